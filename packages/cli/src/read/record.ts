import type { ObligationProblem } from '@zhiben/obligations'
import type { FactProblem } from '@zhiben/rules'
import type { ShapeProblem, TextProblem } from '@zhiben/sdk'

/** What can be wrong with a file of subjects, beyond the facts themselves. */
export type FileProblem =
  | { readonly code: 'not-text' }
  | { readonly code: 'not-a-workbook' }
  | { readonly code: 'too-large'; readonly limit: string }
  | { readonly code: 'no-records' }
  | { readonly code: 'record-not-an-object'; readonly found: string }
  | { readonly code: 'id-missing' }
  | { readonly code: 'id-not-text'; readonly found: string }
  | { readonly code: 'name-not-text'; readonly found: string }
  | { readonly code: 'id-twice'; readonly id: string; readonly first: string }
  | { readonly code: 'unknown-sheet'; readonly found: string; readonly nearest: string | undefined }
  | { readonly code: 'ambiguous-sheet'; readonly found: string; readonly names: readonly string[] }
  | { readonly code: 'unknown-heading'; readonly found: string; readonly nearest: string | undefined }
  | {
      readonly code: 'unknown-column'
      readonly found: string
      readonly nearest: string | undefined
      readonly known: readonly string[]
    }
  | { readonly code: 'column-missing'; readonly name: string }
  | { readonly code: 'field-not-text'; readonly field: string; readonly found: string }
  | { readonly code: 'ambiguous-heading'; readonly found: string; readonly names: readonly string[] }
  | { readonly code: 'heading-twice'; readonly found: string; readonly first: string }
  | { readonly code: 'cell-without-heading'; readonly found: string }
  | { readonly code: 'cell-error'; readonly found: string }
  | { readonly code: 'quote-not-closed' }
  | { readonly code: 'no-such-subject'; readonly id: string }
  | { readonly code: 'no-such-parent'; readonly id: string; readonly list: string }
  | { readonly code: 'parent-ambiguous'; readonly id: string; readonly list: string }
  | { readonly code: 'list-twice'; readonly list: string; readonly sheet: string }
  | {
      readonly code: 'answer-malformed'
      readonly at: string
      readonly expected: 'truth' | 'by' | 'on' | 'because' | 'object'
    }
  | { readonly code: 'unknown-answer'; readonly at: string; readonly nearest: string | undefined }

/** A problem with its place in the input: a file with its line or a cell, and the path of the fact where it is about one. */
export interface DataProblem {
  readonly place: string
  /** The subject's id, where it is known. */
  readonly subject?: string | undefined
  readonly problem: FileProblem | FactProblem | ShapeProblem | TextProblem | ObligationProblem
}

/** One subject as a reader found it, before its facts are checked against a schema. */
export interface RawRecord {
  readonly value: unknown
  /** Where a fact stands, or the record itself: `plants.jsonl:12`, `subjects!B7`. */
  readonly placeOf: (path?: string) => string
  /** What was wrong with it already. */
  readonly problems?: readonly DataProblem[] | undefined
}

/** The input as a whole cannot be read: it is no record's fault. */
export interface Unreadable {
  readonly problem: DataProblem
}

/** What readers give, one after another. */
export type Reading = RawRecord | Unreadable

export const isUnreadable = (reading: Reading): reading is Unreadable => 'problem' in reading
