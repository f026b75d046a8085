import type { CivilDate } from '@zhiben/core'
import { obligationsOf } from '@zhiben/obligations'
import { statutoryObligations } from '@zhiben/standards/statutes'
import { describe, expect, test } from 'vitest'

const ready = obligationsOf([...statutoryObligations])
const flags = Object.entries(ready.schema).flatMap(([name, { kind }]) => (kind === 'boolean' ? [name] : []))
/** All facts said: what is not named is not so. */
const of = (facts: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(flags.map((name) => [name, false])),
  publicBody: 'none',
  scenicAreaLevel: 'none',
  ...facts,
})
const on = (facts: Readonly<Record<string, unknown>>, asOf: CivilDate = '2026-06-30') => {
  const { profile, problems } = ready.readProfile(facts)
  expect(problems).toEqual([])
  return ready.of(profile, asOf)
}
/** What binds with a figure, without what others cover. */
const left = (facts: Readonly<Record<string, unknown>>) =>
  on(facts)
    .obligations.filter(({ coveredBy, cadence }) => coveredBy.length === 0 && cadence.kind !== 'open')
    .map(({ id }) => id.slice('cn/'.length))
    .sort()

test('every duty with its cadence and its place', () => {
  const rows = statutoryObligations.flatMap(({ obligations }) =>
    obligations.map(({ cite, cadence, verified }) =>
      [
        `${cite.document} ${cite.article}${cite.item ? `(${cite.item})` : ''}`,
        cadence.kind === 'each'
          ? `${cadence.times} each ${cadence.every}`
          : cadence.kind === 'rolling'
            ? `once in ${cadence.length.years} years`
            : cadence.kind === 'by-day'
              ? `${cadence.every} by ${cadence.due.month}-${cadence.due.day}`
              : cadence.kind === 'at-event'
                ? `${cadence.event} ${JSON.stringify(cadence.due)}`
                : cadence.kind,
        verified.status,
      ].join(' · '),
    ),
  )
  expect(rows).toMatchInlineSnapshot(`
    [
      "中华人民共和国安全生产法(2021年修正) 25(4) · open · verified",
      "中华人民共和国安全生产法(2021年修正) 25(5) · open · verified",
      "中华人民共和国安全生产法(2021年修正) 28 · new-post {"days":-1} · verified",
      "中华人民共和国安全生产法(2021年修正) 29 · new-technique {"days":-1} · verified",
      "中华人民共和国安全生产法(2021年修正) 36(2) · open · verified",
      "中华人民共和国安全生产法(2021年修正) 40 · open · verified",
      "中华人民共和国安全生产法(2021年修正) 41(2) · open · verified",
      "中华人民共和国安全生产法(2021年修正) 41(2) · open · verified",
      "中华人民共和国安全生产法(2021年修正) 46(1) · open · verified",
      "中华人民共和国安全生产法(2021年修正) 49(2) · open · verified",
      "中华人民共和国安全生产法(2021年修正) 62(2) · 1 each year · verified",
      "中华人民共和国安全生产法(2021年修正) 78(2) · cn/penalty-decided {"workingDays":7} · verified",
      "中华人民共和国安全生产法(2021年修正) 81 · open · verified",
      "中华人民共和国安全生产法(2021年修正) 86(3) · cn/accident-report-approved {"days":365} · verified",
      "中华人民共和国安全生产法(2021年修正) 86(3) · cn/accident-report-approved {"days":365} · verified",
      "中华人民共和国安全生产法(2021年修正) 89 · open · verified",
      "国务院令第708号 7 · open · verified",
      "国务院令第708号 7 · open · verified",
      "国务院令第708号 7 · open · verified",
      "国务院令第708号 8(1) · once in 2 years · verified",
      "国务院令第708号 8(1) · once in 2 years · verified",
      "国务院令第708号 8(1) · once in 2 years · verified",
      "国务院令第708号 8(1) · once in 2 years · verified",
      "国务院令第708号 8(2) · 1 each half-year · verified",
      "国务院令第708号 8(2) · 1 each half-year · verified",
      "国务院令第708号 8(3) · open · verified",
      "国务院令第708号 13(2) · open · verified",
      "应急管理部令第2号 26 · plan-issued {"workingDays":20} · unverified",
      "应急管理部令第2号 32 · once in 2 years · verified",
      "应急管理部令第2号 33(1) · 1 each year · verified",
      "应急管理部令第2号 33(1) · 1 each half-year · verified",
      "应急管理部令第2号 33(2) · 1 each half-year · verified",
      "应急管理部令第2号 33(2) · 1 each half-year · verified",
      "应急管理部令第2号 33(3) · open · verified",
      "应急管理部令第2号 34 · open · unverified",
      "应急管理部令第2号 34 · open · unverified",
      "应急管理部令第2号 35 · once in 3 years · unverified",
      "中华人民共和国消防法(2021年修正) 16(2) · open · verified",
      "中华人民共和国消防法(2021年修正) 16(3) · 1 each year · verified",
      "中华人民共和国消防法(2021年修正) 16(5) · open · verified",
      "中华人民共和国消防法(2021年修正) 16(6) · open · verified",
      "中华人民共和国消防法(2021年修正) 17(3) · 1 each day · verified",
      "中华人民共和国消防法(2021年修正) 17(4) · new-post {"days":-1} · verified",
      "中华人民共和国消防法(2021年修正) 17(4) · open · verified",
      "中华人民共和国消防法(2021年修正) 17(4) · open · verified",
      "公安部令第61号 25 · 1 each day · unverified",
      "公安部令第61号 25 · 1 each day · unverified",
      "公安部令第61号 25 · 1 each day · unverified",
      "公安部令第61号 25 · open · unverified",
      "公安部令第61号 26 · 1 each quarter · verified",
      "公安部令第61号 26 · 1 each month · verified",
      "公安部令第61号 36 · 1 each year · verified",
      "公安部令第61号 36 · 1 each half-year · verified",
      "公安部令第61号 36 · new-post {"days":-1} · verified",
      "公安部令第61号 40 · 1 each half-year · verified",
      "公安部令第61号 40 · 1 each year · verified",
      "国家安全生产监督管理总局令第16号 10 · open · verified",
      "国家安全生产监督管理总局令第16号 14(1) · quarter by 1-15 · verified",
      "国家安全生产监督管理总局令第16号 14(1) · year by 1-31 · verified",
      "国家安全生产监督管理总局令第16号 14(2) · open · verified",
      "国家安全生产监督管理总局令第16号 23 · cn/resumption-applied {"days":10} · unverified",
    ]
  `)
})

