import { listed } from './listed.js'
import type { Position } from './position.js'

/**
 * How many people hold positions of a unit: at least so many and at most so many. Who holds several counts once. A
 * contractor's person is not of the unit. Whether a student intern counts is not settled by the law, so that interns
 * count in `most` only.
 *
 * Unknown: where the holders of a position are not all known there is no `most` (it is infinite).
 */
export const peopleIn = (positions: readonly Position[]): { readonly least: number; readonly most: number } => {
  const own = positions.filter(({ role }) => role !== 'contractor')
  const sure = new Set<string>()
  const all = new Set<string>()
  for (const { role, holders, accountable } of own)
    for (const holder of [...listed(holders).known, ...(accountable ? [accountable] : [])]) {
      all.add(holder)
      if (role !== 'intern') sure.add(holder)
    }
  return { least: sure.size, most: own.every(({ holders }) => listed(holders).complete) ? all.size : Infinity }
}
