import type { Citation, CivilDate, Id, Localized, Verification } from '@zhiben/core'
import {
  anyOf,
  type Combine,
  type Condition,
  check,
  closed,
  type FactShape,
  type Facts,
  type FactsOf,
  factSchema,
  type InForce,
  irVersion,
  type Refs,
  type Rule,
  refs,
  type Standard,
  type StandardOf,
  standardSchema,
  type Table,
  usedFacts,
} from '@zhiben/rules'
import { frozen } from './frozen.js'
import { shapeProblems } from './shape-problem.js'
import { StandardRefused } from './standard-refused.js'

/** A place in the document of the standard, or in another one where that is named. */
export interface Place {
  readonly article: string
  readonly item?: string
  readonly document?: string
}

/**
 * A place in the standard's document.
 *
 * @example article('11', '3')
 */
export const article = (number: string, item?: string): Place =>
  item === undefined ? { article: number } : { article: number, item }

/** A rule as an author writes it. */
export interface RuleDefinition {
  readonly title: Localized
  readonly cite: Place
  /** `major` unless said otherwise. */
  readonly level?: string
  readonly appliesIf?: Condition
  readonly when: Condition
  readonly unless?: readonly { readonly cite: Place; readonly title: Localized; readonly when: Condition }[]
  readonly remedy: Localized
  readonly evidence: Localized
  readonly verified: Verification
  readonly note?: Localized
}

/** A rule with its number. */
export interface NumberedRule extends RuleDefinition {
  readonly id: string
}

/** One provision, under the number that the document gives it. */
export const rule = (id: string, definition: RuleDefinition): NumberedRule => ({ id, ...definition })

/** The text was read at this address. */
export const verified = (source: string, on?: CivilDate): Verification =>
  on === undefined ? { status: 'verified', source } : { status: 'verified', source, on }

/** The text was not read, and why. */
export const unverified = (why: string): Verification => ({ status: 'unverified', why })

/** A standard as an author writes it. */
export interface StandardDefinition<S extends FactShape> {
  readonly id: Id
  readonly version: string
  readonly title: Localized
  readonly authority: Localized
  readonly document: string
  readonly issued?: CivilDate
  readonly inForce: InForce
  readonly supersedes?: readonly string[]
  readonly successor?: Localized
  readonly scope: Localized
  readonly facts: Facts<S>
  readonly tables?: Readonly<Record<string, Table>>
  /** Whether the standard is for a subject at all. */
  readonly appliesIf?: (facts: Refs<S>) => Condition
  readonly rules: (facts: Refs<S>) => readonly NumberedRule[]
  /** `anyOf` (any one major rule) unless said otherwise. */
  readonly combine?: (facts: Refs<S>) => Combine
  readonly incomplete?: readonly Localized[]
}

/**
 * A standard from its definition, checked whole: every problem is found before anything is judged.
 *
 * Fails: `StandardRefused` with all problems, each with its place.
 */
export const defineStandard = <const S extends FactShape>(
  definition: StandardDefinition<S>,
): StandardOf<FactsOf<S>> => {
  const f = refs(definition.facts)
  const cite = (place: Place): Citation => ({ document: definition.document, ...place })
  const rules = definition.rules(f).map((r) => ruleOf(r, cite))
  const { appliesIf, combine, facts, incomplete, issued, successor, supersedes, tables } = definition
  const combined = (combine?.(f) ?? anyOf)(rules).map((grade) => ({ ...grade, when: closed(grade.when.node) }))
  const scopeNode = appliesIf && closed(appliesIf(f).node)
  const roots = [
    scopeNode,
    ...rules.flatMap((r) => [r.appliesIf, r.when, ...(r.unless ?? []).map((e) => e.when)]),
    ...combined.map((g) => g.when),
  ]
  const whole = factSchema(facts)
  const candidate = without({
    irVersion,
    id: definition.id,
    version: definition.version,
    title: definition.title,
    authority: definition.authority,
    document: definition.document,
    issued,
    inForce: definition.inForce,
    supersedes,
    successor,
    scope: definition.scope,
    appliesIf: scopeNode,
    facts: usedFacts(
      whole,
      roots.filter((root) => root !== undefined),
    ),
    tables,
    rules,
    combine: combined,
    incomplete,
  }) as unknown as Standard
  // zod is quick to say yes; the slow look finds words for what is wrong.
  const shape = standardSchema.safeParse(candidate).success ? [] : shapeProblems(standardSchema, candidate)
  const problems = shape.length > 0 ? shape : check({ ...candidate, facts: whole })
  if (problems.length > 0) throw new StandardRefused({ standard: `${definition.id}@${definition.version}`, problems })
  return frozen(candidate)
}

const ruleOf = (definition: NumberedRule, cite: (place: Place) => Citation): Rule =>
  without({
    id: definition.id,
    title: definition.title,
    cite: cite(definition.cite),
    level: definition.level ?? 'major',
    appliesIf: definition.appliesIf && closed(definition.appliesIf.node),
    when: closed(definition.when.node),
    unless: definition.unless?.map((exception) => ({
      cite: cite(exception.cite),
      title: exception.title,
      when: closed(exception.when.node),
    })),
    remedy: definition.remedy,
    evidence: definition.evidence,
    verified: definition.verified,
    note: definition.note,
  }) as unknown as Rule

/** The object without the keys that have no value, as JSON would have it. */
const without = (object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined))
