import { type Catalogue, given } from './catalogue.js'

const maybe = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `did you mean ${given(nearest)}?`

const kinds: Readonly<Record<string, string>> = {
  truth: 'a condition',
  boolean: 'true or false',
  number: 'a number',
  date: 'a date',
  choice: 'a choice',
  text: 'a text',
  list: 'a list',
}
/** Numbers with their unit. */
const kind = (name: string): string => {
  const [base = '', unit] = name.split(' ')
  return `${kinds[base] ?? base}${unit === undefined ? '' : ` ${unit}`}`
}

const shapes = {
  object: 'an object `{ … }`',
  list: 'a list `[ … ]`',
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  boolean: '`true` or `false`',
} as const

const forms = {
  id: 'a name such as `cn/gongmao` (lower-case letters, digits and hyphens, one slash)',
  version: 'a version such as `2023` (letters, digits, dots, hyphens)',
  'rule-number': 'the number of a rule such as `11(3)` (a letter or digit first)',
  name: 'a name such as `dustAreas` (a lower-case letter first, then letters and digits)',
  day: 'a day that exists, such as `2023-05-15`',
  hash: '`sha256-` and 64 lower-case hexadecimal digits',
  'public-key': 'the base64 of a public key of 32 bytes',
  signature: 'the base64 of a signature of 64 bytes',
} as const

const tokens = {
  value: 'a value',
  key: 'a key in double quotes',
  colon: 'a colon `:`',
  'comma-or-brace': 'a comma or `}`',
  'comma-or-bracket': 'a comma or `]`',
  'end-of-text': 'the end of the text',
  'end-of-string': 'the closing quote of the string',
  escape: 'a valid escape',
  digit: 'a digit',
} as const

const parts = { by: '`by`, who judged', because: '`because`, the reason' } as const

const outcomes: Readonly<Record<string, string>> = {
  hit: 'a hit',
  clear: 'clear',
  undetermined: 'undetermined',
  'not-applicable': 'not applicable',
  'in-force': 'in force',
  'not-in-force': 'not in force',
  '–': 'absent',
}
const outcome = (name: string): string => (Object.hasOwn(outcomes, name) ? (outcomes[name] ?? name) : given(name))

const bounds = (min: number | undefined, max: number | undefined, unit = ''): string =>
  min === undefined
    ? `at most ${max}${unit}`
    : max === undefined
      ? `at least ${min}${unit}`
      : `between ${min}${unit} and ${max}${unit}`

const options = (all: readonly string[]): string =>
  all.slice(0, 8).map(given).join(', ') + (all.length > 8 ? ' and others' : '')

