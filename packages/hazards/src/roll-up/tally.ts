import { type CivilDate, isCivilDate } from '@zhiben/core'
import type { Course } from '../regions.js'
import type { SummaryView } from '../view.js'

/** The last day on which a hazard found belongs to the stock (2023年及以前排查发现的存量). */
export const stockUntil: CivilDate = '2023-12-31'

/**
 * Counts of hazards. Every hazard is either open, cleared, dismissed or merged into another; every cleared one was
 * cleared on time, late, or undetermined. A recurred hazard was cleared: its recurrence is a hazard of its own.
 *
 * Unknown: a cleared hazard that never had a limit, or whose day of close-out is not known, is undetermined and never
 * counted as on time.
 *
 * @source 鄂州市治本攻坚三年行动方案 一（三）(stock, on time), task 10 ④, task 11 ③
 */
export interface Tally {
  readonly hazards: number
  readonly open: number
  readonly cleared: number
  readonly dismissed: number
  readonly merged: number
  /** Of the open ones, those without a limit, near its end, and past it. */
  readonly noLimit: number
  readonly dueSoon: number
  readonly overdue: number
  readonly clearedOnTime: number
  readonly clearedLate: number
  readonly clearedUndetermined: number
  /** Of the cleared ones. */
  readonly recurred: number
  /** On the list of a district or the city now. */
  readonly listed: number
  /** An inquiry is open or has been concluded. */
  readonly inquiries: number
  /** Found by the end of 2023 (not dismissed or merged), and how many of them are open still. */
  readonly stock: number
  readonly stockOpen: number
}

/** The counts of each grade apart. A hazard not yet graded may turn out to be a major one. */
export interface Cell {
  readonly general: Tally
  readonly major: Tally
  readonly ungraded: Tally
}

type Writable = { -readonly [K in keyof Tally]: Tally[K] }

/** A cell that is being counted up. */
export type OpenCell = { readonly [G in keyof Cell]: Writable }

const noTally: Tally = {
  hazards: 0,
  open: 0,
  cleared: 0,
  dismissed: 0,
  merged: 0,
  noLimit: 0,
  dueSoon: 0,
  overdue: 0,
  clearedOnTime: 0,
  clearedLate: 0,
  clearedUndetermined: 0,
  recurred: 0,
  listed: 0,
  inquiries: 0,
  stock: 0,
  stockOpen: 0,
}
const counts = Object.keys(noTally) as readonly (keyof Tally)[]

/** A cell without hazards. */
export const emptyCell = (): OpenCell => ({ general: { ...noTally }, major: { ...noTally }, ungraded: { ...noTally } })

/** Counts a cell into another. */
export const addCell = (into: OpenCell, cell: Cell): void => {
  for (const grade of ['general', 'major', 'ungraded'] as const)
    for (const count of counts) into[grade][count] += cell[grade][count]
}

/** A copy that does not change any more. */
export const closedCell = ({ general, major, ungraded }: Cell): Cell => ({
  general: { ...general },
  major: { ...major },
  ungraded: { ...ungraded },
})

/** What a course comes to for counting. */
const outcomes: Readonly<Record<Course, 'open' | 'cleared' | 'dismissed' | 'merged'>> = {
  reported: 'open',
  verified: 'open',
  graded: 'open',
  registered: 'open',
  notified: 'open',
  planned: 'open',
  rectifying: 'open',
  submitted: 'open',
  closed: 'cleared',
  'looked-back': 'cleared',
  recurred: 'cleared',
  dismissed: 'dismissed',
  merged: 'merged',
}

/** Counts one hazard into a cell. */
export const addHazard = (into: OpenCell, hazard: SummaryView): void => {
  const tally = into[hazard.grade ?? 'ungraded']
  const outcome = outcomes[hazard.course]
  tally.hazards += 1
  tally[outcome] += 1
  if (hazard.accountability !== 'none') tally.inquiries += 1
  if (hazard.supervision === 'listed-district' || hazard.supervision === 'listed-city') tally.listed += 1
  if (outcome === 'open') {
    if (hazard.timeliness === 'none') tally.noLimit += 1
    if (hazard.timeliness === 'due-soon') tally.dueSoon += 1
    if (hazard.timeliness === 'overdue') tally.overdue += 1
  }
  if (outcome === 'cleared') {
    tally[clearing(hazard)] += 1
    if (hazard.course === 'recurred') tally.recurred += 1
  }
  if ((outcome === 'open' || outcome === 'cleared') && hazard.reportedOn <= stockUntil) {
    tally.stock += 1
    if (outcome === 'open') tally.stockOpen += 1
  }
}

const clearing = ({ timeliness, closedOn }: SummaryView) =>
  timeliness === 'none' || !isCivilDate(closedOn)
    ? 'clearedUndetermined'
    : timeliness === 'overdue'
      ? 'clearedLate'
      : 'clearedOnTime'
