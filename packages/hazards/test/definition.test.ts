import { expect, test } from 'vitest'
import { createMachine } from 'xstate'
import { getAdjacencyMap } from 'xstate/graph'
import type { Command } from '../src/command.js'
import { decide } from '../src/decide.js'
import { currentDefinition, defineLifecycle } from '../src/definition.js'
import { evolve, replay } from '../src/evolve.js'
import { hazardMachine } from '../src/machine.js'
import { allMoves } from '../src/move.js'
import { openCommands } from '../src/open-commands.js'
import { hasPlace, machineValue, regionsOf } from '../src/step.js'
import { majorUpTo, people, policy } from './life.js'

/** A later lifecycle that does without registering: who was registered is to be notified at once. */
const { registered: _, ...stages } = hazardMachine.config.states?.course?.states?.major?.states ?? {}
const withoutRegistering = createMachine(
  {
    ...(hazardMachine.config as object),
    states: {
      ...hazardMachine.config.states,
      course: {
        ...hazardMachine.config.states?.course,
        states: {
          ...hazardMachine.config.states?.course?.states,
          major: {
            ...hazardMachine.config.states?.course?.states?.major,
            states: { ...stages, graded: { on: { notify: 'notified' } } },
          },
        },
      },
    },
  } as never,
  hazardMachine.implementations as never,
)
const second = defineLifecycle({
  version: 2,
  machine: withoutRegistering,
  upgrade: ({ grade: _, ...regions }) => (regions.course === 'registered' ? { ...regions, course: 'graded' } : regions),
})

const migrate = (definition: number): Command => ({
  type: 'migrate',
  hazard: 'h-1',
  key: `m-${definition}`,
  on: '2026-03-01',
  actor: people.clock,
  definition,
})

test('from every state that there is a log moves to the newer definition, and goes on there', () => {
  const places = Object.values(getAdjacencyMap(hazardMachine, { events: allMoves.map((type) => ({ type })) }))
  const seed = majorUpTo('registered').state()
  let tried = 0
  for (const { state: snapshot } of places) {
    const { course } = snapshot.value as { readonly course: unknown }
    const grade = typeof course === 'object' && course !== null ? (Object.keys(course)[0] as 'general' | 'major') : null
    const state = { ...seed, ...regionsOf(snapshot.value), grade }
    const [event] = decide(state, migrate(2), { policy, definition: second }).events ?? []
    expect(event).toMatchObject({ type: 'migrated', from: 1, definition: 2 })
    if (event === undefined) continue
    const moved = evolve(state, event)
    expect(moved.definition).toBe(2)
    expect(hasPlace(second.machine, machineValue(moved))).toBe(true)
    const { course: _, ...others } = regionsOf(snapshot.value)
    expect(moved).toMatchObject(others)
    tried += 1
  }
  expect(tried).toBe(places.length)
  expect(tried).toBeGreaterThan(200)
})

test('a log runs under the definition it began with until it is migrated, one version at a time', () => {
  const one = majorUpTo('registered')
  const notify = { type: 'notify', hazard: 'h-1', key: 'n', on: '2026-03-01', actor: people.inspector } as const
  const said = { ...notify, principal: 'p', actualController: 'q' }
  expect(decide(one.state(), said, { policy, definition: second }).refusal).toEqual({
    code: 'other-definition',
    at: '',
    found: 1,
    expected: 2,
  })
  const { events = [] } = decide(one.state(), migrate(2), { policy, definition: second })
  const moved = replay([...one.events(), ...events])
  expect(moved).toMatchObject({ definition: 2, course: 'graded', grade: 'major', revision: one.events().length + 1 })
  expect(decide(moved, said, { policy, definition: second }).events).toHaveLength(1)
  expect(decide(moved, said, { policy }).refusal?.code).toBe('other-definition')
  expect(decide(moved, migrate(2), { policy, definition: second }).events).toEqual([])
  expect(decide(moved, { ...migrate(2), key: 'again' }, { policy, definition: second }).refusal).toMatchObject({
    code: 'no-way-to-definition',
    from: 2,
  })
  expect(decide(one.state(), migrate(3), { policy, definition: second }).refusal?.code).toBe('other-definition')
  expect(
    decide(one.state(), { ...migrate(2), actor: people.leader }, { policy, definition: second }).refusal?.code,
  ).toBe('wrong-role')
  expect(openCommands(one.state(), people.leader, policy, second).filter(({ open }) => open)).toMatchObject([
    { command: 'tick' },
  ])
  expect(currentDefinition.version).toBe(1)
})
