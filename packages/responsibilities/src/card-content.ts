import type { Citation, Localized } from '@zhiben/core'
import { citationSchema } from '@zhiben/rules'
import * as z from 'zod'
import { type OwnWords, ownWordsSchema } from './own-words.js'

/**
 * The five steps that everybody takes in an emergency on the spot: 关、避、喊、报、助.
 *
 * @source 鄂州市治本攻坚三年行动方案 task 18 ①, which names the five and does not explain them
 */
export type EmergencyStep = 'shut' | 'avoid' | 'call' | 'report' | 'help'

/** The five steps in their order. */
export const emergencySteps = ['shut', 'avoid', 'call', 'report', 'help'] as const satisfies readonly EmergencyStep[]

/** What the five steps are called. The long form is our reading of the five characters. */
export const emergencyStepTitles: Readonly<
  Record<EmergencyStep, { readonly short: Localized; readonly long: Localized }>
> = {
  shut: {
    short: { zh: '关', en: 'Shut off' },
    long: { zh: '关停设备、切断能源', en: 'Stop the machine, cut off energy and material' },
  },
  avoid: {
    short: { zh: '避', en: 'Get clear' },
    long: { zh: '避开危险、撤到安全处', en: 'Get out of danger to a safe place' },
  },
  call: { short: { zh: '喊', en: 'Call out' }, long: { zh: '呼喊示警、提醒他人', en: 'Call out and warn the others' } },
  report: {
    short: { zh: '报', en: 'Report' },
    long: { zh: '报告负责人、拨打救援电话', en: 'Report to whoever is in charge and call for rescue' },
  },
  help: {
    short: { zh: '助', en: 'Help' },
    long: { zh: '在确保自身安全时救助他人', en: 'Help others where it is safe for oneself' },
  },
}

/** One line of a card: a risk, an operating rule, something to do in an emergency; with its source where it has one. */
export interface CardItem {
  readonly text: OwnWords
  readonly cite?: Citation | undefined
}

/**
 * What a card says beside the duties. Risks and operating rules are those of the work place, so that only the unit can
 * know them all; templates give those that a law names.
 */
export interface CardContent {
  readonly risks: readonly CardItem[]
  readonly rules: readonly CardItem[]
  readonly emergency: Readonly<Record<EmergencyStep, readonly CardItem[]>>
}

/** What a template or an edit adds to a card; what is left out adds nothing. */
export interface CardContentPart {
  readonly risks?: readonly CardItem[] | undefined
  readonly rules?: readonly CardItem[] | undefined
  readonly emergency?: Readonly<Partial<Record<EmergencyStep, readonly CardItem[]>>> | undefined
}

const itemsSchema = z.array(
  z.strictObject({ text: ownWordsSchema, cite: citationSchema.optional() }, { error: 'object' }),
  { error: 'list' },
)

/** The shape of what a card says beside the duties, for values that come from outside. */
export const cardContentSchema = z.strictObject(
  {
    risks: itemsSchema,
    rules: itemsSchema,
    emergency: z.strictObject(
      { shut: itemsSchema, avoid: itemsSchema, call: itemsSchema, report: itemsSchema, help: itemsSchema },
      { error: 'object' },
    ),
  },
  { error: 'object' },
)

/** Contents put one after the other; what is said twice stands once. */
export const joinedContent = (parts: readonly CardContentPart[]): CardContent => {
  const join = (of: (part: CardContentPart) => readonly CardItem[] | undefined): readonly CardItem[] => {
    const seen = new Map<string, CardItem>()
    for (const item of parts.flatMap((part) => of(part) ?? [])) {
      const key = JSON.stringify(item.text)
      if (!seen.has(key)) seen.set(key, item)
    }
    return [...seen.values()]
  }
  const step = (name: EmergencyStep) => join(({ emergency }) => emergency?.[name])
  return {
    risks: join(({ risks }) => risks),
    rules: join(({ rules }) => rules),
    emergency: {
      shut: step('shut'),
      avoid: step('avoid'),
      call: step('call'),
      report: step('report'),
      help: step('help'),
    },
  }
}
