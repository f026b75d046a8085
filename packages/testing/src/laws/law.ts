import type { Localized } from '@zhiben/core'
import * as fc from 'fast-check'

/** What a law says, of what, and where it is laid down. */
export interface Statement {
  /** A short name, for lists of tests. */
  readonly name: string
  /** The law in a plain sentence. */
  readonly says: Localized
  /** Where it is laid down. */
  readonly source: string
  /** What it was tried on, such as `cn/gongmao@2023`. */
  readonly on: string
}

/** A statement that must hold for every case, with cases drawn at random. */
export interface Law<Case> extends Statement {
  /** How many cases are tried unless `ZHIBEN_RUNS` multiplies them. */
  readonly runs: number
  readonly cases: fc.Arbitrary<Case>
  /** What contradicts the law in a case; `undefined` where it holds. */
  readonly broken: (value: Case) => string | undefined
  /** Cases that are a little smaller, tried one by one to leave nothing in a failing case that does not matter. */
  readonly smaller?: ((value: Case) => Iterable<Case>) | undefined
}

/** A law does not hold: the seed to replay it with and the smallest case that was found, as JSON. */
export class LawBroken extends Error {
  readonly _tag = 'LawBroken'
  readonly law: string
  readonly seed: number
  readonly smallest: unknown
  constructor(law: Statement, seed: number, runs: number, smallest: unknown, happened: string) {
    super(
      [
        `Law broken: ${law.name}`,
        `  ${law.says.zh}`,
        `  ${law.says.en}`,
        `Source: ${law.source}`,
        `Tried on: ${law.on}`,
        `Replay: ZHIBEN_SEED=${seed}${multiplier() === 1 ? '' : ` ZHIBEN_RUNS=${multiplier()}`} (${runs} cases)`,
        `What happened: ${happened}`,
        `Smallest case: ${JSON.stringify(smallest, null, 2)}`,
      ].join('\n'),
    )
    this.name = 'LawBroken'
    this.law = law.name
    this.seed = seed
    this.smallest = smallest
  }
}

/** A variable of the environment, where there is one: browsers and workers have none. */
const environment = (name: string): string | undefined =>
  (globalThis as { readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> } }).process?.env?.[
    name
  ]

const multiplier = (): number => {
  const factor = Number(environment('ZHIBEN_RUNS') ?? 1)
  return Number.isFinite(factor) && factor > 0 ? factor : 1
}

/** How many cases are tried and from which seed: what `ZHIBEN_RUNS` and `ZHIBEN_SEED` say. */
export const runOptions = (runs: number): { readonly numRuns: number; readonly seed?: number } => {
  const seed = environment('ZHIBEN_SEED')
  return {
    numRuns: Math.max(1, Math.round(runs * multiplier())),
    ...(seed === undefined || !Number.isFinite(Number(seed)) ? {} : { seed: Number(seed) }),
  }
}

/**
 * Tries a law on random cases.
 *
 * Fails: `LawBroken` with the seed, the smallest case found, the law and its source.
 * @example for (const law of lawsOf(myStandard)) test(law.name, () => mustHold(law))
 */
export const mustHold = <Case>(law: Law<Case>): void => {
  const options = runOptions(law.runs)
  const happened = (value: Case): string | undefined => {
    try {
      return law.broken(value)
    } catch (error) {
      return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    }
  }
  const details = fc.check(
    fc.property(law.cases, (value) => happened(value) === undefined),
    options,
  )
  if (!details.failed) return
  const [found] = details.counterexample ?? []
  const smallest = shrunk(law, found as Case, (value) => happened(value) !== undefined)
  throw new LawBroken(
    law,
    details.seed,
    options.numRuns,
    smallest,
    happened(smallest) ?? 'the case holds when it is tried alone: the evaluator remembers an earlier one',
  )
}

/** The case made smaller for as long as it still breaks the law. */
const shrunk = <Case>(law: Law<Case>, found: Case, breaks: (value: Case) => boolean): Case => {
  for (const next of law.smaller?.(found) ?? []) if (breaks(next)) return shrunk(law, next, breaks)
  return found
}
