import { examples } from '@zhiben/sdk'
import { construction2022 } from '../2022.js'
import { clear, hit, notApplicable, undetermined } from './cases.js'
import { gated } from './gates.js'
import { oneOfSeveral2022 } from './one-of-several.js'
import * as same from './shared.js'

/** A device of an attached lifting scaffold that is as it should be. */
const sound = { inPlace: true, meetsDesign: true, works: true, tamperedWith: false } as const
const soundDevices = [
  { kind: 'antiOverturning', ...sound },
  { kind: 'antiFall', ...sound },
  { kind: 'synchronousLift', ...sound },
] as const
const quietPit = {
  deformations: [],
  heavyWallLeakage: false,
  bottomPiping: false,
  pileGapCavityDepth: 0,
} as const
const quietTunnel = {
  isMined: true,
  waterInrush: false,
  sandInrush: false,
  localCollapse: false,
  supportDeformed: false,
  supportCracked: false,
  signsHandledInTime: false,
} as const
const ordinaryArea = {
  isTunnel: false,
  isCivilAirDefenceWork: false,
  highTemperature: false,
  conductiveDust: false,
  fairlyDamp: false,
  similarlyAdverse: false,
  hasLighting: true,
  lightingOnSafetyVoltage: false,
} as const

/** What each rule of the 2022 edition means, shown. */
export const examples2022 = examples(construction2022, [
  ...gated(construction2022),

  hit('4(1)', '无许可证在施工', { siteContractors: [{ doesConstruction: true, holdsWorkSafetyLicence: false }] }),
  hit('4(1)', '几家中有一家无证', {
    siteContractors: [
      { doesConstruction: true, holdsWorkSafetyLicence: true },
      { doesConstruction: true, holdsWorkSafetyLicence: false },
    ],
  }),
  clear('4(1)', '有许可证', { siteContractors: [{ doesConstruction: true, holdsWorkSafetyLicence: true }] }),
  clear('4(1)', '无许可证但没有施工', {
    siteContractors: [{ doesConstruction: false, holdsWorkSafetyLicence: false }],
  }),
  clear('4(1)', '超资质承揽不在本版之内', {
    siteContractors: [{ doesConstruction: true, holdsWorkSafetyLicence: true, contractsBeyondQualification: true }],
  }),
  undetermined('4(1)', '许可证没查', { siteContractors: [{ doesConstruction: true }] }),

  hit('4(2)', '一名在岗人员无考核合格证', {
    siteKeySafetyPersons: [{ onDuty: true, holdsValidSafetyCertificate: false }],
  }),
  clear('4(2)', '有证', { siteKeySafetyPersons: [{ onDuty: true, holdsValidSafetyCertificate: true }] }),
  clear('4(2)', '无证但不在岗', { siteKeySafetyPersons: [{ onDuty: false, holdsValidSafetyCertificate: false }] }),
  clear('4(2)', '人数配得不够不在本版之内', {
    siteKeySafetyPersons: [{ onDuty: true, holdsValidSafetyCertificate: true }],
    siteContractors: [{ requiredSafetyManagers: 3, assignedSafetyManagers: 1 }],
  }),
  undetermined('4(2)', '证书没查', { siteKeySafetyPersons: [{ onDuty: true }] }),

  ...same.specialOperationWorkers('4(3)'),

  hit('4(4)', '没编方案', { siteHazardousWorks: [{ schemeWritten: false }] }),
  hit('4(4)', '编了没审核', { siteHazardousWorks: [{ schemeWritten: true, schemeReviewed: false }] }),
  hit('4(4)', '超规模没论证', { siteHazardousWorks: [{ overSetScale: true, schemeArguedByExperts: false }] }),
  clear('4(4)', '超规模已论证', {
    siteHazardousWorks: [
      { schemeWritten: true, schemeReviewed: true, overSetScale: true, schemeArguedByExperts: true },
    ],
  }),
  clear('4(4)', '没超规模不必论证', {
    siteHazardousWorks: [
      { schemeWritten: true, schemeReviewed: true, overSetScale: false, schemeArguedByExperts: false },
    ],
  }),
  clear('4(4)', '方案有严重缺陷不在本版之内', {
    siteHazardousWorks: [
      { schemeWritten: true, schemeReviewed: true, schemeSeriouslyDefective: true, overSetScale: false },
    ],
  }),
  undetermined('4(4)', '是否超规模不明', {
    siteHazardousWorks: [{ schemeWritten: true, schemeReviewed: true, schemeArguedByExperts: false }],
  }),

  hit('5(1)', '重要建筑没有专项防护', {
    siteNeighbours: [{ kind: 'building', important: true, endangeredByPit: true, speciallyProtected: false }],
  }),
  hit('5(1)', '管线不问是否重要', {
    siteNeighbours: [{ kind: 'pipeline', important: false, endangeredByPit: true, speciallyProtected: false }],
  }),
  hit('5(1)', '构筑物不问是否重要', {
    siteNeighbours: [{ kind: 'structure', endangeredByPit: true, speciallyProtected: false }],
  }),
  hit('5(1)', '不知是什么,但确定重要', {
    siteNeighbours: [{ important: true, endangeredByPit: true, speciallyProtected: false }],
  }),
  clear('5(1)', '建筑不重要', {
    siteNeighbours: [{ kind: 'building', important: false, endangeredByPit: true, speciallyProtected: false }],
  }),
  clear('5(1)', '有专项防护', {
    siteNeighbours: [{ kind: 'building', important: true, endangeredByPit: true, speciallyProtected: true }],
  }),
  clear('5(1)', '不会受损', {
    siteNeighbours: [{ kind: 'building', important: true, endangeredByPit: false, speciallyProtected: false }],
  }),
  clear('5(1)', '只受边坡影响', {
    siteNeighbours: [{ kind: 'pipeline', endangeredByPit: false, endangeredBySlope: true, speciallyProtected: false }],
  }),
  clear('5(1)', '旁边什么也没有', { siteNeighbours: [] }),
  undetermined('5(1)', '建筑是否重要没有判断', {
    siteNeighbours: [{ kind: 'building', endangeredByPit: true, speciallyProtected: false }],
  }),

  hit('5(2)', '超挖没处置', { sitePits: [{ overExcavated: true, overExcavationHandled: false }] }),
  clear('5(2)', '超挖已处置', { sitePits: [{ overExcavated: true, overExcavationHandled: true }] }),
  clear('5(2)', '没有超挖', { sitePits: [{ overExcavated: false, overExcavationHandled: false }] }),
  clear('5(2)', '边坡超挖不在本版之内', {
    sitePits: [],
    siteSlopes: [{ overExcavated: true, overExcavationHandled: false }],
  }),
  undetermined('5(2)', '是否处置不明', { sitePits: [{ overExcavated: true }] }),

  hit('5(3)', '深基坑没有第三方监测', { sitePits: [{ isDeep: true, thirdPartyMonitored: false }] }),
  clear('5(3)', '有第三方监测', { sitePits: [{ isDeep: true, thirdPartyMonitored: true }] }),
  clear('5(3)', '不是深基坑', { sitePits: [{ isDeep: false, thirdPartyMonitored: false }] }),
  clear('5(3)', '高边坡不在本版之内', {
    sitePits: [],
    siteSlopes: [{ highSlopeGrade: 'first', thirdPartyMonitored: false }],
  }),
  undetermined('5(3)', '是否深基坑不明', { sitePits: [{ thirdPartyMonitored: false }] }),

  hit('5(4)', '变形略超控制值', {
    sitePits: [{ deformations: [{ deformation: 30.1, designControlValue: 30 }], precursorsHandledInTime: false }],
  }),
  clear('5(4)', '变形恰等于控制值', {
    sitePits: [
      {
        ...quietPit,
        deformations: [{ deformation: 30, designControlValue: 30 }],
        precursorsHandledInTime: false,
      },
    ],
  }),
  clear('5(4)', '变形略低于控制值', {
    sitePits: [
      {
        ...quietPit,
        deformations: [{ deformation: 29.9, designControlValue: 30 }],
        precursorsHandledInTime: false,
      },
    ],
  }),
  hit('5(4)', '侧壁大量漏水', { sitePits: [{ heavyWallLeakage: true, precursorsHandledInTime: false }] }),
  hit('5(4)', '坑底管涌', { sitePits: [{ bottomPiping: true, precursorsHandledInTime: false }] }),
  hit('5(4)', '孔洞略深于桩径', {
    sitePits: [{ pileGapCavityDepth: 801, pileDiameter: 800, precursorsHandledInTime: false }],
  }),
  clear('5(4)', '孔洞恰等于桩径', {
    sitePits: [{ ...quietPit, pileGapCavityDepth: 800, pileDiameter: 800, precursorsHandledInTime: false }],
  }),
  clear('5(4)', '孔洞略浅于桩径', {
    sitePits: [{ ...quietPit, pileGapCavityDepth: 799, pileDiameter: 800, precursorsHandledInTime: false }],
  }),
  clear('5(4)', '有预兆但已及时处理', { sitePits: [{ bottomPiping: true, precursorsHandledInTime: true }] }),
  clear('5(4)', '没有预兆', { sitePits: [quietPit] }),
  clear('5(4)', '突涌不在本版之内', {
    sitePits: [{ ...quietPit, bottomBursting: true, precursorsHandledInTime: false }],
  }),
  undetermined('5(4)', '是否及时处理不明', { sitePits: [{ bottomPiping: true }] }),
  undetermined('5(4)', '监测点不全', {
    sitePits: [{ ...quietPit, deformations: { partial: [] }, precursorsHandledInTime: false }],
  }),

  ...same.formworkFoundation('6(1)'),
  ...same.formworkLoad('6(2)'),
  ...same.formworkStrength('6(3)'),

  ...same.scaffoldFoundation('7(1)'),
  ...same.wallTies('7(2)'),

  hit('7(3)', '没验收合格就用', { attachedLiftingScaffolds: [{ inUse: true, acceptancePassed: false }] }),
  clear('7(3)', '验收合格', { attachedLiftingScaffolds: [{ inUse: true, acceptancePassed: true }] }),
  clear('7(3)', '没验收也没用', { attachedLiftingScaffolds: [{ inUse: false, acceptancePassed: false }] }),
  clear('7(3)', '没有附着升降脚手架', { attachedLiftingScaffolds: [] }),
  undetermined('7(3)', '验收情况不明', { attachedLiftingScaffolds: [{ inUse: true }] }),

  hit('7(4)', '防坠装置不合设计', {
    attachedLiftingScaffolds: [{ devices: { partial: [{ kind: 'antiFall', meetsDesign: false }] } }],
  }),
  hit('7(4)', '防倾装置失灵', {
    attachedLiftingScaffolds: [{ devices: { partial: [{ kind: 'antiOverturning', works: false }] } }],
  }),
  hit('7(4)', '同步装置被拆坏', {
    attachedLiftingScaffolds: [{ devices: { partial: [{ kind: 'synchronousLift', tamperedWith: true }] } }],
  }),
  hit('7(4)', '该装的没装', {
    attachedLiftingScaffolds: [{ devices: { partial: [{ kind: 'antiFall', inPlace: false }] } }],
  }),
  hit('7(4)', '全表里没有防倾装置', {
    attachedLiftingScaffolds: [{ devices: soundDevices.filter(({ kind }) => kind !== 'antiOverturning') }],
  }),
  hit('7(4)', '全表里没有防坠装置', {
    attachedLiftingScaffolds: [{ devices: soundDevices.filter(({ kind }) => kind !== 'antiFall') }],
  }),
  hit('7(4)', '全表里没有同步装置', {
    attachedLiftingScaffolds: [{ devices: soundDevices.filter(({ kind }) => kind !== 'synchronousLift') }],
  }),
  clear('7(4)', '三类都好', { attachedLiftingScaffolds: [{ devices: soundDevices }] }),
  clear('7(4)', '没有附着升降脚手架', { attachedLiftingScaffolds: [] }),
  undetermined('7(4)', '已查的都好,表不全', { attachedLiftingScaffolds: [{ devices: { partial: soundDevices } }] }),
  undetermined('7(4)', '装置没查', { attachedLiftingScaffolds: [{ inUse: true }] }),

  hit('7(5)', '略超 6 m', {
    attachedLiftingScaffolds: [{ inUse: true, cantileverHeight: 6.01, bodyHeight: 20 }],
  }),
  clear('7(5)', '恰 6 m', { attachedLiftingScaffolds: [{ inUse: true, cantileverHeight: 6, bodyHeight: 15 }] }),
  clear('7(5)', '略低于 6 m', {
    attachedLiftingScaffolds: [{ inUse: true, cantileverHeight: 5.99, bodyHeight: 15 }],
  }),
  hit('7(5)', '用毫米给出,超 6 m 半毫米', {
    attachedLiftingScaffolds: [{ inUse: true, cantileverHeight: { value: 6000.5, unit: 'mm' }, bodyHeight: 20 }],
  }),
  hit('7(5)', '略超架高五分之二', {
    attachedLiftingScaffolds: [{ inUse: true, cantileverHeight: 5.61, bodyHeight: 14 }],
  }),
  clear('7(5)', '恰为架高五分之二', {
    attachedLiftingScaffolds: [{ inUse: true, cantileverHeight: 5.6, bodyHeight: 14 }],
  }),
  clear('7(5)', '略低于架高五分之二', {
    attachedLiftingScaffolds: [{ inUse: true, cantileverHeight: 5.59, bodyHeight: 14 }],
  }),
  hit('7(5)', '超过 6 m,架高不必知道', { attachedLiftingScaffolds: [{ inUse: true, cantileverHeight: 7 }] }),
  clear('7(5)', '没有投入使用', { attachedLiftingScaffolds: [{ inUse: false, cantileverHeight: 9 }] }),
  undetermined('7(5)', '不到 6 m,架高不知道', {
    attachedLiftingScaffolds: [{ inUse: true, cantileverHeight: 5 }],
  }),

  ...same.machineAcceptance('8(1)'),
  ...same.towerCraneGeometry('8(2)'),
  ...same.hoistGeometry('8(3)'),

  hit('8(4)', '安装前没查', { siteLiftingMachineOperations: [{ kind: 'erection', checkedBeforehand: false }] }),
  hit('8(4)', '拆卸前没查', { siteLiftingMachineOperations: [{ kind: 'dismantling', checkedBeforehand: false }] }),
  hit('8(4)', '顶升前没查', { siteLiftingMachineOperations: [{ kind: 'climbingUp', checkedBeforehand: false }] }),
  hit('8(4)', '附着前没查', { siteLiftingMachineOperations: [{ kind: 'tying', checkedBeforehand: false }] }),
  clear('8(4)', '降节不在本版之内', {
    siteLiftingMachineOperations: [{ kind: 'climbingDown', checkedBeforehand: false }],
  }),
  clear('8(4)', '查全了', { siteLiftingMachineOperations: [{ kind: 'climbingUp', checkedBeforehand: true }] }),
  clear('8(4)', '其他作业', { siteLiftingMachineOperations: [{ kind: 'other', checkedBeforehand: false }] }),
  undetermined('8(4)', '查没查不知道', { siteLiftingMachineOperations: [{ kind: 'erection' }] }),

  ...same.machineSafetyDevices('8(5)'),

  {
    ...hit('8(6)', '防坠安全器昨天到期', {
      siteLiftingMachines: [{ kind: 'buildersHoist', overspeedDeviceTestValidUntil: '2024-05-31' }],
    }),
    asOf: '2024-06-01',
  },
  {
    ...clear('8(6)', '今天是有效期最后一天', {
      siteLiftingMachines: [
        { kind: 'buildersHoist', overspeedDeviceTestValidUntil: '2024-06-01', mastBoltsInOrder: true },
      ],
    }),
    asOf: '2024-06-01',
  },
  {
    ...clear('8(6)', '有效期还有一天', {
      siteLiftingMachines: [
        { kind: 'buildersHoist', overspeedDeviceTestValidUntil: '2024-06-02', mastBoltsInOrder: true },
      ],
    }),
    asOf: '2024-06-01',
  },
  hit('8(6)', '标准节螺栓缺失', { siteLiftingMachines: [{ kind: 'buildersHoist', mastBoltsInOrder: false }] }),
  clear('8(6)', '塔吊的标准节螺栓不在本版之内', {
    siteLiftingMachines: [{ kind: 'towerCrane', mastBoltsInOrder: false }],
  }),
  undetermined('8(6)', '检验有效期不知道', {
    siteLiftingMachines: [{ kind: 'buildersHoist', mastBoltsInOrder: true }],
  }),

  ...same.machineFoundation('8(7)'),

  hit('9(1)', '承载力不够', { steelErectionSupports: [{ foundationBearingMeetsDesign: false }] }),
  hit('9(1)', '变形超了', { steelErectionSupports: [{ foundationDeformationMeetsDesign: false }] }),
  hit('9(1)', '只是没按设计防倾覆', { steelErectionSupports: [{ antiOverturningAsDesigned: false }] }),
  clear('9(1)', '都合设计', {
    steelErectionSupports: [
      {
        foundationBearingMeetsDesign: true,
        foundationDeformationMeetsDesign: true,
        antiOverturningAsDesigned: true,
      },
    ],
  }),
  clear('9(1)', '受力超限不在本版之内', {
    steelErectionSupports: [
      {
        foundationBearingMeetsDesign: true,
        foundationDeformationMeetsDesign: true,
        antiOverturningAsDesigned: true,
        load: 200,
        designCapacity: 100,
      },
    ],
  }),
  clear('9(1)', '没有支撑结构', { steelErectionSupports: [] }),
  undetermined('9(1)', '防倾覆没查', {
    steelErectionSupports: [{ foundationBearingMeetsDesign: true, foundationDeformationMeetsDesign: true }],
  }),

  hit('9(2)', '单榀桁架没有防失稳措施', {
    siteErectedMembers: [{ kind: 'singleSteelTruss', stabilityMeasuresTaken: false }],
  }),
  clear('9(2)', '有防失稳措施', {
    siteErectedMembers: [{ kind: 'singleSteelTruss', stabilityMeasuresTaken: true }],
  }),
  clear('9(2)', '其他预制构件不在本版之内', {
    siteErectedMembers: [{ kind: 'otherPrefabricated', stabilityMeasuresTaken: false }],
  }),
  undetermined('9(2)', '措施没查', { siteErectedMembers: [{ kind: 'singleSteelTruss' }] }),

  ...same.cantileverPlatform('9(3)'),
  hit('9(3)', '操作平台不问是否卸料', {
    cantileverPlatforms: [{ forUnloading: false, pointsOnMainStructure: false, reliablyConnected: false }],
  }),

  hit('10', '隧道里', { siteWorkAreas: [{ isTunnel: true, hasLighting: true, lightingOnSafetyVoltage: false }] }),
  hit('10', '人防工程里', {
    siteWorkAreas: [{ isCivilAirDefenceWork: true, hasLighting: true, lightingOnSafetyVoltage: false }],
  }),
  hit('10', '高温', { siteWorkAreas: [{ highTemperature: true, hasLighting: true, lightingOnSafetyVoltage: false }] }),
  hit('10', '导电灰尘', {
    siteWorkAreas: [{ conductiveDust: true, hasLighting: true, lightingOnSafetyVoltage: false }],
  }),
  hit('10', '比较潮湿', { siteWorkAreas: [{ fairlyDamp: true, hasLighting: true, lightingOnSafetyVoltage: false }] }),
  hit('10', '判断为同类不利环境', {
    siteWorkAreas: [{ similarlyAdverse: true, hasLighting: true, lightingOnSafetyVoltage: false }],
  }),
  clear('10', '普通环境', { siteWorkAreas: [ordinaryArea] }),
  clear('10', '泥泞不在本版之内', { siteWorkAreas: [{ ...ordinaryArea, muddy: true }] }),
  clear('10', '用了安全电压', {
    siteWorkAreas: [{ isTunnel: true, hasLighting: true, lightingOnSafetyVoltage: true }],
  }),
  clear('10', '没有电气照明', {
    siteWorkAreas: [{ isTunnel: true, hasLighting: false, lightingOnSafetyVoltage: false }],
  }),
  undetermined('10', '是否同类环境没有判断', { siteWorkAreas: [{ ...ordinaryArea, similarlyAdverse: null }] }),

  ...same.confinedSpaceProcedure('11(1)'),

  hit('11(2)', '没有专人监护', { siteConfinedSpaceJobs: [{ attendantPresent: false }] }),
  hit('11(2)', '几次作业中有一次没有专人监护', {
    siteConfinedSpaceJobs: { partial: [{ attendantPresent: true }, { attendantPresent: false }] },
  }),
  clear('11(2)', '有专人监护', { siteConfinedSpaceJobs: [{ attendantPresent: true }] }),
  clear('11(2)', '没有有限空间作业', { siteConfinedSpaceJobs: [] }),
  clear('11(2)', '专职安全员不在场不在本版之内', {
    siteConfinedSpaceJobs: [{ attendantPresent: true, safetyOfficerPresent: false }],
  }),
  undetermined('11(2)', '监护情况不明', { siteConfinedSpaceJobs: [{ approved: true }] }),

  ...same.demolitionOrder('12'),

  hit('13(1)', '带水施工没有措施', {
    siteTunnels: [{ isMined: true, faceWorkedInWater: true, waterMeasuresTaken: false }],
  }),
  hit('13(1)', '地下水失控仍施工', {
    siteTunnels: [{ isMined: true, groundwaterControlFailed: true, workContinues: true }],
  }),
  clear('13(1)', '带水但有措施,地下水受控', {
    siteTunnels: [
      { isMined: true, faceWorkedInWater: true, waterMeasuresTaken: true, groundwaterControlFailed: false },
    ],
  }),
  clear('13(1)', '地下水失控已停工', {
    siteTunnels: [{ isMined: true, faceWorkedInWater: false, groundwaterControlFailed: true, workContinues: false }],
  }),
  notApplicable('13(1)', '没有隧道和暗挖', { siteTunnels: [] }),
  notApplicable('13(1)', '明挖隧道不是暗挖', {
    siteTunnels: [{ isMined: false, faceWorkedInWater: true, waterMeasuresTaken: false }],
  }),
  clear('13(1)', '暗挖的一条没问题,带水的另一条是明挖', {
    siteTunnels: [
      { isMined: true, faceWorkedInWater: false, groundwaterControlFailed: false },
      { isMined: false, faceWorkedInWater: true, waterMeasuresTaken: false },
    ],
  }),
  undetermined('13(1)', '是否暗挖不明', { siteTunnels: [{ faceWorkedInWater: true, waterMeasuresTaken: false }] }),
  undetermined('13(1)', '有没有措施不明', {
    siteTunnels: [{ isMined: true, faceWorkedInWater: true, groundwaterControlFailed: false }],
  }),

  hit('13(2)', '涌水', { siteTunnels: [{ isMined: true, waterInrush: true, signsHandledInTime: false }] }),
  hit('13(2)', '涌沙', { siteTunnels: [{ isMined: true, sandInrush: true, signsHandledInTime: false }] }),
  hit('13(2)', '局部坍塌', { siteTunnels: [{ isMined: true, localCollapse: true, signsHandledInTime: false }] }),
  hit('13(2)', '局部坍塌不问是否增大(偏严)', {
    siteTunnels: [{ ...quietTunnel, localCollapse: true, signsGrowing: false }],
  }),
  hit('13(2)', '支护变形并在增大', {
    siteTunnels: [{ isMined: true, supportDeformed: true, signsGrowing: true, signsHandledInTime: false }],
  }),
  hit('13(2)', '支护裂缝并在增大', {
    siteTunnels: [{ isMined: true, supportCracked: true, signsGrowing: true, signsHandledInTime: false }],
  }),
  clear('13(2)', '支护裂缝没有增大', { siteTunnels: [{ ...quietTunnel, supportCracked: true, signsGrowing: false }] }),
  clear('13(2)', '没有险情', { siteTunnels: [quietTunnel] }),
  clear('13(2)', '已及时处置', { siteTunnels: [{ isMined: true, waterInrush: true, signsHandledInTime: true }] }),
  notApplicable('13(2)', '没有隧道和暗挖', { siteTunnels: [] }),
  clear('13(2)', '暗挖的一条没险情,涌水的另一条是明挖', {
    siteTunnels: [quietTunnel, { isMined: false, waterInrush: true, signsHandledInTime: false }],
  }),
  undetermined('13(2)', '裂缝是否增大不明', { siteTunnels: [{ ...quietTunnel, supportCracked: true }] }),

  hit('14', '可能群死群伤,不问是否在名录', { siteTechniques: [{ couldCauseMassHarm: true }] }),
  hit('14', '名录以外也算', {
    siteTechniques: [{ stateProhibited: false, usedWhereRestricted: false, couldCauseMassHarm: true }],
  }),
  clear('14', '危害不大', { siteTechniques: [{ stateProhibited: true, couldCauseMassHarm: false }] }),
  clear('14', '没有可疑的', { siteTechniques: [] }),
  undetermined('14', '没有人判断', { siteTechniques: [{ stateProhibited: true }] }),

  ...same.catchAll('15'),

  ...oneOfSeveral2022,
])
