import type { CivilDate } from '@zhiben/core'
import { type Month, monthlyReport, type Plan, quarterlyBulletin } from '@zhiben/plans'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { printTo } from '../command/print-to.js'
import { badUsage } from '../command/stop.js'
import { badReports } from '../plan/bad-reports.js'
import { firstMonthOf, monthOf, quarterOf } from '../plan/month.js'
import { planNamed } from '../plan/plan-named.js'
import { type Reading, readingOf, readingOptions } from '../plan/reading.js'
import type { ReportDocument } from '../report/document/document.js'
import { toHtml } from '../report/document/html.js'
import { toMarkdown } from '../report/document/markdown.js'
import { toXlsx } from '../report/document/xlsx.js'
import { monthlyDocument, quarterlyDocument } from '../report/plan/documents.js'
import type { About } from '../report/plan/sections.js'

/** `zhiben plan report PLAN REPORTS` */
export const planReport = command({
  name: 'plan report',
  says: {
    zh: '月报或季度通报，写成 Markdown、网页、工作簿；都不写时输出 Markdown',
    en: 'the monthly report or the quarterly bulletin as Markdown, web page, workbook; Markdown is printed where none is named',
  },
  operands: ['PLAN', 'REPORTS'],
  options: {
    month: { value: 'YYYY-MM', says: { zh: '这个月的月报', en: 'the report on this month' } },
    quarter: { value: 'YYYY-Qn', says: { zh: '这个季度的通报', en: 'the bulletin on this quarter' } },
    ...readingOptions,
    markdown: { value: 'OUT', says: { zh: '写成 Markdown 文件', en: 'write as Markdown' } },
    html: { value: 'OUT', says: { zh: '写成带图的网页', en: 'write as a web page with charts' } },
    xlsx: { value: 'OUT', says: { zh: '写成工作簿', en: 'write as a workbook' } },
  },
  run: async ({ options, operands, language }, io) => {
    const { month, quarter } = options
    if ((month === undefined) === (quarter === undefined))
      throw badUsage({ code: 'one-of-options', at: '', options: ['--month', '--quarter'] })
    const make = month === undefined ? quarterlyMaker(quarter ?? '') : monthlyMaker(month)
    const [name = '', file = ''] = operands
    const plan = await planNamed(name, io.stdin)
    const reading = await readingOf(plan, file, options, io)
    checkPeriod(plan, make, reading.asOf)
    if (reading.problems.length > 0 && !options['keep-going']) return badReports(reading.problems, language, io)
    const document = make.document({ plan, language }, reading)
    const { markdown, html, xlsx } = options
    if (markdown !== undefined || (html === undefined && xlsx === undefined))
      await printTo(markdown, toMarkdown(document, language), io)
    if (html !== undefined) await printTo(html, toHtml(document, language), io)
    if (xlsx !== undefined) await printTo(xlsx, await toXlsx(document, language), io)
    return reading.problems.length > 0 ? badReports(reading.problems, language, io) : exitCodes.clear
  },
})

/** How a report on a period is made. */
interface Maker {
  readonly option: string
  readonly found: string
  readonly first: Month
  readonly document: (about: About, reading: Reading) => ReportDocument
}

const monthlyMaker = (found: string): Maker => {
  const month = monthOf(found)
  return {
    option: '--month',
    found,
    first: month,
    document: (about, { reports, submissions, members, asOf, problems }) =>
      monthlyDocument(about, monthlyReport({ plan: about.plan, reports, submissions, members, asOf, month }), problems),
  }
}

const quarterlyMaker = (found: string): Maker => {
  const quarter = quarterOf(found)
  return {
    option: '--quarter',
    found,
    first: firstMonthOf(quarter),
    document: (about, { reports, submissions, members, asOf, problems }) =>
      quarterlyDocument(
        about,
        quarterlyBulletin({ plan: about.plan, reports, submissions, members, asOf, ...quarter }),
        problems,
      ),
  }
}

/** A period that the plan does not have, or that has not begun, can have no report. */
const checkPeriod = ({ period: { from, until } }: Plan, { option, found, first }: Maker, asOf: CivilDate): void => {
  const inPlan = (month: string) => month >= from.slice(0, 7) && month <= until.slice(0, 7)
  if (!inPlan(first)) throw badUsage({ code: 'outside-plan', at: option, found, from, until })
  if (first > asOf.slice(0, 7)) throw badUsage({ code: 'not-begun', at: option, found, asOf })
}
