import { authorityRoles, enterpriseRoles, type Role } from './actor.js'

/** On whose side a role stands. */
export type Side = 'enterprise' | 'authority' | 'expert' | 'public' | 'system'

/** The roles of a side. */
export const rolesOf: Readonly<Record<Side, readonly Role[]>> = {
  enterprise: enterpriseRoles,
  authority: authorityRoles,
  expert: ['expert'],
  public: ['public'],
  system: ['system'],
}
const sideByRole = new Map(
  Object.entries(rolesOf).flatMap(([side, roles]) => roles.map((role) => [role, side as Side] as const)),
)

/** On whose side a role stands. */
export const sideOf = (role: Role): Side => sideByRole.get(role) ?? 'public'
