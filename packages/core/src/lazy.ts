/**
 * What is only made when it is first asked for, and then kept.
 *
 * @example const index = lazy(() => new Map(list.map((one) => [one.id, one])))
 */
export const lazy = <V>(make: () => V): (() => V) => {
  let made: { readonly value: V } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
