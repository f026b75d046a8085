import { mirrored, opposite } from '../comparator.js'
import type { ProofItem, ProofNode } from '../proof-node.js'
import { isFixed, termName, termSubject, termWords } from './term.js'
import {
  comparatorWords,
  type ItemLabel,
  itemLabel,
  itemsWords,
  plain,
  say,
  valueWords,
  type Wording,
} from './wording.js'

/** One statement, and what it rests on. */
export interface Statement {
  readonly text: string
  readonly below: readonly Statement[]
  /** It begins with the name of an item. */
  readonly ofItem?: true
}

/** How many items of a list, or groups of items alike, are gone through one by one. */
const mostItems = 6

/**
 * What a decided node of a proof says, statement by statement: all of them hold. Pruned as it is, a proof is never a
 * choice: of what one condition was enough for, that one is left.
 */
export const statements = (node: ProofNode, wording: Wording): readonly Statement[] => {
  const { phrases } = wording
  if (node.answer) {
    const { truth, by } = node.answer
    return [alone(phrases.answered(truth, plain(by)))]
  }
  switch (node.op) {
    case 'constant':
      return []
    case 'not':
    case 'all':
    case 'any':
    case 'atLeast':
      return node.of.flatMap((child) => statements(child, wording))
    case 'fact':
      return [alone(fact(node, wording))]
    case 'in':
      return node.of.map((child) => alone(fact(child, wording)))
    case 'compare':
      return compared(node, wording)
    case 'exists':
    case 'forall':
      return quantified(node, wording)
    case 'ref': {
      if (!node.rule) return []
      const name = `${node.rule.standard}#${node.rule.rule}`
      const text = phrases.rule(say(node.rule.title, wording), name, node.truth === 'true')
      return [{ text, below: node.of.flatMap((child) => statements(child, wording)) }]
    }
    default:
      return []
  }
}

const alone = (text: string): Statement => ({ text, below: [] })

const fact = (node: ProofNode, wording: Wording): string => {
  const [title, value] = [termName(node, wording), valueWords(node.value, node, wording)]
  return typeof node.value === 'boolean' || node.options
    ? wording.phrases.is(title, value)
    : wording.phrases.valued(title, value)
}

/** A comparison as it came out, the fact first and the limit last. */
const compared = (node: ProofNode, wording: Wording): readonly Statement[] => {
  const [left, right] = node.of
  if (!left || !right || !node.is) return []
  const is = node.truth === 'false' ? opposite[node.is] : node.is
  const turned = (isFixed(left) || left.op === 'asOf') && !isFixed(right)
  const [one, other] = turned ? [right, left] : [left, right]
  const comparing = [one, other].some(({ value, options }) => options !== undefined || isText(value))
    ? 'option'
    : [one, other].some(({ unit }) => unit !== undefined)
      ? 'number'
      : 'date'
  const comparator = comparatorWords(turned ? mirrored[is] : is, comparing, wording)
  return [
    {
      text: wording.phrases.compared(termSubject(one, wording), comparator, termWords(other, wording)),
      below: [one, other].flatMap((side) => (side.op === 'fact' ? [] : ingredients(side, wording))),
    },
  ]
}

const isText = (value: unknown): boolean => typeof value === 'string' && !/^\d{4}-\d{2}-\d{2}$/.test(value)

/** The facts that a computed number or day is made of; those not known are passed over. */
const ingredients = (node: ProofNode, wording: Wording): readonly Statement[] => {
  if (node.truth !== undefined) return node.truth === 'unknown' ? [] : statements(node, wording)
  if (node.op === 'fact') return node.value === undefined ? [] : [alone(fact(node, wording))]
  const { list, items = [] } = node
  const length =
    list && list.known > 0 && list.complete ? [alone(wording.phrases.allItems(titleOf(node, wording), list.known))] : []
  return [
    ...node.of.flatMap((child) => ingredients(child, wording)),
    ...length,
    ...itemStatements(items, (child) => ingredients(child, wording), wording),
  ]
}

const titleOf = (node: ProofNode, wording: Wording): string => (node.title ? say(node.title, wording) : '')

/** What is said of items, those of which the same is said together, under their numbers. */
const itemStatements = (
  items: readonly ProofItem[],
  of: (node: ProofNode) => readonly Statement[],
  wording: Wording,
): readonly Statement[] => {
  const groups = new Map<string, { labels: ItemLabel[]; of: readonly Statement[] }>()
  for (const item of items) {
    const said = item.of.flatMap(of)
    if (said.length === 0) continue
    const key = JSON.stringify(said)
    const group = groups.get(key) ?? { labels: [], of: said }
    group.labels.push(itemLabel(item.path, wording))
    groups.set(key, group)
  }
  const all = [...groups.values()]
  const left = all.slice(mostItems).reduce((sum, { labels }) => sum + labels.length, 0)
  return [
    ...all.slice(0, mostItems).map((group) => {
      return about(itemsWords('', group.labels, wording), group.of, wording)
    }),
    ...(left > 0 ? [alone(wording.phrases.moreItems(left))] : []),
  ]
}

/** What is said of an item, on one line where it fits. */
const about = (item: string, of: readonly Statement[], { phrases }: Wording): Statement => {
  const [first] = of
  if (!first) return { ...alone(item), ofItem: true }
  if (of.length === 1 && first.ofItem) return { ...first, text: phrases.ofItem(item, first.text) }
  return of.every(({ below }) => below.length === 0)
    ? { text: phrases.is(item, of.map(({ text }) => text).join(phrases.and)), below: [], ofItem: true }
    : { text: phrases.is(item, ''), below: of, ofItem: true }
}

const quantified = (node: ProofNode, wording: Wording): readonly Statement[] => {
  const { phrases } = wording
  const list = titleOf(node, wording)
  const oneDecides = (node.op === 'exists') === (node.truth === 'true')
  const items = node.items ?? []
  if (oneDecides) {
    const [witness] = items
    const said = witness?.of.flatMap((child) => statements(child, wording)) ?? []
    if (!witness || said.length === 0) return [alone(phrases.someItem(list))]
    const { number, id } = itemLabel(witness.path, wording)
    return [about(phrases.item(list, number, id), said, wording)]
  }
  if (items.length === 0) return [alone(phrases.noItems(list))]
  const each = itemStatements(items, (child) => statements(child, wording), wording)
  return [
    each.length === 0
      ? alone(phrases.allItems(list, items.length))
      : { text: phrases.everyItem(list, items.length), below: each },
  ]
}
