import type { Language, Localized } from '@zhiben/core'
import { localizedSchema } from '@zhiben/rules'
import * as z from 'zod'

/**
 * Words that a unit or an author wrote: in both languages, or, as most units write them, in one.
 *
 * @example '焙烧车间主任'
 */
export type OwnWords = Localized | string

/** The shape of such words, for values that come from outside. */
export const ownWordsSchema = z.union([z.stringFormat('words', /\S/, { error: 'words' }), localizedSchema], {
  error: 'words',
})

/**
 * The words in a language; what stands in one language only is given as it is.
 *
 * @example ownWords({ zh: '班组长', en: 'Team leader' }, 'en') // Team leader
 */
export const ownWords = (words: OwnWords, language: Language): string =>
  typeof words === 'string' ? words : words[language]
