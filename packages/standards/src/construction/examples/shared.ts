import type { Example } from '@zhiben/sdk'
import { clear, hit, notApplicable, type Site, undetermined } from './cases.js'

// Provisions that mean the same in both editions, whatever their number: the same sites, the same verdicts.

type Provision = (rule: string) => readonly Example<Site>[]

export const specialOperationWorkers: Provision = (rule) => [
  hit(rule, '一名在岗特种作业人员无证', { specialOperationWorkers: [{ onDuty: true, certified: false }] }),
  hit(rule, '名单不全,但已见一人无证上岗', {
    specialOperationWorkers: { partial: [{ onDuty: true, certified: false }] },
  }),
  clear(rule, '都有证', { specialOperationWorkers: [{ onDuty: true, certified: true }] }),
  clear(rule, '无证者不在岗', { specialOperationWorkers: [{ onDuty: false, certified: false }] }),
  clear(rule, '没有特种作业人员', { specialOperationWorkers: [] }),
  undetermined(rule, '证书没查', { specialOperationWorkers: [{ onDuty: true }] }),
  undetermined(rule, '名单不全,已查的都有证', {
    specialOperationWorkers: { partial: [{ onDuty: true, certified: true }] },
  }),
]

export const formworkFoundation: Provision = (rule) => [
  hit(rule, '只是承载力不够', { formworkSupports: [{ foundationBearingMeetsDesign: false }] }),
  hit(rule, '只是变形超了', {
    formworkSupports: [{ foundationBearingMeetsDesign: true, foundationDeformationMeetsDesign: false }],
  }),
  clear(rule, '两项都合设计', {
    formworkSupports: [{ foundationBearingMeetsDesign: true, foundationDeformationMeetsDesign: true }],
  }),
  clear(rule, '没有模板支架', { formworkSupports: [] }),
  undetermined(rule, '变形没测', { formworkSupports: [{ foundationBearingMeetsDesign: true }] }),
  undetermined(rule, '有没有模板支架都不知道', {}),
]

export const formworkLoad: Provision = (rule) => [
  hit(rule, '略超设计值', { formworkSupports: [{ load: 10.01, designLoad: 10 }] }),
  clear(rule, '恰等于设计值', { formworkSupports: [{ load: 10, designLoad: 10 }] }),
  clear(rule, '略低于设计值', { formworkSupports: [{ load: 9.99, designLoad: 10 }] }),
  hit(rule, '荷载用千帕给出,换算后超', { formworkSupports: [{ load: { value: 11, unit: 'kPa' }, designLoad: 10 }] }),
  hit(rule, '两处支架中一处超了', {
    formworkSupports: [
      { load: 8, designLoad: 10 },
      { load: 12, designLoad: 10 },
    ],
  }),
  undetermined(rule, '设计值不知道', { formworkSupports: [{ load: 10 }] }),
  undetermined(rule, '荷载的范围跨过设计值', { formworkSupports: [{ load: { range: [9, 11] }, designLoad: 10 }] }),
]

export const formworkStrength: Provision = (rule) => [
  hit(rule, '拆支架时强度差一点', {
    formworkOperations: [{ kind: 'supportRemoval', concreteStrength: 22.4, requiredStrength: 22.5 }],
  }),
  hit(rule, '滑模上升时强度不够', {
    formworkOperations: [{ kind: 'slipFormRise', concreteStrength: 0.1, requiredStrength: 0.2 }],
  }),
  hit(rule, '爬模上升时强度不够', {
    formworkOperations: [{ kind: 'climbingFormRise', concreteStrength: 9.9, requiredStrength: 10 }],
  }),
  hit(rule, '三种之一,哪种还没记清,强度都不够', {
    formworkOperations: [
      { kind: { oneOf: ['slipFormRise', 'climbingFormRise'] }, concreteStrength: 5, requiredStrength: 10 },
    ],
  }),
  clear(rule, '强度恰好达到', {
    formworkOperations: [{ kind: 'supportRemoval', concreteStrength: 22.5, requiredStrength: 22.5 }],
  }),
  clear(rule, '强度超过要求', {
    formworkOperations: [{ kind: 'supportRemoval', concreteStrength: 22.6, requiredStrength: 22.5 }],
  }),
  clear(rule, '不是所列作业', {
    formworkOperations: [{ kind: 'other', concreteStrength: 1, requiredStrength: 22.5 }],
  }),
  clear(rule, '没有拆模爬升', { formworkOperations: [] }),
  undetermined(rule, '强度没测', { formworkOperations: [{ kind: 'supportRemoval', requiredStrength: 22.5 }] }),
]

