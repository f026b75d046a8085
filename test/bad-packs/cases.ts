/**
 * One bad pack for every way in which a pack can be bad. Each is made from a good one by one change, and its hash is
 * made anew, so that nothing but the change is wrong with it.
 */
import { hashOf, packOf, type ReadPackOptions, type Standard } from '@zhiben/sdk'
import { base } from './base.js'

/** JSON that may be anything: these packs are bad on purpose. */
// biome-ignore lint/suspicious/noExplicitAny: reaching into arbitrary JSON by name is what these cases do
type Json = any

export interface BadPack {
  readonly text: string
  readonly options?: ReadPackOptions
}

const secretKey = 'AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA='
const stranger = 'ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8='

const written = (value: Json): string => `${JSON.stringify(value, null, 2)}\n`
const copy = (value: Json): Json => JSON.parse(JSON.stringify(value))

/** The pack of the base with a change to its standard, and the hash of what came of it. */
const standard = (change: (standard: Json) => void, options?: ReadPackOptions): BadPack => {
  const pack = copy(packOf(base))
  change(pack.standard)
  return { text: written({ ...pack, hash: hashOf(pack.standard) }), ...(options ? { options } : {}) }
}

/** The pack of the base, signed, with a change to the pack. */
const pack = (change: (pack: Json) => void, options?: ReadPackOptions): BadPack => {
  const changed = copy(packOf(base, { secretKey, by: '示例局' }))
  change(changed)
  return { text: written(changed), ...(options ? { options } : {}) }
}

/** The text of the base with a part of it written otherwise. */
const text = (part: string | RegExp, otherwise: string): BadPack => ({
  text: written(packOf(base)).replace(part, otherwise),
})

/** The condition of rule 2, which has no list around it. */
const when = (node: Json, options?: ReadPackOptions): BadPack =>
  standard((s) => {
    s.rules[1].when = node
  }, options)

const fact = (name: string, scope?: number): Json =>
  scope === undefined ? { op: 'fact', fact: name } : { op: 'fact', fact: name, scope }
const figure = (value: number, unit = 'm'): Json => ({ op: 'number', value, unit })
const compare = (left: Json, is: string, right: Json): Json => ({ op: 'compare', left, is, right })
const exists = (list: string, of: Json): Json => ({ op: 'exists', in: fact(list), of })
const nested = (depth: number): Json => {
  let node = fact('alarm')
  for (let i = 1; i < depth; i++) node = { op: 'not', of: node }
  return node
}

/** Another standard that the base may refer to. */
const other: Standard = copy({ ...base, id: 'cn/other' })
const otherwise: Standard = copy({
  ...other,
  facts: { ...other.facts, distance: { ...copy(other.facts.distance), unit: 'km' } },
})

