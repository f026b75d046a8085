import type { Language } from '@zhiben/core'

/** Says the one or the other, by the language of the report. */
export type Say = (zh: string, en: string) => string

export const sayIn =
  (language: Language): Say =>
  (zh, en) =>
    ({ zh, en })[language]
