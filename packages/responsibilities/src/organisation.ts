import { quoted, suggestions } from '@zhiben/core'
import * as z from 'zod'
import { type Area, type AreaKind, areaSchema } from './area.js'
import { type Listed, listed, listedSchema, nameSchema } from './listed.js'
import type { OrganisationProblem } from './organisation-problem.js'
import { type OwnWords, ownWordsSchema } from './own-words.js'
import { peopleIn } from './people.js'
import { type Position, positionSchema, type Role } from './position.js'
import { type ShapeProblem, shapeProblems } from './shape-problem.js'

/**
 * A unit with its parts and positions. The chart is complete: a position that is not in it does not exist. `trades` are
 * what templates are chosen by. `headcount` is how many people work in the unit, dispatched workers among them.
 *
 * Unknown: without `trades` only templates for every trade are sure to apply; without `headcount` those are counted who
 * hold positions; for holders see `Position`.
 * @example { id: 'plant', title: '某建材厂', trades: ['smelting'], areas: [], positions: [{ id: 'gm', title: '总经理', role: 'principal', holders: ['e-1'] }] }
 * @source semantics §8
 */
export interface Organisation {
  readonly id: string
  readonly title: OwnWords
  readonly trades?: Listed
  readonly headcount?: number | null | undefined
  readonly areas: readonly Area[]
  readonly positions: readonly Position[]
}

/** The shape of an organisation, for values that come from outside. */
export const organisationSchema = z.strictObject(
  {
    id: nameSchema,
    title: ownWordsSchema,
    trades: listedSchema.optional(),
    headcount: z.int({ error: 'count' }).min(0, { error: 'count' }).nullish(),
    areas: z.array(areaSchema, { error: 'list' }),
    positions: z.array(positionSchema, { error: 'list' }),
  },
  { error: 'object' },
)

/** An organisation, or everything in which the value is none. */
export type ReadOrganisation =
  | { readonly organisation: Organisation; readonly problems: readonly [] }
  | { readonly organisation?: undefined; readonly problems: readonly (OrganisationProblem | ShapeProblem)[] }

/**
 * An organisation from outside, checked: its shape, then its chart (circles, unknown parents, two principals, two
 * accountable holders of one position …). Every problem is found, each with its place.
 *
 * @example readOrganisation(JSON.parse(text)).problems.map((p) => responsibilityWords(p, 'zh'))
 */
export const readOrganisation = (value: unknown): ReadOrganisation => {
  // Two people who are both accountable for one position: the mistake the law knows, so it gets its own words.
  const twice = twoAccountable(value)
  const shape = shapeProblems(organisationSchema, value).filter(({ at }) => !twice.some((two) => two.at === at))
  if (shape.length + twice.length > 0) return { problems: [...twice, ...shape] }
  const organisation = organisationSchema.parse(value)
  const problems = organisationProblems(organisation)
  return problems.length > 0 ? { problems } : { organisation, problems: [] }
}

const twoAccountable = (value: unknown): readonly OrganisationProblem[] => {
  const positions = (value as { positions?: unknown } | null | undefined)?.positions
  if (!Array.isArray(positions)) return []
  return positions.flatMap((position: { accountable?: unknown } | null, i): readonly OrganisationProblem[] => {
    const holders = position?.accountable
    return Array.isArray(holders) && holders.length > 1
      ? [
          {
            code: 'two-accountable-holders',
            at: `positions[${i}].accountable`,
            holders: holders.map((one) => (typeof one === 'string' ? one : quoted(one))),
          },
        ]
      : []
  })
}

/** Where a role has its place. */
const areaOfRole: Readonly<Partial<Record<Role, AreaKind>>> = {
  'workshop-head': 'workshop',
  'team-leader': 'team',
  contractor: 'contractor',
}

/**
 * What is wrong with a chart whose shape is right. Of nothing wrong: empty.
 *
 * @source semantics §8
 */
