import { levelTitles, type Role, roleTitles } from '../actor.js'
import { describeMove } from '../move.js'
import { groundTitles } from '../policy/ladder.js'
import { gradeTitles, regionTitles } from '../regions.js'
import { type Catalogue, given, levelIn } from './catalogue.js'

const shapes = {
  object: 'an object `{ … }`',
  list: 'a list `[ … ]`',
  text: 'a text',
  'plain-text': 'a text without control characters and broken ones',
  name: 'a name without spaces and control characters',
  'versioned-id': 'a name with a version, such as `cn/gongmao@2023`',
  day: 'a day that exists, such as `2026-03-01`',
  number: 'a number',
  'whole-number': 'a whole number',
  boolean: '`true` or `false`',
  other: 'another form',
} as const

const elements = {
  responsible: 'responsible person',
  measures: 'measures',
  funds: 'funds',
  timeLimit: 'time limit',
  contingency: 'contingency plan',
} as const
const accused = { enterprise: 'the enterprise', principal: 'its principal' } as const
const unfit = {
  'other-enterprise': 'it is of another enterprise',
  over: 'it is over',
  'lower-grade': 'it is no major hazard and this one is',
  'not-verified': 'it is not verified yet',
  'later-limit': 'it has no limit, or a later one than this',
  'lower-rung': 'it stands lower on the ladder than this one',
} as const

const list = (names: readonly string[]): string => names.join(', ')
const roles = (of: readonly Role[]): string => list(of.map((role) => roleTitles[role].en))
const level = (of: string | null): string => levelIn('en', levelTitles, of)

