import type { CivilDate } from '@zhiben/core'
import * as Effect from 'effect/Effect'
import { expect, test } from 'vitest'
import type { Command } from '../src/command.js'
import { defaultPolicy as policy } from '../src/policy/default/index.js'
import { type Done, hazardService } from '../src/service.js'
import { memoryStore } from '../src/store/memory.js'
import type { HazardStore } from '../src/store/store.js'

const regulator = { id: 'u-17', role: 'regulator', party: 'ezhou/echeng-emergency', level: 'district' } as const
const program = { id: 'cron', role: 'system', party: 'zhiben', level: null } as const

const open = (hazard: string, key = 'open'): Command => ({
  type: 'open',
  hazard,
  key,
  on: '2024-06-03',
  actor: regulator,
  enterprise: 'ezhou/foundry',
  district: 'echeng',
  sector: 'gongmao',
  title: '深井铸造：冷却水未监测',
  origin: { kind: 'inspection' },
})
const verify = (hazard: string, key = 'verify', note = '现场核实'): Command => ({
  type: 'verify',
  hazard,
  key,
  on: '2024-06-04',
  actor: regulator,
  note,
})

const grade = (hazard: string): Command => ({
  type: 'grade',
  hazard,
  key: 'grade',
  on: '2024-06-05',
  actor: regulator,
  grade: 'general',
  by: { kind: 'person', reason: '一般' },
})

const serviceOn = (store: HazardStore) => hazardService({ store, policies: [policy], policyFor: () => policy })
const run = Effect.runPromise

/** A store in which somebody else is quicker each time, as long as `quicker` has commands left. */
const overtaken = (quicker: Command[]) => {
  const store = memoryStore()
  const other = serviceOn(store)
  return {
    ...store,
    append: (batch: Parameters<HazardStore['append']>[0]) =>
      Effect.suspend(() => {
        const command = quicker.shift()
        const first = command === undefined ? Effect.void : Effect.orDie(other.act(command))
        return Effect.andThen(first, store.append(batch))
      }),
  }
}

test('a command is decided on what is stored, and what it comes to is stored', async () => {
  const service = serviceOn(memoryStore())
  const opened = (await run(service.act(open('h1')))) as Done
  expect(opened).toMatchObject({ repeated: false, state: { course: 'reported', revision: 1 } })
  expect(await run(service.act(verify('h1')))).toMatchObject({ state: { course: 'verified', revision: 2 } })
  expect(await run(service.act(open('h1')))).toMatchObject({ repeated: true, events: opened.events })
  expect(await run(service.act({ ...open('h1', 'other key'), on: '2024-06-05' }))).toMatchObject({
    refusal: { code: 'hazard-exists' },
  })
  expect(await run(service.act(verify('h1', 'verify', '另一条')))).toMatchObject({ refusal: { code: 'key-reused' } })
  expect(await run(service.act(verify('h2')))).toMatchObject({ refusal: { code: 'no-hazard', hazard: 'h2' } })
  expect((await run(service.history('h1'))).map(({ type }) => type)).toEqual(['opened', 'verified'])
  expect(await run(service.show('h1'))).toMatchObject({ course: 'verified' })
  expect(await run(service.show('h2'))).toBeUndefined()
  expect((await run(service.list({ district: 'echeng' }))).hazards).toMatchObject([{ id: 'h1', course: 'verified' }])
})

test('several commands: all of them, or none', async () => {
  const service = serviceOn(memoryStore())
  const refused = await run(service.actAll([open('h1'), verify('h1'), verify('h2')]))
  expect(refused).toMatchObject({ command: 2, refusal: { code: 'no-hazard' } })
  expect(await run(service.history('h1'))).toEqual([])
  const done = await run(service.actAll([open('h1'), open('h2'), verify('h1'), open('h1')]))
  expect(done).toMatchObject([{ repeated: false }, {}, { state: { revision: 2 } }, { repeated: true }])
})

test('a duplicate is merged and taken in by the other in one', async () => {
  const service = serviceOn(memoryStore())
  await run(service.actAll([open('h1'), open('h2'), verify('h1'), grade('h1')]))
  const on = { on: '2024-06-05', actor: regulator, reason: '同一处' } as const
  const done = await run(
    service.actAll([
      { type: 'merge', hazard: 'h2', key: 'merge', into: 'h1', ...on },
      { type: 'absorb', hazard: 'h1', key: 'absorb', duplicate: 'h2', ...on },
    ]),
  )
  expect(done).toMatchObject([{ state: { mergedInto: 'h1' } }, { state: { absorbed: ['h2'] } }])
})

