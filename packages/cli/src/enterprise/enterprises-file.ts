import type { CivilDate } from '@zhiben/core'
import { isCivilDate } from '@zhiben/core'
import {
  defaultEnterprisePolicy,
  type Enterprise,
  type EnterprisePlan,
  enterprisePlan,
  enterpriseWords,
  readEnterprisePolicy,
  readEnterprises,
} from '@zhiben/plans'
import type { OptionSpec } from '../command/command.js'
import type { Io } from '../command/io.js'
import { badUsage } from '../command/stop.js'
import { readDocument } from '../read/document.js'
import { documentRefused } from '../read/document-refused.js'

/** The options that say by what and for which day enterprises are looked at. */
export const enterpriseOptions = {
  'as-of': {
    value: 'DATE',
    says: { zh: '截至哪一天，默认为今天（北京时间）', en: 'as of which day, today in Beijing unless told' },
  },
  policy: {
    value: 'FILE',
    says: {
      zh: '认定口径（JSON），默认为本软件的解读，未经主管部门核对',
      en: 'how elements are told (JSON); unless told our own reading, which no authority has checked',
    },
  },
} as const satisfies Readonly<Record<string, OptionSpec>>

/** By what and for which day enterprises are looked at. */
export interface AskedEnterprises {
  readonly plan: EnterprisePlan
  readonly asOf: CivilDate
}

/** What the options ask for. Fails: `Stop` where the day does not exist (64) or the policy is missing (66) or wrong (65). */
export const askedIn = async (
  options: { readonly 'as-of': string | undefined; readonly policy: string | undefined },
  io: Io,
): Promise<AskedEnterprises> => {
  const asOf = options['as-of'] ?? io.today()
  if (!isCivilDate(asOf)) throw badUsage({ code: 'not-a-day', at: '--as-of', found: asOf })
  const policy = options.policy === undefined ? defaultEnterprisePolicy : await policyIn(options.policy, io)
  return { plan: enterprisePlan(policy), asOf }
}

/**
 * The enterprises of files with their evidence, all together. Fails: `Stop` where a file is missing (66), or what it holds
 * is wrong or an enterprise stands in two of them (65, every problem with its line).
 */
export const enterprisesIn = async (
  files: readonly string[],
  plan: EnterprisePlan,
  io: Io,
): Promise<readonly Enterprise[]> => {
  const all = new Map<string, Enterprise>()
  const fileOf = new Map<string, string>()
  for (const file of files) {
    const read = await readDocument(file, io.stdin)
    const { enterprises, problems } = read.document
      ? readEnterprises(plan, read.document.value)
      : { enterprises: [], problems: [] }
    if (!read.document || problems.length > 0) throw documentRefused(file, read, problems, enterpriseWords)
    const twice = enterprises.flatMap(({ id }) => {
      const first = fileOf.get(id)
      return first === undefined ? [] : [{ code: 'enterprise-twice', at: '', found: id, first } as const]
    })
    if (twice.length > 0) throw documentRefused(file, read, twice, enterpriseWords)
    for (const enterprise of enterprises) {
      all.set(enterprise.id, enterprise)
      fileOf.set(enterprise.id, file)
    }
  }
  return [...all.values()]
}

const policyIn = async (file: string, io: Io) => {
  const read = await readDocument(file, io.stdin)
  const { policy, problems } = read.document ? readEnterprisePolicy(read.document.value) : { problems: [] }
  if (policy) return policy
  throw documentRefused(file, read, problems, enterpriseWords)
}
