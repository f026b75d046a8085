import { type Comparator, isCivilDate, type Localized } from '@zhiben/core'
import { pathOf, pathText } from '../../facts/path.js'
import type { Change } from '../change.js'
import type { FactName } from '../fact-name.js'
import type { Proof } from '../proof.js'
import type { ProofNode } from '../proof-node.js'
import type { Comparing, Phrases } from './phrases.js'
import { unitWords } from './unit-words.js'

/** In which language, and what the facts of the proof are called. */
export interface Wording {
  readonly phrases: Phrases
  readonly facts: Proof['facts']
}

/** Words of the rules or of a person, on one line and without anything that would change how it is shown. */
export const plain = (text: string): string => text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim()

export const say = (words: Localized, { phrases }: Wording): string => plain(words[phrases.language])

/** What is known of a value, and what is needed to write it down. */
type Valued = Pick<ProofNode, 'unit' | 'options' | 'rounded'> & { readonly kind?: FactName['kind'] | undefined }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** A value as a person writes it: `20 kPa`, `是`, `10 至 20 人`, `湿式或干式`. */
export const valueWords = (value: unknown, of: Valued, wording: Wording): string => {
  const { phrases } = wording
  const { comparators } = phrases
  const one = (single: unknown): string => {
    if (typeof single === 'boolean') return phrases.yesNo[single ? 'true' : 'false']
    if (typeof single === 'string') {
      const option = of.options && Object.hasOwn(of.options, single) ? of.options[single] : undefined
      return option ? say(option, wording) : isCivilDate(single) ? single : phrases.quoted(plain(single))
    }
    if (typeof single !== 'number') return plain(JSON.stringify(single) ?? '')
    const unit = of.unit === undefined ? '' : unitWords[of.unit][phrases.language]
    const figure = of.rounded ? phrases.about(String(Number(single.toPrecision(6)))) : String(single)
    return phrases.quantity(figure, unit)
  }
  if (value === null || value === undefined) return phrases.notKnown
  if (!isObject(value)) return one(value)
  if (Array.isArray(value.oneOf)) return value.oneOf.map(one).join(phrases.or)
  if (Array.isArray(value.range)) {
    const [from, to] = value.range as readonly unknown[]
    const isDate = typeof (from ?? to) === 'string'
    if (from === null && to === null) return phrases.notKnown
    if (from === null) return isDate ? `${comparators.date['<=']} ${one(to)}` : phrases.upTo(one(to))
    if (to === null) return isDate ? `${comparators.date['>=']} ${one(from)}` : phrases.from(one(from))
    return phrases.between(one(from), one(to))
  }
  if (typeof value.value === 'number') return valueWords(value.value, { ...of, unit: value.unit as never }, wording)
  return plain(JSON.stringify(value))
}

/** An item as a proof names it. */
export interface ItemLabel {
  readonly list: string
  /** From 1. */
  readonly number: number
  readonly id?: string | undefined
}

/** An item by its path. */
export const itemLabel = (path: string, { facts, ...wording }: Wording): ItemLabel => {
  const steps = pathOf(path)
  const depth = steps.filter((step) => typeof step === 'number').length
  const inside = Object.values(facts).find((fact) => fact.path.startsWith(`${path}.`))
  const name = inside?.items?.[depth - 1]
  const title = name?.list ?? facts[pathText(steps.slice(0, -1))]?.title
  return {
    list: title ? say(title, { facts, ...wording }) : '',
    number: Number(steps.at(-1)) + 1,
    ...(name?.id === undefined ? {} : { id: plain(name.id) }),
  }
}

/** The item that a fact belongs to, in the items around it: `排水器第 2 项的阀门第 1 项`. */
export const itemOf = (fact: FactName, wording: Wording): string | undefined =>
  fact.items
    ?.map(({ list, index, id }) =>
      wording.phrases.item(say(list, wording), index + 1, id === undefined ? undefined : plain(id)),
    )
    .reduce((item, of) => wording.phrases.ofItem(item, of))

/** How many labels are written one by one. */
const mostLabels = 10

/** Several items of a list: `排水器第 1–3、7（D7）项`; neighbours without names together. */
export const itemsWords = (list: string, items: readonly ItemLabel[], { phrases }: Wording): string => {
  const runs: { from: number; to: number; id?: string | undefined }[] = []
  for (const { number, id } of items) {
    const run = runs.at(-1)
    if (run && run.id === undefined && id === undefined && run.to === number - 1) run.to = number
    else runs.push({ from: number, to: number, id })
  }
  const named = runs.slice(0, mostLabels)
  const more = runs.slice(mostLabels).reduce((sum, { from, to }) => sum + to - from + 1, 0)
  const labels = named.map(({ from, to, id }) => phrases.labelled(from === to ? `${from}` : `${from}–${to}`, id))
  return phrases.items(list, labels, more)
}

/** A fact with the item it belongs to: `排水器第 2 项的水封压力`. */
export const factWords = (fact: FactName | undefined, path: string, wording: Wording): string => {
  if (!fact) return path
  const item = itemOf(fact, wording)
  const title = say(fact.title, wording)
  return item === undefined ? title : wording.phrases.ofItem(item, title)
}

/** How two values stand to each other. */
export const comparatorWords = (is: Comparator, comparing: Comparing, { phrases }: Wording): string =>
  phrases.comparators[comparing][is]

/** Changes in words, one line each; those that make up a new item together. */
export const changeLines = (changes: readonly Change[], wording: Wording): readonly string[] => {
  const { phrases, facts } = wording
  const items = new Map<string, Change[]>()
  const lines: (() => string)[] = []
  for (const change of changes) {
    const list = facts[change.path]?.items?.at(-1)?.list
    const item = change.path.slice(0, change.path.lastIndexOf(']'))
    const before = items.get(item)
    if (!change.inNewItem || !list) lines.push(() => changeWords(change, wording))
    else if (before) before.push(change)
    else {
      const of = [change]
      items.set(item, of)
      lines.push(() =>
        phrases.addedWith(say(list, wording), of.map((one) => targetWords(one, wording)).join(phrases.and)),
      )
    }
  }
  return lines.map((line) => line())
}

/** What a fact of a new item must be: `种类：防坠落`. */
const targetWords = ({ path, to, limit }: Change, wording: Wording): string => {
  const fact = wording.facts[path]
  return wording.phrases.is(fact ? say(fact.title, wording) : path, wantedWords(to, limit, fact ?? {}, wording))
}

const wantedWords = (to: unknown, limit: Change['limit'], of: Valued, wording: Wording): string =>
  limit
    ? `${comparatorWords(limit.is, typeof limit.value === 'string' ? 'date' : 'number', wording)} ${valueWords(limit.value, of, wording)}`
    : valueWords(to, of, wording)

/** A change in words: `将排水器第 2 项的水封压力由 20 kPa 改为不低于 30 kPa`. */
const changeWords = ({ path, from, to, limit }: Change, wording: Wording): string => {
  const { phrases, facts } = wording
  const fact = facts[path]
  const name = factWords(fact, path, wording)
  if (isObject(to) && typeof to.complete === 'number') return phrases.complete(name, to.complete)
  if (isObject(to) && to.removed === true) {
    const { list, number, id } = itemLabel(path, wording)
    return phrases.removed(phrases.item(list, number, id))
  }
  if (isObject(to) && to.added === true) return phrases.added(itemLabel(path, wording).list)
  const of = fact ?? {}
  const target = wantedWords(to, limit, of, wording)
  return from === null ? phrases.establish(name, target) : phrases.change(name, valueWords(from, of, wording), target)
}
