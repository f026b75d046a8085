import type { Language, Localized } from '@zhiben/core'
import { type ReadyObligations, type Schedule, scheduleProblemWords } from '@zhiben/obligations'
import { onOneLine } from '../../words/on-one-line.js'
import type { Paint } from '../style.js'
import { termWords } from './words.js'

/** What the text of a plan is made from. */
export interface ScheduleText {
  readonly plan: Schedule
  readonly known: ReadonlyMap<string, { readonly title: Localized }>
  readonly ready: ReadyObligations
  readonly language: Language
  readonly paint: Paint
}

/** A plan for a person at a terminal: the dates with what each meets, then what could not be planned and why. */
export const scheduleText = ({ plan, known, ready, language, paint }: ScheduleText): string => {
  const say = (zh: string, en: string): string => ({ zh, en })[language]
  const { events, atLeast, problems } = plan
  const bound =
    events.length === atLeast
      ? say('，已是最少', ', the fewest there can be')
      : say(`，至少要 ${atLeast} 次`, `, of which ${atLeast} at least are needed`)
  const title = (id: string): string => onOneLine(known.get(id)?.title[language] ?? id)
  const meetsWords = (meets: (typeof events)[number]['meets']): string =>
    meets.map(({ id, due }) => `${title(id)}${say(`（${due} 前）`, ` (by ${due})`)} [${id}]`).join(say('；', '; '))
  const daily = events.filter(({ meets }) => meets.every(({ from, due }) => from === due))
  return [
    `${paint(say(`${plan.from} 至 ${plan.to} 共 ${events.length} 次${bound}`, `${events.length} events from ${plan.from} to ${plan.to}${bound}`), 'bold')}\n\n`,
    ...dailyLines(daily, title, say),
    ...events
      .filter((event) => !daily.includes(event))
      .map(({ occurrence, meets, workingDay, earliest, latest }) => {
        const off = {
          true: '',
          false: paint(say('（休息日）', ' (a day off)'), 'yellow'),
          unknown: paint(say('（是否上班未定）', ' (not known to be worked)'), 'yellow'),
        }[workingDay]
        const action = termWords('actions', occurrence.action as string, language, ready.vocabulary)
        const by = termWords('roles', occurrence.by, language, ready.vocabulary)
        const conditions = (occurrence.conditions ?? []).map((one) =>
          termWords('conditions', one, language, ready.vocabulary),
        )
        const how = conditions.length > 0 ? say(`（${conditions.join('、')}）`, ` (${conditions.join(', ')})`) : ''
        const move =
          earliest === latest
            ? ''
            : paint(say(`  可在 ${earliest} 至 ${latest} 之间`, `  may be from ${earliest} to ${latest}`), 'dim')
        return `${paint(occurrence.on, 'cyan')}${off}  ${onOneLine(`${by}${say('：', ': ')}${action}${how}`)}${move}\n    ${say('满足', 'meets')} ${meetsWords(meets)}\n`
      }),
    ...(problems.length === 0
      ? []
      : [
          `\n${paint(say('未能排定或须留意', 'Not planned, or to be watched'), 'bold', 'cyan')}\n`,
          ...grouped(problems).map(([problem, count]) => {
            const id = 'id' in problem ? `${title(problem.id)} ` : ''
            const more = count > 1 ? say(`（共 ${count} 期）`, ` (${count} windows)`) : ''
            return `  · ${id}${onOneLine(scheduleProblemWords(problem, language))}${more}\n`
          }),
        ]),
  ].join('')
}

/** Problems of one kind with one duty, by the first of them, and how many there are. */
const grouped = (problems: Schedule['problems']): readonly (readonly [Schedule['problems'][number], number])[] => {
  const found = new Map<string, [Schedule['problems'][number], number]>()
  for (const problem of problems) {
    const key = `${problem.code} ${'id' in problem ? problem.id : ''}`
    const before = found.get(key)
    if (before) before[1] += 1
    else found.set(key, [problem, 1])
  }
  return [...found.values()]
}

/** What has single days to be done on, told once. */
const dailyLines = (
  daily: Schedule['events'],
  title: (id: string) => string,
  say: (zh: string, en: string) => string,
): readonly string[] => {
  const days = new Map<string, string[]>()
  for (const { occurrence, meets } of daily) {
    const key = [...new Set(meets.map(({ id }) => `${title(id)} [${id}]`))].join(say('；', '; '))
    days.set(key, [...(days.get(key) ?? []), occurrence.on])
  }
  return [...days].map(
    ([key, on]) =>
      `${on[0]}${on.length > 1 ? say(` 至 ${on[on.length - 1]} 每日，共 ${on.length} 次`, ` to ${on[on.length - 1]} every day, ${on.length} times`) : ''}  ${key}\n`,
  )
}
