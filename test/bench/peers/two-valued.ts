import { type Comparator, compare, exact, interval } from '@zhiben/core'
import type { Fact, FactSchema, FactType, ListType, Node, NodeOf, NumberType, Rule, Standard } from '@zhiben/rules'

/**
 * Three-valued rules for engines that know two values. Each condition becomes a pair of plain tests: whether it is
 * surely so, and whether it may be so. `null` is what a row says of a fact that is not known. Negation stands at the
 * leaves only, because some engines have it nowhere else.
 */
export type Test =
  | { readonly is: 'constant'; readonly value: boolean }
  | { readonly is: 'and' | 'or'; readonly of: readonly Test[] }
  | { readonly is: 'missing' | 'known'; readonly of: Place }
  /** A missing value equals nothing, so it is unequal to everything and outside of every set. */
  | { readonly is: 'equal' | 'unequal'; readonly of: Place; readonly value: boolean }
  | { readonly is: 'within' | 'outside'; readonly of: Place; readonly values: readonly string[] }
  /** Only asked of values that are known. */
  | { readonly is: 'compare'; readonly left: Place; readonly by: Comparator; readonly right: Place | number }
  /** Only asked of lists that are known. */
  | { readonly is: 'some' | 'every'; readonly in: Place; readonly of: Test }

/** A fact of the subject (`scope` 0) or of an enclosing item, and how many items enclose the place that reads it. */
export interface Place {
  readonly fact: string
  readonly scope: number
  readonly depth: number
}

/** The engine, or this translation, has no words for a condition. */
export class Inexpressible extends Error {}

export const and = (...of: readonly Test[]): Test => join('and', of)
export const or = (...of: readonly Test[]): Test => join('or', of)

const join = (is: 'and' | 'or', of: readonly Test[]): Test => {
  const settles = is === 'or'
  const flat = of
    .flatMap((test) => (test.is === is ? test.of : [test]))
    .filter((test) => !(test.is === 'constant' && test.value !== settles))
  if (flat.some((test) => test.is === 'constant')) return { is: 'constant', value: settles }
  if (flat.length === 0) return { is: 'constant', value: !settles }
  return flat.length === 1 ? (flat[0] as Test) : { is, of: flat }
}

/** What is asked of a condition: whether it is true (or false), surely or possibly. */
interface Wanted {
  readonly truth: boolean
  readonly surely: boolean
}

type Schemas = readonly FactSchema[]

const typeOf = (fact: Fact, schemas: Schemas): FactType => schemas[fact.scope ?? 0]?.[fact.fact] as FactType
const place = ({ fact, scope = 0 }: Fact, schemas: Schemas): Place => ({ fact, scope, depth: schemas.length - 1 })

/** The test that a condition is as wanted. Throws `Inexpressible`. */
const ask = (node: Node, wanted: Wanted, schemas: Schemas): Test => {
  const { truth, surely } = wanted
  switch (node.op) {
    case 'constant':
      return { is: 'constant', value: node.value === truth }
    case 'fact':
      return { is: surely ? 'equal' : 'unequal', of: place(node, schemas), value: truth === surely }
    case 'not':
      return ask(node.of, { truth: !truth, surely }, schemas)
    case 'all':
    case 'any':
      return join(
        (node.op === 'all') === truth ? 'and' : 'or',
        node.of.map((child) => ask(child, wanted, schemas)),
      )
    case 'in': {
      const of = place(node.of as Fact, schemas)
      const missing: Test = { is: surely ? 'known' : 'missing', of }
      const test: Test = { is: truth ? 'within' : 'outside', of, values: node.values }
      if (truth) return surely ? test : or(missing, test)
      return surely ? and(missing, test) : test
    }
    case 'compare':
      return askCompare(node, wanted, schemas)
    case 'exists':
    case 'forall': {
      const list = place(node.in, schemas)
      const inner = [...schemas, (typeOf(node.in, schemas) as ListType).items]
      const some = node.op === 'exists'
      const where = node.where ? ask(node.where, { truth: some === truth, surely }, inner) : undefined
      const of = ask(node.of, wanted, inner)
      const through = some === truth
      const item = where ? (through ? and(where, of) : or(where, of)) : of
      const test: Test = { is: through ? 'some' : 'every', in: list, of: item }
      return surely ? and({ is: 'known', of: list }, test) : or({ is: 'missing', of: list }, test)
    }
    default:
      throw new Inexpressible(node.op)
  }
}

