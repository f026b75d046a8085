import { examples } from '@zhiben/sdk'
import { fire2017 } from '../../2017.js'
import { counts } from './premises.js'

/** 7.1 and 7.2, and on 7.1.1 the exception of 5.1.2, of which the other clauses have a case each elsewhere. */
export const layout = examples(fire2017, [
  { rule: '7.1.1', expect: 'hit', facts: { ...counts, fireLaneAsRequired: false }, why: '没有设消防车道' },
  { rule: '7.1.1', expect: 'hit', facts: { ...counts, fireLaneBlocked: true }, why: '车道被占用' },
  { rule: '7.1.1', expect: 'clear', facts: { fireLaneAsRequired: true, fireLaneBlocked: false }, why: '设了且畅通' },
  { rule: '7.1.1', expect: 'undetermined', facts: { ...counts, fireLaneAsRequired: true }, why: '是否被占用未查' },
  {
    rule: '7.1.1',
    expect: 'clear',
    facts: { hasPremisesInUse: true, fireLaneBlocked: true, elementsCorrectableAtOnce: [{ clause: '7.1.1' }] },
    why: '5.1.2:停的车当场开走',
  },
  {
    rule: '7.1.1',
    expect: 'clear',
    facts: {
      fireLaneBlocked: true,
      elementsCorrectableAtOnce: [{ clause: { value: '7.1.1', by: '检查人', because: '停的车当场开走' } }],
    },
    why: '写明是谁判断能立即改正',
  },
  {
    rule: '7.1.1',
    expect: 'hit',
    facts: { hasPremisesInUse: true, fireLaneBlocked: true, elementsCorrectableAtOnce: [{ clause: '7.1.2' }] },
    why: '当场移走的只是占着防火间距的货,车道上的搭建没有拆',
  },
  {
    rule: '7.1.1',
    expect: 'undetermined',
    facts: { hasPremisesInUse: true, fireLaneBlocked: true },
    why: '能否立即改正未知,不计入也不排除',
  },
  {
    rule: '7.1.1',
    expect: 'undetermined',
    facts: { hasPremisesInUse: true, fireLaneBlocked: true, elementsCorrectableAtOnce: [{}] },
    why: '有一条能立即改正,是哪一条未知',
  },
  {
    rule: '7.1.1',
    expect: 'not-applicable',
    facts: { ...counts, hasPremisesInUse: false, fireLaneBlocked: true },
    why: '在建工程',
  },

  { rule: '7.1.2', expect: 'hit', facts: { ...counts, buildingSeparations: [{ occupied: true }] }, why: '间距被占用' },
  {
    rule: '7.1.2',
    expect: 'hit',
    facts: { ...counts, buildingSeparations: [{ distance: 7.9, requiredDistance: 10 }] },
    why: '7.9 m 小于 10 m 的 80%',
  },
  {
    rule: '7.1.2',
    expect: 'clear',
    facts: {
      buildingSeparations: [{ occupied: false, distance: 5.6, requiredDistance: 7 }],
      openFireSeparations: [],
    },
    why: '恰为 7 m 的 80%(5.6 m)',
  },
  {
    rule: '7.1.2',
    expect: 'clear',
    facts: {
      buildingSeparations: [{ occupied: false, distance: 8.1, requiredDistance: 10 }],
      openFireSeparations: [],
    },
    why: '略大于 80%',
  },
  {
    rule: '7.1.2',
    expect: 'hit',
    facts: { ...counts, openFireSeparations: [{ distance: 29.9, requiredDistance: 30 }] },
    why: '明火地点间距略小于规定值',
  },
  {
    rule: '7.1.2',
    expect: 'clear',
    facts: { buildingSeparations: [], openFireSeparations: [{ distance: 30, requiredDistance: 30 }] },
    why: '明火地点间距恰为规定值',
  },
  {
    rule: '7.1.2',
    expect: 'undetermined',
    facts: { ...counts, buildingSeparations: [{ occupied: false, distance: 8 }], openFireSeparations: [] },
    why: '规定值未知',
  },

  {
    rule: '7.1.3',
    expect: 'hit',
    facts: { ...counts, dormitoryInPlantStoreOrMall: true, meetsGa703: false },
    why: '厂房内设宿舍',
  },
  {
    rule: '7.1.3',
    expect: 'hit',
    facts: { ...counts, workInResidentialBuilding: true, meetsGa703: false },
    why: '住宅里经营',
  },
  {
    rule: '7.1.3',
    expect: 'clear',
    facts: { dormitoryInPlantStoreOrMall: true, workInResidentialBuilding: true, meetsGa703: true },
    why: '符合 GA 703',
  },
  {
    rule: '7.1.3',
    expect: 'clear',
    facts: { dormitoryInPlantStoreOrMall: false, workInResidentialBuilding: false, meetsGa703: false },
    why: '没有混合',
  },
  {
    rule: '7.1.3',
    expect: 'undetermined',
    facts: { ...counts, dormitoryInPlantStoreOrMall: true },
    why: '是否符合 GA 703 未查',
  },

  {
    rule: '7.1.4',
    expect: 'hit',
    facts: { ...counts, isUndergroundStation: true, shopsInStationEvacuationArea: true },
    why: '站台上有商铺',
  },
  {
    rule: '7.1.4',
    expect: 'clear',
    facts: { isUndergroundStation: true, shopsInStationEvacuationArea: false },
    why: '疏散区内没有商铺',
  },
  {
    rule: '7.1.4',
    expect: 'undetermined',
    facts: { ...counts, shopsInStationEvacuationArea: true },
    why: '是不是地下车站未定',
  },
  { rule: '7.1.4', expect: 'not-applicable', facts: { isUndergroundStation: false }, why: '不是地下车站' },

  {
    rule: '7.2.1',
    expect: 'hit',
    facts: { ...counts, fireCompartments: [{ altered: true, area: 3001, allowedArea: 2000 }] },
    why: '3001 m2 大于 2000 m2 的 1.5 倍',
  },
  {
    rule: '7.2.1',
    expect: 'clear',
    facts: { fireCompartments: [{ altered: true, area: 3000, allowedArea: 2000 }] },
    why: '恰为 1.5 倍',
  },
  {
    rule: '7.2.1',
    expect: 'clear',
    facts: { fireCompartments: [{ altered: true, area: 2999, allowedArea: 2000 }] },
    why: '略小于 1.5 倍',
  },
  {
    rule: '7.2.1',
    expect: 'clear',
    facts: { fireCompartments: [{ altered: false, area: 4000, allowedArea: 2000 }] },
    why: '原有分区没有改动',
  },
  {
    rule: '7.2.1',
    expect: 'undetermined',
    facts: { ...counts, fireCompartments: [{ area: 4000, allowedArea: 2000 }] },
    why: '是否改动过未知',
  },

  {
    rule: '7.2.2',
    expect: 'hit',
    facts: { ...counts, compartmentSeparations: [{ total: 10, damaged: 6 }] },
    why: '10 樘坏 6 樘',
  },
  {
    rule: '7.2.2',
    expect: 'clear',
    facts: { compartmentSeparations: [{ total: 10, damaged: 5 }] },
    why: '恰为 50%',
  },
  {
    rule: '7.2.2',
    expect: 'clear',
    facts: { compartmentSeparations: [{ total: 10, damaged: 4 }] },
    why: '不到一半',
  },
  {
    rule: '7.2.2',
    expect: 'hit',
    facts: {
      ...counts,
      compartmentSeparations: [
        { id: '防火门', total: 10, damaged: 0 },
        { id: '防火卷帘', total: 1, damaged: 1 },
      ],
    },
    why: '分类计算,卷帘全坏',
  },
  {
    rule: '7.2.2',
    expect: 'undetermined',
    facts: { ...counts, compartmentSeparations: [{ total: 10, damaged: { range: [4, 6] } }] },
    why: '坏 4 到 6 樘',
  },

  ...(['C', 'D', 'E'] as const).map(
    (plantClass) =>
      ({
        rule: '7.2.3',
        expect: 'hit',
        facts: { ...counts, dangerousPlantParts: [{ plantClass, protected: false }] },
        why: `厂房类别 ${plantClass},危险部位未分隔`,
      }) as const,
  ),
  {
    rule: '7.2.3',
    expect: 'hit',
    facts: {
      ...counts,
      dangerousPlantParts: [
        { plantClass: 'D', protected: true },
        { plantClass: 'D', protected: false },
      ],
    },
    why: '调漆间有分隔,喷漆间没有',
  },
  {
    rule: '7.2.3',
    expect: 'clear',
    facts: { dangerousPlantParts: [{ plantClass: 'C', protected: true }] },
    why: '已分隔',
  },
  {
    rule: '7.2.3',
    expect: 'clear',
    facts: { dangerousPlantParts: [{ plantClass: 'B', protected: false }] },
    why: '乙类厂房不在本条',
  },
  { rule: '7.2.3', expect: 'not-applicable', facts: { dangerousPlantParts: [] }, why: '没有危险部位' },
  {
    rule: '7.2.3',
    expect: 'undetermined',
    facts: { ...counts, dangerousPlantParts: [{ protected: false }] },
    why: '厂房类别未知',
  },
])
