import { cited } from '@zhiben/core'
import { emergencyStepTitles } from '../card-content.js'
import { personKindTitles } from '../position.js'
import { type Catalogue, given, some } from './catalogue.js'

const maybe = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `did you mean ${given(nearest)}?`

const areas = {
  department: 'a department',
  'safety-body': 'a safety body',
  workshop: 'a workshop',
  team: 'a team',
  contractor: 'a contractor',
} as const
const levels = { ...areas, organisation: 'the whole organisation', person: 'each person' } as const

const shapes = {
  object: 'an object `{ … }`',
  list: 'a list `[ … ]`',
  text: 'a text that is not empty',
  words: 'a text, or `{ "zh": …, "en": … }`',
  listed: 'a list `[ … ]`, a part of one `{ "partial": [ … ] }`, or `null` for unknown',
  boolean: '`true` or `false`',
  count: 'a whole number, 0 or more',
  day: 'a day that exists, such as `2024-06-01`',
  other: 'another form',
} as const

const parts: Readonly<Record<string, string>> = {
  duties: 'duties',
  risks: 'risks',
  rules: 'operating rules',
  ...Object.fromEntries(
    Object.entries(emergencyStepTitles).map(([step, { short }]) => [step, `emergency “${short.en}”`]),
  ),
}

const names = (all: readonly string[]): string => some(all, ', ', ' and others')

