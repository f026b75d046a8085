/**
 * The benchmark of rules: `npm run bench -- rules`. `-- --quick` only shows that everything runs and that verdicts agree; `-- --write`
 * saves the report as `docs/benchmarks.md`; `-- --repetitions 2 --milliseconds 600` makes it shorter. It asserts nothing
 * of times: machines differ, ratios in one run tell.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { comparison, differing, type Result, repeated, spread, task } from './contests.js'
import type { EngineName } from './engines/index.js'
import { startUpTimes } from './measures/start-up.js'
import { type Peer, peers } from './peers/index.js'
import { inChild, prepareChildren } from './prepare.js'
import { type Figures, report } from './report.js'
import type { Draw } from './rows.js'
import type { TimeTask, Timing } from './time.js'
import { workload } from './workload.js'

const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    repetitions: { type: 'string', default: '5' },
    milliseconds: { type: 'string', default: '1000' },
  },
})
const repetitions = flags.quick ? 1 : Number(flags.repetitions)
const milliseconds = flags.quick ? 20 : Number(flags.milliseconds)
const few = (rows: number): number => (flags.quick ? Math.min(rows, 60) : rows)
const say = (text: string): void => console.error(text)

const draw = (rows: number, more: Partial<Draw> = {}): Draw => ({
  rows: few(rows),
  unknown: 0.15,
  as: 'null',
  ...more,
})
const timed = (of: Readonly<Record<string, TimeTask>>, times = repetitions) => repeated(of, times, say)
const verdicts = (engine: EngineName, of: Draw): Timing => inChild<Timing>('time', task(engine, of, 0))
const found = (results: Readonly<Record<string, Result>>, name: string): Result => results[name] as Result

const problems: string[] = []
const agree = (
  name: string,
  timings: readonly Timing[],
  expected: Timing,
  of: 'verdicts' | 'hits' = 'verdicts',
): void => {
  const rules = [...new Set(timings.flatMap((timing) => differing(timing, expected, of)))]
  if (rules.length > 0)
    problems.push(`${name} gives other verdicts than the hand-written functions for ${rules.join(', ')}`)
}

await prepareChildren()
const all = draw(10_000)
const absent = draw(10_000, { as: 'absent' })
const read = { null: draw(10_000, { read: true }), absent: draw(10_000, { as: 'absent', read: true }) }
const engines = ['hand-written', 'module', 'closures'] as const
const own = timed({
  ...Object.fromEntries(
    engines.flatMap((engine) => [
      [engine, task(engine, all, milliseconds)],
      [`${engine}, absent keys`, task(engine, absent, milliseconds)],
      [`${engine}, read`, task(engine, read.null, milliseconds)],
      [`${engine}, absent keys, read`, task(engine, read.absent, milliseconds)],
    ]),
  ),
  interpreter: task('interpreter', draw(500), milliseconds),
})
const byHand = found(own, 'hand-written')
const expected = byHand.all[0] as Timing
for (const [name, { all: timings }] of Object.entries(own)) if (name !== 'interpreter') agree(name, timings, expected)
say('the verdicts of the interpreter')
agree('interpreter', [verdicts('interpreter', all)], expected)

const contest = (peer: Peer): readonly Figures['peers'][number][] => {
  const { engine } = peer
  const rows = draw(peer.rows, peer.twoValued ? { unknown: 0 } : {})
  let rules: readonly string[]
  try {
    rules = verdicts(engine, draw(1, { unknown: rows.unknown })).rules
  } catch (error) {
    say(`${engine} is left out, it does not run here: ${error}`) // a native part that this platform does not have
    return []
  }
  const results = timed({
    [engine]: task(engine, rows, milliseconds),
    'closures, the same': task('closures', rows, milliseconds, { rules }),
  })
  const theirs = found(results, engine)
  const ours = found(results, 'closures, the same')
  const right = verdicts('hand-written', rows)
  agree(engine, theirs.all, right, peer.twoValued ? 'hits' : 'verdicts')
  agree('closures', ours.all, right)
  return [{ peer, ...comparison(theirs, ours) }]
}

const contests = peers.flatMap(contest)

const sizes = [16, 32, 64, 128, 256] as const
const grown = timed(
  Object.fromEntries(sizes.map((size) => [`${size} rules`, task('closures', draw(2000), milliseconds, { size })])),
)

say('compile time, allocation, start-up')
const compiled = Array.from({ length: repetitions }, () =>
  inChild<{ readonly cold: number; readonly warm: number }>('compile', null),
)
const roomy = ['--expose-gc', '--min-semi-space-size=128', '--max-semi-space-size=128']
const text = report({
  repetitions,
  rows: all.rows,
  rules: workload.rules.length,
  own: [...engines, 'interpreter'].map((name) => ({ name, ...comparison(found(own, name), byHand) })),
  counts: expected.counts,
  peers: contests,
  sizes: sizes.map((size) => ({
    size,
    ...comparison(found(grown, `${size} rules`), found(grown, `${sizes[0]} rules`)),
  })),
  absent: engines.flatMap((engine) =>
    [', read', ''].map((how) => ({
      engine: `${engine}${how}`,
      ...comparison(found(own, `${engine}, absent keys${how}`), found(own, `${engine}${how}`)),
    })),
  ),
  compile: { cold: spread(compiled.map(({ cold }) => cold)), warm: spread(compiled.map(({ warm }) => warm)) },
  allocated: engines.map((engine) => ({
    engine,
    bytes: inChild<number>('allocation', { engine, rows: few(2000) }, roomy),
  })),
  startUp: await startUpTimes(repetitions),
})
console.log(text)
if (flags.write && !flags.quick) writeFileSync('docs/benchmarks.md', text)
for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0
