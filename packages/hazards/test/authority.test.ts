import { expect, test } from 'vitest'
import { generalUpTo, life, majorUpTo, opened, type Saying } from './life.js'

const parties = (...all: readonly string[]) => all.map((party) => ({ party, affiliated: false }))
const named = (...all: readonly string[]) => ({ type: 'nameContractors', contractors: parties(...all) }) as const
const accept = { type: 'review', outcome: { kind: 'accepted' } } as const

test('who took part in the rectification does not review it, in whatever round that was', () => {
  const one = generalUpTo('rectifying')
  one.does('officer', { type: 'submit', report: '自行完成' })
  one.does('inspector', { type: 'review', outcome: { kind: 'rejected', reasons: ['不牢'] } })
  one.does('contractor', { type: 'submit', report: '重做' })
  expect(one.refuses('principal', accept)).toEqual({ code: 'rectifier-reviews', at: 'actor.party', party: 'e-1' })
  one.does('townsman', accept)
})

test('a major hazard is never reviewed by an enterprise, an expert or an authority that is too low', () => {
  const one = majorUpTo('submitted')
  expect(one.refuses('principal', accept)).toMatchObject({ code: 'wrong-role', found: 'principal' })
  expect(one.refuses('stranger', accept).code).toBe('wrong-role')
  expect(one.refuses('expert', accept).code).toBe('wrong-role')
  expect(one.refuses('townsman', accept)).toMatchObject({ code: 'level-too-low', found: 'township', from: 'district' })
  expect(one.refuses('bribed', accept)).toEqual({ code: 'own-party', at: 'actor.party', party: 'e-1' })
})

test('people of another enterprise do nothing but the work itself', () => {
  const one = generalUpTo('graded')
  const set = { type: 'setTerm', measures: '修', until: '2026-03-09' } as const
  expect(one.refuses('stranger', set)).toMatchObject({ code: 'wrong-party', found: 'e-2', expected: 'e-1' })
  const spot = { type: 'rectifyOnTheSpot', measures: '修' } as const
  for (const person of ['stranger', 'contractor'] as const)
    expect(one.refuses(person, spot)).toMatchObject({ code: 'wrong-party', expected: 'e-1' })
  one.does('officer', set)
  expect(one.refuses('stranger', { type: 'submit', report: '修' })).toEqual({
    code: 'contractor-not-named',
    at: 'actor.party',
    found: 'e-2',
    enterprise: 'e-1',
  })
  one.does('officer', named('c-1'))
  one.does('contractor', { type: 'submit', report: '修' })
})

test('contractors are named by the enterprise or an authority, and only who is named now may work', () => {
  const one = majorUpTo('planned')
  const start: Saying = { type: 'startRectifying', interim: ['停用'] }
  expect(one.refuses('contractor', start).code).toBe('contractor-not-named')
  for (const person of ['worker', 'contractor', 'stranger', 'bribed', 'expert', 'whistleBlower'] as const)
    expect(['wrong-role', 'wrong-party', 'own-party']).toContain(one.refuses(person, named('e-2')).code)
  expect(one.refuses('officer', named('c-1', 'e-1'))).toEqual({
    code: 'own-contractor',
    at: 'contractors[1].party',
    party: 'e-1',
  })
  expect(one.refuses('officer', named('c-1', 'c-1'))).toMatchObject({ code: 'contractor-twice', party: 'c-1' })
  one.does('officer', named('e-2'))
  one.does('townsman', named('c-1'))
  expect(one.refuses('stranger', start).code).toBe('contractor-not-named')
  one.does('contractor', start)
  one.does('officer', named())
  expect(one.refuses('contractor', { type: 'submit', report: '完成' }).code).toBe('contractor-not-named')
  one.does('worker', { type: 'submit', report: '完成' })
  expect(one.state()).toMatchObject({ contractors: [], rectifiers: ['c-1', 'e-1'] })
})

test('a contractor is not its own reviewer, not even as an expert and before it did anything', () => {
  const one = generalUpTo('rectifying')
  one.does('officer', { type: 'nameContractors', contractors: [...parties('c-1', 'x-1', 'a-town')] })
  one.does('contractor', { type: 'submit', report: '完成' })
  expect(one.refuses('expert', accept)).toEqual({ code: 'contractor-reviews', at: 'actor.party', party: 'x-1' })
  // But whoever is reviewed does not choose away the authority by naming it.
  one.does('townsman', accept)
})

