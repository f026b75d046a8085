import { action, task, workItem } from '@zhiben/sdk'
import { allOf, due, words } from '../build.js'
import { by, byAndOthers } from '../units.js'

/** Action 5: technology and engineering for safety. */
export const engineering = action(5, '二(五)', words('科技支撑和工程治理', 'Technology and engineering'), [
  task(12, words('监测预警能力', 'Monitoring and early warning'), [
    workItem(1, {
      title: words('以城市数字底座建统一监测预警平台', 'One platform on the digital base of the city'),
      responsible: by('emergency'),
      kind: 'continuous',
    }),
    workItem(2, {
      title: words(
        '重点行业监测预警系统建设升级，燃气监管智能化',
        'Systems of key sectors built and renewed; smart supervision of fuel gas',
      ),
      responsible: byAndOthers('emergency', 'housing', 'transport', 'water', 'fire', 'industry'),
      kind: 'continuous',
    }),
    workItem(3, {
      title: words(
        '地下矿山、高陡边坡露天矿和尾矿库联网',
        'Underground mines, steep open pits and tailings ponds on line',
      ),
      responsible: by('emergency'),
      years: [2024],
      kind: 'milestone',
      milestones: [due(2024, '三类场所的监测监控系统已联网', 'Monitoring of these three kinds is on line')],
    }),
    workItem(4, {
      title: words(
        '四类企业监测预警全覆盖，再推向其他行业',
        'Full monitoring of four kinds of enterprise, then the other trades',
      ),
      responsible: by('emergency', 'industry', 'members-concerned'),
      years: [2025, 2026],
      kind: 'target',
      targets: [
        allOf({
          metric: 'monitored-enterprises',
          by: 2025,
          scope: words(
            '钢铁、非煤矿山、重点粉尘涉爆企业，危化品重大危险源等',
            'Major hazard sources of chemicals, non-coal mines, steel works, key enterprises with explosive dust, and the like',
          ),
        }),
      ],
      milestones: [due(2026, '逐步推广到其他行业领域', 'Extended step by step to the other sectors')],
    }),
  ]),
  task(13, words('工艺改造和设备更新', 'Better processes, new equipment'), [
    workItem(1, {
      title: words('按淘汰目录和报废标准更新工艺设备', 'Obsolete processes and worn equipment replaced by the lists'),
      responsible: byAndOthers('industry', 'emergency', 'housing', 'transport'),
      kind: 'continuous',
    }),
    workItem(2, {
      title: words(
        '小散乱关闭、尾矿库销号、老旧船和装置改造、货车治理',
        'Small plants closed, tailings ponds closed out, old boats and plants renewed, overloaded types of lorry dealt with',
      ),
      responsible: byAndOthers(
        'districts',
        'emergency',
        'industry',
        'agriculture',
        'market',
        'transport',
        'traffic-police',
      ),
      years: [2024],
      kind: 'milestone',
      milestones: [due(2024, '上述五类治理已推进', 'Work on these five is well under way')],
    }),
    workItem(3, {
      title: words('变型拖拉机退出', 'Modified tractors retired'),
      responsible: by('agriculture'),
      years: [2025],
      kind: 'target',
      targets: [
        allOf({
          metric: 'tractors-retired',
          by: 2025,
          scope: words('全市变型拖拉机', 'Modified tractors of the city'),
        }),
      ],
    }),
    workItem(4, {
      title: words('机械化换人、自动化减人', 'Machines instead of people, fewer people by automation'),
      responsible: byAndOthers('emergency', 'police'),
      years: [2026],
      kind: 'milestone',
      milestones: [
        due(
          2026,
          '矿山、危化、烟花爆竹、民爆等行业自动化水平提高',
          'Mines, chemicals, fireworks and civil explosives are more automated',
        ),
      ],
    }),
    workItem(5, {
      title: words(
        '小场所、自建房、老旧小区装报警和灭火装置',
        'Alarms and extinguishers in small premises, self-built houses and old estates',
      ),
      responsible: by('districts', 'fire', 'housing', 'members-concerned'),
      kind: 'continuous',
    }),
    workItem(6, {
      title: words('营运车辆装主动安全装置', 'Active safety devices in commercial vehicles'),
      responsible: by('transport', 'traffic-police'),
      kind: 'continuous',
    }),
  ]),
  task(14, words('生命保障工程', 'Engineering that saves lives'), [
    workItem(1, {
      title: words(
        '电梯筑底、公路生命防护、农村公路示范',
        'Lifts made safe; safety engineering on roads; model country roads',
      ),
      responsible: byAndOthers('districts', 'market', 'housing', 'transport', 'agriculture'),
      kind: 'continuous',
    }),
    workItem(2, {
      title: words(
        '老旧场所消防改造、门窗障碍清除、学生宿舍整治',
        'Fire protection in old premises; windows cleared; dormitories put right',
      ),
      responsible: byAndOthers('districts', 'fire', 'police', 'education'),
      years: [2024],
      kind: 'milestone',
      milestones: [
        due(
          2024,
          '人员密集场所门窗的障碍物大体清除',
          'Obstructions of doors and windows of crowded places essentially gone',
        ),
        due(2024, '大、中、小学宿舍消防已集中整治', 'Fire safety of school and university dormitories put right'),
      ],
    }),
    workItem(3, {
      title: words(
        '建成区消防供水和隐患自建房整治',
        'Water for fire-fighting in built-up areas; unsafe self-built houses put right',
      ),
      responsible: by('districts', 'fire', 'housing'),
      years: [2025],
      kind: 'milestone',
      milestones: [
        due(2025, '城镇建成区消防供水大体全覆盖', 'Built-up areas essentially all have water for fire-fighting'),
        due(2025, '有隐患的自建房大体全部整治', 'Unsafe self-built houses essentially all put right'),
      ],
      note: words(
        '原文说“基本实现”全覆盖，没有数字，所以是里程碑，不是 100% 的指标。',
        'The document says "essentially" full coverage and gives no figure: milestones, no targets of 100 %.',
      ),
    }),
    workItem(4, {
      title: words(
        '消防设施和通道改善，燃气管网、水库、道口等治理',
        'Fire-fighting facilities and access; gas mains, reservoirs, level crossings',
      ),
      responsible: byAndOthers('districts', 'fire', 'housing', 'water', 'development'),
      years: [2026],
      kind: 'milestone',
      milestones: [
        due(2026, '公共消防设施和消防通道明显改善', 'Public fire-fighting facilities and access are clearly better'),
        due(2026, '老旧场所报警和灭火装置安装比例显著提高', 'Many more old premises have alarms and extinguishers'),
      ],
    }),
  ]),
])
