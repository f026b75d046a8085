import { type Organisation, organisationProblems, type Position, staffingOf } from '@zhiben/responsibilities'
import { runOptions } from '@zhiben/testing'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { filledIn, organisationArbitrary } from './random-organisation.js'

const rule = { trades: ['mine'], above: 3, cite: { document: '法', article: '24' } }

/** Random units: some with a head count that fits, some with officers of whom it is not said how they work. */
const units = fc
  .record({
    organisation: organisationArbitrary(),
    officers: fc.array(fc.constantFrom(true, false, null, undefined), { minLength: 20, maxLength: 20 }),
    headcount: fc.oneof(fc.constant(undefined), fc.integer({ min: 0, max: 6 })),
  })
  .map(
    ({ organisation, officers, headcount }): Organisation => ({
      ...organisation,
      positions: organisation.positions.map((p, i) =>
        p.role === 'safety-officer' ? { ...p, fullTime: officers[i] } : p,
      ),
      ...(headcount === undefined ? {} : { headcount }),
    }),
  )
  .filter((unit) => organisationProblems(unit).length === 0)

/** The law in plain words, for a unit of which everything is known. */
const byTheLaw = ({ areas, positions, headcount, trades }: Organisation): boolean => {
  const held = ({ holders }: Position) => (holders as readonly string[]).length > 0
  const body = areas.some(({ id, kind }) => kind === 'safety-body' && positions.some((p) => p.area === id && held(p)))
  const officers = positions.filter((p) => p.role === 'safety-officer' && held(p))
  if ((trades as readonly string[]).includes('mine') || headcount! > 3)
    return body || officers.some(({ fullTime }) => fullTime === true)
  return body || officers.length > 0
}

test('what is found of safety staff is what the law says of every unit that it may turn out to be', () => {
  const seen = { true: 0, false: 0, unknown: 0 }
  fc.assert(
    fc.property(units, fc.func(fc.boolean()), fc.nat(6), (unit, pick, more) => {
      const { holds } = staffingOf(unit, rule)
      seen[holds]++
      const held = filledIn(unit, pick)
      const full: Organisation = {
        ...held,
        trades: Array.isArray(held.trades) ? held.trades : pick(-1) ? ['mine'] : [],
        positions: held.positions.map((p, i) => ({ ...p, fullTime: p.fullTime ?? pick(i + 100) })),
      }
      // A head count that fits the chart: where interns are in it, with or without them.
      const fitting = [0, 1, 2, 3, 4, 5, 6, 7, 8].filter(
        (headcount) => organisationProblems({ ...full, headcount }).length === 0,
      )
      const headcount = unit.headcount ?? fitting[more % fitting.length]
      fc.pre(headcount !== undefined && organisationProblems({ ...full, headcount }).length === 0)
      const known = { ...full, headcount }
      const law = byTheLaw(known) ? 'true' : 'false'
      expect(staffingOf(known, rule).holds).toBe(law)
      if (holds !== 'unknown') expect(law).toBe(holds)
    }),
    runOptions(1000),
  )
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20)
})

const unit = (people: number, more: Partial<Organisation>, officer: Partial<Position> = {}): Organisation => ({
  id: 'unit',
  title: '某单位',
  trades: [],
  areas: [],
  positions: [
    { id: 'gm', title: '经理', role: 'principal', holders: ['a'] },
    { id: 'officer', title: '安全员', role: 'safety-officer', parent: 'gm', holders: ['b'], ...officer },
    {
      id: 'hand',
      title: '工人',
      role: 'worker',
      parent: 'gm',
      holders: Array.from({ length: people - 2 }, (_, i) => `h${i}`),
    },
  ],
  ...more,
})
const law24 = { ...rule, above: 100 }
const holds = (of: Organisation) => staffingOf(of, law24).holds

test('exactly a hundred people fall under the lighter rule, a hundred and one do not', () => {
  expect(holds(unit(100, {}, { fullTime: false }))).toBe('true')
  expect(holds(unit(101, {}, { fullTime: false }))).toBe('false')
  expect(holds(unit(101, {}, { fullTime: true }))).toBe('true')
  expect(holds(unit(101, {}))).toBe('unknown')
  expect(holds(unit(100, {}))).toBe('true')
  expect(holds(unit(100, {}, { holders: [] }))).toBe('false')
})

test('a mine of any size must have full-time officers or a safety body with somebody in it', () => {
  const body = { areas: [{ id: 'body', kind: 'safety-body' as const, title: '安全部' }] }
  expect(holds(unit(10, { trades: ['mine'] }, { fullTime: false }))).toBe('false')
  expect(holds(unit(10, { trades: ['mine'], ...body }, { fullTime: false }))).toBe('false')
  expect(holds(unit(10, { trades: ['mine'], ...body }, { fullTime: false, area: 'body' }))).toBe('true')
  expect(holds(unit(10, { trades: null }, { fullTime: false }))).toBe('unknown')
})

test('interns may or may not count; people of contractors do not; who holds two positions counts once', () => {
  const with_ = (position: Partial<Position>): Organisation => {
    const base = unit(100, {}, { fullTime: false })
    const extra = { id: 'x', title: 'x', role: 'worker', parent: 'gm', holders: ['new'], ...position } as Position
    return {
      ...base,
      areas: [{ id: 'c', kind: 'contractor', title: '承包单位' }],
      positions: [...base.positions, extra],
    }
  }
  expect(holds(with_({ role: 'worker' }))).toBe('false')
  expect(holds(with_({ role: 'dispatched-worker' }))).toBe('false')
  expect(holds(with_({ role: 'intern' }))).toBe('unknown')
  expect(holds(with_({ role: 'contractor', area: 'c' }))).toBe('true')
  expect(holds(with_({ role: 'worker', holders: ['a'] }))).toBe('true')
})

test('a head count that the chart contradicts is refused: fewer than it names, or more where it names everybody', () => {
  const codes = (headcount: number, officer: Partial<Position> = {}) =>
    organisationProblems(unit(10, { headcount }, officer)).map(({ code }) => code)
  expect(codes(9)).toEqual(['headcount-too-low'])
  expect(codes(10)).toEqual([])
  expect(codes(11)).toEqual(['headcount-too-high'])
  expect(codes(11, { holders: { partial: ['b'] } })).toEqual([])
})
