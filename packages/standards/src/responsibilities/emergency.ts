import { dutiesOf } from './statute.js'

const regulation = {
  name: 'emergency-regulation',
  document: '国务院令第708号',
  source: '生产安全事故应急条例全文, https://github.com/LawRefBook/Laws 行政法规/生产安全事故应急条例(2019-02-17).md',
}

const measures = {
  name: 'emergency-plan-measures',
  document: '生产安全事故应急预案管理办法',
  source: '生产安全事故应急预案管理办法第三十二、三十三条(考点页), http://njjfjj.cn/exam/detail-7145687.html',
}

/** Duties under the regulation on emergency response and the measures on emergency plans. */
export const emergency = [
  ...dutiesOf(regulation, {
    '4': {
      title: { zh: '对本单位事故应急工作全面负责', en: "Answer for the whole of the unit's emergency work" },
      evidence: { zh: '应急责任制文件', en: 'Documents on responsibilities in emergencies' },
    },
    '5-2': {
      title: {
        zh: '先辨识评估风险再订应急预案,并向从业人员公布',
        en: 'Make the emergency plan from an assessment of risks, and make it known to staff',
      },
      evidence: { zh: '风险评估报告、预案及公布记录', en: 'Risk assessment, plan, proof that it was made known' },
    },
    '7': {
      title: {
        zh: '应急预案报监管部门备案并向社会公布',
        en: 'File the emergency plan with the authority and publish it',
      },
      evidence: { zh: '备案回执、公布记录', en: 'Receipt of filing; publication' },
    },
    '8-2': {
      periodic: true,
      title: {
        zh: '每半年至少演练一次应急预案,并报监管部门',
        en: 'Drill the emergency plan at least once each half-year and report the drill to the authority',
      },
      evidence: { zh: '演练记录和报送回执', en: 'Records of drills and receipts of reports' },
    },
    '10': {
      title: {
        zh: '建立应急救援队伍;规模小的指定兼职救援人员',
        en: 'Set up a rescue team; small units appoint part-time rescuers',
      },
      evidence: { zh: '队伍或人员名单、救援协议', en: 'List of the team or rescuers; rescue agreement' },
    },
    '13-2': {
      periodic: true,
      title: {
        zh: '配齐应急器材、设备和物资,经常维护',
        en: 'Have emergency gear, equipment and supplies, and keep them in order',
      },
      evidence: { zh: '器材清单和维护记录', en: 'Inventory and records of upkeep' },
    },
    '14': {
      title: { zh: '实行应急值班,有值班人员', en: 'Keep an emergency duty rota with people on duty' },
      evidence: { zh: '值班表和值班记录', en: 'Rota and log' },
    },
    '15': {
      title: {
        zh: '对从业人员做应急教育和培训',
        en: 'Educate and train staff for emergencies',
      },
      evidence: { zh: '应急培训记录', en: 'Records of emergency training' },
    },
  }),
  ...dutiesOf(measures, {
    '33-1': {
      periodic: true,
      title: {
        zh: '订演练计划;综合或专项预案每年、现场处置方案每半年至少演练一次',
        en: 'Make a drill plan; drill the comprehensive or a special plan at least yearly and on-site plans at least half-yearly',
      },
      evidence: { zh: '演练计划和记录', en: 'Drill plan and records' },
    },
  }),
]
