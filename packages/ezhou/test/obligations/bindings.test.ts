import type { CivilDate } from '@zhiben/core'
import { ezhouObligations } from '@zhiben/ezhou/obligations'
import { type LogEntry, obligationsOf } from '@zhiben/obligations'
import { describe, expect, test } from 'vitest'

const ready = obligationsOf(ezhouObligations)
const nothing = { publicBody: 'none', isHighRisk: false, scenicAreaLevel: 'none' }
const flags = Object.entries(ready.schema).flatMap(([name, { kind }]) => (kind === 'boolean' ? [name] : []))
/** All facts said: what is not named is not so. */
const of = (facts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(flags.map((name) => [name, false])),
  ...nothing,
  ...facts,
})
const profileOf = (facts: Readonly<Record<string, unknown>>) => {
  const { profile, problems } = ready.readProfile(facts)
  expect(problems).toEqual([])
  return profile
}
const on = (facts: Readonly<Record<string, unknown>>, asOf: CivilDate = '2025-06-30') =>
  ready.of(profileOf(facts), asOf)
const left = (facts: Readonly<Record<string, unknown>>) =>
  on(facts)
    .obligations.filter(({ coveredBy, cadence }) => coveredBy.length === 0 && cadence.kind !== 'open')
    .map(({ id }) => id.replace('ezhou/', ''))
const covered = (facts: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    on(facts)
      .obligations.filter(({ coveredBy }) => coveredBy.length > 0)
      .map(({ id, coveredBy }) => [id.replace('ezhou/', ''), coveredBy.map((by) => by.replace('ezhou/', ''))]),
  )

const everybody = [
  'municipal-daily-control',
  'municipal-weekly-check',
  'municipal-monthly-dispatch',
  'fire-led-check',
  'fire-led-check-report',
  'fire-training-before-post',
]

