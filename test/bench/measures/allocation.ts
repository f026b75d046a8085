import type { Engine } from '../engine.js'
import { type EngineName, engines } from '../engines/index.js'
import { drawRows } from '../rows.js'
import { workload } from '../workload.js'

/** Which engine, over how many subjects. */
export interface AllocationTask {
  readonly engine: EngineName
  readonly rows: number
}

/**
 * How many bytes an engine allocates for one subject. The process has room enough for all of them, so that nothing is
 * collected in between.
 */
export const allocation = async ({ engine: name, rows: count }: AllocationTask): Promise<number> => {
  const engine = (await (await engines[name]())(workload)) as Engine
  const rows = drawRows(workload.facts, { rows: count, unknown: 0.15, as: 'null' })
  const all = (): void => {
    for (const row of rows) engine.judge(row)
  }
  // Until it is optimised: unoptimised code allocates numbers that optimised code does not.
  for (let i = 0; i < 20; i++) all()
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  all()
  return (process.memoryUsage().heapUsed - before) / count
}
