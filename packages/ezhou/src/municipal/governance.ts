import type { Assignment, Consequence, Deadline, LeadingGroup, WorkingRule } from '@zhiben/sdk'
import { duties, words } from './build.js'
import { by } from './units.js'

/** Who leads the action: posts, no persons. */
export const leadingGroup: LeadingGroup = {
  cite: { section: '三(一)' },
  title: words('市安全生产治本攻坚三年行动领导小组', 'Leading group of the three-year action'),
  firstResponsible: words('市政府主要领导', 'The head of the municipal government'),
  head: words(
    '市委常委、分管安全生产的副市长',
    'The deputy mayor in charge of work safety, a member of the standing committee',
  ),
  deputies: [
    words('分管安全生产的市政府副秘书长', 'The deputy secretary-general of the government in charge of work safety'),
    words(
      '市安委办主任、市应急管理局局长',
      'The head of the Office of the Commission, director of the Emergency Management Bureau',
    ),
  ],
  members: words('各牵头单位负责人', 'The heads of the units that lead a part of the action'),
  office: {
    title: words('攻坚办', 'Office of the three-year action'),
    at: 'emergency',
    head: words(
      '市安委办主任、市应急管理局局长',
      'The head of the Office of the Commission, director of the Emergency Management Bureau',
    ),
  },
  duties: [
    {
      of: 'group',
      cite: { section: '三(二)1' },
      title: words('组织领导全市行动，督促各地各部门', 'Leads the action and urges on districts and departments'),
    },
    {
      of: 'office',
      cite: { section: '三(二)2' },
      title: words(
        '日常工作；提请研究问题；协调；调度通报；组织执法检查和约谈；承办交办事项',
        'Daily work; questions put to the group; coordination; calls and circulars; inspections and interviews; what it is told to do',
      ),
    },
  ],
}

const heads = (part: Assignment['part']): readonly Assignment[] => [
  { role: 'responsible', units: ['districts'], ...(part ? { part } : {}) },
]

/** The document says "departments" where it elsewhere says "members of the Commission". */
const departments = words(
  '原文写“各地各部门”，没有列出部门；按市安委会成员单位计。',
  'The document says departments without a list; the members of the Commission are taken.',
)

