import { action, task, workItem } from '@zhiben/sdk'
import { allOf, due, words } from '../build.js'
import { by } from '../units.js'

/** Action 3: better criteria for judging major accident hazards. */
export const criteria = action(3, '二(三)', words('判定标准体系提升', 'Better judgement standards'), [
  task(6, words('重点检查事项清单', 'Lists of key inspection items'), [
    workItem(1, {
      title: words('国家新订新修的判定标准全面推行', 'New and amended national criteria applied everywhere'),
      responsible: by('districts', 'members', 'committees'),
      kind: 'continuous',
    }),
    workItem(2, {
      title: words('没有国家标准的行业自行梳理检查清单', 'Sectors without national criteria draw up their own lists'),
      responsible: by('committees'),
      years: [2024],
      kind: 'target',
      targets: [
        allOf({
          metric: 'key-lists',
          by: 2024,
          scope: words('没有国家判定标准的重点行业领域', 'Key sectors without national criteria'),
        }),
      ],
    }),
    workItem(3, {
      title: words(
        '工贸、机械、建材、轻工等清单；一单、一标、一流程',
        'Lists for industry and trade, machinery, building materials, light industry: one list, one criterion, one procedure',
      ),
      responsible: by('emergency', 'committees'),
      years: [2025],
      kind: 'milestone',
      milestones: [
        due(2025, '工贸、机械、建材、轻工等领域的清单已成', 'Lists for these four sectors and the like are done'),
        due(2025, '其他行业领域随国家标准补全清单', 'The other sectors complete theirs as national criteria come out'),
      ],
    }),
    workItem(4, {
      title: words(
        '清单或指引覆盖全行业，配解读和示例视频',
        'Lists or guides for every sector, with commentary and videos',
      ),
      responsible: by('districts', 'emergency', 'committees'),
      years: [2026],
      kind: 'milestone',
      milestones: [due(2026, '全行业的检查事项或指引大体完成', 'Items or guides for all sectors essentially complete')],
      note: words(
        '原文说“基本完成”，没有数字，所以是里程碑，不是 100% 的指标。',
        'The document says "essentially complete" and gives no figure: a milestone, no target of 100 %.',
      ),
    }),
  ]),
])
