import type { Localized, Unit } from '@zhiben/core'
import type { FactKind, FactSchema, FactType } from '../facts/fact-type.js'
import { type FactPath, itemsIn, pathOf, pathText, valueAt } from '../facts/path.js'

/** An item that a fact belongs to: which of which list. */
export interface ItemName {
  readonly list: Localized
  /** From 0. */
  readonly index: number
  /** The name that the item was given. */
  readonly id?: string | undefined
}

/** A fact at its place in a subject, with what a person must know to understand a question about it. */
export interface FactName {
  readonly path: string
  readonly title: Localized
  readonly question: Localized
  readonly kind: FactKind
  readonly options?: Readonly<Record<string, Localized>> | undefined
  readonly unit?: Unit | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly judgement?: true | undefined
  /** The items that it belongs to, outermost first; absent for a fact of the subject itself. */
  readonly items?: readonly ItemName[] | undefined
  /** For a list: how many items are known already. */
  readonly known?: number | undefined
}

/** What stands at a path: its type and the items on the way. */
const resolved = (path: FactPath, schema: FactSchema, facts: unknown) => {
  const items: ItemName[] = []
  let within: FactSchema | undefined = schema
  let type: FactType | undefined
  path.forEach((step, i) => {
    if (typeof step === 'string') {
      type = within && Object.hasOwn(within, step) ? within[step] : undefined
      within = type?.kind === 'list' ? type.items : undefined
    } else if (type?.kind === 'list') {
      const item = valueAt(facts, path.slice(0, i + 1))
      const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined
      items.push({ list: type.title, index: step, ...(typeof id === 'string' ? { id } : {}) })
    }
  })
  return { type, items }
}

/**
 * A fact by its name in a subject, found in the first schema that has it; `undefined` if none has.
 * The path of an item gives the name of its list.
 */
export const factNameAt = (path: FactPath, schemas: readonly FactSchema[], facts: unknown): FactName | undefined => {
  for (const schema of schemas) {
    const { type, items } = resolved(path, schema, facts)
    if (type) return factName(path, type, items, facts)
  }
  return undefined
}

/** The names of several facts, by path. */
export const factNamesAt = (
  paths: Iterable<string>,
  schemas: readonly FactSchema[],
  facts: unknown,
): Readonly<Record<string, FactName>> =>
  Object.fromEntries(
    [...new Set(paths)].flatMap((path) => {
      const name = factNameAt(pathOf(path), schemas, facts)
      return name ? [[path, name]] : []
    }),
  )

const factName = (path: FactPath, type: FactType, items: readonly ItemName[], facts: unknown): FactName => ({
  path: pathText(path),
  title: type.title,
  question: type.question,
  kind: type.kind,
  ...(type.kind === 'choice' ? { options: type.options } : {}),
  ...(type.kind === 'number' ? { unit: type.unit } : {}),
  ...(type.kind === 'number' && type.min !== undefined ? { min: type.min } : {}),
  ...(type.kind === 'number' && type.max !== undefined ? { max: type.max } : {}),
  ...(type.judgement ? { judgement: true as const } : {}),
  ...(items.length > 0 ? { items } : {}),
  ...(type.kind === 'list' ? { known: itemsIn(valueAt(facts, path))?.length ?? 0 } : {}),
})
