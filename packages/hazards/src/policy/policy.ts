import { type CivilDate, type Id, idPattern, type Localized, type VersionedId } from '@zhiben/core'
import * as z from 'zod'
import { type AuthorityLevel, levels } from '../actor.js'
import { type Approval, approvalSchema } from './approval.js'
import { day, listOf, localized, shape } from './basis.js'
import { type DistrictLine, districtSchema } from './district.js'
import { dutySchema, type ReportingDuty } from './duty.js'
import { type ExtensionLine, extensionSchema } from './extension.js'
import { type InquiryLine, inquirySchema } from './inquiry.js'
import { type Rung, rungSchema } from './ladder.js'
import { type DueSoon, dueSoonSchema, type Limit, limitSchema } from './limit.js'

/**
 * How a jurisdiction deals with hazards, as data: time limits, approvers, reports, the escalation ladder, grounds for an
 * inquiry, thresholds for districts. Every line says where it stands and whether that was read. A value that the sources
 * do not give is absent and named in `open`; nothing of ours stands in for it.
 *
 * @example readPolicy(JSON.parse(text))
 * @source semantics §4, §6
 */
export interface Policy {
  /** The version of this form. */
  readonly policyVersion: 1
  readonly id: Id
  readonly version: string
  readonly title: Localized
  /** Whose policy it is. */
  readonly jurisdiction: { readonly level: AuthorityLevel; readonly name: Localized }
  /** First and last day, both included; without `to` until further notice. */
  readonly inForce: { readonly from: CivilDate; readonly to?: CivilDate | undefined }
  /** The policy of the layer above, which this one makes stricter: see `overlay`. */
  readonly extends?: VersionedId | undefined
  readonly limits: readonly Limit[]
  readonly dueSoon: readonly DueSoon[]
  readonly approvals: readonly Approval[]
  /** How often and how long limits may be extended; without it no bound is said. */
  readonly extensions?: readonly ExtensionLine[] | undefined
  readonly duties: readonly ReportingDuty[]
  /** From the mildest rung up. */
  readonly ladder: readonly Rung[]
  readonly inquiries: readonly InquiryLine[]
  readonly districts: readonly DistrictLine[]
  /** What the sources leave open, and why. */
  readonly open: readonly { readonly about: Localized; readonly why: Localized }[]
  /** The layers that an overlay put together, the uppermost first; absent: this policy alone. */
  readonly layers?: readonly VersionedId[] | undefined
}

const versioned = z.custom<VersionedId>(
  (value) => typeof value === 'string' && /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*@[\w.-]{1,40}$/.test(value),
  { error: 'versioned-id' },
)
const authorityLevels = levels.filter((level): level is AuthorityLevel => level !== 'enterprise')

/** What a policy from outside must look like. */
export const policySchema = z.strictObject(
  {
    policyVersion: z.literal(1),
    id: z.custom<Id>((value) => typeof value === 'string' && value.length <= 100 && idPattern.test(value), {
      error: 'id',
    }),
    version: z.string({ error: 'version' }).regex(/^[\w.-]{1,40}$/, { error: 'version' }),
    title: localized,
    jurisdiction: z.strictObject({ level: z.enum(authorityLevels), name: localized }, { error: shape('object') }),
    inForce: z.strictObject({ from: day, to: day.optional() }, { error: shape('object') }),
    extends: versioned.optional(),
    limits: listOf(limitSchema),
    dueSoon: listOf(dueSoonSchema),
    approvals: listOf(approvalSchema),
    extensions: listOf(extensionSchema).optional(),
    duties: listOf(dutySchema),
    ladder: listOf(rungSchema),
    inquiries: listOf(inquirySchema),
    districts: listOf(districtSchema),
    open: listOf(z.strictObject({ about: localized, why: localized }, { error: shape('object') })),
    layers: listOf(versioned).optional(),
  },
  { error: shape('object') },
) satisfies z.ZodType<Policy>

/** The name that a hazard's log carries for the policy it runs under: `ezhou/hazards@2024`. */
export const policyKey = (policy: Pick<Policy, 'id' | 'version'>): VersionedId => `${policy.id}@${policy.version}`

/** Whether a policy is in force on a day; its first and last day are. */
export const isPolicyInForce = (policy: Pick<Policy, 'inForce'>, asOf: CivilDate): boolean =>
  policy.inForce.from <= asOf && (policy.inForce.to === undefined || asOf <= policy.inForce.to)
