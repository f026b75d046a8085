/** The facts with one thing less: a fact left out, an item taken from a list, or less in an item. */
function* lesser(facts: Readonly<Record<string, unknown>>): Generator<Readonly<Record<string, unknown>>> {
  for (const [name, value] of Object.entries(facts)) {
    const { [name]: _without, ...rest } = facts
    yield rest
    if (!Array.isArray(value)) continue
    for (const i of value.keys()) yield { ...facts, [name]: value.filter((_, j) => j !== i) }
    for (const [i, item] of value.entries())
      for (const less of lesser(item as Readonly<Record<string, unknown>>))
        yield { ...facts, [name]: value.map((other, j) => (j === i ? less : other)) }
  }
}

/** The facts with all taken out that is not needed for something to hold of them. */
export const smallest = (
  facts: Readonly<Record<string, unknown>>,
  holds: (facts: Readonly<Record<string, unknown>>) => boolean,
): Readonly<Record<string, unknown>> => {
  for (const less of lesser(facts)) if (holds(less)) return smallest(less, holds)
  return facts
}
