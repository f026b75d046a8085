import { type CivilDate, type Language, nearest } from '@zhiben/core'
import {
  type CardCommand,
  type CardState,
  cardsOf,
  decideCard,
  evolveCard,
  type PositionCard,
  type ResponsibilityList,
  type ResponsibilityProblem,
  responsibilityWords,
} from '@zhiben/responsibilities'
import { readDocument } from '../read/document.js'
import { documentRefused } from '../read/document-refused.js'
import { quoted } from '../read/record.js'

interface Signature {
  readonly position: string
  readonly holder: string
  readonly on: CivilDate
}

/**
 * The cards of a list after the signatures of a file (`[{ position, holder, on }]`), each put through the life of its
 * card: a card that is not complete cannot have been signed, nor can anybody sign who does not hold the position.
 *
 * Fails: `Stop` with exit code 65 and every signature that cannot be.
 */
export const signedCards = async (
  list: ResponsibilityList,
  file: string,
  stdin: NodeJS.ReadableStream,
): Promise<ReadonlyMap<string, CardState>> => {
  const read = await readDocument(file, stdin)
  const { signatures, problems } = read.document ? signaturesIn(read.document.value) : { signatures: [], problems: [] }
  const cards = new Map(cardsOf(list).map((card) => [card.position, card]))
  const states = new Map<string, CardState>()
  const found: ResponsibilityProblem[] = [...problems]
  const inOrder = [...signatures].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  for (const { at, position, holder, on } of inOrder) {
    const card = cards.get(position)
    if (!card) {
      found.push({
        code: 'unknown-position',
        at: `${at}.position`,
        found: position,
        nearest: nearest(position, cards.keys()),
      })
      continue
    }
    const decided = take(states.get(position), card, { position, holder, on })
    if ('state' in decided) states.set(position, decided.state)
    else found.push({ ...decided.refusal, at: decided.refusal.code === 'not-a-holder' ? `${at}.holder` : at })
  }
  if (!read.document || found.length > 0)
    throw documentRefused(file, read, found, (problem, language: Language) => responsibilityWords(problem, language))
  return states
}

type Taken = { readonly state: CardState } | { readonly refusal: ResponsibilityProblem }

/** One signature. The first on a card also drafts and publishes it, that day. */
const take = (before: CardState | undefined, card: PositionCard, { position, holder, on }: Signature): Taken => {
  const by = position
  const beginning: readonly CardCommand[] = before
    ? []
    : [
        { command: 'draft', on, by, position, version: 1, holders: card.holders },
        { command: 'publish', on, by, empty: card.empty },
      ]
  let state = before
  for (const command of [...beginning, { command: 'acknowledge', on, holder } as const]) {
    const { events, refusal } = decideCard(state, command)
    if (refusal) return { refusal }
    state = events.reduce(evolveCard, state)
  }
  // A command that is not refused leaves a card.
  return { state: state as CardState }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const signaturesIn = (value: unknown) => {
  const problems: ResponsibilityProblem[] = []
  const signatures: (Signature & { readonly at: string })[] = []
  if (!Array.isArray(value))
    return { signatures, problems: [{ code: 'wrong-shape', at: '', expected: 'list', found: quoted(value) } as const] }
  for (const [i, one] of value.entries()) {
    const at = `[${i}]`
    if (!isObject(one)) {
      problems.push({ code: 'wrong-shape', at, expected: 'object', found: quoted(one) })
      continue
    }
    const wrong = (['position', 'holder', 'on'] as const).filter((field) => typeof one[field] !== 'string')
    for (const field of wrong)
      problems.push(
        one[field] === undefined
          ? { code: 'missing-field', at: `${at}.${field}`, field }
          : { code: 'wrong-shape', at: `${at}.${field}`, expected: 'text', found: quoted(one[field]) },
      )
    if (wrong.length === 0) signatures.push({ ...(one as unknown as Signature), at })
  }
  return { signatures, problems }
}
