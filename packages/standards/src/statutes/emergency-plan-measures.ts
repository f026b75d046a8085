import { all, any, atEvent, each, open, rolling, unverified, verified } from '@zhiben/sdk'
import type { EnterpriseRefs } from '../facts/index.js'
import { type Duty, duty, statute } from './duty.js'
import { dangerousGoods, department, departmentOf, keyUnit, mine, planningBody, unit } from './subjects.js'
import { sharedActions } from './words.js'

const drills = verified(
  '生产安全事故应急预案管理办法第三十二、三十三条(考点页), http://njjfjj.cn/exam/detail-7145687.html',
)
const reviews = verified('第二十一条评审与论证(试题解析), https://zkjan.com/exam/detail-11664878.html')
const filings = verified(
  '应急预案的备案和公布(转述,条号凭记忆), https://www.233.com/jzs1/zhishiku/195/202602/09090552743121.html',
)
const assessments = verified('应急管理部答复引用第三十五条第一款, http://p.safehoo.com/Manage/Gov/202305/5704895.shtml')
const before2019 = unverified(
  '读过2016年文本(http://m.paxa.com.cn/gongsi/yaowen/zhuanti/2671.html),2019年修正后的本条没有读到',
)
const recalled = unverified('凭记忆整理,未与原文核对')

