import type { Obligation } from './obligation.js'
import type { Occurrence } from './occurrence.js'
import { type Vocabulary, widerThan } from './vocabulary.js'

/** What of an obligation says which occurrences meet it. */
export type Wanted = Pick<Obligation, 'action' | 'bearer' | 'with' | 'conditions'>

/**
 * Whether an occurrence is of the kind that an obligation wants: its action or a narrower one, by its bearer or by one
 * whose doing is the bearer's, with everybody and everything it asks for. When it was done is another question.
 *
 * @example matches({ action: 'drill', bearer: 'principal' }, { on: '2024-05-12', action: 'drill', by: 'deputy-in-charge' }) // false
 * @source semantics §7
 */
export const matches = (wanted: Wanted, done: Occurrence, added: readonly Vocabulary[] = []): boolean => {
  const actions = typeof done.action === 'string' ? [done.action] : done.action
  return (
    actions.some((action) => widerThan('actions', action, added).has(wanted.action)) &&
    widerThan('roles', done.by, added).has(wanted.bearer) &&
    (wanted.with ?? []).every((role) => (done.with ?? []).some((one) => widerThan('roles', one, added).has(role))) &&
    (wanted.conditions ?? []).every((condition) =>
      (done.conditions ?? []).some((one) => widerThan('conditions', one, added).has(condition)),
    )
  )
}

/** Whether whatever is of the kind that `a` wants is of the kind that `b` wants. */
export const wantsAtLeast = (a: Wanted, b: Wanted, added: readonly Vocabulary[] = []): boolean =>
  matches(b, { on: '1970-01-01', action: a.action, by: a.bearer, with: a.with, conditions: a.conditions }, added)