export const scaffoldFoundation: Provision = (rule) => [
  hit(rule, '只是承载力不够', { siteScaffolds: [{ foundationBearingMeetsDesign: false }] }),
  hit(rule, '只是变形超了', {
    siteScaffolds: [{ foundationBearingMeetsDesign: true, foundationDeformationMeetsDesign: false }],
  }),
  clear(rule, '两项都合设计', {
    siteScaffolds: [{ foundationBearingMeetsDesign: true, foundationDeformationMeetsDesign: true }],
  }),
  clear(rule, '没有脚手架', { siteScaffolds: [] }),
  undetermined(rule, '承载力没测', { siteScaffolds: [{ foundationDeformationMeetsDesign: true }] }),
]

export const wallTies: Provision = (rule) => [
  hit(rule, '一个连墙件也没有', { siteScaffolds: [{ wallTiesFitted: false }] }),
  hit(rule, '一整层没有', {
    siteScaffolds: [{ wallTiesFitted: true, tieStoreys: [{ requiredTies: 8, presentTies: 0 }] }],
  }),
  hit(rule, '几处脚手架中有一处整层没有', {
    siteScaffolds: [
      { wallTiesFitted: true, tieStoreys: [] },
      { tieStoreys: { partial: [{ requiredTies: 1, presentTies: 0 }] } },
    ],
  }),
  hit(rule, '几层中有一层没有', {
    siteScaffolds: [
      {
        wallTiesFitted: true,
        tieStoreys: [
          { requiredTies: 8, presentTies: 8 },
          { requiredTies: 8, presentTies: 0 },
        ],
      },
    ],
  }),
  clear(rule, '同层只剩一个', {
    siteScaffolds: [{ wallTiesFitted: true, tieStoreys: [{ requiredTies: 8, presentTies: 1 }] }],
  }),
  clear(rule, '该层本不需要', {
    siteScaffolds: [{ wallTiesFitted: true, tieStoreys: [{ requiredTies: 0, presentTies: 0 }] }],
  }),
  clear(rule, '没有脚手架', { siteScaffolds: [] }),
  undetermined(rule, '没有逐层数过', { siteScaffolds: [{ wallTiesFitted: true }] }),
]

export const machineAcceptance: Provision = (rule) => [
  hit(rule, '没验收合格就用', { siteLiftingMachines: [{ inUse: true, acceptancePassed: false }] }),
  hit(rule, '该登记没登记', { siteLiftingMachines: [{ registrationDue: true, registered: false }] }),
  clear(rule, '验收合格并已登记', {
    siteLiftingMachines: [{ inUse: true, acceptancePassed: true, registrationDue: true, registered: true }],
  }),
  clear(rule, '没验收也没用,登记期限未到', {
    siteLiftingMachines: [{ inUse: false, acceptancePassed: false, registrationDue: false, registered: false }],
  }),
  clear(rule, '没有起重机械', { siteLiftingMachines: [] }),
  undetermined(rule, '登记情况不明', {
    siteLiftingMachines: [{ inUse: true, acceptancePassed: true, registrationDue: true }],
  }),
]

