import { type CivilDate, isCivilDate } from '@zhiben/core'
import { z } from 'zod'
import { actorSchema } from './actor.js'
import type { Channel } from './policy/approval.js'
import { inquiryGrounds } from './policy/inquiry.js'
import { grounds } from './policy/ladder.js'

/** How long texts from outside may be, in UTF-16 units. Longer ones are refused with the limit named. */
export const textLimits = { id: 64, title: 200, words: 4000, items: 50 } as const

// What no store can keep or no screen should be handed: lone surrogates and control characters but line breaks and tabs.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const storable = /^[^\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$/u
// A text that is too long is not looked at any further.
const tooLong = { abort: true } as const
const id = z
  .string('text')
  .max(textLimits.id, tooLong)
  .regex(/^[^\s\p{C}]+$/u, 'name')
const textOf = (most: number) => z.string('text').max(most, tooLong).regex(storable, 'plain-text').regex(/\S/, 'empty')
const title = textOf(textLimits.title)
const words = textOf(textLimits.words)
const day = z.custom<CivilDate>(isCivilDate, 'day')

/** By which finding a hazard is known or graded: rule and versioned standard, and the level that the rule gives it. */
const finding = z.strictObject({
  standard: z
    .string('text')
    .max(textLimits.title, tooLong)
    .regex(/^[^\s@]+\/[^\s@]+@\S+$/, 'versioned-id'),
  rule: title,
  level: title,
})

const channel = z.enum(['self-check', 'inspection'])

/** Where a hazard comes from, by whom it was found. */
const origin = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('finding'), channel, finding }),
  z.strictObject({ kind: z.literal('inspection') }),
  z.strictObject({ kind: z.literal('self-check') }),
  z.strictObject({
    kind: z.literal('public-report'),
    /** What the whistle-blower said, in the whistle-blower's words. Never shown to the enterprise. */
    account: words,
    /** How to reach the whistle-blower. Never shown to the enterprise. */
    contact: title.optional(),
  }),
  z.strictObject({ kind: z.literal('recurrence'), channel, of: id }),
])

const command = <T extends string, S extends z.core.$ZodShape>(type: T, shape: S) =>
  z.strictObject({
    type: z.literal(type),
    hazard: id,
    /** The same for the same command, however often it is sent. */
    key: id,
    /** The day it is said to happen, in Asia/Shanghai. */
    on: day,
    actor: actorSchema,
    ...shape,
  })

const open = command('open', {
  enterprise: id,
  district: id,
  /** Sector and kind, as the policy's time limits tell them apart; left out: not known. */
  sector: id.optional(),
  kind: id.optional(),
  title,
  origin,
  /** Since when it is known to have existed, where that is before its report. */
  existsSince: day.optional(),
})

const verify = command('verify', { note: words.optional() })
const dismiss = command('dismiss', { reason: words })
const grade = command('grade', {
  grade: z.enum(['general', 'major']),
  by: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('finding'), finding }),
    z.strictObject({ kind: z.literal('person'), reason: words }),
  ]),
})
const register = command('register', { number: id })
const notify = command('notify', {
  /** Who was told: the enterprise's principal and its actual controller, by id. They may be one person. */
  principal: id,
  actualController: id,
  /** The last day by which the authority orders it rectified, if it orders one. */
  until: day.optional(),
})
const plan = command('plan', {
  // Optional, so that a plan that lacks elements is refused naming them all, and not as malformed.
  responsible: id.optional(),
  measures: words.optional(),
  /** In yuan. */
  funds: z.number('number').min(0).max(1e12).optional(),
  timeLimit: day.optional(),
  contingency: words.optional(),
})
const approveLimit = command('approveLimit', { until: day })

