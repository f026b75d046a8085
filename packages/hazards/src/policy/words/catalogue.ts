import type { PolicySaying } from '../problem.js'

/** One sentence for every code: forget one and the catalogue does not compile. */
export type Catalogue = {
  readonly [C in PolicySaying['code']]: (saying: Extract<PolicySaying, { readonly code: C }>) => string
}

/** A text on one line, with nothing in it that would change how a message is shown. */
const plain = (text: string): string =>
  text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`)

/** What somebody else wrote, as it stands in a message: in back-ticks and not too long. */
export const given = (value: string | number): string => {
  const text = plain(String(value)).replaceAll('`', "'")
  return `\`${text.length > 80 ? `${text.slice(0, 79)}…` : text}\``
}
