import { type Catalogue, given } from './catalogue.js'

const maybe = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `did you mean ${given(nearest)}?`

const bounds = (min: number, max: number | undefined, unit: string): string => {
  const of = unit === '1' ? '' : unit === '%' ? ' %' : ` ${unit}`
  return max === undefined ? `at least ${min}${of}` : `between ${min}${of} and ${max}${of}`
}

const needs = { milestone: '`milestones`', target: '`targets`', periodic: '`obligations`' } as const

const values = {
  number: 'a number, a range `{ "range": [low, high] }`, or `null`',
  truth: '`true`, `false` or `null`',
  share: 'a percentage, `{ "done": …, "of": … }`, a range, or `null`',
} as const

const shapes = { list: 'a list `[ … ]`', object: 'an object `{ … }`', text: 'a text' } as const

/** One sentence for each problem: what was found, what was expected, and the mend. */
export const en: Catalogue = {
  // The plan
  'duplicate-measure': ({ found, first }) => `the id ${given(found)} is already used at ${given(first)}; give another`,
  'unknown-unit-name': ({ found, nearest }) =>
    `there is no unit ${given(found)}; ${maybe(nearest, 'declare it in `units` first')}`,
  'circular-unit': ({ circle }) =>
    `units are members of one another: ${circle.map(given).join(' → ')}; break the circle`,
  'members-of-no-group': ({ found }) =>
    `${given(found)} is no group and cannot have members; make its \`kind\` \`"group"\` or remove the members`,
  'unknown-metric': ({ found, nearest }) =>
    `there is no metric ${given(found)}; ${maybe(nearest, 'declare it in `metrics` first')}`,
  'unused-metric': ({ found }) => `no target uses the metric ${given(found)}; remove it or write the target`,
  'target-unit': ({ found, expected }) =>
    `the target is in ${given(found)} and its metric in ${given(expected)}; use the same unit`,
  'target-out-of-bounds': ({ found, min, max, unit }) =>
    `a target must be ${bounds(min, max, unit)}, found ${found}; look at the document again`,
  'share-unit': ({ found }) =>
    `what is merged as a share is in \`%\`, found ${given(found)}; change the unit or \`merge\``,
  'outside-period': ({ found, from, until }) =>
    `${given(found)} is outside the period of the plan, ${from} to ${until}; check the date`,
  'plan-period-backwards': ({ from, until }) =>
    `the plan ends on ${given(until)}, before its first day ${given(from)}; correct it`,
  'kind-without': ({ kind }) =>
    `a work item of kind ${given(kind)} needs ${needs[kind]} and has none; add them or change the kind`,
  'number-gap': ({ found, expected }) =>
    `the number that follows is ${given(expected)}, found ${given(found)}; see whether one is missing`,
  'not-a-district': ({ found }) =>
    `${given(found)} is no district; \`districts\` takes units whose kind is \`"district"\``,
  unassigned: () => 'nobody is responsible; name the units',

  // What is reported
  'report-shape': ({ expected, found }) => `expected ${shapes[expected]}, found ${given(found)}; correct it`,
  'report-about-nothing': () =>
    'the report does not say what it is about; give one of `target`, `metric` and `milestone`, and only one',
  'report-missing': ({ mayBeUnknown }) =>
    `nothing is given; add it${mayBeUnknown ? ', or `null` (in a table `?`) where it is not known' : ''}`,
  'report-unknown-measure': ({ found, nearest }) =>
    `the plan has no ${given(found)}; ${maybe(nearest, 'take an id that `zhiben plan show` prints')}`,
  'report-unknown-unit': ({ found, nearest }) =>
    `the plan has no unit ${given(found)}; ${maybe(nearest, 'take an id from `units` of the plan')}`,
  'report-by-group': ({ found }) => `${given(found)} stands for several units and cannot report; name the unit itself`,
  'report-unknown-district': ({ found, nearest }) =>
    `the plan has no district ${given(found)}; ${maybe(nearest, 'take one from `districts` of the plan, or none for the whole area')}`,
  'report-of-another-district': ({ by, found }) =>
    `${given(by)} reported a figure of ${given(found)}; a district reports only its own, correct it`,
  'report-day': ({ found }) => `${given(found)} is not a day that exists; write it as \`2024-05-31\``,
  'report-month': ({ found }) => `${given(found)} is not a month; write it as \`2024-05\``,
  'report-before-month': ({ found, month }) =>
    `${given(month)} had not begun on ${given(found)} and cannot have been reported on; check month and day`,
  'report-in-future': ({ found, asOf }) =>
    `the day ${given(found)} is later than today, ${given(asOf)}; check the date`,
  'report-value': ({ found, expected }) => `the value must be ${values[expected]}, found ${given(found)}`,
  'report-out-of-bounds': ({ found, min, max, unit }) =>
    `the value must be ${bounds(min, max, unit)}, found ${found}; check it`,
  'report-range-backwards': ({ from, to }) => `the range runs from ${from} to ${to}, backwards; swap its ends`,
  'report-value-twice': () => 'there is a value, and what is done of how many as well; leave only one of them',
  'report-part-over-whole': ({ done, of }) => `${done} done is more than the whole, ${of}; check both`,
  'report-unit-missing': ({ expected }) => `the value has no unit; write ${given(expected)}`,
  'report-unit': ({ found, expected }) =>
    `${given(found)} cannot be converted to ${given(expected)}; report in ${given(expected)}`,
  'report-not-responsible': ({ found, measure }) =>
    `${given(found)} does not answer for ${given(measure)}; let a responsible unit report it, or correct the id`,
  'reports-disagree': ({ first, measure }) =>
    `${given(measure)} has two different figures for the same day, the other at ${given(first)}; find out which holds and keep one`,
}