describe('whom the duties bind, and what folds under what', () => {
  test('a shop: a led check and a study each quarter, two drills a year', () => {
    expect(left(of({})).sort()).toEqual(
      [
        ...everybody,
        'municipal-led-check',
        'municipal-safety-study',
        'municipal-emergency-drill',
        'municipal-evacuation-drill',
      ].sort(),
    )
    expect(covered(of({}))).toEqual({})
  })

  test.each([
    'isMetalSmelting',
    'isMine',
    'isNonCoalMine',
    'isFireworksWholesaler',
    'isConstructionUnit',
    'isTransportEnterprise',
  ])('%s alone makes a unit a high-risk one', (fact) => {
    expect(on(of({ [fact]: true })).obligations.map(({ id }) => id)).toContain('ezhou/municipal-led-check-high-risk')
    expect(left(of({ [fact]: true }))).not.toContain('municipal-led-check')
  })

  test('a high-risk unit: each month and each half-year, and the milder duties fold under these', () => {
    const facts = of({ isHighRisk: true })
    expect(left(facts)).not.toContain('municipal-led-check')
    expect(covered(facts)).toEqual({
      'municipal-led-check': ['municipal-led-check-high-risk'],
      'municipal-safety-study': ['municipal-safety-study-high-risk'],
      'municipal-emergency-drill': ['municipal-emergency-drill-high-risk'],
      'municipal-evacuation-drill': ['municipal-evacuation-drill-high-risk'],
    })
  })

  test('projects: one road under way is enough, finished works and buildings are not, an unsaid list is asked for', () => {
    const id = 'ezhou/transport-before-severe-weather'
    const binds = (projects: unknown) =>
      ready.whyBinds(id, profileOf({ ...nothing, ...(projects === undefined ? {} : { projects }) }), '2025-06-30')
    expect(
      binds([
        { kind: 'building', isUnderWay: true },
        { kind: 'road', isUnderWay: true },
      ])?.binds,
    ).toBe('true')
    expect(
      binds([
        { kind: 'waterway', isUnderWay: false },
        { kind: 'building', isUnderWay: true },
      ])?.binds,
    ).toBe('false')
    expect(binds([])?.binds).toBe('false')
    expect(binds(undefined)).toMatchObject({ binds: 'unknown', missing: ['projects'] })
    expect(binds([{ kind: 'road' }])).toMatchObject({ binds: 'unknown', missing: ['projects[0].isUnderWay'] })
  })

  test('a metal smelter is no light-industry shop', () => {
    const shop = of({ isIndustryOrTrade: true })
    const smelter = of({ isIndustryOrTrade: true, isMetalSmelting: true, isHighRisk: true })
    expect(left(shop)).toContain('gongmao-led-check')
    expect(left(shop)).not.toContain('gongmao-led-check-smelter')
    expect(covered(shop)).toMatchObject({
      'municipal-led-check': ['gongmao-led-check'],
      'gongmao-evacuation-drill': ['municipal-evacuation-drill'],
    })
    expect(left(smelter)).toContain('gongmao-led-check-smelter')
    expect(covered(smelter)).toMatchObject({
      'gongmao-led-check': ['gongmao-led-check-smelter'],
      'municipal-led-check-high-risk': ['gongmao-led-check-smelter'],
      'gongmao-evacuation-drill-stricter': ['municipal-evacuation-drill-high-risk'],
    })
  })

  test.each(['isLabourIntensive', 'isFactoryWithinFactory'])('in trade, %s drills each half-year', (fact) => {
    expect(left(of({ isIndustryOrTrade: true, [fact]: true }))).toContain('gongmao-evacuation-drill-stricter')
    expect(left(of({ [fact]: true }))).not.toContain('gongmao-evacuation-drill-stricter')
  })

  test('a scenic area drills each quarter, a library each half-year', () => {
    const library = of({ isCultureOrTourismUnit: true })
    expect(left(library)).toContain('culture-tourism-emergency-drill')
    expect(covered(library)).toMatchObject({ 'municipal-emergency-drill': ['culture-tourism-emergency-drill'] })
    for (const facts of [{ scenicAreaLevel: 'a3' }, { isCrowdedPlace: true }])
      expect(covered(of({ isCultureOrTourismUnit: true, ...facts }))).toMatchObject({
        'culture-tourism-emergency-drill': ['culture-tourism-emergency-drill-crowded'],
        'municipal-emergency-drill': ['culture-tourism-emergency-drill-crowded'],
      })
  })

  test('a key unit drills for fire each year, a public gathering place each half-year', () => {
    expect(left(of({ isFireSafetyKeyUnit: true }))).toContain('fire-key-unit-drill')
    const hotel = of({ isFireSafetyKeyUnit: true, isPublicGatheringPlace: true })
    expect(covered(hotel)).toMatchObject({
      'fire-key-unit-drill': ['fire-public-place-drill'],
      'fire-key-unit-training': ['fire-public-place-training'],
      'municipal-evacuation-drill': ['fire-public-place-drill'],
    })
  })

  test('either drill meets the chemical plan, and both of the municipal one cover it', () => {
    const plant = of({ isHazardousChemicalEnterprise: true, isHighRisk: true })
    expect(covered(plant)['hazardous-chemicals-and-fireworks-drill']).toEqual([
      'municipal-emergency-drill-high-risk',
      'municipal-evacuation-drill-high-risk',
    ])
    expect(covered(plant)).toHaveProperty('hazardous-chemicals-and-fireworks-led-check')
  })

  test('a fire check is no check of safety as a whole', () => {
    expect(covered(of({}))).not.toHaveProperty('municipal-led-check')
    const asOf = '2025-06-30'
    const { log } = ready.readLog(
      [{ on: '2025-05-12', action: 'fire-inspection', by: 'principal' }] satisfies LogEntry[],
      asOf,
    )
    const status = ready.statusOf(profileOf(of({})), log, { asOf })
    const quarter = (id: string) =>
      status.obligations.find((one) => one.id === id)?.windows.find(({ from }) => from === '2025-04-01')?.status
    expect(quarter('ezhou/fire-led-check')).toBe('met')
    expect(quarter('ezhou/municipal-led-check')).toBe('due')
  })

  test('a hospital: two full checks a year, a fire drill each half-year, a report by the 3rd', () => {
    expect(left(of({ isMedicalInstitution: true }))).toEqual(
      expect.arrayContaining(['health-full-check', 'health-fire-drill', 'health-monthly-report', 'health-plan-drill']),
    )
  })

  test('a mine: technicians look for major hazards each month, escape drills each half-year', () => {
    const mine = of({ isNonCoalMine: true, isHighRisk: true })
    expect(left(mine)).toContain('non-coal-mines-major-hazard-check')
    expect(covered(mine)).toMatchObject({
      'non-coal-mines-safety-study': ['municipal-safety-study-high-risk'],
      'non-coal-mines-escape-drill': ['municipal-evacuation-drill-high-risk'],
    })
  })

  test('a carrier of dangerous goods trains everybody each half-year', () => {
    const carrier = of({ isTransportEnterprise: true, isHighRiskTransport: true, isHighRisk: true })
    expect(covered(carrier)).toMatchObject({
      'transport-training-for-all': ['transport-training-for-all-high-risk'],
      'transport-led-check': ['municipal-led-check-high-risk'],
    })
  })

  test('a care home trains each half-year and drills each year', () => {
    expect(left(of({ isCivilAffairsInstitution: true }))).toEqual(
      expect.arrayContaining(['civil-affairs-training-for-all', 'civil-affairs-principal-check']),
    )
  })

  test('a district hears, studies, reports; no enterprise does', () => {
    const district = of({ publicBody: 'government', publicBodyLevel: 'district' })
    const duties = ['municipal-leader-hearing', 'municipal-leader-study', 'municipal-monthly-report']
    expect(left(district)).toEqual(expect.arrayContaining(duties))
    expect(left(district)).not.toContain('municipal-emergency-drill')
    for (const id of duties) expect(left(of({ isHighRisk: true }))).not.toContain(id)
  })

  test.each([
    [
      'commissionOffice',
      'city',
      {},
      [
        'municipal-liaison-dispatch',
        'municipal-progress-bulletin',
        'municipal-liaison-meeting',
        'municipal-push-meeting',
      ],
    ],
    ['government', 'city', {}, ['municipal-yearly-supervision', 'municipal-assess']],
    [
      'department',
      'city',
      { department: 'transport' },
      [
        'transport-monthly-review',
        'transport-quarterly-bulletin',
        'transport-yearly-summary',
        'transport-publish-cases',
      ],
    ],
    [
      'department',
      'district',
      { department: 'cultureTourism' },
      ['culture-tourism-district-training', 'culture-tourism-safe-scenic-areas'],
    ],
    [
      'department',
      'district',
      { department: 'fire' },
      ['fire-key-unit-list', 'fire-list-hazards', 'fire-expose-hazards', 'fire-yearly-analysis'],
    ],
    [
      'specialCommission',
      'city',
      { isMineCommission: true },
      ['non-coal-mines-committee-study', 'non-coal-mines-committee-deputy-study', 'non-coal-mines-committee-dispatch'],
    ],
  ])('%s of the %s %j', (publicBody, publicBodyLevel, facts, duties) => {
    expect(left(of({ publicBody, publicBodyLevel, ...facts }))).toEqual(expect.arrayContaining(duties))
  })
})

