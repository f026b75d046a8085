import { cited, type Language } from '@zhiben/core'
import { type Question, unitWords, versioned } from '@zhiben/rules'
import { groundWords, itemWords, valueWords } from '../fact-words.js'
import { periodWords } from '../period.js'
import { answersIn, judgementsIn, questionsFor } from '../questions.js'
import { type FindingReport, type SubjectReport, withVerdict } from '../subject-report.js'
import { ruleVerdictWords, subjectVerdictWords } from '../verdict-words.js'
import { hitCard } from './finding.js'
import { sayIn } from './labels.js'
import { html, type Markup } from './markup.js'

/** All about one subject. */
export const subjectBody = (report: SubjectReport, language: Language): Markup => {
  const say = sayIn(language)
  const hits = withVerdict(report.findings, 'hit')
  const majors = hits.filter(({ rule }) => rule.level === 'major')
  const elements = hits.filter(({ rule }) => rule.level !== 'major')
  const { verdict } = report.assessment
  return html`<div class="verdict ${verdict}">${subjectVerdictWords[verdict][language]}</div>
${counts(report, language)}
${majors.length > 0 ? html`<h2>${say('重大事故隐患', 'Major accident hazards')}</h2>${majors.map((of, i) => hitCard(of, i + 1, language))}` : undefined}
${elements.length > 0 ? html`<h2>${say('判定要素', 'Elements')}</h2><p class="soft small">${say('要素本身不是重大事故隐患，只计入综合判定。', 'Elements are no hazards by themselves; they count towards a comprehensive judgement.')}</p>${elements.map((of, i) => hitCard(of, i + 1, language))}` : undefined}
${undetermined(report, language)}
${settled(report, language)}
${standards(report, language)}
${judgements(report, language)}
${answers(report, language)}
${conflicts(report, language)}
`
}

const counts = ({ findings }: SubjectReport, language: Language): Markup => {
  const hits = withVerdict(findings, 'hit')
  const majors = hits.filter(({ rule }) => rule.level === 'major').length
  const tile = (style: string, count: number, words: string): Markup =>
    html`<li class="${style}"><b>${count}</b>${words}</li>`
  return html`<ul class="counts">${[
    tile('hit', majors, ruleVerdictWords.hit[language]),
    hits.length > majors
      ? tile('undetermined', hits.length - majors, sayIn(language)('判定要素', 'elements'))
      : undefined,
    ...(['undetermined', 'clear', 'not-applicable'] as const).map((verdict) =>
      tile(verdict, withVerdict(findings, verdict).length, ruleVerdictWords[verdict][language]),
    ),
  ]}</ul>`
}

const undetermined = (report: SubjectReport, language: Language): Markup | undefined => {
  const say = sayIn(language)
  const open = withVerdict(report.findings, 'undetermined')
  if (open.length === 0) return undefined
  const questions = questionsFor(report)
  return html`<h2>${say('待定', 'Undetermined')}</h2>
<p class="soft small">${say(`${open.length} 条还不能判定。按下列顺序查明，所需的提问最少。`, `${open.length} rules cannot be judged yet. Asked in this order, the fewest questions are needed.`)}</p>
<ol class="questions">${questions.slice(0, firstQuestions).map((of) => questionItem(of, language))}</ol>
${
  questions.length > firstQuestions
    ? html`<details><summary>${say(`其余 ${questions.length - firstQuestions} 项`, `${questions.length - firstQuestions} more questions`)}</summary><ol class="questions body" start="${firstQuestions + 1}">${questions.slice(firstQuestions).map((of) => questionItem(of, language))}</ol></details>`
    : undefined
}
<details><summary>${say(`待定的 ${open.length} 条`, `The ${open.length} undetermined rules`)}</summary><div class="body">${ruleTable(open, language, false)}</div></details>
`
}

/** How many questions stand open; the rest are folded. */
const firstQuestions = 12

const questionItem = (fact: Question, language: Language): Markup => {
  const say = sayIn(language)
  const item = itemWords(fact, language)
  const options = fact.options
    ? Object.values(fact.options)
        .map((option) => option[language])
        .join(' / ')
    : undefined
  const unit = fact.unit && fact.unit !== '1' ? unitWords[fact.unit][language] : undefined
  return html`<li>${item === undefined ? undefined : html`<span class="soft">${item}</span><br>`}${fact.question[language]}${unit === undefined ? undefined : html` <span class="soft small">(${unit})</span>`}${options === undefined ? undefined : html` <span class="soft small">${options}</span>`}${fact.judgement ? html` <span class="tag not-applicable">${say('判断', 'judgement')}</span>` : undefined} <code>${fact.path}</code></li>`
}

/** What is clear or not applicable: folded away, with what ruled each out. */
const settled = ({ findings }: SubjectReport, language: Language): Markup | undefined => {
  const say = sayIn(language)
  const clear = withVerdict(findings, 'clear')
  const outside = withVerdict(findings, 'not-applicable')
  if (clear.length + outside.length === 0) return undefined
  const fold = (title: string, of: readonly FindingReport[]): Markup | undefined =>
    of.length === 0
      ? undefined
      : html`<details class="fold"><summary>${title}</summary><div class="body">${ruleTable(of, language, true)}</div></details>`
  return html`<h2>${say('其余条目', 'Other rules')}</h2>
${fold(say(`不命中 ${clear.length} 条`, `${clear.length} clear`), clear)}
${fold(say(`不适用 ${outside.length} 条`, `${outside.length} not applicable`), outside)}
`
}

