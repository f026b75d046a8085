import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dayNumber } from '@zhiben/core'
import { check, compile, interpret, type Standard, type Verdict } from '@zhiben/rules'
import { fire2017, fire2017Examples, fire2025, fire2025Examples } from '@zhiben/standards/fire'
import { describe, expect, test } from 'vitest'
import { construction } from '../src/facts/construction.js'
import { elements2017 } from '../src/facts/fire/judging.js'
import { fire } from '../src/facts/fire.js'
import { general } from '../src/facts/general.js'
import { industry } from '../src/facts/industry.js'
import { sound } from '../src/fire/examples/2017/premises.js'

interface Case {
  readonly rule: string
  readonly expect: Verdict
  readonly facts: object
  readonly why: string
}

const verdictOf = (standard: Standard, { rule, facts }: Case): Verdict | undefined => {
  const outcome = interpret(standard)(facts as Record<string, unknown>, dayNumber(standard.inForce.from)!)
  return outcome.rules[standard.rules.findIndex(({ id }) => id === rule)]
}

const sets: readonly (readonly [string, Standard, readonly Case[]])[] = [
  ['2017', fire2017, fire2017Examples],
  ['2025', fire2025, fire2025Examples],
]

describe.each(sets)('GB 35181-%s', (_, standard, cases) => {
  test('is a sound standard', () => expect(check(standard)).toEqual([]))

  test.each(cases.map((c) => [`${c.rule} ${c.expect}: ${c.why}`, c] as const))('%s', (_name, c) =>
    expect(verdictOf(standard, c)).toBe(c.expect),
  )

  test('facts of the examples are read as they are meant', () => {
    const { read } = compile([standard])
    for (const c of cases) expect([c.why, read(c.facts)]).toEqual([c.why, expect.objectContaining({ problems: [] })])
  })

  test('every rule has a case that hits and one that is clear', () => {
    for (const { id } of standard.rules)
      for (const verdict of ['hit', 'clear'])
        expect(cases.filter((c) => c.rule === id && c.expect === verdict).length, `${id} ${verdict}`).toBeGreaterThan(0)
  })
})

describe('the counts of the 2017 edition', () => {
  const ids = fire2017.rules.map(({ id }) => id)
  const of = (prefix: string) => ids.filter((id) => id === prefix || id.startsWith(`${prefix}.`)).length

  test('10 direct elements, 4 cases, 39 comprehensive elements', () => {
    expect(of('6')).toBe(10)
    expect(ids.filter((id) => id.startsWith('5.3.3'))).toEqual(['5.3.3a', '5.3.3b', '5.3.3c', '5.3.3d'])
    expect(['7.1', '7.2', '7.3', '7.4', '7.5', '7.6', '7.7', '7.8', '7.9'].map(of)).toEqual([
      4, 3, 12, 6, 1, 3, 3, 2, 5,
    ])
    expect(of('7')).toBe(39)
    expect(ids).toHaveLength(53)
    expect(new Set(ids).size).toBe(53)
  })

  test('only direct elements and the cases of 5.3.3 are major', () => {
    const major = fire2017.rules.filter(({ level }) => level === 'major').map(({ id }) => id)
    expect(major).toEqual(ids.filter((id) => id.startsWith('5.3.3') || id.startsWith('6.')))
    expect(fire2017.rules.filter(({ level }) => level === 'element')).toHaveLength(39)
  })

  test('5.1.2 guards all 49 elements under their own number, 5.1.3 all 14 that judge', () => {
    expect(Object.keys(elements2017)).toEqual(ids.filter((id) => !id.startsWith('5.')))
    for (const { id, level, unless = [] } of fire2017.rules) {
      const cited = unless.map(({ cite }) => cite.article)
      const element = id.startsWith('5.') ? [] : ['5.1.2']
      expect([id, cited]).toEqual([id, level === 'major' ? [...element, '5.1.3', '5.1.3', '5.1.3'] : element])
      if (element.length > 0) expect(JSON.stringify(unless[0]?.when)).toContain(`["${id}"]`)
    }
  })

  test('26 rules were checked against a text', () =>
    expect(fire2017.rules.filter(({ verified }) => verified.status === 'verified')).toHaveLength(26))

  test('in force from 2018-07-01 to the day before the 2025 edition', () => {
    expect(fire2017.inForce).toEqual({ from: '2018-07-01', until: '2025-10-31' })
    expect(fire2025.inForce).toEqual({ from: '2025-11-01' })
  })
})