test('where another writer was quicker: a conflict, or decided anew if asked', async () => {
  const dismiss: Command = { ...verify('h1', 'dismiss'), type: 'dismiss', reason: '不属实' } as Command
  delete (dismiss as { note?: string }).note
  const store = overtaken([])
  const service = serviceOn(store)
  await run(service.act(open('h1')))

  const contested = serviceOn(overtaken([open('h1'), verify('h1')]))
  const command = open('h1', 'mine')
  expect(await run(Effect.flip(contested.act(command)))).toMatchObject({
    _tag: 'StoreConflict',
    expected: 0,
    found: 1,
  })
  expect(await run(contested.act(command, { retries: 1 }))).toMatchObject({ refusal: { code: 'hazard-exists' } })

  // The same command, said twice at once, has one result.
  const twice = serviceOn(overtaken([open('h1')]))
  expect(await run(twice.act(open('h1')))).toMatchObject({ repeated: true, state: { revision: 1 } })
  // Another command came first under the key.
  const reused = serviceOn(overtaken([open('h1', 'k'), verify('h1', 'k2')]))
  expect(await run(reused.act({ ...open('h1', 'k'), title: '另一处' } as Command))).toMatchObject({
    refusal: { code: 'key-reused' },
  })
})

test('a hazard keeps its policy; one that the service does not have is an error that names it', async () => {
  const store = memoryStore()
  await run(serviceOn(store).act(open('h1')))
  const later = { ...policy, version: '2030' }
  const service = hazardService({ store, policies: [later], policyFor: () => later })
  expect(await run(Effect.flip(service.act(verify('h1'))))).toMatchObject({
    _tag: 'RegimeUnknown',
    code: 'policy-unknown',
    hazard: 'h1',
    found: `${policy.id}@${policy.version}`,
  })
})

test('time passes for the hazards whose limit ends in a span', async () => {
  const service = serviceOn(memoryStore())
  const term = (hazard: string, until: CivilDate): Command => ({
    type: 'setTerm',
    hazard,
    key: 'term',
    on: '2024-06-05',
    actor: regulator,
    until,
    measures: '更换传感器',
  })
  for (const [hazard, until] of [
    ['h1', '2024-06-10'],
    ['h2', '2024-06-14'],
  ] as const)
    for (const command of [open(hazard), verify(hazard), grade(hazard), term(hazard, until)])
      expect(await run(service.act(command))).not.toHaveProperty('refusal')
  const due = { to: '2024-06-12' } as const
  expect(await run(service.passTime('2024-06-12', { due, actor: program }))).toBe(1)
  expect(await run(service.passTime('2024-06-12', { due, actor: program }))).toBe(0)
  expect(await run(service.show('h1'))).toMatchObject({ timeliness: 'overdue' })
  expect((await run(service.list({ timeliness: 'overdue' }))).hazards).toMatchObject([{ id: 'h1' }])
})

test('a command of a day to come is refused where there is a clock, and then locks nothing', async () => {
  const store = { ...memoryStore(), today: (): CivilDate => '2024-06-03' }
  const service = serviceOn(store)
  const ahead = { code: 'day-ahead', at: 'on', found: '2062-06-03', today: '2024-06-03' } as const
  expect(await run(service.act({ ...open('h1'), on: '2062-06-03' }))).toMatchObject({ refusal: ahead })
  expect(await run(service.act(open('h1')))).toMatchObject({ repeated: false })
  // Clocks differ by a day at most.
  expect(await run(service.act({ ...verify('h1'), on: '2024-06-05' }))).toMatchObject({
    refusal: { code: 'day-ahead', found: '2024-06-05' },
  })
  expect(await run(service.act({ ...verify('h1'), on: '2024-06-04' }))).toMatchObject({ repeated: false })
  const due = { to: '2062-06-03' } as const
  expect(await run(service.passTime('2062-06-03', { due, actor: program }))).toEqual({ refusal: ahead })
  const [first] = await run(service.history('h1'))
  expect(await run(service.actAll([open('h2'), { ...verify('h2'), on: '2062-06-03' }]))).toMatchObject({
    command: 1,
    refusal: ahead,
  })
  expect([first?.on, await run(service.history('h2'))]).toEqual(['2024-06-03', []])
})

test('the clock of a service is its own, that of the store, or none; what was accepted before stays accepted', async () => {
  const store = { ...memoryStore(), today: (): CivilDate => '2024-06-03' }
  const of = (more: { today?: (() => CivilDate) | null; ahead?: number }) =>
    hazardService({ store, policies: [policy], policyFor: () => policy, ...more })
  const late = { ...open('h1'), on: '2026-01-01' } as const
  expect(await run(serviceOn(store).act(late))).toMatchObject({ refusal: { code: 'day-ahead' } })
  expect(await run(of({ today: () => '2025-12-30' }).act(late))).toMatchObject({ refusal: { today: '2025-12-30' } })
  expect(await run(of({ today: () => '2025-12-30', ahead: 2 }).act(late))).toMatchObject({ repeated: false })
  expect(await run(serviceOn(store).act(late))).toMatchObject({ repeated: true })
  expect(await run(of({ today: null }).act({ ...verify('h1'), on: '2062-01-01' }))).toMatchObject({ repeated: false })
})