export const organisationProblems = (organisation: Organisation): readonly OrganisationProblem[] => {
  const { areas, positions } = organisation
  const areaOf = new Map(areas.map((area) => [area.id, area]))
  const positionOf = new Map(positions.map((position) => [position.id, position]))
  const near = suggestions()
  const problems: OrganisationProblem[] = [...doubles(areas, 'areas'), ...doubles(positions, 'positions')]

  for (const [i, area] of areas.entries())
    if (area.parent !== undefined && !areaOf.has(area.parent))
      problems.push({ code: 'unknown-area', at: `areas[${i}].parent`, ...named(area.parent, areaOf, near) })
  problems.push(...circles(areas, areaOf, 'areas'))

  const principals = positions.flatMap((position, i) => (position.role === 'principal' ? [i] : []))
  const [first, ...others] = principals
  if (first === undefined) problems.push({ code: 'no-principal', at: 'positions' })
  for (const i of others)
    problems.push({ code: 'second-principal', at: `positions[${i}].role`, first: `positions[${first}]` })

  for (const [i, position] of positions.entries()) {
    const at = `positions[${i}]`
    const parent = position.parent ?? undefined
    if (position.role === 'principal') {
      if (parent !== undefined) problems.push({ code: 'principal-has-parent', at: `${at}.parent`, found: parent })
    } else if (parent === undefined) problems.push({ code: 'no-parent', at, position: position.id })
    if (parent !== undefined && !positionOf.has(parent))
      problems.push({ code: 'unknown-parent', at: `${at}.parent`, ...named(parent, positionOf, near) })
    problems.push(...placeProblems(position, at, areaOf, near), ...holderProblems(position, at, near))
  }
  const { headcount } = organisation
  const { least, most } = peopleIn(positions)
  if (typeof headcount === 'number' && headcount < least)
    problems.push({ code: 'headcount-too-low', at: 'headcount', found: headcount, named: least })
  // Where the chart says that it names everybody, more people are as wrong as fewer.
  if (typeof headcount === 'number' && headcount > most)
    problems.push({ code: 'headcount-too-high', at: 'headcount', found: headcount, named: most })
  return [...problems, ...circles(positions, positionOf, 'positions')]
}

const placeProblems = (
  position: Position,
  at: string,
  areaOf: ReadonlyMap<string, Area>,
  near: Near,
): readonly OrganisationProblem[] => {
  const expected = areaOfRole[position.role]
  if (position.area === undefined)
    return expected === undefined ? [] : [{ code: 'no-area', at, position: position.id, expected }]
  const area = areaOf.get(position.area)
  if (area === undefined) return [{ code: 'unknown-area', at: `${at}.area`, ...named(position.area, areaOf, near) }]
  return expected === undefined || area.kind === expected
    ? []
    : [{ code: 'wrong-area', at: `${at}.area`, found: area.kind, expected }]
}

const holderProblems = (position: Position, at: string, near: Near): readonly OrganisationProblem[] => {
  const { known, complete } = listed(position.holders)
  const seen = new Set<string>()
  const twice = known.filter((holder) => seen.size === seen.add(holder).size)
  const accountable = position.accountable ?? undefined
  return [
    ...[...new Set(twice)].map((found) => ({ code: 'holder-twice', at: `${at}.holders`, found }) as const),
    ...(accountable !== undefined && complete && !known.includes(accountable)
      ? [{ code: 'accountable-not-holder', at: `${at}.accountable`, ...named(accountable, known, near) } as const]
      : []),
  ]
}

type Near = ReturnType<typeof suggestions>

const named = (found: string, known: ReadonlyMap<string, unknown> | readonly string[], near: Near) => ({
  found,
  nearest: near(found, known instanceof Map ? known.keys() : (known as readonly string[])),
})

const doubles = (items: readonly { readonly id: string }[], section: string): readonly OrganisationProblem[] => {
  const seen = new Map<string, number>()
  return items.flatMap(({ id }, i): readonly OrganisationProblem[] => {
    const first = seen.get(id)
    if (first === undefined) seen.set(id, i)
    return first === undefined
      ? []
      : [{ code: 'duplicate-id', at: `${section}[${i}].id`, found: id, first: `${section}[${first}]` }]
  })
}

interface Child {
  readonly id: string
  readonly parent?: string | null | undefined
}

/** Every circle in which things lie above each other, each named once. */
const circles = <C extends Child>(
  items: readonly C[],
  byId: ReadonlyMap<string, C>,
  section: 'areas' | 'positions',
): readonly OrganisationProblem[] => {
  const problems: OrganisationProblem[] = []
  const done = new Set<string>()
  for (const [i, item] of items.entries()) {
    const way = new Set<string>()
    let at: C | undefined = item
    while (at !== undefined && !done.has(at.id) && !way.has(at.id)) {
      way.add(at.id)
      at = at.parent === undefined || at.parent === null ? undefined : byId.get(at.parent)
    }
    if (at !== undefined && way.has(at.id)) {
      const ids = [...way]
      const circle = [...ids.slice(ids.indexOf(at.id)), at.id]
      problems.push({ code: 'chart-circle', at: `${section}[${i}].parent`, circle })
    }
    for (const id of way) done.add(id)
  }
  return problems
}