/** How the work is run. */
export const workingRules: readonly WorkingRule[] = [
  {
    id: 'task-forces',
    cite: { section: '三(一)' },
    title: words('各地各部门成立专班', 'Task forces of districts and departments'),
    responsible: by('districts', 'members'),
    obligations: [],
    note: departments,
  },
  {
    id: 'action-office-calls',
    cite: { section: '三(二)2' },
    title: words('攻坚办定期调度、通报', 'The office of the action calls and circulates regularly'),
    responsible: by('action-office'),
    obligations: duties('office-dispatch'),
  },
  {
    id: 'liaison-officers',
    cite: { section: '三(三)1' },
    title: words('明确机构并确定一名联络员', 'A body in charge and one liaison officer each'),
    responsible: by('districts', 'lead-departments'),
    obligations: [],
  },
  {
    id: 'liaison-call',
    cite: { section: '三(三)1' },
    title: words('每月调度联络员工作', 'The liaison officers are called each month'),
    responsible: by('safety-office'),
    obligations: duties('liaison-dispatch'),
  },
  {
    id: 'monthly-report',
    cite: { section: '三(三)2' },
    title: words('每月5日前报上月进展', 'Report by the 5th of each month on the month before'),
    responsible: by('districts', 'lead-departments'),
    obligations: duties('monthly-report'),
  },
  {
    id: 'quarterly-bulletin',
    cite: { section: '三(三)2' },
    title: words('按季通报进度', 'A bulletin on progress each quarter'),
    responsible: by('safety-office'),
    obligations: duties('progress-bulletin'),
  },
  {
    id: 'liaison-meeting',
    cite: { section: '三(三)3' },
    title: words('联络员会议，每季度一次', 'Meeting of liaison officers, once a quarter'),
    responsible: by('safety-office'),
    obligations: duties('liaison-meeting'),
    note: words(
      '原文没有写由谁召开；日常工作归攻坚办，设在市安委办。',
      'The document does not say who holds it; daily work is that of the office of the action, which sits with the Office.',
    ),
  },
  {
    id: 'promotion-meeting',
    cite: { section: '三(三)3' },
    title: words('推进会，每半年一次', 'Meeting on progress, once each half-year'),
    responsible: by('safety-office'),
    obligations: duties('push-meeting'),
    note: words(
      '原文没有写由谁召开；日常工作归攻坚办，设在市安委办。',
      'The document does not say who holds it; daily work is that of the office of the action, which sits with the Office.',
    ),
  },
  {
    id: 'covert-inspections',
    cite: { section: '三(三)4' },
    title: words('不定期暗访和异地交叉检查', 'Covert and cross-district inspections, at no fixed interval'),
    responsible: by('safety-office'),
    obligations: duties('unannounced-checks'),
  },
  {
    id: 'annual-inspection',
    cite: { section: '三(三)5' },
    title: words(
      '列入市委市政府督查，一年一次',
      'Part of the inspections of Party committee and government, once a year',
    ),
    responsible: by('city-leadership'),
    obligations: duties('yearly-supervision'),
  },
  {
    id: 'local-plans',
    cite: { section: '三(四)1' },
    title: words('各地和各成员单位制定自己的方案', 'Districts and members make plans of their own'),
    responsible: by('districts', 'members'),
    obligations: [],
  },
  {
    id: 'urging-system',
    cite: { section: '三(四)1' },
    title: words('安委会督办交办制度', 'A system by which the Commission urges and hands over'),
    responsible: by('safety-office'),
    obligations: [],
  },
  {
    id: 'mobilisation',
    cite: { section: '三(四)2' },
    title: words('主要负责人亲自开会动员部署', 'The heads hold a meeting of their own to set the work going'),
    responsible: [
      {
        role: 'responsible',
        units: ['districts', 'members'],
        part: words('各地、各有关部门和单位主要负责同志', 'The heads of districts, departments and units'),
      },
    ],
    obligations: [],
    note: departments,
  },
  {
    id: 'shared-sectors',
    cite: { section: '三(四)2' },
    title: words(
      '职责涉及多个部门的重点行业，按“谁主管、谁为主、谁靠近”和“一件事”定牵头单位制定方案',
      'In key sectors of several departments the leading unit makes the plan: who is in charge, whose part is the main one, who is nearest; one matter from end to end',
    ),
    responsible: [{ role: 'lead', units: ['members-concerned'] }],
    obligations: [],
  },
  {
    id: 'head-hears-report',
    cite: { section: '三(四)2' },
    title: words('各地主要负责人每半年听取汇报', 'The head of each district hears a report each half-year'),
    responsible: heads(words('各地主要负责同志', 'The head of each district')),
    obligations: duties('leader-hearing'),
  },
  {
    id: 'deputies-study',
    cite: { section: '三(四)2' },
    title: words(
      '各地其他负责人每季度研究分管行业问题',
      'Each deputy studies the problems of the sectors in his charge once a quarter',
    ),
    responsible: heads(words('各地其他负责同志', 'The other leaders of each district')),
    obligations: duties('leader-study'),
  },
  {
    id: 'leaders-on-the-spot',
    cite: { section: '三(四)2' },
    title: words('各地负责人经常督导调研', 'Leaders often inspect on the spot'),
    responsible: by('districts'),
    obligations: duties('leader-research'),
  },
  {
    id: 'committee-directors',
    cite: { section: '三(四)2' },
    title: words(
      '专委会第一主任开会部署、带头检查',
      'The first director of each committee holds a meeting and leads inspections',
    ),
    responsible: by('committees'),
    obligations: duties('committee-meeting', 'committee-supervision'),
  },
  {
    id: 'enterprise-plans',
    cite: { section: '三(四)3' },
    title: words(
      '央企、省属、市属企业制定三年方案',
      'State, provincial and municipal enterprises make three-year plans',
    ),
    responsible: by('central-provincial-municipal-enterprises'),
    obligations: [],
  },
  {
    id: 'enterprise-spending',
    cite: { section: '四(二)' },
    title: words('督促企业保障安全资金投入', 'Enterprises are urged to spend on safety as laid down'),
    responsible: by('districts', 'members'),
    obligations: [],
    note: departments,
  },
  {
    id: 'publicity',
    cite: { section: '四(四)' },
    title: words('媒体宣传、社会监督和举报奖励', 'Publicity, supervision by the public, rewards for reports'),
    responsible: by('districts', 'members'),
    obligations: [],
    note: departments,
  },
  {
    id: 'yearly-assessment',
    cite: { section: '四(三)' },
    title: words('纳入年度综合考核', 'Part of the yearly assessment'),
    responsible: by('city-leadership'),
    obligations: duties('assess'),
  },
  {
    id: 'progress-news',
    cite: { section: '文末' },
    title: words('及时报送落实和阶段情况', 'News of work and stages sent in time'),
    responsible: by('districts', 'committees', 'members'),
    obligations: duties('progress-news'),
  },
]

