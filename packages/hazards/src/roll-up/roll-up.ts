import type { SummaryView } from '../view.js'
import { addCell, addHazard, type Cell, closedCell, emptyCell, type OpenCell } from './tally.js'

/**
 * By what hazards are counted: where, in which sector, in which state, through which channel they became known, in which
 * month (`2024-05`) they were reported, and in which they were closed; hazards that are not cleared are left out of the
 * last. `unknown` where a sector or a day of close-out is not known, `withheld` where a channel is not shown. Each count
 * keeps the grades apart.
 */
export const dimensions = ['district', 'sector', 'course', 'channel', 'month', 'closedMonth'] as const
/** One of the ways in which hazards are counted. */
export type Dimension = (typeof dimensions)[number]

/** The counts of one district, sector, state, channel or month. */
export interface Row {
  readonly name: string
  readonly cell: Cell
}

/**
 * Hazards counted. The same hazards give the same value, byte for byte as JSON, in whatever order or parts they came.
 *
 * @source 鄂州市治本攻坚三年行动方案 task 10 ④ (by area and sector), task 11 ③ (channels)
 */
export interface RollUp {
  readonly rollUpVersion: 1
  readonly total: Cell
  /** The rows of each dimension, in the order of their names. */
  readonly by: { readonly [D in Dimension]: readonly Row[] }
}

/** A roll-up that takes one hazard at a time, so that a store can be streamed through it. */
export interface RollingUp {
  /** Counts a hazard, as it is or as somebody may see it (`summaryViewFor`). One that is added twice counts twice. */
  readonly add: (hazard: SummaryView) => void
  /** Counts what another roll-up counted: of another district, page or machine. */
  readonly merge: (part: RollUp) => void
  /** What has been counted so far. */
  readonly result: () => RollUp
}

/**
 * Starts a roll-up. Its size depends on how many districts, sectors and months there are, not on how many hazards.
 *
 * @example
 * const counting = rollingUp()
 * for await (const hazard of hazards) counting.add(hazard)
 * counting.result().total.major.open
 */
export const rollingUp = (): RollingUp => {
  const total = emptyCell()
  const by: { readonly [D in Dimension]: Map<string, OpenCell> } = {
    district: new Map(),
    sector: new Map(),
    course: new Map(),
    channel: new Map(),
    month: new Map(),
    closedMonth: new Map(),
  }
  return {
    add: (hazard) => {
      addHazard(total, hazard)
      for (const dimension of dimensions) {
        const name = nameIn(dimension, hazard)
        if (name !== undefined) addHazard(cellOf(by[dimension], name), hazard)
      }
    },
    merge: (part) => {
      addCell(total, part.total)
      for (const dimension of dimensions)
        for (const { name, cell } of part.by[dimension]) addCell(cellOf(by[dimension], name), cell)
    },
    result: () => ({
      rollUpVersion: 1,
      total: closedCell(total),
      by: {
        district: rowsOf(by.district),
        sector: rowsOf(by.sector),
        course: rowsOf(by.course),
        channel: rowsOf(by.channel),
        month: rowsOf(by.month),
        closedMonth: rowsOf(by.closedMonth),
      },
    }),
  }
}

const cellOf = (cells: Map<string, OpenCell>, name: string): OpenCell => {
  const found = cells.get(name)
  if (found) return found
  const cell = emptyCell()
  cells.set(name, cell)
  return cell
}

const rowsOf = (cells: ReadonlyMap<string, OpenCell>): readonly Row[] =>
  [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, cell]) => ({ name, cell: closedCell(cell) }))

const cleared: ReadonlySet<string> = new Set(['closed', 'looked-back', 'recurred'])

const nameIn = (dimension: Dimension, hazard: SummaryView): string | undefined => {
  if (dimension === 'month') return hazard.reportedOn.slice(0, 7)
  if (dimension !== 'closedMonth') return hazard[dimension] ?? 'unknown'
  if (!cleared.has(hazard.course)) return undefined
  return hazard.closedOn?.slice(0, 7) ?? 'unknown'
}

/**
 * Counts hazards.
 *
 * @example rollUp([]).total.major.hazards // 0
 */
export const rollUp = (hazards: Iterable<SummaryView>): RollUp => {
  const counting = rollingUp()
  for (const hazard of hazards) counting.add(hazard)
  return counting.result()
}

/** Several roll-ups as one. In whatever order and grouping they are merged, the result is the same. */
export const mergeRollUps = (...parts: readonly RollUp[]): RollUp => {
  const counting = rollingUp()
  for (const part of parts) counting.merge(part)
  return counting.result()
}
