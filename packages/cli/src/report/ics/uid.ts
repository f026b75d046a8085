import { createHash } from 'node:crypto'

/** A name for a calendar entry, the same whenever it is made from the same parts. */
export const uidOf = (...parts: readonly string[]): string =>
  `${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)}@zhiben`
