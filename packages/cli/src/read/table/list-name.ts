import { nearest } from '@zhiben/core'
import type { FactSchema } from '@zhiben/rules'
import type { FileProblem } from '../record.js'
import { factsTitled, plain } from './heading.js'

/** A list fact with the lists around it, outermost first. */
export interface ListPath {
  readonly path: readonly string[]
  /** The schema that the last list stands in. */
  readonly around: FactSchema
  readonly items: FactSchema
}

/** Every list of a schema, outer ones first. */
const listsOf = (schema: FactSchema, at: readonly string[] = []): readonly ListPath[] =>
  Object.entries(schema).flatMap(([name, type]) =>
    type.kind === 'list'
      ? [{ path: [...at, name], around: schema, items: type.items }, ...listsOf(type.items, [...at, name])]
      : [],
  )

/**
 * The list that a sheet's name means: its path with dots (`dustSystems.vents`), its own name where only one list has
 * it, or its title in either language.
 */
export const listNamed = (name: string, schema: FactSchema): ListPath | FileProblem => {
  const all = listsOf(schema)
  const wanted = plain(name).toLowerCase()
  const dotted = all.filter(({ path }) => path.join('.').toLowerCase() === wanted)
  const found =
    dotted.length > 0
      ? dotted
      : all.filter(({ path, around }) => factsTitled(name, around).includes(path[path.length - 1] ?? ''))
  const [only] = found
  if (only && found.length === 1) return only
  const names = (of: readonly ListPath[]) => of.map(({ path }) => path.join('.'))
  return found.length > 1
    ? { code: 'ambiguous-sheet', found: name, names: names(found) }
    : { code: 'unknown-sheet', found: name, nearest: nearest(name, ['subjects', ...names(all)]) }
}

/** Sheets for people, not for us: the beginning of the name says so. */
export const isRemark = (name: string): boolean => /^[#_]|^(?:填表)?说明$|^(?:notes?|readme)$/i.test(plain(name))
