import { type Duty, type Localized, unverified, verified } from '@zhiben/sdk'

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
  /** Why the text was not read, where it was not. */
  readonly unread?: string
}

/**
 * Duties of a statute. A number is that of the article, with the item in brackets (`21(4)`), or the paragraph after a
 * hyphen (`44-1`); a citation names article and item.
 */
export const dutiesOf = (statute: Statute, provisions: Readonly<Record<string, Provision>>): readonly Duty[] =>
  Object.entries(provisions)
    .map(([number, { unread, level = 'organisation', ...provision }]) => {
      const [, article = number, item] = /^(\d+)(?:\((\d+)\))?/.exec(number) ?? []
      return {
        ...provision,
        id: `${statute.name}/${number}`,
        cite: { document: statute.document, article, ...(item === undefined ? {} : { item }) },
        level,
        verified: unread === undefined ? verified(statute.source) : unverified(unread),
      }
    })
    // JavaScript puts keys that are whole numbers first; the law has them among the others.
    .sort((a, b) => Number(a.cite.article) - Number(b.cite.article))

/** The ids of duties of a statute by their numbers. */
export const numbers =
  (name: string) =>
  (...all: readonly string[]): readonly string[] =>
    all.map((number) => `${name}/${number}`)