test('through an affiliate an enterprise does not review itself, whenever that came out', () => {
  const affiliate: Saying = { type: 'nameContractors', contractors: [{ party: 'c-1', affiliated: true }] }
  const known = generalUpTo('graded')
  known.does('officer', affiliate)
  known.does('officer', { type: 'setTerm', measures: '修', until: '2026-03-09' })
  known.does('contractor', { type: 'submit', report: '完成' })
  const late = generalUpTo('submitted')
  late.does('inspector', affiliate)
  // Taking it back changes nothing.
  late.does('officer', named('c-1'))
  for (const one of [known, late]) {
    expect(one.state().rectifiers).toEqual(['c-1', 'e-1'])
    expect(one.refuses('principal', accept)).toEqual({ code: 'rectifier-reviews', at: 'actor.party', party: 'e-1' })
    one.does('townsman', accept)
  }
})

test('a hazard of another enterprise after all has no contractors any more', () => {
  const one = generalUpTo('rectifying')
  one.does('inspector', { type: 'correct', fields: { enterprise: 'e-2' }, reason: '写错' })
  expect(one.state().contractors).toEqual([])
})

test('a listing is lifted by the party that listed, by nobody else of its level and by no level above', () => {
  const closed = () => {
    const one = majorUpTo('rectifying')
    one.does('leader', { type: 'list', level: 'district', reason: '难' })
    one.does('officer', { type: 'submit', report: '完成' })
    one.does('inspector', accept)
    return one
  }
  const neighbour = { id: 'p-n', role: 'regulator-leader', party: 'b-district', level: 'district' } as const
  expect(closed().say('leader', { type: 'delist' }, { actor: neighbour }).refusal).toEqual({
    code: 'not-lister',
    at: 'actor.party',
    found: 'b-district',
    lister: 'a-district',
    level: 'district',
  })
  const one = closed()
  expect(one.refuses('city', { type: 'delist' }).code).toBe('not-lister')
  one.does('leader', { type: 'delist' })
  expect(one.state().supervision).toBe('delisted')
})

test('an enterprise does not judge what others found', () => {
  const one = life()
  one.does('whistleBlower', { ...opened, origin: { kind: 'public-report', account: '粉尘很厚' } })
  expect(one.refuses('principal', { type: 'dismiss', reason: '不实' }).code).toBe('not-own-finding')
  expect(one.refuses('principal', { type: 'verify' }).code).toBe('not-own-finding')
  expect(one.refuses('townsman', { type: 'verify' }).code).toBe('level-too-low')
  one.does('inspector', { type: 'dismiss', reason: '查无此事' })
})

test('an enterprise does not make small what others found, so as to close it on the spot', () => {
  const general = { type: 'grade', grade: 'general', by: { kind: 'person', reason: '易整改' } } as const
  const one = majorUpTo('verified')
  expect(one.refuses('officer', general)).toEqual({ code: 'not-own-finding', at: 'actor.role' })
  const reported = life()
  reported.does('whistleBlower', { ...opened, origin: { kind: 'public-report', account: '粉尘很厚' } })
  reported.does('inspector', { type: 'verify' })
  expect(reported.refuses('officer', general)).toEqual({ code: 'not-own-finding', at: 'actor.role' })
  one.does('officer', { ...general, grade: 'major' })
  reported.does('inspector', general)
})

test('each opens what is theirs to open', () => {
  const by = (person: Parameters<ReturnType<typeof life>['say']>[0], origin: (typeof origins)[number]) =>
    life().say(person, { ...opened, origin }).refusal?.code
  const origins = [
    { kind: 'self-check' },
    { kind: 'inspection' },
    { kind: 'public-report', account: '粉尘很厚' },
  ] as const
  expect(origins.map((origin) => by('officer', origin))).toEqual([undefined, 'wrong-role', undefined])
  expect(origins.map((origin) => by('stranger', origin))).toEqual(['wrong-party', 'wrong-role', undefined])
  expect(origins.map((origin) => by('inspector', origin))).toEqual([undefined, undefined, undefined])
  expect(origins.map((origin) => by('bribed', origin))).toEqual(['own-party', 'own-party', 'own-party'])
  expect(origins.map((origin) => by('whistleBlower', origin))).toEqual(['wrong-role', 'wrong-role', undefined])
  expect(origins.map((origin) => by('clock', origin))).toEqual(['wrong-role', 'wrong-role', 'wrong-role'])
})