/** One sentence for each problem: what was found, what was expected, and the mend. */
export const en: Catalogue = {
  // Shape
  'missing-field': ({ field }) => `${given(field)} is missing; add it`,
  'unknown-field': ({ field }) => `there is no field ${given(field)}; remove it or correct its name`,
  'wrong-shape': ({ expected, found }) => `expected ${shapes[expected]}, found ${given(found)}; correct it`,
  'unknown-value': ({ found, nearest, options }) =>
    `there is no option ${given(found)}; ${maybe(nearest, `choose from ${names(options)}`)}`,

  // The chart
  'duplicate-id': ({ found, first }) => `the id ${given(found)} is used already, at ${given(first)}; give another`,
  'unknown-area': ({ found, nearest }) =>
    `there is no department, workshop, team or contractor ${given(found)}; ${maybe(nearest, 'list it first, or correct the name')}`,
  'unknown-parent': ({ found, nearest }) =>
    `there is no position ${given(found)} above; ${maybe(nearest, 'list it first, or correct the name')}`,
  'chart-circle': ({ circle }) => `the chart goes in a circle: ${circle.map(given).join(' → ')}; break it at one place`,
  'no-principal': () => 'there is no principal; list a position with the role `principal`',
  'second-principal': ({ first }) =>
    `there is a principal already (${given(first)}), so that the same duties would fall on two; keep one and make the others \`other-leader\``,
  'principal-has-parent': ({ found }) =>
    `nobody is above the principal, yet ${given(found)} is named; remove \`parent\``,
  'no-parent': ({ position }) => `nobody is above the position ${given(position)}; fill in \`parent\``,
  'no-area': ({ position, expected }) =>
    `the position ${given(position)} must be in ${areas[expected]} and none is named; fill in \`area\``,
  'wrong-area': ({ found, expected }) =>
    `this position must be in ${areas[expected]} and is in ${areas[found]}; correct \`area\` or the role`,
  'headcount-too-low': ({ found, named }) =>
    `the head count is ${found}, and ${named} people hold positions; correct \`headcount\` or the holders`,
  'headcount-too-high': ({ found, named }) =>
    `the head count is ${found}, and the chart names ${named} people as if that were all; correct \`headcount\`, or write holders that are not all listed as \`{ "partial": [ … ] }\``,
  'holder-twice': ({ found }) => `the holder ${given(found)} is listed twice; remove one`,
  'two-accountable-holders': ({ holders }) =>
    `one holder of a position is accountable, and ${names(holders)} are named; keep one`,
  'accountable-not-holder': ({ found, nearest }) =>
    `${given(found)} is accountable but does not hold the position; ${maybe(nearest, 'correct it, or add the person to `holders`')}`,

  // Templates
  'unknown-duty': ({ found, nearest }) =>
    `there is no duty ${given(found)}; ${maybe(nearest, 'define it first, or correct the name')}`,
  'duty-of-a-person': ({ duty }) => `${given(duty)} is a duty of each person; put it under \`each\``,
  'duty-of-no-person': ({ duty }) =>
    `${given(duty)} is no duty of each person; put it under \`accountable\`, \`standsIn\` or \`does\``,
  'nobody-accountable': ({ duty }) =>
    `no template makes any position accountable for ${given(duty)}; list it under \`accountable\` or \`standsIn\` of one`,

  // Coverage
  'position-without-duty': ({ position }) => `gap: the position ${given(position)} has no duty; give it one`,
  'position-without-card': ({ position }) => `gap: the position ${given(position)} has no card; write it`,
  'duty-not-held': ({ duty, place }) =>
    `gap: nobody is accountable for the duty ${given(duty)}${place === undefined ? '' : ` in ${given(place)}`}; name a position`,
  'no-doer': ({ entry }) => `gap: nobody carries out ${given(entry)}; name at least one position`,
  'accountable-vacant': ({ entry, position }) =>
    `gap: the position ${given(position)}, accountable for ${given(entry)}, is vacant; appoint somebody, or name another`,
  'doers-vacant': ({ entry }) =>
    `gap: all positions that carry out ${given(entry)} are vacant; appoint somebody, or name another`,
  'kind-not-covered': ({ kind }) =>
    `gap: of the three kinds of people, \`${personKindTitles[kind].en}\` has nobody in a position with duties; create one, appoint and give duties`,
  'periodic-duty-unbound': ({ entry }) =>
    `gap: ${given(entry)} is a periodic duty and bound to no obligation; fill in \`obligations\``,
  'duty-held-twice': ({ entry, positions }) =>
    `overlap: ${names(positions)} are all accountable for ${given(entry)}; keep one and let the others carry it out`,
  'unknown-position': ({ found, nearest }) =>
    `there is no position ${given(found)}; ${maybe(nearest, 'correct the name, or list it first')}`,
  'wrong-place': ({ found, level }) =>
    `this is a duty of ${levels[level]}, and ${found === undefined ? 'no place is named' : `it stands in ${given(found)}`}, or the id of the entry does not fit duty and place; correct it`,
  'unknown-obligation': ({ found, nearest }) =>
    `there is no obligation ${given(found)}; ${maybe(nearest, 'correct the name, or define it first')}`,
  'accountable-unknown': ({ entry, position }) =>
    `unknown: who holds the position ${given(position)}, accountable for ${given(entry)}, is not known; fill in \`holders\``,
  'accountable-not-said': ({ entry, position }) =>
    `unknown: several hold the position ${given(position)}, and it is not said who answers for ${given(entry)}; fill in \`accountable\``,
  'doers-unknown': ({ entry }) =>
    `unknown: who holds the positions that carry out ${given(entry)} is not known; fill in \`holders\``,
  'kind-unknown': ({ kind }) =>
    `unknown: of the three kinds of people, it is not known who \`${personKindTitles[kind].en}\` are; fill in \`holders\``,
  'no-safety-staff': ({ cite }) =>
    `gap: there is no safety body and no safety officer in post (${cited(cite, 'en')}); create a position and appoint somebody`,
  'no-full-time-safety-staff': ({ cite, above }) =>
    `gap: by its trade or head count (more than ${above}) the unit must have a safety body or full-time safety officers, and has neither (${cited(cite, 'en')}); set up a \`safety-body\`, or appoint officers and say that they are \`fullTime\``,
  'safety-staff-unknown': ({ cite, above, strict }) => {
    const who = `who the safety officers are${strict === 'false' ? '' : ', whether they are `fullTime`'}`
    const size = strict === 'unknown' ? `, the trades and the \`headcount\` (more than ${above} or not)` : ''
    return `unknown: whether there is the safety staff there must be is not determined (${cited(cite, 'en')}); say ${who}${size}`
  },
  'unknown-trade': ({ found, nearest, options }) =>
    `there is no trade ${given(found)}, so that none of its statutory duties are in the list; ${maybe(nearest, `choose from ${names(options)}, or write \`[]\` if it is none`)}`,
  'templates-undecided': ({ templates }) =>
    `unknown: the trades are not all known, so neither is whether the templates ${names(templates)} apply; fill in \`trades\` and draw the list up again`,

  // Edits, changes, versions
  'unknown-entry': ({ found, nearest }) => `the list has no entry ${given(found)}; ${maybe(nearest, 'correct its id')}`,
  'change-does-not-fit': () => 'this change does not fit the list as it is; compare again with the list of now',
  'nothing-changed': ({ version }) => `the list is the same as version ${version}; there is nothing to issue`,
  'day-backwards': ({ found, last }) => `the day ${given(found)} is before the last one, ${given(last)}; correct it`,
  'no-such-day': ({ found }) => `${given(found)} is not a day that exists; write it like \`2024-06-01\``,

  // The life of a card
  'card-not-drafted': () => 'this card has not been drafted; draft it first',
  'card-drafted-already': ({ position }) =>
    `the card of the position ${given(position)} has been drafted already; revise it to change it`,
  'card-incomplete': ({ empty }) =>
    `the card says nothing yet of ${empty.map((part) => parts[part] ?? part).join(', ')}; fill it in before publishing`,
  'card-published-already': ({ on }) => `this card was published on ${given(on)}; revise it to change it`,
  'card-not-published': () => 'this card has not been published; publish it first',
  'not-a-holder': ({ found }) => `${given(found)} does not hold this position; correct it, or change the holders first`,
  'still-holds': ({ found }) =>
    `the log says that ${given(found)} left, and the list that the position is still held; bring the holders of the list up to date, or correct the log`,
  'signed-already': ({ holder, on }) => `${given(holder)} signed on ${given(on)}; once is enough`,
  'not-signed': ({ holder }) => `${given(holder)} has not signed this card and cannot be assessed by it; sign first`,
  'version-backwards': ({ found, last }) =>
    `version ${found} of the list is before version ${last}, which the card is from; use a newer one`,

  // Units of government
  'task-without-lead': ({ task }) => `gap: nobody leads the task ${given(task)}; name a unit`,
  'task-with-several-leads': ({ task, units }) =>
    `overlap: ${names(units)} all lead the task ${given(task)}; keep one and let the others support`,
  'task-lead-unknown': ({ task }) => `unknown: who leads the task ${given(task)} is not known; fill in \`lead\``,
  'leads-and-supports': ({ task, unit }) =>
    `${given(unit)} both leads and supports the task ${given(task)}; remove one`,
  'unknown-unit': ({ found, nearest }) =>
    `there is no unit ${given(found)}; ${maybe(nearest, 'correct the name, or list it first')}`,
  'task-twice': ({ found, first }) => `the task ${given(found)} stands already at ${given(first)}; make them one`,
  'line-without-lead': ({ line }) =>
    `gap: by none of the principles does anybody supervise the line of business ${given(line)}; ask the safety committee to decide`,
  'line-with-several-leads': ({ line, units }) =>
    `overlap: for the line of business ${given(line)} the principles do not tell ${names(units)} apart; ask the safety committee to decide`,
  'line-undetermined': ({ line, candidates }) =>
    `unknown: who leads the line of business ${given(line)} is not determined yet${candidates.length > 0 ? ` (perhaps ${names(candidates)})` : ''}; fill in how the units are related to it`,
  'unknown-line': ({ found, nearest }) =>
    `there is no line of business ${given(found)}; ${maybe(nearest, 'list it first, or correct the name')}`,
  'unknown-principle': ({ found, nearest }) =>
    `there is no principle ${given(found)}; ${maybe(nearest, 'see the list of principles')}`,
}
