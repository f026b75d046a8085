import { cited, type Language } from '@zhiben/core'
import { programName } from '../../version.js'
import { sayIn } from '../html/labels.js'
import { html, type Markup } from '../html/markup.js'
import { pageHead } from '../html/page.js'
import { style } from '../html/style.js'
import type { OpenWindow, Overview } from './overview.js'
import { overallText } from './text.js'
import { type Why, whyWords } from './why.js'
import {
  cadenceWords,
  dueWords,
  missingWords,
  overdueWords,
  statusWords,
  subjectWords,
  termWords,
  wantedWords,
} from './words.js'

/** What the page is made from. */
export interface StatusPage extends Why {
  readonly name: string | undefined
  readonly overview: Overview
  /** The year as a chart: for screens and paper in `wide`, for a telephone in `narrow`. */
  readonly chart: Markup
}

const ownStyle = `${style}
main{max-width:74rem}
.chart{overflow-x:auto}
.chart svg{display:block;max-width:100%;height:auto;break-inside:avoid}
.chart .wide svg{min-width:40rem}
.chart .narrow{display:none}
@media screen and (max-width:46rem){.chart .wide{display:none}.chart .narrow{display:block}.chart .narrow svg{width:100%}}
@media print{.chart{overflow:visible}.chart .wide svg{min-width:0;width:100%}.chart svg{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
.overdue{background:var(--red-soft);color:var(--red)}
.due{background:#eaf2fb;color:var(--blue)}
.met{background:var(--green-soft);color:var(--green)}
.advisory{background:var(--grey-soft);color:var(--soft)}
td .small{display:block}
td:not(:first-child){white-space:nowrap}
td:not(:first-child) .small{white-space:normal;min-width:8rem}
`

/** Verdict colours of the report, by how the whole stands. */
const overallClass = { 'on-time': 'clear', overdue: 'hit', undetermined: 'undetermined' } as const

/** How an enterprise stands as one page: no script, no request, and a policy that forbids both. */
export const statusPage = (page: StatusPage): string => {
  const { name, status, overview, language, chart } = page
  const say = sayIn(language)
  const title = name ?? say('本单位', 'The enterprise')
  const heading = say('义务完成情况', 'Obligations')
  return html`${pageHead(`${title} · ${heading}`, language, ownStyle)}<main>
<div class="top"><span>${heading}</span><span>${say('截至', 'As of')} ${status.asOf}</span></div>
<section class="sheet"><h1>${title}</h1>
<p class="verdict ${overallClass[status.overall]}">${overallText(status, language)}</p>
<ul class="counts">${(['overdue', 'due', 'met', 'undetermined', 'advisory'] as const).map(
    (one) => html`<li class="${one}"><b>${overview.counts[one]}</b>${statusWords[one][language]}</li>`,
  )}</ul>
${overdueSection(page)}
${nextSection(page)}
<h2>${say('全年', 'The year')}</h2><div class="chart">${chart}</div>
${unknownSection(page)}
${allSection(page)}
</section>
<footer>${say('由', 'Made by')} ${programName} ${say('生成。以所附档案、记录和所列义务为准；条文未核对处须查对原文。', '. It holds for the profile, log and obligations given; where the text is not checked, look it up.')}</footer></main></body></html>
`.markup
}

const section = (title: string, windows: readonly OpenWindow[], page: StatusPage): Markup | undefined => {
  if (windows.length === 0) return undefined
  const say = sayIn(page.language)
  return html`<h2>${title}</h2><table class="stack"><thead><tr><th>${say('事项', 'What')}</th><th>${say('由', 'By')}</th><th>${say('期间', 'Window')}</th><th>${say('状态', 'Status')}</th></tr></thead><tbody>
${windows.map(
  ({ of, window }) =>
    html`<tr><td>${of.title[page.language]}${aboutOf([window], page.language)}<span class="small soft">${details(of, page)}</span>${covers(of.id, page)}</td><td>${termWords('roles', of.bearer, page.language, page.ready.vocabulary)}</td><td class="days">${window.from} –<br>${dueWords(window.due, page.language)}</td><td><span class="tag ${window.status}">${statusWords[window.status][page.language]}</span><span class="small soft">${standing(window, page.language)}</span></td></tr>
`,
)}</tbody></table>`
}

const overdueSection = (page: StatusPage): Markup | undefined => {
  const { overview, language, ready } = page
  if (overview.overdue.length === 0) return undefined
  const say = sayIn(language)
  return html`<h2>${say('逾期', 'Overdue')}</h2><table class="stack"><thead><tr><th>${say('事项', 'What')}</th><th>${say('由', 'By')}</th><th>${say('状态', 'Status')}</th></tr></thead><tbody>
${overview.overdue.map(
  ({ of, windows, late }) =>
    html`<tr><td>${of.title[language]}${aboutOf(windows, language)}<span class="small soft">${details(of, page)}</span>${covers(of.id, page)}</td><td>${termWords('roles', of.bearer, language, ready.vocabulary)}</td><td><span class="tag overdue">${statusWords.overdue[language]} ${windows.length > 1 ? windows.length : undefined}</span><span class="small soft">${overdueWords(windows, late, language)}</span></td></tr>
`,
)}</tbody></table>`
}

