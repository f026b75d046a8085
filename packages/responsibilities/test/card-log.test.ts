import {
  type CardRecord,
  cardPhase,
  cardStates,
  drawUp,
  edited,
  listed,
  type Position,
  readCardLog,
  responsibilityWords,
  unsigned,
} from '@zhiben/responsibilities'
import { statutoryResponsibilities } from '@zhiben/standards/responsibilities'
import { runOptions } from '@zhiben/testing'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { plant } from './plant.js'

const drawn = (holders: Position['holders']) => {
  const positions = plant.positions.map((p) => (p.id === 'welder' ? { ...p, holders } : p))
  const risks = [{ text: '触电' }]
  return edited(drawUp({ ...plant, positions }, [statutoryResponsibilities]), [
    { edit: 'describe', position: 'welder', content: { risks } },
  ]).list
}
const list = drawn(['a', 'b'])
const after = (log: readonly CardRecord[], of = list) => {
  const { states, problems } = cardStates(of, log)
  const state = states.get('welder')
  return { state, phase: state && cardPhase(state), problems: problems.map(({ code, at }) => `${code} ${at}`) }
}
const position = 'welder'

test('a card through its life by its log, whose lines may stand in any order of days', () => {
  const log: readonly CardRecord[] = [
    { position, on: '2024-06-05', did: 'assessed', by: 'x', holder: 'a', passed: true },
    { position, on: '2024-06-03', holder: 'b' },
    { position, on: '2024-06-02', did: 'published', by: 'x' },
    { position, on: '2024-06-03', did: 'acknowledged', holder: 'a' },
    { position, on: '2024-06-06', did: 'assessed', by: 'x', holder: 'b', passed: false, note: '不会用灭火器' },
    { position, on: '2024-07-01', did: 'revised', by: 'x', why: '换了焊机', version: 2 },
    { position, on: '2024-07-02', did: 'published', by: 'x' },
    { position, on: '2024-07-03', holder: 'a' },
  ]
  const until = (day: string) => after(log.filter(({ on }) => on <= day))
  expect(['2024-06-02', '2024-06-03', '2024-06-06', '2024-07-01', '2024-07-02'].map((day) => until(day).phase)).toEqual(
    ['published', 'acknowledged', 'assessed', 'revised', 'published'],
  )
  const { state, problems } = after(log)
  expect(problems).toEqual([])
  expect(unsigned(state!)).toEqual({ holders: ['b'], complete: true })
  expect([state!.revision, state!.version]).toEqual([2, 2])
})

test('who signed and has left does not make the log wrong; who joined has not signed', () => {
  const log: readonly CardRecord[] = [
    { position, on: '2024-06-01', holder: 'a' },
    { position, on: '2024-06-01', holder: 'old' },
    { position, on: '2024-06-08', did: 'left', holder: 'old' },
    { position, on: '2024-06-09', did: 'joined', holder: 'b' },
  ]
  expect(after(log.slice(0, 2)).problems).toEqual(['not-a-holder [1].holder'])
  const { state, problems } = after(log)
  expect(problems).toEqual([])
  expect(unsigned(state!)).toEqual({ holders: ['b'], complete: true })
  const once = after([{ position, on: '2024-06-02', holder: 'b' }, ...log.slice(0, 4)])
  expect(once.problems).toEqual(['not-a-holder [0].holder'])
})

test.each<[string, readonly CardRecord[], readonly string[]]>([
  ['nobody', [{ position: 'weldr', on: '2024-06-01', holder: 'a' }], ['unknown-position [0].position']],
  ['a card that is empty', [{ position: 'gm', on: '2024-06-01', holder: 'e-1' }], ['card-incomplete [0]']],
  ['a stranger', [{ position, on: '2024-06-01', did: 'joined', holder: 'z' }], ['not-a-holder [0].holder']],
  ['one who is still there', [{ position, on: '2024-06-01', did: 'left', holder: 'a' }], ['still-holds [0].holder']],
  [
    'twice',
    [
      { position, on: '2024-06-01', did: 'joined', holder: 'a' },
      { position, on: '2024-06-02', did: 'joined', holder: 'a' },
    ],
    ['holder-twice [1].holder'],
  ],
  [
    'one who left before',
    [
      { position, on: '2024-06-01', did: 'left', holder: 'z' },
      { position, on: '2024-06-02', did: 'left', holder: 'z' },
    ],
    ['not-a-holder [1].holder'],
  ],
  [
    'assessed unsigned',
    [
      { position, on: '2024-06-01', did: 'published', by: 'x' },
      { position, on: '2024-06-01', did: 'assessed', by: 'x', holder: 'a', passed: true },
    ],
    ['not-signed [1].holder'],
  ],
  [
    'an older list',
    [
      { position, on: '2024-06-01', did: 'published', by: 'x' },
      { position, on: '2024-06-02', did: 'revised', by: 'x', why: 'y', version: 3 },
      { position, on: '2024-06-03', did: 'published', by: 'x' },
      { position, on: '2024-06-04', did: 'revised', by: 'x', why: 'y', version: 2 },
    ],
    ['version-backwards [3].version'],
  ],
])('a log that cannot be: %s', (_, log, problems) => {
  expect(after(log).problems).toEqual(problems)
})

const day = fc.constantFrom('2024-06-01', '2024-06-02', '2024-06-03', '2024-06-04')
const person = fc.constantFrom('a', 'b', 'c')
const line = fc.oneof(
  fc.record({ position: fc.constant(position), on: day, holder: person }),
  fc.record({ position: fc.constant(position), on: day, did: fc.constantFrom('joined', 'left'), holder: person }),
  fc.record({ position: fc.constant(position), on: day, did: fc.constant('published'), by: person }),
)

test('whatever the log: a card whose log is right ends with the holders of the list, and words are found for the rest', () => {
  const holders = fc.oneof(
    fc.subarray(['a', 'b']),
    fc.subarray(['a', 'b']).map((partial) => ({ partial })),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), holders, (lines, held) => {
      const { log } = readCardLog(lines)
      const { states, problems } = cardStates(drawn(held), log!)
      for (const problem of problems) expect(responsibilityWords(problem, 'zh')).not.toMatch(/undefined|\[object/)
      const state = states.get(position)
      if (!state || problems.length > 0) return
      const [now, then] = [listed(state.holders), listed(held)]
      expect(now.complete).toBe(then.complete)
      if (then.complete) expect([...now.known].sort()).toEqual([...then.known].sort())
    }),
    runOptions(300),
  )
})

test('what is no log is refused, each mistake with its place', () => {
  const problems = readCardLog([
    { position, holder: 'a', on: '2024-06-31' },
    { position, did: 'signed', holder: 'a', on: '2024-06-30' },
    { did: 'assessed', by: 'x', holder: 'a', passed: 'yes', on: '2024-06-30', position },
    { holder: 'a', on: '2024-06-30', when: 1 },
    7,
  ]).problems
  expect(problems.map((problem) => responsibilityWords(problem, 'zh'))).toEqual([
    '[0].on：应为存在的日期，形如 `2024-06-01`，却是 `2024-06-31`；请改正',
    '[1].did：没有 `signed` 这一选项；请从 `acknowledged`、`published`、`assessed`、`joined`、`left`、`revised` 中选择',
    '[2].passed：应为 `true` 或 `false`，却是 `yes`；请改正',
    '[3].position：缺少 `position`；请补上',
    '[3].when：没有名为 `when` 的字段；请删去或改正名称',
    '[4]：应为对象 `{ … }`，却是 `7`；请改正',
  ])
  expect(readCardLog({}).problems).toHaveLength(1)
})
