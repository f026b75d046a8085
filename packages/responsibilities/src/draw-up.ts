import { joinedContent } from './card-content.js'
import { type Chart, chartOf } from './chart.js'
import type { Duty } from './duty.js'
import { type Entry, entryId, type ResponsibilityList } from './list.js'
import type { Organisation } from './organisation.js'
import type { Position } from './position.js'
import { isForTrades, type Template, type TemplateBook } from './template.js'

/** The templates that apply to a position, put together. */
interface Part {
  readonly accountable: ReadonlySet<string>
  readonly standsIn: ReadonlySet<string>
  readonly does: ReadonlySet<string>
  readonly each: ReadonlySet<string>
}

/** What a list is drawn up with besides templates. */
export interface DrawUpOptions {
  /** For duties, by their ids: the obligations (by theirs) that they are bound to in this organisation. */
  readonly bindings?: Readonly<Record<string, readonly string[]>> | undefined
}

/**
 * The full-staff responsibility list of an organisation, drawn up from templates. For every duty and every place where
 * it exists one position is accountable: of those whose template says so (or, where there is none, of those that stand
 * in) the nearest above that place, then the highest in the chart, then the first listed. Whoever else has the duty
 * carries it out; where nobody does, the accountable position does so itself.
 *
 * Nothing is made up: where no position can be accountable there is no entry, and `coverage` names the gap. The chart
 * must be one that `readOrganisation` gave.
 *
 * Unknown: templates of trades that are not known are left out and named in `undecided`.
 * @example drawUp(organisation, [statutoryResponsibilities], { bindings: { 'work-safety-law/81': ['cn/yearly-drill'] } })
 * @source semantics §8
 */
export const drawUp = (
  organisation: Organisation,
  books: readonly TemplateBook[],
  { bindings = {} }: DrawUpOptions = {},
): ResponsibilityList => {
  const bound = (entry: Entry): Entry => {
    const obligations = Object.hasOwn(bindings, entry.duty) ? bindings[entry.duty] : undefined
    return obligations ? { ...entry, obligations } : entry
  }
  const templates = books.flatMap((book) => book.templates)
  const applying = templates.filter((template) => isForTrades(template, organisation.trades) === 'true')
  const undecided = templates.filter((template) => isForTrades(template, organisation.trades) === 'unknown')
  const partOf = new Map(organisation.positions.map((position) => [position.id, partFor(position, applying)]))
  const duties = dutiesFor(organisation, books, applying)
  const chart = chartOf(organisation)
  return {
    organisation,
    duties,
    entries: duties.flatMap((duty) => entriesOf(duty, organisation, chart, partOf)).map(bound),
    content: organisation.positions.map(({ id, role }) => ({
      id,
      ...joinedContent(applying.flatMap((template) => (template.role === role ? (template.content ?? []) : []))),
    })),
    undecided: undecided.map(({ id }) => id),
  }
}

/** The duties that exist in an organisation: those of the templates that apply, whether or not anybody can bear them. */
const dutiesFor = (
  organisation: Organisation,
  books: readonly TemplateBook[],
  applying: readonly Template[],
): readonly Duty[] => {
  const given = new Set(
    applying.flatMap(({ accountable = [], standsIn = [], does = [] }) => [...accountable, ...standsIn, ...does]),
  )
  const present = new Set(organisation.positions.map(({ role }) => role))
  // A duty of each person exists with the people.
  for (const { each = [], role } of applying) if (present.has(role)) for (const id of each) given.add(id)
  return books
    .flatMap((book) => book.duties)
    .filter(({ id, onlyWith }) => given.has(id) && (onlyWith === undefined || present.has(onlyWith)))
}

const partFor = (position: Position, applying: readonly Template[]): Part => {
  const own = applying.filter(({ role }) => role === position.role)
  const all = (part: 'accountable' | 'standsIn' | 'does' | 'each') => new Set(own.flatMap((t) => t[part] ?? []))
  return { accountable: all('accountable'), standsIn: all('standsIn'), does: all('does'), each: all('each') }
}

const entriesOf = (
  duty: Duty,
  organisation: Organisation,
  chart: Chart,
  partOf: ReadonlyMap<string, Part>,
): readonly Entry[] => {
  const { id, level } = duty
  if (level === 'person')
    return organisation.positions.flatMap((position) =>
      partOf.get(position.id)?.each.has(id)
        ? [{ id: entryId(id, position.id), duty: id, accountable: [position.id], doers: [position.id] }]
        : [],
    )
  const places =
    level === 'organisation' ? [undefined] : organisation.areas.filter(({ kind }) => kind === level).map((a) => a.id)
  return places.flatMap((area) => entryIn(area, duty, organisation, chart, partOf))
}

const entryIn = (
  area: string | undefined,
  { id }: Duty,
  { positions }: Organisation,
  chart: Chart,
  partOf: ReadonlyMap<string, Part>,
): readonly Entry[] => {
  const has = (part: keyof Part) => (position: Position) => partOf.get(position.id)?.[part].has(id) === true
  /** How far above the place; in the whole organisation everybody is as near. */
  const distance = (position: Position) => (area === undefined ? 0 : chart.distance(position, area))
  const nearestOf = (candidates: readonly Position[]): Position | undefined =>
    candidates
      .filter((position) => distance(position) !== undefined)
      // Sorting is stable, so what is equal keeps the order of the chart.
      .sort((a, b) => (distance(a) ?? 0) - (distance(b) ?? 0) || chart.depth(a) - chart.depth(b))[0]
  const byRight = positions.filter(has('accountable'))
  const accountable = nearestOf(byRight) ?? nearestOf(positions.filter(has('standsIn')))
  if (accountable === undefined) return []
  const isNear = (position: Position) =>
    area === undefined || chart.distance(position, area) !== undefined || chart.isWithin(position, area)
  const doers = positions
    .filter((position) => position !== accountable && isNear(position))
    .filter((position) => has('does')(position) || has('accountable')(position))
    .map((position) => position.id)
  const entry = { id: entryId(id, area), duty: id, ...(area === undefined ? {} : { area }) }
  return [{ ...entry, accountable: [accountable.id], doers: doers.length > 0 ? doers : [accountable.id] }]
}
