import { examples } from '@zhiben/sdk'
import { gongmao2023 } from '../../2023.js'

const dusty = { isIndustryOrTrade: true, isDustExplosionEnterprise: true } as const
const apart = {
  mixesDustKinds: false,
  mixesDustWithGas: false,
  servesSeveralBuildings: false,
  servesSeveralFireCompartments: false,
  connectedWithOtherSystems: false,
} as const
const unprotected = { method: 'dry', explosionVenting: false, inerting: false, explosionSuppression: false } as const

export const dust = examples(gongmao2023, [
  {
    rule: '11(1)',
    expect: 'hit',
    facts: {
      ...dusty,
      dustHazardPlaces: [{ inMultiStoreyBuilding: true, frameStructure: false, gatheringPlaceInside: false }],
    },
    why: '多层非框架',
  },
  {
    rule: '11(1)',
    expect: 'hit',
    facts: { ...dusty, dustHazardPlaces: [{ inMultiStoreyBuilding: false, gatheringPlaceInside: true }] },
    why: '单层,但内有休息室',
  },
  {
    rule: '11(1)',
    expect: 'clear',
    facts: { dustHazardPlaces: [{ inMultiStoreyBuilding: false, frameStructure: false, gatheringPlaceInside: false }] },
    why: '单层不看结构',
  },
  {
    rule: '11(1)',
    expect: 'clear',
    facts: { dustHazardPlaces: [{ inMultiStoreyBuilding: true, frameStructure: true, gatheringPlaceInside: false }] },
    why: '多层框架结构',
  },
  {
    rule: '11(1)',
    expect: 'undetermined',
    facts: { ...dusty, dustHazardPlaces: [{ inMultiStoreyBuilding: true, gatheringPlaceInside: false }] },
    why: '结构未知',
  },
  {
    rule: '11(1)',
    expect: 'not-applicable',
    facts: {
      isIndustryOrTrade: true,
      isDustExplosionEnterprise: false,
      dustHazardPlaces: [{ gatheringPlaceInside: true }],
    },
    why: '没有粉尘爆炸危险',
  },
  {
    rule: '11(1)',
    expect: 'hit',
    facts: {
      ...dusty,
      isMetallurgy: false,
      isNonferrousMetals: false,
      isBuildingMaterials: false,
      isMachinery: false,
      isLightIndustry: false,
      isTextiles: false,
      isTobacco: false,
      dustHazardPlaces: [{ gatheringPlaceInside: true }],
    },
    why: '不属于任何有单列条的行业(如商贸),专项条照样适用',
  },

  ...(
    [
      'mixesDustKinds',
      'mixesDustWithGas',
      'servesSeveralBuildings',
      'servesSeveralFireCompartments',
      'connectedWithOtherSystems',
    ] as const
  ).map((fault) => ({
    rule: '11(2)',
    expect: 'hit' as const,
    facts: { ...dusty, dustCollectionSystems: [{ ...apart, [fault]: true }] },
    why: fault,
  })),
  { rule: '11(2)', expect: 'clear', facts: { dustCollectionSystems: [apart] }, why: '各自独立' },
  {
    rule: '11(2)',
    expect: 'undetermined',
    facts: { ...dusty, dustCollectionSystems: [{ ...apart, servesSeveralFireCompartments: null }] },
    why: '防火分区未查',
  },

  { rule: '11(3)', expect: 'hit', facts: { ...dusty, dustCollectionSystems: [unprotected] }, why: '三种措施都没有' },
  ...(['explosionVenting', 'inerting', 'explosionSuppression'] as const).map((measure) => ({
    rule: '11(3)',
    expect: 'clear' as const,
    facts: { dustCollectionSystems: [{ ...unprotected, [measure]: true }] },
    why: `有 ${measure} 一种即可`,
  })),
  {
    rule: '11(3)',
    expect: 'clear',
    facts: { dustCollectionSystems: [{ ...unprotected, method: 'wet' }] },
    why: '湿式不在本项',
  },
  {
    rule: '11(3)',
    expect: 'undetermined',
    facts: { ...dusty, dustCollectionSystems: [{ ...unprotected, method: null }] },
    why: '干式还是湿式未知',
  },
  {
    rule: '11(3)',
    expect: 'undetermined',
    facts: { ...dusty, dustCollectionSystems: [{ ...unprotected, inerting: null }] },
    why: '惰化未查',
  },

  {
    rule: '11(4)',
    expect: 'hit',
    facts: { ...dusty, dustCollectionSystems: [{ dust: 'metal', positivePressure: true, sparkDetectionOrLike: true }] },
    why: '金属粉尘正压,有火花探测也不免',
  },
  ...(['wood', 'other'] as const).flatMap((kind) => [
    {
      rule: '11(4)',
      expect: 'hit' as const,
      facts: { ...dusty, dustCollectionSystems: [{ dust: kind, positivePressure: true, sparkDetectionOrLike: false }] },
      why: `${kind} 正压吹送而没有防点燃措施`,
    },
    {
      rule: '11(4)',
      expect: 'clear' as const,
      facts: { dustCollectionSystems: [{ dust: kind, positivePressure: true, sparkDetectionOrLike: true }] },
      why: `${kind} 正压吹送但有火花探测消除`,
    },
  ]),
  {
    rule: '11(4)',
    expect: 'hit',
    facts: { ...dusty, dustCollectionSystems: [{ positivePressure: true, sparkDetectionOrLike: false }] },
    why: '粉尘种类未知,哪种都命中',
  },
  {
    rule: '11(4)',
    expect: 'clear',
    facts: { dustCollectionSystems: [{ dust: 'metal', positivePressure: false }] },
    why: '负压除尘',
  },
  {
    rule: '11(4)',
    expect: 'undetermined',
    facts: { ...dusty, dustCollectionSystems: [{ positivePressure: true, sparkDetectionOrLike: true }] },
    why: '粉尘种类未知,金属的才命中',
  },

  {
    rule: '11(5)',
    expect: 'hit',
    facts: { ...dusty, dustCollectionSystems: [{ gravitySettlingChamber: true, dryTunnelAsDuct: false }] },
    why: '重力沉降室',
  },
  {
    rule: '11(5)',
    expect: 'hit',
    facts: { ...dusty, dustCollectionSystems: [{ gravitySettlingChamber: false, dryTunnelAsDuct: true }] },
    why: '干式巷道作风道',
  },
  {
    rule: '11(5)',
    expect: 'clear',
    facts: { dustCollectionSystems: [{ gravitySettlingChamber: false, dryTunnelAsDuct: false }] },
    why: '两样都没有',
  },
  {
    rule: '11(5)',
    expect: 'undetermined',
    facts: { ...dusty, dustCollectionSystems: [{ gravitySettlingChamber: false }] },
    why: '风道未查',
  },

  ...(['metal', 'wood'] as const).map((kind) => ({
    rule: '11(6)',
    expect: 'hit' as const,
    facts: { ...dusty, dustCollectionSystems: [{ dust: kind, method: 'dry' as const, airlockDischarge: false }] },
    why: `${kind} 干式没有锁气卸灰`,
  })),
  {
    rule: '11(6)',
    expect: 'clear',
    facts: { dustCollectionSystems: [{ dust: 'other', method: 'dry', airlockDischarge: false }] },
    why: '其他粉尘不在本项',
  },
  {
    rule: '11(6)',
    expect: 'clear',
    facts: { dustCollectionSystems: [{ dust: 'metal', method: 'wet', airlockDischarge: false }] },
    why: '湿式不在本项',
  },
  {
    rule: '11(6)',
    expect: 'clear',
    facts: { dustCollectionSystems: [{ dust: 'metal', method: 'dry', airlockDischarge: true }] },
    why: '有锁气卸灰',
  },
  {
    rule: '11(6)',
    expect: 'undetermined',
    facts: {
      ...dusty,
      dustCollectionSystems: [{ dust: { oneOf: ['wood', 'other'] }, method: 'dry', airlockDischarge: false }],
    },
    why: '木质还是其他粉尘未定',
  },

  {
    rule: '11(7)',
    expect: 'hit',
    facts: { ...dusty, dustZoneElectricalEquipment: [{ zone: 'zone20', explosionProtected: false }] },
    why: '20 区设备不防爆',
  },
  ...(['zone21', 'zone22', 'unclassified'] as const).map((zone) => ({
    rule: '11(7)',
    expect: 'clear' as const,
    facts: { dustZoneElectricalEquipment: [{ zone, explosionProtected: false }] },
    why: `${zone} 不在本项`,
  })),
  {
    rule: '11(7)',
    expect: 'clear',
    facts: { dustZoneElectricalEquipment: [{ zone: 'zone20', explosionProtected: true }] },
    why: '20 区设备防爆',
  },
  {
    rule: '11(7)',
    expect: 'undetermined',
    facts: {
      ...dusty,
      dustZoneElectricalEquipment: [{ zone: { oneOf: ['zone20', 'zone21'] }, explosionProtected: false }],
    },
    why: '分区未定',
  },

  {
    rule: '11(8)',
    expect: 'hit',
    facts: { ...dusty, millsAndGrinders: [{ trampMaterialRemoved: false }], sanderDucts: [] },
    why: '粉碎机前不除铁',
  },
  {
    rule: '11(8)',
    expect: 'hit',
    facts: {
      ...dusty,
      millsAndGrinders: [],
      isWoodProductsMaker: true,
      sanderDucts: [{ sparkDetectionAndElimination: false }],
    },
    why: '砂光机风管没有火花探测消除',
  },
  {
    rule: '11(8)',
    expect: 'clear',
    facts: {
      millsAndGrinders: [{ trampMaterialRemoved: true }],
      isWoodProductsMaker: false,
      sanderDucts: [{ sparkDetectionAndElimination: false }],
    },
    why: '砂光机风管只对木制品企业',
  },
  {
    rule: '11(8)',
    expect: 'clear',
    facts: { millsAndGrinders: [], sanderDucts: [{ sparkDetectionAndElimination: true }] },
    why: '风管有火花探测消除',
  },
  {
    rule: '11(8)',
    expect: 'undetermined',
    facts: { ...dusty, millsAndGrinders: [], sanderDucts: [{ sparkDetectionAndElimination: false }] },
    why: '是否木制品企业未知',
  },

  {
    rule: '11(9)',
    expect: 'hit',
    facts: {
      ...dusty,
      waterReactiveDustPlaces: [{ hydrogenGatheringPrevented: false, dustKeptDry: false }],
    },
    why: '湿式收集处不通风',
  },
  {
    rule: '11(9)',
    expect: 'hit',
    facts: {
      ...dusty,
      waterReactiveDustPlaces: [
        { hydrogenGatheringPrevented: true, dustKeptDry: true, protectedFromWaterAndDamp: false },
      ],
    },
    why: '干式储存处不防潮',
  },
  {
    rule: '11(9)',
    expect: 'clear',
    facts: {
      waterReactiveDustPlaces: [
        { hydrogenGatheringPrevented: true, dustKeptDry: false, protectedFromWaterAndDamp: false },
      ],
    },
    why: '湿式收集处不要求防水防潮',
  },
  {
    rule: '11(9)',
    expect: 'clear',
    facts: {
      waterReactiveDustPlaces: [
        { hydrogenGatheringPrevented: true, dustKeptDry: true, protectedFromWaterAndDamp: true },
      ],
    },
    why: '通风并防水防潮',
  },
  {
    rule: '11(9)',
    expect: 'undetermined',
    facts: { ...dusty, waterReactiveDustPlaces: [{ dustKeptDry: false }] },
    why: '通风未查',
  },

  {
    rule: '11(10)',
    expect: 'hit',
    facts: {
      ...dusty,
      dustCleaningCarriedOut: false,
      seriousDustAccumulation: { value: true, by: '检查组', because: '梁架和设备上积尘成堆' },
    },
    why: '制度不落实并且积尘严重',
  },
  {
    rule: '11(10)',
    expect: 'clear',
    facts: { dustCleaningCarriedOut: true, seriousDustAccumulation: true },
    why: '制度已落实',
  },
  {
    rule: '11(10)',
    expect: 'clear',
    facts: { dustCleaningCarriedOut: false, seriousDustAccumulation: false },
    why: '积尘不严重',
  },
  {
    rule: '11(10)',
    expect: 'undetermined',
    facts: { ...dusty, dustCleaningCarriedOut: false },
    why: '积尘是否严重没有人判断',
  },
])
