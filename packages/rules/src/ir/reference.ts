import * as z from 'zod'

/**
 * Whether another rule hits: true for `hit`, unknown for `undetermined`, false for the rest. A rule of the same
 * standard by its id (`6.1`), of another as `cn/fire@2017#6.1`.
 */
export interface Ref {
  readonly op: 'ref'
  readonly rule: string
}

export const referenceSchemas = [z.strictObject({ op: z.literal('ref'), rule: z.string().min(1) })] as const
