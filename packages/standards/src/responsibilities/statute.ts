import { type Duty, type Localized, unverified, verified } from '@zhiben/sdk'
import { placeOf } from '../place.js'

/** A statute as the duties of this folder cite it. */
interface Statute {
  /** The first part of the ids of its duties. */
  readonly name: string
  readonly document: string
  /** Where its text was read. */
  readonly source: string
}

interface Provision extends Partial<Omit<Duty, 'id' | 'cite' | 'verified' | 'title' | 'evidence'>> {
  readonly title: Localized
  readonly evidence: Localized
  /** The place, where it is not that of the key: an id stays what it was. */
  readonly at?: string
  /** Why the text was not read, where it was not. */
  readonly unread?: string
}

/**
 * Duties of a statute by their places, as `placeOf` reads them: `21(4)`, `44-1`. A letter tells several duties of one place
 * apart: `46-1b`.
 */
export const dutiesOf = (statute: Statute, provisions: Readonly<Record<string, Provision>>): readonly Duty[] =>
  Object.entries(provisions)
    .map(([number, { at, unread, level = 'organisation', ...provision }]) => ({
      ...provision,
      id: `${statute.name}/${number}`,
      cite: { document: statute.document, ...placeOf(at ?? number.replace(/[a-z]$/, '')) },
      level,
      verified: unread === undefined ? verified(statute.source) : unverified(unread),
    }))
    // JavaScript puts keys that are whole numbers first; the law has them among the others.
    .sort((a, b) => Number(a.cite.article) - Number(b.cite.article))

/** The ids of duties of a statute by their numbers. */
export const numbers =
  (name: string) =>
  (...all: readonly string[]): readonly string[] =>
    all.map((number) => `${name}/${number}`)
