import { type CivilDate, dayNumber, type Truth } from '@zhiben/core'
import { factsOn, type Profile, type ReadyObligations, steadyProfile } from '@zhiben/obligations'
import type { Enterprise } from './enterprise.js'
import { tiers } from './tier.js'

/** A duty of the plan that binds the enterprises of high-risk trades, and nobody else. */
const dutyOfHighRisk = 'ezhou/municipal-led-check-high-risk'

/** The day on which the duties of the plan are asked whom they bind: the enterprise is described for another. */
const inForce: CivilDate = tiers[0]?.by ?? '2024-12-31'

const known = (truth: Truth | undefined): boolean | null => (truth === 'true' ? true : truth === 'false' ? false : null)

/**
 * Of which kind an enterprise is, by the one description of it that the obligations read too: high-risk where the duties
 * of high-risk trades bind it (by its own word or by its line of business), above scale where it says so. That no duty
 * hangs on: make the obligations ready with the shared dictionary, so that a profile may say it.
 *
 * Unknown (`null`): what the description leaves open, and whether it is high-risk without the duties of the municipal plan.
 * @example kindOfProfile(ready, profile, '2024-12-31') // { highRisk: true, aboveScale: null }
 * @source 鄂州市安全生产治本攻坚三年行动工作方案(2024-2026年) 二(一)1④, 二(六)15①
 */
export const kindOfProfile = (
  ready: ReadyObligations,
  profile: Profile,
  asOf: CivilDate,
): Pick<Enterprise, 'highRisk' | 'aboveScale'> => {
  const day = dayNumber(asOf)
  if (day === undefined)
    throw new RangeError(`\`asOf\` must be a day that exists, written YYYY-MM-DD; found \`${asOf}\``)
  const facts = factsOn(profile, day)
  const { isAboveDesignatedSize } = facts
  return {
    highRisk: known(ready.whyBinds(dutyOfHighRisk, steadyProfile(facts), inForce)?.binds),
    aboveScale: typeof isAboveDesignatedSize === 'boolean' ? isAboveDesignatedSize : null,
  }
}
