import { all, any, article, type NumberedRule, not } from '@zhiben/sdk'
import { comprehensiveElement, type EnterpriseRefs } from './exclusions.js'
import { chapter7 } from './sources.js'

/** 7.1 layout and 7.2 fire separation: comprehensive elements. */
export const layout = (f: EnterpriseRefs): readonly NumberedRule[] => {
  const element = comprehensiveElement(f)
  return [
    element('7.1.1', {
      title: { zh: '消防车道未按要求设置或被堵占', en: 'Fire lane missing, or blocked or occupied' },
      cite: article('7.1.1'),
      when: any(not(f.fireLaneAsRequired), f.fireLaneBlocked),
      remedy: {
        zh: '按标准和城市消防规划设消防车道,清除堵塞、占用',
        en: 'Provide the fire lane as the standards and the city fire plan require, and clear it',
      },
      evidence: {
        zh: '总平面图、消防规划,现场车道净宽净高和占用情况',
        en: 'Site plan and fire plan, the clear width and height of the lane and what stands on it',
      },
      verified: chapter7,
    }),
    element('7.1.2', {
      title: { zh: '防火间距被占用或不足', en: 'Fire separation occupied or too small' },
      cite: article('7.1.2'),
      when: any(
        f.buildingSeparations.exists((s) => any(s.occupied, s.distance.below(s.requiredDistance.times(0.8)))),
        f.openFireSeparations.exists((s) => s.distance.below(s.requiredDistance)),
      ),
      remedy: {
        zh: '拆除占用防火间距的建构筑物或物品,使间距达到标准值',
        en: 'Remove what occupies the separation and bring the distance up to the standard',
      },
      evidence: {
        zh: '总平面图、实测间距、标准规定值,间距内的搭建和堆放',
        en: 'Site plan, distances as measured and as required, what is built or stacked between',
      },
      verified: chapter7,
      note: {
        zh: '建筑之间恰为规定值的 80% 不算小于;明火、散发火花地点的间距以规定值本身为界,恰为规定值不算小于。',
        en: 'Between buildings exactly 80 % is not below; for open fire and sparks the limit is the required value itself, and exactly that is not below.',
      },
    }),
    element('7.1.3', {
      title: { zh: '宿舍与生产、储存、经营混合且不符合 GA 703', en: 'Dwelling mixed with work and not meeting GA 703' },
      cite: article('7.1.3'),
      when: all(any(f.dormitoryInPlantStoreOrMall, f.workInResidentialBuilding), not(f.meetsGa703)),
      remedy: {
        zh: '搬出宿舍或停止在住宅内生产经营,或改造到符合 GA 703',
        en: 'Move the dormitory out or stop the work in the dwelling, or alter it to meet GA 703',
      },
      evidence: {
        zh: '住宿、生产、储存、经营各部分的位置和防火分隔',
        en: 'Where people sleep, produce, store and trade, and the fire separation between',
      },
      verified: chapter7,
      note: {
        zh: 'GA 703 为住宿与生产储存经营合用场所的消防要求。「不符合 GA 703」取为对前面两种情形都适用;另一读法只限定后一种情形,因 GA 703 正是就住宿与厂房、库房、商店合用而定,未采用。',
        en: 'GA 703 is the fire standard for dwelling mixed with production, storage or trade. The condition of not meeting it is taken to go with both cases; the other reading ties it to the second only, and is not taken since GA 703 is about just such mixes.',
      },
    }),
    element('7.1.4', {
      title: { zh: '地下车站疏散区域内设商业', en: 'Shops in the evacuation area of an underground station' },
      cite: article('7.1.4'),
      appliesIf: f.isUndergroundStation,
      when: f.shopsInStationEvacuationArea,
      remedy: {
        zh: '把商业经营场所撤出站厅疏散区、站台和疏散通道',
        en: 'Clear the shops out of the evacuation area, the platforms and the passages',
      },
      evidence: {
        zh: '车站平面图、疏散区范围、现场商业设施',
        en: 'Plan of the station, the evacuation area, the shops on site',
      },
      verified: chapter7,
    }),
    element('7.2.1', {
      title: { zh: '防火分区被改动致面积超过规定值 50%', en: 'Compartment altered, over 50 % above the allowed area' },
      cite: article('7.2.1'),
      when: f.fireCompartments.exists((c) => all(c.altered, c.area.above(c.allowedArea.times(1.5)))),
      remedy: {
        zh: '恢复原有防火分隔,使分区面积回到标准允许值以内',
        en: 'Restore the separations so that the compartment is within the allowed area',
      },
      evidence: {
        zh: '原设计和验收的防火分区图、现状分隔和面积',
        en: 'Compartment plans as designed and accepted, separations and areas as they are',
      },
      verified: chapter7,
      note: {
        zh: '原文写作大于规定值的 50%。按字面连在标准以内的分区也会算,与隐患须违反标准相悖,故取超出部分大于 50%,即大于规定值的 1.5 倍;恰为 1.5 倍不算。',
        en: 'The text says above 50 % of the required value. Read literally it would take in compartments that meet the standard, while a hazard must breach it; so it is read as an excess of over 50 %, that is over 1.5 times. Exactly 1.5 times does not count.',
      },
    }),
    element('7.2.2', {
      title: { zh: '防火分隔设施损坏过半', en: 'More than half of the fire separations damaged' },
      cite: article('7.2.2'),
      when: f.compartmentSeparations.exists((s) => s.damaged.above(s.total.times(0.5))),
      remedy: { zh: '修复或更换损坏的防火门、防火卷帘等', en: 'Repair or replace the damaged doors and shutters' },
      evidence: {
        zh: '各防火分区各类分隔设施的总数和损坏数',
        en: 'Total and damaged number of each kind of separation in each compartment',
      },
      verified: chapter7,
      note: {
        zh: '按每个防火分区的每一类设施分别计算;恰为 50% 不算。',
        en: 'Reckoned for each kind in each compartment; exactly 50 % does not count.',
      },
    }),
    element('7.2.3', {
      title: {
        zh: '丙、丁、戊类厂房内危险部位未作防护',
        en: 'Dangerous part of a class C, D or E plant not protected',
      },
      cite: article('7.2.3'),
      appliesIf: f.dangerousPlantParts.exists(),
      when: f.dangerousPlantParts.exists((p) => all(p.plantClass.oneOf('C', 'D', 'E'), not(p.protected))),
      remedy: {
        zh: '对有火灾、爆炸危险的部位加防火分隔或采取其他防火防爆措施',
        en: 'Separate the part or protect it otherwise against fire and explosion',
      },
      evidence: {
        zh: '厂房类别、危险部位的物料和分隔、通风、报警等措施',
        en: 'Class of the plant, the goods in the part, and its separation, ventilation and alarms',
      },
      verified: chapter7,
    }),
  ]
}
