/**
 * What every error and every complaint carries: a code that a program can switch on and the place it is about.
 * The words for a person come from a catalogue typed by the codes.
 */
export interface Problem {
  readonly code: string
  /** Where: a path such as `rules[3].when.of[1]`, a line or a cell. Empty: the whole. */
  readonly at: string
}

/**
 * Longer names, and more of them, are not compared: what a stranger sends must not keep us busy. To a shorter one every
 * other is near.
 */
const comparable = { least: 3, most: 100, names: 1000 } as const

/**
 * The known name nearest to a misspelt one, or `undefined` where none is near (more than a third of it differs).
 */
export const nearest = (found: string, known: Iterable<string>): string | undefined => {
  if (found.length < comparable.least || found.length > comparable.most) return undefined
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(found.length / 3)) + 1
  let seen = 0
  for (const name of known) {
    if (seen++ === comparable.names) break
    if (Math.abs(name.length - found.length) >= bestDistance) continue
    const distance = editDistance(found.toLowerCase(), name.toLowerCase())
    if (distance < bestDistance) [best, bestDistance] = [name, distance]
  }
  return best
}

/**
 * `nearest` for one document of a stranger: only of the first hundred names that are unknown in it the nearest is looked
 * for, since the next hundred thousand would keep us busy and help nobody.
 *
 * @example const near = suggestions(); problems.push({ code: 'unknown-fact', at, found, nearest: near(found, known) })
 */
export const suggestions = (most = 100): typeof nearest => {
  let left = most
  return (found, known) => (left-- > 0 ? nearest(found, known) : undefined)
}

/** Letters put in, left out, changed, or swapped with the next. */
const editDistance = (a: string, b: string): number => {
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : changed
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