/** One sentence for each problem: what was found, what was expected, and the mend. */
export const en: Catalogue = {
  // Text and JSON
  'text-too-long': ({ characters, limit }) =>
    `the text has ${characters} characters, more than ${limit}; split it into several packs`,
  'not-json': ({ line, column, expected, found }) =>
    `line ${line}, column ${column}: this is not JSON, expected ${tokens[expected]}, found ${found === '' ? 'the end of the text' : given(found)}; mend it there`,
  'duplicate-key': ({ key, line, column }) =>
    `the key ${given(key)} stands twice in one object (line ${line}, column ${column}); remove one`,
  'number-rounded': ({ found, expected, line, column }) =>
    expected.endsWith('Infinity')
      ? `the number ${given(found)} is too large to be read (line ${line}, column ${column}); write a smaller one`
      : `the number ${given(found)} would be read as ${given(expected)} (line ${line}, column ${column}); write ${given(expected)} or one with fewer digits`,
  'nested-too-deep': ({ limit }) => `JSON is nested deeper than ${limit} levels; nest it less`,
  'forbidden-key': ({ key }) =>
    `the key ${given(key)} could change objects of the program itself and is not allowed; use another name`,
  'too-many-values': ({ limit }) => `there are more than ${limit} values; split it into several packs`,
  'not-data': ({ found }) => `a ${given(found)} is not data; use only what JSON can write`,
  'not-a-pack': ({ found }) =>
    `this is not a pack: expected \`zhiben\` to be \`"pack"\`, found ${given(found)}; export it with \`exportPack\``,
  'newer-ir-version': ({ found, supported }) =>
    `version ${found} of the rule language is newer than ${supported}, which this library reads; update Zhiben`,

  // Shape
  'missing-field': ({ field }) => `${given(field)} is missing; add it`,
  'unknown-field': ({ field, nearest }) =>
    `there is no field ${given(field)}; ${maybe(nearest, 'remove it or correct its name')}`,
  'wrong-shape': ({ expected, found }) => `expected ${shapes[expected]}, found ${given(found)}`,
  'wrong-form': ({ expected, found }) => `expected ${forms[expected]}, found ${given(found)}`,
  empty: ({ of }) => (of === 'text' ? 'the text is empty; fill it in' : 'the list is empty; give at least one item'),
  'number-out-of-range': ({ found, min, max }) => `expected ${bounds(min, max)}, found ${given(found)}`,
  'unknown-operator': ({ found, nearest }) =>
    `there is no operator ${given(found)}; ${maybe(nearest, 'see the table of operators')}`,
  'unknown-value': ({ found, nearest, options: all }) =>
    `expected one of ${options(all)}, found ${given(found)}${nearest === undefined ? '' : `; ${maybe(nearest, '')}`}`,

  // Kinds, units and names
  'unknown-fact': ({ found, nearest }) =>
    `there is no fact ${given(found)}; ${maybe(nearest, 'correct its name; a subject may leave it out, a standard must declare it in its `facts`')}`,
  'scope-missing': ({ found, deepest }) =>
    `\`scope\` is ${found}, but there are only ${deepest} lists around it; use at most ${deepest}`,
  'not-a-list': ({ found, kind: name }) =>
    `${given(found)} is ${kind(name)}, not a list; quantifiers and sums go through lists`,
  'list-as-value': ({ found }) =>
    `${given(found)} is a list and not one value; use \`exists\`, \`forall\`, \`count\` and the like`,
  'wrong-kind': ({ expected, found }) => `expected ${kind(expected)}, found ${kind(found)}`,
  'kinds-differ': ({ left, right }) => `${kind(left)} does not go with ${kind(right)}; use one kind`,
  'units-differ': ({ left, right }) => `the units ${given(left)} and ${given(right)} differ; use one unit`,
  'no-order': ({ kind: name, found }) =>
    `${kind(name)} has no order, so ${given(found)} means nothing; use \`=\`, \`!=\` or \`in\``,
  'unknown-option': (problem) =>
    `there is no option ${given(problem.found)}; ${maybe(problem.nearest, 'options' in problem ? `choose from ${options(problem.options)}` : 'use one that the fact declares')}`,
  'unknown-table': ({ found, nearest }) =>
    `there is no table ${given(found)}; ${maybe(nearest, 'declare it in `tables`')}`,
  'table-misses': ({ table, option }) => `the table ${given(table)} has no figure for ${given(option)}; add it`,
  'count-out-of-reach': ({ n, of }) => `\`atLeast\` asks for ${n} of ${of} conditions; \`n\` must be from 1 to ${of}`,

  // The standard as a whole
  'duplicate-rule': ({ rule, first }) =>
    `the rule number ${given(rule)} is used already, at ${given(first)}; give another`,
  'reserved-name': ({ found }) => `${given(found)} is a reserved name and no fact may have it; use another`,
  'constant-condition': ({ value }) =>
    `the condition is ${value ? 'true' : 'false'} whatever the facts, so the rule ${value ? 'always' : 'never'} holds; check how it is written`,
  'never-hits': () =>
    'no grade can ever hold, so nobody would be hit; look at `combine` (`anyOf` counts only rules of level `major`)',
  'too-deep': ({ depth, limit }) =>
    `the expression is ${depth} levels deep, more than ${limit}; split it into rules and \`ref\` them`,
  'too-large': ({ nodes, limit }) =>
    `the expressions have ${nodes} nodes, more than ${limit}; split them into several standards`,
  'too-many-options': ({ options: n, limit }) => `there are ${n} options, more than ${limit}; use a text instead`,
  'figures-too-long': ({ digits, limit }) =>
    `the figures of one comparison have ${digits} digits, more than ${limit}; use shorter ones`,
  'period-backwards': ({ from, until }) =>
    `the period ends on ${given(until)}, before it begins on ${given(from)}; correct one of them`,
  'bounds-backwards': ({ min, max }) => `the least value ${min} is above the greatest ${max}; correct them`,

  // References
  'unknown-rule': ({ found, nearest }) => `there is no rule ${given(found)}; ${maybe(nearest, 'correct the number')}`,
  'unknown-import': ({ found }) => `${given(found)} is not loaded; load that standard first, or correct the reference`,
  'circular-ref': ({ circle }) => `rules refer to each other in a circle: ${circle.map(given).join(' → ')}; break it`,
  'refs-too-deep': ({ depth, limit }) =>
    `with the rules it refers to the rule is ${depth} levels deep, more than ${limit}; shorten the chain`,
  'circular-import': ({ circle }) =>
    `standards refer to each other in a circle: ${circle.map(given).join(' → ')}; break it`,
  'fact-clash': () =>
    'this fact means different things in several standards (kind, unit, bounds or options); make them one or rename it',

  // Where a pack comes from and what it costs
  'already-loaded': ({ name }) =>
    `${given(name)} is loaded already; two of one name do not load together, so leave one out or change the version`,
  'hash-mismatch': ({ found, expected }) =>
    `the content does not match its hash: it says ${given(found)}, it is ${given(expected)}; export it anew, or ask where it came from`,
  'bad-signature': ({ key }) =>
    `the signature (key ${given(key)}) does not match the content; it may have been changed, so ask who signed it`,
  unsigned: () => 'there is no signature, and only signed packs are let in; sign it with a trusted key',
  'untrusted-key': ({ key }) => `the key ${given(key)} is not trusted; add it once you know whose it is`,
  'too-costly': ({ cost, limit }) =>
    `judging one subject can take ${cost} steps, more than ${limit}; lower \`maxItems\` of its lists or simplify its rules`,

  // Loading together
  'name-clash': ({ first, second }) =>
    `two standards have this name, from ${given(first)} and from ${given(second)}; keep one`,

  // Receipts
  'not-a-receipt': ({ found }) =>
    `this is not a receipt: expected \`zhiben\` to be \`"receipt"\`, found ${given(found)}`,
  'receipt-changed': ({ found, expected }) =>
    `the receipt was changed after it was sealed: it says ${given(found)}, it is ${given(expected)}`,
  'standard-missing': ({ standard }) => `${given(standard)} is not at hand; give the standard that was judged by`,
  'standard-changed': ({ standard, found, expected }) =>
    `${given(standard)} is not what it was: it is ${given(found)}, sealed was ${given(expected)}; give the standard of that time`,
  'verdict-differs': ({ of, sealed, now }) =>
    `${of === '' ? 'the verdict over all' : given(of)} differs: sealed as ${outcome(sealed)}, judged again ${outcome(now)}`,

  // Facts
  'not-an-object': ({ found }) => `expected an object \`{ … }\`, found ${given(found)}`,
  'wrong-type': ({ expected, found }) => `expected ${kind(expected)}, found ${given(found)}`,
  'out-of-bounds': ({ found, min, max, unit }) =>
    `expected ${bounds(min, max, ` ${unit}`)}, found ${found} ${unit}; check the figure`,
  'unknown-unit': ({ found, nearest }) =>
    `there is no unit ${given(found)}; ${maybe(nearest, 'use one of the table of units')}`,
  'unit-not-convertible': ({ found, expected }) =>
    `the unit ${given(found)} cannot be converted to ${given(expected)}; use one that can`,
  'unit-inexact': ({ found, expected }) =>
    `${given(found)} cannot be converted to ${given(expected)} without rounding; give it in ${given(expected)}`,
  'range-backwards': ({ from, to }) => `the range from ${given(from)} to ${given(to)} is backwards; swap its ends`,
  'no-possibility': () => '`oneOf` is empty; write `null` for what is not known',
  'no-such-day': ({ found }) => `${given(found)} is not a day that exists; write it like \`2023-05-15\``,
  'too-many-items': ({ found, limit }) => `the list has ${found} items, more than ${limit}`,
  'judgement-incomplete': ({ misses }) => `the judgement lacks ${parts[misses]}; add it`,
  'not-a-judgement': () => 'this is observed, not judged; give the bare value without `by` and `because`',

  // Judging
  'no-standards': () => 'there are no standards; give at least one',
  'same-version-twice': ({ standard }) => `${given(standard)} is given twice; keep one`,
  'unknown-standard': ({ found, nearest }) =>
    `there is no standard ${given(found)}; ${maybe(nearest, 'load it first')}`,
  'none-in-force': ({ standards, asOf }) =>
    `no version of ${standards.map(given).join(', ')} is known to be in force on ${given(asOf)}; give another day, or a version`,
  'finding-without-facts': () =>
    'this finding was not judged in this process, so there are no facts to explain it by; judge again',
}
