import * as z from 'zod'
import { type Based, based, days, shape } from './basis.js'
import type { Grade } from './limit.js'

/**
 * What bounds the extensions of a limit. Who may grant them is an approval (`extension`), and whatever a policy says only
 * whoever approved the limit does.
 *
 * @source semantics §6 (extension only by whoever approved the limit, with a reason)
 */
export interface ExtensionLine extends Based {
  /** Without it for both. */
  readonly grade?: Grade | undefined
  /** How often the limit of one hazard may be extended; `null`: not said. */
  readonly times: number | null
  /** How many calendar days all extensions come to, after the limit that ran before the first; `null`: not said. */
  readonly days: number | null
  /** Whether only what was asked for while the limit ran is granted. */
  readonly onRequest: boolean
}

export const extensionSchema = z.strictObject(
  {
    grade: z.enum(['general', 'major']).optional(),
    times: z.int({ error: 'times' }).min(0, { error: 'times' }).max(1000, { error: 'times' }).nullable(),
    days: days.nullable(),
    onRequest: z.boolean({ error: 'boolean' }),
    ...based,
  },
  { error: shape('object') },
) satisfies z.ZodType<ExtensionLine>

/** What a policy says of extending the limit of a hazard. */
export type ExtensionFound = Pick<ExtensionLine, 'times' | 'days' | 'onRequest'> & {
  readonly lines: readonly ExtensionLine[]
}

/**
 * What bounds the extensions of a hazard's limit: of all lines that apply the strictest.
 *
 * Unknown: of a hazard not yet graded every line applies.
 *
 * @example extensionOf(defaultPolicy, 'major').times // null: no source says
 */
export const extensionOf = (
  { extensions = [] }: { readonly extensions?: readonly ExtensionLine[] | undefined },
  grade: Grade | null,
): ExtensionFound => {
  const lines = extensions.filter((line) => line.grade === undefined || grade === null || line.grade === grade)
  return {
    times: least(lines.map((line) => line.times)),
    days: least(lines.map((line) => line.days)),
    onRequest: lines.some(({ onRequest }) => onRequest),
    lines,
  }
}

const least = (figures: readonly (number | null)[]): number | null => {
  const said = figures.filter((figure) => figure !== null)
  return said.length === 0 ? null : Math.min(...said)
}
