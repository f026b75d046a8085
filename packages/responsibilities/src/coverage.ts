import { all, any, nearest, type Truth } from '@zhiben/core'
import type { CoverageProblem } from './coverage-problem.js'
import { findingOf } from './coverage-problem.js'
import { drawUp } from './draw-up.js'
import type { Duty, DutyLevel } from './duty.js'
import { type Entry, entryId, type ResponsibilityList } from './list.js'
import { accountableHolder, describeRole, isHeld, type PersonKind, type Position, personKinds } from './position.js'
import { type StaffingRule, staffingOf } from './staffing.js'
import { type TemplateBook, unknownTrades } from './template.js'

/**
 * Whether a list covers its organisation. `verdict` is true where everything is held as it must be, false where there
 * is a gap, an overlap or a mistake, and unknown where only what is unknown stands in the way.
 */
export interface Coverage {
  readonly verdict: Truth
  /** Every position has duties and a card. */
  readonly positions: Truth
  /** Every duty has exactly one accountable holder and at least one doer. */
  readonly duties: Truth
  /** Each of the three kinds of people is there, holds a position and has duties. */
  readonly kinds: Readonly<Record<PersonKind, Truth>>
  /** Every periodic duty is bound to an obligation. */
  readonly periodic: Truth
  /** There is the safety staff there must be; `undefined` where no rule was given. */
  readonly staffing: Truth | undefined
  /** Everything found, in the order of the list. */
  readonly problems: readonly CoverageProblem[]
}

/** What a list is checked against, where it is at hand. */
export interface CoverageOptions {
  /** Templates: a duty that they give and the list lacks is a gap, and a trade that they do not know a mistake. */
  readonly books?: readonly TemplateBook[] | undefined
  /** Ids of the obligations there are: a binding to another is a mistake. */
  readonly obligations?: Iterable<string> | undefined
  /** Which units must have safety staff, and which of them full-time. */
  readonly staffing?: StaffingRule | undefined
}

const ofPositions: ReadonlySet<string> = new Set([
  'position-without-duty',
  'position-without-card',
  'templates-undecided',
  'unknown-trade',
])
const ofPeriods: ReadonlySet<string> = new Set(['periodic-duty-unbound', 'unknown-obligation'])
const ofKinds: ReadonlySet<string> = new Set(['kind-not-covered', 'kind-unknown'])
const ofStaffing: ReadonlySet<string> = new Set([
  'no-safety-staff',
  'no-full-time-safety-staff',
  'safety-staff-unknown',
])

/**
 * Checks a list: every position has duties and a card; every duty, in every place where it exists, has one accountable
 * holder and a doer; the three kinds of people are covered; every periodic duty is bound to an obligation; the unit
 * has the safety staff it must have.
 *
 * Unknown: a position whose holders are not known is unknown, never vacant, and more knowledge never takes back what
 * was found to be a gap or to be in order.
 * @example coverage(list).problems.map((problem) => responsibilityWords(problem, 'zh'))
 * @source semantics §8
 */
export const coverage = (list: ResponsibilityList, options: CoverageOptions = {}): Coverage => {
  const { books = [], obligations, staffing } = options
  const kinds = kindsCovered(list)
  const problems = [
    ...positionProblems(list),
    ...(books.length > 0 ? tradeProblems(list, books) : []),
    ...slotProblems(list, books),
    ...entryProblems(list, obligations && new Set(obligations)),
    ...personKinds.flatMap((kind): readonly CoverageProblem[] => {
      const covered = kinds[kind]
      if (covered === 'true') return []
      return [{ code: covered === 'false' ? 'kind-not-covered' : 'kind-unknown', at: 'organisation.positions', kind }]
    }),
    ...(staffing ? staffingProblems(list, staffing) : []),
  ]
  const of = (isOurs: (code: string) => boolean): Truth =>
    all(problems.filter(({ code }) => isOurs(code)).map((p) => (findingOf(p) === 'unknown' ? 'unknown' : 'false')))
  return {
    verdict: of(() => true),
    positions: of((code) => ofPositions.has(code)),
    duties: of((code) => !ofPositions.has(code) && !ofPeriods.has(code) && !ofKinds.has(code) && !ofStaffing.has(code)),
    kinds,
    periodic: of((code) => ofPeriods.has(code)),
    staffing: staffing && of((code) => ofStaffing.has(code)),
    problems,
  }
}

