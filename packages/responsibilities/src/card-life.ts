import { type CivilDate, isCivilDate, type Localized } from '@zhiben/core'
import type { EmptyCardPart } from './card.js'
import { type Listed, listed } from './listed.js'

/**
 * Where a card is in its life: `drafted`; `published`; `acknowledged`, when every holder has signed; `assessed`, when
 * every holder was assessed by it; `revised`, when a new draft replaces it, to be published and signed again.
 *
 * @source semantics §8
 */
export type CardPhase = 'drafted' | 'published' | 'acknowledged' | 'assessed' | 'revised'

/** What the phases are called. */
export const cardPhaseTitles: Readonly<Record<CardPhase, Localized>> = {
  drafted: { zh: '起草', en: 'drafted' },
  published: { zh: '已发布', en: 'published' },
  acknowledged: { zh: '已签收', en: 'acknowledged' },
  assessed: { zh: '已考核', en: 'assessed' },
  revised: { zh: '修订中', en: 'revised' },
}

/** What somebody asks for. People are opaque ids; `on` is the day. */
export type CardCommand =
  /** The first draft. `version` is the version of the list that the card is from. */
  | {
      readonly command: 'draft'
      readonly on: CivilDate
      readonly by: string
      readonly position: string
      readonly version: number
      readonly holders: Listed
    }
  /** `empty` is what the card does not say yet: such a card is not published. */
  | {
      readonly command: 'publish'
      readonly on: CivilDate
      readonly by: string
      readonly empty: readonly EmptyCardPart[]
    }
  | { readonly command: 'acknowledge'; readonly on: CivilDate; readonly holder: string }
  | {
      readonly command: 'assess'
      readonly on: CivilDate
      readonly by: string
      readonly holder: string
      readonly passed: boolean
      readonly note?: string | undefined
    }
  /** Others hold the position now; whoever is new has not signed. */
  | { readonly command: 'change-holders'; readonly on: CivilDate; readonly holders: Listed }
  | {
      readonly command: 'revise'
      readonly on: CivilDate
      readonly by: string
      readonly version: number
      readonly why: string
    }

/** What happened. */
export type CardEvent =
  | {
      readonly event: 'drafted'
      readonly on: CivilDate
      readonly by: string
      readonly position: string
      readonly version: number
      readonly holders: Listed
    }
  | { readonly event: 'published'; readonly on: CivilDate; readonly by: string }
  | { readonly event: 'acknowledged'; readonly on: CivilDate; readonly holder: string }
  | {
      readonly event: 'assessed'
      readonly on: CivilDate
      readonly by: string
      readonly holder: string
      readonly passed: boolean
      readonly note?: string | undefined
    }
  | { readonly event: 'holders-changed'; readonly on: CivilDate; readonly holders: Listed }
  | {
      readonly event: 'revised'
      readonly on: CivilDate
      readonly by: string
      readonly version: number
      readonly why: string
    }

/** An assessment of a holder by the card. */
export interface CardAssessment {
  readonly on: CivilDate
  readonly by: string
  readonly passed: boolean
  readonly note?: string | undefined
}

/** A card in its life. Signatures and assessments are those of the present revision. */
export interface CardState {
  readonly position: string
  /** 1 for the first draft, one more with each revision. */
  readonly revision: number
  /** The version of the list that the card is from. */
  readonly version: number
  readonly holders: Listed
  readonly published?: { readonly on: CivilDate; readonly by: string } | undefined
  /** When each holder signed. */
  readonly signed: ReadonlyMap<string, CivilDate>
  readonly assessed: ReadonlyMap<string, CardAssessment>
  /** The day of the last event. */
  readonly last: CivilDate
}

/** Why a command is refused. A refused command changes nothing. */
export type CardRefusal =
  | { readonly code: 'no-such-day'; readonly at: string; readonly found: string }
  | { readonly code: 'day-backwards'; readonly at: string; readonly found: CivilDate; readonly last: CivilDate }
  | { readonly code: 'card-not-drafted'; readonly at: string }
  | { readonly code: 'card-drafted-already'; readonly at: string; readonly position: string }
  | { readonly code: 'card-incomplete'; readonly at: string; readonly empty: readonly EmptyCardPart[] }
  | { readonly code: 'card-published-already'; readonly at: string; readonly on: CivilDate }
  | { readonly code: 'card-not-published'; readonly at: string }
  | { readonly code: 'not-a-holder'; readonly at: string; readonly found: string }
  | { readonly code: 'signed-already'; readonly at: string; readonly holder: string; readonly on: CivilDate }
  | { readonly code: 'not-signed'; readonly at: string; readonly holder: string }
  | { readonly code: 'version-backwards'; readonly at: string; readonly found: number; readonly last: number }

/** The events that a command leads to; or why it is refused. */
export type CardDecision =
  | { readonly events: readonly CardEvent[]; readonly refusal?: undefined }
  | { readonly events: readonly []; readonly refusal: CardRefusal }

const refused = (refusal: CardRefusal): CardDecision => ({ events: [], refusal })

