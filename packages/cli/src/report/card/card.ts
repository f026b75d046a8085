import { type Citation, cited, type Language } from '@zhiben/core'
import {
  type CardAssessment,
  type CardDuty,
  type CardItem,
  type CardState,
  cardPhase,
  cardPhaseTitles,
  type EmptyCardPart,
  emergencySteps,
  emergencyStepTitles,
  listed,
  ownWords,
  type PositionCard,
  personKindTitles,
  unsigned,
} from '@zhiben/responsibilities'
import { programName } from '../../version.js'
import { type Say, sayIn } from '../html/labels.js'
import { html, type Markup } from '../html/markup.js'
import { pageHead } from '../html/page.js'
import { cardStyle, type Paper } from './style.js'

/** What cards are made with, beside what they say. */
export interface CardPageOptions {
  readonly language: Language
  readonly paper: Paper
  /** Cards in their lives, by position: who has signed. Absent: nobody keeps signatures here. */
  readonly states?: ReadonlyMap<string, CardState> | undefined
}

/** Cards as one page that needs nothing else, each on a sheet of its own when it is printed. */
export const cardPage = (cards: readonly PositionCard[], options: CardPageOptions): string => {
  const say = sayIn(options.language)
  const [first] = cards
  const title = first ? `${ownWords(first.organisation, options.language)} ${say('岗位明白卡', 'position cards')}` : ''
  const name = (card: PositionCard): string => ownWords(card.title, options.language)
  return html`${pageHead(title, options.language, cardStyle(options.paper))}
${cards.length > 1 ? html`<nav><b>${title}</b><ul>${cards.map((card, i) => html`<li><a href="#c${i + 1}">${name(card)}</a></li>`)}</ul></nav>` : undefined}
${cards.map((card, i) => cardMarkup(card, i + 1, options))}</body></html>
`.markup
}

const cardMarkup = (card: PositionCard, number: number, { language, states }: CardPageOptions): Markup => {
  const say = sayIn(language)
  const words = (of: Parameters<typeof ownWords>[0] | undefined): string | undefined => of && ownWords(of, language)
  return html`<article class="card" id="c${number}">
<div class="head"><div><p class="kind">${words(card.organisation)} · ${say('岗位安全明白卡（四知卡）', 'Position safety card')}</p><h1>${words(card.title)}</h1></div>
<div class="who">${card.kind && html`<p><b>${personKindTitles[card.kind][language]}</b></p>`}${card.area && html`<p>${say('所在', 'In')} <b>${words(card.area)}</b></p>`}${card.parent && html`<p>${say('上级', 'Answers to')} <b>${words(card.parent)}</b></p>`}${states && html`<p>${say('状态', 'State')} <b>${cardPhaseWords(states.get(card.position), language)}</b></p>`}</div></div>
${card.empty.length > 0 ? html`<p class="draft">${say('草稿，尚不能发布：', 'A draft that cannot be published yet: ')}${card.empty.map((part) => emptyPartWords(part, language)).join(say('、', ', '))}${say('还空着', ' still to be written')}</p>` : undefined}
<h2><i>1</i>${say('知职责', 'Duties')}</h2>
${duties(card.duties, language)}
<div class="pair"><section><h2><i>2</i>${say('知风险', 'Risks')}</h2>${items(card.risks, say('风险尚未填写：请由本单位按岗位辨识后填写', 'No risk is written yet: the unit is to assess the position and write them'), language)}</section>
<section><h2><i>3</i>${say('知操作规程', 'Operating rules')}</h2>${items(card.rules, say('操作规程尚未填写', 'No operating rule is written yet'), language)}</section></div>
<h2><i>4</i>${say('知应急处置', 'In an emergency')}</h2>
<div class="steps">${emergencySteps.map((step) => {
    const { short, long } = emergencyStepTitles[step]
    return html`<section class="step"><header><b>${short[language]}</b><span>${long[language]}</span></header>${items(card.emergency[step], say('尚未填写', 'Not written yet'), language)}</section>`
  })}</div>
${signatures(card, states, say)}
<p class="foot"><span>${say('依据为条文出处，本卡以自己的话转述；未核对者以原文为准', 'Sources are where the provisions stand; this card restates them')}</span><span>${programName}</span></p>
</article>
`
}

const groups: readonly { readonly part: CardDuty['part']; readonly zh: string; readonly en: string }[] = [
  { part: 'accountable', zh: '由本岗位负责', en: 'This position is accountable for' },
  { part: 'doer', zh: '由本岗位落实', en: 'This position carries out' },
  { part: 'self', zh: '本人承担', en: 'Each holder bears for himself' },
]

