// Long because: it is a table, every rule of the 2024 edition hit, clear and open.
import { examples } from '@zhiben/sdk'
import { construction2024 } from '../2024.js'
import { clear, hit, notApplicable, undetermined } from './cases.js'
import { gated } from './gates.js'
import { oneOfSeveral2024 } from './one-of-several.js'
import * as same from './shared.js'

const soundDevice = { inPlace: true, meetsDesign: true, works: true } as const
const soundDevices = [
  { kind: 'antiOverturning', ...soundDevice },
  { kind: 'antiFall', ...soundDevice },
  { kind: 'synchronousLift', ...soundDevice },
] as const
const qualified = {
  doesConstruction: true,
  holdsWorkSafetyLicence: true,
  contractsBeyondQualification: false,
  contractsWithoutQualification: false,
} as const
const quietPit = {
  deformations: [],
  heavyWallLeakage: false,
  bottomPiping: false,
  bottomBursting: false,
  pileGapCavityDepth: 0,
} as const
const quietSlope = { deformations: [], pileGapCavityDepth: 0 } as const
const soundMachine = {
  visibleCracks: false,
  severeCorrosion: false,
  plasticDeformation: false,
  brokenWelds: false,
  mastBoltsInOrder: true,
  otherMemberFastenersInOrder: true,
} as const
const soundSupport = {
  foundationBearingMeetsDesign: true,
  foundationDeformationMeetsDesign: true,
  load: 80,
  designCapacity: 100,
  antiOverturningAsDesigned: true,
} as const
const soundPlatform = { load: 400, ratedLoad: 630, safetyLockWorks: true, lifelineIndependent: true } as const
const mainsLight = { hasLighting: true, lightingOnSafetyVoltage: false } as const
const ordinaryArea = {
  poorlyVentilated: false,
  highTemperature: false,
  conductiveDust: false,
  relativeHumidity: 50,
  humidityLasting: true,
  muddy: false,
  standingConductiveLiquid: false,
  similarlyAdverse: false,
  ...mainsLight,
} as const
const equipped = {
  gasDetectorProvided: true,
  ventilationProvided: true,
  respiratoryProtectionProvided: true,
  rescueEquipmentProvided: true,
} as const
const quietTunnel = {
  waterInrush: false,
  sandInrush: false,
  localCollapse: false,
  supportDeformed: false,
  supportCracked: false,
  signsHandledInTime: false,
} as const
const regularTunnel = {
  methodFollowsCode: true,
  methodFollowsScheme: true,
  advanceForecastAsRequired: true,
  monitoringAsRequired: true,
  readings: [],
} as const

