import type { Area, Listed, Organisation, Position, Role } from '@zhiben/responsibilities'
import * as fc from 'fast-check'

export interface OrganisationOptions {
  /** Whether every holder is known and nothing is vacant. */
  readonly settled?: boolean
  /** Whether there is a safety officer and a worker. */
  readonly staffed?: boolean
}

const free: readonly Role[] = [
  'deputy-in-charge',
  'other-leader',
  'safety-officer',
  'department-head',
  'worker',
  'dispatched-worker',
  'intern',
]

/** What may be said of whether an officer does nothing else. */
const fullTimeArbitrary = (settled: boolean) =>
  settled ? fc.constant(true) : fc.constantFrom(true, false, null, undefined)

const holdersArbitrary = (settled: boolean): fc.Arbitrary<{ holders?: Listed; accountable?: string }> => {
  const people = fc.uniqueArray(fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5'), { minLength: 1, maxLength: 3 })
  const held = people.map((holders) => ({ holders, accountable: holders[0]! }))
  if (settled) return held
  return fc.oneof(
    held,
    people.map((holders) => ({ holders })),
    people.map((partial) => ({ holders: { partial } })),
    fc.constant({ holders: [] }),
    fc.constant({ holders: null }),
    fc.constant({}),
  )
}

/** Organisations with a right chart: areas within areas, positions in them, one principal at the top. */
export const organisationArbitrary = ({ settled = false, staffed = false }: OrganisationOptions = {}) =>
  fc
    .record({
      areas: fc.array(
        fc.record({
          kind: fc.constantFrom('department', 'safety-body', 'workshop', 'team', 'contractor'),
          under: fc.nat(),
        }),
        { maxLength: 6 },
      ),
      positions: fc.array(
        fc.record({
          role: fc.constantFrom(...free),
          under: fc.nat(),
          area: fc.option(fc.nat()),
          held: holdersArbitrary(settled),
        }),
        { maxLength: 10 },
      ),
      heads: fc.array(holdersArbitrary(settled), { minLength: 6, maxLength: 6 }),
      headed: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
      top: holdersArbitrary(settled),
      fullTime: fullTimeArbitrary(settled),
      staff: fc.tuple(holdersArbitrary(settled), holdersArbitrary(settled)),
      trades: fc.oneof(
        fc.subarray(['hazardous-goods', 'mine', 'crowded-place', 'key-fire-unit', 'dangerous-operations']),
        ...(settled ? [] : [fc.constant(null)]),
      ),
    })
    .map(({ areas, positions, heads, headed, top, staff, trades, fullTime }): Organisation => {
      const placed = areas.map(
        ({ kind, under }, i): Area => ({
          id: `area-${i}`,
          kind: kind as Area['kind'],
          title: `${kind} ${i}`,
          ...(under % (i + 1) === 0 ? {} : { parent: `area-${(under % (i + 1)) - 1}` }),
        }),
      )
      const all: Position[] = [{ id: 'top', title: 'top', role: 'principal', ...top }]
      const add = (role: Role, under: number, area: string | undefined, held: object) => {
        const parent = all[under % all.length]!.id
        all.push({
          id: `position-${all.length}`,
          title: role,
          role,
          parent,
          ...(area === undefined ? {} : { area }),
          ...held,
        })
      }
      if (staffed) {
        add('safety-officer', 0, undefined, { ...staff[0], fullTime })
        add('worker', 1, undefined, staff[1])
      }
      const roleIn = { workshop: 'workshop-head', team: 'team-leader', contractor: 'contractor' } as const
      for (const [i, { id, kind }] of placed.entries())
        if (kind !== 'department' && kind !== 'safety-body' && headed[i]) add(roleIn[kind], i, id, heads[i]!)
      for (const { role, under, area, held } of positions)
        add(role, under, area === null || placed.length === 0 ? undefined : placed[area % placed.length]!.id, held)
      return { id: 'unit', title: 'unit', trades, areas: placed, positions: all }
    })

/** The organisation with everything that is not known of holders filled in. */
export const filledIn = (organisation: Organisation, pick: (i: number) => boolean): Organisation => ({
  ...organisation,
  positions: organisation.positions.map((position, i): Position => {
    const { holders, accountable } = position
    const known = Array.isArray(holders) ? (holders as readonly string[]) : undefined
    const some = known ?? (holders && 'partial' in holders ? holders.partial : [])
    const full = known ?? (pick(i) ? [...some, 'new'] : some)
    const first = full[0]
    return {
      ...position,
      holders: full,
      ...(accountable === undefined && first !== undefined ? { accountable: first } : {}),
    }
  }),
})
