import { nearest, type Unit } from '@zhiben/core'
import type { FactSchema, FactType, ListType } from '../facts/fact-type.js'
import type { Fact } from './fact.js'
import { type Handlers, handle, type Node } from './node.js'
import type { Table } from './table.js'

/** What a node comes to, before any facts are known. */
export type Kind =
  | { readonly kind: 'truth' }
  | { readonly kind: 'number'; readonly unit: Unit }
  | { readonly kind: 'date' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'text' }

/** What can be wrong with the kinds, units and names in a tree. */
export type KindProblem =
  | { readonly code: 'unknown-fact'; readonly at: string; readonly found: string; readonly nearest: string | undefined }
  | { readonly code: 'scope-missing'; readonly at: string; readonly found: number; readonly deepest: number }
  | { readonly code: 'not-a-list'; readonly at: string; readonly found: string; readonly kind: string }
  | { readonly code: 'list-as-value'; readonly at: string; readonly found: string }
  | { readonly code: 'wrong-kind'; readonly at: string; readonly expected: string; readonly found: string }
  | { readonly code: 'kinds-differ'; readonly at: string; readonly left: string; readonly right: string }
  | { readonly code: 'units-differ'; readonly at: string; readonly left: string; readonly right: string }
  | { readonly code: 'no-order'; readonly at: string; readonly kind: string; readonly found: string }
  | {
      readonly code: 'unknown-option'
      readonly at: string
      readonly found: string
      readonly nearest: string | undefined
    }
  | {
      readonly code: 'unknown-table'
      readonly at: string
      readonly found: string
      readonly nearest: string | undefined
    }
  | { readonly code: 'table-misses'; readonly at: string; readonly table: string; readonly option: string }
  | { readonly code: 'count-out-of-reach'; readonly at: string; readonly n: number; readonly of: number }

interface Setting {
  readonly scopes: readonly FactSchema[]
  readonly tables: Readonly<Record<string, Table>>
  readonly report: (problem: KindProblem) => void
}

/** The kind of a node, or `undefined` where it has none because of a problem that was reported. */
export const kindOf = (node: Node, setting: Setting, at: string): Kind | undefined =>
  handle(handlers, node, setting, at)

const truth: Kind = { kind: 'truth' }
const number = (unit: Unit): Kind => ({ kind: 'number', unit })

/** How a kind is called in a message: numbers by their unit. */
const named = (kind: Kind): string => (kind.kind === 'number' ? `number (${kind.unit})` : kind.kind)

const factIn = (node: Fact, setting: Setting, at: string): FactType | undefined => {
  const schema = setting.scopes[node.scope ?? 0]
  if (!schema) {
    setting.report({ code: 'scope-missing', at, found: node.scope ?? 0, deepest: setting.scopes.length - 1 })
    return undefined
  }
  if (Object.hasOwn(schema, node.fact)) return schema[node.fact]
  setting.report({ code: 'unknown-fact', at, found: node.fact, nearest: nearest(node.fact, Object.keys(schema)) })
  return undefined
}

const expectTruth = (node: Node, setting: Setting, at: string): void => {
  const kind = kindOf(node, setting, at)
  if (kind && kind.kind !== 'truth') setting.report({ code: 'wrong-kind', at, expected: 'truth', found: named(kind) })
}

const expectNumber = (node: Node, setting: Setting, at: string): Unit | undefined => {
  const kind = kindOf(node, setting, at)
  if (kind?.kind === 'number') return kind.unit
  if (kind) setting.report({ code: 'wrong-kind', at, expected: 'number', found: named(kind) })
  return undefined
}

const expectDate = (node: Node, setting: Setting, at: string): void => {
  const kind = kindOf(node, setting, at)
  if (kind && kind.kind !== 'date') setting.report({ code: 'wrong-kind', at, expected: 'date', found: named(kind) })
}