const tradeProblems = ({ organisation }: ResponsibilityList, books: readonly TemplateBook[]) =>
  unknownTrades(organisation.trades, books).map((problem) => ({ ...problem, at: `organisation.${problem.at}` }))

const staffingProblems = ({ organisation }: ResponsibilityList, rule: StaffingRule): readonly CoverageProblem[] => {
  const { holds, strict, anybody } = staffingOf(organisation, rule)
  const about = { at: 'organisation.positions', cite: rule.cite, above: rule.above }
  if (holds === 'true') return []
  if (holds === 'unknown') return [{ code: 'safety-staff-unknown', ...about, strict }]
  return [{ code: anybody === 'false' ? 'no-safety-staff' : 'no-full-time-safety-staff', ...about }]
}

const kindsCovered = ({ organisation, entries }: ResponsibilityList): Readonly<Record<PersonKind, Truth>> => {
  const busy = new Set(entries.flatMap(({ accountable, doers }) => [...accountable, ...doers]))
  const covered = (kind: PersonKind): Truth =>
    any(
      organisation.positions
        .filter(({ role, id }) => describeRole(role).kind === kind && busy.has(id))
        .map((position) => isHeld(position)),
    )
  return { principal: covered('principal'), 'safety-manager': covered('safety-manager'), employee: covered('employee') }
}

const positionProblems = ({
  organisation,
  entries,
  content,
  undecided,
}: ResponsibilityList): readonly CoverageProblem[] => {
  const busy = new Set(entries.flatMap(({ accountable, doers }) => [...accountable, ...doers]))
  const cards = new Set(content.map(({ id }) => id))
  const known = new Set(organisation.positions.map(({ id }) => id))
  return [
    ...organisation.positions.flatMap(({ id }, i): readonly CoverageProblem[] => {
      const at = `organisation.positions[${i}]`
      return [
        ...(busy.has(id) ? [] : [{ code: 'position-without-duty', at, position: id } as const]),
        ...(cards.has(id) ? [] : [{ code: 'position-without-card', at, position: id } as const]),
      ]
    }),
    ...content.flatMap(({ id }, i) => unknownPosition(id, `content[${i}].id`, known)),
    ...(undecided.length > 0
      ? [{ code: 'templates-undecided', at: 'organisation.trades', templates: undecided } as const]
      : []),
  ]
}

const unknownPosition = (
  found: string,
  at: string,
  known: ReadonlyMap<string, Position> | ReadonlySet<string>,
): readonly CoverageProblem[] =>
  known.has(found) ? [] : [{ code: 'unknown-position', at, found, nearest: nearest(found, known.keys()) }]

/** Every duty in every place where it exists: that somebody is accountable. */
const slotProblems = (list: ResponsibilityList, books: readonly TemplateBook[]): readonly CoverageProblem[] => {
  const held = new Set(list.entries.filter(({ accountable }) => accountable.length > 0).map(({ id }) => id))
  const drawn = books.length > 0 ? drawUp(list.organisation, books) : undefined
  const duties = new Map([...list.duties, ...(drawn?.duties ?? [])].map((duty) => [duty.id, duty]))
  const slots = new Map<string, { readonly duty: string; readonly place: string | undefined }>()
  for (const duty of duties.values())
    for (const place of placesOf(duty, list)) slots.set(entryId(duty.id, place), { duty: duty.id, place })
  for (const { id, duty, area, accountable } of drawn?.entries ?? [])
    slots.set(id, { duty, place: duties.get(duty)?.level === 'person' ? accountable[0] : area })
  return [...slots].flatMap(([id, { duty, place }]): readonly CoverageProblem[] =>
    held.has(id) ? [] : [{ code: 'duty-not-held', at: 'entries', duty, place }],
  )
}

/** Where a duty must be held; of a duty of persons only its templates know. */
const placesOf = ({ level }: Duty, { organisation }: ResponsibilityList): readonly (string | undefined)[] => {
  if (level === 'organisation') return [undefined]
  return organisation.areas.filter(({ kind }) => kind === level).map(({ id }) => id)
}

