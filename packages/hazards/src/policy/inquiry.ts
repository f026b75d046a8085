import * as z from 'zod'
import { type Based, based, days, shape } from './basis.js'

/** Why somebody must answer for a hazard: 瞒报, 拒不整改, 长期存在, 未排查. */
export const inquiryGrounds = ['hidden', 'refused', 'long-standing', 'not-inspected'] as const
/** One of the grounds for an inquiry. */
export type InquiryGround = (typeof inquiryGrounds)[number]

/** A ground for an inquiry (倒查) against enterprise and principal both. */
export interface InquiryLine extends Based {
  readonly ground: InquiryGround
  /** After how many days of a hazard's existence nobody need judge it any more; `null`: a person judges and says why. */
  readonly after: number | null
}

export const inquirySchema = z.strictObject(
  { ground: z.enum(inquiryGrounds), after: days.nullable(), ...based },
  { error: shape('object') },
) satisfies z.ZodType<InquiryLine>

/** `met`: no judgement needed; `judged`: a person must judge it and give the reason; `no-ground`: the policy does not know it. */
export type InquiryCase = 'met' | 'judged' | 'no-ground'

/**
 * Whether a ground opens an inquiry.
 *
 * Unknown: where it is not known for how many days the hazard has existed (`null`), a person judges.
 */
export const inquiryOf = (
  policy: { readonly inquiries: readonly InquiryLine[] },
  ground: InquiryGround,
  standing: number | null,
): InquiryCase => {
  const lines = policy.inquiries.filter((line) => line.ground === ground)
  if (lines.length === 0) return 'no-ground'
  return lines.some(({ after }) => after !== null && standing !== null && standing >= after) ? 'met' : 'judged'
}
