import { nearest } from '@zhiben/core'
import {
  type Actor,
  authorityRoles,
  enterpriseRoles,
  type Level,
  levels,
  levelTitles,
  roles,
  roleTitles,
} from '@zhiben/hazards'
import type { OptionSpec } from '../command/command.js'
import { badUsage } from '../command/stop.js'

/** Who acts: options of every command that does something, or shows only what somebody may see. */
export const actorOptions = {
  as: { value: 'ID', says: { zh: '由谁办理：账号或代号', en: 'who acts: an account or a pseudonym' } },
  role: {
    value: 'ROLE',
    says: {
      zh: `角色：${roles.map((role) => `${role}(${roleTitles[role].zh})`).join('、')}`,
      en: `the role: ${roles.join(', ')}`,
    },
  },
  party: {
    value: 'PARTY',
    says: { zh: '所属单位：企业或监管部门', en: 'for which party: an enterprise or an authority' },
  },
  level: {
    value: 'LEVEL',
    says: {
      zh: `监管部门的级别：${levels
        .slice(1)
        .map((level) => `${level}(${levelTitles[level].zh})`)
        .join('、')}`,
      en: `the level of an authority: ${levels.slice(1).join(', ')}`,
    },
  },
} as const satisfies Readonly<Record<string, OptionSpec>>

/** What was given for them. */
export type ActorGiven = { readonly [K in keyof typeof actorOptions]: string | undefined }

/** Who acts by the options; `undefined` where none of them was given. Fails: `Stop` with exit code 64. */
export const actorGiven = ({ as, role, party, level }: ActorGiven): Actor | undefined => {
  if (as === undefined && role === undefined && party === undefined && level === undefined) return undefined
  if (as === undefined) throw badUsage({ code: 'option-missing', at: '--as' })
  if (role === undefined) throw badUsage({ code: 'option-missing', at: '--role' })
  if (party === undefined) throw badUsage({ code: 'option-missing', at: '--party' })
  const named = oneOf('--role', role, roles, roleTitles)
  if (isOneOf(enterpriseRoles, named)) {
    if (level !== undefined) oneOf('--level', level, ['enterprise'], levelTitles)
    return { id: as, role: named, party, level: 'enterprise' }
  }
  if (isOneOf(authorityRoles, named)) {
    if (level === undefined) throw badUsage({ code: 'option-missing', at: '--level' })
    const authorities = levels.filter((one): one is Exclude<Level, 'enterprise'> => one !== 'enterprise')
    return { id: as, role: named, party, level: oneOf('--level', level, authorities, levelTitles) }
  }
  if (level !== undefined) throw badUsage({ code: 'value-unexpected', at: '--level' })
  return { id: as, role: named, party, level: null }
}

/** Who acts, where somebody must. Fails: `Stop` with exit code 64. */
export const actorNeeded = (given: ActorGiven): Actor => {
  const actor = actorGiven(given)
  if (actor === undefined) throw badUsage({ code: 'option-missing', at: '--as, --role, --party' })
  return actor
}

const isOneOf = <T extends string>(some: readonly T[], one: string): one is T =>
  (some as readonly string[]).includes(one)

/** One of several values by its name or by what it is called in either language. Fails: `Stop` with exit code 64. */
export const oneOf = <T extends string>(
  at: string,
  found: string,
  options: readonly T[],
  titles: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {},
): T => {
  const [named] = options.filter((one) => one === found || titles[one]?.zh === found || titles[one]?.en === found)
  if (named !== undefined) return named
  const near = nearest(found, options)
  throw badUsage({ code: 'not-one-of', at, found, options: near === undefined ? options : [near] })
}
