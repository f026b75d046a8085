import type { Wanted } from './match.js'
import type { Action, ConditionName, Role } from './vocabulary.js'
import { type Vocabulary, widerThan } from './vocabulary.js'

/** What an event must be to meet a demand: the kind that is wanted, and about whom. */
export interface EventKind extends Wanted {
  readonly subject?: string | undefined
}

/** An event of a kind, as it would be logged. */
export interface EventShape {
  readonly action: Action
  readonly by: Role
  readonly with?: readonly Role[] | undefined
  readonly conditions?: readonly ConditionName[] | undefined
  readonly subject?: string | undefined
}

/**
 * Whether one event can be of both kinds: one of the two actions is the other or narrower, and so is one of the two
 * bearers. Everybody who must take part takes part, and it is all that either must be like.
 *
 * Invariant: kinds of which each two go together go all together, since words that are pairwise narrower or wider form
 * a chain.
 */
export const goTogether = (a: EventKind, b: EventKind, vocabulary: readonly Vocabulary[]): boolean =>
  (a.subject === undefined || b.subject === undefined || a.subject === b.subject) &&
  narrower('actions', a.action, b.action, vocabulary) !== undefined &&
  narrower('roles', a.bearer, b.bearer, vocabulary) !== undefined

const narrower = <W extends string>(
  part: 'actions' | 'roles',
  a: W,
  b: W,
  vocabulary: readonly Vocabulary[],
): W | undefined => (widerThan(part, a, vocabulary).has(b) ? a : widerThan(part, b, vocabulary).has(a) ? b : undefined)

/** The event that is of all these kinds, which go together. */
export const eventOf = (kinds: readonly EventKind[], vocabulary: readonly Vocabulary[]): EventShape => {
  const [first, ...others] = kinds
  if (!first) throw new RangeError('Bug: an event that meets nothing')
  const chain = <W extends string>(part: 'actions' | 'roles', words: readonly W[], start: W): W =>
    words.reduce((a, b) => narrower(part, a, b, vocabulary) ?? a, start)
  const roles = [...new Set(kinds.flatMap((kind) => kind.with ?? []))]
  const conditions = [...new Set(kinds.flatMap((kind) => kind.conditions ?? []))]
  const subject = kinds.find((kind) => kind.subject !== undefined)?.subject
  return {
    action: chain(
      'actions',
      others.map(({ action }) => action),
      first.action,
    ),
    by: chain(
      'roles',
      others.map(({ bearer }) => bearer),
      first.bearer,
    ),
    ...(roles.length > 0 ? { with: roles } : {}),
    ...(conditions.length > 0 ? { conditions } : {}),
    ...(subject === undefined ? {} : { subject }),
  }
}

/** Sets of places, each two of which go together and to which none can be added; of each the first is `first`. */
export const cliques = (
  first: number,
  among: readonly number[],
  together: (a: number, b: number) => boolean,
): readonly (readonly number[])[] => {
  const found: (readonly number[])[] = []
  const grow = (clique: readonly number[], may: readonly number[], without: readonly number[]): void => {
    if (may.length === 0) {
      if (without.length === 0) found.push(clique)
      return
    }
    let left = may
    let out = without
    // Whoever goes with all that may still come need not be left out to find the others.
    const pivot = may.find((a) => may.every((b) => a === b || together(a, b)))
    for (const next of pivot === undefined ? may : [pivot]) {
      grow(
        [...clique, next],
        left.filter((one) => one !== next && together(one, next)),
        out.filter((one) => together(one, next)),
      )
      left = left.filter((one) => one !== next)
      out = [...out, next]
    }
  }
  grow(
    [first],
    among.filter((one) => one !== first && together(one, first)),
    [],
  )
  return found
}