const duties = (all: readonly CardDuty[], language: Language): Markup => {
  const say = sayIn(language)
  if (all.length === 0) return html`<p class="empty">${say('还没有职责', 'No duty yet')}</p>`
  return html`${groups.map(({ part, zh, en }) => {
    const own = all.filter((duty) => duty.part === part)
    if (own.length === 0) return undefined
    return html`<h3>${say(zh, en)}</h3><ol class="duties">${own.map((duty) => dutyItem(duty, language))}</ol>`
  })}`
}

const dutyItem = ({ title, area, accountable, evidence, cite, verified }: CardDuty, language: Language): Markup => {
  const say = sayIn(language)
  const where = area === undefined ? '' : say(`在${ownWords(area, language)}：`, `${ownWords(area, language)}: `)
  return html`<li>${where}${ownWords(title, language)} <span class="cite">${citation(cite, language)}</span>${
    verified.status === 'verified'
      ? undefined
      : html` <span class="tag">${say('未核对原文', 'text not checked')}</span>`
  }<span class="how">${say('考核凭证：', 'Shown by: ')}${ownWords(evidence, language)}${
    accountable === undefined
      ? undefined
      : say(`；由${ownWords(accountable, language)}负责`, `; accountable: ${ownWords(accountable, language)}`)
  }</span></li>`
}

/** On a card the names of laws are short, as people say them. */
const citation = ({ document, ...place }: Citation, language: Language): string =>
  cited({ ...place, document: document.replace(/^中华人民共和国/, '') }, language)

const items = (of: readonly CardItem[], none: string, language: Language): Markup =>
  of.length === 0
    ? html`<p class="empty">${none}</p>`
    : html`<ul>${of.map(({ text, cite }) => html`<li>${ownWords(text, language)}${cite && html` <span class="cite">${citation(cite, language)}</span>`}</li>`)}</ul>`

/** Where holders sign. Who has not is told only where signatures are kept. */
const signatures = (card: PositionCard, states: CardPageOptions['states'], say: Say): Markup => {
  const { known, complete } = listed(card.holders)
  const state = states?.get(card.position)
  const assessed = state && state.assessed.size > 0 ? state.assessed : undefined
  const open = new Set(states ? (state ? unsigned(state).holders : known) : [])
  const rows = known.map((holder) => {
    const on = state?.signed.get(holder)
    const sign = open.has(holder) ? html`<span class="not-signed">${say('未签收', 'not signed')}</span>` : undefined
    return html`<tr><td>${holder}</td><td class="blank">${on ? say('已签收', 'signed') : sign}</td><td>${on}</td>${assessed && html`<td>${assessment(assessed.get(holder), say)}</td>`}</tr>`
  })
  const note = complete
    ? known.length === 0
      ? say('此岗位空缺，无人签收', 'This position is vacant: nobody to sign')
      : undefined
    : say('任职人没有填全，可能还有他人应当签收', 'Not all holders are known; others may have to sign')
  return html`<div class="sign"><table><thead><tr><th>${say('任职人', 'Holder')}</th><th>${say('签收', 'Signature')}</th><th>${say('日期', 'Day')}</th>${assessed && html`<th>${say('考核', 'Assessed')}</th>`}</tr></thead><tbody>${rows}${
    complete ? undefined : html`<tr><td></td><td class="blank"></td><td></td></tr>`
  }</tbody></table>${note === undefined ? undefined : html`<p class="empty">${note}</p>`}</div>`
}

const assessment = (of: CardAssessment | undefined, say: Say): string | undefined =>
  of &&
  `${of.passed ? say('合格', 'passed') : say('不合格', 'failed')} ${of.on}${of.note === undefined ? '' : ` ${of.note}`}`

/** Where a card is in its life, and which revision of it; a card that nobody logged is drafted. */
export const cardPhaseWords = (state: CardState | undefined, language: Language): string => {
  const phase = cardPhaseTitles[state ? cardPhase(state) : 'drafted'][language]
  const { revision } = state ?? { revision: 1 }
  return revision === 1 ? phase : sayIn(language)(`${phase}（第 ${revision} 稿）`, `${phase} (revision ${revision})`)
}

/** A part of a card that is still empty, in words. */
export const emptyPartWords = (part: EmptyCardPart, language: Language): string => {
  const say = sayIn(language)
  if (part === 'duties') return say('职责', 'duties')
  if (part === 'risks') return say('风险', 'risks')
  if (part === 'rules') return say('操作规程', 'operating rules')
  const { short } = emergencyStepTitles[part]
  return say(`应急“${short.zh}”`, `emergency step "${short.en}"`)
}