/** The comparison that holds where this one fails. */
export const opposite: { readonly [C in Comparator]: Comparator } = {
  '<': '>=',
  '<=': '>',
  '=': '!=',
  '!=': '=',
  '>=': '<',
  '>': '<=',
}

/** A number that is missing lies between the bounds of its schema, and that may be enough to decide. */
const askCompare = ({ left, is, right }: NodeOf<'compare'>, wanted: Wanted, schemas: Schemas): Test => {
  const leftType = left.op === 'fact' ? typeOf(left, schemas) : undefined
  if (left.op !== 'fact' || leftType?.kind !== 'number') throw new Inexpressible('compare')
  const a = place(left, schemas)
  const by = wanted.truth ? is : opposite[is]
  const whenMissing = (other: { readonly lo: number; readonly hi: number }): Test => {
    const found = compare(bounds(leftType), by, { lo: exact(other.lo), hi: exact(other.hi) })
    return { is: 'constant', value: wanted.surely ? found === 'true' : found !== 'false' }
  }
  if (right.op === 'number') {
    const known = and({ is: 'known', of: a }, { is: 'compare', left: a, by, right: right.value })
    return or(known, and({ is: 'missing', of: a }, whenMissing({ lo: right.value, hi: right.value })))
  }
  const rightType = right.op === 'fact' ? typeOf(right, schemas) : undefined
  if (right.op !== 'fact' || rightType?.kind !== 'number') throw new Inexpressible('compare')
  const b = place(right, schemas)
  const both = and({ is: 'known', of: a }, { is: 'known', of: b }, { is: 'compare', left: a, by, right: b })
  // One that is known may decide alone, where it stands at the end of the other's range.
  const onlyA = against(a, by, rightType, wanted.surely)
  const onlyB = against(b, mirrored[by], leftType, wanted.surely)
  return or(
    both,
    and({ is: 'known', of: a }, { is: 'missing', of: b }, onlyA),
    and({ is: 'missing', of: a }, { is: 'known', of: b }, onlyB),
    and({ is: 'missing', of: a }, { is: 'missing', of: b }, whenMissing(ends(rightType))),
  )
}

const mirrored: { readonly [C in Comparator]: Comparator } = {
  '<': '>',
  '<=': '>=',
  '=': '=',
  '!=': '!=',
  '>=': '<=',
  '>': '<',
}

const ends = ({ min, max }: NumberType) => ({
  lo: min ?? Number.NEGATIVE_INFINITY,
  hi: max ?? Number.POSITIVE_INFINITY,
})
const bounds = (type: NumberType) => interval(ends(type).lo, ends(type).hi)

/** Whether a known value is surely, or may be, so against one that lies anywhere in its type's range. */
const against = (known: Place, by: Comparator, other: NumberType, surely: boolean): Test => {
  const { lo, hi } = ends(other)
  const end = (by === '>' || by === '>=') === surely ? hi : lo
  return by === '=' || by === '!=' || !Number.isFinite(end)
    ? { is: 'constant', value: !surely }
    : { is: 'compare', left: known, by, right: end }
}

/** The tests that make a verdict; the first that settles it does. */
export interface RuleTests {
  readonly id: string
  /** Not applicable unless this holds. */
  readonly mayApply: Test
  /** Clear unless this holds. */
  readonly mayBreach: Test
  /** A hit if this holds, else undetermined. */
  readonly surelyHits: Test
}

/** A rule as two-valued tests. Throws `Inexpressible`. */
export const ruleTests = (standard: Standard, rule: Rule): RuleTests => {
  const schemas = [standard.facts]
  const on = (node: Node | undefined, wanted: Wanted): Test =>
    node ? ask(node, wanted, schemas) : { is: 'constant', value: wanted.truth }
  const applies = (surely: boolean): Test =>
    and(on(standard.appliesIf, { truth: true, surely }), on(rule.appliesIf, { truth: true, surely }))
  const breaches = (surely: boolean): Test =>
    and(
      on(rule.when, { truth: true, surely }),
      ...(rule.unless ?? []).map((exception) => on(exception.when, { truth: false, surely })),
    )
  return {
    id: rule.id,
    mayApply: applies(false),
    mayBreach: breaches(false),
    surelyHits: and(applies(true), breaches(true)),
  }
}
