import type { AuthorityLevel } from '../actor.js'
import { enterpriseRoles } from '../actor.js'
import { approverOf, channels } from './approval.js'
import { ladderProblems } from './overlay.js'
import { type Policy, policyKey } from './policy.js'

/**
 * From which level up a hazard may be moved from one policy to another; `undefined`: by any authority, since the other one
 * has every line of the first and can only be stricter. Else the level whose policy is given up must let go of it; where
 * a layer above that is given up too, the nation.
 *
 * Unknown: policies that merely say the same in other words are not known to be as strict.
 *
 * @example releasedFrom(defaultPolicy, nationalPolicy) // nation: the province's layer is given up too
 * @source semantics §4 (a lower layer may be stricter, never laxer)
 */
export const releasedFrom = (leaving: Policy, to: Policy): AuthorityLevel | undefined => {
  if (isAsStrict(to, leaving)) return undefined
  const kept = new Set(layersOf(to).map(nameOf))
  const above = layersOf(leaving).slice(0, -1).map(nameOf)
  return above.every((layer) => kept.has(layer)) ? leaving.jurisdiction.level : 'nation'
}

const layersOf = (policy: Policy): readonly string[] => policy.layers ?? [policyKey(policy)]
/** A layer whatever its version: a newer one is its jurisdiction's own doing. */
const nameOf = (layer: string): string => layer.slice(0, layer.indexOf('@'))

const lists = ['limits', 'dueSoon', 'approvals', 'extensions', 'inquiries', 'districts'] as const

/** Whether a policy has every line of another, and its ladder. More lines only make it stricter. */
const isAsStrict = (policy: Policy, than: Policy): boolean =>
  lists.every((list) => {
    const has = new Set((policy[list] ?? []).map(saying))
    return (than[list] ?? []).every((line) => has.has(saying(line)))
  }) &&
  hasLadder(policy, than) &&
  !opensToEnterprise(policy, than)

/** What a line says, in one order of its fields and whatever its sources. */
const saying = ({ basis: _, ...line }: { readonly basis: unknown }): string =>
  JSON.stringify(line, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )

const hasLadder = ({ ladder }: Policy, than: Policy): boolean =>
  (ladder.length > 0 || than.ladder.length === 0) &&
  ladderProblems(than.ladder, ladder).length === 0 &&
  than.ladder.every(({ id, grade }) => ladder.find((rung) => rung.id === id)?.grade === grade)

/** Where a policy is silent on the limits of major hazards they are for authorities: there a line can make it laxer. */
const opensToEnterprise = (policy: Policy, than: Policy): boolean =>
  (['limit', 'extension'] as const).some((act) =>
    channels.some((channel) => {
      const of = { grade: 'major', channel } as const
      const enterprise: readonly string[] = enterpriseRoles
      return (
        approverOf(than, act, of).lines.length === 0 &&
        approverOf(policy, act, of).roles.some((role) => enterprise.includes(role))
      )
    }),
  )
