import type { Area } from './area.js'
import type { Organisation } from './organisation.js'
import type { Position } from './position.js'

/** A chart as it is asked: which areas a position is over, and how far down it stands. */
export interface Chart {
  readonly areas: ReadonlyMap<string, Area>
  readonly positions: ReadonlyMap<string, Position>
  /** How many positions are above one. */
  readonly depth: (position: Position) => number
  /**
   * How far an area is below where a position stands: 0 in the same place, `undefined` where the position is not over
   * it. A department or safety body serves the whole organisation.
   */
  readonly distance: (position: Position, area: string | undefined) => number | undefined
  /** Whether a position stands in an area or in a part of it. */
  readonly isWithin: (position: Position, area: string) => boolean
}

/** The chart of an organisation that was checked. */
export const chartOf = (organisation: Organisation): Chart => {
  const areas = new Map(organisation.areas.map((area) => [area.id, area]))
  const positions = new Map(organisation.positions.map((position) => [position.id, position]))
  const depths = new Map<string, number>()
  for (const position of organisation.positions) {
    // From the position up to one whose depth is known, then down again.
    const way: string[] = []
    let at: Position | undefined = position
    while (at !== undefined && !depths.has(at.id) && !way.includes(at.id)) {
      way.push(at.id)
      at = positions.get(at.parent ?? '')
    }
    let depth = at === undefined ? -1 : (depths.get(at.id) ?? -1)
    for (const id of way.reverse()) depths.set(id, ++depth)
  }
  /** The area itself, what it lies in, and so on. */
  const upFrom = (area: string | undefined): readonly string[] => {
    const way: string[] = []
    for (let at = area; at !== undefined && !way.includes(at); at = areas.get(at)?.parent) way.push(at)
    return way
  }
  const placeOf = ({ area }: Position): string | undefined => {
    const kind = area === undefined ? undefined : areas.get(area)?.kind
    return kind === 'department' || kind === 'safety-body' ? undefined : area
  }
  return {
    areas,
    positions,
    depth: ({ id }) => depths.get(id) ?? 0,
    distance: (position, area) => {
      if (position.area !== undefined && position.area === area) return 0
      const way = upFrom(area)
      const place = placeOf(position)
      if (place === undefined) return way.length
      const found = way.indexOf(place)
      return found < 0 ? undefined : found
    },
    isWithin: (position, area) => upFrom(position.area).includes(area),
  }
}
