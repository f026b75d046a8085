import {
  cardsOf,
  coverage,
  drawUp,
  edited,
  findingOf,
  issueVersion,
  type ListEdit,
  listChanges,
  type ResponsibilityList,
  readList,
  readOrganisation,
  withListChanges,
} from '@zhiben/responsibilities'
import { statutoryStaffing as staffing, statutoryResponsibilities } from '@zhiben/standards/responsibilities'
import { runOptions } from '@zhiben/testing'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { filledIn, organisationArbitrary } from './random-organisation.js'

const runs = runOptions(200)
const books = [statutoryResponsibilities]
const bindings = Object.fromEntries(
  statutoryResponsibilities.duties.filter(({ periodic }) => periodic).map(({ id }) => [id, [`cn/of-${id.length}`]]),
)

test('a list drawn up for a settled and staffed organisation passes its own check', () => {
  fc.assert(
    fc.property(organisationArbitrary({ settled: true, staffed: true }), (organisation) => {
      expect(readOrganisation(organisation).problems).toEqual([])
      const list = drawUp(organisation, books, { bindings })
      expect(coverage(list, { books, staffing })).toMatchObject({ verdict: 'true', staffing: 'true', problems: [] })
    }),
    runs,
  )
})

test('no list drawn up has a mistake or an overlap; its gaps are vacancies, bindings and people that are not there', () => {
  const ofTheUnit = new Set([
    'accountable-vacant',
    'doers-vacant',
    'duty-not-held',
    'kind-not-covered',
    'periodic-duty-unbound',
    'no-safety-staff',
    'no-full-time-safety-staff',
  ])
  fc.assert(
    fc.property(organisationArbitrary(), (organisation) => {
      for (const problem of coverage(drawUp(organisation, books), { books, staffing }).problems)
        expect(findingOf(problem) === 'unknown' || ofTheUnit.has(problem.code), problem.code).toBe(true)
    }),
    runs,
  )
})

test('no organisation leaves a position without a card, and every card has duties', () => {
  fc.assert(
    fc.property(organisationArbitrary(), (organisation) => {
      const cards = cardsOf(drawUp(organisation, books))
      expect(cards.map(({ position }) => position)).toEqual(organisation.positions.map(({ id }) => id))
      for (const card of cards) {
        expect(card.duties.length).toBeGreaterThan(0)
        expect(Object.values(card.emergency).every((items) => items.length > 0)).toBe(true)
      }
    }),
    runs,
  )
})

test('each duty stands once on the card of whoever is accountable, over all cards', () => {
  fc.assert(
    fc.property(organisationArbitrary({ settled: true, staffed: true }), (organisation) => {
      const list = drawUp(organisation, books)
      const accountable = cardsOf(list).flatMap(({ duties }) => duties.filter(({ part }) => part !== 'doer'))
      expect(accountable.map(({ entry }) => entry).sort()).toEqual(list.entries.map(({ id }) => id).sort())
    }),
    runs,
  )
})

test('more knowledge of holders never takes back what was found', () => {
  fc.assert(
    fc.property(organisationArbitrary(), fc.func(fc.boolean()), (organisation, pick) => {
      const known = filledIn(organisation, pick)
      const [before, after] = [organisation, known].map((o) => coverage(drawUp(o, books, { bindings }), { staffing }))
      for (const part of ['verdict', 'positions', 'duties', 'periodic', 'staffing'] as const)
        if (before![part] !== 'unknown') expect(after![part]).toBe(before![part])
      for (const [kind, covered] of Object.entries(before!.kinds))
        if (covered !== 'unknown') expect(after!.kinds).toMatchObject({ [kind]: covered })
      const gaps = (of: typeof before) => of!.problems.filter((p) => findingOf(p) !== 'unknown')
      expect(gaps(after)).toEqual(expect.arrayContaining([...gaps(before)]))
    }),
    runs,
  )
})

/** A list with random edits: some are refused, which is part of the game. */
const editedArbitrary = organisationArbitrary({ staffed: true }).chain((organisation) => {
  const list = drawUp(organisation, books)
  const position = fc.constantFrom(...organisation.positions.map(({ id }) => id))
  const entry = fc.constantFrom(...list.entries.map(({ id }) => id))
  const edit: fc.Arbitrary<ListEdit> = fc.oneof(
    fc.record({ edit: fc.constant('withdraw' as const), entry }),
    fc.record({ edit: fc.constant('assign' as const), entry, accountable: fc.uniqueArray(position, { maxLength: 2 }) }),
    fc.record({ edit: fc.constant('hold' as const), position, holders: fc.constantFrom(null, [], ['x'], ['x', 'y']) }),
    fc.record({
      edit: fc.constant('describe' as const),
      position,
      content: fc.record({ risks: fc.array(fc.record({ text: fc.constantFrom('坠落', '触电') }), { maxLength: 2 }) }),
    }),
  )
  return fc.tuple(fc.constant(list), fc.array(edit, { maxLength: 6 }))
})

const afterEdits = ([list, edits]: readonly [ResponsibilityList, readonly ListEdit[]]) =>
  edits.reduce((now, edit) => edited(now, [edit]).list, list)

test('differences applied to the one give the other, and back', () => {
  fc.assert(
    fc.property(editedArbitrary, editedArbitrary, (a, b) => {
      const [one, other] = [afterEdits(a), afterEdits(b)]
      for (const [from, to] of [
        [one, other],
        [other, one],
        [a[0], one],
      ] as const) {
        const there = withListChanges(from, listChanges(from, to))
        expect(there.problems).toEqual([])
        expect(listChanges(there.list, to)).toEqual([])
        expect(JSON.parse(JSON.stringify(there.list))).toEqual(JSON.parse(JSON.stringify(to)))
      }
      expect(listChanges(one, one)).toEqual([])
    }),
    runOptions(60),
  )
})

test('versions: each holds its list as it was, and its changes lead from the one before', () => {
  fc.assert(
    fc.property(editedArbitrary, (start) => {
      const [list, edits] = start
      let { versions } = issueVersion([], list, { on: '2024-01-01', by: 'e-1' })
      let now = list
      for (const edit of edits) {
        const next = edited(now, [edit]).list
        const issued = issueVersion(versions, next, { on: '2024-06-01', by: 'e-1' })
        expect(issued.problems.length > 0).toBe(listChanges(now, next).length === 0)
        versions = issued.versions
        now = next
      }
      for (const [i, version] of versions.entries()) {
        expect(version.number).toBe(i + 1)
        expect(Object.isFrozen(version.list.organisation.positions[0])).toBe(true)
        const before = versions[i - 1]
        if (before) expect(withListChanges(before.list, version.changes).list).toEqual(version.list)
      }
    }),
    runOptions(60),
  )
})

test('a list survives JSON', () => {
  fc.assert(
    fc.property(editedArbitrary, (start) => {
      const list = afterEdits(start)
      const read = readList(JSON.parse(JSON.stringify(list)))
      expect(read.problems).toEqual([])
      expect(listChanges(read.list!, list)).toEqual([])
    }),
    runOptions(60),
  )
})

test('whatever comes in is read or refused with words, and never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const read = readOrganisation(value)
      expect(read.organisation === undefined).toBe(read.problems.length > 0)
      expect(readList(value).problems.length).toBeGreaterThan(0)
    }),
    runs,
  )
})
