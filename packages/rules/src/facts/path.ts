/**
 * The place of a fact in a subject: names and item numbers. As text `dustSystems[0].venting`.
 */
export type FactPath = readonly (string | number)[]

/** The path as text. */
export const pathText = (path: FactPath): string =>
  path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  )

/** The path that a text names. Fact names hold no dots or brackets, so nothing is ambiguous. */
export const pathOf = (text: string): FactPath =>
  [...text.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map((step) => (step[2] === undefined ? (step[1] ?? '') : Number(step[2])))

/** The items of a list however it was given; `undefined` for other values. */
export const itemsIn = (value: unknown): readonly unknown[] | undefined =>
  Array.isArray(value)
    ? value
    : typeof value === 'object' && value !== null && 'partial' in value && Array.isArray(value.partial)
      ? value.partial
      : undefined

/** The value at a path, or `undefined`. Steps through partial lists as through complete ones. */
export const valueAt = (facts: unknown, path: FactPath): unknown =>
  path.reduce<unknown>((value, step) => {
    if (typeof step === 'number') return itemsIn(value)?.[step]
    return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
      ? (value as Record<string, unknown>)[step]
      : undefined
  }, facts)

/**
 * The facts with one value put at a path; lists and objects on the way are copied, not changed.
 * `undefined` takes the fact out. A list on the way that is absent begins as a partial one.
 */
export const withValueAt = (facts: unknown, path: FactPath, value: unknown): unknown => {
  const [step, ...rest] = path
  if (step === undefined) return value
  if (typeof step === 'number') {
    const known = itemsIn(facts) ?? []
    const next = Array.from({ length: Math.max(known.length, step + 1) }, (_, i) =>
      i === step ? withValueAt(known[i] ?? {}, rest, value) : (known[i] ?? {}),
    )
    return Array.isArray(facts) ? next : { partial: next }
  }
  const copy: Record<string, unknown> = { ...(typeof facts === 'object' && facts !== null ? facts : {}) }
  const inner = withValueAt(Object.hasOwn(copy, step) ? copy[step] : undefined, rest, value)
  if (inner === undefined) delete copy[step]
  else copy[step] = inner
  return copy
}
