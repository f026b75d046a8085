import type { GoalDefinition } from '@zhiben/sdk'
import { due, percent, words } from './build.js'

const sectors = words('十大行动涉及的行业领域企业', 'Enterprises of the sectors in the ten actions')
const staff = words('企业员工，以抽查为准', 'Staff of enterprises, by spot check')
const risks = words('已知的重大风险', 'The major risks that are known')
const everybody = words(
  '所有行业领域的生产经营企事业单位',
  'Enterprises and institutions of every sector that produce or trade',
)

/** What is to be reached overall and at the end of each year. */
export const goals: readonly GoalDefinition[] = [
  {
    id: 'overall',
    section: '一(三)1',
    title: words('治本攻坚总体目标', 'The aim of the three years'),
    by: 2026,
    milestones: [
      due(
        2024,
        '2023年底以前查出的重大事故隐患存量大体清除',
        'The stock of major hazards found up to the end of 2023 is essentially gone',
      ),
      due(2025, '重大事故隐患增量得到遏制', 'The growth of major hazards is curbed'),
      due(2026, '重大事故隐患随出随清成为常态', 'Clearing major hazards as they appear has become routine'),
      due(
        2026,
        '重点行业领域的“一件事”都有一个牵头部门，从头到尾查改重大隐患',
        'In key sectors one department leads each matter from end to end',
      ),
    ],
  },
  {
    id: '2024',
    section: '一(三)2(1)',
    title: words('2024年：攻坚整治', '2024: the assault'),
    by: 2024,
    targets: [
      percent(100, { metric: 'action-coverage', by: 2024, scope: sectors }),
      percent(100, { metric: 'inspection-rate', by: 2024, scope: words('各行业领域', 'Every sector') }),
      percent(100, {
        metric: 'rectification-urged',
        by: 2024,
        scope: words('查出的问题和隐患', 'Problems and hazards found'),
      }),
      percent(100, { metric: 'major-risks-filed', by: 2024, scope: risks }),
      percent(100, { metric: 'major-risks-marked', by: 2024, scope: risks }),
      percent(100, { metric: 'major-risks-controlled', by: 2024, scope: risks }),
      percent(80, { id: 'staff-awareness-2024', metric: 'staff-awareness', by: 2024, scope: staff }),
    ],
    milestones: [
      due(
        2024,
        '2023年底以前查出的重大事故隐患大体清除',
        'Major hazards found up to the end of 2023 are essentially gone',
      ),
    ],
  },
  {
    id: '2025',
    section: '一(三)2(2)',
    title: words('2025年：打牢基础', '2025: the foundation'),
    by: 2025,
    targets: [
      percent(100, {
        metric: 'supervisors-know-criteria',
        by: 2025,
        scope: words('全市基层监管人员', 'Grass-roots supervisors of the city'),
      }),
      percent(100, {
        metric: 'violations-handled',
        by: 2025,
        scope: words('查出的安全生产违法行为', 'Violations of safety law found'),
      }),
      percent(100, {
        metric: 'accountability',
        by: 2025,
        scope: words(
          '生产安全责任事故和非法生产、经营、建设',
          'Accidents with fault, and illegal production, trade and building',
        ),
      }),
      percent(100, { id: 'staff-awareness-2025', metric: 'staff-awareness', by: 2025, scope: staff }),
    ],
    milestones: [
      due(
        2025,
        '企业查改重大隐患的常态机制已建立',
        'Enterprises have a standing mechanism to find and mend major hazards',
      ),
      due(2025, '重大事故隐患的增长已遏制', 'The growth of major hazards is curbed'),
    ],
  },
  {
    id: '2026',
    section: '一(三)2(3)',
    title: words('2026年：巩固提升', '2026: consolidation'),
    by: 2026,
    targets: [
      percent(100, { metric: 'self-check-coverage', by: 2026, scope: everybody }),
      percent(100, { metric: 'hazards-filed', by: 2026, scope: everybody }),
      percent(100, { metric: 'hazards-rectified-on-time', by: 2026, scope: everybody }),
    ],
    milestones: [
      due(2026, '基层安全治理体系大体形成', 'Safety governance at the grass roots has taken shape'),
      due(
        2026,
        '日常管理与应急管理相衔接的基层机制运行有效',
        'Routine and emergency management work together at the grass roots',
      ),
      due(
        2026,
        '企业自己全程管控风险、查改隐患的机制大体建立',
        'Enterprises control risks throughout and find and mend hazards themselves',
      ),
      due(2026, '重大事故隐患随出随清渐成常态', 'Clearing major hazards as they appear becomes routine'),
      due(2026, '群防群治的局面初步形成', 'Prevention by everybody begins to take hold'),
    ],
  },
]
