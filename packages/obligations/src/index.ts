export {
  type Action,
  type ConditionName,
  commonTerms,
  type EventName,
  namesIn,
  type Role,
  type Term,
  termOf,
  type Vocabulary,
  type VocabularyPart,
  widerThan,
} from './vocabulary.js'
export {
  type Anniversary,
  type AtEvent,
  anniversary,
  atEvent,
  type Between,
  between,
  type ByDay,
  byDay,
  byDayOfSame,
  type Cadence,
  type CalendarUnit,
  cadenceSchema,
  type DayOfPeriod,
  type Distance,
  type Each,
  each,
  type Once,
  type Open,
  once,
  open,
  type Rolling,
  rolling,
} from './cadence.js'
export { type Layer, layers, type Obligation, type ObligationPack, obligationPackSchema } from './obligation.js'
export { type ObligationProblem, obligationProblemWords } from './problem.js'
export { cadenceProblems, checkObligations } from './check.js'
export {
  type Calendar,
  type DayRange,
  isWorkingDay,
  type NamedDays,
  type ReadCalendar,
  readCalendar,
  shiftWorkingDays,
} from './calendar.js'
export {
  factsOn,
  type PeriodOf,
  type Periods,
  type Profile,
  type ProfileOf,
  type ProfileSegment,
  type ReadProfile,
  readProfile,
  steadyProfile,
} from './profile.js'
export {
  emptyLog,
  type Happening,
  type Log,
  type LogEntry,
  type LoggedEvent,
  type LoggedOccurrence,
  type Occurrence,
  type ReadLog,
  type ReadLogOptions,
  readLog,
} from './occurrence.js'
export { matches, type Wanted, wantsAtLeast } from './match.js'
export {
  anniversaryWindows,
  rollingWindows,
  type Stretch,
  timesIn,
  type Window,
  type WindowContext,
  windowsOf,
} from './window.js'
export { type WindowStatus, windowStatuses } from './status.js'
export { atLeastAsStrict, meets, type Strictness } from './strictness.js'
export { ObligationsClash, type WhyBinds } from './duty.js'
export {
  type BindingObligation,
  type BindingObligations,
  type ObligationStatus,
  type ObligationsOptions,
  obligationsOf,
  type OpenDay,
  type ReadyObligations,
  type Status,
  type StatusOptions,
  type StatusWindow,
  type UndeterminedObligation,
} from './obligations-of.js'
export type { Board, BoardOptions, BoardSubject } from './board.js'
export type { Schedule, ScheduledEvent, ScheduledWindow, ScheduleOptions } from './schedule.js'
export { type ScheduleProblem, scheduleProblemWords } from './schedule-problem.js'
