import { given } from '../../action/words/catalogue.js'
import type { Shape } from '../shape-problem.js'
import type { Catalogue } from './catalogue.js'

const maybe = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `did you mean ${given(nearest)}?`

const shapes: Readonly<Record<Shape, string>> = {
  object: 'an object { … }',
  list: 'a list [ … ] that is not empty',
  text: 'a text',
  words: 'a text that is not empty',
  truth: '`true`, `false` or `null` (not known)',
  day: 'a day that exists, written as `2024-05-31`',
  count: 'a whole number of at least 0',
  cost: 'a number of at least 0',
  id: 'an id of the form `vendor/name`, in lower case',
  other: 'of another form',
}

/** One sentence for each problem: what was found, what was expected, and the mend. */
export const en: Catalogue = {
  'missing-field': ({ field }) => `${given(field)} is missing; add it`,
  'unknown-field': ({ field }) => `there is no field ${given(field)}; remove or rename it`,
  'wrong-shape': ({ expected, found }) => `must be ${shapes[expected]}, found ${given(found)}; correct it`,
  'unknown-value': ({ found, nearest, options }) =>
    `cannot be ${given(found)}; ${maybe(nearest, `it can be ${options.map(given).join(', ')}`)}`,
  'unknown-criterion': ({ found, nearest }) =>
    `there is no criterion ${given(found)}; ${maybe(nearest, 'take an id that `zhiben 12345 status` prints')}`,
  'ends-before-it-begins': ({ on, found }) =>
    `ends on ${given(found)}, before the day of the evidence, ${given(on)}; check both days`,
  'enterprise-twice': ({ found, first }) =>
    `the id ${given(found)} is already used at ${given(first)}; merge the two or change one`,
  'criterion-twice': ({ found }) =>
    `there is a criterion ${given(found)} already; change the id, or refer to the one there is`,
  'criterion-unused': ({ found }) => `no element asks for ${given(found)}; name it in \`asks\`, or remove it`,
  'asks-unknown': ({ found, nearest }) =>
    `there is no criterion ${given(found)}; ${maybe(nearest, 'define it in `criteria` first')}`,
  'asks-twice': ({ found }) => `this element asks for ${given(found)} already; remove one of the two`,
  'cost-unknown': ({ found, nearest }) =>
    `there is no criterion ${given(found)}; ${maybe(nearest, 'remove this cost')}`,
}