export const machineFoundation: Provision = (rule) => [
  hit(rule, '只是承载力不够', { siteLiftingMachines: [{ foundationBearingMeetsDesign: false }] }),
  hit(rule, '只是变形超了', { siteLiftingMachines: [{ foundationDeformationMeetsDesign: false }] }),
  hit(rule, '两台中一台基础承载力不够', {
    siteLiftingMachines: [
      { foundationBearingMeetsDesign: true, foundationDeformationMeetsDesign: true },
      { foundationBearingMeetsDesign: false },
    ],
  }),
  clear(rule, '两项都合设计', {
    siteLiftingMachines: [{ foundationBearingMeetsDesign: true, foundationDeformationMeetsDesign: true }],
  }),
  undetermined(rule, '变形没测', { siteLiftingMachines: [{ foundationBearingMeetsDesign: true }] }),
]

export const machineSafetyDevices: Provision = (rule) => [
  hit(rule, '不全', { siteLiftingMachines: [{ safetyDevicesComplete: false }] }),
  hit(rule, '失灵', { siteLiftingMachines: [{ safetyDevicesWork: false }] }),
  hit(rule, '被违规拆掉', { siteLiftingMachines: [{ safetyDevicesTamperedWith: true }] }),
  hit(rule, '两台中一台失灵', {
    siteLiftingMachines: [
      { safetyDevicesComplete: true, safetyDevicesWork: true, safetyDevicesTamperedWith: false },
      { safetyDevicesWork: false },
    ],
  }),
  clear(rule, '齐全有效,没人动过', {
    siteLiftingMachines: [{ safetyDevicesComplete: true, safetyDevicesWork: true, safetyDevicesTamperedWith: false }],
  }),
  undetermined(rule, '没有试过是否有效', {
    siteLiftingMachines: [{ safetyDevicesComplete: true, safetyDevicesTamperedWith: false }],
  }),
]

const plumbTower = {
  kind: 'towerCrane',
  freestandingHeightMeetsCode: true,
  tieSpacingMeetsCode: true,
  freeHeightMeetsCode: true,
  verticalityMeetsCode: true,
} as const

export const towerCraneGeometry: Provision = (rule) => [
  hit(rule, '独立高度超了', { siteLiftingMachines: [{ kind: 'towerCrane', freestandingHeightMeetsCode: false }] }),
  hit(rule, '附着间距超了', { siteLiftingMachines: [{ kind: 'towerCrane', tieSpacingMeetsCode: false }] }),
  hit(rule, '悬高超了', { siteLiftingMachines: [{ kind: 'towerCrane', freeHeightMeetsCode: false }] }),
  hit(rule, '垂直度超了', { siteLiftingMachines: [{ kind: 'towerCrane', verticalityMeetsCode: false }] }),
  hit(rule, '两台塔吊中一台垂直度超了', {
    siteLiftingMachines: [plumbTower, { ...plumbTower, verticalityMeetsCode: false }],
  }),
  clear(rule, '四项都合规范', { siteLiftingMachines: [plumbTower] }),
  clear(rule, '不是塔吊', { siteLiftingMachines: [{ kind: 'materialHoist', verticalityMeetsCode: false }] }),
  undetermined(rule, '垂直度没测', { siteLiftingMachines: [{ ...plumbTower, verticalityMeetsCode: null }] }),
  undetermined(rule, '是不是塔吊没记', { siteLiftingMachines: [{ verticalityMeetsCode: false }] }),
]

const plumbHoist = {
  kind: 'buildersHoist',
  tieSpacingMeetsCode: true,
  freeHeightMeetsCode: true,
  verticalityMeetsCode: true,
} as const

export const hoistGeometry: Provision = (rule) => [
  hit(rule, '附着间距超了', { siteLiftingMachines: [{ kind: 'buildersHoist', tieSpacingMeetsCode: false }] }),
  hit(rule, '悬高超了', { siteLiftingMachines: [{ kind: 'buildersHoist', freeHeightMeetsCode: false }] }),
  hit(rule, '垂直度超了', { siteLiftingMachines: [{ kind: 'buildersHoist', verticalityMeetsCode: false }] }),
  hit(rule, '两台升降机中一台悬高超了', {
    siteLiftingMachines: [plumbHoist, { ...plumbHoist, freeHeightMeetsCode: false }],
  }),
  clear(rule, '三项都合规范', { siteLiftingMachines: [plumbHoist] }),
  clear(rule, '独立高度不是升降机的事', {
    siteLiftingMachines: [{ ...plumbHoist, freestandingHeightMeetsCode: false }],
  }),
  clear(rule, '不是施工升降机', { siteLiftingMachines: [{ kind: 'towerCrane', verticalityMeetsCode: false }] }),
  undetermined(rule, '悬高没量', { siteLiftingMachines: [{ ...plumbHoist, freeHeightMeetsCode: null }] }),
]

