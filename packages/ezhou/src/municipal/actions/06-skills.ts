import { action, task, workItem } from '@zhiben/sdk'
import { allOf, atLeastTimes, due, duties, words } from '../build.js'
import { by, byAndOthers } from '../units.js'

const supervised = by('districts', 'emergency', 'members-concerned')
const trainingBodies = words('全市安全生产培训机构', 'Bodies of the city that train for work safety')

/** Action 6: what those who do the work know and can do. */
export const skills = action(6, '二(六)', words('从业人员素质能力提升', 'Abilities of those who do the work'), [
  task(15, words('高危行业安全技能', 'Skills in high-risk trades'), [
    workItem(1, {
      title: words('高危行业从业人员技能培训，加大资金', 'Skills of workers in high-risk trades, with more money'),
      responsible: byAndOthers('districts', 'emergency', 'industry', 'housing', 'transport'),
      kind: 'continuous',
    }),
    workItem(2, {
      title: words(
        '统一大纲、教材、题库，逢查逢培必考',
        'One syllabus, book and bank of questions; tests at each inspection and training',
      ),
      responsible: by('districts', 'emergency', 'members-concerned', 'committees'),
      kind: 'continuous',
      obligations: duties('test-at-inspection', 'test-at-training'),
    }),
    workItem(3, {
      title: words('培训机构条件全面复核，不合格的清退', 'All training bodies reviewed; the unfit struck off'),
      responsible: byAndOthers('emergency'),
      years: [2024],
      kind: 'target',
      obligations: duties('review-training-bodies-2024'),
      targets: [
        atLeastTimes(1, { metric: 'training-body-reviews', by: 2024, scope: trainingBodies }),
        allOf({ metric: 'training-bodies-reviewed', by: 2024, scope: trainingBodies }),
      ],
    }),
    workItem(4, {
      title: words(
        '特种作业考试许可数字化，电焊机加芯赋码试点',
        'Digital licences for special operations; coded welding sets on trial',
      ),
      responsible: byAndOthers('emergency'),
      years: [2025, 2026],
      kind: 'milestone',
      milestones: [
        due(2025, '试点的地区和工种扩大', 'The trial covers more places and more kinds of operation'),
        due(
          2026,
          '特种作业人员的互联网综合管理系统覆盖全市',
          'One online system for special operators of the whole city',
        ),
      ],
    }),
  ]),
  task(16, words('培训管理和质效', 'Quality of training'), [
    workItem(1, {
      title: words(
        '细化培训频次、内容、范围、时间，督查效果',
        'How often, of what, for whom and how long training is; effects inspected',
      ),
      responsible: supervised,
      years: [2024],
      kind: 'milestone',
      milestones: [
        due(
          2024,
          '各类人员的培训要求已细化，督查机制已健全',
          'Requirements are spelt out; inspection of effects is in place',
        ),
      ],
    }),
    workItem(2, {
      title: words('从业人员安全准入和退出', 'Who may start and who must leave'),
      responsible: by('districts', 'members'),
      years: [2025],
      kind: 'milestone',
      milestones: [due(2025, '准入和退出机制已建立并落实', 'Rules for starting and leaving are in force')],
    }),
    workItem(3, {
      title: words(
        '外包外租、派遣和灵活用工纳入本单位管理',
        'Contractors, tenants, dispatched and flexible workers brought under one management',
      ),
      responsible: by('districts', 'members'),
      years: [2026],
      kind: 'milestone',
      milestones: [due(2026, '上述人员已纳入安全管理和培训', 'These people are managed and trained as own staff')],
    }),
  ]),
  task(17, words('一线人员教育培训', 'Training on the front line'), [
    workItem(1, {
      title: words(
        '“三项岗位人员”全周期电子档案',
        'Electronic files of the three certified posts for their whole career',
      ),
      responsible: by('districts', 'emergency'),
      years: [2024],
      kind: 'milestone',
      milestones: [due(2024, '电子档案已建立', 'The files exist')],
    }),
    workItem(2, {
      title: words('执法逢查必考，提升应知应会', 'Tests at each inspection'),
      responsible: supervised,
      years: [2025],
      kind: 'milestone',
      obligations: duties('test-at-inspection'),
      milestones: [due(2025, '执法检查中逢查必考已推行', 'Tests at each inspection are usual')],
    }),
    workItem(3, {
      title: words('参加全省培训机构积分排名', 'Part in the provincial ranking of training bodies'),
      responsible: by('emergency'),
      years: [2026],
      kind: 'milestone',
      milestones: [due(2026, '已参加全省动态积分和排名', 'The city takes part in the ranking')],
    }),
  ]),
  task(18, words('应急演练', 'Emergency drills'), [
    workItem(1, {
      title: words('应急和疏散逃生演练，岗位五步法', 'Emergency and evacuation drills; the five steps at each post'),
      responsible: supervised,
      kind: 'periodic',
      obligations: duties(
        'emergency-drill',
        'emergency-drill-high-risk',
        'evacuation-drill',
        'evacuation-drill-high-risk',
        'check-plans-and-drills',
      ),
    }),
    workItem(2, {
      title: words('高危企业依法建应急救援队', 'Rescue teams of high-risk enterprises, as the law has it'),
      responsible: supervised,
      kind: 'continuous',
    }),
  ]),
])
