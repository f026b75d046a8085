import { type CivilDate, civilDate, dayNumber } from '@zhiben/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Command } from '../src/command.js'
import { decide } from '../src/decide.js'
import type { HazardEvent } from '../src/event.js'
import { evolve, replay } from '../src/evolve.js'
import { openCommands } from '../src/open-commands.js'
import { readCommand } from '../src/read-command.js'
import type { HazardState } from '../src/state.js'
import { upcast } from '../src/upcast.js'
import { viewFor } from '../src/view.js'
import { refusalWords } from '../src/words/index.js'
import { majorUpTo, people, policy } from './life.js'
import { type Act, acts, beginnings, next } from './sayings.js'

const runs = { numRuns: 300 * Number(process.env.ZHIBEN_RUNS ?? 1) }
const survivor = majorUpTo('planned', {}, 'h-9').state()
const options = { policy, survivor }

/** One command and what came of it. */
interface Tried {
  readonly before: HazardState | undefined
  readonly command: Command
  readonly accepted: boolean
}

/** All that was tried, and the log it left. */
const played = (all: readonly Act[]) => {
  let state: HazardState | undefined
  let log: readonly HazardEvent[] = []
  const tried: Tried[] = []
  for (const [i, act] of all.entries()) {
    const command = commandOf(act, state, `SECRET-KEY-${i}`)
    const decision = decide(state, command, options)
    tried.push({ before: state, command, accepted: decision.events !== undefined })
    for (const event of decision.events ?? []) state = evolve(state, event)
    log = [...log, ...(decision.events ?? [])]
  }
  return { tried, log, state }
}

const commandOf = (act: Act, state: HazardState | undefined, key: string): Command => {
  const [by, saying] = act.saying === 'next' ? (state ? next(state) : next(survivor)) : [act.by, act.saying]
  const on: CivilDate = civilDate((dayNumber(state?.on ?? '2026-03-01') ?? 0) + act.later)
  return { hazard: 'h-1', key, on, ...JSON.parse(JSON.stringify(saying)), actor: people[by] }
}

const lives = fc
  .tuple(beginnings, fc.array(acts, { maxLength: 40, size: 'max' }))
  .map(([first, rest]) => [first, ...rest])
const law = (name: string, holds: (all: readonly Act[]) => void) =>
  test(name, () => fc.assert(fc.property(lives, holds), runs))

law('a closed major hazard has exactly one accepted review after its last submission', (all) => {
  const { log, state } = played(all)
  if (state?.grade !== 'major' || state.closedOn === null) return
  const last = log.map(({ type }) => type).lastIndexOf('submitted')
  expect(last).toBeGreaterThan(0)
  expect(log.slice(last).filter(({ type }) => type === 'accepted')).toHaveLength(1)
})

law('replaying the events gives the same state, also from JSON', (all) => {
  const { log, state } = played(all)
  expect(replay(log)).toEqual(state)
  expect(replay((JSON.parse(JSON.stringify(log)) as unknown[]).map((event) => upcast(event)))).toEqual(state)
  if (state) expect(JSON.parse(JSON.stringify(state))).toEqual(state)
})

law('a refused command changes nothing, and says why in both languages', (all) => {
  for (const { before, command, accepted } of played(all).tried) {
    const text = JSON.stringify(before)
    const { refusal } = decide(before, command, options)
    expect(JSON.stringify(before)).toBe(text)
    expect(refusal === undefined).toBe(accepted)
    if (refusal)
      for (const language of ['zh', 'en'] as const) expect(refusalWords(refusal, language)).toMatch(/^[^\n]{5,600}$/)
  }
})

law('the same command twice counts once', (all) => {
  const { tried, state } = played(all)
  for (const { before, command, accepted } of tried)
    if (accepted && decide(before, command, options).events?.length) {
      expect(decide(state, command, options)).toEqual({ events: [] })
      expect(decide(state, { ...command, on: '2031-01-01' }, options).refusal?.code).toBe('key-reused')
    }
})

law('nothing is ever deleted: days and events only follow one another', (all) => {
  const { log, state } = played(all)
  expect(state?.revision).toBe(log.length)
  for (const [i, event] of log.entries()) if (i > 0) expect(event.on >= (log[i - 1]?.on ?? '')).toBe(true)
})

