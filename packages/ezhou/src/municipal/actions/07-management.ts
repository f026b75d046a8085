import { action, task, workItem } from '@zhiben/sdk'
import { due, words } from '../build.js'
import { by } from '../units.js'

const supervised = by('districts', 'emergency', 'members-concerned')

/** Action 7: safety management systems of enterprises. */
export const management = action(7, '二(七)', words('企业安全管理体系建设', 'Management systems of enterprises'), [
  task(19, words('安全生产标准化', 'Standardisation'), [
    workItem(1, {
      title: words('按国家和省要求加强标准化', 'Standardisation as nation and province ask'),
      responsible: by('emergency', 'members-concerned'),
      kind: 'continuous',
    }),
    workItem(2, {
      title: words('探索标准化定级，引导各行业创建', 'Grading by standardisation tried; trades led to join'),
      responsible: by('districts', 'emergency', 'committees'),
      years: [2024],
      kind: 'milestone',
      milestones: [due(2024, '标准化定级制度已探索实行', 'Grading is on trial')],
    }),
    workItem(3, {
      title: words('责任险助力标准化，等级进入费率条款', 'Liability insurance helps; the grade counts in the premium'),
      responsible: supervised,
      years: [2024],
      kind: 'milestone',
      milestones: [
        due(2024, '主流保险机构的费率条款已计入标准化等级', 'The main insurers count the grade in their premiums'),
      ],
      note: words('原文用“力争”。', 'The document says that this is striven for.'),
    }),
    workItem(4, {
      title: words(
        '规上企业逐步达标，规下企业创建，选树标杆',
        'Enterprises above scale reach the standard, smaller ones begin; benchmarks chosen',
      ),
      responsible: supervised,
      years: [2025],
      kind: 'milestone',
      milestones: [
        due(2025, '形成一批标准化标杆企业并落实激励', 'Benchmark enterprises exist and incentives are paid'),
      ],
    }),
    workItem(5, {
      title: words('标准化管理覆盖率明显提高', 'Clearly more enterprises under standardised management'),
      responsible: supervised,
      years: [2026],
      kind: 'milestone',
      milestones: [due(2026, '各行业的覆盖率有明显提高', 'Coverage is clearly higher in each sector')],
      note: words('原文没有给出覆盖率的数字。', 'The document gives no figure for the coverage.'),
    }),
  ]),
])
