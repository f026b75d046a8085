import type { CivilDate, Localized, Unit } from '@zhiben/core'
import { isCivilDate } from '@zhiben/core'
import * as z from 'zod'
import type {
  BooleanType,
  ChoiceType,
  DateType,
  FactSchema,
  FactType,
  ListType,
  NumberType,
  TextType,
} from './fact-type.js'

/** A judgement with who gave it and why, instead of the bare value. */
export interface Judged<V> {
  readonly value: V
  readonly by: string
  readonly because: string
  readonly on?: CivilDate | undefined
}

/** Between two ends, both included; `null` leaves an end open. */
export interface Range<V> {
  readonly range: readonly [V | null, V | null]
}

/** A value with its unit, where it is not given in the unit of the schema. */
export interface Measured {
  readonly value: number
  readonly unit: Unit
}

/** One of a few possibilities. */
export interface OneOf<V> {
  readonly oneOf: readonly V[]
}

/** A list of which only a part is known. */
export interface Partial<Item> {
  readonly partial: readonly Item[]
}

declare const kind: unique symbol

/** A zod schema that knows which fact it describes; the builders below make them. */
interface FactOf<Value, Kind> extends z.ZodType<Value | null> {
  readonly [kind]?: Kind
}

/** Schema of true or false; where it is a judgement also with who gave it; `null` is not known. */
export type BooleanFact = FactOf<boolean | Judged<boolean>, 'boolean'>
/** Schema of a number in unit `U`, a value in another unit, or a range; `null` is not known. */
export type NumberFact<U extends Unit> = FactOf<number | Measured | Range<number>, { readonly number: U }>
/** Schema of a day or a range of days; `null` is not known. */
export type DateFact = FactOf<CivilDate | Range<CivilDate>, 'date'>
/** Schema of one of the options `V`, or a few of them that are possible; `null` is not known. */
export type ChoiceFact<V extends string> = FactOf<V | OneOf<V> | Judged<V>, { readonly choice: V }>
/** Schema of a text, or a few that are possible; `null` is not known. */
export type TextFact = FactOf<string | OneOf<string>, 'text'>
/** Schema of items with facts of the shape `S`, all of them or a part; `null` is not known. */
export type ListFact<S extends FactShape> = FactOf<readonly ItemOf<S>[] | Partial<ItemOf<S>>, { readonly list: S }>

/** Facts by name: what `facts` takes. Spread several to make a dictionary. */
export type FactShape = Readonly<Record<string, z.ZodType>>

/** What is known of a subject: any fact may be left out or `null`, which both mean "not known". */
export type FactsOf<S extends FactShape> = { readonly [K in keyof S]?: z.infer<S[K]> | undefined }

/** What is known of an item of a list; `id` names it in reports. */
export type ItemOf<S extends FactShape> = FactsOf<S> & { readonly id?: string | undefined }

/** How a fact introduces itself: a title, a question to ask for it, and whether it is a judgement. */
export interface About {
  readonly title: Localized
  readonly question: Localized
  readonly judgement?: true
}

const described = z.registry<FactType>()

/** The description that a fact's schema carries, or `undefined` for a schema not made by the builders here. */
export const describe = (schema: z.ZodType): FactType | undefined => described.get(schema)

const judged = <V extends z.ZodType>(value: V) =>
  z.strictObject({
    value,
    by: z.string().min(1),
    because: z.string().min(1),
    on: z.custom<CivilDate>(isCivilDate).optional(),
  })

const fact = <F extends z.ZodType>(schema: z.ZodType, type: FactType): F => {
  const nullable = schema.nullable()
  described.add(nullable, Object.freeze(type))
  return nullable as z.ZodType as F
}

/**
 * A condition that holds or does not.
 *
 * @example boolean({ title: { zh: '已设报警', en: 'Alarm fitted' }, question: { zh: '装了报警吗?', en: 'Is an alarm fitted?' } })
 */
export const boolean = (about: About): BooleanFact =>
  fact(about.judgement ? z.union([z.boolean(), judged(z.boolean())]) : z.boolean(), {
    kind: 'boolean',
    ...about,
  } satisfies BooleanType)

/**
 * A number in a unit; `1` for a plain count or ratio. An unknown one lies between `min` and `max`.
 *
 * @example number('kPa', { title: …, question: …, min: 0 })
 */
