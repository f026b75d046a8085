import {
  type CardCommand,
  type CardEvent,
  type CardState,
  cardPhase,
  decideCard,
  evolveCard,
  listed,
  replayCard,
  responsibilityWords,
  unsigned,
} from '@zhiben/responsibilities'
import { runOptions } from '@zhiben/testing'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

const on = fc
  .constantFrom('2024-06-01', '2024-06-02', '2024-06-03')
  .map((day) => day as `${number}-${number}-${number}`)
const holder = fc.constantFrom('a', 'b', 'c')
const holders = fc.oneof(
  fc.subarray(['a', 'b', 'c']),
  fc.subarray(['a', 'b']).map((partial) => ({ partial })),
  fc.constant(null),
)
const by = fc.constant('chief')
const is = <C extends string>(command: C) => fc.constant(command)
const command: fc.Arbitrary<CardCommand> = fc.oneof(
  fc.record({ command: is('draft'), on, by, position: fc.constant('welder'), version: fc.constant(1), holders }),
  fc.record({ command: is('publish'), on, by, empty: fc.constantFrom([], [], ['risks' as const]) }),
  { weight: 4, arbitrary: fc.record({ command: is('acknowledge'), on, holder }) },
  { weight: 3, arbitrary: fc.record({ command: is('assess'), on, by, holder, passed: fc.boolean() }) },
  fc.record({ command: is('change-holders'), on, holders }),
  fc.record({ command: is('revise'), on, by, version: fc.constantFrom(1, 2), why: fc.constant('新设备') }),
)

/** What a careful clerk would note, kept apart from how the machine keeps it. */
const clerk = (events: readonly CardEvent[]) => {
  const since = events.slice(events.map(({ event }) => event === 'revised' || event === 'drafted').lastIndexOf(true))
  const last = events.filter((e) => e.event === 'drafted' || e.event === 'holders-changed').at(-1)
  const { known, complete } = listed(last && 'holders' in last ? last.holders : null)
  const did = (event: 'acknowledged' | 'assessed') =>
    known.filter((h) => since.some((e) => e.event === event && e.holder === h))
  const everybody = (event: 'acknowledged' | 'assessed') =>
    complete && known.length > 0 && did(event).length === known.length
  const phase = !since.some(({ event }) => event === 'published')
    ? since[0]?.event
    : !everybody('acknowledged')
      ? 'published'
      : everybody('assessed')
        ? 'assessed'
        : 'acknowledged'
  return { phase, missing: known.filter((h) => !did('acknowledged').includes(h)), complete }
}

test('whatever is asked, in whatever order: the state is the fold of its events, and phase and missing signatures are what a clerk would say', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
      let state: CardState | undefined
      const events: CardEvent[] = []
      for (const asked of [
        {
          command: 'draft',
          on: '2024-06-01',
          by: 'chief',
          position: 'welder',
          version: 1,
          holders: ['a', 'b'],
        } as const,
        ...commands,
      ]) {
        const decision = decideCard(state, asked)
        expect(decision.events.length === 0).toBe(decision.refusal !== undefined)
        if (decision.refusal) expect(responsibilityWords(decision.refusal, 'zh')).not.toMatch(/undefined|\[object/)
        for (const event of decision.events) {
          state = evolveCard(state, event)
          events.push(event)
        }
        // Asking again for what was done counts once, save a second assessment, which is a new one.
        if (
          asked.command !== 'assess' &&
          asked.command !== 'change-holders' &&
          decision.events.length > 0 &&
          asked.command !== 'revise'
        )
          expect(decideCard(state, asked).events).toEqual([])
      }
      expect(replayCard(events)).toEqual(state)
      const { phase, missing, complete } = clerk(events)
      expect(cardPhase(state!)).toBe(phase)
      expect(unsigned(state!)).toEqual({ holders: missing, complete })
      for (const assessed of state!.assessed.keys()) expect(state!.signed.has(assessed)).toBe(true)
    }),
    runOptions(500),
  )
})

test('a card through its life', () => {
  const life: readonly [CardCommand, string][] = [
    [{ command: 'draft', on: '2024-06-01', by: 'x', position: 'welder', version: 1, holders: ['a', 'b'] }, 'drafted'],
    [{ command: 'publish', on: '2024-06-02', by: 'x', empty: [] }, 'published'],
    [{ command: 'acknowledge', on: '2024-06-03', holder: 'a' }, 'published'],
    [{ command: 'acknowledge', on: '2024-06-04', holder: 'b' }, 'acknowledged'],
    [{ command: 'change-holders', on: '2024-06-05', holders: ['a', 'b', 'c'] }, 'published'],
    [{ command: 'acknowledge', on: '2024-06-06', holder: 'c' }, 'acknowledged'],
    [{ command: 'assess', on: '2024-12-01', by: 'x', holder: 'a', passed: true }, 'acknowledged'],
    [
      { command: 'assess', on: '2024-12-01', by: 'x', holder: 'b', passed: false, note: '不会用灭火器' },
      'acknowledged',
    ],
    [{ command: 'assess', on: '2024-12-01', by: 'x', holder: 'c', passed: true }, 'assessed'],
    [{ command: 'revise', on: '2025-01-01', by: 'x', version: 2, why: '换了焊机' }, 'revised'],
    [{ command: 'publish', on: '2025-01-02', by: 'x', empty: [] }, 'published'],
  ]
  let state: CardState | undefined
  for (const [command, phase] of life) {
    for (const event of decideCard(state, command).events) state = evolveCard(state, event)
    expect(cardPhase(state!)).toBe(phase)
  }
  expect(unsigned(state!)).toEqual({ holders: ['a', 'b', 'c'], complete: true })
})

test('refusals say why', () => {
  const draft = decideCard(undefined, {
    command: 'draft',
    on: '2024-06-01',
    by: 'x',
    position: 'welder',
    version: 3,
    holders: ['a'],
  })
  const state = replayCard(draft.events)!
  const why = (command: CardCommand, from: CardState | undefined = state) => decideCard(from, command).refusal?.code
  expect(why({ command: 'publish', on: '2024-06-02', by: 'x', empty: ['risks', 'shut'] })).toBe('card-incomplete')
  expect(why({ command: 'acknowledge', on: '2024-06-02', holder: 'a' })).toBe('card-not-published')
  expect(why({ command: 'publish', on: '2024-05-31', by: 'x', empty: [] })).toBe('day-backwards')
  expect(why({ command: 'publish', on: '2024-06-31', by: 'x', empty: [] })).toBe('no-such-day')
  const published = evolveCard(state, { event: 'published', on: '2024-06-02', by: 'x' })
  expect(why({ command: 'acknowledge', on: '2024-06-02', holder: 'z' }, published)).toBe('not-a-holder')
  expect(why({ command: 'assess', on: '2024-06-02', by: 'x', holder: 'a', passed: true }, published)).toBe('not-signed')
  expect(why({ command: 'revise', on: '2024-06-02', by: 'x', version: 2, why: '' }, published)).toBe(
    'version-backwards',
  )
})