/** Articles 10 and 20 to 31: making, review, publication, filing, teaching. */
const makingDuties = (f: EnterpriseRefs): readonly Duty[] => [
  duty('plan-risk-assessment', {
    at: '10',
    title: {
      zh: '编制应急预案前辨识、评估事故风险并调查应急资源',
      en: 'Before drafting a plan, assess the risk of accidents and survey the means of rescue',
    },
    narrows: 'assessment',
    bearer: 'enterprise',
    binds: unit(f),
    cadence: atEvent('cn/plan-drafting', { due: { days: -1 } }),
  }),
  duty('authority-plan-review', {
    at: '20',
    title: {
      zh: '应急管理部门组织专家审定本部门应急预案',
      en: 'The emergency authority has its own plan examined by experts',
    },
    narrows: 'review',
    bearer: 'emergency-authority',
    conditions: ['with-experts'],
    binds: departmentOf(f, 'emergency'),
    cadence: atEvent('plan-issued', { due: { days: 0 } }),
    note: { zh: '审定在公布之前。', en: 'Before it is issued.' },
  }),
  duty('plan-review', {
    at: '21-1',
    title: {
      zh: '矿山、金属冶炼、危险物品、中型以上等单位公布预案前评审',
      en: 'Mines, smelters, dangerous-goods units and units of medium size or more review a plan before they issue it',
    },
    narrows: 'review',
    bearer: 'enterprise',
    conditions: ['in-writing'],
    binds: all(
      unit(f),
      any(mine(f), f.isMetalSmelting, dangerousGoods(f), f.usesHazardousChemicalsAtScale, f.isMediumOrLarger),
    ),
    cadence: atEvent('plan-issued', { due: { days: 0 } }),
    verified: reviews,
    note: {
      zh: '评审后签署公布(第24条),所以最迟在公布当日。危险化学品经营只指带储存设施的,转述里没有运输;这里按危险物品各类单位约束,是较宽的范围。',
      en: 'It is issued after the review (24), so on that day at the latest. Of traders only those with stores are meant, and the restatement leaves out carriage; the wider reading is taken.',
    },
  }),
  duty('plan-notice', {
    at: '24-1',
    title: {
      zh: '主要负责人签署应急预案,向从业人员公布并及时发放',
      en: 'The principal signs the plan; staff are told, and it is handed out in time',
    },
    action: 'cn/plan-notice',
    bearer: 'enterprise',
    conditions: ['signed-by-principal'],
    binds: unit(f),
    cadence: open,
  }),
  duty('neighbour-notice', {
    at: '24-2',
    title: {
      zh: '把可能影响周边的事故风险和防范措施告知周边单位和人员',
      en: 'Tell neighbours of risks that may reach them and of what to do',
    },
    bearer: 'enterprise',
    binds: all(unit(f), f.accidentsMayAffectNeighbours),
    cadence: open,
  }),
  duty('authority-plan-filing', {
    at: '25-1',
    title: {
      zh: '应急管理部门的应急预案报本级政府备案、抄送上级',
      en: 'The emergency authority files its plan with its government, with a copy to the authority above',
    },
    action: 'cn/plan-filing',
    bearer: 'emergency-authority',
    binds: departmentOf(f, 'emergency'),
    cadence: open,
    verified: filings,
  }),
  duty('authority-plan-publication', {
    at: '25-1',
    title: { zh: '应急管理部门的应急预案向社会公布', en: 'The emergency authority makes its plan public' },
    action: 'cn/plan-publication',
    bearer: 'emergency-authority',
    binds: departmentOf(f, 'emergency'),
    cadence: open,
    verified: filings,
  }),
  duty('department-plan-copy', {
    at: '25-2',
    title: {
      zh: '其他监管部门的应急预案抄送同级应急管理部门',
      en: 'Other departments send a copy of their plan to the emergency authority',
    },
    narrows: 'report',
    bearer: 'supervising-department',
    binds: department(f),
    cadence: open,
    verified: filings,
  }),
  duty('plan-filing', {
    at: '26',
    title: { zh: '应急预案公布后备案', en: 'File the emergency plan after its publication' },
    action: 'cn/plan-filing',
    bearer: 'enterprise',
    binds: keyUnit(f),
    cadence: atEvent('plan-issued', { opens: { days: 0 }, due: { workingDays: 20 } }),
    note: {
      zh: '修订涉及组织指挥、职责、处置程序等重要内容的,重新公布后同样备案(第37条)。',
      en: 'A plan that was changed in weighty parts is filed again after it is issued anew (37).',
    },
  }),
  duty('key-unit-plan-publication', {
    at: '26',
    title: { zh: '重点单位的应急预案依法向社会公布', en: 'Key units make their plan public as the law says' },
    action: 'cn/plan-publication',
    bearer: 'enterprise',
    binds: keyUnit(f),
    cadence: open,
  }),
  duty('plan-filing-check', {
    at: '28',
    title: {
      zh: '受理备案的部门5个工作日内核对材料',
      en: 'The department checks what was filed within five working days',
    },
    bearer: 'supervising-department',
    binds: department(f),
    cadence: atEvent('cn/plan-filing-received', { opens: { days: 0 }, due: { workingDays: 5 } }),
    verified: filings,
  }),
  duty('authority-plan-training', {
    at: '31-1',
    title: {
      zh: '应急管理部门组织重点单位的应急预案培训',
      en: 'The emergency authority has key units trained on emergency plans',
    },
    narrows: 'training',
    bearer: 'emergency-authority',
    binds: departmentOf(f, 'emergency'),
    cadence: open,
    verified: before2019,
  }),
  duty('plan-training', {
    at: '31-2',
    title: {
      zh: '开展应急预案、应急知识、自救互救和避险逃生培训',
      en: 'Train staff on the plan, first help and escape',
    },
    narrows: 'training',
    bearer: 'enterprise',
    conditions: ['recorded'],
    binds: unit(f),
    cadence: open,
    verified: before2019,
  }),
]

