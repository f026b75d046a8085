import { isCivilDate, type Language, type Localized } from '@zhiben/core'
import {
  type Bounds,
  districtStandings,
  gradeTitles,
  growthOf,
  onTimeShare,
  type Policy,
  policyKey,
  type RollUp,
  type Row,
  regionTitles,
  rollingUp,
  summaryViewFor,
  type Tally,
} from '@zhiben/hazards'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { badUsage } from '../command/stop.js'
import { actorGiven, actorOptions } from '../hazards/actor-option.js'
import { atDesk, deskOptions } from '../hazards/desk.js'
import { filterGiven, filterOptions } from '../hazards/filter-option.js'
import { policyOn } from '../hazards/policies.js'
import { type Paint, painter } from '../report/style.js'
import { onOneLine } from '../words/on-one-line.js'

/** `zhiben hazard stats` */
export const hazardStats = command({
  name: 'hazard stats',
  says: {
    zh: '统计：按等级、区（县）、行业、状态、来源、月份；存量、增量、按时办结率；各区红橙黄蓝；写明是谁在看，就不分他不该知道的来源',
    en: 'figures: by grade, district, sector, state, channel and month; stock, growth, cleared on time; the colour of each district; of whoever looks: no channel that they may not know',
  },
  operands: [],
  options: {
    ...deskOptions,
    ...actorOptions,
    ...filterOptions,
    from: {
      value: 'MONTH',
      says: {
        zh: '增量从哪个月起，如 2024-01；默认全部',
        en: 'growth from this month, such as 2024-01; all unless told',
      },
    },
    to: { value: 'MONTH', says: { zh: '增量到哪个月止', en: 'growth to this month' } },
    on: {
      value: 'DATE',
      says: {
        zh: '用哪一天施行的政策划分红橙黄蓝，默认今天',
        en: 'by the thresholds of the policy in force on this day, today unless told',
      },
    },
    json: { says: { zh: '输出 JSON', en: 'print JSON' } },
  },
  run: ({ options, language }, io) => {
    const [from, to] = [monthIn('--from', options.from) ?? '0000-01', monthIn('--to', options.to) ?? '9999-12']
    const filter = filterGiven(options)
    const actor = actorGiven(options)
    return atDesk({ options, language, io }, async ({ service, policies }) => {
      const counting = rollingUp()
      for await (const hazard of service.summaries(filter)) counting.add(actor ? summaryViewFor(actor, hazard) : hazard)
      const rolled = counting.result()
      const on = options.on ?? io.today()
      if (!isCivilDate(on)) throw badUsage({ code: 'not-a-day', at: '--on', found: on })
      const policy = policyOn(policies, on)
      await io.out(
        options.json
          ? `${JSON.stringify(statsJson(rolled, policy, from, to), null, 2)}\n`
          : page(rolled, policy, [from, to], language, painter(io.colour)),
      )
      return exitCodes.clear
    })
  },
})

const monthIn = (at: string, text: string | undefined): string | undefined => {
  if (text === undefined || isCivilDate(`${text}-01`)) return text
  throw badUsage({ code: 'not-a-month', at, found: text })
}

const grades = ['major', 'general', 'ungraded'] as const

const statsJson = (rolled: RollUp, policy: Policy, from: string, to: string) => ({
  policy: policyKey(policy),
  rollUp: rolled,
  onTime: Object.fromEntries(grades.map((grade) => [grade, onTimeShare(rolled.total[grade])])),
  growth: growthOf(rolled, from, to),
  districts: districtStandings(policy, rolled),
})

const colours = {
  red: { zh: '红', en: 'red' },
  orange: { zh: '橙', en: 'orange' },
  yellow: { zh: '黄', en: 'yellow' },
  blue: { zh: '蓝', en: 'blue' },
  undetermined: { zh: '待定', en: 'undetermined' },
} as const
const because = {
  'no-thresholds': { zh: '政策没有规定界限', en: 'the policy has no thresholds' },
  'unknown-measures': { zh: '有未定级或期限不明的隐患', en: 'some hazards are ungraded or have no known day' },
} as const
const dimensions = [
  ['district', { zh: '区（县）', en: 'district' }],
  ['sector', { zh: '行业领域', en: 'sector' }],
  ['course', { zh: '状态', en: 'state' }],
  ['channel', { zh: '来源', en: 'channel' }],
  ['month', { zh: '上报月份', en: 'month of report' }],
  ['closedMonth', { zh: '销号月份', en: 'month of close-out' }],
] as const

const page = (
  rolled: RollUp,
  policy: Policy,
  [from, to]: readonly [string, string],
  language: Language,
  paint: Paint,
) => {
  const { reported, cleared, net } = growthOf(rolled, from, to)
  const zh = language === 'zh'
  return [
    ...grades.map((grade) => tallyLine(grade, rolled.total[grade], language, paint)),
    zh
      ? `重大隐患增量：新上报 ${reported}，办结 ${bounds(cleared)}，净增 ${bounds(net)}\n`
      : `growth of major hazards: ${reported} reported, ${bounds(cleared)} cleared, net ${bounds(net)}\n`,
    ...dimensions.flatMap(([dimension, title]) => [
      `\n${paint(title[language], 'bold')}\n`,
      ...rolled.by[dimension].map((row) => rowLine(row, dimension, language)),
    ]),
    `\n${paint(zh ? '各区等次' : 'districts', 'bold')}  ${policyKey(policy)}\n`,
    ...districtStandings(policy, rolled).map(
      (of) =>
        `  ${onOneLine(of.district)}  ${colours[of.level][language]}${of.level === 'undetermined' ? ` (${because[of.because][language]})` : ''}\n`,
    ),
  ].join('')
}

const gradeWords = (grade: (typeof grades)[number], language: Language): string =>
  grade === 'ungraded' ? { zh: '未定级', en: 'Not yet graded' }[language] : gradeTitles[grade][language]

const tallyLine = (grade: (typeof grades)[number], tally: Tally, language: Language, paint: Paint): string => {
  const share = onTimeShare(tally)
  const onTime =
    share === null ? '–' : bounds([Math.round(share[0] * 1000) / 10, Math.round(share[1] * 1000) / 10], '%')
  const { hazards, open, overdue, cleared, listed, stock, stockOpen } = tally
  return `${paint(gradeWords(grade, language), 'bold')}: ${
    language === 'zh'
      ? `${hazards} 项，未办结 ${open}（逾期 ${overdue}），办结 ${cleared}（按时 ${onTime}），挂牌 ${listed}，2023 年及以前存量 ${stock}（未办结 ${stockOpen}）`
      : `${hazards}, open ${open} (overdue ${overdue}), cleared ${cleared} (on time ${onTime}), listed ${listed}, stock of 2023 and before ${stock} (open ${stockOpen})`
  }\n`
}

const titlesIn: Readonly<Record<string, Readonly<Record<string, Localized>>>> = {
  course: regionTitles.course,
  channel: { withheld: { zh: '（不公开）', en: '(withheld)' } },
}

const rowLine = ({ name, cell }: Row, dimension: string, language: Language): string => {
  const titles = titlesIn[dimension] ?? {}
  const shown = titles[name]?.[language] ?? onOneLine(name)
  const of = grades.map((grade) => `${gradeWords(grade, language)} ${cell[grade].hazards}/${cell[grade].open}`)
  return `  ${shown}  ${of.join('  ')}\n`
}

/** One figure where both bounds are the same, else both. */
const bounds = ([least, most]: Bounds, unit = ''): string =>
  least === most ? `${least}${unit}` : `${least}–${most}${unit}`
