import { expect, test } from 'vitest'
import { decide } from '../src/decide.js'
import { readCommand } from '../src/read-command.js'
import { refusalWords } from '../src/words/index.js'
import { opened, people, policy } from './life.js'

const verify = { type: 'verify', hazard: 'h-1', key: 'k', on: '2026-03-01', actor: people.inspector }
const open = { ...verify, ...opened }
const problems = (value: unknown) => readCommand(value).problems

test('a command has a name that there is', () => {
  expect(problems({ ...verify, type: 'verfy' })).toEqual([
    { code: 'unknown-command', at: 'type', found: 'verfy', nearest: 'verify' },
  ])
  expect(problems({ ...verify, type: '__proto__' })).toMatchObject([{ code: 'unknown-command' }])
  expect(problems({ ...verify, type: undefined })).toMatchObject([{ code: 'missing-field', field: 'type' }])
  expect(problems(null)).toEqual([{ code: 'wrong-shape', at: '', expected: 'object', found: 'null' }])
  expect(problems([verify])).toMatchObject([{ code: 'wrong-shape', expected: 'object' }])
})

test('every problem is named by its place, all at once', () => {
  expect(
    problems({ ...verify, on: '2026-02-30', key: '', actor: { ...people.inspector, role: 'regulater' }, x: 1 }),
  ).toEqual([
    { code: 'wrong-shape', at: 'key', expected: 'name', found: '' },
    { code: 'wrong-shape', at: 'on', expected: 'day', found: '2026-02-30' },
    expect.objectContaining({ code: 'unknown-value', at: 'actor.role', found: 'regulater' }),
    { code: 'unknown-field', at: 'x', field: 'x' },
  ])
  expect(problems({ ...open, origin: { kind: 'rumour' } })).toMatchObject([
    { code: 'unknown-value', at: 'origin.kind', found: 'rumour' },
  ])
  expect(problems({ ...open, enterprise: undefined })).toMatchObject([{ code: 'missing-field', at: 'enterprise' }])
  expect(problems({ ...verify, actor: { ...people.inspector, level: 'enterprise' } })?.[0]?.at).toBe('actor.level')
  expect(problems({ ...verify, type: 'startRectifying', interim: [] })).toEqual([{ code: 'empty', at: 'interim' }])
  expect(problems({ ...verify, type: 'review', outcome: { kind: 'rejected', reasons: ['  '] } })).toEqual([
    { code: 'empty', at: 'outcome.reasons[0]' },
  ])
  expect(problems({ ...verify, type: 'plan', funds: -1 })).toMatchObject([{ code: 'out-of-range', at: 'funds' }])
  expect(problems({ ...verify, type: 'plan', funds: Number.NaN })?.[0]?.at).toBe('funds')
})

test('a megabyte of text is refused with the limit named', () => {
  expect(problems({ ...verify, note: '长'.repeat(2 ** 20) })).toEqual([
    { code: 'too-long', at: 'note', length: 2 ** 20, max: 4000 },
  ])
  expect(problems({ ...open, title: 'a'.repeat(201) })).toEqual([
    { code: 'too-long', at: 'title', length: 201, max: 200 },
  ])
  expect(problems({ ...verify, key: 'a'.repeat(2 ** 20) })).toEqual([
    { code: 'too-long', at: 'key', length: 2 ** 20, max: 64 },
  ])
  expect(problems({ ...verify, type: 'startRectifying', interim: Array(51).fill('停') })).toEqual([
    { code: 'too-long', at: 'interim', length: 51, max: 50 },
  ])
  const [problem] = problems({ ...verify, note: 'a'.repeat(2 ** 20) }) ?? []
  expect(problem && refusalWords(problem, 'zh')).toBe('note：长度 1048576，最多 4000；请缩短')
})

test('markup and SQL are just words; what no store can keep is refused', () => {
  const title = `'); DROP TABLE events; -- <script>alert("1")</script> \${7*7} {{7*7}}`
  const { command } = readCommand({ ...open, title })
  if (command?.type !== 'open') throw new Error('not read')
  expect(decide(undefined, command, { policy }).events?.[0]).toMatchObject({ type: 'opened', title })
  for (const bad of ['\u0000', 'a\u001bb', '\ud800', 'x\u009f'])
    expect(problems({ ...open, title: bad })).toMatchObject([
      { code: 'wrong-shape', at: 'title', expected: 'plain-text' },
    ])
  expect(problems({ ...verify, note: '一行\n又一行' })).toBeUndefined()
  expect(problems({ ...open, hazard: 'a b' })).toMatchObject([{ at: 'hazard', expected: 'name' }])
})

test('what was read can no longer be changed', () => {
  const { command } = readCommand(open)
  expect(() => Object.assign(command?.actor ?? {}, { role: 'principal' })).toThrow(TypeError)
})
