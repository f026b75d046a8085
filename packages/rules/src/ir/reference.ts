import * as z from 'zod'

/**
 * Whether another rule hits: true for `hit`, unknown for `undetermined`, false for the rest. A rule of the same
 * standard by its id (`6.1`), of another as `cn/fire@2017#6.1`.
 */
export interface Ref {
  readonly op: 'ref'
  readonly rule: string
}

/** The rule that a `ref` names, and its standard as `id@version`: `own` where it names none. */
export const targetOf = (ref: string, own: string): { readonly standard: string; readonly rule: string } => {
  const [standard, rule = ''] = ref.includes('#') ? (ref.split('#', 2) as [string, string]) : [own, ref]
  return { standard, rule }
}

export const referenceSchemas = [z.strictObject({ op: z.literal('ref'), rule: z.string().min(1) })] as const