export const badPacks: Readonly<Record<string, BadPack>> = {
  // Text and JSON
  'json-comma-too-many': text('"zh": "仓储企业",', '"zh": "仓储企业",,'),
  'json-cut-off': { text: written(packOf(base)).slice(0, 900) },
  'json-key-twice': text('"version": "2024",', '"version": "2024",\n    "version": "2023",'),
  'number-of-twenty-digits': text('"value": 50,', '"value": 49.999999999999999999,'),
  'key-proto': text('"alarm": {', '"__proto__": {'),
  'key-constructor': text('"ammonia": {', '"constructor": {'),
  'key-prototype': text('"op": "sum",', '"op": "sum", "prototype": null,'),
  'nested-300-deep': when(nested(300)),

  // What is a pack
  'bare-standard': { text: written(base) },
  'list-of-packs': { text: '[{ "zhiben": "pack" }]\n' },
  'newer-ir-version': pack((p) => Object.assign(p, { irVersion: 2, novelty: true })),
  'newer-ir-version-of-standard': standard((s) => Object.assign(s, { irVersion: 7 })),

  // Shape
  'operator-unknown': when({ op: 'exist', in: fact('tanks'), of: fact('alarm') }),
  'operator-missing': when({ fact: 'alarm' }),
  'title-missing': standard((s) => delete s.rules[0].title),
  'title-in-english-only': standard((s) => delete s.rules[1].title.zh),
  'title-empty': standard((s) => {
    s.title.zh = '  '
  }),
  'citation-missing': standard((s) => delete s.rules[0].cite),
  'field-unknown': standard((s) => Object.assign(s.rules[0], { severity: 'high' })),
  'rules-empty': standard((s) => {
    s.rules = []
    s.combine[0].when.of = []
  }),
  'rule-as-text': standard((s) => {
    s.rules[1] = 'distance < 50'
  }),
  'count-as-text': when({ op: 'atLeast', n: '2', of: [fact('alarm'), fact('stores')] }),
  'list-without-items': standard((s) => {
    s.facts.tanks.maxItems = 0
  }),
  'period-of-half-a-month': when(
    compare({ op: 'shift', of: fact('licence'), by: { months: 1.5 } }, '<', { op: 'asOf' }),
  ),
  'day-that-does-not-exist': standard((s) => {
    s.inForce.from = '2023-02-29'
  }),
  'vendor-missing': standard((s) => {
    s.id = 'storage'
  }),
  'fact-name-with-hyphen': standard((s) => {
    s.facts['fire-alarm'] = s.facts.alarm
  }),
  'kind-of-fact-unknown': standard((s) => {
    s.facts.owner.kind = 'string'
  }),
  'unit-unknown': when(compare(fact('distance'), '<', figure(50, 'metre'))),
  'comparator-unknown': when(compare(fact('distance'), '==', figure(50))),
  'hash-malformed': pack((p) => {
    p.hash = 'md5-0123'
  }),
  'key-malformed': pack((p) => {
    p.signature.key = 'my key'
  }),

  // Kinds, units and names
  'fact-unknown': when(fact('alarms')),
  'fact-outside-its-list': when(all(fact('alarm'), fact('sealed', 1))),
  'exists-over-a-boolean': when(exists('alarm', fact('stores'))),
  'list-as-condition': when(fact('tanks')),
  'number-as-condition': when(all(fact('distance'), fact('alarm'))),
  'tonnes-against-boolean': when(exists('tanks', compare(fact('amount', 1), '>', fact('sealed', 1)))),
  'tonnes-against-metres': when(exists('tanks', compare(fact('amount', 1), '>', fact('distance')))),
  'text-in-order': when(compare(fact('owner'), '<', fact('owner'))),
  'option-unknown': when(exists('tanks', { op: 'in', of: fact('substance', 1), values: ['amonia'] })),
  'table-unknown': standard((s) => {
    s.tables = { criticals: s.tables.critical }
  }),
  'table-without-an-option': standard((s) => delete s.tables.critical.entries.chlorine),
  'count-out-of-reach': when({ op: 'atLeast', n: 3, of: [fact('alarm'), fact('stores')] }),

  // The standard as a whole
  'rule-twice': standard((s) => {
    s.rules[1].id = '1'
    s.combine[0].when.of.pop()
  }),
  'fact-named-id': standard((s) => {
    s.facts.id = s.facts.owner
  }),
  'rule-that-always-hits': when({ op: 'any', of: [fact('alarm'), { op: 'constant', value: true }] }),
  'grades-that-never-hold': standard((s) => {
    s.combine[0].when = { op: 'any', of: [] }
  }),
  'rule-that-never-hits': when(compare(fact('distance'), '<', figure(-1))),
  'tree-65-deep': when(nested(65)),
  'period-backwards': standard((s) => {
    s.inForce.until = '2023-12-31'
  }),
  'bounds-backwards': standard((s) => {
    s.facts.distance.min = 200_000
  }),
  'figures-without-end': when(
    compare(fact('distance'), '>', {
      op: 'multiply',
      of: [figure(1), ...[0, 1, 2, 3].map(() => figure(1.5e-300, '1'))],
    }),
  ),

  // References
  'ref-to-no-rule': when({ op: 'ref', rule: '11' }),
  'ref-to-itself': when({ op: 'any', of: [fact('alarm'), { op: 'ref', rule: '2' }] }),
  'ref-in-a-circle': standard((s) => {
    s.rules[0].appliesIf = { op: 'ref', rule: '2' }
    s.rules[1].when = { op: 'ref', rule: '1' }
  }),
  'ref-to-a-standard-not-loaded': when({ op: 'ref', rule: 'cn/fire@2017#6.1' }),
  'ref-to-no-rule-of-an-import': when({ op: 'ref', rule: 'cn/other@2024#3' }, { imports: [other] }),
  'fact-name-clashes-with-an-import': when({ op: 'ref', rule: 'cn/other@2024#2' }, { imports: [otherwise] }),
  'loaded-already': { text: written(packOf(base)), options: { imports: [base] } },

  // Where it comes from and what it costs
  'changed-after-hashing': pack((p) => {
    p.standard.rules[1].when.of[0].right.value = 5
    delete p.signature
  }),
  'changed-after-signing': pack((p) => {
    p.standard.rules[1].when.of[0].right.value = 5
    p.hash = hashOf(p.standard)
  }),
  'signed-in-another-name': pack((p) => {
    p.signature.by = '别的局'
  }),
  'not-signed': { text: written(packOf(base)), options: { requireSignature: true } },
  'signed-by-a-stranger': {
    text: written(packOf(base, { secretKey: stranger, by: '示例局' })),
    options: { requireSignature: true, trustedKeys: [packOf(base, { secretKey }).signature?.key ?? ''] },
  },
  'too-costly': { text: written(packOf(base)), options: { maxCost: 100 } },

  // Everything is found at once
  'many-at-once': pack((p) => {
    delete p.standard.rules[0].cite
    delete p.standard.rules[0].title
    p.standard.rules[1].when.op = 'anny'
    p.standard.version = 2024
    p.standard.colour = 'red'
  }),
  'many-names-at-once': standard((s) => {
    s.rules[0].when.of[1] = fact('alram')
    s.rules[1].id = '1'
    s.rules[1].when = compare(fact('distance'), '<', figure(50, 't'))
    s.inForce.until = '2020-01-01'
  }),
}

function all(...of: readonly Json[]): Json {
  return { op: 'all', of }
}
