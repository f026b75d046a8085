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
const figured = (facts: Readonly<Record<string, unknown>>) =>
  on(facts).obligations.filter(({ coveredBy, cadence }) => coveredBy.length === 0 && cadence.kind !== 'open')
const names = (duties: readonly { readonly id: string }[]) => duties.map(({ id }) => id.slice('cn/'.length)).sort()
const left = (facts: Readonly<Record<string, unknown>>) => names(figured(facts))

test('every duty with its cadence and its place', () => {
  const rows = statutoryObligations.flatMap(({ obligations }) =>
    obligations.map(({ cite, cadence, verified }) =>
      [
        `${cite.document} ${cite.article}${cite.paragraph ? `-${cite.paragraph}` : ''}${cite.item ? `(${cite.item})` : ''}`,
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
      "中华人民共和国安全生产法(2021年修正) 21(5) · open · verified",
      "中华人民共和国安全生产法(2021年修正) 22-2 · open · verified",
      "中华人民共和国安全生产法(2021年修正) 25(2) · open · verified",
      "中华人民共和国安全生产法(2021年修正) 25(3) · open · verified",
      "中华人民共和国安全生产法(2021年修正) 25(4) · open · verified",
      "中华人民共和国安全生产法(2021年修正) 25(5) · open · verified",
      "中华人民共和国安全生产法(2021年修正) 26-2 · cn/safety-decision {"days":0} · verified",
      "中华人民共和国安全生产法(2021年修正) 26-4 · open · verified",
      "中华人民共和国安全生产法(2021年修正) 28-1 · open · verified",
      "中华人民共和国安全生产法(2021年修正) 28-1 · new-post {"days":-1} · verified",
      "中华人民共和国安全生产法(2021年修正) 29 · new-technique {"days":-1} · verified",
      "中华人民共和国安全生产法(2021年修正) 30-1 · cn/special-operator-post {"days":-1} · verified",
      "中华人民共和国安全生产法(2021年修正) 33-2 · cn/dangerous-project-begun {"days":-1} · verified",
      "中华人民共和国安全生产法(2021年修正) 34-2 · cn/dangerous-project-in-use {"days":-1} · verified",
      "中华人民共和国安全生产法(2021年修正) 36-2 · open · verified",
      "中华人民共和国安全生产法(2021年修正) 36-2 · open · verified",
      "中华人民共和国安全生产法(2021年修正) 37 · cn/dangerous-equipment-in-use {"days":-1} · verified",
      "中华人民共和国安全生产法(2021年修正) 40-1 · open · verified",
      "中华人民共和国安全生产法(2021年修正) 40-2 · open · verified",
      "中华人民共和国安全生产法(2021年修正) 41-2 · open · verified",
      "中华人民共和国安全生产法(2021年修正) 41-2 · open · verified",
      "中华人民共和国安全生产法(2021年修正) 41-2 · open · verified",
      "中华人民共和国安全生产法(2021年修正) 43 · cn/dangerous-work {"days":0} · verified",
      "中华人民共和国安全生产法(2021年修正) 46-1 · open · verified",
      "中华人民共和国安全生产法(2021年修正) 48 · open · verified",
      "中华人民共和国安全生产法(2021年修正) 49-2 · open · verified",
      "中华人民共和国安全生产法(2021年修正) 81 · open · verified",
      "中华人民共和国安全生产法(2021年修正) 82-2 · open · verified",
      "中华人民共和国安全生产法(2021年修正) 9-2 · open · verified",
      "中华人民共和国安全生产法(2021年修正) 62-1 · open · verified",
      "中华人民共和国安全生产法(2021年修正) 62-1 · open · verified",
      "中华人民共和国安全生产法(2021年修正) 62-2 · 1 each year · verified",
      "中华人民共和国安全生产法(2021年修正) 62-2 · open · verified",
      "中华人民共和国安全生产法(2021年修正) 70-2 · cn/power-cut-off {"days":-1} · verified",
      "中华人民共和国安全生产法(2021年修正) 78-1 · open · verified",
      "中华人民共和国安全生产法(2021年修正) 78-2 · cn/penalty-decided {"workingDays":7} · verified",
      "中华人民共和国安全生产法(2021年修正) 86-1 · open · verified",
      "中华人民共和国安全生产法(2021年修正) 86-1 · open · verified",
      "中华人民共和国安全生产法(2021年修正) 86-3 · cn/accident-report-approved {"days":365} · verified",
      "中华人民共和国安全生产法(2021年修正) 86-3 · cn/accident-report-approved {"days":365} · verified",
      "中华人民共和国安全生产法(2021年修正) 89 · open · verified",
      "国务院令第708号 5-1 · open · verified",
      "国务院令第708号 5-2 · open · verified",
      "国务院令第708号 6-2 · open · verified",
      "国务院令第708号 6-2 · open · verified",
      "国务院令第708号 7 · open · verified",
      "国务院令第708号 7 · open · verified",
      "国务院令第708号 7 · open · verified",
      "国务院令第708号 8-1 · once in 2 years · verified",
      "国务院令第708号 8-1 · once in 2 years · verified",
      "国务院令第708号 8-1 · once in 2 years · verified",
      "国务院令第708号 8-1 · once in 2 years · verified",
      "国务院令第708号 8-2 · 1 each half-year · verified",
      "国务院令第708号 8-2 · 1 each half-year · verified",
      "国务院令第708号 8-3 · open · verified",
      "国务院令第708号 11-2 · open · verified",
      "国务院令第708号 11-2 · cn/rescuer-joins {"days":-1} · verified",
      "国务院令第708号 11-3 · open · verified",
      "国务院令第708号 12-1 · open · verified",
      "国务院令第708号 12-1 · open · verified",
      "国务院令第708号 12-2 · open · verified",
      "国务院令第708号 12-2 · open · verified",
      "国务院令第708号 13-1 · open · verified",
      "国务院令第708号 13-2 · open · verified",
      "国务院令第708号 14(1) · open · verified",
      "国务院令第708号 14-1 · open · verified",
      "国务院令第708号 14-2 · 1 each day · verified",
      "国务院令第708号 15 · open · verified",
      "应急管理部令第2号 10 · cn/plan-drafting {"days":-1} · unverified",
      "应急管理部令第2号 20 · plan-issued {"days":0} · unverified",
      "应急管理部令第2号 21-1 · plan-issued {"days":0} · verified",
      "应急管理部令第2号 24-1 · open · unverified",
      "应急管理部令第2号 24-2 · open · unverified",
      "应急管理部令第2号 25-1 · open · verified",
      "应急管理部令第2号 25-1 · open · verified",
      "应急管理部令第2号 25-2 · open · verified",
      "应急管理部令第2号 26 · plan-issued {"workingDays":20} · unverified",
      "应急管理部令第2号 26 · open · unverified",
      "应急管理部令第2号 28 · cn/plan-filing-received {"workingDays":5} · verified",
      "应急管理部令第2号 31-1 · open · unverified",
      "应急管理部令第2号 31-2 · open · unverified",
      "应急管理部令第2号 32 · once in 2 years · verified",
      "应急管理部令第2号 33-1 · open · verified",
      "应急管理部令第2号 33-1 · 1 each year · verified",
      "应急管理部令第2号 33-1 · 1 each half-year · verified",
      "应急管理部令第2号 33-2 · 1 each half-year · verified",
      "应急管理部令第2号 33-2 · 1 each half-year · verified",
      "应急管理部令第2号 33-3 · open · verified",
      "应急管理部令第2号 34 · open · unverified",
      "应急管理部令第2号 34 · open · unverified",
      "应急管理部令第2号 35-1 · open · verified",
      "应急管理部令第2号 35-1 · open · verified",
      "应急管理部令第2号 35-2 · once in 3 years · unverified",
      "应急管理部令第2号 36 · open · unverified",
      "应急管理部令第2号 36 · open · unverified",
      "应急管理部令第2号 38 · open · unverified",
      "应急管理部令第2号 40 · open · unverified",
      "应急管理部令第2号 42 · 1 each year · unverified",
      "中华人民共和国消防法(2021年修正) 11-1 · cn/special-works-begun {"days":-1} · verified",
      "中华人民共和国消防法(2021年修正) 13-1 · cn/works-in-use {"days":-1} · verified",
      "中华人民共和国消防法(2021年修正) 13-2 · open · verified",
      "中华人民共和国消防法(2021年修正) 15-1 · cn/public-place-opening {"days":-1} · verified",
      "中华人民共和国消防法(2021年修正) 15-2 · open · verified",
      "中华人民共和国消防法(2021年修正) 15-3 · cn/opening-check-accepted {"workingDays":10} · verified",
      "中华人民共和国消防法(2021年修正) 16(2) · open · verified",
      "中华人民共和国消防法(2021年修正) 16(3) · 1 each year · verified",
      "中华人民共和国消防法(2021年修正) 16(5) · open · verified",
      "中华人民共和国消防法(2021年修正) 16(6) · open · verified",
      "中华人民共和国消防法(2021年修正) 17(3) · 1 each day · verified",
      "中华人民共和国消防法(2021年修正) 17(4) · new-post {"days":-1} · verified",
      "中华人民共和国消防法(2021年修正) 17(4) · open · verified",
      "中华人民共和国消防法(2021年修正) 17(4) · open · verified",
      "中华人民共和国消防法(2021年修正) 18-2 · open · verified",
      "中华人民共和国消防法(2021年修正) 20 · cn/mass-event {"days":-1} · verified",
      "中华人民共和国消防法(2021年修正) 20 · cn/mass-event {"days":-1} · verified",
      "中华人民共和国消防法(2021年修正) 21-1 · cn/hot-work {"days":0} · verified",
      "中华人民共和国消防法(2021年修正) 21-2 · cn/fire-operator-post {"days":-1} · verified",
      "中华人民共和国消防法(2021年修正) 29 · cn/rescue-hindering-works {"days":0} · verified",
      "中华人民共和国消防法(2021年修正) 38 · open · verified",
      "中华人民共和国消防法(2021年修正) 38 · open · verified",
      "中华人民共和国消防法(2021年修正) 70-2 · cn/resumption-after-order {"days":-1} · verified",
      "中华人民共和国消防法(2021年修正) 6-1 · open · verified",
      "中华人民共和国消防法(2021年修正) 31 · open · verified",
      "中华人民共和国消防法(2021年修正) 31 · open · verified",
      "中华人民共和国消防法(2021年修正) 52-1 · open · verified",
      "中华人民共和国消防法(2021年修正) 52-2 · open · verified",
      "中华人民共和国消防法(2021年修正) 53-1 · open · verified",
      "公安部令第61号 6(2) · 1 each year · verified",
      "公安部令第61号 7(1) · 1 each year · verified",
      "公安部令第61号 7-2 · open · verified",
      "公安部令第61号 10(1) · open · verified",
      "公安部令第61号 10(2) · open · verified",
      "公安部令第61号 14 · open · verified",
      "公安部令第61号 23 · open · verified",
      "公安部令第61号 25 · 1 each day · verified",
      "公安部令第61号 25 · 1 each day · verified",
      "公安部令第61号 25 · 1 each day · verified",
      "公安部令第61号 25 · open · verified",
      "公安部令第61号 26 · 1 each quarter · verified",
      "公安部令第61号 26 · 1 each month · verified",
      "公安部令第61号 27 · open · verified",
      "公安部令第61号 28 · open · verified",
      "公安部令第61号 29 · open · verified",
      "公安部令第61号 36 · open · verified",
      "公安部令第61号 36 · 1 each year · verified",
      "公安部令第61号 36 · 1 each half-year · verified",
      "公安部令第61号 36 · new-post {"days":-1} · verified",
      "公安部令第61号 37 · open · verified",
      "公安部令第61号 37 · open · verified",
      "公安部令第61号 38 · open · verified",
      "公安部令第61号 40 · 1 each half-year · verified",
      "公安部令第61号 40 · 1 each year · verified",
      "公安部令第61号 41 · open · verified",
      "国家安全生产监督管理总局令第16号 10 · open · verified",
      "国家安全生产监督管理总局令第16号 14-1 · quarter by 1-15 · verified",
      "国家安全生产监督管理总局令第16号 14-1 · year by 1-31 · verified",
      "国家安全生产监督管理总局令第16号 14-2 · open · verified",
      "国家安全生产监督管理总局令第16号 17 · open · unverified",
      "国家安全生产监督管理总局令第16号 20 · open · unverified",
      "国家安全生产监督管理总局令第16号 23 · cn/resumption-applied {"days":10} · unverified",
      "国家安全生产监督管理总局令第16号 24 · 1 each quarter · unverified",
    ]
  `)
})

describe('whom they bind', () => {
  const all = (facts: Readonly<Record<string, unknown>>) => names(on(of(facts)).obligations)
  const undecided = (facts: Readonly<Record<string, unknown>>, id: string) =>
    on(of(facts))
      .undetermined.find((one) => one.id === `cn/${id}`)
      ?.missing.filter((path) => !path.startsWith('cadences['))

  test('a shop of light industry: plans each year, on-site plans each half-year, fire each month and each year', () => {
    const duties = figured(of())
    expect(names(duties.filter(({ cadence }) => cadence.kind !== 'at-event'))).toEqual([
      'comprehensive-or-special-drill',
      'fire-yearly-plan',
      'fire-yearly-plan-approval',
      'monthly-fire-inspection',
      'on-site-plan-drill',
      'quarterly-hazard-statistics',
      'yearly-fire-drill',
      'yearly-hazard-statistics',
    ])
  })

  test('what every unit does at an event, whatever it is', () => {
    expect(names(figured(of()).filter(({ cadence }) => cadence.kind === 'at-event'))).toMatchInlineSnapshot(`
      [
        "fire-acceptance",
        "fire-design-review",
        "fire-operator-certificate",
        "fire-service-notice",
        "hot-work-permit",
        "law-dangerous-equipment-test",
        "law-dangerous-work-watch",
        "law-managers-heard",
        "law-new-technique-training",
        "law-safety-acceptance",
        "law-safety-design-review",
        "law-special-operators",
        "law-training-before-post",
        "mass-event-drill",
        "mass-event-permit",
        "plan-risk-assessment",
        "provisions-fire-training-before-post",
        "resumption-check",
      ]
    `)
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

  test('so is a hospital, a care home, a boarding school or a nursery: it patrols each day (order 61, 13)', () => {
    expect(left(of({ hasPeopleInCareOvernight: true, isInstitution: true }))).toEqual(
      expect.arrayContaining(['half-yearly-fire-drill', 'key-unit-fire-patrol']),
    )
    expect(left(of({ isInstitution: true }))).not.toContain('half-yearly-fire-drill')
  })

  test('gear is kept in order by key units alone; a school laboratory with dangerous goods counts as one', () => {
    expect(all({})).not.toContain('emergency-supplies-upkeep')
    expect(all({ isMetalSmelting: true })).toContain('emergency-supplies-upkeep')
    expect(all({ isSchool: true })).not.toContain('regulation-key-unit-drill')
    expect(all({ isSchool: true, storesOrUsesDangerousGoods: true })).toContain('regulation-key-unit-drill')
    // What an enterprise merely uses makes it no dangerous-goods unit.
    expect(all({ storesOrUsesDangerousGoods: true })).not.toContain('regulation-key-unit-drill')
  })

  test('a high-rise public building is managed as a key unit by order 61, not by the law', () => {
    const duties = all({ isManagedAsFireKeyUnit: true })
    expect(duties).toEqual(expect.arrayContaining(['key-unit-fire-patrol', 'half-yearly-fire-drill']))
    expect(duties).not.toContain('daily-fire-patrol')
    expect(undecided({ isManagedAsFireKeyUnit: null }, 'half-yearly-fire-drill')).toEqual(['isManagedAsFireKeyUnit'])
  })

  test('every unit trains against fire before a post, public bodies too (order 61, 36)', () => {
    expect(all({})).toContain('provisions-fire-training-before-post')
    expect(all({ publicBody: 'department', department: 'housing' })).toContain('provisions-fire-training-before-post')
    expect(all({})).not.toContain('fire-training-before-post')
  })

  test('rescuers are trained wherever there are any; their team practises, is reported and made public', () => {
    const team = ['rescue-team-practice', 'rescue-team-publication', 'rescue-team-report']
    const training = ['rescuer-training', 'rescuer-training-before-work']
    expect(all({ hasRescueTeam: true })).toEqual(expect.arrayContaining([...team, ...training, 'emergency-roster']))
    const partTime = all({ hasPartTimeRescuers: true })
    expect(partTime).toEqual(expect.arrayContaining(training))
    for (const id of team) expect(partTime).not.toContain(id)
    expect(undecided({ hasRescueTeam: null }, 'rescue-team-practice')).toEqual(['hasRescueTeam'])
  })

  test('a roster is kept by dangerous units, and round the clock by the larger ones with dangerous goods', () => {
    expect(all({ isMetalSmelting: true })).toContain('emergency-roster')
    expect(all({ isCrowdedPlace: true })).not.toContain('emergency-roster')
    expect(all({ isSchool: true, storesOrUsesDangerousGoods: true })).toContain('emergency-roster')
    expect(left(of({ isDangerousGoodsUnit: true, isLargeDangerousGoodsUnit: true }))).toContain(
      'round-the-clock-roster',
    )
    expect(
      undecided({ isDangerousGoodsUnit: true, isLargeDangerousGoodsUnit: null }, 'round-the-clock-roster'),
    ).toEqual(['isLargeDangerousGoodsUnit'])
    // Who has nothing to do with dangerous goods is not asked.
    expect(undecided({ isLargeDangerousGoodsUnit: null }, 'round-the-clock-roster')).toBeUndefined()
  })

  test('mines, smelters and whoever makes or stores dangerous goods tell of a change of safety manager', () => {
    for (const fact of ['isMine', 'isNonCoalMine', 'isMetalSmelting'])
      expect(all({ [fact]: true })).toContain('law-manager-change-notice')
    expect(all({ isFireworksWholesaler: true, makesOrStoresDangerousGoods: true })).toContain(
      'law-manager-change-notice',
    )
    expect(all({ isFireworksWholesaler: true })).not.toContain('law-manager-change-notice')
    expect(all({ isConstructionUnit: true })).not.toContain('law-manager-change-notice')
  })

  test('mines, smelters, dangerous goods, chemical users and medium size review a plan; builders and shops need not', () => {
    for (const fact of [
      'isMine',
      'isMetalSmelting',
      'isDangerousGoodsUnit',
      'usesHazardousChemicalsAtScale',
      'isMediumOrLarger',
    ])
      expect(all({ [fact]: true })).toContain('plan-review')
    expect(all({ isConstructionUnit: true })).not.toContain('plan-review')
    expect(all({ isPublicGatheringPlace: true })).not.toContain('plan-review')
  })

  test('neighbours are told, shared areas inspected and shared facilities kept only where there are any', () => {
    for (const [fact, id] of [
      ['accidentsMayAffectNeighbours', 'neighbour-notice'],
      ['sharesWorkAreaWithOthers', 'law-shared-area-inspection'],
      ['isResidentialPropertyManager', 'shared-fire-facility-upkeep'],
      ['hasVolunteerFireBrigade', 'brigade-practice'],
      ['hasFireSafetyManager', 'fire-manager-report'],
    ] as const) {
      expect(all({ [fact]: true })).toContain(id)
      expect(all({})).not.toContain(id)
      expect(undecided({ [fact]: null }, id)).toEqual([fact])
    }
  })

  test('who governs: seasons, rosters and reserves', () => {
    const city = all({ publicBody: 'government', publicBodyLevel: 'city' })
    const township = all({ publicBody: 'government', publicBodyLevel: 'township' })
    const fire = all({ publicBody: 'department', department: 'fire' })
    expect(city).toEqual(
      expect.arrayContaining(['seasonal-fire-inspection', 'public-emergency-roster', 'rescue-reserve-renewal']),
    )
    expect(township).toEqual(expect.arrayContaining(['seasonal-fire-inspection', 'law-township-inspection']))
    expect(township).not.toContain('rescue-reserve-renewal')
    expect(fire).toEqual(expect.arrayContaining(['opening-inspection', 'public-emergency-roster']))
    expect(fire).not.toContain('seasonal-fire-inspection')
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
