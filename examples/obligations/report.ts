import { ezhouObligations } from '@zhiben/ezhou/obligations'
import { chinaCalendar } from '@zhiben/standards/calendar'
import { enterprise } from '@zhiben/standards/facts'
import { statutoryObligations } from '@zhiben/standards/statutes'
import {
  factSchema,
  obligationProblemWords,
  obligationsOf,
  problemWords,
  type Schedule,
  scheduleProblemWords,
} from 'zhiben'

// Make the packs ready once; look at as many enterprises as you like. With the dictionary, one description of an
// enterprise serves the judgement standards and the "12345" plan too.
const ready = obligationsOf([...statutoryObligations, ...ezhouObligations], {
  calendar: chinaCalendar,
  dictionary: factSchema(enterprise),
})

/** What a person would be told of an enterprise on a day, and a plan for the rest of the year. */
export interface Report {
  readonly lines: readonly string[]
  readonly plan: Schedule
}

/**
 * What is late, what is next, and when to do it. `profile` and `log` come from outside: what is wrong with them is said
 * first, and nothing is looked at by halves.
 */
export const report = (profile: unknown, log: unknown, asOf: `${number}-${number}-${number}`): Report => {
  const who = ready.readProfile(profile)
  const did = ready.readLog(log, asOf)
  const problems = [
    ...who.problems.map((problem) =>
      problem.code.startsWith('obligation-')
        ? obligationProblemWords(problem as Parameters<typeof obligationProblemWords>[0], 'zh')
        : problemWords(problem as Parameters<typeof problemWords>[0], 'zh'),
    ),
    ...did.problems.map((problem) => obligationProblemWords(problem, 'zh')),
  ]
  if (problems.length > 0) throw new Error(problems.join('\n'))

  const status = ready.statusOf(who.profile, did.log, { asOf })
  const own = status.obligations.filter(({ coveredBy }) => coveredBy.length === 0)
  const late = own.flatMap(({ title, windows }) => {
    const [first, ...more] = windows.filter((window) => window.status === 'overdue')
    return first
      ? [`逾期 ${title.zh}：自 ${first.overdueSince}${more.length > 0 ? ` 共 ${more.length + 1} 期` : ''}`]
      : []
  })
  const next = own
    .flatMap(({ title, windows }) =>
      windows.flatMap(({ status: now, dueInDays }) =>
        now === 'due' ? [{ title: title.zh, days: dueInDays ?? 0 }] : [],
      ),
    )
    .sort((a, b) => a.days - b.days)
    .map(({ title, days }) => `还有 ${days} 天 ${title}`)

  const plan = ready.schedule(who.profile, did.log, { from: asOf, to: `${Number(asOf.slice(0, 4))}-12-31` })
  return { lines: [...late, ...next, ...plan.problems.map((problem) => scheduleProblemWords(problem, 'zh'))], plan }
}
