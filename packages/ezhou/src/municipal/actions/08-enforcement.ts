import { action, task, workItem } from '@zhiben/sdk'
import { due, duties, percent, words } from '../build.js'
import { by, byAndOthers } from '../units.js'

const supervised = by('districts', 'emergency', 'members-concerned')
const local = by('districts', 'emergency')

/** Action 8: the grass roots and enforcement. */
export const enforcement = action(8, '二(八)', words('基层基础和执法能力提升', 'Grass roots and enforcement'), [
  task(20, words('基层基础', 'The grass roots'), [
    workItem(1, {
      title: words('乡镇（街道）安全、消防、减灾力量一体化', 'Safety, fire and disaster forces of townships as one'),
      responsible: by('districts', 'emergency', 'fire'),
      kind: 'continuous',
    }),
    workItem(2, {
      title: words(
        '执法队伍建设；救援队动态管理，区乡装备',
        'Enforcement teams; rescue teams kept current, with equipment',
      ),
      responsible: local,
      years: [2024],
      kind: 'milestone',
      milestones: [
        due(
          2024,
          '救援队动态管理已落实，区、乡装备已指导配备',
          'Rescue teams are kept current; districts and townships are equipped',
        ),
      ],
    }),
    workItem(3, {
      title: words('专业队训练大纲，演练培训比武', 'A training syllabus for rescue teams; drills and contests'),
      responsible: byAndOthers('emergency', 'fire'),
      years: [2025],
      kind: 'milestone',
      obligations: duties('rescue-team-exercises-2025'),
      milestones: [due(2025, '训练大纲已定，日常训练规范', 'The syllabus is set and training follows it')],
    }),
  ]),
  task(21, words('基层监管能力', 'Supervision at the grass roots'), [
    workItem(1, {
      title: words(
        '执法人员分级分类培训，三年内跟班轮训',
        'Officers trained by level and kind; all in class within three years',
      ),
      responsible: local,
      kind: 'milestone',
      obligations: duties('train-enforcement'),
      milestones: [
        due(2026, '全市执法人员已跟班集中培训', 'The enforcement officers of the city were trained in class'),
      ],
    }),
    workItem(2, {
      title: words('安全生产专家库', 'A pool of experts'),
      responsible: byAndOthers(
        'districts',
        'emergency',
        'police',
        'housing',
        'market',
        'transport',
        'urban-management',
      ),
      years: [2024],
      kind: 'milestone',
      milestones: [due(2024, '专家库已建立', 'The pool exists')],
    }),
    workItem(3, {
      title: words('多样教学，多讲案例', 'Varied teaching with more cases'),
      responsible: byAndOthers('emergency'),
      kind: 'continuous',
    }),
    workItem(4, {
      title: words('第二轮“三千帮扶”', 'Second round of the help campaign'),
      responsible: byAndOthers('districts', 'emergency'),
      years: [2025],
      kind: 'milestone',
      obligations: duties('guidance-round-2025'),
      milestones: [due(2025, '第二轮帮扶已开展', 'The second round is under way')],
    }),
    workItem(5, {
      title: words('选聘执法技术检查员，购买服务', 'Technical inspectors hired; services bought'),
      responsible: supervised,
      kind: 'continuous',
    }),
    workItem(6, {
      title: words('保险机构参与高危企业隐患排查', 'Insurers help high-risk enterprises to find hazards'),
      responsible: byAndOthers('districts', 'emergency'),
      years: [2026],
      kind: 'target',
      targets: [
        percent(100, {
          metric: 'insurer-coverage',
          by: 2026,
          scope: words('高危行业领域企业', 'Enterprises of high-risk trades'),
        }),
      ],
    }),
  ]),
  task(22, words('规范、严格、精准、高效执法', 'Proper, strict, precise and swift enforcement'), [
    workItem(1, {
      title: words('推动地方性安全法规', 'Local legislation on safety'),
      responsible: by('justice', 'emergency', 'members-concerned'),
      kind: 'continuous',
    }),
    workItem(2, {
      title: words('明查暗访、异地交叉、“三位一体”执法', 'Open, covert and cross-district inspections in three steps'),
      responsible: supervised,
      kind: 'continuous',
    }),
    workItem(3, {
      title: words(
        '重大隐患精准执法，集中挂牌公布，通报案例',
        'Enforcement aimed at major hazards; cases listed, published and circulated',
      ),
      responsible: supervised,
      kind: 'continuous',
      obligations: duties('publish-cases'),
    }),
    workItem(4, {
      title: words(
        '重特大事故责任人终身行业禁入',
        'Principals to blame for grave accidents barred from the trade for life',
      ),
      responsible: supervised,
      kind: 'continuous',
    }),
    workItem(5, {
      title: words(
        '执法统计、考评和案例报送；零处罚地区约谈',
        'Statistics, appraisal and cases; districts that never punish are called in',
      ),
      responsible: supervised,
      years: [2024],
      kind: 'milestone',
      obligations: duties('interview-idle-areas'),
      milestones: [
        due(2024, '执法统计、考评和案例报送制度已健全', 'Statistics, appraisal and reporting of cases are in place'),
      ],
    }),
    workItem(6, {
      title: words('“互联网+执法”，远程与现场结合', 'Enforcement online, remote and on site'),
      responsible: supervised,
      years: [2025],
      kind: 'milestone',
      milestones: [due(2025, '非现场执法已推广运用', 'Remote enforcement is in wide use')],
    }),
    workItem(7, {
      title: words('行政裁量权基准', 'Benchmarks of discretion'),
      responsible: supervised,
      years: [2026],
      kind: 'milestone',
      milestones: [due(2026, '裁量权基准制度全面落实', 'Benchmarks of discretion are followed throughout')],
    }),
  ]),
  task(23, words('举报奖励', 'Rewards for reports'), [
    workItem(1, {
      title: words('举报渠道、奖励、保密和保护', 'Channels, rewards, secrecy and protection'),
      responsible: supervised,
      kind: 'continuous',
    }),
    workItem(2, {
      title: words(
        '提高奖励，规上企业设公告牌，内部举报',
        'Higher rewards; notice boards above scale; reporting inside enterprises',
      ),
      responsible: supervised,
      kind: 'continuous',
    }),
    workItem(3, {
      title: words('奖励资金进预算，足额发放', 'Rewards in the budget and paid in full'),
      responsible: by('districts', 'emergency', 'finance'),
      kind: 'continuous',
    }),
  ]),
])
