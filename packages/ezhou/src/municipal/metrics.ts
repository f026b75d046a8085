import type { Metric } from '@zhiben/sdk'

/** A part of a whole, in per cent. */
const share = (zh: string, en: string): Metric => ({ title: { zh, en }, unit: '%', min: 0, max: 100, merge: 'share' })

/** How often something was done, by each unit that answers for it. */
const times = (zh: string, en: string): Metric => ({ title: { zh, en }, unit: '1', min: 0, merge: 'least' })

/** What the targets of the municipal plan are measured by, in the order in which the plan speaks of them. */
export const metrics = {
  // Goals
  'action-coverage': share('行动对企业的覆盖率', 'Enterprises covered by the action'),
  'inspection-rate': share('行业领域监督检查率', 'Sectors inspected'),
  'rectification-urged': share('查出问题隐患的督促整改率', 'Hazards found whose rectification was pressed for'),
  'major-risks-filed': share('重大风险建档率', 'Major risks on file'),
  'major-risks-marked': share('重大风险标识率', 'Major risks marked by signs'),
  'major-risks-controlled': share(
    '重大风险管控责任和措施落实率',
    'Major risks with a responsible person and measures in place',
  ),
  'staff-awareness': share('员工应知应会抽查知晓率', 'Staff who know what they must, by spot check'),
  'supervisors-know-criteria': share(
    '基层监管人员掌握判定标准和检查清单的比率',
    'Grass-roots supervisors who master the criteria and check-lists',
  ),
  'violations-handled': share('安全生产违法行为查处率', 'Violations found that were dealt with'),
  accountability: share(
    '责任事故和非法生产经营建设的追责率',
    'Accidents and illegal operations for which those responsible were held to account',
  ),
  'self-check-coverage': share(
    '隐患自查自纠覆盖率',
    'Enterprises and institutions that find and mend hazards themselves',
  ),
  'hazards-filed': share('隐患建档率', 'Hazards on file'),
  'hazards-rectified-on-time': share('隐患按时整改率', 'Hazards rectified in time'),
  // Action 1
  '12345-high-risk': share('高危行业企业“12345”覆盖率', '"12345" among high-risk enterprises'),
  '12345-above-scale': share('规上企业“12345”覆盖率', '"12345" among enterprises above scale'),
  '12345-others': share('其他企业“12345”覆盖率', '"12345" among all other enterprises'),
  'position-cards': share('建立岗位“明白卡”的企业比率', 'Enterprises with position cards'),
  'new-staff-education': share('新招员工日常安全教育普及率', 'New staff reached by everyday safety education'),
  'dishonesty-listed': share(
    '符合条件者列入严重失信名单的比率',
    'Those who qualify that were put on the list of serious dishonesty',
  ),
  // Action 2
  'principals-trained': share('重点行业企业主要负责人培训覆盖率', 'Principals of key sectors trained'),
  'public-venues-trained': share(
    '学校、医院、养老等单位消防安全责任人培训覆盖率',
    'Fire-safety heads of schools, hospitals, care homes and the like trained',
  ),
  'other-principals-trained': share('其他行业企业主要负责人培训覆盖率', 'Principals of other sectors trained'),
  'special-operators-certified': share(
    '高危行业特种作业持证上岗率',
    'Special operations in high-risk trades done by certified persons',
  ),
  'hot-work-training-rounds': times('电气焊等作业人员集中培训轮数', 'Rounds of training for hot-work operators'),
  'three-kinds-trained': share('“三类人员”培训覆盖率', 'Deputies in charge, safety officers and team leaders trained'),
  'safety-heads-trainings': times('重点企业安全部长专题培训次数', 'Trainings for safety heads of key enterprises'),
  'safety-heads-trained': share('重点企业安全部长培训覆盖率', 'Safety heads of key enterprises trained'),
  'chemical-examinations': times('危化重点企业负责人考核次数', 'Examinations of heads of key chemical enterprises'),
  'chemical-heads-examined': share('危化重点企业负责人考核覆盖率', 'Heads of key chemical enterprises examined'),
  'mine-heads-trained': share('非煤矿山“五职”矿长培训覆盖率', 'Non-coal mines whose five heads were trained'),
  // Action 3
  'key-lists': share('重点行业领域检查清单覆盖率', 'Key sectors with a list of key inspection items'),
  // Action 4
  'risk-assessments': times('风险评估和排查整治次数', 'Risk assessments with clean-up'),
  'special-inspection-tours': times('市安委会专项巡查次数', 'Special inspection tours of the Commission'),
  // Action 5
  'monitored-enterprises': share(
    '重点企业风险监测预警覆盖率',
    'Enterprises of the four named kinds with risk monitoring and early warning',
  ),
  'tractors-retired': share('变型拖拉机淘汰率', 'Modified tractors retired'),
  // Action 6
  'training-body-reviews': times('培训机构条件复核轮数', 'Rounds of review of training bodies'),
  'training-bodies-reviewed': share('培训机构条件复核覆盖率', 'Training bodies reviewed'),
  // Action 8
  'insurer-coverage': share(
    '保险机构参与高危企业排查整治的覆盖率',
    'High-risk enterprises where insurers take part in finding hazards',
  ),
  // Action 9
  'warning-sessions-2024': times('2024年市直部门集中警示教育次数', 'Warning sessions in municipal departments, 2024'),
  'warning-sessions-2025': times('2025年全市集中警示教育次数', 'Warning sessions in the whole city, 2025'),
  'warning-sessions-2026': times('2026年重点区域集中警示教育次数', 'Warning sessions in key areas, 2026'),
  // Action 10
  'new-trade-surveys': times('新行业新业态全面摸底次数', 'Surveys of new trades'),
} as const satisfies Readonly<Record<string, Metric>>

/** The name of a metric in the table. */
export type MetricName = keyof typeof metrics
