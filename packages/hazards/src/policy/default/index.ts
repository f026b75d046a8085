import { overlay } from '../overlay.js'
import type { Policy } from '../policy.js'
import { ezhouPolicy } from './ezhou.js'
import { hubeiPolicy } from './hubei.js'
import { nationalPolicy } from './nation.js'

export { ezhouPolicy, hubeiPolicy, nationalPolicy }

const over = (upper: Policy, lower: Policy): Policy => {
  const { policy, problems } = overlay(upper, lower)
  if (policy === undefined) throw new TypeError(`Bug: ${JSON.stringify(problems)}`)
  return policy
}

/**
 * Ezhou over Hubei over the nation, as one policy: what a hazard in Ezhou begins under where a host gives no other. Its
 * key is Ezhou's, `ezhou/hazard-policy@2024`.
 *
 * @example nextRung(defaultPolicy, null, 'overdue').rung?.id // letter
 */
export const defaultPolicy: Policy = /* @__PURE__ */ over(
  /* @__PURE__ */ over(nationalPolicy, hubeiPolicy),
  ezhouPolicy,
)
