import { expect, test } from 'vitest'
import type { AnyMachineSnapshot, AnyStateNode } from 'xstate'
import { getAdjacencyMap } from 'xstate/graph'
import { diagramOf } from '../src/diagram.js'
import { hazardMachine } from '../src/machine.js'
import { allMoves } from '../src/move.js'
import { courses, hasEnded, regionTitles } from '../src/regions.js'
import { machineValue, regionsOf, stepped, stepper } from '../src/step.js'

const events = allMoves.map((type) => ({ type }))
const map = getAdjacencyMap(hazardMachine, {
  events,
  serializeState: (snapshot) => JSON.stringify(snapshot.value),
})
const places = Object.values(map) as readonly {
  readonly state: AnyMachineSnapshot
  readonly transitions: Readonly<Record<string, { readonly state: AnyMachineSnapshot }>>
}[]

test('every state of every region is reached, and every transition taken', () => {
  const reached = new Set(places.flatMap(({ state }) => state._nodes.map((node: AnyStateNode) => node.path.join('.'))))
  const drawn = diagramOf()
  const leaves = (states: (typeof drawn)['regions']): readonly string[] =>
    states.flatMap((state) => [state.id, ...leaves(state.states)])
  expect(leaves(drawn.regions).filter((id) => !reached.has(id))).toEqual([])
  const taken = new Set(
    places.flatMap(({ state }) =>
      events
        .filter((event) => state.can(event))
        .flatMap((event) =>
          (hazardMachine.getTransitionData(state, event) ?? []).map(
            ({ source, eventType }) => `${source.path.join('.')} ${eventType}`,
          ),
        ),
    ),
  )
  expect(drawn.transitions.map(({ from, move }) => `${from} ${move}`).filter((name) => !taken.has(name))).toEqual([])
})

test('there is a way for every hazard to its end, whatever has happened', () => {
  const ending = new Set(
    places
      .filter(({ state }) => hasEnded(regionsOf(state.value).course))
      .map(({ state }) => JSON.stringify(state.value)),
  )
  for (let before = -1; before !== ending.size; ) {
    before = ending.size
    for (const [name, { transitions }] of Object.entries(map))
      if (
        Object.values(transitions as (typeof places)[number]['transitions']).some(({ state }) =>
          ending.has(JSON.stringify(state.value)),
        )
      )
        ending.add(name)
  }
  expect(Object.keys(map).filter((name) => !ending.has(name))).toEqual([])
})

test('nothing leaves `dismissed`, `merged` and `recurred`, and nothing closed is open again', () => {
  for (const { state, transitions } of places) {
    const { course } = regionsOf(state.value)
    const next = new Set(Object.values(transitions).map((to) => regionsOf(to.state.value).course))
    if (course === 'dismissed' || course === 'merged' || course === 'recurred') expect([...next]).toEqual([course])
    if (course === 'closed')
      expect([...next].every((to) => ['closed', 'looked-back', 'recurred'].includes(to))).toBe(true)
  }
})

test('a step that is remembered is the step that xstate takes', () => {
  const step = stepper(hazardMachine)
  let open = 0
  for (const { state } of places) {
    const at = { ...regionsOf(state.value), grade: gradeIn(state.value) }
    expect(machineValue(at)).toEqual(state.value)
    for (const move of allMoves) {
      const expected = stepped(hazardMachine, at, move)
      expect(step(at, move)).toEqual(expected)
      expect(step(at, move)).toEqual(expected)
      if (expected) open += 1
    }
  }
  expect(open).toBeGreaterThan(1000)
})

test('the names of the regions are the states of the machine', () => {
  const [course, ...others] = diagramOf().regions
  const plain = new Set(course?.states.flatMap(({ id, states }) => (states.length ? states.map((s) => s.id) : [id])))
  expect([...new Set([...plain].map((id) => id.split('.').at(-1)))].sort()).toEqual([...courses].sort())
  for (const { id, states } of others)
    expect(states.map((state) => state.id.split('.')[1])).toEqual(Object.keys(regionTitles[id as 'timeliness']))
})

function gradeIn(value: unknown): 'general' | 'major' | null {
  const { course } = value as { readonly course: unknown }
  return typeof course === 'object' && course !== null ? (Object.keys(course)[0] as 'general' | 'major') : null
}
