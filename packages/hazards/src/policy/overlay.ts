import type { VersionedId } from '@zhiben/core'
import { isAtLeast } from '../actor.js'
import type { Entitled } from './approval.js'
import type { DistrictLine } from './district.js'
import type { DutyTime, ReportingDuty } from './duty.js'
import type { Rung } from './ladder.js'
import type { LimitScope, Term } from './limit.js'
import { type Policy, policyKey } from './policy.js'
import type { OverlayProblem } from './problem.js'
import { contentProblems, type PolicyRead } from './read-policy.js'

/**
 * Puts a lower layer under the policy it extends. The lines of both layers stand side by side and the stricter decides
 * (就高不就低): the shortest limit, the earliest notice, only approvers that both name, the fewest extensions, the worst level of a district.
 * So the result is never laxer than either. A line of the lower layer that could not make anything stricter, because
 * the layer above has gone further already, is refused by name, since its author must have meant something else.
 *
 * Only the ladder and duties of the same name are replaced: a lower ladder keeps every rung of the upper one, in its
 * order, with at least its grounds and at most its actors, and may have more; an empty one takes the upper ladder over.
 * The result is in force while both layers are, and carries the key of the lower one.
 *
 * Errors: all problems of layering, as data (`policyWords` says them).
 *
 * @example overlay(nationalPolicy, { …, extends: 'cn/hazard-policy@2021', limits: [ten days] })
 * @source semantics §4
 */
export const overlay = (upper: Policy, lower: Policy): PolicyRead => {
  const laxer = [
    ...belongingProblems(upper, lower),
    ...limitProblems(upper, lower),
    ...noticeProblems(upper, lower),
    ...approvalProblems(upper, lower),
    ...extensionProblems(upper, lower),
    ...dutyProblems(upper, lower),
    ...ladderProblems(upper.ladder, lower.ladder),
    ...inquiryProblems(upper, lower),
    ...districtProblems(upper, lower),
  ]
  if (laxer.length > 0) return { problems: laxer }
  const policy = together(upper, lower)
  const problems = contentProblems(policy)
  return problems.length > 0 ? { problems } : { policy, problems: [] }
}

const together = (upper: Policy, lower: Policy): Policy => {
  const ends = [upper.inForce.to, lower.inForce.to].filter((day) => day !== undefined).sort()
  const [to] = ends
  const { from } = (upper.inForce.from < lower.inForce.from ? lower : upper).inForce
  return {
    ...lower,
    inForce: {
      from,
      ...(to !== undefined && { to }),
    },
    limits: [...upper.limits, ...lower.limits],
    dueSoon: [...upper.dueSoon, ...lower.dueSoon],
    approvals: [...upper.approvals, ...lower.approvals],
    ...((upper.extensions ?? lower.extensions) && {
      extensions: [...(upper.extensions ?? []), ...(lower.extensions ?? [])],
    }),
    duties: [
      ...upper.duties.map((duty) => joined(duty, lower.duties)),
      ...lower.duties.filter(({ id }) => !upper.duties.some((duty) => duty.id === id)),
    ],
    ladder: lower.ladder.length === 0 ? upper.ladder : lower.ladder.map((rung) => onBoth(rung, upper.ladder)),
    inquiries: [...upper.inquiries, ...lower.inquiries],
    districts: [...upper.districts, ...lower.districts],
    open: [...upper.open, ...lower.open],
    layers: [...layersOf(upper), policyKey(lower)],
  }
}

const layersOf = (policy: Policy): readonly VersionedId[] => policy.layers ?? [policyKey(policy)]

const joined = (upper: ReportingDuty, duties: readonly ReportingDuty[]): ReportingDuty => {
  const lower = duties.find(({ id }) => id === upper.id)
  return lower === undefined ? upper : { ...lower, basis: [...upper.basis, ...lower.basis] }
}

const onBoth = (rung: Rung, above: readonly Rung[]): Rung => {
  const upper = above.find(({ id }) => id === rung.id)
  if (upper === undefined) return rung
  return { ...rung, ...(upper.grade && { grade: upper.grade }), basis: [...upper.basis, ...rung.basis] }
}

