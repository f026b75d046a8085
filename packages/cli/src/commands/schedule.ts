import { type CivilDate, civilDate, dayNumber } from '@zhiben/core'
import { type Schedule, scheduleProblemWords } from '@zhiben/obligations'
import { command } from '../command/command.js'
import { type ExitCode, exitCodes } from '../command/exit-code.js'
import { printTo } from '../command/print-to.js'
import { badUsage } from '../command/stop.js'
import { earlierIn } from '../obligations/earlier-ics.js'
import { checkDays, dayGiven, enterpriseOptions, readEnterprise } from '../obligations/enterprise.js'
import { remindGiven, remindOption } from '../obligations/remind-option.js'
import { scheduleText } from '../report/obligations/schedule-text.js'
import { painter } from '../report/style.js'
import { dataProblemLine } from '../words/problem-words.js'

/** `zhiben schedule PROFILE --year Y` */
export const schedule = command({
  name: 'schedule',
  says: {
    zh: '为一年排日期：次数最少，排在工作日，避开不能用的日子',
    en: 'propose dates for a year: the fewest events, on working days, around days that are blocked',
  },
  operands: ['PROFILE'],
  options: {
    year: { value: 'YEAR', says: { zh: '哪一年', en: 'the year' } },
    from: {
      value: 'DATE',
      says: {
        zh: '从年中哪一天开始排，默认 1 月 1 日',
        en: 'the day of that year to begin with, 1 January unless told',
      },
    },
    blocked: {
      value: 'DAYS',
      many: true,
      says: {
        zh: '不能用的日子：2026-07-01，或 2026-07-01..2026-07-15，逗号分隔，可写多次',
        en: 'days that cannot be used: 2026-07-01 or 2026-07-01..2026-07-15, with commas between them',
      },
    },
    ...enterpriseOptions,
    ics: { value: 'OUT', says: { zh: '另写日历文件(ICS)', en: 'also write a calendar file (ICS)' } },
    ...remindOption,
    json: { says: { zh: '输出 JSON', en: 'print JSON' } },
  },
  run: async ({ options, operands, language }, io) => {
    if (options.year === undefined) throw badUsage({ code: 'option-missing', at: '--year YEAR' })
    if (!/^\d{4}$/.test(options.year)) throw badUsage({ code: 'not-a-number', at: '--year', found: options.year })
    const to = `${options.year}-12-31` as CivilDate
    const from = dayGiven('--from', options.from ?? `${options.year}-01-01`)
    if (to < from || from.slice(0, 4) !== options.year)
      throw badUsage({ code: 'days-backwards', at: '--from', from, to })
    const blocked = options.blocked.flatMap((list) => list.split(',').flatMap((text) => daysIn(text.trim())))
    const remindDaysBefore = remindGiven(options.remind)
    // What is known of the log counts up to the day on which the plan begins.
    const given = { ...options, 'as-of': options['as-of'] ?? laterOf(from, io.today()) }
    const { enterprise, problems } = await readEnterprise(operands[0] as string, given, io)
    for (const problem of problems) io.err(`${dataProblemLine(problem, language)}\n`)
    if (!enterprise) return exitCodes.data
    const { profile, log, ready, packs, name, key, asOf } = enterprise
    const plan = ready.schedule(profile, log, { from, to, blocked })
    const known = new Map(
      packs.flatMap(({ obligations }) => obligations.map((one) => [one.id as string, one] as const)),
    )
    if (options.ics !== undefined) {
      const { icsIdOf, scheduleIcs } = await import('../report/obligations/ics.js')
      const earlier = await earlierIn(options.ics, icsIdOf('plan', key))
      const ics = { name, key, asOf, language, vocabulary: ready.vocabulary, remindDaysBefore, earlier }
      await printTo(options.ics, scheduleIcs(plan, known, ics), io)
    }
    const words = (problem: Schedule['problems'][number]) => scheduleProblemWords(problem, language)
    await io.out(
      options.json
        ? `${JSON.stringify({ ...plan, problems: plan.problems.map((problem) => ({ ...problem, message: words(problem) })) }, null, 2)}\n`
        : scheduleText({ plan, known, ready, language, paint: painter(io.colour) }),
    )
    return exitFor(plan)
  },
})

const laterOf = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? b : a)

const daysIn = (text: string): readonly CivilDate[] => {
  const [first = '', last = first] = text.split('..')
  const from = dayGiven('--blocked', first)
  const to = dayGiven('--blocked', last)
  checkDays('--blocked', from, to)
  const days: CivilDate[] = []
  for (let day = dayNumber(from) ?? 0; day <= (dayNumber(to) ?? -1); day++) days.push(civilDate(day))
  return days
}

const cannot = new Set(['schedule-no-day', 'schedule-late'])

/** 1: something that is due cannot be met; 2: something is not known yet; what only the future brings is neither. */
const exitFor = ({ problems }: Schedule): ExitCode =>
  problems.some(({ code }) => cannot.has(code))
    ? exitCodes.hit
    : problems.some(({ code }) => code !== 'schedule-event')
      ? exitCodes.undetermined
      : exitCodes.clear