/** All of one kind, and numbers of one unit; the kind they share. */
const alike = (of: readonly (readonly [Node, string])[], setting: Setting): Kind | undefined => {
  let first: Kind | undefined
  for (const [node, at] of of) {
    const kind = kindOf(node, setting, at)
    if (!kind) continue
    first ??= kind
    if (kind.kind !== first.kind) setting.report({ code: 'kinds-differ', at, left: named(first), right: named(kind) })
    else if (kind.kind === 'number' && first.kind === 'number' && kind.unit !== first.unit)
      setting.report({ code: 'units-differ', at, left: first.unit, right: kind.unit })
  }
  return first
}

/** Numbers of one unit. Each operand is looked at once: twice would double at every level of a sum of sums. */
const numbersAlike = (of: readonly (readonly [Node, string])[], setting: Setting): Kind | undefined => {
  let first: Unit | undefined
  for (const [node, at] of of) {
    const unit = expectNumber(node, setting, at)
    if (unit === undefined) continue
    first ??= unit
    if (unit !== first) setting.report({ code: 'units-differ', at, left: first, right: unit })
  }
  return first === undefined ? undefined : number(first)
}

const ordered = (kind: Kind | undefined, setting: Setting, at: string, found: string): Kind | undefined => {
  if (!kind || kind.kind === 'number' || kind.kind === 'date') return kind
  setting.report({ code: 'no-order', at, kind: kind.kind, found })
  return undefined
}

const places = (of: readonly Node[], at: string) => of.map((node, i) => [node, `${at}.of[${i}]`] as const)

const logic = (node: { readonly of: readonly Node[] }, setting: Setting, at: string): Kind => {
  for (const [child, place] of places(node.of, at)) expectTruth(child, setting, place)
  return truth
}

/** The setting of a quantifier's inside. */
const within = (
  node: { readonly in: Fact; readonly where?: Node | undefined },
  setting: Setting,
  at: string,
): Setting | undefined => {
  const type = factIn(node.in, setting, `${at}.in`)
  if (!type) return undefined
  if (type.kind !== 'list') {
    setting.report({ code: 'not-a-list', at: `${at}.in`, found: node.in.fact, kind: type.kind })
    return undefined
  }
  const inner = { ...setting, scopes: [...setting.scopes, (type as ListType).items] }
  if (node.where) expectTruth(node.where, inner, `${at}.where`)
  return inner
}

const quantifier = (
  node: { readonly in: Fact; readonly where?: Node | undefined; readonly of: Node },
  setting: Setting,
  at: string,
): Kind => {
  const inner = within(node, setting, at)
  if (inner) expectTruth(node.of, inner, `${at}.of`)
  return truth
}

const extreme = (
  node: { readonly op: string; readonly in: Fact; readonly of: Node },
  setting: Setting,
  at: string,
): Kind | undefined => {
  const inner = within(node, setting, at)
  return inner && ordered(kindOf(node.of, inner, `${at}.of`), setting, `${at}.of`, node.op)
}