const belongingProblems = (upper: Policy, lower: Policy): readonly OverlayProblem[] => {
  const problems: OverlayProblem[] = []
  const expected = policyKey(upper)
  if (lower.extends !== expected)
    problems.push({ code: 'extends-another', at: 'extends', found: lower.extends, expected })
  const { level } = lower.jurisdiction
  const above = upper.jurisdiction.level
  if (isAtLeast(level, above)) problems.push({ code: 'layer-not-below', at: 'jurisdiction.level', found: level, above })
  const after = (a: Policy, b: Policy) => b.inForce.to !== undefined && b.inForce.to < a.inForce.from
  if (after(upper, lower) || after(lower, upper))
    problems.push({ code: 'never-in-force-together', at: 'inForce', above: expected })
  return problems
}

/** Each pair of an upper and a lower line, by their places. */
const pairs = <Line, Problem>(
  list: string,
  upper: readonly Line[],
  lower: readonly Line[],
  look: (upper: Line, lower: Line, at: string, above: string) => readonly Problem[],
): readonly Problem[] =>
  lower.flatMap((line, i) => upper.flatMap((over, j) => look(over, line, `${list}[${i}]`, `${list}[${j}]`)))

const limitProblems = (upper: Policy, lower: Policy): readonly OverlayProblem[] =>
  pairs('limits', upper.limits, lower.limits, (over, line, at, above): readonly OverlayProblem[] => {
    const laxer = covers(over.scope, line.scope) ? laxerTerm(over.term, line.term) : undefined
    return laxer === undefined
      ? []
      : [{ code: 'laxer-figure', at: `${at}.term`, above: `${above}.term`, ...laxer, stricter: 'less' }]
  })

/** Whether one scope holds every hazard of another. */
const covers = (over: LimitScope, line: LimitScope): boolean =>
  over.grade === line.grade &&
  holdsAll(over.kinds, line.kinds) &&
  holdsAll(over.sectors, line.sectors) &&
  (over.reportedBy === undefined || (line.reportedBy !== undefined && line.reportedBy <= over.reportedBy))

const holdsAll = (over: readonly string[] | undefined, line: readonly string[] | undefined): boolean =>
  over === undefined || (line?.every((name) => over.includes(name)) ?? false)

/** The two figures, where the lower is sure to end later. A hazard is never graded before it is reported. */
const laxerTerm = (over: Term, line: Term): { readonly found: string; readonly limit: string } | undefined => {
  if (over.kind === 'until' && line.kind === 'until')
    return line.day > over.day ? { found: line.day, limit: over.day } : undefined
  if (over.kind !== 'days' || line.kind !== 'days') return undefined
  const comparable = over.from === line.from || over.from === 'reported'
  return comparable && line.days > over.days ? { found: `${line.days}`, limit: `${over.days}` } : undefined
}

const noticeProblems = (upper: Policy, lower: Policy): readonly OverlayProblem[] =>
  pairs('dueSoon', upper.dueSoon, lower.dueSoon, (over, line, at, above) =>
    line.days < over.days ? [figure(`${at}.days`, `${above}.days`, line.days, over.days, 'more')] : [],
  )

const figure = (
  at: string,
  above: string,
  found: number | 'open',
  limit: number,
  stricter: 'less' | 'more',
): OverlayProblem => ({ code: 'laxer-figure', at, above, found: `${found}`, limit: `${limit}`, stricter })

const approvalProblems = (upper: Policy, lower: Policy): readonly OverlayProblem[] =>
  pairs('approvals', upper.approvals, lower.approvals, (over, line, at, above) =>
    over.act === line.act &&
    (over.grade ?? line.grade) === line.grade &&
    (over.channel ?? line.channel) === line.channel
      ? entitledProblems(over.by, line.by, `${at}.by`, `${above}.by`)
      : [],
  )

const entitledProblems = (over: Entitled, line: Entitled, at: string, above: string): readonly OverlayProblem[] => {
  const problems: OverlayProblem[] = []
  const extra = line.roles.filter((role) => !over.roles.includes(role))
  if (extra.length > 0) problems.push({ code: 'laxer-roles', at: `${at}.roles`, above: `${above}.roles`, extra })
  if (!isAtLeast(line.from, over.from))
    problems.push({ code: 'laxer-level', at: `${at}.from`, above: `${above}.from`, found: line.from, least: over.from })
  return problems
}