const ruleTable = (findings: readonly FindingReport[], language: Language, withReason: boolean): Markup => {
  const say = sayIn(language)
  const reason = (of: FindingReport): string =>
    groundWords(of.proof(), language)
      .map(({ item, facts }) => {
        const words = facts.map(({ title, value }) => `${title} = ${value}`).join(say('，', ', '))
        return item === undefined ? words : `${item}${say('：', ': ')}${words}`
      })
      .join(say('；', '; '))
  return html`<table class="stack"><thead><tr><th>${say('条目', 'Rule')}</th><th>${say('名称', 'Title')}</th>${withReason ? html`<th>${say('理由', 'Ground')}</th>` : undefined}</tr></thead><tbody>${findings.map(
    (of) =>
      html`<tr><td class="small">${cited(of.finding.citation, language)}</td><td>${of.finding.title[language]}</td>${withReason ? html`<td class="small soft">${reason(of)}</td>` : undefined}</tr>`,
  )}</tbody></table>`
}

const standards = (report: SubjectReport, language: Language): Markup => {
  const say = sayIn(language)
  const { noneInForce } = report.assessment
  return html`<h2>${say('所用标准', 'Standards')}</h2>
<table class="stack"><thead><tr><th>${say('标准', 'Standard')}</th><th>${say('文号与效力', 'Document and period')}</th><th>${say('结论', 'Verdict')}</th><th class="num">${say('条文未核对', 'Not checked')}</th></tr></thead><tbody>${report.standards.map(
    ({ standard, assessment }) =>
      html`<tr><td>${standard.title[language]}<br><code>${versioned(standard)}</code></td><td>${standard.document}<br><span class="small soft">${periodWords(standard.inForce, language)}</span></td><td><span class="tag ${assessment.verdict}">${ruleVerdictWords[assessment.verdict][language]}</span></td><td class="num">${assessment.unverified} / ${standard.rules.length}</td></tr>`,
  )}</tbody></table>
${report.standards.map(({ standard, assessment }) => {
  const notes = [
    ...(assessment.notInForce
      ? [say('判定日不在施行期内，是按指定的版本判定的。', 'Not in force on the day; it was asked for by version.')]
      : []),
    ...(assessment.incomplete ?? []).map((part) => part[language]),
    ...(assessment.successor ? [assessment.successor[language]] : []),
  ]
  return notes.length === 0
    ? undefined
    : html`<div class="note"><b>${standard.title[language]}</b>${assessment.incomplete ? say('：本软件只掌握一部分，可以判有，不能判无', ' is held only in part: it can hit, it never clears') : undefined}<ul>${notes.map((note) => html`<li>${note}</li>`)}</ul></div>`
})}
${noneInForce.length > 0 ? html`<div class="note">${say(`${report.asOf} 没有已知施行的版本，未判定：`, `No version is known for ${report.asOf}; not judged: `)}${noneInForce.join(say('、', ', '))}</div>` : undefined}
`
}

const judgements = (report: SubjectReport, language: Language): Markup | undefined => {
  const say = sayIn(language)
  const used = judgementsIn(report)
  if (used.length === 0) return undefined
  return html`<h2>${say('所依据的判断', 'Judgements relied on')}</h2>
<table class="stack"><thead><tr><th>${say('事项', 'Matter')}</th><th>${say('判断', 'Judgement')}</th><th>${say('判断人', 'By')}</th><th>${say('理由', 'Reason')}</th></tr></thead><tbody>${used.map(
    ({ path, title, value, by, because, on }) =>
      html`<tr><td>${title[language]}<br><code>${path}</code></td><td>${valueWords(value, undefined, language)}</td><td>${by ?? html`<span class="tag undetermined">${say('无人署名', 'signed by nobody')}</span>`}${on === undefined ? undefined : html`<br><span class="small soft">${on}</span>`}</td><td>${because}</td></tr>`,
  )}</tbody></table>
`
}

const answers = (report: SubjectReport, language: Language): Markup | undefined => {
  const say = sayIn(language)
  const used = answersIn(report)
  if (used.length === 0) return undefined
  return html`<h2>${say('所依据的直接回答', 'Direct answers relied on')}</h2>
<table class="stack"><thead><tr><th>${say('条件', 'Condition')}</th><th>${say('回答', 'Answer')}</th><th>${say('回答人', 'By')}</th><th>${say('理由', 'Reason')}</th></tr></thead><tbody>${used.map(
    ({ node, truth, by, on, because }) =>
      html`<tr><td><code>${node}</code></td><td>${valueWords(truth, undefined, language)}</td><td>${by}${on === undefined ? undefined : html`<br><span class="small soft">${on}</span>`}</td><td>${because}</td></tr>`,
  )}</tbody></table>
`
}

const conflicts = ({ assessment }: SubjectReport, language: Language): Markup | undefined => {
  const say = sayIn(language)
  if (assessment.conflicts.length === 0) return undefined
  return html`<h2>${say('事实与直接回答不一致', 'Facts and answers disagree')}</h2>
<p class="soft small">${say('以事实为准。', 'The facts stand.')}</p>
<ul>${assessment.conflicts.map(({ node, answer, facts }) => html`<li><code>${node}</code> ${say('回答', 'answer')} ${valueWords(answer, undefined, language)}${say('，事实为', ', facts ')}${valueWords(facts, undefined, language)}</li>`)}</ul>
`
}
