import { cited, type Language } from '@zhiben/core'
import type { Status } from '@zhiben/obligations'
import { onOneLine } from '../../words/on-one-line.js'
import type { Paint, Style } from '../style.js'
import type { OpenWindow, Overview } from './overview.js'
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

/** What the text about one enterprise is made from. */
export interface StatusText extends Why {
  readonly name: string | undefined
  readonly overview: Overview
  readonly paint: Paint
}

const overallWords = {
  'on-time': { zh: '各项义务均按时', en: 'all obligations on time' },
  overdue: { zh: '有义务逾期', en: 'obligations are overdue' },
  undetermined: { zh: '未见逾期，但有待定事项', en: 'none overdue, but something is undetermined' },
} as const

const overallStyle = { 'on-time': 'green', overdue: 'red', undetermined: 'yellow' } as const satisfies Record<
  Status['overall'],
  Style
>

const nothingBinds = {
  zh: '这一天没有适用的义务；请核对日期和所装的义务包',
  en: 'no obligation binds on this day; check the day and the packs that are loaded',
} as const

/** What the whole comes to, in words. Where nothing binds, nothing is on time either: a day after all packs have ended. */
export const overallText = ({ overall, obligations }: Status, language: Language): string =>
  overall === 'on-time' && obligations.length === 0 ? nothingBinds[language] : overallWords[overall][language]

/** How many of what is not known are shown. */
const shownUnknown = 12

/** How an enterprise stands, for a person at a terminal: what is overdue first, then what is next for whom. */
export const statusText = (text: StatusText): string => {
  const { name, status, overview, language, paint } = text
  const say = sayIn(language)
  const { counts, binding, folded } = overview
  const figures = (['met', 'due', 'overdue', 'undetermined', 'advisory'] as const)
    .filter((one) => counts[one] > 0 || one === 'overdue')
    .map((one) => `${statusWords[one][language]} ${counts[one]}`)
    .join(say('，', ', '))
  return [
    `${paint(onOneLine(name ?? say('本单位', 'The enterprise')), 'bold')}  ${say('截至', 'as of')} ${status.asOf}\n`,
    `${paint(overallText(status, language), 'bold', overallStyle[status.overall])}\n`,
    say(
      `适用义务 ${binding} 项${folded > 0 ? `（另有 ${folded} 项已由其中更严的涵盖）` : ''}；今年各期：${figures}\n`,
      `${binding} obligations bind${folded > 0 ? ` (${folded} more are covered by stricter ones among them)` : ''}; windows this year: ${figures}\n`,
    ),
    ...overdueSection(text),
    ...nextSection(text),
    ...unknownSection(text),
  ].join('')
}

const sayIn =
  (language: Language) =>
  (zh: string, en: string): string =>
    ({ zh, en })[language]

const heading = (words: string, { paint }: StatusText): string => `\n${paint(words, 'bold', 'cyan')}\n`

const overdueSection = (text: StatusText): readonly string[] => {
  const { overview, language, paint, ready } = text
  const say = sayIn(language)
  if (overview.overdue.length === 0) return []
  return [
    heading(say('逾期', 'Overdue'), text),
    ...overview.overdue.map(({ of, windows, late }, i) => {
      const bearer = termWords('roles', of.bearer, language, ready.vocabulary)
      const last = windows[windows.length - 1]
      const window = last
        ? `${last.from} ${say('至', 'to')} ${dueWords(last.due, language)} · ${say(`应 ${last.times} 次，已 ${last.metBy.length} 次`, `${last.metBy.length} of ${last.times} done`)}`
        : ''
      const about = subjectWords(windows, language)
      return [
        `${i + 1}. ${paint(onOneLine(of.title[language]), 'red')}${say('：', ': ')}${overdueWords(windows, late, language)}\n`,
        `    ${say('由', 'by')} ${onOneLine(bearer)} · ${windows.length > 1 ? say('最近一期 ', 'the last: ') : ''}${window}\n`,
        about === '' ? '' : `    ${say('涉及', 'about')} ${onOneLine(about)}\n`,
        details(of, text),
      ].join('')
    }),
  ]
}