describe('a line of business that is named counts, whatever the general fact says', () => {
  const ids = (facts: Readonly<Record<string, unknown>>, asOf: CivilDate = '2025-06-30') =>
    on(of(facts), asOf).obligations.map(({ id }) => id.replace('ezhou/', ''))

  test('a travel agency and a scenic area are culture or tourism units', () => {
    for (const facts of [{ isTravelAgency: true }, { scenicAreaLevel: 'a1' }])
      expect(ids(facts)).toEqual(
        expect.arrayContaining([
          'culture-tourism-emergency-drill',
          'culture-tourism-led-check',
          'culture-tourism-safety-study',
          'culture-tourism-self-check',
        ]),
      )
  })

  test('a public gathering place is a crowded place: it drills each quarter', () => {
    expect(ids({ isCultureOrTourismUnit: true, isPublicGatheringPlace: true })).toContain(
      'culture-tourism-emergency-drill-crowded',
    )
    expect(ids({ isPublicGatheringPlace: true })).not.toContain('culture-tourism-emergency-drill-crowded')
    expect(ids({ isCultureOrTourismUnit: true })).not.toContain('culture-tourism-emergency-drill-crowded')
  })

  test.each(['isDangerousGoodsPort', 'isPassengerOrDangerousRoadCarrier', 'isHighRiskTransport'])(
    '%s: high-risk transport, each half-year and each month',
    (fact) => {
      expect(ids({ [fact]: true })).toEqual(
        expect.arrayContaining([
          'transport-evacuation-drill-high-risk',
          'transport-training-for-all-high-risk',
          'transport-led-check',
          'municipal-led-check-high-risk',
        ]),
      )
    },
  )

  test('an enterprise of transport at large is not bound to each half-year', () => {
    expect(ids({ isTransportEnterprise: true })).not.toContain('transport-training-for-all-high-risk')
  })

  test('a smelter drills each half-year', () => {
    expect(ids({ isMetalSmelting: true })).toContain('gongmao-evacuation-drill-stricter')
  })

  test('a funeral institution is one of civil affairs', () => {
    expect(ids({ isFuneralInstitution: true })).toEqual(
      expect.arrayContaining(['civil-affairs-principal-check', 'civil-affairs-training-for-all']),
    )
  })
})

