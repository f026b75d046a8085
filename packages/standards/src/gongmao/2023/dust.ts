import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import { article14, type EnterpriseRefs, text } from './text.js'

/** Article 11: combustible dust, whatever the trade. */
export const dust = (f: EnterpriseRefs): readonly NumberedRule[] => [
  rule('11(1)', {
    title: {
      zh: '粉尘场所在非框架多层建筑内,或内有人员聚集场所',
      en: 'Dust place in a multi-storey building without frame, or with people gathering inside',
    },
    cite: article('11', '1'),
    appliesIf: f.isDustExplosionEnterprise,
    when: f.dustHazardPlaces.exists((p) =>
      any(all(p.inMultiStoreyBuilding, not(p.frameStructure)), p.gatheringPlaceInside),
    ),
    remedy: {
      zh: '把粉尘作业迁到单层或框架结构的建筑,把宿舍、会议室、办公室、休息室迁出',
      en: 'Move the dusty work to a single-storey or framed building, and dormitory, meeting room, office and rest room out of it',
    },
    evidence: { zh: '建筑结构图纸、层数和现场房间用途', en: 'Structural drawings, storeys, use of the rooms on site' },
    verified: text,
    note: {
      zh: '单层建筑不因结构形式命中。',
      en: 'A single-storey building does not hit for its structure.',
    },
  }),
  rule('11(2)', {
    title: {
      zh: '除尘系统混用、跨建筑或防火分区共用、互通',
      en: 'Dust collection mixed, shared between buildings or compartments, or connected',
    },
    cite: article('11', '2'),
    appliesIf: f.isDustExplosionEnterprise,
    when: f.dustCollectionSystems.exists((s) =>
      any(
        s.mixesDustKinds,
        s.mixesDustWithGas,
        s.servesSeveralBuildings,
        s.servesSeveralFireCompartments,
        s.connectedWithOtherSystems,
      ),
    ),
    remedy: {
      zh: '按粉尘种类、建筑和防火分区分设除尘系统,断开互通的管道',
      en: 'Give each kind of dust, building and fire compartment a system of its own, and cut connecting ducts',
    },
    evidence: {
      zh: '除尘系统图、风管走向、防火分区图',
      en: 'Plan of the dust collection, course of the ducts, plan of fire compartments',
    },
    verified: text,
    note: {
      zh: '五种情形有一种即命中。从严理解:除尘系统之间互通的都算。另一种理解是只有跨建(构)筑物或跨防火分区的互通才算。',
      en: 'Any of the five is enough. The stricter reading: any connection between systems counts. By the other reading only one between buildings or fire compartments does.',
    },
  }),
  rule('11(3)', {
    title: { zh: '干式除尘没有泄爆、惰化、抑爆', en: 'Dry dust collection without venting, inerting or suppression' },
    cite: article('11', '3'),
    appliesIf: f.isDustExplosionEnterprise,
    when: f.dustCollectionSystems
      .where((s) => s.method.is('dry'))
      .exists((s) => not(any(s.explosionVenting, s.inerting, s.explosionSuppression))),
    remedy: {
      zh: '为干式除尘系统采取泄爆、惰化或抑爆中至少一种措施',
      en: 'Give the dry system at least one of venting, inerting and suppression',
    },
    evidence: {
      zh: '除尘器泄爆片、惰化或抑爆装置及其状态,设计文件',
      en: 'Vent panels, inerting or suppression and their state, design documents',
    },
    verified: text,
    note: article14({
      zh: '三种有一种即可;只有隔爆不算。从严理解:只认这三种。另一种理解是列举未尽,抗爆等别的控爆措施也可以。',
      en: 'One of the three is enough; isolation alone is none of them. The stricter reading: only these three. By the other reading the list is open, and containment or the like will do too.',
    }),
  }),
  rule('11(4)', {
    title: {
      zh: '金属粉尘正压除尘,或其他粉尘正压吹送无防点燃措施',
      en: 'Positive pressure with metal dust, or with other dust and no spark control',
    },
    cite: article('11', '4'),
    appliesIf: f.isDustExplosionEnterprise,
    when: f.dustCollectionSystems.exists((s) =>
      all(s.positivePressure, any(s.dust.is('metal'), not(s.sparkDetectionOrLike))),
    ),
    remedy: {
      zh: '金属粉尘改为负压除尘;其他粉尘改负压或加装火花探测消除等措施',
      en: 'Collect metal dust under negative pressure; for other dust do so too, or add spark detection and elimination',
    },
    evidence: {
      zh: '风机位置、系统图、火花探测消除装置',
      en: 'Position of the fan, plan of the system, spark detection',
    },
    verified: text,
    note: article14({
      zh: '金属粉尘用正压直接命中,有火花探测也不免。',
      en: 'Metal dust under positive pressure hits even with spark detection.',
    }),
  }),
  rule('11(5)', {
    title: { zh: '用重力沉降室或干式巷道除尘', en: 'Gravity settling chamber or dry tunnel in dust collection' },
    cite: article('11', '5'),
    appliesIf: f.isDustExplosionEnterprise,
    when: f.dustCollectionSystems.exists((s) => any(s.gravitySettlingChamber, s.dryTunnelAsDuct)),
    remedy: {
      zh: '拆除沉降室、巷道,改用合规的除尘器和风管',
      en: 'Do away with chamber or tunnel and use a proper collector and ducts',
    },
    evidence: { zh: '除尘方式和风道现场情况', en: 'Kind of collector and ducts as seen on site' },
    verified: text,
  }),
  rule('11(6)', {
    title: {
      zh: '金属、木质粉尘干式除尘没有锁气卸灰',
      en: 'Dry collection of metal or wood dust without airlock discharge',
    },
    cite: article('11', '6'),
    appliesIf: f.isDustExplosionEnterprise,
    when: f.dustCollectionSystems
      .where((s) => all(s.method.is('dry'), s.dust.oneOf('metal', 'wood')))
      .exists((s) => not(s.airlockDischarge)),
    remedy: { zh: '在除尘器卸灰口装锁气卸灰装置', en: 'Fit an airlock at the discharge of the collector' },
    evidence: { zh: '卸灰口现场情况、设备资料', en: 'The discharge as seen on site, documents of the equipment' },
    verified: text,
    note: article14({
      zh: '只对铝镁等金属粉尘和木质粉尘的干式除尘。',
      en: 'Only dry collection of metal dust and wood dust.',
    }),
  }),
  rule('11(7)', {
    title: { zh: '20 区电气设备不防爆', en: 'Electrical equipment in zone 20 not explosion-protected' },
    cite: article('11', '7'),
    appliesIf: f.isDustExplosionEnterprise,
    when: f.dustZoneElectricalEquipment.where((e) => e.zone.is('zone20')).exists((e) => not(e.explosionProtected)),
    remedy: {
      zh: '更换为适合 20 区的防爆电气设备,或移出 20 区',
      en: 'Replace it by equipment made for zone 20, or move it out of the zone',
    },
    evidence: { zh: '分区图、设备铭牌和防爆合格证', en: 'Plan of the zones, name plates and certificates' },
    verified: text,
    note: article14({
      zh: '21 区、22 区不在本项;企业没有划区的,按应划的区看。',
      en: 'Zones 21 and 22 are not in this item. Where no zones are drawn, the zone that should be counts.',
    }),
  }),
  rule('11(8)', {
    title: {
      zh: '粉碎、研磨设备前不除杂物,或砂光机风管没有火花探测消除',
      en: 'No tramp removal before mills, or no spark detection on sander ducts',
    },
    cite: article('11', '8'),
    appliesIf: f.isDustExplosionEnterprise,
    when: any(
      f.millsAndGrinders.exists((m) => not(m.trampMaterialRemoved)),
      all(
        f.isWoodProductsMaker,
        f.sanderDucts.exists((d) => not(d.sparkDetectionAndElimination)),
      ),
    ),
    remedy: {
      zh: '在设备前装除铁、除石等装置;砂光机风管装火花探测消除装置',
      en: 'Fit removal of iron and stone before the machine; spark detection and elimination on sander ducts',
    },
    evidence: { zh: '现场除杂、火花探测装置及其试验记录', en: 'Removal and spark detection on site, test records' },
    verified: text,
    note: article14({
      zh: '砂光机风管只对木制品加工企业。',
      en: 'Sander ducts only in enterprises that make wood products.',
    }),
  }),
  rule('11(9)', {
    title: {
      zh: '遇湿自燃金属粉尘处不防氢气积聚或不防水防潮',
      en: 'Water-reactive metal dust without protection from hydrogen or damp',
    },
    cite: article('11', '9'),
    appliesIf: f.isDustExplosionEnterprise,
    when: f.waterReactiveDustPlaces.exists((p) =>
      any(not(p.hydrogenGatheringPrevented), all(p.dustKeptDry, not(p.protectedFromWaterAndDamp))),
    ),
    remedy: {
      zh: '收集、堆放、储存处保持通风防止氢气积聚,干式的做好防水防潮',
      en: 'Ventilate where such dust is collected, piled or stored; protect dry places from water and damp',
    },
    evidence: {
      zh: '现场通风、氢气检测、防雨防潮情况',
      en: 'Ventilation, hydrogen readings, protection from rain and damp on site',
    },
    verified: text,
    note: article14({
      zh: '防水防潮只对干式收集、堆放、储存。',
      en: 'Protection from water and damp is asked of dry places only.',
    }),
  }),
  rule('11(10)', {
    title: { zh: '粉尘清理不落实,积尘严重', en: 'Dust not cleaned away and built up seriously' },
    cite: article('11', '10'),
    appliesIf: f.isDustExplosionEnterprise,
    when: all(not(f.dustCleaningCarriedOut), f.seriousDustAccumulation),
    remedy: {
      zh: '停产清扫积尘,落实粉尘清理制度并做记录',
      en: 'Stop and clean up, then carry out the cleaning rule and record it',
    },
    evidence: {
      zh: '清理制度和记录,现场设备、地面、梁架的积尘',
      en: 'Cleaning rule and records; dust on equipment, floor and beams',
    },
    verified: text,
    note: {
      zh: '制度不落实与积尘严重须同时具备;积尘是否严重由检查人判断。',
      en: 'Both are needed, cleaning not carried out and serious build-up; whether it is serious is for the inspector to judge.',
    },
  }),
]
