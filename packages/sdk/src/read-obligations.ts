import type { ObligationPack } from '@zhiben/obligations'
import { ObligationsRefused } from './obligations-refused.js'
import { readJson } from './pack/read-json.js'
import { inspectObligations } from './pack/read-obligations.js'

/**
 * A pack of obligations from outside, as JSON text or as a value, checked whole. No code of it runs. `hashOf` gives the
 * hash of what was read.
 *
 * Fails: `ObligationsRefused` with all problems, each with its place in the JSON.
 * @example readObligations(JSON.stringify(drills)) // what defineObligations made, again
 */
export const readObligations = (source: unknown): ObligationPack => {
  const { pack, problems } = inspectObligations(source)
  if (pack) return pack
  throw new ObligationsRefused({ pack: nameOf(readJson(source).value), problems })
}

/** What a value that is no pack calls itself, if anything. */
const nameOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : 'obligations'
