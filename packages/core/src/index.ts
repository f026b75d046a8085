export { all, any, atLeast, not, type Truth, truth } from './truth.js'
export {
  addExact,
  approximate,
  compareExact,
  divideExact,
  type Exact,
  exact,
  multiplyExact,
  negateExact,
  one,
  zero,
} from './exact.js'
export {
  add,
  type Comparator,
  compare,
  divide,
  everything,
  hull,
  type Interval,
  interval,
  maximum,
  minimum,
  multiply,
  subtract,
} from './interval.js'
export { convert, isUnit, type Unit, units } from './unit.js'
export {
  type CalendarPeriod,
  type CivilDate,
  civilDate,
  type DayNumber,
  dayNumber,
  isCivilDate,
  shanghaiDay,
  shiftDay,
  wholeBetween,
} from './civil-date.js'
export type { Language, Localized } from './localized.js'
export { type Citation, cited, type Verification } from './citation.js'
export { type Id, idPattern, isId, type VersionedId } from './id.js'
export { nearest, type Problem, suggestions } from './problem.js'
export { quoted, shownPlace } from './quoted.js'
export { isObject } from './is-object.js'
export { lazy } from './lazy.js'
