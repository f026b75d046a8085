import * as Effect from 'effect/Effect'
import * as Exit from 'effect/Exit'
import * as Scope from 'effect/Scope'
import * as Stream from 'effect/Stream'

/** The same functions in plain form: an Effect becomes a promise, which rejects with its error, a Stream an async iterable. */
export type Promised<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer Args) => Effect.Effect<infer A, infer _E>
    ? (...args: Args) => Promise<A>
    : T[K] extends (...args: infer Args) => Stream.Stream<infer A, infer _E>
      ? (...args: Args) => AsyncIterable<A>
      : T[K]
}

/** What must be closed at the end. */
export interface Closing {
  /** Ends connections and gives files free. */
  readonly close: () => Promise<void>
}

/**
 * A store or a service whose functions are plain: for whoever does not use effect.
 *
 * @example const service = promised(hazardService({ store, policies, policyFor }))
 * @example for await (const hazard of service.summaries({ district: 'echeng' })) count(hazard)
 */
export const promised = <T extends object>(of: T): Promised<T> =>
  Object.fromEntries(
    Object.entries(of).map(([name, member]) => [
      name,
      typeof member === 'function' ? (...args: readonly unknown[]) => plain(member(...args)) : member,
    ]),
  ) as unknown as Promised<T>

/**
 * Opens what lives in a scope, such as a store in a database, for whoever does not use effect. What is answered is for
 * {@link promised} or a service; close it at the end.
 *
 * @example const { opened: store, close } = await openPromised(pgliteStore({ folder: './hazards' }))
 */
export const openPromised = async <A, E>(
  what: Effect.Effect<A, E, Scope.Scope>,
): Promise<Closing & { readonly opened: A }> => {
  const scope = Scope.makeUnsafe()
  const close = () => Effect.runPromise(Scope.close(scope, Exit.void))
  try {
    const opened = await Effect.runPromise(Effect.provideService(what, Scope.Scope, scope))
    return { opened, close }
  } catch (error) {
    await close()
    throw error
  }
}

const plain = (result: unknown): unknown =>
  Effect.isEffect(result)
    ? Effect.runPromise(result as Effect.Effect<unknown, unknown>)
    : Stream.isStream(result)
      ? Stream.toAsyncIterable(result as Stream.Stream<unknown, unknown>)
      : result
