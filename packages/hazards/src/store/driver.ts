/** A row as the driver gives it. Days are selected as text, for drivers disagree on what a date is. */
export type Row = Readonly<Record<string, unknown>>

/** Runs one statement; values go by `$1`, `$2` … and never into its text. */
export type Query = (text: string, values: readonly unknown[]) => Promise<readonly Row[]>

/** What the tables need of a database: the difference between PostgreSQL and PGlite. */
export interface Driver {
  readonly query: Query
  /** Runs statements in one transaction, which ends with the promise: committed, or rolled back where it is rejected. */
  readonly transaction: <T>(run: (query: Query) => Promise<T>) => Promise<T>
}