/** Articles 32 to 34. */
const drillDuties = (f: EnterpriseRefs): readonly Duty[] => [
  duty('authority-drill-two-years', {
    at: '32',
    title: {
      zh: '应急管理部门至少每两年演练一次',
      en: 'The emergency-management authority drills at least once in two years',
    },
    action: 'plan-drill',
    bearer: 'emergency-authority',
    binds: departmentOf(f, 'emergency'),
    cadence: rolling({ years: 2 }),
    verified: drills,
    note: {
      zh: '“每两年”按任何连续两年内都要有一次来读,是较严的读法。',
      en: 'Once in two years is read strictly: once in any two years on end.',
    },
  }),
  duty('drill-plan', {
    at: '33-1',
    title: { zh: '制定本单位的应急预案演练计划', en: 'Make a plan of drills' },
    bearer: 'enterprise',
    binds: unit(f),
    cadence: open,
    verified: drills,
  }),
  duty('comprehensive-or-special-drill', {
    at: '33-1',
    title: {
      zh: '综合或者专项应急预案每年至少演练一次',
      en: 'Drill the comprehensive plan or a special plan at least once a year',
    },
    action: 'comprehensive-or-special-drill',
    bearer: 'enterprise',
    binds: unit(f),
    cadence: each('year'),
    verified: drills,
    note: {
      zh: '两种预案演练一种即可,不要求每个专项预案每年都演练。',
      en: 'Either kind will do; not every special plan need be drilled each year.',
    },
  }),
  duty('on-site-plan-drill', {
    at: '33-1',
    title: {
      zh: '现场处置方案每半年至少演练一次',
      en: 'Drill an on-site handling plan at least once each half-year',
    },
    action: 'on-site-plan-drill',
    bearer: 'enterprise',
    binds: unit(f),
    cadence: each('half-year'),
    verified: drills,
  }),
  duty('key-unit-plan-drill', {
    at: '33-2',
    title: {
      zh: '重点单位每半年至少演练一次应急预案',
      en: 'Key units drill the emergency plan at least once each half-year',
    },
    action: 'plan-drill',
    bearer: 'enterprise',
    binds: keyUnit(f),
    cadence: each('half-year'),
    verified: drills,
    note: {
      zh: '只演练现场处置方案不算演练了应急预案,是较严的读法。',
      en: 'A drill of an on-site handling plan alone is not counted: the strict reading.',
    },
  }),
  duty('key-unit-drill-report', {
    at: '33-2',
    title: {
      zh: '重点单位把每半年的演练情况报监管部门',
      en: 'Key units report the drill of each half-year to the authority',
    },
    action: 'cn/drill-report',
    bearer: 'enterprise',
    binds: keyUnit(f),
    cadence: each('half-year'),
    verified: drills,
  }),
  duty('drill-spot-check', {
    at: '33-3',
    title: { zh: '监管部门抽查重点单位的演练', en: 'Authorities spot-check the drills of key units' },
    action: 'cn/drill-spot-check',
    bearer: 'supervising-department',
    binds: department(f),
    cadence: open,
    verified: drills,
  }),
  duty('drill-assessment', {
    at: '34',
    title: { zh: '演练结束后评估效果', en: 'Assess each drill after it' },
    action: 'cn/drill-assessment',
    bearer: 'enterprise',
    binds: unit(f),
    cadence: open,
    note: { zh: '每次演练后都要做,没有写几日内。', en: 'After every drill; no number of days is given.' },
  }),
  duty('authority-drill-assessment', {
    at: '34',
    title: {
      zh: '应急管理部门演练结束后评估效果',
      en: 'The emergency-management authority assesses each of its drills after it',
    },
    action: 'cn/drill-assessment',
    bearer: 'emergency-authority',
    binds: departmentOf(f, 'emergency'),
    cadence: open,
    note: {
      zh: '由组织演练的单位评估,所以组织演练的部门也在内。',
      en: 'Whoever holds the drill assesses it, so an authority does too.',
    },
  }),
]