const extensionProblems = (upper: Policy, lower: Policy): readonly OverlayProblem[] =>
  pairs('extensions', upper.extensions ?? [], lower.extensions ?? [], (over, line, at, above) =>
    (over.grade ?? line.grade) !== line.grade
      ? []
      : (['times', 'days'] as const).flatMap((field) => {
          const [found, limit] = [line[field], over[field]]
          return found !== null && limit !== null && found > limit
            ? [figure(`${at}.${field}`, `${above}.${field}`, found, limit, 'less')]
            : []
        }),
  )

const dutyProblems = (upper: Policy, lower: Policy): readonly OverlayProblem[] =>
  pairs('duties', upper.duties, lower.duties, (over, line, at, above) =>
    over.id === line.id ? dutyTimeProblems(over.time, line.time, `${at}.time`, `${above}.time`) : [],
  )

const dutyTimeProblems = (over: DutyTime, line: DutyTime, at: string, above: string): readonly OverlayProblem[] => {
  if (over.kind === 'open') return []
  const limit = over.kind === 'within' ? over.days : over.day
  if (over.kind !== line.kind || over.after !== line.after) return [figure(at, above, 'open', limit, 'less')]
  const found = line.kind === 'within' ? line.days : line.day
  return found > limit ? [figure(at, above, found, limit, 'less')] : []
}

/** Where a ladder lacks something of the one above. */
export const ladderProblems = (upper: readonly Rung[], lower: readonly Rung[]): readonly OverlayProblem[] => {
  if (lower.length === 0) return []
  const placeOf = (rung: Rung) => lower.findIndex(({ id }) => id === rung.id)
  return upper.flatMap((over, j): readonly OverlayProblem[] => {
    const i = placeOf(over)
    const line = lower[i]
    const above = `ladder[${j}]`
    if (line === undefined) return [{ code: 'rung-missing', at: 'ladder', above, rung: over.id }]
    const later = upper.slice(0, j).find((before) => placeOf(before) > i)
    const missing = over.grounds.filter((ground) => !line.grounds.includes(ground))
    const at = `ladder[${i}]`
    return [
      ...(later ? [{ code: 'rung-out-of-order', at, rung: over.id, after: later.id } as const] : []),
      ...(missing.length > 0
        ? [{ code: 'ground-missing', at: `${at}.grounds`, above, rung: over.id, grounds: missing } as const]
        : []),
      ...entitledProblems(over.by, line.by, `${at}.by`, `${above}.by`),
    ]
  })
}

const inquiryProblems = (upper: Policy, lower: Policy): readonly OverlayProblem[] =>
  pairs('inquiries', upper.inquiries, lower.inquiries, (over, line, at, above) =>
    over.ground === line.ground && over.after !== null && line.after !== null && line.after > over.after
      ? [figure(`${at}.after`, `${above}.after`, line.after, over.after, 'less')]
      : [],
  )

const districtProblems = (upper: Policy, lower: Policy): readonly OverlayProblem[] =>
  pairs('districts', upper.districts, lower.districts, (over, line, at, above) =>
    over.level === line.level ? laxerDistrict(over, line, at, above) : [],
  )

/** Where every district that meets the lower line meets the upper one with room to spare. */
const laxerDistrict = (
  over: DistrictLine,
  line: DistrictLine,
  at: string,
  above: string,
): readonly OverlayProblem[] => {
  const matched = over.when.map((upper, j) => {
    const i = line.when.findIndex((lower) => lower.metric === upper.metric && lower.atLeast >= upper.atLeast)
    return { upper, lower: line.when[i], i, j }
  })
  if (matched.some(({ lower }) => lower === undefined)) return []
  const higher = matched.find(({ upper, lower }) => lower !== undefined && lower.atLeast > upper.atLeast)
  if (higher?.lower === undefined) return []
  return [
    figure(
      `${at}.when[${higher.i}].atLeast`,
      `${above}.when[${higher.j}].atLeast`,
      higher.lower.atLeast,
      higher.upper.atLeast,
      'less',
    ),
  ]
}
