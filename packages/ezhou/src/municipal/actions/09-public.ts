import { action, task, workItem } from '@zhiben/sdk'
import { atLeastTimes, due, duties, words } from '../build.js'
import { by } from '../units.js'

const supervised = by('districts', 'emergency', 'members-concerned')

/** Action 9: what everybody knows of safety. */
export const publicSafety = action(9, '二(九)', words('全民安全素质提升', 'Safety sense of everybody'), [
  task(24, words('全民宣传教育', 'Education of the public'), [
    workItem(1, {
      title: words(
        '案例教育、敲门行动和各类宣传月、周、日；五进样板',
        'Cases, door-to-door talks, campaigns of a month, week or day; models of the five visits',
      ),
      responsible: supervised,
      years: [2024],
      kind: 'milestone',
      obligations: duties('door-to-door', 'campaigns'),
      milestones: [due(2024, '有特色的“五进”样板已建成', 'Models of the five visits exist')],
    }),
    workItem(2, {
      title: words('谁执法谁普法；警示片', 'Who enforces, explains; warning films'),
      responsible: supervised,
      years: [2025],
      kind: 'periodic',
      obligations: duties('warning-film-2025', 'show-warning-film-2025'),
    }),
    workItem(3, {
      title: words('市区媒体安全专栏，典型事故警示片', 'A safety column in local media; films of typical accidents'),
      responsible: supervised,
      years: [2026],
      kind: 'milestone',
      obligations: duties('media-column-2026'),
      milestones: [due(2026, '安全生产专题栏目已设置', 'The column is running')],
    }),
    workItem(4, {
      title: words('公益性科普基地和体验馆', 'Public places to learn and experience safety'),
      responsible: by('districts', 'emergency', 'safety-regulators'),
      kind: 'continuous',
    }),
  ]),
  task(25, words('法规和警示教育', 'Law and warning'), [
    workItem(1, {
      title: words('企业负责人和安管人员法规培训、警示教育', 'Law and warnings for principals and safety managers'),
      responsible: by('districts', 'emergency', 'members'),
      kind: 'continuous',
      obligations: duties('legal-training'),
    }),
    workItem(2, {
      title: words('送法进企业', 'The law brought to enterprises'),
      responsible: by('districts', 'members'),
      kind: 'continuous',
    }),
    workItem(3, {
      title: words('市直部门集中警示教育', 'Warning session in municipal departments'),
      responsible: supervised,
      years: [2024],
      kind: 'target',
      obligations: duties('warning-education-2024'),
      targets: [
        atLeastTimes(1, {
          metric: 'warning-sessions-2024',
          by: 2024,
          scope: words('市直部门', 'Municipal departments'),
        }),
      ],
    }),
    workItem(4, {
      title: words('全市和重点区域集中警示教育', 'Warning sessions in the city, then in key areas'),
      responsible: supervised,
      years: [2025, 2026],
      kind: 'target',
      obligations: duties('warning-education-2025', 'warning-education-2026'),
      targets: [
        atLeastTimes(1, { metric: 'warning-sessions-2025', by: 2025, scope: words('全市', 'The whole city') }),
        atLeastTimes(1, { metric: 'warning-sessions-2026', by: 2026, scope: words('重点区域', 'Key areas') }),
      ],
    }),
  ]),
  task(26, words('平安创建', 'Model projects'), [
    workItem(1, {
      title: words(
        '与教育、工会、共青团、妇联、工商联等联动',
        'Training and contests with schools, unions, youth, women and chambers of commerce',
      ),
      responsible: by('districts', 'members-concerned'),
      kind: 'continuous',
    }),
    workItem(2, {
      title: words('平安工程、农机、渔业、景区等示范创建', 'Model works, farm machines, fisheries and scenic areas'),
      responsible: by('districts', 'members-concerned'),
      kind: 'continuous',
    }),
  ]),
])
