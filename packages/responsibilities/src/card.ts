import { type Citation, nearest, type Verification } from '@zhiben/core'
import { type CardContent, type EmergencyStep, emergencySteps, joinedContent } from './card-content.js'
import { obligationsOf } from './coverage.js'
import type { Entry, ResponsibilityList } from './list.js'
import type { Listed } from './listed.js'
import type { OwnWords } from './own-words.js'
import { describeRole, type PersonKind, type Position, type Role } from './position.js'

/** A duty as the card of a position shows it. */
export interface CardDuty {
  readonly entry: string
  readonly title: OwnWords
  /** Accountable; carries it out under the position that is; or, for a duty of persons, bears it for himself. */
  readonly part: 'accountable' | 'doer' | 'self'
  /** Where: the title of the workshop, team …; none: the organisation. */
  readonly area?: OwnWords | undefined
  /** Who is accountable, where this position is not. */
  readonly accountable?: OwnWords | undefined
  readonly evidence: OwnWords
  readonly cite: Citation
  readonly verified: Verification
  readonly obligations: readonly string[]
}

/** A part of a card that says nothing yet. */
export type EmptyCardPart = 'duties' | 'risks' | 'rules' | EmergencyStep

/**
 * The card of a position (明白卡, 四知卡): its duties, its risks, its operating rules, and what to do in an emergency in
 * five steps. `empty` names what is still to be written; a card with an empty part is a draft.
 *
 * @source semantics §8; 鄂州市安全生产治本攻坚三年行动方案(2024-2026年) tasks 2 ②, 18 ①
 */
export interface PositionCard extends CardContent {
  readonly position: string
  readonly title: OwnWords
  readonly role: Role
  readonly kind: PersonKind | undefined
  readonly organisation: OwnWords
  readonly area?: OwnWords | undefined
  /** The title of the position above. */
  readonly parent?: OwnWords | undefined
  readonly holders: Listed
  readonly duties: readonly CardDuty[]
  readonly empty: readonly EmptyCardPart[]
}

/** A card, or why there is none. */
export type ReadCard =
  | { readonly card: PositionCard; readonly problems: readonly [] }
  | {
      readonly card?: undefined
      readonly problems: readonly [
        {
          readonly code: 'unknown-position'
          readonly at: string
          readonly found: string
          readonly nearest: string | undefined
        },
      ]
    }

/**
 * The card of a position, with all that stands on it. What it is accountable for comes first, then what it carries out,
 * then what each of its people bears for himself.
 *
 * @example cardOf(list, 'welder').card?.duties.map(({ title }) => title)
 */
export const cardOf = (list: ResponsibilityList, id: string): ReadCard => {
  const position = list.organisation.positions.find((other) => other.id === id)
  if (position) return { card: cards(list)(position), problems: [] }
  const known = list.organisation.positions.map((other) => other.id)
  return { problems: [{ code: 'unknown-position', at: 'position', found: id, nearest: nearest(id, known) }] }
}

/**
 * The cards of a list, one for each position, in the order of the chart.
 *
 * @example cardsOf(list).filter(({ empty }) => empty.length > 0)
 */
export const cardsOf = (list: ResponsibilityList): readonly PositionCard[] =>
  list.organisation.positions.map(cards(list))

/** A list as it is asked for cards. */
const cards = (list: ResponsibilityList) => {
  const { organisation } = list
  const positions = new Map(organisation.positions.map((position) => [position.id, position.title]))
  const areas = new Map(organisation.areas.map((area) => [area.id, area.title]))
  const duties = new Map(list.duties.map((duty) => [duty.id, duty]))
  const contents = new Map(list.content.map((content) => [content.id, content]))
  const entriesOf = new Map<string, Set<Entry>>()
  for (const entry of list.entries)
    for (const id of [...entry.accountable, ...entry.doers])
      entriesOf.set(id, (entriesOf.get(id) ?? new Set()).add(entry))

  const titleOf = (titles: ReadonlyMap<string, OwnWords>, id: string | null | undefined): OwnWords | undefined =>
    id === null || id === undefined ? undefined : titles.get(id)

  const dutyOn = (entry: Entry, position: string): readonly CardDuty[] => {
    const duty = duties.get(entry.duty)
    if (!duty) return []
    const part = entry.accountable.includes(position) ? (duty.level === 'person' ? 'self' : 'accountable') : 'doer'
    const { title, evidence, cite, verified } = duty
    const area = titleOf(areas, entry.area)
    const accountable = part === 'doer' ? titleOf(positions, entry.accountable[0]) : undefined
    return [
      {
        entry: entry.id,
        title,
        part,
        area,
        accountable,
        evidence,
        cite,
        verified,
        obligations: obligationsOf(entry, duty),
      },
    ]
  }

  return (position: Position): PositionCard => {
    const all = [...(entriesOf.get(position.id) ?? [])].flatMap((entry) => dutyOn(entry, position.id))
    const ordered = (['accountable', 'doer', 'self'] as const).flatMap((part) => all.filter((d) => d.part === part))
    const { risks, rules, emergency } = contents.get(position.id) ?? joinedContent([])
    return {
      position: position.id,
      title: position.title,
      role: position.role,
      kind: describeRole(position.role).kind,
      organisation: organisation.title,
      area: titleOf(areas, position.area),
      parent: titleOf(positions, position.parent),
      holders: position.holders,
      duties: ordered,
      risks,
      rules,
      emergency,
      empty: [
        ...(ordered.length === 0 ? (['duties'] as const) : []),
        ...(risks.length === 0 ? (['risks'] as const) : []),
        ...(rules.length === 0 ? (['rules'] as const) : []),
        ...emergencySteps.filter((step) => emergency[step].length === 0),
      ],
    }
  }
}