describe('public bodies that the plans name', () => {
  const body = (publicBody: string, publicBodyLevel: string, department = 'other') =>
    of({ publicBody, publicBodyLevel, department })
  const binds = (facts: Readonly<Record<string, unknown>>, id: string, asOf: CivilDate = '2024-06-30') =>
    on(facts, asOf).obligations.some((one) => one.id === `ezhou/${id}`)

  test('beside the members of the commission: the emergency bureau, and the fire service where it is named', () => {
    expect(binds(body('department', 'city', 'emergency'), 'municipal-warning-education-2024')).toBe(true)
    expect(binds(body('department', 'city', 'housing'), 'municipal-warning-education-2024')).toBe(false)
    expect(binds(body('department', 'city', 'fire'), 'municipal-train-special-operators-2024')).toBe(true)
    expect(binds(body('department', 'city', 'fire'), 'municipal-warning-education-2024')).toBe(false)
    expect(binds(body('department', 'district', 'emergency'), 'municipal-warning-education-2024')).toBe(false)
    // Named as concerned, not as the bureau: 9 ②.
    expect(binds(body('department', 'city', 'emergency'), 'municipal-risk-assessment-2024')).toBe(false)
    expect(binds(body('department', 'city', 'emergency'), 'municipal-train-safety-heads-2026', '2026-06-30')).toBe(true)
  })

  test('the office of the commission surveys new trades', () => {
    expect(binds(body('commissionOffice', 'city'), 'municipal-survey-new-lines-2024')).toBe(true)
    expect(binds(body('commissionOffice', 'district'), 'municipal-survey-new-lines-2024')).toBe(false)
  })

  test('areas and departments report on fire to the leader of the government', () => {
    expect(binds(body('department', 'district', 'housing'), 'fire-report-to-leader')).toBe(true)
    expect(binds(body('government', 'district'), 'fire-report-to-leader')).toBe(true)
  })

  test('the emergency bureau tells principals of major hazards in chemicals', () => {
    const id = 'hazardous-chemicals-and-fireworks-notify-principal'
    expect(binds(body('department', 'city', 'emergency'), id)).toBe(true)
    expect(binds(of({ isHazardousChemicalEnterprise: true }), id)).toBe(false)
  })

  test('the city trains supervisors of care for the old', () => {
    expect(binds(body('department', 'city', 'civilAffairs'), 'civil-affairs-elderly-care-supervisors')).toBe(true)
    expect(binds(body('department', 'district', 'civilAffairs'), 'civil-affairs-elderly-care-supervisors')).toBe(false)
  })

  test('training that leaves institutions out does not meet the district’s duty', () => {
    const asOf = '2025-06-30'
    const id = 'ezhou/civil-affairs-district-training'
    const after = (conditions: readonly string[]) => {
      const { log } = ready.readLog([{ on: '2025-05-12', action: id, by: 'district-department', conditions }], asOf)
      return ready
        .statusOf(profileOf(body('department', 'district', 'civilAffairs')), log, { asOf })
        .obligations.find((one) => one.id === id)
        ?.windows.at(-1)?.status
    }
    expect(after(['all-key-staff'])).toBe('due')
    expect(after(['all-enterprises', 'all-key-staff'])).toBe('met')
  })

  test('nobody asks a government whether it is a high-risk enterprise', () => {
    const { undetermined } = on({ publicBody: 'government', publicBodyLevel: 'district' })
    expect(undetermined.map(({ id }) => id)).not.toContain('ezhou/municipal-led-check-high-risk')
  })
})

