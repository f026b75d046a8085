import type { Binding, Duty } from './duty.js'
import { wantsAtLeast } from './match.js'
import { layers } from './obligation.js'
import { isProved } from './strictness.js'
import type { Vocabulary } from './vocabulary.js'
import type { DutyWindow } from './window.js'

/** A duty of one enterprise with what folding looks at. */
export interface Foldable {
  readonly duty: Duty
  readonly bindings: readonly Binding[]
  /** The windows that are listed. */
  readonly windows: readonly DutyWindow[]
}

/**
 * For each duty the ids of those that make it redundant, none of them redundant itself. A duty covers another if
 * whatever occurrence meets it meets the other, it is proved to be at least as strict in time, it binds on all days on
 * which the other's windows lie, and its own windows are listed from as early on. So where nothing is overdue or
 * undetermined among those that are left, nothing is among the folded.
 *
 * Of two that cover each other the one of the wider layer stays, then the first.
 */
export const fold = (
  duties: readonly Foldable[],
  vocabulary: readonly Vocabulary[],
): readonly (readonly string[])[] => {
  const covers = duties.map((a) => duties.map((b) => a !== b && coversOther(a, b, vocabulary)))
  const rank = duties.map(({ duty }, i) => layers.indexOf(duty.obligation.layer) * duties.length + i)
  const above = duties.map((_b, j) =>
    duties.flatMap((_a, i) => {
      if (!covers[i]?.[j]) return []
      const mutual = covers[j]?.[i] === true
      return mutual && (rank[i] ?? 0) > (rank[j] ?? 0) ? [] : [i]
    }),
  )
  return above.map((over) =>
    over.filter((i) => above[i]?.length === 0).flatMap((i) => duties[i]?.duty.obligation.id ?? []),
  )
}

const coversOther = (a: Foldable, b: Foldable, vocabulary: readonly Vocabulary[]): boolean => {
  const [first, own] = [b.windows[0], a.windows[0]]
  if (!first || !own || own.from > first.from) return false
  if (b.duty.obligation.firstWindow === 'binding' && a.duty.obligation.firstWindow !== 'binding') return false
  if (!wantsAtLeast(a.duty.obligation, b.duty.obligation, vocabulary) || !isProved(a.duty.cadence, b.duty.cadence))
    return false
  const last = b.windows.reduce((day, { dueLatest }) => Math.max(day, dueLatest), first.dueLatest)
  return b.bindings.every(
    ({ from, to, binds }) =>
      binds === 'false' || to < first.from || from > last || alwaysBinds(a, from, to, first.from, last, binds),
  )
}

/** Whether a duty binds on all days of a stretch, as far as it lies between two days. Of what is unknown nothing is said. */
const alwaysBinds = (
  { bindings }: Foldable,
  from: number,
  to: number,
  first: number,
  last: number,
  other: Binding['binds'],
): boolean =>
  other === 'true' &&
  bindings.every((one) => one.binds === 'true' || one.to < Math.max(from, first) || one.from > Math.min(to, last))
