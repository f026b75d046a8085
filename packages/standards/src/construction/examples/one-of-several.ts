import type { Example } from '@zhiben/sdk'
import { hit, type Site } from './cases.js'

// One thing at fault among others in order is enough: every list asks for any, not for all.

const soundPit = {
  overExcavated: false,
  deformations: [],
  heavyWallLeakage: false,
  bottomPiping: false,
  bottomBursting: false,
  pileGapCavityDepth: 0,
} as const
const quietTunnel = {
  faceWorkedInWater: false,
  groundwaterControlFailed: false,
  waterInrush: false,
  sandInrush: false,
  localCollapse: false,
  supportDeformed: false,
  supportCracked: false,
} as const
const wetTunnel = { isMined: true, faceWorkedInWater: true, waterMeasuresTaken: false } as const
const leakingTunnel = { isMined: true, waterInrush: true, signsHandledInTime: false } as const
const mainsLight = { hasLighting: true, lightingOnSafetyVoltage: false } as const

/** Two machines, two operations, two members: the provisions are those of both editions, whatever their number. */
const ofBoth = (operations: string, members: string): readonly Example<Site>[] => [
  hit(operations, '安装前查了,顶升前没查', {
    siteLiftingMachineOperations: [
      { kind: 'erection', checkedBeforehand: true },
      { kind: 'climbingUp', checkedBeforehand: false },
    ],
  }),
  hit(members, '两榀桁架中一榀没有防失稳措施', {
    siteErectedMembers: [
      { kind: 'singleSteelTruss', stabilityMeasuresTaken: true },
      { kind: 'singleSteelTruss', stabilityMeasuresTaken: false },
    ],
  }),
]

export const oneOfSeveral2022: readonly Example<Site>[] = [
  hit('4(2)', '项目经理有证,一名安全员无证', {
    siteKeySafetyPersons: [
      { onDuty: true, holdsValidSafetyCertificate: true },
      { onDuty: true, holdsValidSafetyCertificate: false },
    ],
  }),
  hit('4(4)', '深基坑方案审过,高支模没编方案', {
    siteHazardousWorks: [
      { schemeWritten: true, schemeReviewed: true, schemeArguedByExperts: true },
      { schemeWritten: false },
    ],
  }),
  hit('5(4)', '两个基坑中一个坑底管涌', {
    sitePits: [soundPit, { bottomPiping: true, precursorsHandledInTime: false }],
  }),
  hit('7(5)', '两组架体中一组悬臂 6.5 m', {
    attachedLiftingScaffolds: [
      { inUse: true, cantileverHeight: 5, bodyHeight: 15 },
      { inUse: true, cantileverHeight: 6.5, bodyHeight: 20 },
    ],
  }),
  ...ofBoth('8(4)', '9(2)'),
  hit('8(6)', '塔吊之外,升降机标准节缺螺栓', {
    siteLiftingMachines: [{ kind: 'towerCrane' }, { kind: 'buildersHoist', mastBoltsInOrder: false }],
  }),
  hit('10', '地面加工棚之外,隧道里用普通照明', {
    siteWorkAreas: [{ hasLighting: false }, { isTunnel: true, ...mainsLight }],
  }),
  hit('13(1)', '两条暗挖隧道中一条带水施工', { siteTunnels: [{ isMined: true, ...quietTunnel }, wetTunnel] }),
  hit('13(2)', '两条暗挖隧道中一条涌水', { siteTunnels: [{ isMined: true, ...quietTunnel }, leakingTunnel] }),
]

export const oneOfSeveral2024: readonly Example<Site>[] = [
  hit('4(5)', '脚手架验收合格,卸料平台没验收就用', {
    siteHazardousWorks: [
      { acceptanceRequired: true, acceptancePassed: true, inUse: true },
      { acceptanceRequired: true, acceptancePassed: false, inUse: true },
    ],
  }),
  hit('5(2)', '两个基坑中一个超挖没处置', {
    sitePits: [soundPit, { overExcavated: true, overExcavationHandled: false }],
    siteSlopes: [],
  }),
  hit('5(2)', '两段边坡中一段超挖没处置', {
    sitePits: [],
    siteSlopes: [{ overExcavated: false }, { overExcavated: true, overExcavationHandled: false }],
  }),
  hit('5(4)', '两个基坑中一个坑底管涌', {
    sitePits: [soundPit, { bottomPiping: true, precursorsHandledInTime: false }],
    siteSlopes: [],
  }),
  hit('6(4)', '一层还没浇,另一层没按方案次序浇', {
    formworkSupports: [
      { isHazardousWork: true, concretePoured: false },
      { isHazardousWork: true, concretePoured: true, pourOrderFollowsScheme: false },
    ],
  }),
  ...ofBoth('8(3)', '9(2)'),
  hit('8(8)', '群塔中一台距离不够', {
    siteLiftingMachines: [
      { kind: 'towerCrane', safeDistanceToBuildings: true, inCraneGroup: true, safeDistanceInGroup: true },
      { kind: 'towerCrane', safeDistanceToBuildings: true, inCraneGroup: true, safeDistanceInGroup: false },
    ],
  }),
  hit('8(9)', '两根吊索中一根该报废', {
    siteLiftingMachines: [],
    siteLiftingTackle: [
      { inUse: true, reachedScrapStandard: false },
      { inUse: true, reachedScrapStandard: true },
    ],
  }),
  hit('10(1)', '地面加工棚之外,泥泞的坑底用普通照明', {
    siteWorkAreas: [{ hasLighting: false }, { muddy: true, ...mainsLight }],
  }),
  hit('13(1)', '两条隧道中一条带水施工', { siteTunnels: [quietTunnel, wetTunnel] }),
  hit('13(2)', '两条隧道中一条涌水', { siteTunnels: [quietTunnel, leakingTunnel] }),
  hit('13(3)', '两条隧道中一条工法不合方案', {
    siteTunnels: [
      {
        methodFollowsCode: true,
        methodFollowsScheme: true,
        advanceForecastAsRequired: true,
        monitoringAsRequired: true,
        readings: [],
      },
      { methodFollowsScheme: false },
    ],
  }),
  hit('13(4)', '明挖段之外,盾构段端头没按设计加固', {
    siteTunnels: [{ usesShield: false }, { usesShield: true, endsReinforcedAsDesigned: false }],
  }),
  hit('13(5)', '明挖段之外,盾构段盾尾失效仍掘进', {
    siteTunnels: [{ usesShield: false }, { usesShield: true, tailSealFailed: true, drivingContinues: true }],
  }),
  hit('13(6)', '两幢建筑中一幢没有专项防护', {
    siteTunnels: [{}],
    siteNeighbours: [
      { endangeredByTunnel: true, speciallyProtected: true },
      { endangeredByTunnel: true, speciallyProtected: false },
    ],
  }),
  hit('15(2)', '前一天风停后吊装,今天大风里仍在吊装', {
    siteWeatherProneWorks: [
      { kind: 'lifting', inSevereWeather: false },
      { kind: 'lifting', inSevereWeather: true, allowedInThatWeather: false },
    ],
  }),
]
