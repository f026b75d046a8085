import type { AuthorityRole, EnterpriseRole, Role } from '../../actor.js'
import type { Grade } from '../limit.js'
import type { Policy } from '../policy.js'
import { interim, law, unread } from './source.js'

// Where the interim provisions were read: restatements by others, each of some articles.
const definitions = interim('http://www.www28g.com/authority/regulations/68999.html')
const plans = interim('http://makmik.com/hyzx/mange/system/5477.html')
const reports = interim('https://anquan.party/thread-31888-1-1.html')
const statistics = interim('https://22.wendadaohang.com/zd/CCS0T0fTSC020Xh2f2T.html')

const authorities: readonly AuthorityRole[] = ['regulator', 'regulator-leader', 'safety-committee-office']
const managers: readonly EnterpriseRole[] = ['principal', 'safety-manager', 'safety-officer']
const mayLimit: Readonly<Record<Grade, readonly Role[]>> = {
  general: [...managers, 'workshop-head', ...authorities],
  major: ['principal', ...authorities],
}
const ourReading = '条文写明单位和监管部门的职责，没有写由哪个角色作出；这是我们的读法'

/**
 * What the Work Safety Law (2021) and the interim provisions on hazards (2007) say for the whole country.
 *
 * Neither gives a number of days for rectifying: a general hazard is rectified at once, a major one within the time of
 * its plan, either within what an authority orders. Nothing is said of notice before a limit ends. The draft regulation
 * of January 2026 is not in force and not applied.
 *
 * @source 安全生产法 articles 25, 41, 46, 65, 101, 102, 113; 安全生产事故隐患排查治理暂行规定 articles 3, 10, 14, 15, 23
 */
