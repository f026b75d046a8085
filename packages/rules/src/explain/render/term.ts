import type { Handlers } from '../../ir/node.js'
import type { ProofNode } from '../proof-node.js'
import type { Phrases } from './phrases.js'
import { say, valueWords, type Wording } from './wording.js'

type Naming = (node: ProofNode, wording: Wording) => string

/** What a number, a day or a choice is called: `储量 ÷ 临界量（按介质）`; fixed ones by their value. */
export const termName: Naming = (node, wording) => namings[node.op](node, wording)

/** Whether a term says its own value. */
export const isFixed = ({ op }: ProofNode): boolean => op === 'number' || op === 'date'

/** A term with its value: `水封压力 20 kPa`. */
export const termWords: Naming = (node, wording) =>
  isFixed(node)
    ? valueWords(node.value, node, wording)
    : wording.phrases.valued(termName(node, wording), valueWords(node.value, node, wording))

/** The same as the subject of a sentence: `储罐数为 3`. */
export const termSubject: Naming = (node, wording) =>
  isFixed(node) || node.op === 'fact' || node.op === 'asOf'
    ? termWords(node, wording)
    : wording.phrases.computed(termName(node, wording), valueWords(node.value, node, wording))

const fixed: Naming = (node, wording) => valueWords(node.value, node, wording)
const titled: Naming = (node, wording) => (node.title ? say(node.title, wording) : '')
const first: Naming = (node, wording) => (node.of[0] ? termName(node.of[0], wording) : '')

const joined =
  (sign: string): Naming =>
  (node, wording) =>
    node.of
      .map((child) => {
        const name = termName(child, wording)
        return child.op === 'add' || child.op === 'subtract' ? `(${name})` : name
      })
      .join(` ${sign} `)

const listed = (node: ProofNode, wording: Wording): string =>
  node.of.map((child) => termName(child, wording)).join(wording.phrases.listSeparator)

/** What of each item is added up or compared; items may all be out of sight. */
const overList =
  (phrase: (phrases: Phrases) => (list: string, of: string) => string): Naming =>
  (node, wording) => {
    const inner = node.items?.flatMap(({ of }) => of).find(({ truth }) => truth === undefined)
    return phrase(wording.phrases)(titled(node, wording), inner ? termName(inner, wording) : '…')
  }

const condition: Naming = () => ''

const namings: { readonly [O in keyof Handlers<[], string>]: Naming } = {
  fact: titled,
  number: fixed,
  date: fixed,
  add: joined('+'),
  subtract: joined('−'),
  multiply: joined('×'),
  divide: joined('÷'),
  min: (node, wording) => wording.phrases.lesserOf(listed(node, wording)),
  max: (node, wording) => wording.phrases.greaterOf(listed(node, wording)),
  choose: (node, wording) => {
    const branches = node.of.filter(({ truth }) => truth === undefined)
    const [only] = branches
    return only && branches.length === 1 ? termName(only, wording) : wording.phrases.chosen
  },
  lookup: (node, wording) => wording.phrases.lookedUp(titled(node, wording), first(node, wording)),
  sum: overList(({ sumOf }) => sumOf),
  minOf: overList(({ leastOf }) => leastOf),
  maxOf: overList(({ greatestOf }) => greatestOf),
  count: (node, wording) =>
    wording.phrases.countOf(titled(node, wording), node.items?.some(({ of }) => of.length > 0) ?? false),
  asOf: (_node, wording) => wording.phrases.dayOfJudging,
  shift: (node, wording) => wording.phrases.shifted(first(node, wording), node.by ?? {}),
  between: (node, wording) => {
    const [from, to] = node.of
    return from && to && node.length
      ? wording.phrases.timeBetween(termName(from, wording), termName(to, wording), node.length)
      : ''
  },
  constant: condition,
  not: condition,
  all: condition,
  any: condition,
  atLeast: condition,
  compare: condition,
  in: condition,
  exists: condition,
  forall: condition,
  ref: condition,
}
