import { shanghaiDay } from '@zhiben/core'
import { expect, test } from 'vitest'
import { dayAhead } from '../src/today.js'
import { refusalWords } from '../src/words/index.js'

test('the day in Shanghai begins at four in the afternoon of Greenwich', () => {
  expect(shanghaiDay(new Date('2026-02-28T15:59:59Z'))).toBe('2026-02-28')
  expect(shanghaiDay(new Date('2026-02-28T16:00:00Z'))).toBe('2026-03-01')
})

test('a day ahead is let through, two are not, over the end of a year too', () => {
  expect(dayAhead('2027-01-01', '2026-12-31')).toBeUndefined()
  expect(dayAhead('2000-01-01', '2026-12-31')).toBeUndefined()
  const refusal = dayAhead('2027-01-02', '2026-12-31')
  expect(refusal && [refusalWords(refusal, 'zh'), refusalWords(refusal, 'en')]).toEqual([
    'on：日期 2027-01-02 还没有到，今天是 2026-12-31；请改为今天或以前的日期',
    'on: 2027-01-02 has not come yet, today is 2026-12-31; give today or an earlier day',
  ])
})