/**
 * Decides a command against a card; `undefined` is a card that has not been drafted.
 *
 * Unknown: where not all holders are known, anybody may turn out to be one and can sign.
 * @example decideCard(state, { command: 'acknowledge', on: '2024-06-03', holder: 'e-017' }).events
 */
export const decideCard = (state: CardState | undefined, command: CardCommand): CardDecision => {
  const { on } = command
  if (!isCivilDate(on)) return refused({ code: 'no-such-day', at: 'on', found: String(on) })
  if (command.command === 'draft') {
    if (state) return refused({ code: 'card-drafted-already', at: 'position', position: state.position })
    const { by, position, version, holders } = command
    return { events: [{ event: 'drafted', on, by, position, version, holders }] }
  }
  if (!state) return refused({ code: 'card-not-drafted', at: 'command' })
  if (on < state.last) return refused({ code: 'day-backwards', at: 'on', found: on, last: state.last })
  switch (command.command) {
    case 'publish':
      if (state.published) return refused({ code: 'card-published-already', at: 'command', on: state.published.on })
      if (command.empty.length > 0) return refused({ code: 'card-incomplete', at: 'empty', empty: command.empty })
      return { events: [{ event: 'published', on, by: command.by }] }
    case 'acknowledge': {
      const { holder } = command
      const problem = holderRefusal(state, holder)
      if (problem) return refused(problem)
      const signed = state.signed.get(holder)
      if (signed) return refused({ code: 'signed-already', at: 'holder', holder, on: signed })
      return { events: [{ event: 'acknowledged', on, holder }] }
    }
    case 'assess': {
      const { by, holder, passed, note } = command
      const problem = holderRefusal(state, holder)
      if (problem) return refused(problem)
      // Nobody is assessed by what he was not told.
      if (!state.signed.has(holder)) return refused({ code: 'not-signed', at: 'holder', holder })
      return { events: [{ event: 'assessed', on, by, holder, passed, ...(note === undefined ? {} : { note }) }] }
    }
    case 'change-holders':
      return { events: [{ event: 'holders-changed', on, holders: command.holders }] }
    case 'revise': {
      const { by, version, why } = command
      if (!state.published) return refused({ code: 'card-not-published', at: 'command' })
      if (version < state.version)
        return refused({ code: 'version-backwards', at: 'version', found: version, last: state.version })
      return { events: [{ event: 'revised', on, by, version, why }] }
    }
  }
}

const holderRefusal = (state: CardState, holder: string): CardRefusal | undefined => {
  if (!state.published) return { code: 'card-not-published', at: 'command' }
  const { known, complete } = listed(state.holders)
  return complete && !known.includes(holder) ? { code: 'not-a-holder', at: 'holder', found: holder } : undefined
}

const none: ReadonlyMap<string, never> = new Map<string, never>()

/** The card after an event. An event that cannot follow is a bug of whoever stored it, and throws. */
export const evolveCard = (state: CardState | undefined, event: CardEvent): CardState => {
  if (event.event === 'drafted') {
    const { position, version, holders, on } = event
    return { position, revision: 1, version, holders, signed: none, assessed: none, last: on }
  }
  if (!state) throw new Error(`Bug: \`${event.event}\` is the first event of a card; it must be \`drafted\``)
  const next = { ...state, last: event.on }
  switch (event.event) {
    case 'published':
      return { ...next, published: { on: event.on, by: event.by } }
    case 'acknowledged':
      return { ...next, signed: new Map([...state.signed, [event.holder, event.on]]) }
    case 'assessed': {
      const { on, by, passed, note } = event
      return { ...next, assessed: new Map([...state.assessed, [event.holder, { on, by, passed, note }]]) }
    }
    case 'holders-changed':
      return { ...next, holders: event.holders }
    case 'revised': {
      const { version } = event
      return { ...next, revision: state.revision + 1, version, published: undefined, signed: none, assessed: none }
    }
  }
}

/**
 * The card that events lead to; of no events, none.
 *
 * @example replayCard(events)?.revision // 2
 */
export const replayCard = (events: readonly CardEvent[]): CardState | undefined =>
  events.reduce<CardState | undefined>(evolveCard, undefined)

/**
 * Who has not signed the present revision. `complete` says whether there may be others whom we do not know.
 *
 * Unknown: of a position whose holders are not known nobody is named, and `complete` is false.
 * @example unsigned(state) // { holders: ['e-018'], complete: true }
 */
export const unsigned = (state: CardState): { readonly holders: readonly string[]; readonly complete: boolean } => {
  const { known, complete } = listed(state.holders)
  return { holders: known.filter((holder) => !state.signed.has(holder)), complete }
}

/**
 * The phase of a card. It is acknowledged or assessed only if all holders are known, there is one, and each of them has
 * signed or was assessed.
 *
 * @example cardPhase(state) // 'published'
 */
export const cardPhase = (state: CardState): CardPhase => {
  if (!state.published) return state.revision === 1 ? 'drafted' : 'revised'
  const { known, complete } = listed(state.holders)
  const every = (of: ReadonlyMap<string, unknown>) => complete && known.length > 0 && known.every((h) => of.has(h))
  if (!every(state.signed)) return 'published'
  return every(state.assessed) ? 'assessed' : 'acknowledged'
}
