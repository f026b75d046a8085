import type { Language } from '@zhiben/core'
import {
  citedPlace,
  itemsOf,
  type MeasureProgress,
  type Plan,
  progressStatuses,
  type Return,
  type Returns,
  type RollUp,
  type Row,
  type StatusChange,
  type Tally,
} from '@zhiben/plans'
import type { PlacedProblem } from '../../command/stop.js'
import type { DocumentCell, DocumentSection } from '../document/document.js'
import { statusLooks } from '../document/status.js'
import { sayIn } from '../html/labels.js'
import { asksWords, standingCell } from './value.js'

/** A plan and the language it is spoken of in: what every part of a report needs. */
export interface About {
  readonly plan: Plan
  readonly language: Language
}

/** The title of a unit; of one that the plan does not list, its id. */
const unitTitle = ({ plan, language }: About, id: string): string => plan.units[id]?.title[language] ?? id

const unitTitles = (about: About, ids: readonly string[]): string =>
  ids.map((id) => unitTitle(about, id)).join(about.language === 'zh' ? '、' : ', ')

/** How many measures stand how, in one sentence. */
const tallyWords = (tally: Tally, language: Language): string => {
  const total = progressStatuses.reduce((sum, status) => sum + tally[status], 0)
  const parts = progressStatuses.map((status) => `${statusLooks[status].words[language]} ${tally[status]}`)
  return language === 'zh'
    ? `共 ${total} 项：${parts.join('，')}`
    : `${total} in all: ${parts.join(', ').toLowerCase()}`
}

/** How things stand as a whole; a bar for now and, where it is known, one for before. */
export const overall = (
  { language }: About,
  now: { readonly label: string; readonly tally: Tally },
  before?: { readonly label: string; readonly tally: Tally },
): DocumentSection => {
  const say = sayIn(language)
  return {
    title: say('总体情况', 'As a whole'),
    sheet: say('总体', 'Overall'),
    lines: [
      tallyWords(now.tally, language),
      say(
        '按填报的数据判断；没有填报的不算零，算未知。',
        'Told from what was reported; what was not reported is unknown, not nought.',
      ),
    ],
    chart: { rows: [...(before ? [before] : []), now] },
  }
}

const heads = (language: Language, first: string): readonly string[] => [
  first,
  ...progressStatuses.map((status) => statusLooks[status].words[language]),
]

const tallyTable = (language: Language, first: string, rows: readonly (readonly [string, Tally])[]) => ({
  columns: heads(language, first),
  numbers: progressStatuses.map((_, i) => i + 1),
  rows: rows.map(([label, tally]) => [label, ...progressStatuses.map((status) => tally[status])]),
})

/** By action, as bars. */
export const byAction = ({ plan, language }: About, { byAction: rows }: RollUp): DocumentSection => {
  const say = sayIn(language)
  return {
    title: say('各项行动', 'By action'),
    sheet: say('行动', 'Actions'),
    chart: {
      rows: rows.map(({ id, tally }) => ({
        label: `${id} ${plan.actions.find((action) => action.id === id)?.title[language] ?? ''}`,
        tally,
      })),
    },
  }
}

/** By district, as bars. */
export const byDistrict = (about: About, rows: readonly Row[]): DocumentSection => {
  const say = sayIn(about.language)
  return {
    title: say('各地区', 'By district'),
    sheet: say('地区', 'Districts'),
    lines: [say('按各地区自己的数据。', 'Each by its own figures.')],
    chart: { rows: rows.map(({ id, tally }) => ({ label: unitTitle(about, id), tally })) },
  }
}

/** By task and by unit, as tables. */
export const byTask = ({ plan, language }: About, { byTask: rows }: RollUp): DocumentSection => {
  const say = sayIn(language)
  const titles = new Map(plan.actions.flatMap(({ tasks }) => tasks.map((task) => [task.id, task.title[language]])))
  return {
    title: say('各项任务', 'By task'),
    sheet: say('任务', 'Tasks'),
    table: tallyTable(
      language,
      say('任务', 'Task'),
      rows.map(({ id, tally }) => [`${id} ${titles.get(id) ?? ''}`, tally]),
    ),
  }
}

/** By whoever answers for it. */
export const byUnit = (about: About, { byUnit: rows }: RollUp): DocumentSection => {
  const say = sayIn(about.language)
  return {
    title: say('各责任单位', 'By responsible unit'),
    sheet: say('单位', 'Units'),
    table: tallyTable(
      about.language,
      say('单位', 'Unit'),
      rows.map(({ id, tally }) => [unitTitle(about, id), tally]),
    ),
  }
}

const places = ({ language }: About, { id, goal, item, cite }: MeasureProgress): string => {
  const own = item ?? goal ?? id
  return `${own} (${citedPlace(cite, language)})`
}

/** A list of measures with how each stands. */
export const measures = (
  about: About,
  { title, sheet, none }: { readonly title: string; readonly sheet: string; readonly none: string },
  of: readonly MeasureProgress[],
): DocumentSection => {
  const { language } = about
  const say = sayIn(language)
  if (of.length === 0) return { title, sheet, lines: [none] }
  return {
    title,
    sheet,
    table: {
      columns: [
        say('工作项', 'Item'),
        say('内容', 'What'),
        say('要求', 'Asked'),
        say('时限', 'By'),
        say('现状', 'Value'),
        say('进度', 'Progress'),
        say('缺谁的数', 'Figures missing of'),
      ],
      rows: of.map((measure): readonly DocumentCell[] => [
        places(about, measure),
        measure.title[language],
        asksWords(measure, language),
        measure.by,
        standingCell(measure, measure, language),
        { status: measure.status },
        missing(about, measure),
      ]),
    },
  }
}

