import { action, task, workItem } from '@zhiben/sdk'
import { atLeastTimes, due, duties, words } from '../build.js'
import { by, byAndOthers } from '../units.js'

const everywhere = by('districts', 'members-concerned', 'committees')
const withEmergency = by('districts', 'emergency', 'committees')

/** Action 4: major accident hazards are cleared as they appear. */
export const clearing = action(4, '二(四)', words('重大隐患动态清零', 'Major hazards cleared as they appear'), [
  task(7, words('安全风险评估，管住源头', 'Risk assessment and control at the source'), [
    workItem(1, {
      title: words('各类发展规划的风险评估会商机制', 'Consultation on the risks of development plans'),
      responsible: byAndOthers(
        'emergency',
        'land',
        'development',
        'industry',
        'ecology',
        'housing',
        'transport',
        'fire',
      ),
      years: [2024],
      kind: 'milestone',
      milestones: [due(2024, '评估会商机制已建立', 'The consultation is set up')],
    }),
    workItem(2, {
      title: words('园区禁止和限制类产业目录，差别化准入', 'Lists of trades barred or restricted in parks'),
      responsible: byAndOthers('industry', 'development', 'emergency'),
      kind: 'continuous',
    }),
    workItem(3, {
      title: words(
        '高危项目立项决策，重大风险一票否决',
        'Decision on high-risk projects at the source; veto for major risks',
      ),
      responsible: byAndOthers('development', 'industry', 'emergency'),
      years: [2025],
      kind: 'milestone',
      milestones: [due(2025, '高危项目源头决策机制已建立', 'The decision at the source is set up')],
    }),
    workItem(4, {
      title: words(
        '高危项目彻底督查，违规审批追责',
        'Thorough joint inspection of high-risk projects; unlawful approvals pursued',
      ),
      responsible: byAndOthers('emergency', 'members-concerned'),
      years: [2026],
      kind: 'milestone',
      obligations: duties('supervise-high-risk-projects-2026'),
      milestones: [due(2026, '高危项目联合督查已开展', 'High-risk projects inspected jointly')],
      note: words(
        '原文把市应急管理局写作“市应急管理”。',
        'The document leaves out the last character of the name of the Emergency Management Bureau.',
      ),
    }),
  ]),
  task(8, words('企业自查自改', 'Enterprises find and mend hazards themselves'), [
    workItem(1, {
      title: words('主要负责人带队检查和专题研究', 'The principal leads inspections and study meetings'),
      responsible: everywhere,
      kind: 'periodic',
      obligations: duties('led-check', 'led-check-high-risk', 'safety-study', 'safety-study-high-risk'),
    }),
    workItem(2, {
      title: words(
        '主要负责人负总责，安全总监和安全员分级负责',
        'The principal answers for all; safety director and officers by level',
      ),
      responsible: everywhere,
      kind: 'continuous',
    }),
    workItem(3, {
      title: words('按日、按周、按月自查，建档留痕', 'Self-checks by day, week and month, kept on file'),
      responsible: everywhere,
      kind: 'periodic',
      obligations: duties('daily-control', 'weekly-check', 'monthly-dispatch', 'self-check'),
    }),
    workItem(4, {
      title: words(
        '风险自评分层分级闭环管控，先试点后推开',
        'Self-assessment of risks by layer and level: trial first, then everywhere',
      ),
      responsible: everywhere,
      kind: 'milestone',
      milestones: [
        due(2024, '10人以上企业中已试点风险自评', 'Trial among enterprises of ten people or more'),
        due(2025, '重点企业逐步推广', 'Extended to key enterprises'),
        due(2026, '所有行业企业全面推广', 'Extended to all enterprises of all trades'),
      ],
    }),
  ]),
  task(9, words('各区安全风险图谱', 'Risk maps of the districts'), [
    workItem(1, {
      title: words('专家、退休技安人员和服务机构参与排查', 'Experts, retired engineers and service bodies take part'),
      responsible: withEmergency,
      kind: 'continuous',
    }),
    workItem(2, {
      title: words('针对重点目标评估排查一次', 'One assessment and clean-up around the main concerns'),
      responsible: everywhere,
      years: [2024],
      kind: 'target',
      obligations: duties('risk-assessment-2024'),
      targets: [
        atLeastTimes(1, {
          metric: 'risk-assessments',
          by: 2024,
          scope: words(
            '重大危险源，用工密集的场所，高危工序，可能受影响的人',
            'Major hazard sources, crowded workplaces, high-risk operations, and people who would be affected',
          ),
        }),
      ],
    }),
    workItem(3, {
      title: words(
        '四色风险图谱，市、县、乡镇分级管控',
        'Risk maps in four colours; control by city, county and township',
      ),
      responsible: by('districts'),
      years: [2025],
      kind: 'milestone',
      milestones: [due(2025, '各区的安全风险图谱已制定', 'Each district has its risk map')],
    }),
    workItem(4, {
      title: words('重大风险管控体系框架', 'The frame of control of major risks'),
      responsible: everywhere,
      years: [2026],
      kind: 'milestone',
      milestones: [due(2026, '管控体系框架大体形成', 'The frame has taken shape')],
    }),
  ]),
  task(10, words('重大隐患治理督办', 'Supervision of major hazards'), [
    workItem(1, {
      title: words('市、区两级隐患管控中心和审核销号', 'Hazard centres of city and districts; close-out by review'),
      responsible: by('districts', 'members-concerned'),
      kind: 'continuous',
    }),
    workItem(2, {
      title: words(
        '交叉、飞行、专项督查，重大隐患跟踪销号',
        'Cross, unannounced and special inspections; major hazards followed to close-out',
      ),
      responsible: withEmergency,
      kind: 'continuous',
      obligations: duties('cross-supervision', 'follow-up-major-hazards'),
    }),
    workItem(3, {
      title: words(
        '长期不查不改的倒查追责、“一案双查”',
        'Long neglect is pursued backwards, enterprise and officials both',
      ),
      responsible: withEmergency,
      kind: 'continuous',
    }),
    workItem(4, {
      title: words(
        '分区域、分行业统计分析，进展慢的采取措施',
        'Statistics by district and sector; measures where progress is slow',
      ),
      responsible: by('emergency'),
      years: [2024],
      kind: 'milestone',
      obligations: duties('act-on-slow-areas'),
      milestones: [due(2024, '统计分析机制已健全', 'The statistics are in place')],
    }),
    workItem(5, {
      title: words('落实新修订的省隐患排查治理办法', 'The amended provincial rules on hazards applied'),
      responsible: withEmergency,
      years: [2025],
      kind: 'milestone',
      milestones: [due(2025, '新办法得到贯彻', 'The amended rules are applied')],
    }),
    workItem(6, {
      title: words('市安委会专项巡查一次', 'One special inspection tour by the Commission'),
      responsible: by('safety-office'),
      years: [2026],
      kind: 'target',
      obligations: duties('special-patrol-2026'),
      targets: [
        atLeastTimes(1, {
          metric: 'special-inspection-tours',
          by: 2026,
          scope: words('重大事故隐患治理', 'Work on major accident hazards'),
        }),
      ],
    }),
    workItem(7, {
      title: words('市、区两级每年挂牌整改一批', 'City and districts list some hazards for supervision each year'),
      responsible: by('districts', 'safety-office', 'committees'),
      kind: 'periodic',
      obligations: duties('list-major-hazards'),
    }),
  ]),
  task(11, words('重大隐患管控平台', 'The platform for major hazards'), [
    workItem(1, {
      title: words('全市统一的监测预警平台', 'One platform for monitoring and early warning'),
      responsible: by('emergency'),
      kind: 'continuous',
    }),
    workItem(2, {
      title: words(
        '及时通知主要负责人和实控人，清单式销号',
        'Principals and controllers told at once; close-out item by item',
      ),
      responsible: withEmergency,
      kind: 'continuous',
      obligations: duties('notify-principal'),
    }),
    workItem(3, {
      title: words('重大隐患数据库规则，各渠道全量汇总', 'Rules of the hazard database; every channel gathered'),
      responsible: withEmergency,
      years: [2024],
      kind: 'milestone',
      milestones: [
        due(
          2024,
          '数据库运行规则已建立，表单和数据标准统一',
          'Rules of the database, with one form and one data standard',
        ),
      ],
    }),
    workItem(4, {
      title: words('覆盖各行业的重大隐患运行管控平台', 'A platform for the major hazards of every sector'),
      responsible: by('emergency', 'committees'),
      years: [2025],
      kind: 'milestone',
      milestones: [due(2025, '平台已建成并覆盖各行业领域', 'The platform works and covers every sector')],
    }),
  ]),
])
