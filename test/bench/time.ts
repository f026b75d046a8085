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
  /** For one subject, in nanoseconds: by the quickest pass through the rows, as a disturbance only ever adds. */
  readonly perRow: number
  /** Hits that the loop came across. */
  readonly seen: number
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
  if (milliseconds === 0) return { perRow: Number.NaN, seen: 0, rules: engine.rules, ...sums }
  await passes(engine, rows, milliseconds)
  const { taken, seen } = await passes(engine, rows, milliseconds)
  return { perRow: (Math.min(...taken) * 1e6) / rows.length, seen, rules: engine.rules, ...sums }
}

/** Goes through the rows for a while, three times at least; how many milliseconds each time took, and hits seen. */
const passes = async (engine: Engine, rows: readonly Row[], milliseconds: number) => {
  const taken: number[] = []
  let seen = 0
  const until = performance.now() + milliseconds
  while (taken.length < 3 || performance.now() < until) {
    const start = performance.now()
    const result = engine.atOnce ? passLater(engine, rows, engine.atOnce) : pass(engine as SyncEngine, rows)
    seen += typeof result === 'number' ? result : await result
    taken.push(performance.now() - start)
  }
  return { taken, seen }
}

// One verdict of each subject is looked at, so that no engine's work can be left out by the compiler.

const passLater = async ({ judge }: Engine, rows: readonly Row[], atOnce: number): Promise<number> => {
  let seen = 0
  for (let i = 0; i < rows.length; i += atOnce)
    for (const verdicts of await Promise.all(rows.slice(i, i + atOnce).map(judge)))
      if (verdicts[i % verdicts.length] === 'hit') seen++
  return seen
}

interface SyncEngine extends Engine {
  readonly judge: (row: Row) => readonly Verdict[]
}

const pass = ({ judge }: SyncEngine, rows: readonly Row[]): number => {
  let seen = 0
  for (let i = 0; i < rows.length; i++) {
    const verdicts = judge(rows[i] as Row)
    if (verdicts[i % verdicts.length] === 'hit') seen++
  }
  return seen
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
