import { type CalendarPeriod, type CivilDate, isUnit, type Unit } from '@zhiben/core'
import { children, expressionsOf, type FactSchema, type Node, opensScope, type Standard } from '@zhiben/rules'

/** A day that a verdict turns on: a fixed one, or one so far from the day for which is judged. */
export type DayLimit = CivilDate | CalendarPeriod

/**
 * The figures, days, counts and texts that standards compare facts with, by the path of the fact without item
 * numbers (`tanks[].amount`). Random facts are drawn to them, because that is where verdicts turn.
 */
export interface Limits {
  readonly numbers: ReadonlyMap<string, readonly number[]>
  readonly days: ReadonlyMap<string, readonly DayLimit[]>
  /** How many items of a list. */
  readonly counts: ReadonlyMap<string, readonly number[]>
  readonly texts: ReadonlyMap<string, readonly string[]>
}

export const noLimits: Limits = { numbers: new Map(), days: new Map(), counts: new Map(), texts: new Map() }

/** The path of an item's fact below the path of its list. */
export const below = (list: string, fact: string): string => (list === '' ? fact : `${list}[].${fact}`)

interface Scope {
  readonly schema: FactSchema
  readonly path: string
}

/** What stands on the two sides of a comparison. */
interface Sides {
  readonly facts: Set<string>
  readonly lists: Set<string>
  readonly figures: Set<number>
  readonly entries: Set<number>
  readonly days: Set<CivilDate>
  readonly periods: CalendarPeriod[]
}

/** The limits in some standards. */
export const limitsOf = (standards: readonly Standard[]): Limits => {
  const numbers = new Map<string, number[]>()
  const days = new Map<string, DayLimit[]>()
  const counts = new Map<string, number[]>()
  const texts = new Map<string, string[]>()
  const put = <V>(map: Map<string, V[]>, path: string, values: Iterable<V>): void =>
    void map.set(path, [...new Set([...(map.get(path) ?? []), ...values])])

  for (const standard of standards) {
    const visit = (node: Node, scopes: readonly Scope[]): void => {
      if (node.op === 'in') for (const path of sidesOf(node.of, standard, scopes).facts) put(texts, path, node.values)
      if (node.op === 'compare') {
        const sides = merged([sidesOf(node.left, standard, scopes), sidesOf(node.right, standard, scopes)])
        for (const path of sides.facts) {
          put(numbers, path, [...sides.figures, ...sides.entries, ...products(sides.figures, sides.entries)])
          put(days, path, [...sides.days, ...sides.periods, ...lengths(node, sides.figures)])
        }
        for (const path of sides.lists) put(counts, path, [...sides.figures].filter(Number.isInteger))
      }
      for (const [, child] of children(node)) visit(child, inner(node, scopes))
    }
    for (const { node } of expressionsOf(standard)) visit(node, [{ schema: standard.facts, path: '' }])
  }
  return { numbers, days, counts, texts }
}

const inner = (node: Node, scopes: readonly Scope[]): readonly Scope[] => {
  if (!opensScope(node)) return scopes
  const scope = scopes[node.in.scope ?? 0]
  const type = scope?.schema[node.in.fact]
  if (!scope || type?.kind !== 'list') return scopes
  return [...scopes, { schema: type.items, path: below(scope.path, node.in.fact) }]
}

const sidesOf = (node: Node, standard: Standard, scopes: readonly Scope[]): Sides => {
  const own: Sides = {
    facts: new Set(),
    lists: new Set(),
    figures: new Set(),
    entries: new Set(),
    days: new Set(),
    periods: [],
  }
  if (node.op === 'fact') own.facts.add(below(scopes[node.scope ?? 0]?.path ?? '', node.fact))
  if (node.op === 'number') own.figures.add(node.value)
  if (node.op === 'date') own.days.add(node.value)
  if (node.op === 'shift') own.periods.push(node.by, backwards(node.by))
  if (node.op === 'lookup')
    for (const entry of Object.values(standard.tables?.[node.table]?.entries ?? {})) own.entries.add(entry)
  const within = inner(node, scopes)
  if (node.op === 'count') own.lists.add(within.at(-1)?.path ?? '')
  return merged([own, ...children(node).map(([, child]) => sidesOf(child, standard, within))])
}

const merged = (sides: readonly Sides[]): Sides => ({
  facts: new Set(sides.flatMap((s) => [...s.facts])),
  lists: new Set(sides.flatMap((s) => [...s.lists])),
  figures: new Set(sides.flatMap((s) => [...s.figures])),
  entries: new Set(sides.flatMap((s) => [...s.entries])),
  days: new Set(sides.flatMap((s) => [...s.days])),
  periods: sides.flatMap((s) => s.periods),
})

const backwards = ({ years = 0, months = 0, days = 0 }: CalendarPeriod): CalendarPeriod => ({
  years: -years,
  months: -months,
  days: -days,
})

const products = (figures: Iterable<number>, entries: Iterable<number>): readonly number[] =>
  [...figures].flatMap((figure) => [...entries].map((entry) => figure * entry))

/** Where a comparison measures the time between days: its figures as periods, in both directions. */
const lengths = (node: Node, figures: Iterable<number>): readonly CalendarPeriod[] => {
  const measured = new Set<'days' | 'months' | 'years'>()
  const visit = (inside: Node): void => {
    if (inside.op === 'between') measured.add(inside.unit)
    for (const [, child] of children(inside)) visit(child)
  }
  visit(node)
  const whole = [...figures].filter((figure) => Number.isInteger(figure) && Math.abs(figure) <= 1000)
  return [...measured].flatMap((unit) => whole.flatMap((n) => [{ [unit]: n }, { [unit]: -n }]))
}

/** The units of the number facts in a schema, those of items included, and the plain number. */
export const unitsIn = (schema: FactSchema): readonly Unit[] => {
  const found = new Set<Unit>(['1'])
  for (const type of Object.values(schema)) {
    if (type.kind === 'number' && isUnit(type.unit)) found.add(type.unit)
    if (type.kind === 'list') for (const unit of unitsIn(type.items)) found.add(unit)
  }
  return [...found]
}