/** What is due once beside the work items. */
export const deadlines: readonly Deadline[] = [
  {
    id: 'plans-and-mobilisation',
    cite: { section: '文末' },
    title: words(
      '向市安委会办公室报送实施方案和动员部署情况',
      'Plans and mobilisation reported to the Office of the Commission',
    ),
    by: '2024-03-15',
    responsible: by('districts', 'committees', 'members'),
    obligations: duties('plan-report'),
  },
]

/** What follows where work fails. */
export const consequences: readonly Consequence[] = [
  {
    id: 'slow-progress',
    cite: { section: '二(四)', task: 10, item: 4 },
    ground: words('进展缓慢，或为红色、橙色地区', 'Slow progress, or a district shown red or orange'),
    measures: [
      words('函告', 'Letter'),
      words('通报', 'Circular'),
      words('约谈', 'Interview'),
      words('曝光', 'Exposure'),
    ],
    obligations: duties('act-on-slow-areas'),
  },
  {
    id: 'hazard-left-standing',
    cite: { section: '二(四)', task: 10, item: 3 },
    ground: words(
      '不排查或拒不整改，重大隐患长期存在',
      'Not looked for, or not mended though found, so that a major hazard lasts',
    ),
    measures: [
      words('倒查追责', 'Inquiry into who is to blame'),
      words('事故“一案双查”', 'After an accident, inquiry into enterprise and officials both'),
    ],
    obligations: [],
  },
  {
    id: 'no-penalties',
    cite: { section: '二(八)', task: 22, item: 5 },
    ground: words('“零处罚”或只查不罚等工作不力的地区', 'Districts that never punish, or inspect without punishing'),
    measures: [words('约谈', 'Interview'), words('通报', 'Circular')],
    obligations: duties('interview-idle-areas'),
  },
  {
    id: 'unlawful-acts',
    cite: { section: '二(八)', task: 22, item: 3 },
    ground: words('各类安全生产违法行为', 'Unlawful acts of every kind against work safety'),
    measures: [
      words('停产整顿', 'Suspension'),
      words('关闭取缔', 'Closure'),
      words('上限处罚', 'The highest penalty'),
      words('行业禁入', 'Barred from the trade'),
      words('联合惩戒', 'Joint sanctions'),
    ],
    obligations: [],
  },
  {
    id: 'repeated-violations',
    cite: { section: '二(一)', task: 3, item: 3 },
    ground: words('屡教不改，罚了仍不改', 'Violations that teaching and penalties do not end'),
    measures: [words('联合惩戒', 'Joint sanctions')],
    obligations: [],
  },
  {
    id: 'grave-accident',
    cite: { section: '二(八)', task: 22, item: 4 },
    ground: words('对重特大事故负有责任的主要负责人', 'A principal to blame for a grave accident'),
    measures: [words('终身不得任本行业单位主要负责人', 'Barred for life from leading an enterprise of the trade')],
    obligations: [],
  },
  {
    id: 'accident',
    cite: { section: '三(三)4' },
    ground: words('发生生产安全事故', 'An accident'),
    measures: [
      words(
        '约谈地方党政主要领导和市直部门负责人',
        'Interview of the local leaders and of heads of municipal departments',
      ),
    ],
    obligations: duties('interview-after-accident'),
  },
  {
    id: 'major-hazard-found',
    cite: { section: '三(三)4' },
    ground: words('行动中发现重大隐患和突出问题', 'Major hazards and grave problems found in the action'),
    measures: [words('分级挂牌督办', 'Listed supervision by level')],
    obligations: duties('list-found-hazards'),
  },
  {
    id: 'work-not-done',
    cite: { section: '三(三)4' },
    ground: words('整治工作落实不力', 'The work is not carried out'),
    measures: [words('问责', 'Held to account')],
    obligations: [],
  },
  {
    id: 'assessment-veto',
    cite: { section: '三(三)5' },
    ground: words('年度安全和消防目标考核', 'The yearly assessment of safety and fire protection'),
    measures: [words('“一票否决”', 'Veto')],
    obligations: [],
  },
  {
    id: 'half-measures',
    cite: { section: '三(四)1' },
    ground: words('工作打折扣、弄虚作假', 'Half measures and deceit'),
    measures: [words('约谈', 'Interview'), words('通报', 'Circular'), words('曝光', 'Exposure')],
    obligations: [],
  },
]