export const cantileverPlatform: Provision = (rule) => [
  hit(rule, '既不在主体结构上又连接不可靠', {
    cantileverPlatforms: [{ forUnloading: true, pointsOnMainStructure: false, reliablyConnected: false }],
  }),
  clear(rule, '不在主体结构上,但连接可靠', {
    cantileverPlatforms: [{ forUnloading: true, pointsOnMainStructure: false, reliablyConnected: true }],
  }),
  clear(rule, '连接不可靠,但在主体结构上', {
    cantileverPlatforms: [{ forUnloading: true, pointsOnMainStructure: true, reliablyConnected: false }],
  }),
  hit(rule, '两个平台中一个两样都不合', {
    cantileverPlatforms: [
      { forUnloading: true, pointsOnMainStructure: true, reliablyConnected: true },
      { forUnloading: true, pointsOnMainStructure: false, reliablyConnected: false },
    ],
  }),
  undetermined(rule, '连接没查', { cantileverPlatforms: [{ forUnloading: true, pointsOnMainStructure: false }] }),
]

export const confinedSpaceProcedure: Provision = (rule) => [
  hit(rule, '没审批', { siteConfinedSpaceJobs: [{ approved: false }] }),
  hit(rule, '没专项培训', { siteConfinedSpaceJobs: [{ workersSpeciallyTrained: false }] }),
  hit(rule, '没先通风检测', { siteConfinedSpaceJobs: [{ ventilatedTestedThenWorked: false }] }),
  clear(rule, '三样都做了', {
    siteConfinedSpaceJobs: [{ approved: true, workersSpeciallyTrained: true, ventilatedTestedThenWorked: true }],
  }),
  clear(rule, '没有有限空间作业', { siteConfinedSpaceJobs: [] }),
  undetermined(rule, '培训记录没查', {
    siteConfinedSpaceJobs: [{ approved: true, ventilatedTestedThenWorked: true }],
  }),
]

export const demolitionOrder: Provision = (rule) => [
  hit(rule, '不合规范', { hasDemolitionWork: true, demolitionOrderFollowsCode: false }),
  hit(rule, '不合方案', { hasDemolitionWork: true, demolitionOrderFollowsScheme: false }),
  clear(rule, '两样都合', {
    hasDemolitionWork: true,
    demolitionOrderFollowsCode: true,
    demolitionOrderFollowsScheme: true,
  }),
  notApplicable(rule, '没有拆除作业', { hasDemolitionWork: false, demolitionOrderFollowsCode: false }),
  undetermined(rule, '有没有拆除不知道', { demolitionOrderFollowsCode: false }),
  undetermined(rule, '方案没对照', { hasDemolitionWork: true, demolitionOrderFollowsCode: true }),
]

export const catchAll: Provision = (rule) => [
  hit(rule, '严重违规并有现实危险', { siteOtherSeriousBreach: true, siteRealDangerOfMassHarm: true }),
  hit(rule, '两项判断各有署名', {
    siteOtherSeriousBreach: { value: true, by: '检查组', because: '违反强制性条文' },
    siteRealDangerOfMassHarm: { value: true, by: '检查组', because: '下方有宿舍' },
  }),
  clear(rule, '严重违规但没有现实危险', { siteOtherSeriousBreach: true, siteRealDangerOfMassHarm: false }),
  clear(rule, '有危险但不是违规', { siteOtherSeriousBreach: false, siteRealDangerOfMassHarm: true }),
  undetermined(rule, '没有人判断过危险', { siteOtherSeriousBreach: true }),
  undetermined(rule, '什么都没判断', {}),
]
