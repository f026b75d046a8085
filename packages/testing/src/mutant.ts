import { type CalendarPeriod, type CivilDate, civilDate, dayNumber } from '@zhiben/core'
import {
  canonical,
  children,
  type FactSchema,
  kindOf,
  mapChildren,
  type Node,
  type Rule,
  type Standard,
  versioned,
} from '@zhiben/rules'
import { scopesWithin } from './conditions.js'

/** The ways in which a rule is changed on purpose. */
export type MutationKind =
  | 'limit-itself-counts'
  | 'limit-itself-no-longer-counts'
  | 'equal-becomes-unequal'
  | 'limit-higher'
  | 'limit-lower'
  | 'all-becomes-any'
  | 'any-becomes-all'
  | 'negation-dropped'
  | 'branch-dropped'
  | 'one-more-needed'
  | 'one-fewer-needed'
  | 'option-dropped'
  | 'some-becomes-every'
  | 'every-becomes-some'
  | 'filter-dropped'
  | 'least-becomes-greatest'
  | 'greatest-becomes-least'
  | 'day-later'
  | 'day-earlier'
  | 'period-longer'
  | 'period-shorter'
  | 'condition-to-apply-dropped'
  | 'exception-dropped'

/** A rule that was changed in one place. */
export interface Mutant {
  readonly kind: MutationKind
  readonly rule: string
  /** The id of the node that was changed or dropped. */
  readonly id: string
  readonly before: Node
  /** What stands there now; absent: nothing, it was dropped. */
  readonly after?: Node | undefined
  /** The option that was dropped from a set. */
  readonly option?: string | undefined
  /** The schemas of the subject and of the items of the quantifiers around the node. */
  readonly scopes: readonly FactSchema[]
  readonly mutated: Rule
}

/** A change of a node: what it is, the node after it and, where a part of it was dropped, which. */
type Change = readonly [
  kind: MutationKind,
  after: Node,
  dropped?: { readonly place: string; readonly node: Node } | { readonly option: string },
]

const branchesDropped = (node: Node & { readonly of: readonly Node[] }): readonly Change[] =>
  node.of.map(
    (branch, i): Change => [
      'branch-dropped',
      { ...node, of: without(node.of, i) } as Node,
      { place: `of[${i}]`, node: branch },
    ],
  )

const filterDropped = (node: Node & { readonly where?: Node | undefined }): readonly Change[] => {
  const { where, ...bare } = node
  return where ? [['filter-dropped', bare as Node, { place: 'where', node: where }]] : []
}

const flipped = {
  '<': ['limit-itself-counts', '<='],
  '<=': ['limit-itself-no-longer-counts', '<'],
  '>': ['limit-itself-counts', '>='],
  '>=': ['limit-itself-no-longer-counts', '>'],
  '=': ['equal-becomes-unequal', '!='],
  '!=': ['equal-becomes-unequal', '='],
} as const

/** A figure's last decimal place: what a slip of the pen would change it by. 30 → 1, 0.3 → 0.1. */
const lastPlace = (value: number): number => {
  const [, decimals = ''] = /\.(\d+)$/.exec(String(value)) ?? []
  return 10 ** -decimals.length
}

const shifted = (value: number, by: number): number =>
  Number((value + by).toFixed(Math.max(0, -Math.round(Math.log10(Math.abs(by))))))

const dayBeside = (day: CivilDate, by: number): CivilDate => civilDate((dayNumber(day) as number) + by)

/** A period longer by one of the smallest unit that it names. */
const longer = (period: CalendarPeriod, by: number): CalendarPeriod => {
  const unit = (['days', 'months', 'years'] as const).find((name) => (period[name] ?? 0) !== 0) ?? 'days'
  return { ...period, [unit]: (period[unit] ?? 0) + by }
}

const without = <T>(of: readonly T[], i: number): readonly T[] => of.filter((_, j) => j !== i)

