import { type CivilDate, isCivilDate, suggestions } from '@zhiben/core'
import * as z from 'zod'
import { cardsOf, type PositionCard } from './card.js'
import { type CardCommand, type CardRefusal, type CardState, decideCard, evolveCard } from './card-life.js'
import type { ResponsibilityList } from './list.js'
import { type Listed, listed, nameSchema } from './listed.js'
import { type ShapeProblem, shapeProblems } from './shape-problem.js'

/**
 * A line of the log that a unit keeps of its cards. Without `did` it is a signature: `acknowledged`.
 *
 * @example { position: 'welder', holder: 'e-7', on: '2024-06-03' }
 */
export type CardRecord = {
  readonly position: string
  readonly on: CivilDate
} & (
  | { readonly did?: 'acknowledged' | undefined; readonly holder: string }
  | { readonly did: 'published'; readonly by: string }
  | {
      readonly did: 'assessed'
      readonly by: string
      readonly holder: string
      readonly passed: boolean
      readonly note?: string | undefined
    }
  /** Somebody took or left the position. Who holds it now stands in the list. */
  | { readonly did: 'joined' | 'left'; readonly holder: string }
  /** `version`: that of the list it is from now; left out, the same as before. */
  | { readonly did: 'revised'; readonly by: string; readonly why: string; readonly version?: number | undefined }
)

const common = {
  position: nameSchema,
  on: z.string({ error: 'day' }).refine((day) => isCivilDate(day), { error: 'day' }) as unknown as z.ZodType<CivilDate>,
}
const strict = <S extends z.core.$ZodLooseShape>(shape: S) =>
  z.strictObject({ ...common, ...shape }, { error: 'object' })

const logSchema = z.array(
  z.discriminatedUnion(
    'did',
    [
      strict({ did: z.literal('acknowledged').optional(), holder: nameSchema }),
      strict({ did: z.literal('published'), by: nameSchema }),
      strict({
        did: z.literal('assessed'),
        by: nameSchema,
        holder: nameSchema,
        passed: z.boolean({ error: 'boolean' }),
        note: nameSchema.optional(),
      }),
      strict({ did: z.literal('joined'), holder: nameSchema }),
      strict({ did: z.literal('left'), holder: nameSchema }),
      strict({
        did: z.literal('revised'),
        by: nameSchema,
        why: nameSchema,
        version: z.int({ error: 'count' }).min(1, { error: 'count' }).optional(),
      }),
    ],
    { error: 'object' },
  ),
  { error: 'list' },
)

/** A log, or everything in which the value is none. */
export type ReadCardLog =
  | { readonly log: readonly CardRecord[]; readonly problems: readonly [] }
  | { readonly log?: undefined; readonly problems: readonly ShapeProblem[] }

/**
 * A log of cards from outside. Whether it can have been so is said by `cardStates`.
 *
 * @example readCardLog([{ position: 'welder', holder: 'e-7', on: '2024-06-03' }]).log
 */
export const readCardLog = (value: unknown): ReadCardLog => {
  const problems = shapeProblems(logSchema, value)
  return problems.length > 0 ? { problems } : { log: logSchema.parse(value) as readonly CardRecord[], problems: [] }
}

/** Why a line of a log cannot be. `at` is the line. */
export type CardLogProblem =
  | CardRefusal
  | {
      readonly code: 'unknown-position'
      readonly at: string
      readonly found: string
      readonly nearest: string | undefined
    }
  | { readonly code: 'holder-twice' | 'still-holds'; readonly at: string; readonly found: string }

/** The cards that the log speaks of, by position; and the lines that cannot be, which are left out. */
export interface CardStates {
  readonly states: ReadonlyMap<string, CardState>
  readonly problems: readonly CardLogProblem[]
}

/**
 * The cards of a list after what a log says, day by day, each line put through the life of its card. Who held a
 * position at first is told back from who holds it in the list, by those who joined and left since.
 *
 * The first signature also publishes a card that the log does not say was published.
 * Unknown: where the list does not know all holders, anybody may be one.
 * @example cardStates(list, log).states.get('welder')
 */