export const nationalPolicy: Policy = {
  policyVersion: 1,
  id: 'cn/hazard-policy',
  version: '2021',
  title: { zh: '全国事故隐患治理政策', en: 'National policy on hazards' },
  jurisdiction: { level: 'nation', name: { zh: '全国', en: 'China' } },
  inForce: { from: '2021-09-01' },
  limits: [
    {
      id: 'general-at-once',
      scope: { grade: 'general' },
      term: { kind: 'set', by: 'at-once' },
      basis: [
        definitions(
          { article: '3' },
          {
            zh: '一般隐患按定义就是发现后能立即消除的；做不到的，期限由人确定',
            en: 'By definition one that can be removed at once; where that fails, somebody sets a term',
          },
        ),
        unread('interim')({ article: '15', paragraph: '1' }, '该款凭记忆写出，没有读到原文'),
      ],
    },
    {
      id: 'major-by-plan',
      scope: { grade: 'major' },
      term: { kind: 'set', by: 'plan' },
      basis: [
        plans(
          { article: '15', paragraph: '2' },
          {
            zh: '时限是治理方案的内容之一，没有统一的天数',
            en: 'The time is a part of the plan; there is no general figure',
          },
        ),
      ],
    },
    ...(['general', 'major'] as const).map((grade) => ({
      id: `${grade}-as-ordered`,
      scope: { grade },
      term: { kind: 'set', by: 'order' } as const,
      basis: [
        law(
          { article: '102' },
          {
            zh: '监管部门责令立即或者限期消除，期限由其写明',
            en: 'An authority orders removal at once or by a day that it names',
          },
        ),
      ],
    })),
  ],
  dueSoon: [],
  approvals: [
    {
      act: 'verification',
      by: { roles: [...managers, ...authorities], from: 'enterprise' },
      basis: [unread('law')({ article: '46' }, ourReading), unread('law')({ article: '41' }, ourReading)],
    },
    {
      act: 'dismissal',
      by: { roles: ['principal', 'safety-manager', ...authorities], from: 'enterprise' },
      basis: [unread('law')({ article: '46' }, ourReading)],
    },
    {
      act: 'grading',
      by: { roles: [...managers, ...authorities], from: 'enterprise' },
      basis: [unread('interim')({ article: '10' }, ourReading), unread('law')({ article: '118' }, ourReading)],
    },
    {
      act: 'limit',
      grade: 'general',
      by: { roles: mayLimit.general, from: 'enterprise' },
      basis: [
        unread('interim')({ article: '15', paragraph: '1' }, '该款凭记忆写出，没有读到原文'),
        law({ article: '102' }),
      ],
    },
    {
      act: 'limit',
      grade: 'major',
      by: { roles: mayLimit.major, from: 'enterprise' },
      basis: [plans({ article: '15', paragraph: '2' }), law({ article: '102' })],
    },
    {
      act: 'plan',
      grade: 'major',
      by: { roles: ['principal'], from: 'enterprise' },
      basis: [plans({ article: '15', paragraph: '2' })],
    },
    {
      act: 'contractor',
      by: { roles: [...managers, ...authorities], from: 'enterprise' },
      basis: [
        unread('law')(
          { article: '49' },
          '条文要求发包时签订协议、统一协调管理，没有写在隐患上指定；由谁指定是我们的读法',
        ),
      ],
    },
    {
      act: 'extension',
      grade: 'general',
      by: { roles: mayLimit.general, from: 'enterprise' },
      basis: [unread('law')({ article: '102' }, '条文没有写延期；按“谁定期限谁批延期”，角色与定期限的相同')],
    },
    {
      act: 'extension',
      grade: 'major',
      by: { roles: authorities, from: 'township' },
      basis: [
        unread('law')(
          { article: '102' },
          '条文没有写延期；责令限期的部门可以延期是我们的读法。企业给自己延期没有来源，因此不写：由监管部门先把期限收为自己的（不得推后），再延期',
        ),
      ],
    },
    {
      act: 'review',
      grade: 'general',
      by: { roles: [...managers, 'expert', ...authorities], from: 'enterprise' },
      basis: [unread('law')({ article: '25', item: '7' }, ourReading)],
    },
    {
      act: 'review',
      grade: 'major',
      by: { roles: authorities, from: 'township' },
      basis: [
        law(
          { article: '65', item: '3' },
          {
            zh: '条文只说责令停产停业的，隐患排除后由监管部门审查同意才能恢复；凡重大隐患都由监管一方验收是我们的读法',
            en: 'Said only of suspended work: it resumes when the authority has reviewed and agreed. That every major hazard is reviewed by an authority is our reading',
          },
        ),
        unread('interim')({ article: '23' }, '凭记忆写出，且该条只说恢复生产的审查；由监管一方验收是我们的读法'),
      ],
    },
    {
      act: 'look-back',
      by: { roles: ['expert', ...managers, ...authorities], from: 'enterprise' },
      basis: [unread('law')({ article: '41' }, '条文没有写“回头看”；企业、专家和监管一方都可以做是我们的读法')],
    },
    {
      act: 'listing',
      by: { roles: authorities, from: 'district' },
      basis: [
        law(
          { article: '41', paragraph: '3' },
          {
            zh: '督办制度由县级以上地方的监管部门建立；由其哪个角色挂牌，条文没有写',
            en: 'Supervision is for authorities from the county up; which role lists is not said',
          },
        ),
      ],
    },
    {
      act: 'delisting',
      by: { roles: authorities, from: 'district' },
      basis: [unread('law')({ article: '41' }, '条文没有写摘牌；按“谁挂牌谁摘牌”，角色与挂牌的相同')],
    },
    {
      act: 'inquiry',
      by: { roles: authorities, from: 'district' },
      basis: [unread('law')({ article: '102' }, '条文写处罚，没有写倒查；层级按处罚的读法')],
    },
  ],
  duties: [
    {
      id: 'major-report',
      title: {
        zh: '重大事故隐患及时报告监管部门和职工（代表）大会',
        en: 'Report a major hazard in time to the authority and to the staff congress',
      },
      bearers: ['principal'],
      time: { kind: 'open' },
      basis: [
        law(
          { article: '41', paragraph: '2' },
          {
            zh: '条文写的是单位报告；由主要负责人承担是我们的读法',
            en: 'The unit reports; that its principal bears it is our reading',
          },
        ),
        reports(
          { article: '14', paragraph: '2' },
          {
            zh: '报告有三部分：现状和成因、危害程度和整改难易、治理方案',
            en: 'Three parts: state and causes; harm and difficulty; treatment plan',
          },
        ),
      ],
    },
    {
      id: 'quarterly-statistics',
      title: { zh: '上季度隐患统计分析表', en: 'Table of the hazards of the quarter' },
      bearers: ['principal'],
      time: { kind: 'by-day', after: 'quarter', day: 15 },
      basis: [
        statistics(
          { article: '14', paragraph: '1' },
          { zh: '15日当天算按时是我们的读法', en: 'That the 15th itself is in time is our reading' },
        ),
      ],
    },
    {
      id: 'annual-statistics',
      title: { zh: '上年度隐患统计分析表', en: 'Table of the hazards of the year' },
      bearers: ['principal'],
      time: { kind: 'by-day', after: 'year', day: 31 },
      basis: [statistics({ article: '14', paragraph: '1' })],
    },
    {
      id: 'resumption-review',
      title: {
        zh: '挂牌并停产治理的，收到恢复申请后现场审查',
        en: 'Where listed and suspended, review on site after the application to resume',
      },
      bearers: ['regulator'],
      time: { kind: 'within', days: 10, after: 'submission' },
      basis: [unread('interim')({ article: '23' }, '10日凭记忆写出，没有读到原文')],
    },
  ],
  ladder: [
    {
      id: 'enforcement',
      title: { zh: '执法处罚', en: 'Enforcement' },
      grounds: ['stalled', 'overdue', 'refused', 'repeatedly-penalised'],
      by: { roles: ['regulator', 'regulator-leader'], from: 'district' },
      basis: [
        law(
          { article: '102' },
          {
            zh: '没有采取措施消除隐患的可以处罚；由区（县）以上监管部门作出是我们的读法',
            en: 'Failure to act against a hazard is punished; that it takes an authority from the district up is our reading',
          },
        ),
      ],
    },
    {
      id: 'suspension',
      title: { zh: '停产停业整顿', en: 'Suspension' },
      grounds: ['refused', 'repeatedly-penalised'],
      by: { roles: ['regulator-leader'], from: 'district' },
      basis: [
        law(
          { article: '102' },
          {
            zh: '拒不执行的停产停业整顿；屡受处罚的也可以到这一级，是为了能够逐级到关闭，是我们的读法；隐患危及人身安全时的立即停产是防护措施（第六十五条），不等升级',
            en: 'For refusal; that repeated penalties lead here too, so that closure can be reached rung by rung, is our reading. Stopping work because people are in danger is a protective measure (article 65) and waits for no ladder',
          },
        ),
      ],
    },
    {
      id: 'closure',
      title: { zh: '提请关闭', en: 'Closure' },
      grounds: ['repeatedly-penalised'],
      grade: 'major',
      by: { roles: ['regulator-leader'], from: 'district' },
      basis: [
        law(
          { article: '113', item: '1' },
          {
            zh: '存在重大隐患，180日内三次或者一年内四次受到处罚；由监管部门提请，由政府决定。次数由人核实',
            en: 'A major hazard with three penalties in 180 days or four in a year; the authority proposes, the government decides. A person checks the count',
          },
        ),
      ],
    },
  ],
  inquiries: [
    {
      ground: 'hidden',
      after: null,
      basis: [
        unread('law')({ article: '101', item: '5' }, '条文处罚不报重大隐患，没有写倒查；作为倒查的情形是我们的读法'),
      ],
    },
    {
      ground: 'refused',
      after: null,
      basis: [unread('law')({ article: '102' }, '条文处罚拒不执行，没有写倒查；作为倒查的情形是我们的读法')],
    },
  ],
  districts: [],
  open: [
    {
      about: { zh: '整改期限的天数', en: 'Days for rectifying' },
      why: {
        zh: '法律和暂行规定都没有给出天数：一般隐患立即整改，重大隐患按方案的时限，或者按监管部门责令的期限',
        en: 'Neither the law nor the provisions give any: at once, or by the plan, or as an authority orders',
      },
    },
    {
      about: { zh: '到期前多少天提醒', en: 'Days of notice before a limit ends' },
      why: { zh: '来源没有写，由本地政策规定', en: 'No source says; a local policy may' },
    },
    {
      about: {
        zh: '延期的次数、累计天数、申请时间',
        en: 'How often and how long limits are extended, and when to ask',
      },
      why: {
        zh: '法律、暂行规定和市级方案都没有写延期，因此没有次数和天数；由本地政策规定（extensions）。是否申请过、是否到期以后才延期，记录里分得清',
        en: 'Neither the law nor the provisions nor the city plan speaks of extensions, so there are no figures; a local policy may (extensions). The log tells what was asked for, and what came after the limit',
      },
    },
    {
      about: { zh: '关闭的其他情形', en: 'Other grounds for closure' },
      why: {
        zh: '安全生产法第一百一十三条第二至四项（整顿后仍不具备条件、因此导致重特大事故、拒不执行停产停业整顿决定）不是隐患自身的状态，没有列为升级理由，由监管部门依法提请',
        en: 'Article 113 (2)–(4) (unfit even after suspension, a grave accident, defying a suspension) are no states of a hazard, so that they are no grounds here; the authority proposes closure by the law itself',
      },
    },
    {
      about: { zh: '生产安全事故隐患排查治理条例（草案）', en: 'The draft regulation on hazards' },
      why: {
        zh: '2026年1月征求意见，没有施行，因此没有采用；施行后另出版本',
        en: 'Open for comment in January 2026, not in force and so not applied; a new version will follow it',
      },
    },
  ],
}