law('no state is reached without the events that lead to it', (all) => {
  let state: HazardState | undefined
  for (const { before, command, accepted } of played(all).tried.filter((one) => one.accepted)) {
    expect(before).toEqual(state)
    expect(accepted).toBe(true)
    for (const event of decide(state, command, options).events ?? []) {
      state = evolve(state, event)
      expect(state).toMatchObject(event.to)
    }
  }
})

law('nothing of the whistle-blower is ever in the view of the enterprise', (all) => {
  const { log, state } = played(all)
  if (!state) return
  for (const person of ['principal', 'officer', 'contractor', 'bribed', 'stranger', 'expert', 'clock'] as const)
    expect(JSON.stringify(viewFor(people[person], state, log))).not.toMatch(/SECRET|public-report/)
  const full = JSON.stringify(viewFor(people.inspector, state, log))
  if (state.channel === 'public-report') expect(full).toContain('SECRET-ACCOUNT')
  expect(full).not.toContain('SECRET-KEY')
})

law('who is told that a command is not open is refused it, for the same reason; what is accepted was open', (all) => {
  for (const { before, command, accepted } of played(all).tried) {
    if (before === undefined) continue
    // The day comes first; then the question.
    const [passed] =
      decide(before, { ...command, key: 'new', type: 'tick', actor: people.clock } as Command, options).events ?? []
    const now = passed ? evolve(before, passed) : before
    const asked = openCommands(now, command.actor, policy).find((one) => one.command === command.type)
    if (accepted) expect(asked?.open).toBe(true)
    if (asked?.open === false) expect(decide(now, command, options).refusal?.code).toBeDefined()
    if (asked?.open === false && !['grade', 'review', 'lookBack', 'list'].includes(command.type))
      expect(decide(now, command, options).refusal).toEqual(asked.why)
  }
})

law('commands are as their schema has them', (all) => {
  for (const { command } of played(all).tried) expect(readCommand(command)).toEqual({ command })
})

test('writers who interleave lose no accepted command and none counts twice', () => {
  const scripts = fc.array(fc.tuple(acts, fc.nat({ max: 2 })), { maxLength: 40 })
  fc.assert(
    fc.property(beginnings, scripts, fc.array(fc.nat({ max: 2 }), { maxLength: 200 }), (first, all, order) => {
      let log: readonly HazardEvent[] = decide(undefined, commandOf(first, undefined, 'first'), options).events ?? []
      const queues = [0, 1, 2].map((writer) => all.filter(([, of]) => of === writer).map(([act]) => act))
      const read: (readonly HazardEvent[] | undefined)[] = [undefined, undefined, undefined]
      const pending: (Command | undefined)[] = [undefined, undefined, undefined]
      const said: { readonly key: string; readonly at: number; readonly count: number }[] = []
      for (const [step, writer] of [...order, ...Array.from({ length: 200 }, (_, i) => i % 3)].entries()) {
        const seen = read[writer]
        const [act] = queues[writer] ?? []
        if (seen === undefined) {
          read[writer] = log
          continue
        }
        if (act === undefined) continue
        const state = replay(seen)
        const command = pending[writer] ?? commandOf(act, state, `w${writer}-${step}`)
        pending[writer] = command
        const { events } = decide(state, command, options)
        read[writer] = undefined
        // A conflict: the log has grown since it was read. The writer reads again and says the same again.
        if (events?.length && seen.length !== log.length) continue
        if (events) said.push({ key: command.key, at: log.length, count: events.length })
        if (events) log = [...log, ...events]
        pending[writer] = undefined
        queues[writer]?.shift()
      }
      for (const { key, at, count } of said) {
        expect(log.filter((event) => event.key === key)).toHaveLength(count)
        expect(log.slice(at, at + count).every((event) => event.key === key)).toBe(true)
      }
      let state: HazardState | undefined
      for (const event of log) state = evolve(state, event)
      expect(state?.revision).toBe(log.length)
      expect(new Set(state?.keys.map(({ key }) => key)).size).toBe(state?.keys.length)
    }),
    runs,
  )
})

test('random lives do come far', () => {
  const reached = new Map<string, number>()
  for (const life of fc.sample(lives, { numRuns: 300, seed: 7 })) {
    const { state } = played(life)
    const name = `${state?.course} ${state?.grade}`
    reached.set(name, (reached.get(name) ?? 0) + 1)
  }
  for (const name of [
    'closed major',
    'looked-back major',
    'recurred major',
    'merged major',
    'dismissed null',
    'looked-back general',
  ])
    expect(reached.get(name) ?? 0, name).toBeGreaterThan(0)
})
