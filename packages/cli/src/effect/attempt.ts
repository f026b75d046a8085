import type { CannotJudge, FactMalformed } from '@zhiben/rules'
import type { KeyMalformed, RegistryRefused, StandardRefused } from '@zhiben/sdk'
import * as Effect from 'effect/Effect'

/** What plain functions throw. */
interface Thrown {
  readonly CannotJudge: CannotJudge
  readonly FactMalformed: FactMalformed
  readonly KeyMalformed: KeyMalformed
  readonly RegistryRefused: RegistryRefused
  readonly StandardRefused: StandardRefused
}

/** By its tag and not by its class, of which a program may hold two copies. */
const tagOf = (error: unknown): unknown => {
  if (typeof error !== 'object' || error === null) return undefined
  if ('_tag' in error) return error._tag
  return error instanceof TypeError && 'fact' in error ? 'FactMalformed' : undefined
}

/** A plain function's result as an Effect that fails with what it is known to throw; anything else is a defect. */
export const attempt = <A, T extends keyof Thrown>(
  run: () => A,
  ...throws: readonly T[]
): Effect.Effect<A, Thrown[T]> =>
  Effect.suspend(() => {
    try {
      return Effect.succeed(run())
    } catch (error) {
      return throws.includes(tagOf(error) as T) ? Effect.fail(error as Thrown[T]) : Effect.die(error)
    }
  })
