import { canonical } from './canonical.js'
import type { FactSchema, FactType } from './fact-type.js'

/** Two schemas name different things alike. */
export interface FactClash {
  readonly code: 'fact-clash'
  readonly at: string
}

/**
 * One schema for a subject that several standards judge. A fact that stands in several must be of one kind, unit
 * and set of options; lists are merged item by item. Words (titles, questions) come from the first.
 */
export const mergeFactSchemas = (
  schemas: readonly FactSchema[],
): { readonly schema: FactSchema; readonly clashes: readonly FactClash[] } => {
  const clashes: FactClash[] = []
  const merge = (a: FactSchema, b: FactSchema, at: string): FactSchema => {
    const merged: Record<string, FactType> = { ...a }
    for (const [name, type] of Object.entries(b)) {
      const before = Object.hasOwn(a, name) ? a[name] : undefined
      const place = at === '' ? name : `${at}[].${name}`
      if (!before) merged[name] = type
      else if (before.kind === 'list' && type.kind === 'list')
        merged[name] = {
          ...before,
          maxItems: Math.max(before.maxItems, type.maxItems),
          items: merge(before.items, type.items, place),
        }
      else if (nature(before) !== nature(type)) clashes.push({ code: 'fact-clash', at: place })
    }
    return merged
  }
  return { schema: schemas.reduce((a, b) => merge(a, b, ''), {}), clashes }
}

/** What of a fact must agree: everything but its words. */
const nature = (type: FactType): string => {
  const { title: _title, question: _question, ...rest } = type
  return canonical(rest.kind === 'choice' ? { ...rest, options: Object.keys(rest.options).sort() } : rest)
}
