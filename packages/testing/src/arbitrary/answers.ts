import type { Answers, Standard } from '@zhiben/rules'
import * as fc from 'fast-check'
import { conditionsOf } from '../conditions.js'

/** The ids of the nodes that a person may answer for: conditions about the subject itself, not about an item. */
const answerable = (standard: Standard): readonly string[] =>
  conditionsOf(standard)
    .filter(({ scopes }) => scopes.length === 1)
    .map(({ id }) => id)

/** Random answers to a few of the nodes of a standard, right or wrong. */
export const answersArbitrary = (standard: Standard): fc.Arbitrary<Answers> =>
  fc
    .tuple(
      fc.subarray([...answerable(standard)], { maxLength: Math.min(4, answerable(standard).length) }),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([ids, first, rest]) =>
      Object.fromEntries(ids.map((id, i) => [id, { truth: i === 0 ? first : rest, by: 'inspector', because: 'seen' }])),
    )
