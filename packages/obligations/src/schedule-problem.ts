import type { CivilDate, Language } from '@zhiben/core'

/** Why a duty has no proposed date, or why a proposed date may not hold. */
export type ScheduleProblem =
  /** The source gives no figure, and whoever bears the duty has set none. */
  | { readonly code: 'schedule-open-cadence'; readonly id: string }
  /** The duty is set off by events that nobody can foresee; what was announced is planned. */
  | { readonly code: 'schedule-event'; readonly id: string; readonly event: string }
  /** It is not known whether the duty binds. */
  | { readonly code: 'schedule-undetermined'; readonly id: string; readonly missing: readonly string[] }
  /** The calendar does not say when holidays or school terms are. */
  | { readonly code: 'schedule-calendar-missing'; readonly id: string; readonly missing: readonly string[] }
  /** Every day of the window is blocked, or lies before the plan begins. */
  | {
      readonly code: 'schedule-no-day'
      readonly id: string
      readonly from: CivilDate
      readonly due: CivilDate
    }
  /** The day it was due has passed: planned for the first day there is, which is late. */
  | { readonly code: 'schedule-late'; readonly id: string; readonly due: CivilDate }
  /** More events are wanted than can be planned at once; none is planned. */
  | {
      readonly code: 'schedule-too-much'
      readonly found: number
      readonly limit: number
      readonly from: CivilDate
      readonly to: CivilDate
    }
  /** Of days after this one it is not known whether they are worked. */
  | { readonly code: 'schedule-calendar-ends'; readonly end: CivilDate | undefined }

/** One sentence for every code: forget one and it does not compile. */
type Catalogue = {
  readonly [C in ScheduleProblem['code']]: (problem: Extract<ScheduleProblem, { readonly code: C }>) => string
}

const zh: Catalogue = {
  'schedule-open-cadence': ({ id }) => `\`${id}\` 的出处没有给出频次，请由责任单位先定出频次(cadences)，再排日期`,
  'schedule-event': ({ id, event }) => `\`${id}\` 由事件 \`${event}\` 引起，尚未发生或公布的无法预排`,
  'schedule-undetermined': ({ id, missing }) =>
    `\`${id}\` 是否适用尚不清楚，请补充 ${missing.map((path) => `\`${path}\``).join('、')}`,
  'schedule-calendar-missing': ({ id, missing }) =>
    `\`${id}\` 取决于日历中还没有的内容，请在日历中补充 ${missing.map((path) => `\`${path}\``).join('、')}`,
  'schedule-no-day': ({ id, from, due }) =>
    `\`${id}\` 在 ${from} 至 ${due} 之间没有可用的日子，请放开其中一天，或另作安排`,
  'schedule-late': ({ id, due }) => `\`${id}\` 应在 ${due} 前完成，已经逾期；排在最早可用的一天，仍算逾期完成`,
  'schedule-too-much': ({ found, limit, from, to }) =>
    `自 ${from} 至 ${to} 约需安排 ${found} 次，一次最多排 ${limit} 次；请缩短时段，或减少义务，分次排期`,
  'schedule-calendar-ends': ({ end }) =>
    end === undefined
      ? '没有放假日历，不知道哪些天上班；暂按周一至周五排，请装入日历'
      : `放假日历只到 ${end}，此后哪些天上班尚未公布；暂按周一至周五排，请更新日历后重排`,
}

const en: Catalogue = {
  'schedule-open-cadence': ({ id }) =>
    `the source of \`${id}\` gives no figure; whoever bears it must set a cadence before it can be planned`,
  'schedule-event': ({ id, event }) =>
    `\`${id}\` is set off by the event \`${event}\`; what has not happened or been announced cannot be planned`,
  'schedule-undetermined': ({ id, missing }) =>
    `it is not known whether \`${id}\` binds; give ${missing.map((path) => `\`${path}\``).join(', ')}`,
  'schedule-calendar-missing': ({ id, missing }) =>
    `\`${id}\` hangs on what the calendar does not have yet; add ${missing.map((path) => `\`${path}\``).join(', ')} to it`,
  'schedule-no-day': ({ id, from, due }) =>
    `no day from ${from} to ${due} can be used for \`${id}\`; free one of them or arrange otherwise`,
  'schedule-late': ({ id, due }) =>
    `\`${id}\` was due by ${due} and is overdue; it is planned for the first day that can be used, which is late still`,
  'schedule-too-much': ({ found, limit, from, to }) =>
    `some ${found} events are wanted from ${from} to ${to}, at most ${limit} are planned at once; plan a shorter time or fewer obligations`,
  'schedule-calendar-ends': ({ end }) =>
    end === undefined
      ? 'there is no calendar of holidays, so that nobody knows which days are worked; planned from Monday to Friday, load a calendar'
      : `the calendar of holidays ends on ${end} and which later days are worked is not known; planned from Monday to Friday, plan again with a newer calendar`,
}

const catalogues: Readonly<Record<Language, Catalogue>> = { zh, en }

/**
 * A problem of a plan in words, on one line: what it is about and what to do.
 *
 * @example scheduleProblemWords({ code: 'schedule-open-cadence', id: 'ezhou/self-check' }, 'zh') // `ezhou/self-check` 的出处没有给出频次…
 */
export const scheduleProblemWords = (problem: ScheduleProblem, language: Language): string =>
  (catalogues[language][problem.code] as (problem: ScheduleProblem) => string)(problem)