/** One sentence for each: what was found, what was expected, and the mend. */
export const en: Catalogue = {
  'unknown-command': ({ found, nearest }) =>
    `there is no command ${given(found)}${nearest === undefined ? '; check its name' : `; did you mean ${given(nearest)}?`}`,
  'missing-field': ({ field }) => `the field ${given(field)} is missing; add it`,
  'unknown-field': ({ field }) => `there is no field ${given(field)}; rename or delete it`,
  'wrong-shape': ({ expected, found }) => `expected ${shapes[expected]}, found ${given(found)}; correct it`,
  'unknown-value': ({ found, nearest, options }) =>
    nearest === undefined
      ? `${given(found)} is not possible here; use one of ${list(options.map(given))}`
      : `${given(found)} is not possible here; did you mean ${given(nearest)}?`,
  empty: () => 'this is empty; fill it in',
  'too-long': ({ length, max }) => `the length is ${length}, the most is ${max}; shorten it`,
  'out-of-range': ({ found, min, max }) => `${given(found)} is out of range; it must be between ${min} and ${max}`,

  'no-hazard': ({ hazard }) => `there is no hazard ${given(hazard)}; open it first`,
  'hazard-exists': ({ hazard }) => `there is a hazard ${given(hazard)} already; choose another id`,
  'other-hazard': ({ found, expected }) =>
    `the command names the hazard ${given(found)}, this one is ${given(expected)}; correct the id`,
  'key-reused': ({ key }) => `the key ${given(key)} belongs to another command; give a new command a new key`,
  'day-before-last': ({ found, last }) =>
    `${found} is before the last recorded day ${last}; give ${last} or a later day`,
  'day-ahead': ({ found, today }) => `${found} has not come yet, today is ${today}; give today or an earlier day`,
  'other-definition': ({ found, expected }) =>
    `the version of the lifecycle is ${found}, version ${expected} is needed here; migrate first or use that version`,
  'no-way-to-definition': ({ from, to }) =>
    `there is no way from version ${from} of the lifecycle to version ${to}; migrate one version at a time`,
  'other-policy': ({ found, expected }) =>
    `the policy given is ${given(found)}, ${given(expected)} is needed; give that one`,
  'policy-not-in-force': ({ policy, on }) => `the policy ${given(policy)} is not in force on ${on}; choose one that is`,
  'same-policy': ({ policy }) => `the hazard runs under ${given(policy)} already; there is nothing to do`,
  'not-open': ({ move, now, from }) =>
    `cannot ${describeMove(move).title.en} while it is: ${regionTitles.course[now.course].en}, ${regionTitles.timeliness[now.timeliness].en}, ${regionTitles.supervision[now.supervision].en}, ${regionTitles.accountability[now.accountability].en}; ${
      from.length === 0
        ? 'take the steps before it first'
        : `that is open when it is: ${list(from.map((course) => regionTitles.course[course].en))}`
    }`,
  'wrong-role': ({ found, roles: may }) => `not for the role ${roleTitles[found].en}; leave it to: ${roles(may)}`,
  'level-too-low': ({ found, from }) =>
    `the level is too low (${level(found)}); ${levelTitles[from].en} or above is needed`,
  'nobody-named': () => 'the policy does not say who may do this; name somebody in the policy first',
  'wrong-level': ({ found, expected }) =>
    `only the level ${levelTitles[expected].en} may do this, the actor is of: ${level(found)}; leave it to that level`,
  'wrong-party': ({ found, expected }) =>
    `the actor is of ${given(found)} and must be of ${given(expected)}; leave it to somebody there`,
  'own-party': ({ party }) => `${given(party)} is the enterprise itself; leave it to somebody outside it`,
  'not-own-finding': () => 'an enterprise deals so only with what it found itself; leave it to the authority',
  'contractor-not-named': ({ found, enterprise }) =>
    `${given(found)} is not named as a contractor; have ${given(enterprise)} or an authority name it first (nameContractors), or leave it to the enterprise itself`,
  'contractor-reviews': ({ party }) =>
    `${given(party)} is named as a contractor and neither reviews nor looks back; leave it to another party`,
  'rectifier-reviews': ({ party }) =>
    `${given(party)} took part in the rectification and neither reviews nor looks back; leave it to another party`,
  'not-approver': ({ found, approver, level: of }) =>
    `the limit was approved by ${given(approver)} (${level(of)}), so ${given(found)} does not extend it; ask the approver`,
  'not-lister': ({ found, lister, level: of }) =>
    `it was listed by ${given(lister)} (${level(of)}), so ${given(found)} does not take it off the list; leave it to them`,
  'leaving-unknown': ({ policy }) =>
    `the policy that it runs under, ${given(policy)}, was not given, so that the two cannot be compared; give it too`,
  'laxer-policy': ({ found, from, policy }) =>
    `the other policy may be laxer than ${given(policy)}, and the actor is of: ${level(found)}; leave it to ${levelTitles[from].en} or above`,
  'extended-too-often': ({ times }) =>
    `the policy allows ${times} extensions, which are used up; rectify in time, or escalate by law`,
  'extended-too-long': ({ until, latest, days }) =>
    `${until} is beyond the ${days} days in all that the policy allows, at the latest ${latest}; give an earlier day`,
  'extension-not-asked': ({ manner }) =>
    `the policy allows only what was asked for before the limit had passed, and this was ${manner === 'asked-late' ? 'asked for after it' : 'not asked for'}; deal with it as overdue`,
  'own-contractor': ({ party }) => `${given(party)} is the enterprise itself and need not be named; leave it out`,
  'contractor-twice': ({ party }) => `${given(party)} is named twice; leave one out`,
  'grade-unchanged': ({ grade }) => `it is graded so already: ${gradeTitles[grade].en}; there is nothing to do`,
  'grade-below-finding': ({ rule, standard }) =>
    `by rule ${given(rule)} of ${given(standard)} it is a major hazard and cannot be graded general; grade it major`,
  'finding-not-major': ({ level: of }) =>
    `the rule gives it the level ${given(of)}, which does not make it major; let a person grade it and give the reason`,
  'plan-incomplete': ({ missing }) =>
    `the plan lacks: ${list(missing.map((element) => elements[element]))}; all five elements are needed (responsible person, measures, funds, time limit, contingency plan)`,
  'no-limit': () => 'there is no time limit yet; set one first',
  'limit-not-approved': () => 'the time limit is not approved yet; have it approved first',
  'limit-approved': ({ approver }) => `the limit is approved by ${given(approver)} already; ask them to extend it`,
  'limit-past': ({ until, on }) => `the limit ${until} is before the day ${on}; give that day or a later one`,
  'limit-too-late': ({ until, latest }) =>
    `the limit ${until} is after the last day allowed, ${latest}; give an earlier one`,
  'limit-not-later': ({ until, limit }) => `${until} is not after the limit that runs, ${limit}; give a later day`,
  'not-overdue': ({ until }) =>
    `${until === null ? 'there is no limit' : `the limit runs until ${until} and is not past`}; being overdue is no ground, name one that holds`,
  'rung-out-of-turn': ({ found, next }) =>
    `${given(found)} is out of turn; go one rung at a time, the next is ${given(next)}`,
  'no-such-rung': ({ found, nearest }) =>
    `the ladder has no rung ${given(found)}${nearest === undefined ? '; check the ladder of the policy' : `; did you mean ${given(nearest)}?`}`,
  'no-such-ground': ({ rung, found, grounds }) =>
    `${given(rung)} cannot rest on: ${groundTitles[found].en}; use one of: ${list(grounds.map((ground) => groundTitles[ground].en))}`,
  'top-of-ladder': ({ found }) => `${given(found)} is the top of the ladder; deal with it otherwise by law`,
  'rung-for-major': ({ rung }) => `${given(rung)} is only for major hazards; deal with this one otherwise by law`,
  'no-ladder': () => 'the policy has no ladder; give it one first',
  'ground-unknown': ({ found }) => `the policy knows no ground ${given(found)} for an inquiry; use one that it knows`,
  'inquiry-one-sided': ({ missing }) =>
    `there is no conclusion for ${list(missing.map((one) => accused[one]))}; enterprise and principal both need one`,
  'same-hazard': ({ hazard }) => `${given(hazard)} is this hazard itself; name another one`,
  'survivor-unknown': ({ hazard }) => `the state of the hazard ${given(hazard)} was not given; give it too`,
  'survivor-unfit': ({ because }) => `it cannot be merged into that hazard: ${unfit[because]}; choose another`,
  'absorbed-already': ({ hazard }) => `${given(hazard)} is taken in already; there is nothing to do`,
  'nothing-to-correct': () => 'nothing differs from what is recorded; give the fields to correct',
  'not-own-to-correct': () => 'an enterprise does not correct this field itself; leave it to the authority',
  'exists-after-report': ({ found, reportedOn }) =>
    `it cannot exist since ${found}, which is after its report on ${reportedOn}; give that day or an earlier one`,
}