/** A unit that does the work for the enterprise. `affiliated`: the enterprise has a say in it, or it in the enterprise. */
const contractor = z.strictObject({ party: id, affiliated: z.boolean('boolean') })
const nameContractors = command('nameContractors', {
  /** All that may work on it from now on besides the enterprise itself; none: the enterprise alone. */
  contractors: z.array(contractor, 'list').max(textLimits.items),
  reason: words.optional(),
})
const startRectifying = command('startRectifying', {
  /** The interim protective measures in force while it is being put right. */
  interim: z.array(words, 'list').min(1, 'empty').max(textLimits.items),
})
const submit = command('submit', { report: words })
const review = command('review', {
  outcome: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('accepted'), note: words.optional() }),
    z.strictObject({
      kind: z.literal('rejected'),
      reasons: z.array(words, 'list').min(1, 'empty').max(textLimits.items),
    }),
  ]),
})
const lookBack = command('lookBack', {
  outcome: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('stays-closed'), note: words.optional() }),
    /** `as`: the new hazard, which is to be opened as the recurrence of this one. */
    z.strictObject({ kind: z.literal('recurred'), as: id, reason: words }),
  ]),
})
const rectifyOnTheSpot = command('rectifyOnTheSpot', { measures: words })
const setTerm = command('setTerm', { measures: words, until: day })
const askExtension = command('askExtension', { until: day, reason: words })
const extend = command('extend', { until: day, reason: words })
const list = command('list', { level: z.enum(['district', 'city']), reason: words })
const delist = command('delist', { note: words.optional() })
const escalate = command('escalate', {
  /** A rung of the jurisdiction's ladder, such as `letter`. */
  rung: id,
  ground: z.enum(grounds),
  reason: words,
})
const openInquiry = command('openInquiry', {
  ground: z.enum(inquiryGrounds),
  reason: words,
})

/** What an inquiry comes to for one of the two it is against. */
const consequence = z.strictObject({ decision: z.enum(['penalised', 'not-penalised']), reason: words })
const concludeInquiry = command('concludeInquiry', {
  // Optional, so that an inquiry that leaves one of the two out is refused as one-sided.
  enterprise: consequence.optional(),
  principal: consequence.optional(),
})
const merge = command('merge', { into: id, reason: words })
const absorb = command('absorb', { duplicate: id, reason: words })
const correct = command('correct', {
  /** What it should have said. A field left out stays as it is; `null`: not known after all. */
  fields: z.strictObject({
    enterprise: id.optional(),
    district: id.optional(),
    sector: id.nullable().optional(),
    kind: id.nullable().optional(),
    title: title.optional(),
    existsSince: day.nullable().optional(),
  }),
  reason: words,
})
const tick = command('tick', {})
const migrate = command('migrate', { definition: z.int('whole-number').min(1) })
const moveToPolicy = command('moveToPolicy', {
  policy: z
    .string('text')
    .max(textLimits.title, tooLong)
    .regex(/^[^\s@]+\/[^\s@]+@\S+$/, 'versioned-id'),
  reason: words,
})

/** What commands from outside must look like. `readCommand` reads by it. */
export const commandSchema = z.discriminatedUnion('type', [
  open,
  verify,
  dismiss,
  grade,
  register,
  notify,
  plan,
  approveLimit,
  nameContractors,
  startRectifying,
  submit,
  review,
  lookBack,
  rectifyOnTheSpot,
  setTerm,
  askExtension,
  extend,
  list,
  delist,
  escalate,
  openInquiry,
  concludeInquiry,
  merge,
  absorb,
  correct,
  tick,
  migrate,
  moveToPolicy,
])

/**
 * What may be asked of a hazard. Every command names the hazard, carries an idempotency `key`, the day `on` which it is
 * said to happen and the `actor`.
 *
 * @example { type: 'verify', hazard: 'h-1', key: 'k-2', on: '2026-03-01', actor }
 * @source semantics.md §6
 */
export type Command = z.infer<typeof commandSchema>

/** The names of the commands. */
export type CommandType = Command['type']

/** The command of one name. */
export type CommandOf<T extends CommandType> = Extract<Command, { readonly type: T }>

/** Every name of a command, in the order of a hazard's life. */
export const commandTypes: readonly CommandType[] = commandSchema.options.map((option) => option.shape.type.value)

/** A contractor as a command names it. */
export type Contractor = z.infer<typeof contractor>

/** Where a hazard comes from. */
export type Origin = z.infer<typeof origin>

/** The channel of an origin. */
export const channelOf = (from: Origin): Channel => ('channel' in from ? from.channel : from.kind)
