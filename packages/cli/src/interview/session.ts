import { type FactPath, pathOf, pathText, withValueAt } from '@zhiben/rules'

/** What an interview has found out so far. */
export interface Session {
  readonly facts: Readonly<Record<string, unknown>>
  /** The paths of which it was said that nothing (more) is known: they are not asked again. */
  readonly notKnown: ReadonlySet<string>
  /** The session before the last answer. */
  readonly before: Session | undefined
}

/** A session that goes on from facts. What stands there as `null` was asked and is not known. */
export const sessionFrom = (facts: Readonly<Record<string, unknown>>): Session => ({
  facts,
  notKnown: new Set(nullsIn(facts)),
  before: undefined,
})

const nullsIn = (value: unknown, at: FactPath = []): readonly string[] => {
  if (value === null) return [pathText(at)]
  if (typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap((item, i) => nullsIn(item, [...at, i]))
  // The items of a partial list stand at the same paths as those of a complete one.
  if ('partial' in value) return nullsIn(value.partial, at)
  return Object.entries(value).flatMap(([name, inner]) => nullsIn(inner, [...at, name]))
}

/** The session with one fact more. Who gives a range or a few possibilities does not know better. */
export const answered = (session: Session, path: string, value: unknown): Session => ({
  facts: withValueAt(session.facts, pathOf(path), value) as Session['facts'],
  notKnown: isInexact(value) ? new Set([...session.notKnown, path]) : session.notKnown,
  before: session,
})

const isInexact = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ('range' in value || 'oneOf' in value || 'partial' in value)

/** The session with one fact of which nothing is known. What was known in part stays. */
export const leftOpen = (session: Session, path: string, known: unknown): Session => ({
  ...(known === undefined || known === null ? answered(session, path, null) : session),
  notKnown: new Set([...session.notKnown, path]),
  before: session,
})