describe('whom they bind', () => {
  const everyUnit = [
    'comprehensive-or-special-drill',
    'law-new-technique-training',
    'law-training-before-post',
    'on-site-plan-drill',
    'quarterly-hazard-statistics',
    'yearly-hazard-statistics',
  ]

  test('a shop of light industry: plans each year, on-site plans each half-year, fire each month and each year', () => {
    expect(left(of())).toEqual([...everyUnit, 'monthly-fire-inspection', 'yearly-fire-drill'].sort())
  })

  test.each([
    'isMetalSmelting',
    'isMine',
    'isNonCoalMine',
    'isDangerousGoodsUnit',
    'isHazardousChemicalEnterprise',
    'isFireworksWholesaler',
    'isConstructionUnit',
    'isUrbanRailOperator',
    'isCrowdedPlace',
  ])('%s: a plan drill each half-year, reported, and its plan filed and assessed', (fact) => {
    const duties = left(of({ [fact]: true }))
    // The regulation and the measures say the same; one of the two is shown.
    expect(duties.filter((id) => ['regulation-key-unit-drill', 'key-unit-plan-drill'].includes(id))).toHaveLength(1)
    expect(duties).toContain('plan-filing')
    expect(duties).toContain('plan-assessment-three-years')
    expect(duties.some((id) => id.endsWith('drill-report'))).toBe(true)
  })

  test('a public gathering place is a key unit for fire whatever else is known: half-yearly drills and training', () => {
    const duties = left(of({ isPublicGatheringPlace: true }))
    expect(duties).toContain('half-yearly-fire-drill')
    expect(duties).toContain('half-yearly-fire-training')
    expect(duties).toContain('two-hourly-fire-patrol')
    expect(duties).not.toContain('yearly-fire-drill')
    expect(duties).not.toContain('yearly-fire-training') // the half-yearly one covers it
  })

  test('gear is kept in order by key units alone; a school laboratory with dangerous goods counts as one', () => {
    const all = (facts: Readonly<Record<string, unknown>>) => on(of(facts)).obligations.map(({ id }) => id)
    expect(all({})).not.toContain('cn/emergency-supplies-upkeep')
    expect(all({ isMetalSmelting: true })).toContain('cn/emergency-supplies-upkeep')
    expect(all({ isSchool: true })).not.toContain('cn/regulation-key-unit-drill')
    expect(all({ isSchool: true, storesOrUsesDangerousGoods: true })).toContain('cn/regulation-key-unit-drill')
    // What an enterprise merely uses makes it no dangerous-goods unit.
    expect(all({ storesOrUsesDangerousGoods: true })).not.toContain('cn/regulation-key-unit-drill')
  })

  test('a unit of medium size assesses its plan every three years, and drills as others do', () => {
    const duties = left(of({ isMediumOrLarger: true }))
    expect(duties).toContain('plan-assessment-three-years')
    expect(duties).not.toContain('key-unit-plan-drill')
    expect(left(of())).not.toContain('plan-assessment-three-years')
  })

  test('an institution inspects each quarter, an enterprise each month', () => {
    expect(left(of({ isInstitution: true }))).toContain('quarterly-fire-inspection')
    expect(left(of({ isInstitution: true }))).not.toContain('monthly-fire-inspection')
  })

  test('whoever holds a drill assesses it, the emergency authority too', () => {
    const ids = (facts: Readonly<Record<string, unknown>>) => on(of(facts)).obligations.map(({ id }) => id)
    expect(ids({ publicBody: 'department', department: 'emergency' })).toContain('cn/authority-drill-assessment')
    expect(ids({})).toContain('cn/drill-assessment')
    expect(ids({})).not.toContain('cn/authority-drill-assessment')
  })

  test('while it is not known which kind a unit is, the milder fire duty binds and the stricter is asked for', () => {
    for (const [fact, milder, stricter, answer] of [
      ['isInstitution', 'quarterly-fire-inspection', 'monthly-fire-inspection', false],
      ['isFireSafetyKeyUnit', 'yearly-fire-drill', 'half-yearly-fire-drill', true],
    ] as const) {
      const unsaid = on(of({ [fact]: null }))
      expect(unsaid.obligations.map(({ id }) => id)).toContain(`cn/${milder}`)
      expect(unsaid.undetermined.find(({ id }) => id === `cn/${stricter}`)?.missing).toEqual([fact])
      const known = on(of({ [fact]: answer })).obligations
      expect(known.find(({ id }) => id === `cn/${milder}`)?.coveredBy).toEqual([`cn/${stricter}`])
      expect(left(of({ [fact]: !answer }))).toContain(milder)
    }
  })

  test('emergency lighting alone is a fire facility (消防法 73)', () => {
    expect(ready.schema.hasBuildingFireFacilities?.question).toMatchObject({
      zh: expect.stringContaining('照明'),
      en: expect.stringContaining('lighting'),
    })
  })

  test('governments and departments drill once in two years; what binds units does not bind them', () => {
    const city = left(of({ publicBody: 'government', publicBodyLevel: 'city' }))
    expect(city).toContain('city-government-drill-two-years')
    expect(city).not.toContain('comprehensive-or-special-drill')
    expect(left(of({ publicBody: 'department', department: 'emergency' }))).toContain('authority-drill-two-years')
  })

  test('what is not known leaves a duty undetermined, and is named', () => {
    const { undetermined } = on({ publicBody: 'none', isMetalSmelting: null })
    const missing = undetermined.find(({ id }) => id === 'cn/key-unit-plan-drill')?.missing
    expect(missing).toContain('isMetalSmelting')
    expect(missing).toContain('isCrowdedPlace')
    expect(on({ publicBody: 'none', isMetalSmelting: true }).undetermined.map(({ id }) => id)).not.toContain(
      'cn/key-unit-plan-drill',
    )
  })
})

test('the draft regulation of 2026 is not in force and is not among them', () => {
  expect(statutoryObligations.map(({ document }) => document).join()).not.toContain('条例(草案')
  expect(statutoryObligations).toHaveLength(6)
})
