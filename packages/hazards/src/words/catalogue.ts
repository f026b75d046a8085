import type { Language, Localized } from '@zhiben/core'
import { given } from '../policy/words/catalogue.js'
import type { AnyRefusal } from '../refusal.js'

export { given } from '../policy/words/catalogue.js'

/** One sentence for every code: forget one and the catalogue does not compile. */
export type Catalogue = {
  readonly [C in AnyRefusal['code']]: (refusal: Extract<AnyRefusal, { readonly code: C }>) => string
}

/** A level as a message has it; none is the level of experts and the public. */
export const levelIn = (
  language: Language,
  titles: Readonly<Record<string, Localized>>,
  level: string | null,
): string => (level === null ? { zh: '无级别', en: 'no level' }[language] : (titles[level]?.[language] ?? given(level)))