describe('the verdict of the 2017 edition', () => {
  const { judge } = compile([fire2017, fire2025])
  const verdict = (facts: Parameters<typeof judge>[0]) => judge(facts, { asOf: '2025-10-31' }).standards[0]
  const noDirect = {
    explosiveGoodsPremises: [],
    fillingStations: [],
    flammableTanks: [],
    childrenAndElderlyRooms: [],
  } as const

  test('a place with no element is clear', () =>
    expect(verdict({ ...sound, ...noDirect })).toMatchObject({ version: '2017', verdict: 'clear' }))

  test.each([
    [
      'one direct element',
      { explosiveGoodsPremises: [{ kind: 'plant', atCityEdgeOrIsolated: false }] as const },
      'hit',
    ],
    ['one comprehensive element', { fireLaneBlocked: true }, 'clear'],
    ['one element not looked at', { fireLaneBlocked: null }, 'clear'],
  ])('%s', (_, change, expected) => {
    expect(verdict({ ...sound, ...noDirect, ...change })).toMatchObject({ verdict: expected })
  })

  test('three elements of a crowded place are enough', () =>
    expect(
      verdict({
        ...sound,
        isCrowdedPlace: true,
        stairwellTypeMeetsStandard: false,
        escapeRouteHasBarsOrShutters: true,
        fuelAppliancesAgainstRules: true,
      }),
    ).toMatchObject({ verdict: 'hit', level: 'major' }))

  test('nothing in use: not applicable', () =>
    expect(verdict({ hasPremisesInUse: false })).toMatchObject({ verdict: 'not-applicable' }))

  test('nothing known: undetermined', () => expect(verdict({})).toMatchObject({ verdict: 'undetermined' }))
})

describe('the verdict of the 2025 edition', () => {
  const { judge } = compile([fire2017, fire2025])
  const verdict = (facts: Parameters<typeof judge>[0]) => judge(facts, { asOf: '2025-11-01' }).standards[0]
  const compared = {
    excludedByClause42Of2025: false,
    directFireElementsOf2025: [],
    comprehensiveCountOf2025Reached: false,
  }

  test('it is incomplete and says what is missing', () => expect(fire2025.incomplete?.length).toBeGreaterThan(5))

  test('it never judges clear, even where an inspector found nothing', () =>
    expect(verdict(compared)).toMatchObject({ version: '2025', verdict: 'undetermined' }))

  test('the new elements alone judge nothing', () => {
    const facts = {
      ...compared,
      isCrowdedPlace: true,
      explosiveGoodsPlantOrStoreAgainstRules: true,
      isMultiOwnerBuilding: true,
      fireResponsibilityClear: false,
      stairPartsAboveAndBelowSeparated: false,
      isResidentialBuilding: true,
      electricBikesInOpenStoreyAgainstRules: true,
    }
    const assessed = verdict(facts)
    expect(assessed?.verdict).toBe('undetermined')
    expect(assessed?.findings.filter((f) => f.verdict === 'hit').map((f) => f.level)).toEqual(Array(4).fill('element'))
  })

  test('no gate of ours takes a place out', () =>
    expect(verdict({ ...compared, hasPremisesInUse: false })).toMatchObject({ verdict: 'undetermined' }))

  test('elements of 2017 do not carry over', () =>
    expect(
      verdict({ ...compared, ...sound, isShop: true, evacuationZones: [{ exits: 0, requiredExits: 2 }] }),
    ).toMatchObject({ verdict: 'undetermined' }))

  test('a direct element confirmed against the text hits', () =>
    expect(verdict({ ...compared, directFireElementsOf2025: [{ id: '5.1', confirmed: true }] })).toMatchObject({
      verdict: 'hit',
      level: 'major',
    }))
})

test('the facts of fire are not also those of another dictionary', () => {
  for (const other of [general, industry, construction])
    expect(Object.keys(fire).filter((name) => Object.hasOwn(other, name))).toEqual([])
})

test('no fact of fire is asked for nothing', () => {
  const used = new Set([fire2017, fire2025].flatMap(({ facts }) => Object.keys(facts)))
  expect(Object.keys(fire).filter((name) => !used.has(name))).toEqual([])
})

describe('the fire part of examples/foundry', () => {
  const file = fileURLToPath(new URL('../../../examples/foundry/enterprise.json', import.meta.url))
  const given = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  const facts = Object.fromEntries(Object.entries(given).filter(([name]) => Object.hasOwn(fire, name)))
  const { read, judge } = compile([fire2017, fire2025])
  const judged = (asOf: '2025-10-31' | '2025-11-01') =>
    judge(facts as Parameters<typeof judge>[0], { asOf }).standards[0]
  const hits = (asOf: '2025-10-31' | '2025-11-01') =>
    judged(asOf)?.findings.flatMap(({ rule, verdict }) => (verdict === 'hit' ? [rule] : []))

  test('is read without a problem', () => expect(read(facts).problems).toEqual([]))

  test('by the 2017 edition four elements count; whether it is an important place decides', () => {
    expect(hits('2025-10-31')).toEqual(['7.1.2', '7.4.3', '7.7.2', '7.8.2'])
    expect(judged('2025-10-31')).toMatchObject({ version: '2017', verdict: 'undetermined' })
    const important = { ...facts, isImportantPlace: true, fireDesignExpertReviewed: false, couldCauseMajorFire: true }
    expect(judge(important, { asOf: '2025-10-31' }).standards[0]).toMatchObject({ verdict: 'hit' })
  })

  test('by the 2025 edition a new element is seen and nothing is judged', () => {
    expect(hits('2025-11-01')).toEqual(['N2'])
    expect(judged('2025-11-01')).toMatchObject({ version: '2025', verdict: 'undetermined' })
  })
})
