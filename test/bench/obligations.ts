/**
 * The benchmark of obligations: `node tools/run-source.mjs test/bench/obligations.ts`. `--quick` only shows that
 * everything runs and agrees. The same windows of 10,000 enterprises with 30 obligations over three years and 300,000
 * entries, by the library, by a loop written by hand on whole-number dates, and by rrule expanding the windows. It
 * asserts that they agree and nothing of times: ratios in one run tell.
 */
import { parseArgs } from 'node:util'
import { type CivilDate, civilDate, dayNumber } from '@zhiben/core'
import { type Cadence, each, type Log, type Obligation, obligationsOf, type Profile } from '@zhiben/obligations'
import { boolean, factSchema, facts, irVersion } from '@zhiben/rules'
import rrule from 'rrule'

const { values: flags } = parseArgs({ options: { quick: { type: 'boolean', default: false } } })
const size = flags.quick ? 50 : 10_000
const rounds = flags.quick ? 1 : 5
const asOf: CivilDate = '2026-12-31'
const since: CivilDate = '2024-01-01'
const day = (text: string): number => dayNumber(text) ?? Number.NaN

const words = { zh: '示例', en: 'Example' }
const about = { title: words, question: words }
const schema = facts({ isHighRisk: boolean(about), isCrowded: boolean(about) })
const actions = ['drill', 'inspection', 'study', 'training', 'report', 'meeting', 'review'] as const
const units = ['month', 'quarter', 'half-year', 'year', 'month', 'week'] as const
const obligations = Array.from(
  { length: 30 },
  (_, i): Obligation => ({
    id: `bench/d${i}`,
    title: words,
    action: actions[i % actions.length] ?? 'drill',
    bearer: i % 3 === 0 ? 'principal' : 'enterprise',
    ...(i % 5 < 2 ? {} : { binds: { op: 'fact', fact: i % 2 ? 'isHighRisk' : 'isCrowded' } }),
    cadence: each(units[i % units.length] ?? 'year', 1 + (i % 2)),
    cite: { document: '示例', article: String(i) },
    layer: 'city',
    inForce: { from: '2020-01-01' },
    verified: { status: 'unverified', why: '示例' },
  }),
)
const ready = obligationsOf([
  {
    irVersion,
    id: 'bench/pack',
    title: words,
    authority: words,
    document: '示例',
    inForce: { from: '2020-01-01' },
    facts: factSchema(schema),
    obligations,
  },
])

// A plain generator, so that every run has the same numbers.
let seed = 20_240_520
const random = (below: number): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((seed / 2 ** 32) * below)
}
const roles = ['principal', 'safety-officer', 'deputy-in-charge'] as const
const raw = Array.from({ length: size }, () => ({
  isHighRisk: random(2) === 1,
  isCrowded: random(2) === 1,
  entries: Array.from({ length: 30 }, (_, i) => ({
    id: `e${i}`,
    on: civilDate(day(since) + random(day(asOf) - day(since) + 1)),
    action: actions[random(actions.length)] ?? 'drill',
    by: roles[random(3)] ?? 'principal',
  })),
}))

/** The quickest of a few runs, in milliseconds, and what it gave. */
const timed = <T>(run: () => T): { readonly ms: number; readonly result: T } => {
  let ms = Number.POSITIVE_INFINITY
  let result = run()
  for (let i = 0; i < rounds; i++) {
    const start = performance.now()
    result = run()
    ms = Math.min(ms, performance.now() - start)
  }
  return { ms, result }
}

const reading = timed(() =>
  raw.map(({ entries, isCrowded, isHighRisk }): { profile: Profile; log: Log } => ({
    profile: ready.readProfile({ isHighRisk, isCrowded }).profile,
    log: ready.readLog(entries, asOf).log,
  })),
)
const subjects = reading.result

/** Met, due and overdue over all, which all three must agree on. */
type Sums = readonly [met: number, due: number, overdue: number]

const library = timed((): Sums => {
  const { counts } = ready.board(subjects, { asOf, since })
  const sums = [0, 0, 0]
  for (let i = 0; i < counts.length; i++) if (i % 6 < 3) sums[i % 6] = (sums[i % 6] ?? 0) + (counts[i] ?? 0)
  return sums as unknown as Sums
})

