import type { Change } from './change.js'
import type { Search } from './search.js'

/** Changes that go together. */
export type Changes = readonly Change[]

/** How many ways are kept at each node: the smallest. */
export const breadth = 20

/** One way or another. */
export const either = (ways: readonly (readonly Changes[])[], search: Search): readonly Changes[] => {
  const all = ways.flat()
  const found = all.length < 2 ? all : [...new Map(all.map((way) => [JSON.stringify(way), way])).values()]
  const ordered = [...found].sort((a, b) => a.length - b.length)
  if (ordered.length > breadth) search.cut()
  return ordered.slice(0, breadth)
}

/** One way and another. Of many that must go together fewer are kept: their combinations grow without end. */
export const both = (ways: readonly (readonly Changes[])[], search: Search): readonly Changes[] => {
  const kept = ways.length <= 4 ? breadth : ways.length <= 16 ? 3 : 1
  if (ways.some(({ length }) => length > kept)) search.cut()
  return ways.reduce<readonly Changes[]>(
    (joined, next) =>
      either(
        joined.map((a) => next.slice(0, kept).flatMap((b) => together(a, b))),
        search,
      ),
    [[]],
  )
}

/** Two sets of changes as one; where they want one fact to be different things, either prevails. */
const together = (a: Changes, b: Changes): readonly Changes[] => {
  if (a.length === 0) return [b]
  if (b.length === 0) return [a]
  const ofA = new Map(a.map((change) => [change.path, change]))
  const clash = b.some(({ path, to }) => ofA.has(path) && JSON.stringify(ofA.get(path)?.to) !== JSON.stringify(to))
  const ofB = new Set(b.map(({ path }) => path))
  const withB = [...a.filter(({ path }) => !ofB.has(path)), ...b]
  return clash ? [[...a, ...b.filter(({ path }) => !ofA.has(path))], withB] : [withB]
}

/** Every choice of `n` of several, each with its ways; as many choices as are kept. */
export const someOf = (n: number, ways: readonly (readonly Changes[])[], search: Search): readonly Changes[] => {
  const possible = ways.filter((way) => way.length > 0).sort((a, b) => (a[0]?.length ?? 0) - (b[0]?.length ?? 0))
  if (n <= 0) return [[]]
  if (possible.length < n) return []
  const chosen: (readonly Changes[])[][] = []
  const pick = (from: number, picked: (readonly Changes[])[]): void => {
    if (chosen.length === breadth) return
    if (picked.length === n) {
      chosen.push(picked)
      return
    }
    for (let i = from; i <= possible.length - (n - picked.length); i++)
      pick(i + 1, [...picked, possible[i] as readonly Changes[]])
  }
  pick(0, [])
  if (chosen.length === breadth && possible.length > n) search.cut()
  return either(
    chosen.map((of) => both(of, search)),
    search,
  )
}
