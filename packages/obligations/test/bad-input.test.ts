import { describe, expect, test } from 'vitest'
import { each, ObligationsClash, obligationProblemWords, obligationsOf, readCalendar } from '../src/index.js'
import { fact, obligationFor, packOf } from './packs.js'

const ready = obligationsOf([packOf(obligationFor('x/duty', each('year'), { binds: fact('isHighRisk') }))])
const brief = (problems: readonly { readonly code: string; readonly at: string }[]) =>
  problems.map(({ code, at }) => `${at} ${code}`)

describe('a profile', () => {
  test('periods that contradict each other are refused with both places', () => {
    const { problems } = ready.readProfile({
      isHighRisk: {
        periods: [
          { to: '2024-05-31', value: false },
          { from: '2024-05-01', value: true },
        ],
      },
    })
    expect(problems).toEqual([
      {
        code: 'obligation-contradiction',
        at: 'isHighRisk.periods[1]',
        other: 'isHighRisk.periods[0]',
        on: '2024-05-01',
      },
    ])
  })

  test('periods that agree may overlap, and days of none are unknown', () => {
    const { profile, problems } = ready.readProfile({
      isHighRisk: {
        periods: [
          { from: '2024-01-01', to: '2024-05-31', value: true },
          { from: '2024-05-01', to: '2024-06-30', value: true },
        ],
      },
    })
    expect(problems).toEqual([])
    expect(ready.of(profile, '2024-06-30').obligations.map(({ id }) => id)).toEqual(['x/duty'])
    expect(ready.of(profile, '2024-07-01').undetermined).toEqual([{ id: 'x/duty', missing: ['isHighRisk'] }])
  })

  test('what is wrong inside a period has its place', () => {
    const { problems } = ready.readProfile({
      isHigRisk: true,
      isHighRisk: {
        periods: [
          { from: '2024-02-30', value: true },
          { from: '2024-03-02', to: '2024-03-01', value: true },
          { value: 'yes' },
          { till: '2024-01-01', value: true },
        ],
      },
    })
    expect(brief(problems)).toEqual([
      'isHighRisk.periods[0].from obligation-no-such-day',
      'isHighRisk.periods[1] obligation-dates-backwards',
      'isHighRisk.periods[2].value wrong-type',
      'isHighRisk.periods[3].till obligation-unknown-field',
      'isHigRisk unknown-fact',
    ])
  })
})

describe('a log', () => {
  test('every problem has its place; what is right is kept, by day', () => {
    const { log, problems } = ready.readLog(
      [
        { on: '2024-05-01', action: 'drill', by: 'principal', id: 'b' },
        { on: '2024-02-30', action: 'drill', by: 'principal' },
        { on: '2024-07-01', action: 'drill', by: 'principal' },
        { on: '2024-05-01', action: 'dril', by: 'principle' },
        { on: '2024-04-01', action: 'drill', by: 'principal', id: 'a' },
        { on: '2024-04-02', action: 'drill', by: 'principal', id: 'a' },
        { on: '2024-05-03' },
        { on: '2024-05-04', action: 'drill', by: 'principal', led: 'x' },
        { on: '2024-12-01', event: 'new-post', subject: 'A' },
        'drill',
      ],
      '2024-06-30',
    )
    expect(brief(problems)).toEqual([
      'entries[1].on obligation-no-such-day',
      'entries[2].on obligation-entry-future',
      'entries[3].action obligation-unknown-term',
      'entries[3].by obligation-unknown-term',
      'entries[5] obligation-entry-twice',
      'entries[6] obligation-entry-empty',
      'entries[6] obligation-missing',
      'entries[7].led obligation-unknown-field',
      'entries[9] obligation-wrong-shape',
    ])
    expect(log.occurrences.map(({ name }) => name)).toEqual(['a', 'b'])
    expect(log.events.map(({ name }) => name)).toEqual(['entries[8]'])
    const [, , misspelt] = problems
    expect(misspelt && obligationProblemWords(misspelt, 'zh')).toBe(
      'entries[3].action：没有名为 `dril` 的动作；是否想写 `drill`？',
    )
  })

  test('an entry pasted twice counts once', () => {
    const entry = { on: '2024-05-01', action: 'drill', by: 'principal' }
    const { log, problems } = ready.readLog([entry, { ...entry }], '2024-06-30')
    expect(brief(problems)).toEqual(['entries[1] obligation-entry-twice'])
    expect(log.occurrences).toHaveLength(1)
  })
})

test('a number that a worksheet keeps for a day is told apart, and what is left out is named', () => {
  const { problems } = ready.readLog(
    [{ on: 46037, action: 'drill', by: 'principal' }, { action: 'drill' }],
    '2026-06-30',
  )
  expect(problems.map((problem) => obligationProblemWords(problem, 'zh'))).toEqual([
    'entries[0].on：`46037` 像是表格的日期序号，不知道从哪一年数起；请把这一列设为日期格式，或写成 `2024-05-15` 的样子',
    'entries[1]：没有写 `on`；请补上',
    'entries[1]：没有写 `by`；请补上',
  ])
})

test('a cadence that the source gives cannot be set by whoever bears the duty', () => {
  const pack = packOf(obligationFor('x/duty', each('month')))
  expect(() => obligationsOf([pack], { cadences: { 'x/duty': each('year') } })).toThrow('gives its cadence')
})

test('a calendar that runs backwards or lacks a part is refused', () => {
  const { problems } = readCalendar({
    id: 'x',
    version: '1',
    start: '2024-01-01',
    end: '2023-12-31',
    holidays: [{ name: { zh: '春节', en: 'Spring Festival' }, from: '2024-02-10', to: '2024-02-31' }],
    makeUpDays: ['2024-02-04', 'Sunday'],
  })
  expect(brief(problems)).toEqual([
    'end obligation-dates-backwards',
    'holidays[0].to obligation-no-such-day',
    'terms obligation-wrong-shape',
    'makeUpDays[1] obligation-no-such-day',
  ])
})

test('packs that define one name twice do not go together', () => {
  const duty = obligationFor('x/duty', each('year'))
  expect(() => obligationsOf([packOf(duty), { ...packOf(duty), id: 'other/pack' }])).toThrow(ObligationsClash)
  expect(() => obligationsOf([packOf(duty), { ...packOf(duty), id: 'other/pack' }])).toThrow(
    '`x/duty` is defined twice, in `example/pack` and in `other/pack`',
  )
})
