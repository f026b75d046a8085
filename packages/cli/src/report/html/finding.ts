import { cited, type Language } from '@zhiben/core'
import { type Change, type Proof, render } from '@zhiben/rules'
import { changeWords, type FactGroup, groundWords } from '../fact-words.js'
import type { FindingReport } from '../subject-report.js'
import { sayIn } from './labels.js'
import { type Content, html, type Markup } from './markup.js'

const row = (label: string, content: Content): Markup => html`<dt>${label}</dt><dd>${content}</dd>`

/** A hit as a card: where it stands, why, what would put it right. */
export const hitCard = (of: FindingReport, number: number, language: Language): Markup => {
  const say = sayIn(language)
  const { finding, rule } = of
  const proof = of.proof()
  const kind = rule.level === 'major' ? 'card' : 'card element'
  return html`<article class="${kind}">
<div class="head"><span class="number">${number}</span><h3>${finding.title[language]}</h3></div>
<dl class="rows">
${row(say('依据', 'Provision'), [cited(finding.citation, language), ' ', verifiedTag(of, language)])}
${row(say('理由', 'Ground'), because(proof, language))}
${
  proof.answers.length > 0
    ? row(
        say('直接回答', 'Answers'),
        proof.answers.map(
          ({ node, by, because: why }) =>
            html`<div>${by}${why === undefined ? '' : `：${why}`} <code>${node}</code></div>`,
        ),
      )
    : undefined
}
${proof.witnesses.length > 1 ? row(say('涉及', 'Items'), witnesses(proof, language)) : undefined}
${proof.exceptions.length > 0 ? row(say('例外', 'Exceptions'), html`<ul>${proof.exceptions.map(({ title, citation }) => html`<li>${title[language]}（${cited(citation, language)}）${say('：不成立', ': does not hold')}</li>`)}</ul>`) : undefined}
${row(say('整改', 'Remedy'), rule.remedy[language])}
${proof.clearing && proof.clearing.sets.length > 0 ? row(say('最少改动', 'Least change'), clearing(proof, language)) : undefined}
${row(say('查看', 'Evidence'), rule.evidence[language])}
${rule.note ? row(say('说明', 'Note'), rule.note[language]) : undefined}
</dl>
<details class="fold"><summary class="small">${say('完整理由', 'Full reasoning')}</summary><div class="body pre">${render(
    proof,
    language,
  )
    .trimEnd()
    .split('\n')
    .map((line) => html`<div>${line}</div>`)}</div></details>
</article>
`
}

const verifiedTag = ({ finding, rule, standard }: FindingReport, language: Language): Markup => {
  const say = sayIn(language)
  const place = html`<code>${standard.id}@${standard.version} ${finding.rule}</code>`
  return rule.verified.status === 'verified'
    ? html`${place} <span class="tag clear">${say('条文已核对', 'text checked')}</span>`
    : html`${place} <span class="tag undetermined">${say('条文未核对', 'text not checked')}</span>`
}

/** The facts that suffice, one a line, those of one item under its name. */
const because = (proof: Proof, language: Language): Markup => {
  const fact = ({ title, value, path }: FactGroup['facts'][number]): Markup =>
    html`<li>${title}${language === 'zh' ? '：' : ': '}<span class="value">${value}</span> <code>${path}</code></li>`
  return html`<ul>${groundWords(proof, language).map(({ item, facts }) =>
    item === undefined ? facts.map(fact) : html`<li>${item}<ul>${facts.map(fact)}</ul></li>`,
  )}</ul>`
}

const witnesses = ({ witnesses: all }: Proof, language: Language): string =>
  all.map(({ list, index, id }) => id ?? `${list}[${index}]`).join(language === 'zh' ? '、' : ', ')

/** How many ways of putting it right are shown. */
const shownWays = 3

const clearing = (proof: Proof, language: Language): Markup => {
  const say = sayIn(language)
  const sets = proof.clearing?.sets ?? []
  const way = (changes: readonly Change[]): Content =>
    changes.map((change) => html`<div>${changeWords(change, proof.facts[change.path], language)}</div>`)
  if (sets.length === 1) return html`${way(sets[0] ?? [])}`
  return html`<ul>${sets.slice(0, shownWays).map((set) => html`<li>${way(set)}</li>`)}</ul>${
    sets.length > shownWays
      ? html`<div class="small soft">${say(`另有 ${sets.length - shownWays} 种`, `${sets.length - shownWays} other ways`)}</div>`
      : undefined
  }`
}