const nextSection = (text: StatusText): readonly string[] => {
  const { overview, language, paint, ready } = text
  const say = sayIn(language)
  if (overview.next.length === 0) return []
  return [
    heading(say('接下来', 'Next'), text),
    ...overview.next.flatMap(({ bearer, person, windows }) => [
      `${paint(onOneLine(termWords('roles', bearer, language, ready.vocabulary)), 'bold')}${person === undefined ? '' : say(`（${onOneLine(person)}）`, ` (${onOneLine(person)})`)}\n`,
      ...windows.map(({ of, window }: OpenWindow) => {
        const days = window.dueInDays ?? 0
        const due = say(
          `${dueWords(window.due, language)} 前（${days === 0 ? '今天' : `还有 ${days} 天`}）`,
          `by ${dueWords(window.due, language)} (${days === 0 ? 'today' : `in ${days} days`})`,
        )
        const left = window.times - window.metBy.length
        const count = window.times > 1 ? say(`，还差 ${left} 次`, `, ${left} more`) : ''
        const about = subjectWords([window], language)
        const whom = about === '' ? '' : say(`（${onOneLine(about)}）`, ` (${onOneLine(about)})`)
        return `  · ${due} ${onOneLine(of.title[language])}${whom}${count}\n${details(of, text)}`
      }),
    ]),
  ]
}

/** Cadence, citation, why it binds, and what else is done with it. */
const details = (of: OpenWindow['of'], text: StatusText): string => {
  const { overview, language, paint, ready } = text
  const say = sayIn(language)
  const why = whyWords(of.id, text)
  const unchecked = of.verified.status === 'verified' ? '' : say('（条文未核对）', ' (text not verified)')
  const covers = overview.covers.get(of.id) ?? []
  const wanted = wantedWords(of, language, ready.vocabulary)
  return [
    `    ${paint(`${cadenceWords(of.cadence, language, ready.vocabulary)} · ${cited(of.citation, language)}${unchecked} [${of.id}]`, 'dim')}\n`,
    wanted === '' ? '' : `    ${paint(`${say('记录须写明', 'the log must say')} ${onOneLine(wanted)}`, 'dim')}\n`,
    why === undefined ? '' : `    ${paint(`${say('因', 'because')} ${onOneLine(why)}`, 'dim')}\n`,
    covers.length > 0
      ? `    ${paint(say('涵盖', 'covers'), 'dim')} ${covers.map((id) => `${onOneLine(overview.titles.get(id)?.[language] ?? '')} [${id}]`).join(say('；', '; '))}\n`
      : '',
  ].join('')
}

const unknownSection = (text: StatusText): readonly string[] => {
  const { overview, language, ready } = text
  const say = sayIn(language)
  const { unknown, withoutCadence } = overview
  const name = (path: string): string => {
    const title = missingWords(path, ready.schema, language)
    return title === undefined ? path : `${title} (${path})`
  }
  return [
    ...(unknown.length === 0
      ? []
      : [
          heading(say('尚待弄清', 'Not known'), text),
          ...unknown
            .slice(0, shownUnknown)
            .map(
              ({ missing, ids }) =>
                `  · ${missing.map((path) => onOneLine(name(path))).join(say('、', ', '))}${say(`：关系到 ${ids.length} 项义务`, `: ${ids.length} obligations hang on it`)}\n`,
            ),
          unknown.length > shownUnknown
            ? `  ${say(`另有 ${unknown.length - shownUnknown} 组`, `and ${unknown.length - shownUnknown} more`)}\n`
            : '',
        ]),
    ...(withoutCadence.length === 0
      ? []
      : [
          heading(
            say('出处未定频次，须由责任单位自定（--cadences）', 'Without a figure in the source: set one (--cadences)'),
            text,
          ),
          ...withoutCadence.map((id) => `  · ${onOneLine(overview.titles.get(id)?.[language] ?? '')} [${id}]\n`),
        ]),
  ]
}
