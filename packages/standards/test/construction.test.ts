import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type CivilDate, dayNumber } from '@zhiben/core'
import { compile, type Evaluate, inForceOn, interpret, type Standard } from '@zhiben/rules'
import { construction2022, construction2024, examples2022, examples2024 } from '@zhiben/standards/construction'
import { describe, expect, test } from 'vitest'

type Site = (typeof examples2024)[number]['facts']

const editions = [
  {
    standard: construction2022,
    examples: examples2022,
    // Items of articles 4 to 15, as the 2022 edition has them.
    articles: { 4: 4, 5: 4, 6: 3, 7: 5, 8: 7, 9: 3, 10: 1, 11: 2, 12: 1, 13: 2, 14: 1, 15: 1 },
    rules: 34,
    verified: 34,
  },
  {
    standard: construction2024,
    examples: examples2024,
    // 51 listed items in articles 4 to 15, and articles 16 and 17.
    articles: { 4: 5, 5: 4, 6: 4, 7: 3, 8: 9, 9: 5, 10: 2, 11: 4, 12: 2, 13: 7, 14: 3, 15: 3, 16: 1, 17: 1 },
    rules: 53,
    verified: 53,
  },
]

const day = (on: CivilDate) => dayNumber(on) as number
const evaluators = new Map<Standard, Evaluate>(editions.map(({ standard }) => [standard, interpret(standard)]))

const outcome = (standard: Standard, facts: Site, on: CivilDate = standard.inForce.from) =>
  evaluators.get(standard)!(facts, day(on))

const verdict = (standard: Standard, rule: string, facts: Site, on?: CivilDate) =>
  outcome(standard, facts, on).rules[standard.rules.findIndex(({ id }) => id === rule)]

/** The rules that hit, by number. */
const hits = (standard: Standard, facts: Site) => {
  const { rules } = outcome(standard, { isConstructionProject: true, ...facts })
  return standard.rules.filter((_, i) => rules[i] === 'hit').map(({ id }) => id)
}

