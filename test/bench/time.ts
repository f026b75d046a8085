import type { Verdict } from '@zhiben/rules'
import type { Engine, Row } from './engine.js'
import { type EngineName, engines } from './engines/index.js'
import { type Draw, drawRows } from './rows.js'
import { ofSize, withRules, workload } from './workload.js'

/** One engine, once. */
export interface TimeTask {
  readonly engine: EngineName
  readonly draw: Draw
  /** Only these rules, by id. */
  readonly rules?: readonly string[]
  /** As many rules, copied under other ids if need be. */
  readonly size?: number
  /** For how long to warm up, and to measure, in milliseconds; 0 for the verdicts alone. */
  readonly milliseconds: number
}

/** How long an engine took. */
export interface Timing {
  /** For one subject, in nanoseconds: the median over all passes through the rows. */
  readonly perRow: number
  /** The rules that were judged. */
  readonly rules: readonly string[]
  /** A checksum over the verdicts of all rows, rule by rule; and the same of only whether it is a hit. */
  readonly verdicts: readonly number[]
  readonly hits: readonly number[]
  /** How often each verdict was given. */
  readonly counts: Readonly<Record<Verdict, number>>
}

export const time = async ({ engine: name, draw, rules, size, milliseconds }: TimeTask): Promise<Timing> => {
  const prepare = await engines[name]()
  const standard = rules ? withRules(workload, new Set(rules)) : size ? ofSize(workload, size) : workload
  const rows = drawRows(workload.facts, draw)
  const engine = await prepare(standard)
  const sums = await checksums(engine, rows)
  if (milliseconds === 0) return { perRow: Number.NaN, rules: engine.rules, ...sums }
  await passes(engine, rows, milliseconds)
  const taken = await passes(engine, rows, milliseconds)
  return { perRow: (median(taken) * 1e6) / rows.length, rules: engine.rules, ...sums }
}

export const median = (of: readonly number[]): number => {
  const sorted = [...of].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}

/** Goes through the rows for a while, three times at least; how many milliseconds each time took. */
const passes = async (engine: Engine, rows: readonly Row[], milliseconds: number): Promise<readonly number[]> => {
  const taken: number[] = []
  const until = performance.now() + milliseconds
  while (taken.length < 3 || performance.now() < until) {
    const start = performance.now()
    await pass(engine, rows)
    taken.push(performance.now() - start)
  }
  return taken
}

/** Verdicts are looked at, so that no engine's work can be left out by the compiler. */
export let seen = 0

const pass = async ({ judge, atOnce = 1 }: Engine, rows: readonly Row[]): Promise<void> => {
  if (!(judge(rows[0] as Row) instanceof Promise)) return passNow(judge as Judge, rows)
  for (let i = 0; i < rows.length; i += atOnce)
    for (const verdicts of await Promise.all(rows.slice(i, i + atOnce).map(judge)))
      if (verdicts[i % verdicts.length] === 'hit') seen++
}

type Judge = (row: Row) => readonly Verdict[]

const passNow = (judge: Judge, rows: readonly Row[]): void => {
  for (let i = 0; i < rows.length; i++) {
    const verdicts = judge(rows[i] as Row)
    if (verdicts[i % verdicts.length] === 'hit') seen++
  }
}

const codes = { clear: 1, hit: 2, undetermined: 3, 'not-applicable': 4 } as const

const checksums = async ({ rules, judge }: Engine, rows: readonly Row[]) => {
  const verdicts = rules.map(() => 0)
  const hits = rules.map(() => 0)
  const counts = { clear: 0, hit: 0, undetermined: 0, 'not-applicable': 0 }
  for (const row of rows) {
    const found = await judge(row)
    for (const i of rules.keys()) {
      const verdict = found[i] as Verdict
      counts[verdict] += 1
      verdicts[i] = (Math.imul(verdicts[i] as number, 31) + codes[verdict]) | 0
      hits[i] = (Math.imul(hits[i] as number, 31) + (verdict === 'hit' ? 1 : 0)) | 0
    }
  }
  return { verdicts, hits, counts }
}
