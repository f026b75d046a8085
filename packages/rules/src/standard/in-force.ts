import type { CivilDate } from '@zhiben/core'
import type { InForce, Standard } from './standard.js'

/** Whether a period holds a day; both its ends belong to it. ISO days compare as texts. */
export const isInForce = (period: InForce, asOf: CivilDate): boolean =>
  period.from <= asOf && (period.until === undefined || asOf <= period.until)

/**
 * The versions that judge on a day, and the names of the standards for which none is known on it. Where the periods of
 * two versions of one standard overlap, both judge.
 */
export const inForceOn = <S extends Pick<Standard, 'id' | 'inForce'>>(
  standards: readonly S[],
  asOf: CivilDate,
): { readonly judging: readonly S[]; readonly unknown: readonly string[] } => {
  const judging = standards.filter((standard) => isInForce(standard.inForce, asOf))
  const known = new Set<string>(judging.map((standard) => standard.id))
  return {
    judging,
    unknown: [...new Set<string>(standards.map((standard) => standard.id))].filter((id) => !known.has(id)),
  }
}
