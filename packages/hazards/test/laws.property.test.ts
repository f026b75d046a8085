import {
  hazardActs,
  hazardBeginnings,
  hazardCommandOf,
  hazardLaws,
  hazardLives,
  mustHold,
  playHazard,
  runOptions,
} from '@zhiben/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Command } from '../src/command.js'
import { decide } from '../src/decide.js'
import type { HazardEvent } from '../src/event.js'
import { evolve, replay } from '../src/evolve.js'
import { openCommands } from '../src/open-commands.js'
import { defaultPolicy } from '../src/policy/default/index.js'
import { readCommand } from '../src/read-command.js'
import type { HazardState } from '../src/state.js'
import { viewFor } from '../src/view.js'
import { majorUpTo, people, policy } from './life.js'

const runs = runOptions(300)
const survivor = majorUpTo('planned', {}, 'h-9').state()
const options = { policy, survivor }

for (const law of hazardLaws({ ...options, runs: 300 })) test(law.name, () => mustHold(law))
for (const law of hazardLaws({ policy: defaultPolicy, survivor, runs: 50 }))
  test(`${law.name}, by the default policy`, () => mustHold(law))

test('an authority sees what a whistle-blower said, and nobody sees a key', () => {
  fc.assert(
    fc.property(hazardLives(policy), (acts) => {
      const { log, state } = playHazard(acts, options)
      if (!state) return
      const full = JSON.stringify(viewFor(people.inspector, state, log))
      if (state.channel === 'public-report') expect(full).toContain('SECRET-ACCOUNT')
      expect(full).not.toContain('SECRET-KEY')
    }),
    runs,
  )
})

test('a key with another command is refused', () => {
  fc.assert(
    fc.property(hazardLives(policy), (acts) => {
      const { tried, state } = playHazard(acts, options)
      for (const { before, command } of tried)
        if (decide(before, command, options).events?.length)
          expect(decide(state, { ...command, on: '2031-01-01' }, options).refusal?.code).toBe('key-reused')
    }),
    runs,
  )
})

test('who is told that a command is not open is refused it, for the same reason', () => {
  fc.assert(
    fc.property(hazardLives(policy), (acts) => {
      for (const { before, command } of playHazard(acts, options).tried) {
        if (before === undefined) continue
        const tick = { ...command, key: 'new', type: 'tick', actor: people.clock } as Command
        const [passed] = decide(before, tick, options).events ?? []
        const now = passed ? evolve(before, passed) : before
        const asked = openCommands(now, command.actor, policy).find((one) => one.command === command.type)
        if (asked?.open !== false) continue
        const { refusal } = decide(now, command, options)
        expect(refusal?.code).toBeDefined()
        if (!['grade', 'review', 'lookBack', 'list'].includes(command.type)) expect(refusal).toEqual(asked.why)
      }
    }),
    runs,
  )
})

test('commands are as their schema has them', () => {
  fc.assert(
    fc.property(hazardLives(policy), (acts) => {
      for (const { command } of playHazard(acts, options).tried) expect(readCommand(command)).toEqual({ command })
    }),
    runs,
  )
})

test('writers who interleave lose no accepted command and none counts twice', () => {
  const scripts = fc.array(fc.tuple(hazardActs(policy), fc.nat({ max: 2 })), { maxLength: 40 })
  fc.assert(
    fc.property(hazardBeginnings, scripts, fc.array(fc.nat({ max: 2 }), { maxLength: 200 }), (first, all, order) => {
      let log: readonly HazardEvent[] =
        decide(undefined, hazardCommandOf(first, undefined, 'first'), options).events ?? []
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
        const command = pending[writer] ?? hazardCommandOf(act, state, `w${writer}-${step}`)
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
  for (const life of fc.sample(hazardLives(policy), { numRuns: 300, seed: 7 })) {
    const { state } = playHazard(life, options)
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