describe('what is not known', () => {
  const missing = (facts: Readonly<Record<string, unknown>>, id: string) =>
    on(facts).undetermined.find((one) => one.id === id)?.missing

  test('names the fact', () => {
    const { publicBody: _body, ...bodyUnsaid } = of({})
    expect(missing(bodyUnsaid, 'ezhou/municipal-led-check')).toEqual(['publicBody'])
    const { isHighRisk: _risk, ...riskUnsaid } = of({})
    expect(missing(riskUnsaid, 'ezhou/municipal-led-check-high-risk')).toEqual(['isHighRisk'])
    const { isLabourIntensive: _labour, ...labourUnsaid } = of({ isIndustryOrTrade: true })
    expect(missing(labourUnsaid, 'ezhou/gongmao-evacuation-drill-stricter')).toEqual(['isLabourIntensive'])
  })

  test('the milder duty binds while the stricter is not known', () => {
    const { isHighRisk: _risk, ...riskUnsaid } = of({})
    expect(left(riskUnsaid)).toContain('municipal-led-check')
  })

  test('a level that is known in part is enough', () => {
    const facts = of({ isCultureOrTourismUnit: true, scenicAreaLevel: { oneOf: ['a4', 'a5'] } })
    expect(left(facts)).toContain('culture-tourism-emergency-drill-crowded')
  })

  test('a duty without a figure asks its bearer for a cadence', () => {
    expect(missing(of({}), 'ezhou/municipal-self-check')).toEqual(['cadences["ezhou/municipal-self-check"]'])
  })
})

describe('when', () => {
  const windows = (id: string, facts: Readonly<Record<string, unknown>>, asOf: CivilDate) => {
    const { log } = ready.readLog([], asOf)
    return ready
      .statusOf(profileOf(facts), log, { asOf })
      .obligations.find((one) => one.id === id)
      ?.windows.map(({ from, due, status }) => `${from} ${due} ${status}`)
  }
  const district = { publicBody: 'government', publicBodyLevel: 'district' }

  test('January 2024 is nobody’s default, the year 2024 is', () => {
    expect(windows('ezhou/municipal-led-check-high-risk', of({ isHighRisk: true }), '2024-04-01')).toEqual([
      '2024-01-01 2024-01-31 not-applicable',
      '2024-02-01 2024-02-29 advisory',
      '2024-03-01 2024-03-31 overdue',
      '2024-04-01 2024-04-30 due',
    ])
    expect(windows('ezhou/municipal-emergency-drill', of({}), '2025-01-01')).toEqual(['2025-01-01 2025-12-31 due'])
    expect(windows('ezhou/municipal-emergency-drill', of({}), '2024-12-31')).toEqual(['2024-01-01 2024-12-31 due'])
  })

  test('reports by the 5th for the month before', () => {
    expect(windows('ezhou/municipal-monthly-report', of(district), '2024-05-06')?.slice(-3)).toEqual([
      '2024-03-01 2024-04-05 overdue',
      '2024-04-01 2024-05-05 overdue',
      '2024-05-01 2024-06-05 due',
    ])
  })

  test('the plan was due on 15 March 2024', () => {
    const body = of({ publicBody: 'commission', publicBodyLevel: 'district' })
    expect(windows('ezhou/municipal-plan-report', body, '2024-03-15')).toEqual(['2024-02-29 2024-03-15 due'])
    expect(windows('ezhou/municipal-plan-report', body, '2024-03-16')).toEqual(['2024-02-29 2024-03-15 overdue'])
  })

  test('the films are of 2025 only', () => {
    expect(windows('ezhou/municipal-warning-film-2025', of(district), '2025-04-01')?.[0]).toBe(
      '2025-01-01 2025-03-31 overdue',
    )
    expect(windows('ezhou/municipal-warning-film-2025', of(district), '2024-12-31')).toBeUndefined()
    expect(windows('ezhou/municipal-warning-film-2025', of(district), '2026-06-30')).toBeUndefined()
  })

  test('key units are named by the end of March', () => {
    expect(
      windows(
        'ezhou/fire-key-unit-list',
        of({ publicBody: 'department', publicBodyLevel: 'district', department: 'fire' }),
        '2025-04-01',
      ),
    ).toEqual(['2025-01-01 2025-03-31 overdue'])
  })
})

test('what several bodies may do for one task, each of them has done', () => {
  const profile = profileOf(of({ publicBody: 'government', publicBodyLevel: 'district' }))
  const done = (by: string) => {
    const given = [{ on: '2024-09-01', action: 'ezhou/municipal-train-principals-2024', by }]
    const { log, problems } = ready.readLog(given, '2025-02-01')
    expect(problems).toEqual([])
    return ready
      .statusOf(profile, log, { asOf: '2025-02-01', since: '2024-01-01' })
      .obligations.find(({ id }) => id === 'ezhou/municipal-train-principals-2024')?.windows[0]?.status
  }
  expect(done('district-government')).toBe('met')
  expect(done('city-department')).toBe('met')
  expect(done('enterprise')).toBe('overdue')
})
