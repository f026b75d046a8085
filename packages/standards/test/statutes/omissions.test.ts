import { statuteOmissionReasons, statuteOmissions, statutoryObligations } from '@zhiben/standards/statutes'
import { describe, expect, test } from 'vitest'
import { frequencyWords } from './frequency-words.js'

/** How many articles the texts have that were read whole. */
const articles: Readonly<Record<string, number>> = {
  'cn/work-safety-law': 119,
  'cn/emergency-response-regulation': 35,
  'cn/fire-law': 74,
  'cn/fire-unit-provisions': 48,
}

const articleOf = (place: string): string => place.replace(/[-(].*$/, '')
const modelled = (statute: string): ReadonlySet<string> =>
  new Set(
    statutoryObligations
      .filter(({ id }) => id === statute)
      .flatMap(({ obligations }) => obligations.map(({ cite }) => cite))
      .map(({ article, paragraph, item }) => `${article}${paragraph ? `-${paragraph}` : ''}${item ? `(${item})` : ''}`),
  )
const omitted = (statute: string): ReadonlySet<string> =>
  new Set(statuteOmissions.filter((one) => one.statute === statute).map(({ place }) => place))

describe('every article that was read is an obligation or is left out with a reason', () => {
  test.each(Object.entries(articles))('%s', (statute, last) => {
    const seen = new Set([...modelled(statute), ...omitted(statute)].map(articleOf))
    expect(Array.from({ length: last }, (_, i) => String(i + 1)).filter((article) => !seen.has(article))).toEqual([])
    expect([...seen].filter((article) => Number(article) > last)).toEqual([])
  })
})

describe('every word of frequency is an obligation, or is left out with a reason', () => {
  test.each(Object.entries(frequencyWords))('%s', (statute, words) => {
    const known = new Set([...modelled(statute), ...omitted(statute)])
    // The place itself, or the article where no part of it is told apart.
    const bare = Object.keys(words).filter((place) => !known.has(place) && !known.has(articleOf(place)))
    expect(bare).toEqual([])
  })
})

test('what recurs by a word of law is never left out as if it had no rhythm', () => {
  const regular = /每|定期|经常/
  for (const { statute, place, reason } of statuteOmissions)
    if (regular.test(frequencyWords[statute]?.[place] ?? ''))
      // Of order 16, 8 the word is in "everybody".
      expect([statute, place, reason]).toEqual(['cn/hazard-governance', '8', 'standing'])
})

test('nothing is both left out and an obligation; each place is left out once', () => {
  for (const { statute, place } of statuteOmissions)
    expect([statute, place, modelled(statute).has(place)]).toEqual([statute, place, false])
  expect(new Set(statuteOmissions.map(({ statute, place }) => `${statute} ${place}`)).size).toBe(
    statuteOmissions.length,
  )
  // An article that is left out whole has no part elsewhere.
  for (const statute of Object.keys(frequencyWords)) {
    const parts = [...modelled(statute), ...omitted(statute)].filter((place) => /[-(]/.test(place))
    expect(parts.filter((part) => omitted(statute).has(articleOf(part)))).toEqual([])
  }
})

test('said elsewhere is said where that obligation exists', () => {
  const ids = new Set<string>(statutoryObligations.flatMap(({ obligations }) => obligations.map(({ id }) => id)))
  for (const { place, reason, elsewhere } of statuteOmissions) {
    expect([place, elsewhere !== undefined]).toEqual([place, reason === 'said-elsewhere' || reason === 'superseded'])
    if (elsewhere !== undefined) expect(ids.has(elsewhere), elsewhere).toBe(true)
  }
})

test('how many, by reason', () => {
  const counts = Object.keys(statuteOmissionReasons).map((reason) => [
    reason,
    statuteOmissions.filter((one) => one.reason === reason).length,
  ])
  expect(Object.fromEntries(counts)).toMatchInlineSnapshot(`
    {
      "as-it-happens": 14,
      "consequence": 53,
      "general": 55,
      "hazard-lifecycle": 16,
      "manner": 14,
      "no-rhythm": 11,
      "not-in-force": 1,
      "other-bearer": 16,
      "other-document": 4,
      "permission": 12,
      "said-elsewhere": 15,
      "standing": 81,
      "superseded": 2,
      "unseen": 2,
      "within-hours": 21,
    }
  `)
})