describe.each(editions)('$standard.document', ({ standard, examples, articles, rules, verified }) => {
  test('has the items of the document, in its order', () => {
    const counted: Record<string, number> = {}
    for (const { cite } of standard.rules) counted[cite.article] = (counted[cite.article] ?? 0) + 1
    expect(counted).toEqual(articles)
    expect(standard.rules).toHaveLength(rules)
    for (const { id, cite } of standard.rules)
      expect(id).toBe(cite.item === undefined ? cite.article : `${cite.article}(${cite.item})`)
    const order = standard.rules.map(({ cite }) => Number(cite.article) * 100 + Number(cite.item ?? 0))
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  test('says which items were checked against the text', () => {
    expect(standard.rules.filter((rule) => rule.verified.status === 'verified')).toHaveLength(verified)
  })

  test.each(examples.map((example) => [`${example.rule} ${example.why}`, example] as const))('%s', (_, example) => {
    expect(verdict(standard, example.rule, example.facts, example.asOf)).toBe(example.expect)
  })

  test('every rule is shown to hit, to be clear and to stay open', () => {
    for (const { id } of standard.rules) {
      const shown = new Set(examples.filter(({ rule }) => rule === id).map(({ expect: verdict }) => verdict))
      expect([id, ...['hit', 'clear', 'undetermined'].filter((v) => !shown.has(v as 'hit'))]).toEqual([id])
    }
  })

  test('no example is told twice', () => {
    const told = examples.map(({ rule, facts, asOf }) => JSON.stringify([rule, facts, asOf]))
    expect(new Set(told).size).toBe(told.length)
  })

  test('one hit makes the standard hit; nothing known leaves it open; no site, not for it', () => {
    const certain = { isConstructionProject: true, siteOtherSeriousBreach: true, siteRealDangerOfMassHarm: true }
    expect(outcome(standard, certain)).toMatchObject({ applies: 'true', grades: ['true'] })
    expect(outcome(standard, {})).toMatchObject({ applies: 'unknown', grades: ['unknown'] })
    const elsewhere = outcome(standard, { ...certain, isConstructionProject: false })
    expect(elsewhere.applies).toBe('false')
    expect(new Set(elsewhere.rules)).toEqual(new Set(['not-applicable']))
  })

  test('nothing known decides nothing', () => {
    expect(new Set(outcome(standard, {}).rules)).toEqual(new Set(['undetermined']))
  })

  test('judgements are marked on what a person must judge, and only there', () => {
    const marked = Object.entries(standard.facts).flatMap(([name, type]) =>
      type.kind === 'list'
        ? Object.entries(type.items).flatMap(([item, { judgement }]) => (judgement ? [`${name}.${item}`] : []))
        : type.judgement
          ? [name]
          : [],
    )
    const both = [
      'siteNeighbours.endangeredByPit',
      'siteOtherSeriousBreach',
      'siteRealDangerOfMassHarm',
      'siteTechniques.couldCauseMassHarm',
      'siteWorkAreas.similarlyAdverse',
    ]
    const own =
      standard === construction2022
        ? ['siteNeighbours.important']
        : [
            'siteHazardousWorks.schemeSeriouslyDefective',
            'siteNeighbours.endangeredBySlope',
            'siteNeighbours.endangeredByTunnel',
          ]
    expect([...marked].sort()).toEqual([...both, ...own].sort())
  })
})

describe('the same site under both editions', () => {
  const cases: readonly {
    readonly why: string
    readonly facts: Site
    readonly in2022: readonly string[]
    readonly in2024: readonly string[]
  }[] = [
    {
      why: '超资质承揽',
      facts: {
        siteContractors: [
          {
            doesConstruction: true,
            holdsWorkSafetyLicence: true,
            contractsBeyondQualification: true,
            contractsWithoutQualification: false,
          },
        ],
      },
      in2022: [],
      in2024: ['4(1)'],
    },
    {
      why: '安全管理人员没配够',
      facts: { siteContractors: [{ requiredSafetyManagers: 3, assignedSafetyManagers: 2 }] },
      in2022: [],
      in2024: ['4(2)'],
    },
    {
      why: '专项方案有严重缺陷',
      facts: {
        siteHazardousWorks: [
          { schemeWritten: true, schemeReviewed: true, schemeSeriouslyDefective: true, overSetScale: false },
        ],
      },
      in2022: [],
      in2024: ['4(4)'],
    },
    {
      why: '危大工程没验收就转序',
      facts: {
        siteHazardousWorks: [{ acceptanceRequired: true, acceptancePassed: false, nextStageEntered: true }],
      },
      in2022: [],
      in2024: ['4(5)'],
    },
    {
      why: '毗邻建筑不重要',
      facts: {
        siteNeighbours: [{ kind: 'building', important: false, endangeredByPit: true, speciallyProtected: false }],
      },
      in2022: [],
      in2024: ['5(1)'],
    },
    {
      why: '边坡超挖',
      facts: { sitePits: [], siteSlopes: [{ overExcavated: true, overExcavationHandled: false }] },
      in2022: [],
      in2024: ['5(2)'],
    },
    {
      why: '二级高边坡没有第三方监测',
      facts: { sitePits: [], siteSlopes: [{ highSlopeGrade: 'second', thirdPartyMonitored: false }] },
      in2022: [],
      in2024: ['5(3)'],
    },
    {
      why: '坑底突涌',
      facts: {
        sitePits: [
          {
            deformations: [],
            heavyWallLeakage: false,
            bottomPiping: false,
            bottomBursting: true,
            pileGapCavityDepth: 0,
            precursorsHandledInTime: false,
          },
        ],
      },
      in2022: [],
      in2024: ['5(4)'],
    },
    {
      why: '危大模板浇筑次序不合方案',
      facts: { formworkSupports: [{ isHazardousWork: true, concretePoured: true, pourOrderFollowsScheme: false }] },
      in2022: [],
      in2024: ['6(4)'],
    },
    {
      why: '附着升降脚手架没验收就用:只在 2022 版单列',
      facts: { attachedLiftingScaffolds: [{ inUse: true, acceptancePassed: false }] },
      in2022: ['7(3)'],
      in2024: [],
    },
    {
      why: '附着升降脚手架作为危大工程没验收就用:2024 版由 4(5) 覆盖',
      facts: {
        attachedLiftingScaffolds: [{ inUse: true, acceptancePassed: false }],
        siteHazardousWorks: [{ acceptanceRequired: true, acceptancePassed: false, inUse: true }],
      },
      in2022: ['7(3)'],
      in2024: ['4(5)'],
    },
    {
      why: '悬臂超过 6 m:2024 版删去',
      facts: { attachedLiftingScaffolds: [{ inUse: true, cantileverHeight: 6.5, bodyHeight: 18 }] },
      in2022: ['7(5)'],
      in2024: [],
    },
    {
      why: '爬降前没检查',
      facts: { siteLiftingMachineOperations: [{ kind: 'climbingDown', checkedBeforehand: false }] },
      in2022: [],
      in2024: ['8(3)'],
    },
    {
      why: '防坠安全器过检:2024 版没有这一句',
      facts: { siteLiftingMachines: [{ kind: 'buildersHoist', overspeedDeviceTestValidUntil: '2022-01-01' }] },
      in2022: ['8(6)'],
      in2024: [],
    },
    {
      why: '施工升降机标准节螺栓缺失:两版都有,项号不同',
      facts: { siteLiftingMachines: [{ kind: 'buildersHoist', mastBoltsInOrder: false }] },
      in2022: ['8(6)'],
      in2024: ['8(5)'],
    },
    {
      why: '塔吊主要受力构件开焊',
      facts: { siteLiftingMachines: [{ kind: 'towerCrane', brokenWelds: true }] },
      in2022: [],
      in2024: ['8(5)'],
    },
    {
      why: '群塔距离不够',
      facts: { siteLiftingMachines: [{ kind: 'towerCrane', inCraneGroup: true, safeDistanceInGroup: false }] },
      in2022: [],
      in2024: ['8(8)'],
    },
    {
      why: '用该报废的吊索具',
      facts: { siteLiftingTackle: [{ inUse: true, reachedScrapStandard: true }] },
      in2022: [],
      in2024: ['8(9)'],
    },
    {
      why: '钢结构安装支撑受力超限',
      facts: { steelErectionSupports: [{ load: 120, designCapacity: 100 }] },
      in2022: [],
      in2024: ['9(1)'],
    },
    {
      why: '其他预制构件没有防失稳措施',
      facts: { siteErectedMembers: [{ kind: 'otherPrefabricated', stabilityMeasuresTaken: false }] },
      in2022: [],
      in2024: ['9(2)'],
    },
    {
      why: '不卸料的悬挑操作平台受力点和连接都不行:2024 版只管卸料平台',
      facts: { cantileverPlatforms: [{ forUnloading: false, pointsOnMainStructure: false, reliablyConnected: false }] },
      in2022: ['9(3)'],
      in2024: [],
    },
    {
      why: '电梯井没有防护',
      facts: { siteLiftShafts: [{ openThrough: true, horizontallyProtected: false, guardDoorFitted: false }] },
      in2022: [],
      in2024: ['9(4)'],
    },
    {
      why: '吊篮安全锁失灵',
      facts: { suspendedPlatforms: [{ safetyLockWorks: false }] },
      in2022: [],
      in2024: ['9(5)'],
    },
    {
      why: '泥泞处的照明',
      facts: {
        siteWorkAreas: [
          {
            isTunnel: false,
            isCivilAirDefenceWork: false,
            highTemperature: false,
            conductiveDust: false,
            fairlyDamp: false,
            similarlyAdverse: false,
            muddy: true,
            hasLighting: true,
            lightingOnSafetyVoltage: false,
          },
        ],
      },
      in2022: [],
      in2024: ['10(1)'],
    },
    {
      why: '干燥通风的隧道照明:2024 版不再点名隧道',
      facts: {
        siteWorkAreas: [
          {
            isTunnel: true,
            poorlyVentilated: false,
            highTemperature: false,
            conductiveDust: false,
            relativeHumidity: 60,
            muddy: false,
            standingConductiveLiquid: false,
            similarlyAdverse: false,
            hasLighting: true,
            lightingOnSafetyVoltage: false,
          },
        ],
      },
      in2022: ['10'],
      in2024: [],
    },
    {
      why: '离外电太近',
      facts: { siteNearOverheadLines: [{ distance: 4, requiredDistance: 6, protectedFromLine: false }] },
      in2022: [],
      in2024: ['10(2)'],
    },
    {
      why: '有限空间没辨识没标志',
      facts: { siteConfinedSpaces: [{ identified: false, warningSignPosted: false }] },
      in2022: [],
      in2024: ['11(1)'],
    },
    {
      why: '有限空间作业专职安全员不在场',
      facts: {
        siteConfinedSpaceJobs: [{ attendantPresent: true, safetyOfficerPresent: false }],
      },
      in2022: [],
      in2024: ['11(3)'],
    },
    {
      why: '有限空间作业缺救援设备',
      facts: { siteConfinedSpaceJobs: [{ rescueEquipmentProvided: false }] },
      in2022: [],
      in2024: ['11(4)'],
    },
    {
      why: '装修拆承重结构没复核',
      facts: { decorationRemovesBearingStructure: true, decorationStructureReviewed: false },
      in2022: [],
      in2024: ['12(1)'],
    },
    {
      why: '拆除次序不对:两版都有,项号不同',
      facts: { hasDemolitionWork: true, demolitionOrderFollowsCode: false },
      in2022: ['12'],
      in2024: ['12(2)'],
    },
    {
      why: '暗挖支护开裂但没有增大',
      facts: {
        siteTunnels: [
          {
            isMined: true,
            waterInrush: false,
            sandInrush: false,
            localCollapse: false,
            supportDeformed: false,
            supportCracked: true,
            signsGrowing: false,
            signsHandledInTime: false,
          },
        ],
      },
      in2022: [],
      in2024: ['13(2)'],
    },
    {
      why: '明挖隧道涌水:2022 版只管暗挖',
      facts: { siteTunnels: [{ isMined: false, waterInrush: true, signsHandledInTime: false }] },
      in2022: [],
      in2024: ['13(2)'],
    },
    {
      why: '没做超前地质预报',
      facts: { siteTunnels: [{ isMined: true, advanceForecastAsRequired: false }] },
      in2022: [],
      in2024: ['13(3)'],
    },
    {
      why: '轨道交通保护区内未经批准作业',
      facts: { siteRailTransitZoneWorks: [{ approved: false }] },
      in2022: [],
      in2024: ['13(7)'],
    },
    {
      why: '坑边堆载超限',
      facts: { sitePits: [{ edgeLoads: [{ load: 30, allowedLoad: 20 }] }] },
      in2022: [],
      in2024: ['14(1)'],
    },
    {
      why: '塔吊吊人',
      facts: { sitePeopleLifts: [{ equipmentMadeForPeople: false }] },
      in2022: [],
      in2024: ['15(3)'],
    },
    {
      why: '危险工艺不在国家名录',
      facts: { siteTechniques: [{ stateProhibited: false, usedWhereRestricted: false, couldCauseMassHarm: true }] },
      in2022: ['14'],
      in2024: [],
    },
    {
      why: '兜底:两版都有,条号不同',
      facts: { siteOtherSeriousBreach: true, siteRealDangerOfMassHarm: true },
      in2022: ['15'],
      in2024: ['17'],
    },
  ]

  test.each(cases)('$why', ({ facts, in2022, in2024 }) => {
    expect(hits(construction2022, facts)).toEqual(in2022)
    expect(hits(construction2024, facts)).toEqual(in2024)
  })

  test('they name their facts alike, so one judge takes both', () => {
    const shared = Object.keys(construction2022.facts).filter((name) => Object.hasOwn(construction2024.facts, name))
    expect(shared.length).toBeGreaterThan(15)
    expect(() => compile([construction2022, construction2024])).not.toThrow()
  })
})

describe('which edition judges', () => {
  const inForce = (asOf: CivilDate) => {
    const { judging, unknown } = inForceOn([construction2022, construction2024], asOf)
    return { judging: judging.map(({ version }) => version), unknown }
  }

  test.each([
    ['2022-04-18', []],
    ['2022-04-19', ['2022']],
    ['2024-12-12', ['2022']],
    ['2024-12-13', ['2024']],
    ['2026-11-24', ['2024']],
  ] as const)('%s', (asOf, judging) => {
    expect(inForce(asOf)).toEqual({ judging, unknown: judging.length === 0 ? ['cn/construction'] : [] })
  })
})

describe('examples/site', () => {
  const file = fileURLToPath(new URL('../../../examples/site/site.json', import.meta.url))
  const { judge, read } = compile([construction2022, construction2024])
  const given: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const facts = given as Site

  const verdicts = (asOf: CivilDate) => {
    const { verdict, standards } = judge(facts, { asOf })
    const findings = standards[0]!.findings
    const ruled = (of: string) => findings.filter(({ verdict }) => verdict === of).map(({ rule }) => rule)
    return { version: standards[0]!.version, verdict, hit: ruled('hit'), undetermined: ruled('undetermined') }
  }

  test('reads without a problem', () => {
    expect(read(given, ['id', 'name'])).toMatchObject({ problems: [] })
  })

  test('is clear on the last day of the old edition and hits on the first of the new', () => {
    expect(verdicts('2024-12-12')).toEqual({ version: '2022', verdict: 'clear', hit: [], undetermined: [] })
    expect(verdicts('2024-12-13')).toEqual({
      version: '2024',
      verdict: 'hit',
      hit: ['4(2)', '8(8)', '9(4)', '14(1)'],
      undetermined: ['5(4)', '8(5)', '11(4)'],
    })
  })
})