const missing = (about: About, { missing: ids, parts, from }: MeasureProgress): string => {
  const say = sayIn(about.language)
  if (ids.length === 0 || from === 'whole') return ''
  if (ids.length === parts.length && ids.length > 3) return say(`全部 ${ids.length} 个单位`, `all ${ids.length} units`)
  const shown = unitTitles(about, ids.slice(0, 6))
  return ids.length > 6 ? say(`${shown}等 ${ids.length} 个`, `${shown} and others (${ids.length})`) : shown
}

/** What stands otherwise than before. */
export const changes = ({ language }: About, of: readonly StatusChange[], since: string): DocumentSection => {
  const say = sayIn(language)
  const title = say(`与${since}相比的变化`, `What changed since ${since}`)
  const sheet = say('变化', 'Changes')
  if (of.length === 0) return { title, sheet, lines: [say('没有变化。', 'Nothing.')] }
  return {
    title,
    sheet,
    table: {
      columns: [say('内容', 'What'), say('此前', 'Before'), say('现在', 'Now')],
      rows: of.map(({ measure, before }) => [
        `${measure.item ?? measure.goal ?? ''} ${measure.title[language]}`,
        { status: before },
        { status: measure.status },
      ]),
    },
  }
}

const states = {
  'in-time': { zh: '按时', en: 'In time' },
  late: { zh: '迟报', en: 'Late' },
  due: { zh: '待报', en: 'Not yet' },
  missing: { zh: '未报', en: 'Missing' },
  undetermined: { zh: '不能确定', en: 'Undetermined' },
} as const

/** Who has reported on each of some months and who has not: whoever owes most comes first. */
export const returns = (about: About, of: readonly Omit<Returns, 'problems'>[]): DocumentSection => {
  const { language } = about
  const say = sayIn(language)
  const title = say('报送情况', 'Who has reported')
  const sheet = say('报送', 'Returns')
  const units = [...new Set(of.flatMap(({ returns: all }) => all.map(({ unit }) => unit)))]
  if (units.length === 0)
    return { title, sheet, lines: [say('计划没有规定按月报送。', 'The plan asks for no monthly report.')] }
  const stateOf = ({ returns: all }: Omit<Returns, 'problems'>, unit: string) => all.find((one) => one.unit === unit)
  const count = (unit: string, state: Return['state']): number =>
    of.filter((month) => stateOf(month, unit)?.state === state).length
  const owing = [...units].sort(
    (a, b) => count(b, 'missing') - count(a, 'missing') || count(b, 'late') - count(a, 'late'),
  )
  const wanting = owing.filter((unit) => count(unit, 'missing') > 0)
  const open = owing.filter((unit) => count(unit, 'undetermined') > 0)
  const named = (ids: readonly string[]): string => unitTitles(about, ids)
  return {
    title,
    sheet,
    lines: [
      wanting.length === 0
        ? say('没有逾期未报的单位。', 'Nobody is past the day due.')
        : say(`逾期未报：${named(wanting)}。`, `Past the day due: ${named(wanting)}.`),
      ...(open.length === 0
        ? []
        : [
            say(
              `计划没有列出“${named(open)}”是哪些单位，能否按时报送不能确定；用 --members 写明。`,
              `The plan does not say who "${named(open)}" are, so that nobody can tell whether they reported; name them with --members.`,
            ),
          ]),
    ],
    table: {
      columns: [
        say('单位', 'Unit'),
        ...of.map(({ month, due }) => say(`${month}（${due} 前报）`, `${month} (due ${due})`)),
      ],
      rows: owing.map((unit) => [
        unitTitle(about, unit),
        ...of.map((month) => {
          const found = stateOf(month, unit)
          return found && [states[found.state][language], found.on].filter(Boolean).join(' ')
        }),
      ]),
    },
  }
}

/** Work items that no figure and no day measures. */
export const unmeasured = ({ plan, language }: About, { unmeasured: ids }: RollUp): DocumentSection => {
  const say = sayIn(language)
  const items = itemsOf(plan).filter(({ item }) => ids.includes(item.id))
  return {
    title: say('没有指标和时限的工作项', 'Work items without figure or day'),
    sheet: say('无指标', 'Unmeasured'),
    lines: [
      say(
        `${items.length} 项持续或周期开展的工作没有可衡量的指标和时限，不在以上统计之内。`,
        `${items.length} items that go on or recur have neither figure nor day, and are not counted above.`,
      ),
    ],
    table: {
      columns: [say('工作项', 'Item'), say('内容', 'What'), say('责任单位', 'Responsible')],
      rows: items.map(({ item }) => [
        `${item.id} (${citedPlace(item.cite, language)})`,
        item.title[language],
        unitTitles({ plan, language }, [...new Set(item.responsible.flatMap(({ units }) => units))]),
      ]),
    },
  }
}

/** Reports that could not be used, where there are any. */
export const leftOut = ({ language }: About, problems: readonly PlacedProblem[]): readonly DocumentSection[] => {
  const say = sayIn(language)
  if (problems.length === 0) return []
  return [
    {
      title: say('未采用的填报', 'Reports that were left out'),
      sheet: say('未采用', 'Left out'),
      lines: [say(`${problems.length} 处有误，未计入。`, `${problems.length} mistake(s); not counted.`)],
      table: {
        columns: [say('位置', 'Place'), say('问题', 'What is wrong')],
        rows: problems.map(({ place, says }) => [place, says[language]]),
      },
    },
  ]
}