/** What each rule of the 2024 edition means, shown. */
export const examples2024 = examples(construction2024, [
  ...gated(construction2024),

  hit('4(1)', '无许可证在施工', { siteContractors: [{ doesConstruction: true, holdsWorkSafetyLicence: false }] }),
  hit('4(1)', '超资质承揽', { siteContractors: [{ contractsBeyondQualification: true }] }),
  hit('4(1)', '无资质承揽', { siteContractors: [{ contractsWithoutQualification: true }] }),
  hit('4(1)', '超资质承揽,还没开工', {
    siteContractors: [{ doesConstruction: false, contractsBeyondQualification: true }],
  }),
  clear('4(1)', '证照齐备', { siteContractors: [qualified] }),
  clear('4(1)', '无许可证但没有施工,资质相符', {
    siteContractors: [{ ...qualified, doesConstruction: false, holdsWorkSafetyLicence: false }],
  }),
  clear('4(1)', '没有施工企业进场', { siteContractors: [] }),
  undetermined('4(1)', '资质没查', { siteContractors: [{ doesConstruction: true, holdsWorkSafetyLicence: true }] }),
  undetermined('4(1)', '分包名单不全', { siteContractors: { partial: [qualified] } }),

  hit('4(2)', '少配一名', { siteContractors: [{ requiredSafetyManagers: 3, assignedSafetyManagers: 2 }] }),
  clear('4(2)', '恰好配够', {
    siteContractors: [{ requiredSafetyManagers: 3, assignedSafetyManagers: 3 }],
    siteKeySafetyPersons: [],
  }),
  clear('4(2)', '多配一名', {
    siteContractors: [{ requiredSafetyManagers: 3, assignedSafetyManagers: 4 }],
    siteKeySafetyPersons: [],
  }),
  hit('4(2)', '一名在岗人员没有有效证', {
    siteKeySafetyPersons: [{ onDuty: true, holdsValidSafetyCertificate: false }],
  }),
  clear('4(2)', '人数够,证有效', {
    siteContractors: [{ requiredSafetyManagers: 1, assignedSafetyManagers: 1 }],
    siteKeySafetyPersons: [{ onDuty: true, holdsValidSafetyCertificate: true }],
  }),
  clear('4(2)', '无证者不在岗', {
    siteContractors: [],
    siteKeySafetyPersons: [{ onDuty: false, holdsValidSafetyCertificate: false }],
  }),
  undetermined('4(2)', '应配人数没查', {
    siteContractors: [{ assignedSafetyManagers: 2 }],
    siteKeySafetyPersons: [],
  }),

  ...same.specialOperationWorkers('4(3)'),

  hit('4(4)', '没编方案', { siteHazardousWorks: [{ schemeWritten: false }] }),
  hit('4(4)', '编了没审核', { siteHazardousWorks: [{ schemeWritten: true, schemeReviewed: false }] }),
  hit('4(4)', '方案有严重缺陷', { siteHazardousWorks: [{ schemeSeriouslyDefective: true }] }),
  hit('4(4)', '超规模没论证', { siteHazardousWorks: [{ overSetScale: true, schemeArguedByExperts: false }] }),
  clear('4(4)', '超规模,方案齐备并已论证', {
    siteHazardousWorks: [
      {
        schemeWritten: true,
        schemeReviewed: true,
        schemeSeriouslyDefective: false,
        overSetScale: true,
        schemeArguedByExperts: true,
      },
    ],
  }),
  clear('4(4)', '没超规模不必论证', {
    siteHazardousWorks: [
      {
        schemeWritten: true,
        schemeReviewed: true,
        schemeSeriouslyDefective: false,
        overSetScale: false,
        schemeArguedByExperts: false,
      },
    ],
  }),
  clear('4(4)', '没有危大工程', { siteHazardousWorks: [] }),
  undetermined('4(4)', '没有人对照过缺陷清单', {
    siteHazardousWorks: [{ schemeWritten: true, schemeReviewed: true, overSetScale: false }],
  }),

  hit('4(5)', '没验收合格就转序', {
    siteHazardousWorks: [{ acceptanceRequired: true, acceptancePassed: false, nextStageEntered: true }],
  }),
  hit('4(5)', '没验收合格就使用', {
    siteHazardousWorks: [{ acceptanceRequired: true, acceptancePassed: false, inUse: true }],
  }),
  clear('4(5)', '没验收,也没转序和使用', {
    siteHazardousWorks: [{ acceptanceRequired: true, acceptancePassed: false, nextStageEntered: false, inUse: false }],
  }),
  clear('4(5)', '验收合格', {
    siteHazardousWorks: [{ acceptanceRequired: true, acceptancePassed: true, inUse: true }],
  }),
  clear('4(5)', '不要求验收', {
    siteHazardousWorks: [{ acceptanceRequired: false, acceptancePassed: false, inUse: true }],
  }),
  undetermined('4(5)', '验收情况不明', { siteHazardousWorks: [{ acceptanceRequired: true, inUse: true }] }),

  hit('5(1)', '基坑旁建筑,不问是否重要', {
    siteNeighbours: [{ kind: 'building', important: false, endangeredByPit: true, speciallyProtected: false }],
  }),
  hit('5(1)', '边坡旁管线', { siteNeighbours: [{ endangeredBySlope: true, speciallyProtected: false }] }),
  clear('5(1)', '有专项防护', {
    siteNeighbours: [{ endangeredByPit: true, endangeredBySlope: true, speciallyProtected: true }],
  }),
  clear('5(1)', '不会受损', {
    siteNeighbours: [{ endangeredByPit: false, endangeredBySlope: false, speciallyProtected: false }],
  }),
  clear('5(1)', '只受隧道影响的归 13(6)', {
    siteNeighbours: [
      { endangeredByPit: false, endangeredBySlope: false, endangeredByTunnel: true, speciallyProtected: false },
    ],
  }),
  clear('5(1)', '旁边什么也没有', { siteNeighbours: [] }),
  undetermined('5(1)', '会不会受损没有判断', {
    siteNeighbours: [{ endangeredByPit: false, speciallyProtected: false }],
  }),

  hit('5(2)', '基坑超挖没处置', { sitePits: [{ overExcavated: true, overExcavationHandled: false }] }),
  hit('5(2)', '边坡超挖没处置', { siteSlopes: [{ overExcavated: true, overExcavationHandled: false }] }),
  clear('5(2)', '超挖都已处置', {
    sitePits: [{ overExcavated: true, overExcavationHandled: true }],
    siteSlopes: [{ overExcavated: true, overExcavationHandled: true }],
  }),
  clear('5(2)', '都没有超挖', {
    sitePits: [{ overExcavated: false, overExcavationHandled: false }],
    siteSlopes: [{ overExcavated: false, overExcavationHandled: false }],
  }),
  undetermined('5(2)', '基坑没问题,边坡没查', { sitePits: [{ overExcavated: false }] }),

  hit('5(3)', '深基坑没有第三方监测', { sitePits: [{ isDeep: true, thirdPartyMonitored: false }] }),
  hit('5(3)', '一级高边坡', { siteSlopes: [{ highSlopeGrade: 'first', thirdPartyMonitored: false }] }),
  hit('5(3)', '二级高边坡', { siteSlopes: [{ highSlopeGrade: 'second', thirdPartyMonitored: false }] }),
  hit('5(3)', '一级或二级,尚未定', {
    siteSlopes: [{ highSlopeGrade: { oneOf: ['first', 'second'] }, thirdPartyMonitored: false }],
  }),
  clear('5(3)', '三级高边坡', {
    sitePits: [],
    siteSlopes: [{ highSlopeGrade: 'third', thirdPartyMonitored: false }],
  }),
  clear('5(3)', '不是高边坡', {
    sitePits: [],
    siteSlopes: [{ highSlopeGrade: 'notHigh', thirdPartyMonitored: false }],
  }),
  clear('5(3)', '都有第三方监测', {
    sitePits: [{ isDeep: true, thirdPartyMonitored: true }],
    siteSlopes: [{ highSlopeGrade: 'first', thirdPartyMonitored: true }],
  }),
  clear('5(3)', '不是深基坑', { sitePits: [{ isDeep: false, thirdPartyMonitored: false }], siteSlopes: [] }),
  undetermined('5(3)', '二级或三级,尚未定', {
    sitePits: [],
    siteSlopes: [{ highSlopeGrade: { oneOf: ['second', 'third'] }, thirdPartyMonitored: false }],
  }),

  hit('5(4)', '基坑变形略超', {
    sitePits: [{ deformations: [{ deformation: 30.1, designControlValue: 30 }], precursorsHandledInTime: false }],
  }),
  hit('5(4)', '边坡变形略超', {
    siteSlopes: [{ deformations: [{ deformation: 50.1, designControlValue: 50 }], precursorsHandledInTime: false }],
  }),
  clear('5(4)', '变形恰等于控制值', {
    sitePits: [
      { ...quietPit, deformations: [{ deformation: 30, designControlValue: 30 }], precursorsHandledInTime: false },
    ],
    siteSlopes: [
      { ...quietSlope, deformations: [{ deformation: 50, designControlValue: 50 }], precursorsHandledInTime: false },
    ],
  }),
  clear('5(4)', '变形略低于控制值', {
    sitePits: [
      { ...quietPit, deformations: [{ deformation: 29.9, designControlValue: 30 }], precursorsHandledInTime: false },
    ],
    siteSlopes: [],
  }),
  hit('5(4)', '侧壁大量漏水', { sitePits: [{ heavyWallLeakage: true, precursorsHandledInTime: false }] }),
  hit('5(4)', '坑底管涌', { sitePits: [{ bottomPiping: true, precursorsHandledInTime: false }] }),
  hit('5(4)', '坑底突涌', { sitePits: [{ bottomBursting: true, precursorsHandledInTime: false }] }),
  hit('5(4)', '基坑孔洞略深于桩径', {
    sitePits: [{ pileGapCavityDepth: 801, pileDiameter: 800, precursorsHandledInTime: false }],
  }),
  hit('5(4)', '边坡孔洞略深于桩径', {
    siteSlopes: [{ pileGapCavityDepth: 1001, pileDiameter: 1000, precursorsHandledInTime: false }],
  }),
  clear('5(4)', '孔洞恰等于桩径', {
    sitePits: [{ ...quietPit, pileGapCavityDepth: 800, pileDiameter: 800, precursorsHandledInTime: false }],
    siteSlopes: [{ ...quietSlope, pileGapCavityDepth: 1000, pileDiameter: 1000, precursorsHandledInTime: false }],
  }),
  clear('5(4)', '孔洞略浅于桩径', {
    sitePits: [{ ...quietPit, pileGapCavityDepth: 799, pileDiameter: 800, precursorsHandledInTime: false }],
    siteSlopes: [],
  }),
  clear('5(4)', '有预兆但已及时处理', {
    sitePits: [{ bottomBursting: true, precursorsHandledInTime: true }],
    siteSlopes: [{ precursorsHandledInTime: true }],
  }),
  clear('5(4)', '没有预兆', { sitePits: [quietPit], siteSlopes: [quietSlope] }),
  undetermined('5(4)', '是否及时处理不明', { sitePits: [{ bottomBursting: true }], siteSlopes: [] }),
  undetermined('5(4)', '坑底没看', {
    sitePits: [{ ...quietPit, bottomBursting: null, precursorsHandledInTime: false }],
    siteSlopes: [],
  }),

  ...same.formworkFoundation('6(1)'),
  ...same.formworkLoad('6(2)'),
  ...same.formworkStrength('6(3)'),

  hit('6(4)', '次序不合方案', {
    formworkSupports: [{ isHazardousWork: true, concretePoured: true, pourOrderFollowsScheme: false }],
  }),
  hit('6(4)', '分层厚度不合方案', {
    formworkSupports: [{ isHazardousWork: true, concretePoured: true, layerThicknessFollowsScheme: false }],
  }),
  clear('6(4)', '次序厚度都合方案', {
    formworkSupports: [
      {
        isHazardousWork: true,
        concretePoured: true,
        pourOrderFollowsScheme: true,
        layerThicknessFollowsScheme: true,
      },
    ],
  }),
  clear('6(4)', '不是危大工程', {
    formworkSupports: [{ isHazardousWork: false, concretePoured: true, pourOrderFollowsScheme: false }],
  }),
  clear('6(4)', '还没浇筑', {
    formworkSupports: [{ isHazardousWork: true, concretePoured: false, pourOrderFollowsScheme: false }],
  }),
  undetermined('6(4)', '分层厚度没量', {
    formworkSupports: [{ isHazardousWork: true, concretePoured: true, pourOrderFollowsScheme: true }],
  }),

  ...same.scaffoldFoundation('7(1)'),
  ...same.wallTies('7(2)'),

  hit('7(3)', '防坠装置不合设计', {
    attachedLiftingScaffolds: [{ devices: { partial: [{ kind: 'antiFall', meetsDesign: false }] } }],
  }),
  hit('7(3)', '防倾装置失灵', {
    attachedLiftingScaffolds: [{ devices: { partial: [{ kind: 'antiOverturning', works: false }] } }],
  }),
  hit('7(3)', '同步装置没装', {
    attachedLiftingScaffolds: [{ devices: { partial: [{ kind: 'synchronousLift', inPlace: false }] } }],
  }),
  hit('7(3)', '全表里没有防倾装置', {
    attachedLiftingScaffolds: [{ devices: soundDevices.filter(({ kind }) => kind !== 'antiOverturning') }],
  }),
  hit('7(3)', '全表里没有防坠装置', {
    attachedLiftingScaffolds: [{ devices: soundDevices.filter(({ kind }) => kind !== 'antiFall') }],
  }),
  hit('7(3)', '全表里没有同步装置', {
    attachedLiftingScaffolds: [{ devices: soundDevices.filter(({ kind }) => kind !== 'synchronousLift') }],
  }),
  hit('7(3)', '一个装置也没有', { attachedLiftingScaffolds: [{ devices: [] }] }),
  clear('7(3)', '三类都好', { attachedLiftingScaffolds: [{ devices: soundDevices }] }),
  clear('7(3)', '没有附着升降脚手架', { attachedLiftingScaffolds: [] }),
  undetermined('7(3)', '已查的都好,表不全', { attachedLiftingScaffolds: [{ devices: { partial: soundDevices } }] }),

  ...same.machineAcceptance('8(1)'),
  ...same.machineFoundation('8(2)'),

  hit('8(3)', '安装前没查', { siteLiftingMachineOperations: [{ kind: 'erection', checkedBeforehand: false }] }),
  hit('8(3)', '拆卸前没查', { siteLiftingMachineOperations: [{ kind: 'dismantling', checkedBeforehand: false }] }),
  hit('8(3)', '爬升前没查', { siteLiftingMachineOperations: [{ kind: 'climbingUp', checkedBeforehand: false }] }),
  hit('8(3)', '爬降前没查', { siteLiftingMachineOperations: [{ kind: 'climbingDown', checkedBeforehand: false }] }),
  hit('8(3)', '附着前没查', { siteLiftingMachineOperations: [{ kind: 'tying', checkedBeforehand: false }] }),
  clear('8(3)', '查全了', { siteLiftingMachineOperations: [{ kind: 'climbingDown', checkedBeforehand: true }] }),
  clear('8(3)', '其他作业', { siteLiftingMachineOperations: [{ kind: 'other', checkedBeforehand: false }] }),
  undetermined('8(3)', '查没查不知道', { siteLiftingMachineOperations: [{ kind: 'erection' }] }),

  ...same.machineSafetyDevices('8(4)'),

  hit('8(5)', '可见裂纹', { siteLiftingMachines: [{ visibleCracks: true }] }),
  hit('8(5)', '严重锈蚀', { siteLiftingMachines: [{ severeCorrosion: true }] }),
  hit('8(5)', '塑性变形', { siteLiftingMachines: [{ plasticDeformation: true }] }),
  hit('8(5)', '开焊', { siteLiftingMachines: [{ brokenWelds: true }] }),
  hit('8(5)', '标准节螺栓缺失', { siteLiftingMachines: [{ mastBoltsInOrder: false }] }),
  hit('8(5)', '其他构件销轴失效', { siteLiftingMachines: [{ otherMemberFastenersInOrder: false }] }),
  clear('8(5)', '构件和连接件都好', { siteLiftingMachines: [soundMachine] }),
  clear('8(5)', '没有起重机械', { siteLiftingMachines: [] }),
  undetermined('8(5)', '焊缝没查', { siteLiftingMachines: [{ ...soundMachine, brokenWelds: null }] }),

  ...same.hoistGeometry('8(6)'),
  ...same.towerCraneGeometry('8(7)'),

  hit('8(8)', '离建筑太近', { siteLiftingMachines: [{ kind: 'towerCrane', safeDistanceToBuildings: false }] }),
  hit('8(8)', '群塔之间太近', {
    siteLiftingMachines: [{ kind: 'towerCrane', inCraneGroup: true, safeDistanceInGroup: false }],
  }),
  clear('8(8)', '距离都够', {
    siteLiftingMachines: [
      { kind: 'towerCrane', safeDistanceToBuildings: true, inCraneGroup: true, safeDistanceInGroup: true },
    ],
  }),
  clear('8(8)', '单塔不问群塔', {
    siteLiftingMachines: [
      { kind: 'towerCrane', safeDistanceToBuildings: true, inCraneGroup: false, safeDistanceInGroup: false },
    ],
  }),
  clear('8(8)', '不是塔吊', { siteLiftingMachines: [{ kind: 'buildersHoist', safeDistanceToBuildings: false }] }),
  undetermined('8(8)', '是否群塔不明', {
    siteLiftingMachines: [{ kind: 'towerCrane', safeDistanceToBuildings: true, safeDistanceInGroup: false }],
  }),

  hit('8(9)', '使用该报废的机械', { siteLiftingMachines: [{ inUse: true, reachedScrapStandard: true }] }),
  hit('8(9)', '使用该报废的吊索具', { siteLiftingTackle: [{ inUse: true, reachedScrapStandard: true }] }),
  clear('8(9)', '该报废的都已停用', {
    siteLiftingMachines: [{ inUse: false, reachedScrapStandard: true }],
    siteLiftingTackle: [{ inUse: false, reachedScrapStandard: true }],
  }),
  clear('8(9)', '在用的都没到报废', {
    siteLiftingMachines: [{ inUse: true, reachedScrapStandard: false }],
    siteLiftingTackle: [{ inUse: true, reachedScrapStandard: false }],
  }),
  undetermined('8(9)', '吊索具没查', { siteLiftingMachines: [] }),

  hit('9(1)', '承载力不够', { steelErectionSupports: [{ foundationBearingMeetsDesign: false }] }),
  hit('9(1)', '变形超了', { steelErectionSupports: [{ foundationDeformationMeetsDesign: false }] }),
  hit('9(1)', '受力略超', { steelErectionSupports: [{ load: 100.1, designCapacity: 100 }] }),
  hit('9(1)', '没按设计防倾覆', { steelErectionSupports: [{ antiOverturningAsDesigned: false }] }),
  clear('9(1)', '受力恰等于设计承载力', { steelErectionSupports: [{ ...soundSupport, load: 100 }] }),
  clear('9(1)', '受力略低', { steelErectionSupports: [{ ...soundSupport, load: 99.9 }] }),
  clear('9(1)', '没有支撑结构', { steelErectionSupports: [] }),
  undetermined('9(1)', '受力没算', { steelErectionSupports: [{ ...soundSupport, load: null }] }),

  hit('9(2)', '单榀桁架', { siteErectedMembers: [{ kind: 'singleSteelTruss', stabilityMeasuresTaken: false }] }),
  hit('9(2)', '其他预制构件', { siteErectedMembers: [{ kind: 'otherPrefabricated', stabilityMeasuresTaken: false }] }),
  clear('9(2)', '有防失稳措施', {
    siteErectedMembers: [{ kind: 'otherPrefabricated', stabilityMeasuresTaken: true }],
  }),
  clear('9(2)', '不是预制构件', { siteErectedMembers: [{ kind: 'other', stabilityMeasuresTaken: false }] }),
  undetermined('9(2)', '措施没查', { siteErectedMembers: [{ kind: 'singleSteelTruss' }] }),

  ...same.cantileverPlatform('9(3)'),
  clear('9(3)', '不卸料的操作平台不在本版之内', {
    cantileverPlatforms: [{ forUnloading: false, pointsOnMainStructure: false, reliablyConnected: false }],
  }),
  undetermined('9(3)', '是否卸料平台不明', {
    cantileverPlatforms: [{ pointsOnMainStructure: false, reliablyConnected: false }],
  }),

  hit('9(4)', '架体与结构间贯通', {
    siteScaffolds: [{ gapOpenToStructure: true, gapHorizontallyProtected: false }],
  }),
  hit('9(4)', '附着升降架与结构间贯通', {
    attachedLiftingScaffolds: [{ gapOpenToStructure: true, gapHorizontallyProtected: false }],
  }),
  hit('9(4)', '井道没有水平防护又没有井口门', {
    siteLiftShafts: [{ openThrough: true, horizontallyProtected: false, guardDoorFitted: false }],
  }),
  clear('9(4)', '井道没有水平防护,但有井口门', {
    siteScaffolds: [],
    attachedLiftingScaffolds: [],
    siteLiftShafts: [{ openThrough: true, horizontallyProtected: false, guardDoorFitted: true }],
  }),
  clear('9(4)', '没有井口门,但有水平防护', {
    siteScaffolds: [],
    attachedLiftingScaffolds: [],
    siteLiftShafts: [{ openThrough: true, horizontallyProtected: true, guardDoorFitted: false }],
  }),
  clear('9(4)', '井道没有贯通', {
    siteScaffolds: [],
    attachedLiftingScaffolds: [],
    siteLiftShafts: [{ openThrough: false, horizontallyProtected: false, guardDoorFitted: false }],
  }),
  clear('9(4)', '架体空隙有防护或不贯通', {
    siteScaffolds: [
      { gapOpenToStructure: true, gapHorizontallyProtected: true },
      { gapOpenToStructure: false, gapHorizontallyProtected: false },
    ],
    attachedLiftingScaffolds: [],
    siteLiftShafts: [],
  }),
  clear('9(4)', '附着升降架空隙有防护或不贯通', {
    siteScaffolds: [],
    attachedLiftingScaffolds: [
      { gapOpenToStructure: true, gapHorizontallyProtected: true },
      { gapOpenToStructure: false, gapHorizontallyProtected: false },
    ],
    siteLiftShafts: [],
  }),
  undetermined('9(4)', '电梯井没查', { siteScaffolds: [], attachedLiftingScaffolds: [] }),

  hit('9(5)', '略超额定载重', { suspendedPlatforms: [{ load: 631, ratedLoad: 630 }] }),
  clear('9(5)', '恰等于额定载重', { suspendedPlatforms: [{ ...soundPlatform, load: 630 }] }),
  clear('9(5)', '略低于额定载重', { suspendedPlatforms: [{ ...soundPlatform, load: 629 }] }),
  hit('9(5)', '载重用吨给出,换算后超', {
    suspendedPlatforms: [{ load: { value: 0.7, unit: 't' }, ratedLoad: 630 }],
  }),
  hit('9(5)', '安全锁失灵', { suspendedPlatforms: [{ safetyLockWorks: false }] }),
  hit('9(5)', '安全绳没独立悬挂', { suspendedPlatforms: [{ lifelineIndependent: false }] }),
  clear('9(5)', '没有吊篮', { suspendedPlatforms: [] }),
  undetermined('9(5)', '安全锁没试', { suspendedPlatforms: [{ ...soundPlatform, safetyLockWorks: null }] }),

  hit('10(1)', '通风不畅', { siteWorkAreas: [{ poorlyVentilated: true, ...mainsLight }] }),
  hit('10(1)', '高温', { siteWorkAreas: [{ highTemperature: true, ...mainsLight }] }),
  hit('10(1)', '导电灰尘', { siteWorkAreas: [{ conductiveDust: true, ...mainsLight }] }),
  hit('10(1)', '湿度长期略高于 75%', {
    siteWorkAreas: [{ relativeHumidity: 75.0005, humidityLasting: true, ...mainsLight }],
  }),
  clear('10(1)', '湿度恰 75%', { siteWorkAreas: [{ ...ordinaryArea, relativeHumidity: 75 }] }),
  clear('10(1)', '湿度略低于 75%', { siteWorkAreas: [{ ...ordinaryArea, relativeHumidity: 74.9 }] }),
  clear('10(1)', '湿度高但只是一时', {
    siteWorkAreas: [{ ...ordinaryArea, relativeHumidity: 90, humidityLasting: false }],
  }),
  hit('10(1)', '泥泞', { siteWorkAreas: [{ muddy: true, ...mainsLight }] }),
  hit('10(1)', '有积水', { siteWorkAreas: [{ standingConductiveLiquid: true, ...mainsLight }] }),
  hit('10(1)', '判断为同类不利环境', { siteWorkAreas: [{ similarlyAdverse: true, ...mainsLight }] }),
  clear('10(1)', '普通环境', { siteWorkAreas: [ordinaryArea] }),
  clear('10(1)', '干燥通风的隧道', { siteWorkAreas: [{ ...ordinaryArea, isTunnel: true }] }),
  clear('10(1)', '用了安全电压', {
    siteWorkAreas: [{ muddy: true, hasLighting: true, lightingOnSafetyVoltage: true }],
  }),
  clear('10(1)', '没有电气照明', { siteWorkAreas: [{ muddy: true, hasLighting: false }] }),
  undetermined('10(1)', '湿度没测', { siteWorkAreas: [{ ...ordinaryArea, relativeHumidity: null }] }),

  hit('10(2)', '略近于规范距离且没有防护', {
    siteNearOverheadLines: [{ distance: 5.9, requiredDistance: 6, protectedFromLine: false }],
  }),
  clear('10(2)', '恰等于规范距离', {
    siteNearOverheadLines: [{ distance: 6, requiredDistance: 6, protectedFromLine: false }],
  }),
  clear('10(2)', '略远于规范距离', {
    siteNearOverheadLines: [{ distance: 6.1, requiredDistance: 6, protectedFromLine: false }],
  }),
  clear('10(2)', '太近但有防护', {
    siteNearOverheadLines: [{ distance: 3, requiredDistance: 6, protectedFromLine: true }],
  }),
  clear('10(2)', '附近没有外电架空线', { siteNearOverheadLines: [] }),
  undetermined('10(2)', '距离没量', { siteNearOverheadLines: [{ requiredDistance: 6, protectedFromLine: false }] }),

  hit('11(1)', '没辨识也没标志', { siteConfinedSpaces: [{ identified: false, warningSignPosted: false }] }),
  clear('11(1)', '没辨识但有标志', { siteConfinedSpaces: [{ identified: false, warningSignPosted: true }] }),
  clear('11(1)', '辨识了但没标志', { siteConfinedSpaces: [{ identified: true, warningSignPosted: false }] }),
  clear('11(1)', '没有有限空间', { siteConfinedSpaces: [] }),
  undetermined('11(1)', '标志没看', { siteConfinedSpaces: [{ identified: false }] }),

  ...same.confinedSpaceProcedure('11(2)'),

  hit('11(3)', '没有专人监护', { siteConfinedSpaceJobs: [{ attendantPresent: false }] }),
  hit('11(3)', '专职安全员不在场', { siteConfinedSpaceJobs: [{ safetyOfficerPresent: false }] }),
  hit('11(3)', '几次作业中有一次没有专人监护', {
    siteConfinedSpaceJobs: { partial: [{ attendantPresent: true }, { attendantPresent: false }] },
  }),
  clear('11(3)', '两人都在', {
    siteConfinedSpaceJobs: [{ attendantPresent: true, safetyOfficerPresent: true }],
  }),
  clear('11(3)', '没有有限空间作业', { siteConfinedSpaceJobs: [] }),
  undetermined('11(3)', '安全员在不在不明', {
    siteConfinedSpaceJobs: [{ attendantPresent: true }],
  }),

  hit('11(4)', '缺气体检测', { siteConfinedSpaceJobs: [{ gasDetectorProvided: false }] }),
  hit('11(4)', '缺机械通风', { siteConfinedSpaceJobs: [{ ventilationProvided: false }] }),
  hit('11(4)', '缺呼吸防护', { siteConfinedSpaceJobs: [{ respiratoryProtectionProvided: false }] }),
  hit('11(4)', '缺救援设备', { siteConfinedSpaceJobs: [{ rescueEquipmentProvided: false }] }),
  clear('11(4)', '四类齐备', { siteConfinedSpaceJobs: [equipped] }),
  clear('11(4)', '没有有限空间作业', { siteConfinedSpaceJobs: [] }),
  undetermined('11(4)', '救援设备没查', { siteConfinedSpaceJobs: [{ ...equipped, rescueEquipmentProvided: null }] }),

  hit('12(1)', '拆承重结构没复核', {
    decorationRemovesBearingStructure: true,
    decorationStructureReviewed: false,
  }),
  clear('12(1)', '已复核', { decorationRemovesBearingStructure: true, decorationStructureReviewed: true }),
  clear('12(1)', '不拆承重结构', { decorationRemovesBearingStructure: false }),
  undetermined('12(1)', '是否复核不明', { decorationRemovesBearingStructure: true }),
  undetermined('12(1)', '拆不拆承重结构不明', { decorationStructureReviewed: false }),

  ...same.demolitionOrder('12(2)'),

  hit('13(1)', '带水施工没有措施', { siteTunnels: [{ faceWorkedInWater: true, waterMeasuresTaken: false }] }),
  hit('13(1)', '地下水失控仍施工', { siteTunnels: [{ groundwaterControlFailed: true, workContinues: true }] }),
  hit('13(1)', '明挖隧道也算', {
    siteTunnels: [{ isMined: false, faceWorkedInWater: true, waterMeasuresTaken: false }],
  }),
  clear('13(1)', '有措施,地下水受控', {
    siteTunnels: [{ faceWorkedInWater: true, waterMeasuresTaken: true, groundwaterControlFailed: false }],
  }),
  clear('13(1)', '失控后已停工', {
    siteTunnels: [{ faceWorkedInWater: false, groundwaterControlFailed: true, workContinues: false }],
  }),
  notApplicable('13(1)', '没有隧道', { siteTunnels: [] }),
  undetermined('13(1)', '有没有措施不明', {
    siteTunnels: [{ faceWorkedInWater: true, groundwaterControlFailed: false }],
  }),
  undetermined('13(1)', '有没有隧道不知道', {}),

  hit('13(2)', '涌水', { siteTunnels: [{ waterInrush: true, signsHandledInTime: false }] }),
  hit('13(2)', '涌沙', { siteTunnels: [{ sandInrush: true, signsHandledInTime: false }] }),
  hit('13(2)', '局部坍塌', { siteTunnels: [{ localCollapse: true, signsHandledInTime: false }] }),
  hit('13(2)', '支护变形', { siteTunnels: [{ supportDeformed: true, signsHandledInTime: false }] }),
  hit('13(2)', '支护裂缝,不问是否增大', {
    siteTunnels: [{ supportCracked: true, signsGrowing: false, signsHandledInTime: false }],
  }),
  clear('13(2)', '没有险情', { siteTunnels: [quietTunnel] }),
  clear('13(2)', '已及时处置', { siteTunnels: [{ supportCracked: true, signsHandledInTime: true }] }),
  notApplicable('13(2)', '没有隧道', { siteTunnels: [] }),
  undetermined('13(2)', '裂缝没查', { siteTunnels: [{ ...quietTunnel, supportCracked: null }] }),

  hit('13(3)', '工法不合规范', { siteTunnels: [{ methodFollowsCode: false }] }),
  hit('13(3)', '工法不合方案', { siteTunnels: [{ methodFollowsScheme: false }] }),
  hit('13(3)', '没做超前预报', { siteTunnels: [{ advanceForecastAsRequired: false }] }),
  hit('13(3)', '没做监控量测', { siteTunnels: [{ monitoringAsRequired: false }] }),
  hit('13(3)', '监测略超没处置', {
    siteTunnels: [{ readings: [{ reading: 20.1, designControlValue: 20 }], readingsHandledInTime: false }],
  }),
  clear('13(3)', '监测恰等于控制值', {
    siteTunnels: [
      { ...regularTunnel, readings: [{ reading: 20, designControlValue: 20 }], readingsHandledInTime: false },
    ],
  }),
  clear('13(3)', '监测略低于控制值', {
    siteTunnels: [
      { ...regularTunnel, readings: [{ reading: 19.9, designControlValue: 20 }], readingsHandledInTime: false },
    ],
  }),
  clear('13(3)', '监测超限已及时处置', {
    siteTunnels: [
      { ...regularTunnel, readings: [{ reading: 25, designControlValue: 20 }], readingsHandledInTime: true },
    ],
  }),
  clear('13(3)', '都合要求', { siteTunnels: [regularTunnel] }),
  notApplicable('13(3)', '没有隧道', { siteTunnels: [] }),
  undetermined('13(3)', '超限后是否处置不明', {
    siteTunnels: [{ ...regularTunnel, readings: [{ reading: 25, designControlValue: 20 }] }],
  }),

  hit('13(4)', '端头没按设计加固', { siteTunnels: [{ usesShield: true, endsReinforcedAsDesigned: false }] }),
  hit('13(4)', '加固不够、没措施就开工', {
    siteTunnels: [
      { usesShield: true, endReinforcementEffective: false, endMeasuresTaken: false, endWorkStarted: true },
    ],
  }),
  clear('13(4)', '加固不够但还没开工', {
    siteTunnels: [
      {
        usesShield: true,
        endsReinforcedAsDesigned: true,
        endReinforcementEffective: false,
        endMeasuresTaken: false,
        endWorkStarted: false,
      },
    ],
  }),
  clear('13(4)', '加固不够但先采取了措施', {
    siteTunnels: [
      {
        usesShield: true,
        endsReinforcedAsDesigned: true,
        endReinforcementEffective: false,
        endMeasuresTaken: true,
        endWorkStarted: true,
      },
    ],
  }),
  clear('13(4)', '按设计加固并达到要求', {
    siteTunnels: [{ usesShield: true, endsReinforcedAsDesigned: true, endReinforcementEffective: true }],
  }),
  clear('13(4)', '不是盾构', { siteTunnels: [{ usesShield: false, endsReinforcedAsDesigned: false }] }),
  notApplicable('13(4)', '没有隧道', { siteTunnels: [] }),
  undetermined('13(4)', '加固效果没检', { siteTunnels: [{ usesShield: true, endsReinforcedAsDesigned: true }] }),

  hit('13(5)', '盾尾失效仍掘进', {
    siteTunnels: [{ usesShield: true, tailSealFailed: true, drivingContinues: true }],
  }),
  hit('13(5)', '铰接渗漏仍掘进', {
    siteTunnels: [{ usesShield: true, articulationLeaks: true, drivingContinues: true }],
  }),
  hit('13(5)', '带压换刀不合规定', {
    siteTunnels: [{ usesShield: true, pressurisedCutterChange: true, cutterChangeAsRequired: false }],
  }),
  clear('13(5)', '失效后停止掘进', {
    siteTunnels: [
      {
        usesShield: true,
        tailSealFailed: true,
        articulationLeaks: true,
        drivingContinues: false,
        pressurisedCutterChange: false,
      },
    ],
  }),
  clear('13(5)', '带压换刀按规定做', {
    siteTunnels: [
      {
        usesShield: true,
        tailSealFailed: false,
        articulationLeaks: false,
        drivingContinues: true,
        pressurisedCutterChange: true,
        cutterChangeAsRequired: true,
      },
    ],
  }),
  clear('13(5)', '不是盾构', { siteTunnels: [{ usesShield: false, tailSealFailed: true, drivingContinues: true }] }),
  notApplicable('13(5)', '没有隧道', { siteTunnels: [] }),
  undetermined('13(5)', '是否仍在掘进不明', {
    siteTunnels: [{ usesShield: true, tailSealFailed: true, pressurisedCutterChange: false }],
  }),

  hit('13(6)', '隧道旁建筑没有专项防护', {
    siteTunnels: [{}],
    siteNeighbours: [{ endangeredByTunnel: true, speciallyProtected: false }],
  }),
  clear('13(6)', '有专项防护', {
    siteTunnels: [{}],
    siteNeighbours: [{ endangeredByTunnel: true, speciallyProtected: true }],
  }),
  clear('13(6)', '不受隧道影响', {
    siteTunnels: [{}],
    siteNeighbours: [{ endangeredByTunnel: false, endangeredByPit: true, speciallyProtected: false }],
  }),
  notApplicable('13(6)', '没有隧道', { siteTunnels: [] }),
  undetermined('13(6)', '有没有隧道不知道', {
    siteNeighbours: [{ endangeredByTunnel: true, speciallyProtected: false }],
  }),
  undetermined('13(6)', '旁边有什么没查', { siteTunnels: [{}] }),

  hit('13(7)', '保护区内未经批准作业', { siteRailTransitZoneWorks: [{ approved: false }] }),
  hit('13(7)', '不以有隧道为前提', { siteTunnels: [], siteRailTransitZoneWorks: [{ approved: false }] }),
  clear('13(7)', '都经批准', { siteRailTransitZoneWorks: [{ approved: true }] }),
  clear('13(7)', '保护区内没有作业', { siteRailTransitZoneWorks: [] }),
  undetermined('13(7)', '批准文件没查', { siteRailTransitZoneWorks: [{}] }),

  hit('14(1)', '略超允许值', { sitePits: [{ edgeLoads: [{ load: 20.1, allowedLoad: 20 }] }] }),
  clear('14(1)', '恰等于允许值', { sitePits: [{ edgeLoads: [{ load: 20, allowedLoad: 20 }] }] }),
  clear('14(1)', '略低于允许值', { sitePits: [{ edgeLoads: [{ load: 19.9, allowedLoad: 20 }] }] }),
  clear('14(1)', '坑边没有堆载', { sitePits: [{ edgeLoads: [] }] }),
  clear('14(1)', '没有基坑', { sitePits: [] }),
  undetermined('14(1)', '允许值不知道', { sitePits: [{ edgeLoads: [{ load: 20 }] }] }),

  hit('14(2)', '一倍深度以内有堆载,不问重量', {
    sitePits: [{ isSupported: false, depth: 3, edgeLoads: [{ distanceFromBottomEdge: 2.9, load: 1 }] }],
  }),
  hit('14(2)', '恰在一倍深度上(偏严)', {
    sitePits: [{ isSupported: false, depth: 3, edgeLoads: [{ distanceFromBottomEdge: 3 }] }],
  }),
  clear('14(2)', '略超一倍深度', {
    sitePits: [{ isSupported: false, depth: 3, edgeLoads: [{ distanceFromBottomEdge: 3.01 }] }],
  }),
  hit('14(2)', '几处中有一处在内', {
    sitePits: [
      { isSupported: true, depth: 5, edgeLoads: [{ distanceFromBottomEdge: 1 }] },
      {
        isSupported: false,
        depth: 2,
        edgeLoads: [{ distanceFromBottomEdge: 4 }, { distanceFromBottomEdge: 1 }],
      },
    ],
  }),
  clear('14(2)', '一坑浅、另一坑的堆载远,不能张冠李戴', {
    sitePits: [
      { isSupported: false, depth: 2, edgeLoads: [{ distanceFromBottomEdge: 4 }] },
      { isSupported: true, depth: 5, edgeLoads: [{ distanceFromBottomEdge: 1 }] },
    ],
  }),
  clear('14(2)', '有支护', {
    sitePits: [{ isSupported: true, depth: 3, edgeLoads: [{ distanceFromBottomEdge: 1 }] }],
  }),
  clear('14(2)', '没有堆载', { sitePits: [{ isSupported: false, depth: 3, edgeLoads: [] }] }),
  undetermined('14(2)', '深度没量', {
    sitePits: [{ isSupported: false, edgeLoads: [{ distanceFromBottomEdge: 1 }] }],
  }),

  hit('14(3)', '略超允许值', { siteStackedLoads: [{ load: 4.1, allowedLoad: 4 }] }),
  clear('14(3)', '恰等于允许值', { siteStackedLoads: [{ load: 4, allowedLoad: 4 }] }),
  clear('14(3)', '略低于允许值', { siteStackedLoads: [{ load: 3.9, allowedLoad: 4 }] }),
  clear('14(3)', '没有堆载', { siteStackedLoads: [] }),
  undetermined('14(3)', '堆载没算', { siteStackedLoads: [{ allowedLoad: 4 }] }),

  hit('15(1)', '路线没核算', { siteLargeMachines: [{ inUse: true, routeCapacityChecked: false }] }),
  hit('15(1)', '位置没核算', { siteLargeMachines: [{ inUse: true, positionCapacityChecked: false }] }),
  clear('15(1)', '都核算过', {
    siteLargeMachines: [{ inUse: true, routeCapacityChecked: true, positionCapacityChecked: true }],
  }),
  clear('15(1)', '没有使用', {
    siteLargeMachines: [{ inUse: false, routeCapacityChecked: false, positionCapacityChecked: false }],
  }),
  clear('15(1)', '没有大型机械', { siteLargeMachines: [] }),
  undetermined('15(1)', '位置核算没查', { siteLargeMachines: [{ inUse: true, routeCapacityChecked: true }] }),

  hit('15(2)', '大风吊装', {
    siteWeatherProneWorks: [{ kind: 'lifting', inSevereWeather: true, allowedInThatWeather: false }],
  }),
  hit('15(2)', '雷雨安装', {
    siteWeatherProneWorks: [{ kind: 'erection', inSevereWeather: true, allowedInThatWeather: false }],
  }),
  hit('15(2)', '大雪拆卸', {
    siteWeatherProneWorks: [{ kind: 'dismantling', inSevereWeather: true, allowedInThatWeather: false }],
  }),
  hit('15(2)', '浓雾高处作业', {
    siteWeatherProneWorks: [{ kind: 'workAtHeight', inSevereWeather: true, allowedInThatWeather: false }],
  }),
  clear('15(2)', '规定允许', {
    siteWeatherProneWorks: [{ kind: 'lifting', inSevereWeather: true, allowedInThatWeather: true }],
  }),
  clear('15(2)', '天气好', {
    siteWeatherProneWorks: [{ kind: 'lifting', inSevereWeather: false, allowedInThatWeather: false }],
  }),
  clear('15(2)', '不是所列作业', {
    siteWeatherProneWorks: [{ kind: 'other', inSevereWeather: true, allowedInThatWeather: false }],
  }),
  undetermined('15(2)', '当时天气不明', {
    siteWeatherProneWorks: [{ kind: 'lifting', allowedInThatWeather: false }],
  }),

  hit('15(3)', '塔吊吊人', { sitePeopleLifts: [{ equipmentMadeForPeople: false }] }),
  clear('15(3)', '用准许载人的设备', { sitePeopleLifts: [{ equipmentMadeForPeople: true }] }),
  clear('15(3)', '没有吊运人员', { sitePeopleLifts: [] }),
  undetermined('15(3)', '用的什么设备不明', { sitePeopleLifts: [{}] }),

  hit('16', '国家禁止的', { siteTechniques: [{ stateProhibited: true, couldCauseMassHarm: true }] }),
  hit('16', '在限制范围内使用', { siteTechniques: [{ usedWhereRestricted: true, couldCauseMassHarm: true }] }),
  clear('16', '名录以外', {
    siteTechniques: [{ stateProhibited: false, usedWhereRestricted: false, couldCauseMassHarm: true }],
  }),
  clear('16', '在名录但危害不大', { siteTechniques: [{ stateProhibited: true, couldCauseMassHarm: false }] }),
  clear('16', '没有可疑的', { siteTechniques: [] }),
  undetermined('16', '没有人判断危害', { siteTechniques: [{ stateProhibited: true }] }),

  ...same.catchAll('17'),

  ...oneOfSeveral2024,
])
