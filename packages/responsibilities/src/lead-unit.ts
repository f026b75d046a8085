import { any, type Localized, nearest, type Truth } from '@zhiben/core'
import { type Principle, principleSteps, principles, stepsForEstablished } from './principle.js'

/**
 * A line of business. `emerging`: whether it is a new one, whose supervision no law settles.
 *
 * Unknown: `emerging` absent or `null`.
 * @example { id: 'ride-sharing', title: { zh: '顺风车', en: 'Ride sharing' }, emerging: true }
 */
export interface BusinessLine {
  readonly id: string
  readonly title: Localized
  readonly emerging?: boolean | null | undefined
}

/** That a principle speaks for a unit to lead a line: it does, it does not, or it is not known. */
export interface Relation {
  readonly line: string
  readonly unit: string
  readonly principle: Principle
  readonly holds: Truth
}

/** Relations as they are known: all that hold or may hold; or some of them. */
export type Relations = readonly Relation[] | { readonly partial: readonly Relation[] }

/**
 * Who leads. `by` is the step that decided, with the principles of it that hold; `tied` are those that were alike in an
 * earlier step and now support.
 *
 * `gap`: nobody, by any principle. `overlap`: several, whom no principle tells apart. `undetermined`: it depends on
 * what is in `open`, or on relations that were not given (`open` is then empty); `candidates` may lead.
 */
export type LeadUnit =
  | {
      readonly outcome: 'lead'
      readonly unit: string
      readonly by: readonly Principle[]
      readonly supporting: readonly string[]
      /** Whom an earlier step had also named. */
      readonly tied: readonly string[]
    }
  | { readonly outcome: 'gap' }
  | { readonly outcome: 'overlap'; readonly units: readonly string[]; readonly by: readonly Principle[] }
  | {
      readonly outcome: 'undetermined'
      readonly candidates: readonly string[]
      readonly open: readonly { readonly unit: string; readonly principle: Principle }[]
    }

/**
 * The unit that should lead the supervision of a line of business. The principles decide step by step: the first step
 * that speaks for exactly one unit names it; where a step speaks for several, the next ones decide between these.
 * For a line that is not new only what a law or decision names and the three musts name a unit; where they name several,
 * who is competent, has the main part or is nearest decides between these.
 *
 * This is a proposal with its ground. It is for the safety committee and the government to decide; their decision is
 * the relation `assigned`.
 *
 * Unknown: more relations never change a lead, a gap or an overlap that was found.
 * @example leadUnitFor(line, [{ line: 'ride-sharing', unit: '市交通运输局', principle: 'manages-industry', holds: 'true' }])
 * @source 鄂州市安全生产治本攻坚三年行动方案(2024-2026年) task 27 ②, 三(四)2; 安全生产法第三条、第十条第二款
 */
export const leadUnitFor = (line: BusinessLine, relations: Relations): LeadUnit => {
  const isPartial = 'partial' in relations
  const own = (isPartial ? relations.partial : relations).filter((relation) => relation.line === line.id)
  const table = truths(own)
  if (line.emerging === true) return decided(table, { naming: principleSteps, choosing: [] }, isPartial)
  const established = decided(table, stepsForEstablished, isPartial)
  if (line.emerging === false) return established
  // Not known whether it is new: only what comes out the same either way is known.
  const emerging = decided(table, { naming: principleSteps, choosing: [] }, isPartial)
  if (JSON.stringify(established) === JSON.stringify(emerging)) return emerging
  const of = (result: LeadUnit): readonly string[] =>
    result.outcome === 'lead'
      ? [result.unit]
      : result.outcome === 'overlap'
        ? result.units
        : result.outcome === 'undetermined'
          ? result.candidates
          : []
  const open = emerging.outcome === 'undetermined' ? emerging.open : []
  return { outcome: 'undetermined', candidates: [...new Set([...of(established), ...of(emerging)])], open }
}

/** For each unit, whether a principle speaks for it. Said twice, both count: a contradiction is unknown. */
type TruthTable = ReadonlyMap<string, ReadonlyMap<Principle, Truth>>

const truths = (relations: readonly Relation[]): TruthTable => {
  const table = new Map<string, Map<Principle, Truth>>()
  for (const { unit, principle, holds } of relations) {
    const row = table.get(unit) ?? new Map<Principle, Truth>()
    const before = row.get(principle)
    row.set(principle, before === undefined || before === holds ? holds : 'unknown')
    table.set(unit, row)
  }
  return table
}

/** Steps that name units, then steps that only decide between those that were named. */
interface Steps {
  readonly naming: readonly (readonly Principle[])[]
  readonly choosing: readonly (readonly Principle[])[]
}

