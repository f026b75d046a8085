import type { CivilDate } from '@zhiben/core'
import { factSchema, facts, number, subjectFrom } from '@zhiben/rules'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { each, obligationsOf, steadyProfile } from '../src/index.js'
import { fact, not, obligationFor, packOf, words } from './packs.js'

const highRisk = obligationFor('x/high-risk', each('half-year'), { binds: fact('isHighRisk') })
const either = obligationFor('x/either', each('year'), {
  binds: { op: 'any', of: [fact('isHighRisk'), fact('isCrowded')] },
})
const neither = obligationFor('x/neither', each('year'), {
  binds: { op: 'all', of: [not(fact('isHighRisk')), not(fact('isCrowded'))] },
})
const everybody = obligationFor('x/everybody', each('year'))
const short = obligationFor('x/short', each('year'), {
  binds: fact('isHighRisk'),
  inForce: { from: '2024-01-01', until: '2024-12-31' },
})
const all = [highRisk, either, neither, everybody, short]
const ready = obligationsOf([packOf(...all)])

const known = fc.constantFrom(true, false, null)
const description = fc.record({ isHighRisk: known, isCrowded: known })

describe('why an obligation binds', () => {
  test('what it names suffices: a profile of nothing else is bound alike', () => {
    fc.assert(
      fc.property(description, fc.constantFrom(...all), (given, { id }) => {
        const profile = ready.readProfile(given).profile
        const why = ready.whyBinds(id, profile, '2024-06-01')
        if (why === undefined || why.binds === 'unknown') return
        const again = ready.whyBinds(id, steadyProfile(subjectFrom(why.because)), '2024-06-01')
        expect(again?.binds).toBe(why.binds)
      }),
    )
  })

  test('it says the same as the list of what binds', () => {
    fc.assert(
      fc.property(description, fc.constantFrom<CivilDate>('2024-12-31', '2025-01-01'), (given, asOf) => {
        const profile = ready.readProfile(given).profile
        const { obligations, undetermined } = ready.of(profile, asOf)
        const binds = all.filter(({ id }) => ready.whyBinds(id, profile, asOf)?.binds === 'true').map(({ id }) => id)
        expect(new Set(obligations.map(({ id }) => id))).toEqual(new Set(binds))
        for (const { id, missing } of undetermined)
          expect(ready.whyBinds(id, profile, asOf)).toMatchObject({ binds: 'unknown', missing })
      }),
    )
  })

  test('what changes is read as it is on the day', () => {
    const { profile } = ready.readProfile({
      isHighRisk: {
        periods: [
          { to: '2024-04-30', value: false },
          { from: '2024-05-01', value: true },
        ],
      },
    })
    expect(ready.whyBinds('x/high-risk', profile, '2024-04-30')).toMatchObject({ binds: 'false' })
    expect(ready.whyBinds('x/high-risk', profile, '2024-05-01')).toMatchObject({
      binds: 'true',
      because: [{ path: 'isHighRisk', value: true }],
      facts: { isHighRisk: { title: words('高危', 'High-risk') } },
    })
  })

  test('what is not in force binds nobody, and no fact is the reason', () => {
    const { profile } = ready.readProfile({ isHighRisk: true })
    expect(ready.whyBinds('x/short', profile, '2025-01-01')).toMatchObject({
      binds: 'false',
      inForce: false,
      because: [],
    })
    expect(ready.whyBinds('x/everybody', profile, '2025-01-01')).toMatchObject({ binds: 'true', because: [] })
    expect(ready.whyBinds('x/nowhere', profile, '2025-01-01')).toBeUndefined()
  })
})

describe('a dictionary', () => {
  const headcount = facts({ headcount: number('person', { title: words('人数', 'Staff'), question: words('?', '?') }) })
  const dictionary = factSchema(headcount)

  test('its facts may stand in a profile though nothing asks for them', () => {
    expect(ready.readProfile({ headcount: 240 }).problems).toMatchObject([{ code: 'unknown-fact', at: 'headcount' }])
    const wider = obligationsOf([packOf(highRisk)], { dictionary })
    expect(wider.readProfile({ headcount: 240, isHighRisk: true }).problems).toEqual([])
    expect(wider.readProfile({ headcount: '240 people' }).problems).toMatchObject([{ at: 'headcount' }])
  })

  test('a fact of another meaning clashes', () => {
    const other = facts({ isHighRisk: number('person', { title: words('人数', 'Staff'), question: words('?', '?') }) })
    expect(() => obligationsOf([packOf(highRisk)], { dictionary: factSchema(other) })).toThrow(/isHighRisk/)
  })
})