// Written by hand: day numbers, one array of window starts a kind of period, made once.
const ends = (of: Cadence): readonly (readonly [number, number])[] => {
  const every = 'every' in of ? of.every : 'year'
  const found: [number, number][] = []
  const months = { month: 1, quarter: 3, 'half-year': 6, year: 12 }[every as 'month']
  if (months === undefined) {
    for (let start = day('2024-01-01'); start <= day(asOf); start += 7) found.push([start, start + 6]) // a Monday
    return found
  }
  const first = (month: number): number => Date.UTC(2024, month, 1) / 86_400_000
  for (let month = 0; month < 36; month += months) found.push([first(month), first(month + months) - 1])
  return found
}
const plain = raw.map(({ entries, isCrowded, isHighRisk }) => ({
  isCrowded,
  isHighRisk,
  days: Int32Array.from(entries, ({ on }) => day(on)),
  actions: Int32Array.from(entries, ({ action }) => actions.indexOf(action)),
  principal: Uint8Array.from(entries, ({ by }) => (by === 'principal' ? 1 : 0)),
}))
const hand = timed((): Sums => {
  const today = day(asOf)
  const start = day(since)
  const tables = obligations.map((one) => {
    const windows = ends(one.cadence)
    const at = new Int32Array(today - start + 8)
    for (const [w, [from, to]] of windows.entries()) at.fill(w, from - start, to - start + 1)
    return {
      at,
      due: Int32Array.from(windows, ([, to]) => to),
      done: new Uint16Array(windows.length),
      action: actions.indexOf(one.action as 'drill'),
      principal: one.bearer === 'principal',
      times: 'times' in one.cadence ? one.cadence.times : 1,
      gate: one.binds && 'fact' in one.binds ? one.binds.fact : undefined,
    }
  })
  const sums: [number, number, number] = [0, 0, 0]
  for (const subject of plain)
    for (const { action, at, done, due, gate, principal, times } of tables) {
      if (gate === 'isHighRisk' ? !subject.isHighRisk : gate === 'isCrowded' ? !subject.isCrowded : false) continue
      done.fill(0)
      for (let e = 0; e < subject.days.length; e++)
        if (subject.actions[e] === action && (!principal || subject.principal[e] === 1)) {
          const w = at[(subject.days[e] ?? 0) - start] ?? 0
          done[w] = (done[w] ?? 0) + 1
        }
      for (let w = 0; w < due.length; w++) sums[(done[w] ?? 0) >= times ? 0 : (due[w] ?? 0) >= today ? 1 : 2] += 1
    }
  return sums
})

// rrule: the starts of the same windows, expanded for each enterprise and obligation anew.
const { RRule } = rrule
const some = Math.min(size, 200)
const peer = timed((): number => {
  let windows = 0
  for (let i = 0; i < some; i++)
    for (const { cadence, binds } of obligations) {
      const subject = raw[i]
      if (binds && 'fact' in binds && !subject?.[binds.fact as 'isCrowded']) continue
      const every = 'every' in cadence ? cadence.every : 'year'
      const months = { month: 1, quarter: 3, 'half-year': 6, year: 12 }[every as 'month']
      const rule = new RRule({
        freq: months === undefined ? RRule.WEEKLY : RRule.MONTHLY,
        interval: months ?? 1,
        dtstart: new Date(Date.UTC(2024, 0, 1)),
        until: new Date(Date.UTC(2026, 11, 31)),
      })
      windows += rule.all().length
    }
  return windows
})
const expanded = (peer.ms / some) * size

if (library.result.join() !== hand.result.join())
  throw new Error(`the library counts ${library.result.join()}, the loop ${hand.result.join()}`)
const windowsOfSome = ready
  .board(subjects.slice(0, some), { asOf, since })
  .counts.reduce((sum, count) => sum + count, 0)
if (peer.result !== windowsOfSome) throw new Error(`rrule expands ${peer.result} windows of ${windowsOfSome}`)

const ms = (value: number): string => `${value.toFixed(0)} ms`
console.log(
  [
    `${size} enterprises, 30 obligations, three years, ${size * 30} entries: ${library.result.reduce((a, b) => a + b)} windows`,
    `reading profiles and logs ${ms(reading.ms)}`,
    `statuses ${ms(library.ms)}`,
    `by hand  ${ms(hand.ms)}: the library takes ${(library.ms / hand.ms).toFixed(2)} times as long`,
    `rrule    ${ms(expanded)} for the windows alone: ${(expanded / library.ms).toFixed(0)} times as long as the library`,
  ].join('\n'),
)
