import type { EngineName } from './engines/index.js'
import { inChild } from './prepare.js'
import type { Draw } from './rows.js'
import type { TimeTask, Timing } from './time.js'

/** A figure over all repetitions. */
export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

/** Two that are compared: the time of the one over that of the other. */
export interface Comparison {
  readonly one: Result
  readonly other: Result
  /** Repetition by repetition. */
  readonly ratio: Spread
  /** The quickest of all repetitions over the quickest: what a machine that others use too cannot blur. */
  readonly quickest: number
}

/** One engine (or one variation of its work) over all repetitions. */
export interface Result {
  readonly rules: readonly string[]
  readonly perRow: Spread
  /** Repetition by repetition. */
  readonly all: readonly Timing[]
}

export const spread = (of: readonly number[]): Spread => {
  const sorted = [...of].sort((a, b) => a - b)
  const at = (i: number): number => sorted[i] as number
  const middle = (sorted.length - 1) / 2
  return { median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2, min: at(0), max: at(sorted.length - 1) }
}

/**
 * Runs every task once a repetition, each in a process of its own, one after the other: what disturbs the machine for
 * a while disturbs them all.
 */
export const repeated = (
  tasks: Readonly<Record<string, TimeTask>>,
  repetitions: number,
  say: (text: string) => void,
): Readonly<Record<string, Result>> => {
  const timings = new Map<string, Timing[]>(Object.keys(tasks).map((name) => [name, []]))
  for (let repetition = 1; repetition <= repetitions; repetition++)
    for (const [name, task] of Object.entries(tasks)) {
      say(`${repetition}/${repetitions} ${name}`)
      timings.get(name)?.push(inChild<Timing>('time', task))
    }
  return Object.fromEntries(
    [...timings].map(([name, all]) => [
      name,
      { rules: all[0]?.rules ?? [], perRow: spread(all.map(({ perRow }) => perRow)), all },
    ]),
  )
}

/** How many times as long the one takes as the other. */
export const comparison = (one: Result, other: Result): Comparison => ({
  one,
  other,
  ratio: spread(one.all.map(({ perRow }, i) => perRow / (other.all[i] as Timing).perRow)),
  quickest: one.perRow.min / other.perRow.min,
})

/**
 * The rules of which two engines give other verdicts for the same rows; `hits` looks only at whether it is a hit.
 * `expected` judges at least the rules of `found`.
 */
export const differing = (found: Timing, expected: Timing, of: 'verdicts' | 'hits'): readonly string[] =>
  found.rules.filter((id, i) => found[of][i] !== expected[of][expected.rules.indexOf(id)])

/** What is asked of an engine, for the length of one run. */
export const task = (engine: EngineName, draw: Draw, milliseconds: number, more: Partial<TimeTask> = {}): TimeTask => ({
  engine,
  draw,
  milliseconds,
  ...more,
})
