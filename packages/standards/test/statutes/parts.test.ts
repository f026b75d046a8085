import type { Citation } from '@zhiben/core'
import { statutoryResponsibilities } from '@zhiben/standards/responsibilities'
import { statuteOmissions, statutoryObligations } from '@zhiben/standards/statutes'
import { expect, test } from 'vitest'
import { placeOf } from '../../src/place.js'
import { parts } from './parts.js'

type Place = Omit<Citation, 'document'>

/** What is wrong with a place, going by how its article is divided. */
const wrong = (statute: string, { article, paragraph, item }: Place): string | undefined => {
  const items = parts[statute]?.[article] ?? [0]
  if (paragraph !== undefined && items.length === 1) return 'the article has but one paragraph'
  if (paragraph !== undefined && items[Number(paragraph) - 1] === undefined) return 'no such paragraph'
  if (item === undefined) return undefined
  // Without a paragraph the item must be clear by itself.
  const counted = paragraph === undefined ? items.filter((count) => count > 0) : [items[Number(paragraph) - 1] ?? 0]
  return counted.length === 1 && Number(item) <= (counted[0] ?? 0) ? undefined : 'no such item'
}
const refused = (statute: string, places: readonly Place[]) =>
  places.map((place) => ({ ...place, wrong: wrong(statute, place) })).filter((one) => one.wrong !== undefined)

test.each(Object.keys(parts))('%s: paragraphs and items are those of the text', (statute) => {
  const cites = statutoryObligations.filter(({ id }) => id === statute).flatMap(({ obligations }) => obligations)
  expect(cites.length).toBeGreaterThan(0)
  expect(
    refused(
      statute,
      cites.map(({ cite }) => cite),
    ),
  ).toEqual([])
  const omitted = statuteOmissions.filter((one) => one.statute === statute && one.place !== '*')
  expect(
    refused(
      statute,
      omitted.map(({ place }) => placeOf(place)),
    ),
  ).toEqual([])
})

test.each([
  ['中华人民共和国安全生产法', 'cn/work-safety-law'],
  ['国务院令第708号', 'cn/emergency-response-regulation'],
  ['中华人民共和国消防法', 'cn/fire-law'],
])('responsibilities under %s', (document, statute) => {
  const cites = statutoryResponsibilities.duties.map(({ cite }) => cite).filter((cite) => cite.document === document)
  expect(cites.length).toBeGreaterThan(0)
  expect(refused(statute, cites)).toEqual([])
})

test('a paragraph taken for an item is told', () => {
  expect(wrong('cn/emergency-response-regulation', placeOf('8(2)'))).toBe('no such item')
  expect(wrong('cn/work-safety-law', placeOf('5-2'))).toBe('the article has but one paragraph')
  expect(wrong('cn/fire-law', placeOf('17-3'))).toBe('no such paragraph')
  expect(wrong('cn/fire-law', placeOf('17-1(3)'))).toBe('no such item')
  expect(wrong('cn/fire-law', placeOf('17-2(3)'))).toBeUndefined()
})
