import { type PlanProgress, planProgress, type Returns, returnsFor, rollUp } from '@zhiben/plans'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import type { PlacedProblem } from '../command/stop.js'
import { badReports } from '../plan/bad-reports.js'
import { monthBefore } from '../plan/month.js'
import { planNamed } from '../plan/plan-named.js'
import { type Reading, readingOf, readingOptions } from '../plan/reading.js'
import { toText } from '../report/document/text.js'
import { progressDocument } from '../report/plan/documents.js'
import { painter } from '../report/style.js'

/** `zhiben plan progress PLAN REPORTS` */
export const planProgressCommand = command({
  name: 'plan progress',
  says: {
    zh: '按填报数据看每个指标：已达到、按期推进、滞后、逾期、未知，并按任务、行动、单位、地区汇总',
    en: 'how each target stands by what was reported: reached, on track, behind, overdue, unknown; rolled up',
  },
  operands: ['PLAN', 'REPORTS'],
  options: {
    ...readingOptions,
    detail: { says: { zh: '逐项列出全部指标和时限', en: 'list every target and deadline' } },
    json: { says: { zh: '输出 JSON', en: 'print JSON' } },
  },
  more: {
    zh: 'REPORTS 为 JSON、JSON Lines、CSV 或 XLSX，- 为标准输入；写明 month 的一行是“已报送”。',
    en: 'REPORTS is JSON, JSON Lines, CSV or XLSX, - standard input; a row with a month says that a unit handed in its report.',
  },
  run: async ({ options, operands, language }, io) => {
    const [name = '', file = ''] = operands
    const plan = await planNamed(name, io.stdin)
    const reading = await readingOf(plan, file, options, io)
    if (reading.problems.length > 0 && !options['keep-going']) {
      if (options.json)
        await io.out(
          `${JSON.stringify({ plan: plan.id, asOf: reading.asOf, errors: errorsOf(reading.problems, language) }, null, 2)}\n`,
        )
      return badReports(reading.problems, language, io)
    }
    const progress = planProgress({ plan, reports: reading.reports, asOf: reading.asOf })
    const last = lastReturns(progress, reading)
    if (options.json) {
      const json = {
        plan: plan.id,
        asOf: reading.asOf,
        rollUp: rollUp(progress),
        measures: progress.measures,
        returns: last ?? null,
        errors: errorsOf(reading.problems, language),
      }
      await io.out(`${JSON.stringify(json, null, 2)}\n`)
    } else {
      const document = progressDocument({ plan, language }, progress, last, { detail: options.detail })
      await io.out(toText(document, language, painter(io.colour)))
    }
    return reading.problems.length > 0 ? badReports(reading.problems, language, io) : exitCodes.clear
  },
})

const errorsOf = (problems: readonly PlacedProblem[], language: 'zh' | 'en') =>
  problems.map(({ place, code, says }) => ({ place, code, message: says[language] }))

/** Who has reported on the month before the day; nothing before the first month of the plan is over. */
const lastReturns = (
  { plan, asOf }: PlanProgress,
  { submissions, members }: Reading,
): Omit<Returns, 'problems'> | undefined => {
  const month = monthBefore(asOf)
  if (!plan.reporting || month < plan.period.from.slice(0, 7) || month > plan.period.until.slice(0, 7)) return undefined
  const { due, returns } = returnsFor({ plan, submissions, month, asOf, members })
  return { month, due, returns }
}
