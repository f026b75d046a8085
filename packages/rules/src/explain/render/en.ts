import type { CalendarPeriod } from '@zhiben/core'
import type { Phrases } from './phrases.js'

const counted = (n: number, one: string): string => `${n} ${one}${Math.abs(n) === 1 ? '' : 's'}`

const period = ({ years = 0, months = 0, days = 0 }: CalendarPeriod): string => {
  const parts = [
    [years, 'year'],
    [months, 'month'],
    [days, 'day'],
  ] as const
  const earlier = parts.every(([n]) => n <= 0)
  const words = parts.filter(([n]) => n !== 0).map(([n, unit]) => counted(earlier ? -n : n, unit))
  return `${words.join(' ')} ${earlier ? 'before' : 'after'}`
}

const labelled = (number: string, id: string | undefined): string => `${number}${id === undefined ? '' : ` (${id})`}`

/** English. */
export const en: Phrases = {
  language: 'en',
  verdict: { hit: 'Hit', clear: 'Clear', undetermined: 'Undetermined', 'not-applicable': 'Not applicable' },
  heading: (verdict, title) => `[${verdict}] ${title}`,
  provision: (citation, name) => `Provision: ${citation} (${name})`,
  asOf: (day) => `Judged for: ${day}`,

  reasons: { hit: 'Because:', clear: 'Clear because:', 'not-applicable': 'Not applicable because:' },
  moreWitnesses: (items) => `The same is true of: ${items}`,
  exceptions: 'Exceptions:',
  exception: (title, citation, truth) => `${title} (${citation}): ${truth}`,
  exceptionTruth: { true: 'holds', false: 'does not hold', unknown: 'not known' },
  remedy: (text) => `Remedy: ${text}`,
  ways: 'Any one of these would clear it:',
  together: 'together:',
  noWay: 'No change of facts was found that would clear it.',
  moreWays: (n) => `${n} other ${n === 1 ? 'way' : 'ways'}`,
  perhapsMore: '(not exhaustive: there may be other ways)',
  missing: 'Still to be found out:',
  anyMore: (known) => ` (${known} known; are there others?)`,
  judgements: 'Judgements that it rests on:',
  judgement: (fact, value, by, because) =>
    `${fact}: ${value}, ${by === undefined ? 'signed by nobody' : `judged by ${by}${because === undefined ? '' : `, because: ${because}`}`}`,
  answers: 'Answers that it rests on:',
  answer: (truth, by, because, node) =>
    `${by} answered that it ${truth ? 'holds' : 'does not hold'}${because === undefined ? '' : `, because: ${because}`} (${node})`,
  conflicts: 'Answers that the facts contradict (the facts stand):',
  conflict: (node, answer) =>
    `${node}: answered that it ${answer ? 'holds' : 'does not hold'}; by the facts it is the other way`,
  note: (text) => `Note: ${text}`,
  unverified: (why) => `Caution: our text of this rule was not checked against its source (${why})`,

  yesNo: { true: 'yes', false: 'no' },
  notKnown: 'not known',
  is: (title, value) => `${title}: ${value}`,
  holds: (about, truth) => `${about}: ${truth ? 'holds' : 'does not hold'}`,
  compared: (left, comparator, right) => `${left}, ${comparator} ${right}`,
  comparators: {
    number: { '<': 'below', '<=': 'at most', '=': 'equal to', '!=': 'other than', '>=': 'at least', '>': 'above' },
    date: { '<': 'before', '<=': 'not after', '=': 'on', '!=': 'not on', '>=': 'not before', '>': 'after' },
    option: { '<': 'below', '<=': 'at most', '=': 'the same as', '!=': 'other than', '>=': 'at least', '>': 'above' },
  },
  valued: (name, value) => `${name} ${value}`,
  computed: (name, value) => `${name} is ${value}`,
  item: (list, number, id) => `${list} no. ${labelled(String(number), id)}`,
  labelled,
  items: (list, labels, more) =>
    `${list === '' ? 'No.' : `${list} no.`} ${labels.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  ofItem: (item, of) => `${item}, ${of}`,
  someItem: (list) => `There are ${list}`,
  noItems: (list) => `There are no ${list}`,
  allItems: (list, n) => `${list}: ${n} in all`,
  everyItem: (list, n) => `${list}: ${n} in all, one by one:`,
  moreItems: (n) => `and so for the other ${n}`,
  atLeastItems: (list, n) => `${list}: at least ${n}`,
  rule: (title, name, hits) => `${title} (${name}): ${hits ? 'hit' : 'not hit'}`,
  answered: (truth, by) => `${by} answered that it ${truth ? 'holds' : 'does not hold'}`,

  quantity: (figure, unit) => (unit === '' ? figure : unit === '%' ? `${figure}%` : `${figure} ${unit}`),
  quoted: (text) => `“${text}”`,
  about: (value) => `about ${value}`,
  between: (from, to) => `${from} to ${to}`,
  from: (from) => `at least ${from}`,
  upTo: (to) => `at most ${to}`,
  or: ' or ',
  and: '; ',
  listSeparator: ', ',
  lesserOf: (terms) => `the least of ${terms}`,
  greaterOf: (terms) => `the greatest of ${terms}`,
  lookedUp: (table, key) => `${table} (by ${key})`,
  chosen: 'the value chosen by condition',
  sumOf: (list, of) => `Sum over ${list} of (${of})`,
  leastOf: (list, of) => `Least over ${list} of (${of})`,
  greatestOf: (list, of) => `Greatest over ${list} of (${of})`,
  countOf: (list, filtered) => `Number of ${list}${filtered ? ' that count' : ''}`,
  dayOfJudging: 'the day of judging',
  shifted: (day, by) => `${period(by)} ${day}`,
  timeBetween: (from, to, unit) => `whole ${unit} from ${from} to ${to}`,

  change: (fact, from, to) => `${fact}: from ${from} to ${to}`,
  establish: (fact, to) => `${fact}: established to be ${to}`,
  complete: (list, n) =>
    n === 0
      ? `${list}: established that there are none, or none of which this is true`
      : `${list}: established that there are only the ${n} known, or that this is true of no others`,
  removed: (item) => `${item}: no longer there`,
  added: (list) => `${list}: one more`,
  addedWith: (list, facts) => `${list}: one more (${facts})`,
  moreChanges: (n) => `and so on, ${n} in all`,
}
