/** Words for a person, in the language of the rules first. */
export interface Localized {
  readonly zh: string
  readonly en: string
}

/** The languages that Zhiben speaks. */
export type Language = keyof Localized
