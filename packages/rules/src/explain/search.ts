/** What a search for changes works on, and what it may still spend. */
export interface Search {
  readonly facts: Readonly<Record<string, unknown>>
  /** Counts one evaluation; false when there are none left. */
  readonly spend: () => boolean
  /** Whether there are none left. */
  readonly spent: () => boolean
  /** Notes that something was left out. */
  readonly cut: () => void
}
