import { importsOf, type Standard } from '@zhiben/rules'

/** The standards that one refers to, and those that they refer to. All of them read the same subject's facts. */
export const referredTo = (
  standard: Standard,
  byName: ReadonlyMap<string, Standard> | undefined,
): ReadonlySet<Standard> => {
  const found = new Set<Standard>()
  const waiting = [standard]
  for (let next = waiting.pop(); next; next = waiting.pop())
    for (const { standard: name } of importsOf(next)) {
      const other = byName?.get(name)
      if (!other || other === standard || found.has(other)) continue
      found.add(other)
      waiting.push(other)
    }
  return found
}