/** Whom windows are about. */
const aboutOf = (windows: readonly OpenWindow['window'][], language: Language): Markup | undefined => {
  const about = subjectWords(windows, language)
  return about === '' ? undefined : html`<b> ${about}</b>`
}

const standing = (window: OpenWindow['window'], language: Language): string => {
  const say = sayIn(language)
  if (window.dueInDays === undefined) return ''
  if (window.dueInDays === 0) return say('今天到期', 'due today')
  return say(`还有 ${window.dueInDays} 天`, `in ${window.dueInDays} days`)
}

const details = (of: OpenWindow['of'], page: StatusPage): Markup => {
  const { language, ready } = page
  const why = whyWords(of.id, page)
  const wanted = wantedWords(of, language, ready.vocabulary)
  return html`${cadenceWords(of.cadence, language, ready.vocabulary)} · ${cited(of.citation, language)}${of.verified.status === 'verified' ? undefined : html` <span class="tag undetermined">${sayIn(language)('条文未核对', 'text not checked')}</span>`} <code>${of.id}</code>${wanted === '' ? undefined : html`<br>${sayIn(language)('记录须写明：', 'The log must say: ')}${wanted}`}${why === undefined ? undefined : html`<br>${sayIn(language)('因：', 'Because: ')}${why}`}`
}

const covers = (id: string, { overview, language }: StatusPage): Markup | undefined => {
  const covered = overview.covers.get(id) ?? []
  if (covered.length === 0) return undefined
  return html`<span class="small soft">${sayIn(language)('涵盖：', 'Covers: ')}${covered.map((one, i) => html`${i > 0 ? sayIn(language)('；', '; ') : ''}${overview.titles.get(one)?.[language]} <code>${one}</code>`)}</span>`
}

const nextSection = (page: StatusPage): Markup => {
  const { overview, language, ready } = page
  return html`${overview.next.map(({ bearer, person, windows }) =>
    section(
      `${sayIn(language)('接下来：', 'Next: ')}${termWords('roles', bearer, language, ready.vocabulary)}${person === undefined ? '' : ` ${person}`}`,
      windows,
      page,
    ),
  )}`
}

const unknownSection = ({ overview, language, ready }: StatusPage): Markup | undefined => {
  const { unknown, withoutCadence } = overview
  const say = sayIn(language)
  if (unknown.length + withoutCadence.length === 0) return undefined
  const title = (path: string) => missingWords(path, ready.schema, language)
  return html`${
    unknown.length === 0
      ? undefined
      : html`<h2>${say('尚待弄清', 'Not known')}</h2><ul>${unknown.map(({ missing, ids }) => html`<li>${missing.map((path, i) => html`${i > 0 ? say('、', ', ') : ''}${title(path)} <code>${path}</code>`)} <span class="small soft">${say(`关系到 ${ids.length} 项义务`, `${ids.length} obligations hang on it`)}</span></li>`)}</ul>`
  }${
    withoutCadence.length === 0
      ? undefined
      : html`<h2>${say('出处未定频次，须自定', 'Without a figure in the source: to be set')}</h2><ul>${withoutCadence.map((id) => html`<li>${overview.titles.get(id)?.[language]} <code>${id}</code></li>`)}</ul>`
  }`
}

const allSection = (page: StatusPage): Markup => {
  const { status, language, ready, overview } = page
  const say = sayIn(language)
  return html`<details class="fold"><summary>${say(`全部 ${status.obligations.length} 项义务`, `All ${status.obligations.length} obligations`)}</summary><div class="body"><table class="stack"><thead><tr><th>${say('义务', 'Obligation')}</th><th>${say('由', 'By')}</th><th>${say('频次', 'How often')}</th><th>${say('依据', 'Provision')}</th></tr></thead><tbody>
${status.obligations.map(
  (of) =>
    html`<tr><td>${of.title[language]} <code>${of.id}</code>${of.coveredBy.length > 0 ? html`<span class="small soft">${say('已由', 'covered by')} ${of.coveredBy.map((id, i) => html`${i > 0 ? '、' : ''}${overview.titles.get(id)?.[language]} <code>${id}</code>`)}${say(' 涵盖', '')}</span>` : undefined}</td><td>${termWords('roles', of.bearer, language, ready.vocabulary)}</td><td>${cadenceWords(of.cadence, language, ready.vocabulary)}</td><td>${cited(of.citation, language)}</td></tr>
`,
)}</tbody></table></div></details>`
}