const handlers: Handlers<[setting: Setting, at: string], Kind | undefined> = {
  constant: () => truth,
  not: (node, setting, at) => {
    expectTruth(node.of, setting, `${at}.of`)
    return truth
  },
  all: logic,
  any: logic,
  atLeast: (node, setting, at) => {
    if (node.n < 1 || node.n > node.of.length)
      setting.report({ code: 'count-out-of-reach', at, n: node.n, of: node.of.length })
    return logic(node, setting, at)
  },
  fact: (node, setting, at) => {
    const type = factIn(node, setting, at)
    if (type?.kind === 'list') setting.report({ code: 'list-as-value', at, found: node.fact })
    if (!type || type.kind === 'list') return undefined
    if (type.kind === 'boolean') return truth
    if (type.kind === 'number') return number(type.unit)
    return type.kind === 'choice' ? { kind: 'choice', options: Object.keys(type.options) } : { kind: type.kind }
  },
  compare: (node, setting, at) => {
    const sides = [[node.left, `${at}.left`] as const, [node.right, `${at}.right`] as const]
    const kind = alike(sides, setting)
    if (kind?.kind === 'truth')
      setting.report({ code: 'wrong-kind', at: `${at}.left`, expected: 'number', found: 'truth' })
    else if (node.is !== '=' && node.is !== '!=') ordered(kind, setting, at, node.is)
    return truth
  },
  in: (node, setting, at) => {
    const kind = kindOf(node.of, setting, `${at}.of`)
    if (kind?.kind === 'choice')
      for (const [i, value] of node.values.entries())
        if (!kind.options.includes(value))
          setting.report({
            code: 'unknown-option',
            at: `${at}.values[${i}]`,
            found: value,
            nearest: nearest(value, kind.options),
          })
    if (kind && kind.kind !== 'choice' && kind.kind !== 'text')
      setting.report({ code: 'wrong-kind', at: `${at}.of`, expected: 'choice', found: named(kind) })
    return truth
  },
  exists: quantifier,
  forall: quantifier,
  count: (node, setting, at) => {
    within(node, setting, at)
    return number('1')
  },
  sum: (node, setting, at) => {
    const inner = within(node, setting, at)
    const unit = inner && expectNumber(node.of, inner, `${at}.of`)
    return unit && number(unit)
  },
  minOf: extreme,
  maxOf: extreme,
  number: (node) => number(node.unit),
  add: (node, setting, at) => numbersAlike(places(node.of, at), setting),
  subtract: (node, setting, at) =>
    numbersAlike(
      [
        [node.left, `${at}.left`],
        [node.right, `${at}.right`],
      ],
      setting,
    ),
  multiply: (node, setting, at) => {
    let unit: Unit = '1'
    for (const [child, place] of places(node.of, at)) {
      const found = expectNumber(child, setting, place)
      if (found === undefined || found === '1') continue
      if (unit !== '1') setting.report({ code: 'units-differ', at: place, left: '1', right: found })
      unit = found
    }
    return number(unit)
  },
  divide: (node, setting, at) => {
    const left = expectNumber(node.left, setting, `${at}.left`)
    const right = expectNumber(node.right, setting, `${at}.right`)
    if (left === undefined || right === undefined) return undefined
    if (right === '1') return number(left)
    if (right !== left) setting.report({ code: 'units-differ', at, left, right })
    return number('1')
  },
  min: (node, setting, at) => ordered(alike(places(node.of, at), setting), setting, at, 'min'),
  max: (node, setting, at) => ordered(alike(places(node.of, at), setting), setting, at, 'max'),
  choose: (node, setting, at) => {
    expectTruth(node.if, setting, `${at}.if`)
    return ordered(
      alike(
        [
          [node.then, `${at}.then`],
          [node.else, `${at}.else`],
        ],
        setting,
      ),
      setting,
      at,
      'choose',
    )
  },
  lookup: (node, setting, at) => {
    const key = kindOf(node.key, setting, `${at}.key`)
    if (key && key.kind !== 'choice')
      setting.report({ code: 'wrong-kind', at: `${at}.key`, expected: 'choice', found: named(key) })
    const table = Object.hasOwn(setting.tables, node.table) ? setting.tables[node.table] : undefined
    if (!table) {
      setting.report({
        code: 'unknown-table',
        at,
        found: node.table,
        nearest: nearest(node.table, Object.keys(setting.tables)),
      })
      return undefined
    }
    if (key?.kind === 'choice')
      for (const option of key.options)
        if (!Object.hasOwn(table.entries, option))
          setting.report({ code: 'table-misses', at, table: node.table, option })
    return number(table.unit)
  },
  date: () => ({ kind: 'date' }),
  asOf: () => ({ kind: 'date' }),
  shift: (node, setting, at) => {
    expectDate(node.of, setting, `${at}.of`)
    return { kind: 'date' }
  },
  between: (node, setting, at) => {
    expectDate(node.from, setting, `${at}.from`)
    expectDate(node.to, setting, `${at}.to`)
    return number(node.unit === 'days' ? 'day' : node.unit === 'months' ? 'month' : 'year')
  },
  ref: () => truth,
}
