import type { CivilDate, Localized } from '@zhiben/core'

/**
 * What is the case with a criterion or an element: nothing of it is there (`missing`), it is being worked on, it is met,
 * or what is known does not say (`undetermined`).
 */
export type ElementState = 'undetermined' | 'missing' | 'in-work' | 'met'

/** The states, the undecided first, in the order of the way; with what they are called. */
export const elementStates: Readonly<Record<ElementState, Localized>> = {
  undetermined: { zh: '待定', en: 'undetermined' },
  missing: { zh: '未建立', en: 'missing' },
  'in-work': { zh: '推进中', en: 'in work' },
  met: { zh: '已落实', en: 'met' },
}

/** What can happen: evidence says that it is not there, that it is being worked on, or that it is so; or evidence ends. */
export type ElementMove = 'deny' | 'begin' | 'show' | 'expire' | 'withdraw'

/** What the moves are called. */
export const elementMoves: Readonly<Record<ElementMove, Localized>> = {
  deny: { zh: '证据表明没有', en: 'evidence says no' },
  begin: { zh: '证据表明在建', en: 'evidence says in work' },
  show: { zh: '证据表明已落实', en: 'evidence says yes' },
  expire: { zh: '证据过期', en: 'evidence expires' },
  withdraw: { zh: '证据撤回', en: 'evidence is withdrawn' },
}

/**
 * The one definition of the life of an element: from every state where a move leads. The diagram is drawn from it and
 * evidence is followed by it. Nothing leads from a state to itself: such a move changes nothing.
 */
export const elementMachine: Readonly<Record<ElementState, Readonly<Partial<Record<ElementMove, ElementState>>>>> = {
  undetermined: { deny: 'missing', begin: 'in-work', show: 'met' },
  missing: { begin: 'in-work', show: 'met', expire: 'undetermined', withdraw: 'undetermined' },
  'in-work': { deny: 'missing', show: 'met', expire: 'undetermined', withdraw: 'undetermined' },
  met: { deny: 'missing', begin: 'in-work', expire: 'undetermined', withdraw: 'undetermined' },
}

/** The state after a move. */
const step = (state: ElementState, move: ElementMove): ElementState => elementMachine[state][move] ?? state

/** What one piece of evidence says from one day on, until it ends. Days are compared as they are written. */
export interface Statement {
  readonly says: 'met' | 'in-work' | 'missing' | 'unknown'
  readonly on: CivilDate
  /** The last day on which it counts. */
  readonly expires?: CivilDate | undefined
  /** The first day on which it no longer counts. */
  readonly withdrawn?: CivilDate | undefined
}

const moveOf: Readonly<Record<Exclude<Statement['says'], 'unknown'>, ElementMove>> = {
  missing: 'deny',
  'in-work': 'begin',
  met: 'show',
}

/**
 * The state to which one statement leads by a day, by the moves that it makes: it says something, and may end. One that
 * says that it does not know moves nothing and leaves undetermined.
 *
 * @example stateAfter({ says: 'met', on: '2024-03-01', expires: '2025-02-28' }, '2025-03-01') // undetermined
 */
export const stateAfter = (statement: Statement, asOf: CivilDate): ElementState =>
  stateUntil(statement, statement.expires, asOf)

/** The same for a statement that has another last day than it names. */
export const stateUntil = (
  { says, on, withdrawn }: Statement,
  expires: CivilDate | undefined,
  asOf: CivilDate,
): ElementState => {
  if (on > asOf || says === 'unknown') return 'undetermined'
  const said = step('undetermined', moveOf[says])
  if (withdrawn !== undefined && withdrawn <= asOf) return step(said, 'withdraw')
  return expires !== undefined && expires < asOf ? step(said, 'expire') : said
}
