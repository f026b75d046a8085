import type { Language } from '@zhiben/core'
import { type FileOutput, openOutput } from '../../batch/file-output.js'
import type { Judging } from '../../standards/judging.js'
import { programName } from '../../version.js'
import { dataProblemLine } from '../../words/problem-words.js'
import type { Output, Totals } from '../output.js'
import { type SubjectReport, withVerdict } from '../subject-report.js'
import { subjectVerdictWords } from '../verdict-words.js'
import { sayIn } from './labels.js'
import { html, type Markup } from './markup.js'
import { pageHead } from './page.js'
import { style } from './style.js'
import { subjectBody } from './subject.js'

/**
 * A report as one page that needs nothing else: no script, no request, and a policy that forbids both. Subjects are
 * written as they are judged; what stands before them is put there at the end.
 */
export const htmlOutput = (file: string, { asOf }: Judging, language: Language): Output => {
  let output: FileOutput | undefined
  let rows: Row[] = []
  let only: SubjectReport | undefined
  const say = sayIn(language)
  const section = (report: SubjectReport, number: number): Promise<void> | undefined =>
    output?.write(folded(report, number, language).markup)
  return {
    begin: async () => {
      rows = []
      output = await openOutput(file)
    },
    subject: async (report) => {
      rows.push(rowOf(report))
      if (rows.length === 1) only = report
      else {
        // The first one waited: by itself it would have stood open, without a table before it.
        if (only) await section(only, 1)
        only = undefined
        await section(report, rows.length)
      }
    },
    end: async (totals) => {
      if (!output) return
      if (only) await output.write(open(only, language).markup)
      await output.write(
        html`<footer>${say('由', 'Made by')} ${programName} ${say('生成。结论以所附事实和所列标准版本为准，条文未核对处须查对原文。', '. Verdicts hold for the facts given and the versions named; where the text is not checked, look it up.')}</footer></main></body></html>
`.markup,
      )
      const title = only ? nameOf(only) : say(`${rows.length} 个对象`, `${rows.length} subjects`)
      await output.finish(
        [
          head(title, language),
          top(asOf, say),
          only ? undefined : overview(rows, totals, language),
          errors(totals, language),
        ]
          .map((part) => part?.markup ?? '')
          .join(''),
      )
    },
  }
}

const nameOf = ({ subject }: Pick<SubjectReport, 'subject'>): string => subject.name ?? subject.id

const head = (title: string, language: Language): Markup =>
  html`${pageHead(`${title} · ${sayIn(language)('重大事故隐患判定报告', 'Report on major accident hazards')}`, language, style)}<main>
`

const top = (asOf: string, say: ReturnType<typeof sayIn>): Markup =>
  html`<div class="top"><span>${say('重大事故隐患判定报告', 'Report on major accident hazards')}</span><span>${say('判定日', 'As of')} ${asOf}</span></div>
`

/** A single subject, open. */
const open = (report: SubjectReport, language: Language): Markup =>
  html`<section class="sheet"><h1>${nameOf(report)}</h1><p class="soft small">${report.subject.name === undefined ? undefined : html`${sayIn(language)('编号', 'Id')} ${report.subject.id} · `}${sayIn(language)('判定日', 'as of')} ${report.asOf}</p>
${subjectBody(report, language)}</section>
`

/** One of many, folded; open where there is something to do. */
const folded = (report: SubjectReport, number: number, language: Language): Markup => {
  const { verdict } = report.assessment
  return html`<section class="sheet" id="s${number}"><details${verdict === 'hit' ? { markup: ' open' } : undefined}><summary class="name">${nameOf(report)} <span class="tag ${verdict}">${subjectVerdictWords[verdict][language]}</span></summary><div class="body">
${subjectBody(report, language)}</div></details></section>
`
}

/** What the table of subjects says of one. */
interface Row {
  readonly name: string
  readonly id: string
  readonly verdict: SubjectReport['assessment']['verdict']
  readonly hits: number
  readonly open: number
}

const rowOf = (report: SubjectReport): Row => ({
  name: nameOf(report),
  id: report.subject.id,
  verdict: report.assessment.verdict,
  hits: withVerdict(report.findings, 'hit').filter(({ rule }) => rule.level === 'major').length,
  open: withVerdict(report.findings, 'undetermined').length,
})

const overview = (rows: readonly Row[], totals: Totals, language: Language): Markup => {
  const say = sayIn(language)
  const verdicts = ['hit', 'undetermined', 'clear', 'not-applicable'] as const
  return html`<section class="sheet"><h1>${say(`${rows.length} 个对象`, `${rows.length} subjects`)}</h1>
<ul class="counts">${verdicts.map((verdict) => html`<li class="${verdict}"><b>${totals[verdict]}</b>${subjectVerdictWords[verdict][language]}</li>`)}</ul>
<table><thead><tr><th>${say('对象', 'Subject')}</th><th>${say('结论', 'Verdict')}</th><th class="num">${say('命中', 'Hits')}</th><th class="num">${say('待定', 'Open')}</th></tr></thead><tbody>
${rows.map(
  (
    { name, id, verdict, hits, open: undecided },
    i,
  ) => html`<tr><td><a href="#s${i + 1}">${name}</a>${name === id ? undefined : html` <code>${id}</code>`}</td><td><span class="tag ${verdict}">${subjectVerdictWords[verdict][language]}</span></td><td class="num">${hits}</td><td class="num">${undecided}</td></tr>
`,
)}</tbody></table></section>
`
}

const errors = (totals: Totals, language: Language): Markup | undefined => {
  if (totals.problems.length === 0) return undefined
  const say = sayIn(language)
  const more =
    totals.moreProblems > 0 ? say(`另有 ${totals.moreProblems} 处`, `and ${totals.moreProblems} more`) : undefined
  return html`<section class="sheet"><h2>${say('数据有误、未判定', 'Not judged because of bad data')}</h2><ul class="small">${totals.problems.map((problem) => html`<li>${dataProblemLine(problem, language)}</li>`)}</ul>${more}</section>
`
}
