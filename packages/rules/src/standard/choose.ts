import { type CivilDate, type DayNumber, dayNumber, nearest } from '@zhiben/core'
import { CannotJudge } from './cannot-judge.js'
import { inForceOn } from './in-force.js'
import { type Standard, versioned } from './standard.js'

/** For which day, and by which standards. */
export interface Choice {
  readonly asOf: CivilDate
  /**
   * Only these: `cn/fire` is the version in force on the day, `cn/fire@2017` that version whatever the day.
   * Absent: all, by the version in force.
   */
  readonly standards?: readonly string[] | undefined
}

/** What judges on a day, and the standards of which no version is known for it. */
export interface Chosen<T> {
  readonly day: DayNumber
  readonly judging: readonly T[]
  readonly none: readonly string[]
}

/**
 * Picks what judges. The last answer is kept: batches ask for the same day again and again.
 * Fails: `CannotJudge`.
 */
export const chooser = <T extends { readonly standard: Standard }>(ready: readonly T[]) => {
  let last: (Chosen<T> & Choice) | undefined
  return ({ asOf, standards }: Choice): Chosen<T> => {
    if (last && last.asOf === asOf && last.standards === standards) return last
    const day = dayNumber(asOf)
    if (day === undefined) throw new CannotJudge({ problem: { code: 'no-such-day', at: 'asOf', found: String(asOf) } })
    last = { asOf, standards, day, ...(standards ? named(ready, asOf, standards) : all(ready, asOf)) }
    return last
  }
}

const all = <T extends { readonly standard: Standard }>(
  ready: readonly T[],
  asOf: CivilDate,
): Omit<Chosen<T>, 'day'> => {
  const { judging, unknown } = inForceOn(
    ready.map((of) => ({ ...of.standard, of })),
    asOf,
  )
  if (judging.length > 0) return { judging: judging.map(({ of }) => of), none: unknown }
  throw new CannotJudge({ problem: { code: 'none-in-force', at: 'asOf', standards: unknown, asOf } })
}

const named = <T extends { readonly standard: Standard }>(
  ready: readonly T[],
  asOf: CivilDate,
  names: readonly string[],
): Omit<Chosen<T>, 'day'> => {
  const judging = names.flatMap((name, i) => {
    const found = ready.filter(({ standard }) => name === standard.id || name === versioned(standard))
    if (found.length === 0) {
      const known = ready.flatMap(({ standard }) => [standard.id, versioned(standard)])
      throw new CannotJudge({
        problem: { code: 'unknown-standard', at: `standards[${i}]`, found: name, nearest: nearest(name, known) },
      })
    }
    return name.includes('@') ? found : all(found, asOf).judging
  })
  return { judging: [...new Set(judging)], none: [] }
}