export const number = <const U extends Unit>(
  unit: U,
  about: About & { readonly min?: number; readonly max?: number },
): NumberFact<U> => {
  const bounded = z
    .number()
    .min(about.min ?? Number.NEGATIVE_INFINITY)
    .max(about.max ?? Number.POSITIVE_INFINITY)
  const measured = z.strictObject({ value: z.number(), unit: z.string() })
  const range = z.strictObject({ range: z.tuple([bounded.nullable(), bounded.nullable()]) })
  return fact(z.union([bounded, range, measured]), { kind: 'number', unit, ...about } satisfies NumberType)
}

/** A day, written `YYYY-MM-DD`. */
export const date = (about: About): DateFact => {
  const day = z.custom<CivilDate>(isCivilDate, 'YYYY-MM-DD').meta({ type: 'string', format: 'date' })
  return fact(z.union([day, z.strictObject({ range: z.tuple([day.nullable(), day.nullable()]) })]), {
    kind: 'date',
    ...about,
  } satisfies DateType)
}

/**
 * One of a closed list of options, each with its name in both languages.
 *
 * @example choice({ wet: { zh: '湿式', en: 'Wet' }, dry: { zh: '干式', en: 'Dry' } }, { title: …, question: … })
 */
export const choice = <const V extends string>(
  options: Readonly<Record<V, Localized>>,
  about: About,
): ChoiceFact<V> => {
  const value = z.enum(Object.keys(options) as [V, ...V[]])
  const several = z.strictObject({ oneOf: z.array(value).min(1) })
  const forms = about.judgement ? z.union([value, several, judged(value)]) : z.union([value, several])
  return fact(forms, { kind: 'choice', options, ...about } satisfies ChoiceType)
}

/** A free text, such as a name or a number of a certificate. */
export const text = (about: About): TextFact =>
  fact(z.union([z.string(), z.strictObject({ oneOf: z.array(z.string()).min(1) })]), {
    kind: 'text',
    ...about,
  } satisfies TextType)

/**
 * A list of things that have facts of their own. A list given plainly is complete; `{ partial: […] }` says that
 * there may be more. `maxItems` (1,000 unless told) bounds the cost of judging.
 */
export const list = <const S extends FactShape>(
  items: S,
  about: About & { readonly maxItems?: number },
): ListFact<S> => {
  const maxItems = about.maxItems ?? 1000
  const item = z.strictObject({ id: z.string().optional(), ...optional(items) })
  const many = z.array(item).max(maxItems)
  const type: ListType = { kind: 'list', ...about, items: describeAll(items), maxItems }
  return fact(z.union([many, z.strictObject({ partial: many })]), type)
}

/** The zod schema of a subject's facts. */
export type Facts<S extends FactShape> = z.ZodType<FactsOf<S>> & { readonly shape: S }

/**
 * The facts of a subject as one zod schema; everything may be left out.
 *
 * Fails: `TypeError` naming the fact if a schema was not made by the builders of this module.
 * @example const enterprise = facts({ ...general, ...dust }); type Enterprise = z.infer<typeof enterprise>
 */
export const facts = <const S extends FactShape>(shape: S): Facts<S> => {
  describeAll(shape)
  const schema = z.strictObject(optional(shape))
  return Object.assign(schema, { shape }) as unknown as Facts<S>
}

/** The same facts as data: what a pack stores and every evaluator reads. */
export const factSchema = <S extends FactShape>(schema: Facts<S>): FactSchema => describeAll(schema.shape)

const optional = (shape: FactShape): Record<string, z.ZodOptional<z.ZodType>> =>
  Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, schema.optional()]))

const describeAll = (shape: FactShape): FactSchema =>
  Object.fromEntries(
    Object.entries(shape).map(([name, schema]) => {
      const type = describe(schema)
      if (!type) throw new TypeError(`The fact \`${name}\` was not made by boolean, number, date, choice, text or list`)
      return [name, type]
    }),
  )

/** The zod schema of facts that are given as data, as a loaded pack gives them. */
export const zodOf = (schema: FactSchema): Facts<FactShape> =>
  facts(Object.fromEntries(Object.entries(schema).map(([name, type]) => [name, zodOfFact(type)])))

const zodOfFact = (type: FactType): z.ZodType => {
  const { title, question } = type
  const about: About = { title, question, ...(type.judgement ? { judgement: true } : {}) }
  switch (type.kind) {
    case 'boolean':
      return boolean(about)
    case 'number':
      return number(type.unit, {
        ...about,
        ...(type.min === undefined ? {} : { min: type.min }),
        ...(type.max === undefined ? {} : { max: type.max }),
      })
    case 'date':
      return date(about)
    case 'choice':
      return choice(type.options, about)
    case 'text':
      return text(about)
    case 'list':
      return list(zodOf(type.items).shape, { ...about, maxItems: type.maxItems })
  }
}
