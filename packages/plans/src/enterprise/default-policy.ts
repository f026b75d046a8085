import type { EnterprisePolicy } from './policy.js'

/**
 * Our reading of the plan, where a host has set none of its own: provisions of other tasks of the same plan, put to the
 * systems and improvements that they seem to tell. That they do is not written anywhere, so the policy is unverified and
 * says so; its costs are person-days by our estimate. Every criterion but `no-major-hit` cites who asks it.
 *
 * @source 鄂州市安全生产治本攻坚三年行动工作方案(2024-2026年), places at each criterion
 */
export const defaultEnterprisePolicy: EnterprisePolicy = {
  id: 'zhiben/reading-12345',
  title: {
    zh: '“12345”各要素的认定口径（本软件的解读，费用为人日估计）',
    en: 'How the elements of "12345" are told (a reading of this software; costs are person-days, estimated)',
  },
  authority: { zh: 'Zhiben 项目，非主管部门', en: 'The Zhiben project, no authority' },
  verified: {
    status: 'unverified',
    why: '方案没有写明各体系、各项提升以什么认定；请主管部门确认或以自己的口径代替 / The plan does not say how systems and improvements are told; let the authority confirm this or replace it',
  },
  criteria: [
    // Three kinds of people
    {
      id: 'led-check',
      title: { zh: '主要负责人按期带队检查', en: 'Checks led by the principal in time' },
      shownBy: ['obligation'],
      cite: { section: '二(四)', task: 8, item: 1 },
      obligations: ['ezhou/municipal-led-check', 'ezhou/municipal-led-check-high-risk'],
    },
    {
      id: 'safety-study',
      title: { zh: '主要负责人按期组织专题研究', en: 'Studies of work safety held by the principal in time' },
      shownBy: ['obligation'],
      cite: { section: '二(四)', task: 8, item: 1 },
      obligations: ['ezhou/municipal-safety-study', 'ezhou/municipal-safety-study-high-risk'],
    },
    {
      id: 'principal-trained',
      title: { zh: '主要负责人已参加专题教育培训', en: 'The principal took part in the training' },
      shownBy: ['training'],
      cite: { section: '二(二)', task: 4 },
      since: '2026-12-31',
      note: {
        zh: '方案按行业分年集中培训，三年全覆盖；各行业的年份不同，按最后一年计',
        en: 'The plan trains by trades and years until all are covered; as the years differ by trade, the last one counts',
      },
    },
    {
      id: 'managers-trained',
      title: {
        zh: '分管负责人、专职安全管理人员和班组长都已培训',
        en: 'Deputies in charge, full-time safety staff and team leaders are all trained',
      },
      shownBy: ['training'],
      cite: { section: '二(二)', task: 5, item: 2 },
      since: '2025-12-31',
    },
    {
      id: 'position-cards',
      title: { zh: '各岗位明白卡已发到人', en: 'Every position has its card, signed by its holders' },
      shownBy: ['card'],
      cite: { section: '二(一)', task: 2, item: 2 },
      since: '2024-12-31',
    },
    // Four systems
    {
      id: 'posts-covered',
      title: {
        zh: '责任制覆盖所有管理、技术和操作岗位',
        en: 'Responsibility covers every managing, technical and operating post',
      },
      shownBy: ['list'],
      cite: { section: '二(一)', task: 2, item: 1 },
    },
    {
      id: 'graded-responsibility',
      title: {
        zh: '主要负责人督办、安全总监和安全员分级负责的制度已建立',
        en: 'The principal urges, the safety director and officers answer by level: laid down',
      },
      shownBy: ['document'],
      cite: { section: '二(四)', task: 8, item: 2 },
    },
    {
      id: 'self-check-system',
      title: {
        zh: '自查自纠制度写明内容、方式、周期、责任人和部门，并有档案',
        en: 'The self-check system names content, way, rhythm, persons and departments, and has its files',
      },
      shownBy: ['document'],
      cite: { section: '二(四)', task: 8, item: 3 },
    },
    {
      id: 'outside-staff',
      title: {
        zh: '外包外租单位、劳务派遣和灵活用工人员已纳入管理（没有此类人员的，应注明）',
        en: 'Contractors, tenants, dispatched and flexible workers are managed as its own (or stated that there are none)',
      },
      shownBy: ['document'],
      cite: { section: '二(六)', task: 16, item: 3 },
      since: '2026-12-31',
    },
    {
      id: 'safety-funding',
      title: { zh: '安全生产费用按规定提取和使用', en: 'Safety funds are set aside and spent as laid down' },
      shownBy: ['record'],
      cite: { section: '四(二)' },
    },
    {
      id: 'emergency-plan',
      title: { zh: '应急预案已修编', en: 'The contingency plan is up to date' },
      shownBy: ['document'],
      cite: { section: '二(六)', task: 18, item: 1 },
    },
    {
      id: 'five-steps',
      title: { zh: '各岗位有“关、避、喊、报、助”五步法', en: 'Every post has the five emergency steps' },
      shownBy: ['card', 'document'],
      cite: { section: '二(六)', task: 18, item: 1 },
    },
    {
      id: 'drills',
      title: { zh: '应急演练和疏散逃生演练按期开展', en: 'Emergency and evacuation drills held in time' },
      shownBy: ['drill', 'obligation'],
      cite: { section: '二(六)', task: 18, item: 1 },
      obligations: [
        'ezhou/municipal-emergency-drill',
        'ezhou/municipal-emergency-drill-high-risk',
        'ezhou/municipal-evacuation-drill',
        'ezhou/municipal-evacuation-drill-high-risk',
      ],
    },
    {
      id: 'rescue-team',
      title: { zh: '依法建立应急救援队伍', en: 'A rescue team as the law asks' },
      shownBy: ['document'],
      cite: { section: '二(六)', task: 18, item: 2 },
      for: 'high-risk',
    },
    // Five improvements
    {
      id: 'awareness-80',
      title: {
        zh: '员工应知应会抽查知晓率不低于80%',
        en: 'At least 80 % of the staff know what they must, by spot check',
      },
      shownBy: ['training'],
      cite: { section: '一(三)2(1)' },
      since: '2024-12-31',
      note: {
        zh: '方案的指标是全市企业员工合计，逐户要求是本软件的解读',
        en: 'The plan counts the staff of all enterprises; to ask it of each is our reading',
      },
    },
    {
      id: 'awareness-100',
      title: { zh: '员工应知应会抽查知晓率100%', en: 'All of the staff know what they must, by spot check' },
      shownBy: ['training'],
      cite: { section: '一(三)2(2)' },
      since: '2025-12-31',
    },
    {
      id: 'special-operators',
      title: { zh: '特种作业人员全部持证上岗', en: 'All special-operation workers are certified' },
      shownBy: ['record', 'training'],
      cite: { section: '二(二)', task: 5, item: 1 },
      since: '2024-12-31',
      for: 'high-risk',
    },
    {
      id: 'major-risks',
      title: {
        zh: '重大风险全部建档、标识，管控责任和措施到位',
        en: 'All major risks are on file, marked and controlled',
      },
      shownBy: ['list', 'record'],
      cite: { section: '一(三)2(1)' },
      since: '2024-12-31',
    },
    {
      id: 'no-major-hit',
      title: { zh: '按现行判定标准不存在重大事故隐患', en: 'No major accident hazard by the standards in force' },
      shownBy: ['finding'],
      lasts: { months: 3 },
      note: {
        zh: '有效期三个月是本软件所定：主要负责人至少每季度检查一次（任务8①）',
        en: 'That it counts for three months is ours: the principal checks at least once a quarter (task 8 ①)',
      },
    },
    {
      id: 'major-hazards-closed',
      title: { zh: '已查出的重大事故隐患都已闭环销号', en: 'Major hazards that were found are all closed' },
      shownBy: ['hazard'],
      cite: { section: '二(四)', task: 10, item: 1 },
      lasts: { months: 3 },
    },
    {
      id: 'risk-self-rating',
      title: { zh: '已开展风险自评并落实管控责任', en: 'Risks are rated by the enterprise itself, control assigned' },
      shownBy: ['record'],
      cite: { section: '二(四)', task: 8, item: 4 },
      since: '2026-12-31',
      note: {
        zh: '方案2024年试点、2025年推广到重点企业、2026年全面推广；何为重点企业未列明，按全面推广计',
        en: 'A trial in 2024, key enterprises in 2025, all in 2026; which are key is not said, so the last counts',
      },
    },
    {
      id: 'self-checks',
      title: { zh: '日管控、周排查、月调度按期落实', en: 'Daily control, weekly check and monthly dispatch in time' },
      shownBy: ['obligation'],
      cite: { section: '二(四)', task: 8, item: 3 },
      obligations: [
        'ezhou/municipal-daily-control',
        'ezhou/municipal-weekly-check',
        'ezhou/municipal-monthly-dispatch',
      ],
    },
    {
      id: 'hazards-on-time',
      title: { zh: '隐患全部建档、按时整治到位', en: 'All hazards on file and put right in time' },
      shownBy: ['hazard'],
      cite: { section: '一(三)2(3)' },
      since: '2026-12-31',
      lasts: { months: 3 },
    },
    {
      id: 'escape-known',
      title: {
        zh: '全体从业人员熟知逃生通道、安全出口和应急要求',
        en: 'Everybody knows escape routes, exits and what to do',
      },
      shownBy: ['drill', 'training'],
      cite: { section: '二(六)', task: 18, item: 1 },
    },
    {
      id: 'obsolete-gone',
      title: {
        zh: '没有使用应淘汰的工艺、技术和设备',
        en: 'No process, technique or equipment in use that must be given up',
      },
      shownBy: ['record'],
      cite: { section: '二(五)', task: 13, item: 1 },
      note: {
        zh: '方案列举了危化品、矿山、工贸等行业；对其他行业也要求是本软件的解读',
        en: 'The plan names certain trades; to ask it of the others too is our reading',
      },
    },
  ],
  asks: {
    principal: ['led-check', 'safety-study', 'principal-trained'],
    'safety-managers': ['managers-trained'],
    employees: ['position-cards'],
    'responsibility-system': ['posts-covered', 'graded-responsibility'],
    'management-system': ['self-check-system', 'outside-staff'],
    'support-system': ['safety-funding'],
    'emergency-system': ['emergency-plan', 'five-steps', 'drills', 'rescue-team'],
    'staff-quality': ['awareness-80', 'awareness-100', 'special-operators'],
    'risk-prevention': ['major-risks', 'no-major-hit', 'major-hazards-closed', 'risk-self-rating'],
    'management-level': ['self-checks', 'hazards-on-time'],
    'emergency-handling': ['escape-known', 'drills'],
    'inherent-safety': ['obsolete-gone'],
  },
  costs: {
    kinds: {
      document: { show: 0.5, do: 5 },
      list: { show: 0.5, do: 4 },
      card: { show: 0.5, do: 3 },
      training: { show: 0.5, do: 10 },
      drill: { show: 0.5, do: 6 },
      finding: { show: 2, do: 30 },
      hazard: { show: 1, do: 20 },
      obligation: { show: 0.5, do: 2 },
      record: { show: 1, do: 8 },
    },
  },
}
