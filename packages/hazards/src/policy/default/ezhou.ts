import type { AuthorityRole } from '../../actor.js'
import type { Based } from '../basis.js'
import type { Ground } from '../ladder.js'
import type { Policy } from '../policy.js'
import { plan, sectorPlan, unread } from './source.js'

const authorities: readonly AuthorityRole[] = ['regulator', 'regulator-leader', 'safety-committee-office']
const anyGround: readonly Ground[] = ['stalled', 'overdue', 'refused', 'repeatedly-penalised']

const mining = sectorPlan('鄂州市非煤矿山安全生产治本攻坚三年行动实施方案(2024-2026年)')
const farming = sectorPlan('鄂州市农业农村系统安全生产治本攻坚三年行动实施方案(2024-2026年)')

const soft: Based = {
  basis: [
    plan(
      { article: '任务10', item: '④' },
      {
        zh: '原文针对进展缓慢和红色、橙色的地区，四项措施依次列出；逐级使用、其他情形也可使用是我们的读法',
        en: 'Written for slow, red and orange districts, the four in this order; that they go one by one, and on other grounds too, is our reading',
      },
    ),
    mining(
      { article: '任务6' },
      { zh: '对整改进展缓慢的隐患用同样四项措施', en: 'The same four for hazards whose rectification is slow' },
    ),
  ],
}
const bySoft = { roles: authorities, from: 'district' } as const

/**
 * What the three-year plan of Ezhou (2024–2026) and its sector plans add.
 *
 * Left open, because the plan gives no figures: days for rectifying (but for the stock of 2023 in agriculture, which has a
 * last day), days of notice, from when a hazard is long-standing, and above which figures a district is red or orange.
 * The target that the stock of 2023 be basically gone by the end of 2024 is one for the city, not a limit for each hazard.
 *
 * @source 鄂州市治本攻坚三年行动方案 tasks 10, 11, 22, 23, and part 三（三）
 */