const decided = (table: TruthTable, { naming, choosing }: Steps, isPartial: boolean): LeadUnit => {
  const units = [...table.keys()]
  const truthOf = (unit: string, principle: Principle): Truth => table.get(unit)?.get(principle) ?? 'false'
  let left = units
  let by: readonly Principle[] = []
  const tied = new Set<string>()
  for (const [i, step] of [...naming, ...choosing].entries()) {
    if (i >= naming.length && by.length === 0) return { outcome: 'gap' }
    const holds = (unit: string) => any(step.map((principle) => truthOf(unit, principle)))
    const sure = left.filter((unit) => holds(unit) === 'true')
    const open = left
      .filter((unit) => holds(unit) === 'unknown')
      .flatMap((unit) => step.filter((p) => truthOf(unit, p) === 'unknown').map((principle) => ({ unit, principle })))
    // What is open here may add a unit before any later step is asked. Where it was not said who else there is, too.
    if (open.length > 0 || isPartial) {
      const candidates = sure.length > 0 ? [...new Set([...sure, ...open.map(({ unit }) => unit)])] : left
      return { outcome: 'undetermined', candidates, open }
    }
    if (sure.length === 0) continue
    by = step.filter((principle) => sure.some((unit) => truthOf(unit, principle) === 'true'))
    for (const unit of sure) if (sure.length > 1) tied.add(unit)
    left = sure
    const [unit] = sure
    if (unit !== undefined && sure.length === 1) {
      const others = units.filter((other) => other !== unit && isConcerned(table, other))
      tied.delete(unit)
      return { outcome: 'lead', unit, by, supporting: others, tied: [...tied] }
    }
  }
  return by.length === 0 ? { outcome: 'gap' } : { outcome: 'overlap', units: left, by }
}

/** Whether any principle speaks for a unit, so that it supports where it does not lead. */
const isConcerned = (table: TruthTable, unit: string): boolean =>
  [...(table.get(unit)?.values() ?? [])].includes('true')

/** What is open or double in who supervises lines of business. `at` is the line. */
export type LeadUnitProblem =
  | { readonly code: 'line-without-lead'; readonly at: string; readonly line: string }
  | {
      readonly code: 'line-with-several-leads'
      readonly at: string
      readonly line: string
      readonly units: readonly string[]
    }
  | {
      readonly code: 'line-undetermined'
      readonly at: string
      readonly line: string
      readonly candidates: readonly string[]
    }
  | { readonly code: 'unknown-line'; readonly at: string; readonly found: string; readonly nearest: string | undefined }
  | {
      readonly code: 'unknown-principle'
      readonly at: string
      readonly found: string
      readonly nearest: string | undefined
    }

/** Who leads each line, and what is open. */
export interface LeadUnits {
  readonly lines: readonly { readonly line: string; readonly lead: LeadUnit }[]
  readonly problems: readonly LeadUnitProblem[]
}

/**
 * Who should lead each of several lines of business, with the gaps and overlaps among them.
 *
 * @example leadUnits(lines, relations).problems.filter(({ code }) => code === 'line-without-lead')
 */
export const leadUnits = (lines: readonly BusinessLine[], relations: Relations): LeadUnits => {
  const ids = new Set(lines.map(({ id }) => id))
  const led = lines.map((line) => ({ line: line.id, lead: leadUnitFor(line, relations) }))
  const mistakes = ('partial' in relations ? relations.partial : relations).flatMap(
    ({ line, principle }, i): readonly LeadUnitProblem[] => [
      ...(ids.has(line)
        ? []
        : [{ code: 'unknown-line', at: `relations[${i}].line`, found: line, nearest: nearest(line, ids) } as const]),
      ...(principles.includes(principle)
        ? []
        : [
            {
              code: 'unknown-principle',
              at: `relations[${i}].principle`,
              found: String(principle),
              nearest: nearest(String(principle), principles),
            } as const,
          ]),
    ],
  )
  return { lines: led, problems: [...led.flatMap(({ line, lead }, i) => open(line, lead, `lines[${i}]`)), ...mistakes] }
}

const open = (line: string, lead: LeadUnit, at: string): readonly LeadUnitProblem[] => {
  if (lead.outcome === 'gap') return [{ code: 'line-without-lead', at, line }]
  if (lead.outcome === 'overlap') return [{ code: 'line-with-several-leads', at, line, units: lead.units }]
  return lead.outcome === 'lead' ? [] : [{ code: 'line-undetermined', at, line, candidates: lead.candidates }]
}
