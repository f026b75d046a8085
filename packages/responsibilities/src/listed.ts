import * as z from 'zod'

/**
 * What is known of a list of names: the whole of it, some of it (`{ partial: [ … ] }`), or nothing (absent or `null`).
 * An empty list is known to be empty: unknown is not nobody.
 *
 * @source semantics §1
 */
export type Listed = readonly string[] | { readonly partial: readonly string[] } | null | undefined

/** A name that was given. */
export const nameSchema = z.stringFormat('words', /\S/, { error: 'text' })

const names = z.array(nameSchema)

/** The shape of such a list, for values that come from outside. */
export const listedSchema = z.union([z.null(), names, z.strictObject({ partial: names })], { error: 'listed' })

/**
 * The names that are known, and whether there are no others.
 *
 * @example listed({ partial: ['a'] }) // { known: ['a'], complete: false }
 */
export const listed = (of: Listed): { readonly known: readonly string[]; readonly complete: boolean } =>
  of === null || of === undefined
    ? { known: [], complete: false }
    : 'partial' in of
      ? { known: of.partial, complete: false }
      : { known: of, complete: true }
