import type { CommandProblem, Refusal } from '@zhiben/hazards'
import type { FileProblem } from '../read/record.js'
import type { Field } from './field.js'

/** What can be wrong with a row of a ledger, or with the events that go with it. */
export type LedgerProblem =
  | { readonly code: 'ledger-value-missing'; readonly field: Field }
  | { readonly code: 'ledger-not-a-day'; readonly found: string }
  | { readonly code: 'ledger-unknown-value'; readonly found: string; readonly options: readonly string[] }
  | { readonly code: 'ledger-row-twice'; readonly id: string; readonly first: string }
  /** A cell says something else than what happened. */
  | { readonly code: 'ledger-differs'; readonly field: Field; readonly found: string; readonly expected: string }
  /** The store has a hazard of that id, which this row did not make. */
  | { readonly code: 'ledger-there'; readonly id: string }
  | { readonly code: 'ledger-refused'; readonly refusal: Refusal | CommandProblem }
  | { readonly code: 'event-not-json' }
  | { readonly code: 'event-part-missing'; readonly id: string; readonly revision: number }
  /** What the event says did not come from its command. */
  | { readonly code: 'event-not-decided'; readonly id: string; readonly revision: number }
  | { readonly code: 'event-refused'; readonly revision: number; readonly refusal: Refusal | CommandProblem }
  | { readonly code: 'event-policy-unknown'; readonly found: string }
  /** The store has another log of that hazard. */
  | { readonly code: 'event-log-differs'; readonly id: string; readonly revision: number }

/** Where in a workbook: the sheet, the row counted from 1, and the letters of the column where it is about one cell. */
export interface Place {
  readonly sheet: string
  readonly row: number
  readonly column?: string | undefined
  /** All of it as people write it: `台账!C7`. */
  readonly text: string
}

/** Something wrong, and where. */
export interface PlacedLedgerProblem {
  readonly place: Place
  readonly problem: LedgerProblem | FileProblem
}
