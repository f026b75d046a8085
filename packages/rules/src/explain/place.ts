import type { World } from '../evaluate/interpret.js'
import type { FactType, ListType } from '../facts/fact-type.js'
import { knownList } from '../facts/known.js'
import { type FactPath, valueAt } from '../facts/path.js'
import type { Fact } from '../ir/fact.js'
import type { Node, NodeOf } from '../ir/node.js'
import { targetOf } from '../ir/reference.js'
import type { Rule } from '../standard/rule.js'
import { type Standard, versioned } from '../standard/standard.js'

/** Where a node is read: its world, and at which path of the subject the facts of each scope stand. */
export interface Place {
  readonly world: World
  readonly paths: readonly FactPath[]
  /** Where items stood before the subject was made smaller; items that are not in it stand where they are. */
  readonly origins: ReadonlyMap<unknown, FactPath>
}

/** The place of a subject itself. */
export const subjectPlace = (world: World, origins: Place['origins'] = new Map()): Place => ({
  world: { ...world, scopes: world.scopes.slice(0, 1) },
  paths: [[]],
  origins,
})

/** The same place in other facts. */
export const movedTo = (place: Place, facts: unknown): Place => ({
  ...place,
  world: {
    ...place.world,
    scopes: place.world.scopes.map((scope, i) => ({
      ...scope,
      facts: (valueAt(facts, place.paths[i] ?? []) ?? {}) as Readonly<Record<string, unknown>>,
    })),
  },
})

/** A fact as a node reads it. */
export interface FactAt {
  readonly path: FactPath
  readonly type: FactType
  readonly value: unknown
}

/** The fact that a node names, with its path in the subject. */
export const factAt = ({ fact, scope = 0 }: Fact, { world, paths }: Place): FactAt => {
  const { schema, facts } = world.scopes[scope] as World['scopes'][number]
  return {
    path: [...(paths[scope] as FactPath), fact],
    type: schema[fact] as FactType,
    value: Object.hasOwn(facts, fact) ? facts[fact] : undefined,
  }
}

/** A list as a quantifier goes through it. */
export interface ListAt {
  readonly path: FactPath
  readonly type: ListType
  readonly value: unknown
  readonly complete: boolean
  /** The place of each known item. */
  readonly items: readonly Place[]
  /** The place of one more item, of which nothing is known. */
  readonly another: Place
}

/** The list that a quantifier goes through. */
export const listAt = (over: Fact, place: Place): ListAt => {
  const { path, type, value } = factAt(over, place)
  const list = type as ListType
  const { items, complete } = knownList(over.fact, value)
  const at = (facts: Readonly<Record<string, unknown>>, i: number): Place => ({
    ...place,
    world: { ...place.world, scopes: [...place.world.scopes, { schema: list.items, facts }] },
    paths: [...place.paths, place.origins.get(facts) ?? [...path, i]],
  })
  return { path, type: list, value, complete, items: items.map(at), another: at({}, items.length) }
}

/** One of the conditions that a verdict is made of. */
export interface Part {
  readonly part: 'scope' | 'appliesIf' | 'when' | 'unless'
  readonly id: string
  readonly node: Node
  /** Its truth in a hit: exceptions must not hold, all else must. */
  readonly hits: boolean
}

/** The conditions of a rule. It hits if each has its truth in a hit; it is decided otherwise as soon as one has not. */
export const partsOf = (standard: Standard, rule: Rule): readonly Part[] => {
  const own = versioned(standard)
  const place = `${own}#${rule.id}`
  return [
    ...(standard.appliesIf
      ? [{ part: 'scope', id: `${own}#appliesIf`, node: standard.appliesIf, hits: true } as const]
      : []),
    ...(rule.appliesIf
      ? [{ part: 'appliesIf', id: `${place}.appliesIf`, node: rule.appliesIf, hits: true } as const]
      : []),
    { part: 'when', id: `${place}.when`, node: rule.when, hits: true },
    ...(rule.unless ?? []).map(
      ({ when }, i) => ({ part: 'unless', id: `${place}.unless[${i}].when`, node: when, hits: false }) as const,
    ),
  ]
}

/** By what notes on a rule are kept beside those on its parts, which are kept by their ids. */
export const ruleKey = (rule: Rule, standard: Standard): string => `rule ${versioned(standard)}#${rule.id}`

/** The `ruleKey` of the rule that a `ref` names. */
export const referredKey = (node: NodeOf<'ref'>, { world }: Place): string => {
  const { standard, rule } = targetOf(node.rule, versioned(world.standard))
  return `rule ${standard}#${rule}`
}

/** The rule that a `ref` names, its standard, and the subject as that standard sees it. */
export const referred = (
  node: NodeOf<'ref'>,
  place: Place,
): { readonly rule: Rule; readonly standard: Standard; readonly place: Place } => {
  const { world } = place
  const own = versioned(world.standard)
  const { standard: name, rule: id } = targetOf(node.rule, own)
  const standard = name === own ? world.standard : (world.imports.get(name) as Standard)
  const rule = standard.rules.find((r) => r.id === id) as Rule
  const facts = world.scopes[0]?.facts ?? {}
  return {
    rule,
    standard,
    place: subjectPlace({ ...world, standard, scopes: [{ schema: standard.facts, facts }] }, place.origins),
  }
}