/** Articles 35 to 42: assessment, revision, supplies, the look back, supervision. */
const upkeepDuties = (f: EnterpriseRefs): readonly Duty[] => [
  duty('plan-assessment', {
    at: '35-1',
    title: { zh: '定期评估应急预案', en: 'Assess the emergency plan at intervals' },
    action: 'cn/plan-assessment',
    bearer: 'enterprise',
    binds: unit(f),
    cadence: open,
    verified: assessments,
  }),
  duty('public-plan-assessment', {
    at: '35-1',
    title: { zh: '政府和部门定期评估应急预案', en: 'Governments and departments assess their plan at intervals' },
    action: 'cn/plan-assessment',
    bearer: 'responsible-body',
    binds: planningBody(f),
    cadence: open,
    verified: assessments,
  }),
  duty('plan-assessment-three-years', {
    at: '35-2',
    title: { zh: '应急预案每三年评估一次', en: 'Assess the emergency plan once in three years' },
    action: 'cn/plan-assessment',
    bearer: 'enterprise',
    binds: any(keyUnit(f), all(unit(f), any(f.usesHazardousChemicalsAtScale, f.isMediumOrLarger))),
    cadence: rolling({ years: 3 }),
    note: {
      zh: '除第33条第2款的重点单位外,使用危化品达到规定数量的化工企业和中型规模以上的其他单位也在内;两条所列重点单位略有出入,按较宽的范围约束。',
      en: 'Besides the key units of article 33, chemical plants that use hazardous chemicals at scale and other units of medium size or more. The two lists of key units differ a little; the wider one is taken.',
    },
  }),
  duty('plan-revision', {
    at: '36',
    title: {
      zh: '出现规定情形时及时修订应急预案并归档',
      en: 'Revise the plan in time where the article says so, and keep it',
    },
    action: 'cn/plan-revision',
    bearer: 'enterprise',
    binds: unit(f),
    cadence: open,
  }),
  duty('public-plan-revision', {
    at: '36',
    title: { zh: '政府和部门及时修订应急预案并归档', en: 'Governments and departments revise their plan in time' },
    action: 'cn/plan-revision',
    bearer: 'responsible-body',
    binds: planningBody(f),
    cadence: open,
  }),
  duty('plan-supplies-upkeep', {
    at: '38',
    title: { zh: '应急物资、装备定期检测和维护', en: 'Test and service emergency supplies and gear at intervals' },
    action: 'cn/rescue-gear-upkeep',
    bearer: 'enterprise',
    binds: unit(f),
    cadence: open,
  }),
  duty('plan-use-assessment', {
    at: '40',
    title: {
      zh: '应急处置和救援结束后总结评估预案实施情况',
      en: 'After an emergency, look back on how the plan was carried out',
    },
    narrows: 'assessment',
    bearer: 'enterprise',
    binds: unit(f),
    cadence: open,
    note: { zh: '每次事故后都要做,没有写几日内。', en: 'After every accident; no number of days is given.' },
  }),
  duty('plan-supervision-summary', {
    at: '42',
    title: {
      zh: '应急管理部门每年总结应急预案监督管理情况并报上一级',
      en: 'The emergency authority sums up its supervision of plans each year and reports it upwards',
    },
    narrows: 'report',
    bearer: 'emergency-authority',
    binds: departmentOf(f, 'emergency'),
    cadence: each('year'),
  }),
]

/**
 * 《生产安全事故应急预案管理办法》 as amended in 2019: how often emergency plans are reviewed, published, filed, taught, drilled,
 * assessed and revised. The whole text was not seen; each duty says where its own was, or that it is recalled. The days
 * from which it is in force are recalled too.
 */
export const emergencyPlanMeasures2019 = statute({
  id: 'cn/emergency-plan-measures',
  title: {
    zh: '生产安全事故应急预案管理办法(2019年修正)',
    en: 'Measures on emergency plans for work-safety accidents (as amended in 2019)',
  },
  authority: { zh: '应急管理部', en: 'Ministry of Emergency Management' },
  document: '应急管理部令第2号',
  inForce: { from: '2019-09-01' },
  verified: recalled,
  vocabulary: {
    actions: {
      'cn/drill-report': sharedActions['cn/drill-report'],
      'cn/drill-spot-check': sharedActions['cn/drill-spot-check'],
      'cn/plan-filing': sharedActions['cn/plan-filing'],
      'cn/plan-publication': sharedActions['cn/plan-publication'],
      'cn/plan-notice': sharedActions['cn/plan-notice'],
      'cn/plan-revision': sharedActions['cn/plan-revision'],
      'cn/rescue-gear-upkeep': sharedActions['cn/rescue-gear-upkeep'],
      'cn/drill-assessment': { zh: '演练效果评估', en: 'Assessment of a drill', is: ['assessment'] },
      'cn/plan-assessment': { zh: '应急预案评估', en: 'Assessment of the emergency plan', is: ['assessment'] },
    },
    events: {
      'cn/plan-drafting': { zh: '着手编制应急预案', en: 'The drafting of an emergency plan begins' },
      'cn/plan-filing-received': { zh: '收到应急预案备案材料', en: 'A plan is received for filing' },
    },
  },
  duties: (f) => [...makingDuties(f), ...drillDuties(f), ...upkeepDuties(f)],
})