const entryProblems = (
  list: ResponsibilityList,
  obligations: ReadonlySet<string> | undefined,
): readonly CoverageProblem[] => {
  const duties = new Map(list.duties.map((duty) => [duty.id, duty]))
  const positions = new Map(list.organisation.positions.map((position) => [position.id, position]))
  const areas = new Map(list.organisation.areas.map((area) => [area.id, area.kind]))
  return list.entries.flatMap((entry, i): readonly CoverageProblem[] => {
    const at = `entries[${i}]`
    const duty = duties.get(entry.duty)
    if (!duty)
      return [
        { code: 'unknown-duty', at: `${at}.duty`, found: entry.duty, nearest: nearest(entry.duty, duties.keys()) },
      ]
    return [
      ...(isInPlace(entry, duty.level, areas)
        ? []
        : [{ code: 'wrong-place', at, found: entry.area, level: duty.level } as const]),
      ...holdingProblems(entry, duty, at, positions),
      ...bindingProblems(entry, duty, at, obligations),
    ]
  })
}

const isInPlace = (entry: Entry, level: DutyLevel, areas: ReadonlyMap<string, string>): boolean => {
  const place = level === 'person' ? entry.accountable[0] : entry.area
  if (entry.id !== entryId(entry.duty, place)) return false
  if (level === 'organisation' || level === 'person') return entry.area === undefined
  return entry.area !== undefined && areas.get(entry.area) === level
}

const holdingProblems = (
  entry: Entry,
  duty: Duty,
  at: string,
  positions: ReadonlyMap<string, Position>,
): readonly CoverageProblem[] => {
  const unknown = (['accountable', 'doers'] as const).flatMap((part) =>
    entry[part].flatMap((id, n) => unknownPosition(id, `${at}.${part}[${n}]`, positions)),
  )
  const [first, ...others] = [...new Set(entry.accountable)]
  const accountable = first === undefined ? undefined : positions.get(first)
  const doers = entry.doers.flatMap((id) => positions.get(id) ?? [])
  const problems: CoverageProblem[] = [...unknown]
  if (first !== undefined && others.length > 0)
    problems.push({ code: 'duty-held-twice', at, entry: entry.id, positions: [first, ...others] })
  // For a duty of persons each holder answers for himself, so that any number of them is right.
  else if (accountable && duty.level !== 'person') problems.push(...holderProblems(accountable, entry, at))
  if (entry.doers.length === 0) problems.push({ code: 'no-doer', at, entry: entry.id })
  else if (doers.length > 0 && duty.level !== 'person') {
    const held = any(doers.map(isHeld))
    // Where the accountable position does it itself, that it is vacant has been said.
    const isSame = doers.length === 1 && doers[0] === accountable
    if (held === 'false' && !isSame) problems.push({ code: 'doers-vacant', at, entry: entry.id })
    if (held === 'unknown' && !isSame) problems.push({ code: 'doers-unknown', at, entry: entry.id })
  }
  return problems
}

const holderProblems = (position: Position, { id: entry }: Entry, at: string): readonly CoverageProblem[] => {
  const about = { at, entry, position: position.id }
  const holder = accountableHolder(position)
  if (holder === 'nobody') return [{ code: 'accountable-vacant', ...about }]
  if (holder === 'holders-unknown') return [{ code: 'accountable-unknown', ...about }]
  return holder === 'not-said-which' ? [{ code: 'accountable-not-said', ...about }] : []
}

const bindingProblems = (
  entry: Entry,
  duty: Duty,
  at: string,
  obligations: ReadonlySet<string> | undefined,
): readonly CoverageProblem[] => {
  const bound = obligationsOf(entry, duty)
  const unknown = obligations
    ? bound.filter((id) => !obligations.has(id)).map((found) => ({ found, nearest: nearest(found, obligations) }))
    : []
  return [
    ...(duty.periodic && bound.length === 0 ? [{ code: 'periodic-duty-unbound', at, entry: entry.id } as const] : []),
    ...unknown.map((name) => ({ code: 'unknown-obligation', at: `${at}.obligations`, ...name }) as const),
  ]
}

/**
 * The ids of all obligations that a duty is bound to in a place: those of the duty and those of the entry.
 *
 * @example obligationsOf(entry, duty) // ['cn/drills#half-year']
 */
export const obligationsOf = (entry: Entry, duty: Duty): readonly string[] => [
  ...new Set([...(duty.obligations ?? []), ...(entry.obligations ?? [])]),
]
