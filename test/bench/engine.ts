import type { Standard, Verdict } from '@zhiben/rules'

/** What is known of a subject, as `JSON.parse` gives it. */
export type Row = Readonly<Record<string, unknown>>

/** An engine made ready for some rules. */
export interface Engine {
  /** The ids of the rules that it can express, in the standard's order. */
  readonly rules: readonly string[]
  /** The verdicts of those rules for a subject. */
  readonly judge: (row: Row) => readonly Verdict[] | Promise<readonly Verdict[]>
  /** Of an engine that answers later: for how many subjects it is asked at once. */
  readonly atOnce?: number
}

/** Makes an engine ready for a standard; `rules` are the only ones that count. */
export type Prepare = (standard: Standard) => Engine | Promise<Engine>
