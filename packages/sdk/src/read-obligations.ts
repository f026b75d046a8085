import { checkObligations, type ObligationPack, obligationPackSchema } from '@zhiben/obligations'
import { frozen } from './frozen.js'
import { ObligationsRefused } from './obligations-refused.js'
import { readJson } from './pack/read-json.js'
import { shapeProblems } from './shape-problem.js'

/**
 * A pack of obligations from outside, as JSON text or as a value, checked whole. No code of it runs. `hashOf` gives the
 * hash of what was read.
 *
 * Fails: `ObligationsRefused` with all problems, each with its place in the JSON.
 * @example readObligations(JSON.stringify(drills)) // what defineObligations made, again
 */
export const readObligations = (source: unknown): ObligationPack => {
  const { value, problems: unreadable } = readJson(source)
  if (unreadable.length > 0) throw new ObligationsRefused({ pack: 'obligations', problems: unreadable })
  const shape = shapeProblems(obligationPackSchema, value)
  const problems = shape.length > 0 ? shape : checkObligations(value as ObligationPack)
  const name =
    typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
      ? value.id
      : 'obligations'
  if (problems.length > 0) throw new ObligationsRefused({ pack: name, problems })
  return frozen(value as ObligationPack)
}
