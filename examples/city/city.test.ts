import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bulletinOn, type City, checked } from './bulletin.js'

const city: City = JSON.parse(readFileSync(join(import.meta.dirname, 'city.json'), 'utf8'))

describe('the bulletin on the first quarter of 2025', () => {
  const bulletin = bulletinOn(city, 2025, 1, '2025-04-10')

  test('uses every figure, and names what is late, what is slow, and who is silent', () => {
    expect(bulletin.problems).toEqual([])
    expect(bulletin.overdue.map(({ id }) => id)).toEqual(['position-cards', '12.3@2024'])
    expect(bulletin.behind.map(({ id }) => id)).toEqual(['new-staff-education'])
    const missing = bulletin.returns.map(({ returns }) =>
      returns.filter((one) => one.state === 'missing').map((one) => one.unit),
    )
    expect(missing).toEqual([['agriculture'], ['linkong', 'agriculture'], ['linkong']])
  })

  test('puts the district that holds the city back first', () => {
    expect(bulletin.districts.map(({ id }) => id).slice(0, 2)).toEqual(['liangzihu', 'linkong'])
  })
})

test('a wrong figure is named before it is stored', () => {
  const figure = { target: 'three-kinds-trained', by: 'linkong', value: 101, unit: '%', on: '2025-03-31' } as const
  expect(checked(figure, '2025-04-10').map(({ code }) => code)).toEqual(['report-out-of-bounds'])
  expect(checked({ ...figure, value: 99 }, '2025-04-10')).toEqual([])
})