/** The changes that can be made to a node itself. */
const changesOf = (node: Node): readonly Change[] => {
  switch (node.op) {
    case 'compare': {
      const [kind, is] = flipped[node.is]
      return [[kind, { ...node, is }]]
    }
    case 'number': {
      const by = lastPlace(node.value)
      return [
        ['limit-higher', { ...node, value: shifted(node.value, by) }],
        ['limit-lower', { ...node, value: shifted(node.value, -by) }],
      ]
    }
    case 'date':
      return [
        ['day-later', { ...node, value: dayBeside(node.value, 1) }],
        ['day-earlier', { ...node, value: dayBeside(node.value, -1) }],
      ]
    case 'shift':
      return [
        ['period-longer', { ...node, by: longer(node.by, 1) }],
        ['period-shorter', { ...node, by: longer(node.by, -1) }],
      ]
    case 'not':
      return [['negation-dropped', node.of]]
    case 'all':
    case 'any': {
      if (node.of.length < 2) return []
      const other: Change =
        node.op === 'all' ? ['all-becomes-any', { ...node, op: 'any' }] : ['any-becomes-all', { ...node, op: 'all' }]
      return [other, ...branchesDropped(node)]
    }
    case 'atLeast':
      return [
        ...(node.n < node.of.length ? [['one-more-needed', { ...node, n: node.n + 1 }] as const] : []),
        ...(node.n > 1 ? [['one-fewer-needed', { ...node, n: node.n - 1 }] as const] : []),
        ...(node.of.length > node.n ? branchesDropped(node) : []),
      ]
    case 'in':
      return node.values.length < 2
        ? []
        : node.values.map(
            (option, i): Change => ['option-dropped', { ...node, values: without(node.values, i) }, { option }],
          )
    case 'exists':
      return [['some-becomes-every', { ...node, op: 'forall' }], ...filterDropped(node)]
    case 'forall':
      return [['every-becomes-some', { ...node, op: 'exists' }], ...filterDropped(node)]
    case 'count':
    case 'sum':
      return filterDropped(node)
    case 'minOf':
      return [['least-becomes-greatest', { ...node, op: 'maxOf' }], ...filterDropped(node)]
    case 'maxOf':
      return [['greatest-becomes-least', { ...node, op: 'minOf' }], ...filterDropped(node)]
    case 'min':
      return node.of.length < 2 ? [] : [['least-becomes-greatest', { ...node, op: 'max' }]]
    case 'max':
      return node.of.length < 2 ? [] : [['greatest-becomes-least', { ...node, op: 'min' }]]
    default:
      return []
  }
}

interface Found extends Omit<Mutant, 'rule' | 'mutated'> {
  /** The whole expression with the change in it. */
  readonly whole: Node
}

/** Every way to change an expression in one place. */
const changed = (node: Node, id: string, scopes: readonly FactSchema[]): readonly Found[] => {
  const own = changesOf(node).map(([kind, after, dropped]): Found => {
    if (!dropped) return { kind, id, before: node, after, scopes, whole: after }
    if ('option' in dropped) return { kind, id, before: node, option: dropped.option, scopes, whole: after }
    const around = dropped.place === 'where' ? scopesWithin(node, scopes) : scopes
    return { kind, id: `${id}.${dropped.place}`, before: dropped.node, scopes: around, whole: after }
  })
  const within = scopesWithin(node, scopes)
  const inner = children(node).flatMap(([place, child], at) =>
    changed(child, `${id}.${place}`, within).map((found) => ({ ...found, whole: withChild(node, at, found.whole) })),
  )
  return [...own, ...inner]
}

/** The node with one of its children replaced; `mapChildren` comes to them in the order of `children`. */
const withChild = (node: Node, at: number, replacement: Node): Node => {
  let visited = 0
  return mapChildren(node, (child) => (visited++ === at ? replacement : child))
}

/**
 * Every rule of a standard changed in every place in which it can be, one place at a time. Grades are left alone:
 * examples are about rules.
 */
export const mutantsOf = (standard: Standard): readonly Mutant[] =>
  standard.rules.flatMap((rule): readonly Mutant[] => {
    const place = `${versioned(standard)}#${rule.id}`
    const scopes = [standard.facts]
    const inside = (node: Node, at: string, put: (whole: Node) => Rule): readonly Mutant[] =>
      changed(node, `${place}.${at}`, scopes)
        .filter(({ whole }) => canonical(whole) !== canonical(node) && isSound(whole, standard))
        .map(({ whole, ...found }) => ({ ...found, rule: rule.id, mutated: put(whole) }))
    const { appliesIf, unless = [] } = rule
    const { appliesIf: _, ...always } = rule
    return [
      ...(appliesIf
        ? [
            {
              kind: 'condition-to-apply-dropped' as const,
              rule: rule.id,
              id: `${place}.appliesIf`,
              before: appliesIf,
              scopes,
              mutated: always,
            },
            ...inside(appliesIf, 'appliesIf', (whole) => ({ ...rule, appliesIf: whole })),
          ]
        : []),
      ...inside(rule.when, 'when', (whole) => ({ ...rule, when: whole })),
      ...unless.flatMap((exception, i) => [
        {
          kind: 'exception-dropped' as const,
          rule: rule.id,
          id: `${place}.unless[${i}].when`,
          before: exception.when,
          scopes,
          mutated: { ...rule, unless: without(unless, i) },
        },
        ...inside(exception.when, `unless[${i}].when`, (whole) => ({
          ...rule,
          unless: unless.map((other, j) => (j === i ? { ...other, when: whole } : other)),
        })),
      ]),
    ]
  })

/** Whether a change left the kinds in order: nothing is said by a mutant that no author could have written. */
const isSound = (whole: Node, standard: Standard): boolean => {
  let sound = true
  kindOf(whole, { scopes: [standard.facts], tables: standard.tables ?? {}, report: () => (sound = false) }, '')
  return sound
}