export const cardStates = (list: ResponsibilityList, log: readonly CardRecord[]): CardStates => {
  const cards = new Map(cardsOf(list).map((card) => [card.position, card]))
  const problems: CardLogProblem[] = []
  const near = suggestions()
  const lines = new Map([...cards.keys()].map((position) => [position, [] as Line[]]))
  for (const [i, record] of log.entries()) {
    const found = record.position
    const own = lines.get(found)
    if (own) own.push({ record, at: `[${i}]` })
    else problems.push({ code: 'unknown-position', at: `[${i}].position`, found, nearest: near(found, cards.keys()) })
  }
  const states = new Map<string, CardState>()
  for (const [position, card] of cards) {
    // Sorting is stable, so that what happened on one day keeps the order of the log.
    const own = [...(lines.get(position) ?? [])].sort((a, b) =>
      a.record.on < b.record.on ? -1 : a.record.on > b.record.on ? 1 : 0,
    )
    let state: CardState | undefined
    problems.push(...contradictions(own, card.holders))
    for (const line of own) {
      const taken = take(state ?? drafted(card, own, line), card, line)
      if ('problem' in taken) problems.push(taken.problem)
      else state = taken.state
    }
    if (state) states.set(position, state)
  }
  return { states, problems }
}

interface Line {
  readonly record: CardRecord
  readonly at: string
}

const withHolder = (holders: Listed, holder: string): Listed => {
  const { known, complete } = listed(holders)
  const all = [...known.filter((other) => other !== holder), holder]
  return complete ? all : { partial: all }
}

const withoutHolder = (holders: Listed, holder: string): Listed => {
  const { known, complete } = listed(holders)
  const others = known.filter((other) => other !== holder)
  return complete ? others : { partial: others }
}

/** The card on the day of its first line. */
const drafted = (card: PositionCard, lines: readonly Line[], { record }: Line): CardState => {
  const holders = lines.reduceRight<Listed>((after, { record: line }) => {
    if (line.did === 'left') return withHolder(after, line.holder)
    return line.did === 'joined' ? withoutHolder(after, line.holder) : after
  }, card.holders)
  const { position, on } = record
  return evolveCard(undefined, { event: 'drafted', on, by: byOf(record), position, version: 1, holders })
}

/** Where the last that was said of somebody's coming or going is not what the list says. */
const contradictions = (lines: readonly Line[], holders: Listed): readonly CardLogProblem[] => {
  const { known, complete } = listed(holders)
  const last = new Map<string, Line & { readonly did: 'joined' | 'left' }>()
  for (const { record, at } of lines)
    if (record.did === 'joined' || record.did === 'left') last.set(record.holder, { record, at, did: record.did })
  return [...last].flatMap(([found, { at, did }]): readonly CardLogProblem[] => {
    const holds = known.includes(found)
    if (did === 'left') return holds ? [{ code: 'still-holds', at: `${at}.holder`, found }] : []
    return complete && !holds ? [{ code: 'not-a-holder', at: `${at}.holder`, found }] : []
  })
}

const byOf = (record: CardRecord): string => ('by' in record ? record.by : record.holder)

type Taken = { readonly state: CardState } | { readonly problem: CardLogProblem }

const take = (before: CardState, card: PositionCard, { record, at }: Line): Taken => {
  const commands = commandsOf(before, card, record)
  if ('code' in commands) return { problem: { ...commands, at: `${at}.holder` } }
  let state = before
  for (const command of commands) {
    const { events, refusal } = decideCard(state, command)
    if (refusal) return { problem: { ...refusal, at: refusal.at in record ? `${at}.${refusal.at}` : at } }
    state = events.reduce(evolveCard, state)
  }
  return { state }
}

/** What a line asks of the card. */
const commandsOf = (
  state: CardState,
  card: PositionCard,
  record: CardRecord,
): readonly CardCommand[] | { readonly code: 'holder-twice' | 'not-a-holder'; readonly found: string } => {
  const { on } = record
  const publish = (by: string): CardCommand => ({ command: 'publish', on, by, empty: card.empty })
  switch (record.did) {
    case 'published':
      return [publish(record.by)]
    case 'assessed': {
      const { by, holder, passed, note } = record
      return [{ command: 'assess', on, by, holder, passed, note }]
    }
    case 'revised':
      return [{ command: 'revise', on, by: record.by, why: record.why, version: record.version ?? state.version }]
    case 'joined':
    case 'left': {
      const { holder: found, did } = record
      const { known, complete } = listed(state.holders)
      const holders = did === 'joined' ? withHolder(state.holders, found) : withoutHolder(state.holders, found)
      if (did === 'joined' && known.includes(found)) return { code: 'holder-twice', found }
      if (did === 'left' && complete && !known.includes(found)) return { code: 'not-a-holder', found }
      return [{ command: 'change-holders', on, holders }]
    }
    default: {
      const { holder } = record
      const isFirst = state.published === undefined && state.revision === 1
      return [...(isFirst ? [publish(holder)] : []), { command: 'acknowledge', on, holder }]
    }
  }
}
