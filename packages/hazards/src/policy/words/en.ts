import { levelTitles, roleTitles } from '../../actor.js'
import { actTitles } from '../approval.js'
import { groundTitles } from '../ladder.js'
import { type Catalogue, given } from './catalogue.js'

const shapes = {
  object: 'an object `{ … }`',
  list: 'a list `[ … ]` of at most 500 items',
  'filled-list': 'a list `[ … ]` of at least one item',
  words: 'a text that is not empty, of at most 2000 characters',
  name: 'a name such as `letter` (a lower-case letter first, then lower-case letters, digits and hyphens)',
  day: 'a day that exists, such as `2024-12-31`',
  days: 'a whole number of days from 0 to 36525',
  times: 'a whole number from 0 to 1000',
  boolean: '`true` or `false`',
  'month-day': 'a whole number from 1 to 31',
  count: 'a number from 0 to 1000000000',
  id: 'a name such as `ezhou/hazard-policy` (lower-case letters, digits and hyphens, one slash)',
  version: 'a version such as `2024` (letters, digits, dots, hyphens, at most 40 characters)',
  'versioned-id': 'a name with a version, such as `cn/hazard-policy@2021`',
  verification: '`{ "status": "verified", "source": … }` or `{ "status": "unverified", "why": … }`',
  term: 'a term whose `kind` is `days`, `until` or `set`',
  'duty-time': 'a time whose `kind` is `open`, `within` or `by-day`',
  other: 'another form',
} as const

const list = (names: readonly string[]): string =>
  names.slice(0, 12).join(', ') + (names.length > 12 ? ' and others' : '')

/** One sentence for each: what was found, what was expected, and the mend. */
export const en: Catalogue = {
  'missing-field': ({ field }) => `the field ${given(field)} is missing; add it`,
  'unknown-field': ({ field }) => `there is no field ${given(field)}; rename or delete it`,
  'wrong-shape': ({ expected, found }) => `expected ${shapes[expected]}, found ${given(found)}`,
  'unknown-value': ({ found, nearest, options }) =>
    nearest === undefined
      ? `${given(found)} is not possible here; use one of ${list(options.map(given))}`
      : `${given(found)} is not possible here; did you mean ${given(nearest)}?`,
  'duplicate-line': ({ found, first }) => `the name ${given(found)} is used already at ${first}; choose another`,
  'ends-before-start': ({ from, to }) => `the last day ${to} is before the first day ${from}; correct one of them`,
  'share-above-one': ({ found }) => `a share cannot be more than 1, found ${found}; write fifty per cent as 0.5`,
  'nobody-may': ({ act, lines }) =>
    `nobody can meet ${list(lines)} together, so nobody may ${actTitles[act].en}; give them a role in common that can reach the level they ask for`,
  'rung-for-nobody': ({ rung }) =>
    `nobody may step on ${given(rung)}: none of its roles can have the level it asks for; add a role or lower the level`,
  'extends-another': ({ found, expected }) =>
    found === undefined
      ? `the policy above is not named; write ${given(expected)}`
      : `the policy above is named ${given(found)}, but ${given(expected)} was given; rename it or give the one named`,
  'layer-not-below': ({ found, above }) =>
    `this layer is of the ${levelTitles[found].en}, the policy above of the ${levelTitles[above].en}; a lower layer must be of a lower level`,
  'never-in-force-together': ({ above }) =>
    `it is never in force together with ${given(above)}, the policy above; check the days of both`,
  'laxer-figure': ({ above, found, limit, stricter }) =>
    `laxer than the policy above: ${given(found)} here, ${given(limit)} at ${above} there; make it no ${stricter === 'less' ? 'more (no later)' : 'less'} or delete it`,
  'laxer-roles': ({ above, extra }) =>
    `laxer than the policy above: ${above} there does not allow ${list(extra.map((role) => roleTitles[role].en))}; take them out`,
  'laxer-level': ({ above, found, least }) =>
    `laxer than the policy above: from the ${levelTitles[found].en} up here, from the ${levelTitles[least].en} up at ${above} there; do not go below that`,
  'rung-missing': ({ above, rung }) =>
    `the rung ${given(rung)} of the policy above (${above}) is missing; rungs can be added, not taken out`,
  'rung-out-of-order': ({ rung, after }) => `${given(rung)} must come after ${given(after)}, as in the policy above`,
  'ground-missing': ({ above, rung, grounds }) =>
    `${given(rung)} lacks grounds that the policy above has at ${above}: ${list(grounds.map((ground) => groundTitles[ground].en))}`,
  'nobody-named': () => 'the policy does not say who may do this; the local policy must name somebody first',
  'wrong-role': ({ found, roles }) =>
    `not for a ${roleTitles[found].en}; for: ${list(roles.map((role) => roleTitles[role].en))}`,
  'level-too-low': ({ found, from }) =>
    `only from the ${levelTitles[from].en} up; the actor is ${found === null ? 'of no level' : `of the ${levelTitles[found].en}`}`,
  'top-of-ladder': ({ found }) => `${given(found)} is the highest rung already`,
  'no-ladder': () => 'the local policy has no escalation ladder',
  'no-such-rung': ({ found, nearest }) =>
    `the ladder has no rung ${given(found)}${nearest === undefined ? '' : `; did you mean ${given(nearest)}?`}`,
  'no-such-ground': ({ rung, found, grounds }) =>
    `“${groundTitles[found].en}” is not enough for ${given(rung)}; it takes: ${list(grounds.map((ground) => groundTitles[ground].en))}`,
}
