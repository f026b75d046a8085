import { all, any, article, type NumberedRule, not } from '@zhiben/sdk'
import { comprehensiveElement, type EnterpriseRefs } from './exclusions.js'
import { recalled } from './sources.js'

/** 7.8 management and 7.9 other matters: comprehensive elements. */
export const management = (f: EnterpriseRefs): readonly NumberedRule[] => {
  const element = comprehensiveElement(f)
  return [
    element('7.8.1', {
      title: { zh: '应建专职消防队而未建', en: 'Required full-time fire brigade missing' },
      cite: article('7.8.1'),
      when: all(f.fullTimeFireBrigadeRequired, not(f.hasFullTimeFireBrigade)),
      remedy: { zh: '按消防法规建立专职消防队', en: 'Set up the brigade that the law requires' },
      evidence: { zh: '应建依据、人员车辆装备和值勤记录', en: 'Why it is required; staff, vehicles and duty records' },
      verified: recalled,
    }),
    element('7.8.2', {
      title: { zh: '消防控制室操作人员未持证上岗', en: 'Fire control room operator without certificate' },
      cite: article('7.8.2'),
      appliesIf: f.fireControlRoomOperators.exists(),
      when: f.fireControlRoomOperators.exists((operator) => not(operator.certified)),
      remedy: {
        zh: '换持证人员值班,无证人员取证后上岗',
        en: 'Put certified people on duty; others first get the certificate',
      },
      evidence: { zh: '值班表、操作人员证书', en: 'Duty roster, certificates of the operators' },
      verified: recalled,
    }),
    element('7.9.1', {
      title: { zh: '耐火等级与火灾危险性不匹配', en: 'Fire resistance does not match the fire hazard class' },
      cite: article('7.9.1'),
      appliesIf: f.productionAndStorageAreas.exists(),
      when: f.productionAndStorageAreas.exists((a) => not(a.fireResistanceMatchesClass)),
      remedy: {
        zh: '提高建筑耐火等级,或改为与之相配的较低危险性用途',
        en: 'Raise the fire resistance, or use the building for a class that it can bear',
      },
      evidence: {
        zh: '建筑构件、验收文件、生产储存物品类别',
        en: 'Building parts, acceptance papers, class of the goods',
      },
      verified: recalled,
    }),
    element('7.9.2', {
      title: { zh: '防爆电气或泄压设施未设或失效', en: 'Explosion-proof electrics or venting missing or failed' },
      cite: article('7.9.2'),
      appliesIf: any(f.isExplosiveGoodsPlace, f.explosiveGoodsPremises.exists(), f.hasDustExplosionDanger),
      when: any(not(f.explosionProofElectricsInOrder), not(f.explosionVentingInOrder)),
      remedy: {
        zh: '按规定设防爆电气和泄压设施,修复失效的',
        en: 'Provide explosion-proof electrics and venting as required and repair what has failed',
      },
      evidence: {
        zh: '爆炸危险区域划分图、电气防爆标志、泄压面积和泄压构件',
        en: 'Hazardous area plan, marks on the electrics, vent areas and panels',
      },
      verified: recalled,
      note: {
        zh: '原文以「和」并列两种设施,此处从严,缺一种或失效一种即算。本条的场所也包括装卸易燃易爆危险品的,比术语所称易燃易爆危险品场所宽,所以列出了这类设施的也适用。',
        en: 'The text joins the two with "and"; the stricter reading is taken: one missing or failed is enough. The clause also takes in places that load such goods, which the term for the kind of place does not, so it applies wherever such a facility is listed.',
      },
    }),
    element('7.9.3', {
      title: {
        zh: '违规用燃油燃气设备,或管道、切断装置不合标准',
        en: 'Oil or gas appliances, pipes or shut-offs amiss',
      },
      cite: article('7.9.3'),
      when: any(f.fuelAppliancesAgainstRules, not(f.fuelPipesMeetStandard), not(f.fuelShutOffsMeetStandard)),
      remedy: {
        zh: '停用违规设备,按标准改造管道和紧急切断装置',
        en: 'Stop the appliances and bring pipes and shut-offs up to the standard',
      },
      evidence: {
        zh: '燃油燃气设备的位置、管道走向、切断阀和报警联动试验',
        en: 'Place of the appliances, run of the pipes, tests of shut-off valves and alarms',
      },
      verified: recalled,
      note: {
        zh: '管道敷设和紧急切断装置有一项不合标准即算(从严)。',
        en: 'Either the pipes or the shut-offs not to standard is enough, which is stricter.',
      },
    }),
    element('7.9.4', {
      title: { zh: '违规在可燃物上敷线装电器,或线缆不合标准', en: 'Wiring on combustibles, or cables not to standard' },
      cite: article('7.9.4'),
      when: any(f.wiringOnCombustiblesAgainstRules, not(f.supplyCablesMeetStandard)),
      remedy: {
        zh: '改线穿管或加隔热防护,换用符合标准的线缆',
        en: 'Re-lay the wires in conduit or with protection, and use cables to standard',
      },
      evidence: { zh: '线路敷设现场、线缆型号和检验报告', en: 'Wiring on site, type and test reports of the cables' },
      verified: recalled,
    }),
    element('7.9.5', {
      title: { zh: '人员密集场所违规用易燃可燃材料装修装饰', en: 'Combustible decoration in a crowded place' },
      cite: article('7.9.5'),
      appliesIf: f.isCrowdedPlace,
      when: f.combustibleDecorationAgainstRules,
      remedy: {
        zh: '拆除易燃、可燃装修装饰,换用符合标准的材料',
        en: 'Replace the decoration by materials to standard',
      },
      evidence: { zh: '装修装饰材料及其燃烧性能等级', en: 'The materials and their combustion class' },
      verified: recalled,
    }),
  ]
}