export const ezhouPolicy: Policy = {
  policyVersion: 1,
  id: 'ezhou/hazard-policy',
  version: '2024',
  title: { zh: '鄂州市事故隐患治理政策（2024—2026年）', en: 'Ezhou policy on hazards (2024–2026)' },
  jurisdiction: { level: 'city', name: { zh: '鄂州市', en: 'Ezhou' } },
  inForce: { from: '2024-02-29', to: '2026-12-31' },
  extends: 'hubei/hazard-policy@2023',
  limits: [
    {
      id: 'agriculture-stock-2023',
      scope: { grade: 'major', sectors: ['agriculture'], reportedBy: '2023-12-31' },
      term: { kind: 'until', day: '2024-12-31' },
      basis: [
        farming(
          { article: '三（三）' },
          {
            zh: '2023年排查出的存量在2024年底前消除；更早的也算存量是我们的读法',
            en: 'The stock found in 2023 is to be gone by the end of 2024; that older stock is too is our reading',
          },
        ),
      ],
    },
  ],
  dueSoon: [],
  approvals: [
    ...(['verification', 'dismissal'] as const).map((act) => ({
      act,
      channel: 'public-report' as const,
      by: { roles: authorities, from: 'district' as const },
      basis: [
        plan(
          { article: '任务23', item: '②' },
          {
            zh: '举报由区级核实；认定不属实也由区级以上作出是我们的读法',
            en: 'Reports are verified by the district; that dismissing one takes the same level is our reading',
          },
        ),
      ],
    })),
    {
      act: 'review',
      grade: 'major',
      by: { roles: authorities, from: 'district' },
      basis: [
        plan(
          { article: '任务10', item: '①' },
          {
            zh: '市、区两级审核把关销号；由区级以上监管一方的这些角色作出是我们的读法',
            en: 'Close-out is checked at the city and the district; these roles are our reading',
          },
        ),
      ],
    },
    {
      act: 'look-back',
      grade: 'major',
      by: { roles: authorities, from: 'district' },
      basis: [
        unread('plan')({ article: '任务10', item: '①' }, '方案没有写重大隐患由谁“回头看”；与验收同级是我们的读法'),
      ],
    },
    {
      act: 'listing',
      by: { roles: ['regulator-leader', 'safety-committee-office'], from: 'district' },
      basis: [
        plan(
          { article: '任务10', item: '⑦' },
          {
            zh: '由市、区两级安委会及专委会挂牌；专委会由其牵头部门负责人代表是我们的读法',
            en: 'Listed by the safety committees of city and districts and their special committees; that a leader of the lead authority acts for a special committee is our reading',
          },
        ),
      ],
    },
    {
      act: 'delisting',
      by: { roles: ['regulator-leader', 'safety-committee-office'], from: 'district' },
      basis: [unread('plan')({ article: '任务10', item: '⑦' }, '方案没有写摘牌；角色与挂牌的相同是我们的读法')],
    },
    {
      act: 'inquiry',
      by: { roles: authorities, from: 'district' },
      basis: [plan({ article: '任务10', item: '③' })],
    },
  ],
  duties: [
    {
      id: 'notify-enterprise',
      title: {
        zh: '重大事故隐患及时通知企业主要负责人和实际控制人',
        en: "Notify the enterprise's principal and actual controller of a major hazard in time",
      },
      bearers: authorities,
      time: { kind: 'open' },
      basis: [plan({ article: '任务11', item: '②' })],
    },
    {
      id: 'monthly-progress',
      title: {
        zh: '各区和牵头部门报送上月工作推进情况',
        en: 'Districts and lead authorities report the progress of the month',
      },
      bearers: ['safety-committee-office', 'regulator-leader'],
      time: { kind: 'by-day', after: 'month', day: 5 },
      basis: [
        plan(
          { article: '三（三）', item: '2' },
          { zh: '5日当天算按时是我们的读法', en: 'That the 5th itself is in time is our reading' },
        ),
      ],
    },
    {
      id: 'graded-listing',
      title: {
        zh: '三年行动中发现的重大隐患分级挂牌督办',
        en: 'List the major hazards found in the three-year action for supervision, by level',
      },
      bearers: ['regulator-leader', 'safety-committee-office'],
      time: { kind: 'open' },
      basis: [
        plan(
          { article: '三（三）', item: '4' },
          {
            zh: '没有例外；没有写几日内，也没有写哪些归市、哪些归区',
            en: 'Without exception; neither when, nor which are for the city and which for the districts, is said',
          },
        ),
      ],
    },
    {
      id: 'quarterly-circular',
      title: {
        zh: '市安委会办公室每季度通报进度',
        en: 'The city safety committee office circulates the progress of each quarter',
      },
      bearers: ['safety-committee-office'],
      time: { kind: 'open' },
      basis: [
        plan(
          { article: '三（三）', item: '2' },
          { zh: '每季度一次，没有写几日前', en: 'Once a quarter; no day is given' },
        ),
      ],
    },
  ],
  ladder: [
    { id: 'letter', title: { zh: '函告', en: 'Letter' }, grounds: anyGround, by: bySoft, ...soft },
    { id: 'circular', title: { zh: '通报', en: 'Circular' }, grounds: anyGround, by: bySoft, ...soft },
    { id: 'interview', title: { zh: '约谈', en: 'Interview' }, grounds: anyGround, by: bySoft, ...soft },
    { id: 'exposure', title: { zh: '曝光', en: 'Exposure' }, grounds: anyGround, by: bySoft, ...soft },
    {
      id: 'enforcement',
      title: { zh: '执法处罚', en: 'Enforcement' },
      grounds: anyGround,
      by: { roles: ['regulator', 'regulator-leader'], from: 'district' },
      basis: [plan({ article: '任务10', item: '②' })],
    },
    {
      id: 'suspension',
      title: { zh: '停产整顿', en: 'Suspension' },
      grounds: ['refused', 'repeatedly-penalised'],
      by: { roles: ['regulator-leader'], from: 'district' },
      basis: [plan({ article: '任务22', item: '③' })],
    },
    {
      id: 'closure',
      title: { zh: '关闭取缔', en: 'Closure' },
      grounds: ['repeatedly-penalised'],
      grade: 'major',
      by: { roles: ['regulator-leader'], from: 'district' },
      basis: [plan({ article: '任务22', item: '③' })],
    },
  ],
  inquiries: [
    ...(['not-inspected', 'refused', 'long-standing'] as const).map((ground) => ({
      ground,
      after: null,
      basis: [
        plan(
          { article: '任务10', item: '③' },
          {
            zh: '原文是未排查、拒不整改等导致重大隐患长期存在的；三者各算一种情形是我们的读法。没有写多久算长期存在，由人判断并说明理由',
            en: 'Written of major hazards that are long-standing because nobody inspected or rectification was refused; that each of the three is a ground is our reading. How long is long-standing is not said; a person judges it and gives the reason',
          },
        ),
      ],
    })),
  ],
  districts: [],
  open: [
    {
      about: { zh: '红色、橙色、黄色、蓝色地区的划分', en: 'What makes a district red, orange, yellow or blue' },
      why: {
        zh: '任务10第④项要求对红色、橙色地区采取措施，但没有给出划分的指标和数值',
        en: 'Task 10 ④ asks for measures in red and orange districts and gives neither measure nor figure',
      },
    },
    {
      about: { zh: '长期存在的天数', en: 'Days after which a hazard is long-standing' },
      why: { zh: '任务10第③项没有给出', en: 'Task 10 ③ gives none' },
    },
    {
      about: { zh: '2023年及以前的存量', en: 'The stock of 2023 and before' },
      why: {
        zh: '2024年底前“基本消除”是全市目标，不是每条隐患的期限；只有农业农村方案写了期限',
        en: 'That it be basically gone by the end of 2024 is a target of the city, not a limit for each hazard; only the agriculture plan sets one',
      },
    },
    {
      about: { zh: '电力行业的“警示”', en: 'The warning in the power sector' },
      why: {
        zh: '油气管道和电力方案在通报之前列有“警示”，没有列“函告”；市级阶梯没有加这一级',
        en: 'The plan for pipelines and power lists a warning before the circular, and no letter; the city ladder does not have that rung',
      },
    },
  ],
}
