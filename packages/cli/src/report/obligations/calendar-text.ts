import type { Language } from '@zhiben/core'
import type { ReadyObligations, Status, WindowStatus } from '@zhiben/obligations'
import { onOneLine } from '../../words/on-one-line.js'
import type { Paint, Style } from '../style.js'
import { dueDay, dueWords, statusWords, subjectWords, termWords } from './words.js'

/** What a table of windows is made from. */
export interface CalendarText {
  readonly status: Status
  readonly ready: ReadyObligations
  readonly language: Language
  readonly paint: Paint
}

const styles = {
  met: 'green',
  due: 'cyan',
  overdue: 'red',
  advisory: 'dim',
  'not-applicable': 'dim',
  undetermined: 'yellow',
} as const satisfies Record<WindowStatus, Style>

/** All windows by due day, one a line; neighbouring ones of a duty that is due every day are told as one. */
export const calendarText = ({ status, ready, language, paint }: CalendarText): string => {
  const zh = language === 'zh'
  const own = status.obligations.filter(({ coveredBy }) => coveredBy.length === 0)
  const daily = own.filter(isDaily)
  const rows = own
    .filter((of) => !isDaily(of))
    .flatMap((of) =>
      of.windows.filter((window) => window.status !== 'not-applicable').map((window) => ({ of, window })),
    )
    .sort((a, b) =>
      dueDay(a.window.due) < dueDay(b.window.due) ? -1 : dueDay(a.window.due) > dueDay(b.window.due) ? 1 : 0,
    )
  return [
    ...daily.map(({ id, title, bearer, windows }) => {
      const counts = new Map<WindowStatus, number>()
      for (const window of windows) counts.set(window.status, (counts.get(window.status) ?? 0) + 1)
      const figures = [...counts].map(([one, n]) => `${paint(statusWords[one][language], styles[one])} ${n}`)
      return `${zh ? '每日' : 'daily'}  ${figures.join(zh ? '，' : ', ')}  ${onOneLine(title[language])}  ${onOneLine(termWords('roles', bearer, language, ready.vocabulary))}  [${id}]\n`
    }),
    ...rows.map(
      ({ of, window }) =>
        `${dueWords(window.due, language)}  ${paint(statusWords[window.status][language], styles[window.status])}  ${onOneLine(of.title[language])}  ${window.subject === undefined ? '' : `${onOneLine(subjectWords([window], language))}  `}${onOneLine(termWords('roles', of.bearer, language, ready.vocabulary))}  ${zh ? `${window.from} 起` : `from ${window.from}`}  [${of.id}]\n`,
    ),
    rows.length + daily.length === 0 ? (zh ? '这段时间没有期限\n' : 'nothing is due in these days\n') : '',
  ].join('')
}

const isDaily = ({ cadence }: Status['obligations'][number]): boolean =>
  cadence.kind === 'each' && cadence.every === 'day'
