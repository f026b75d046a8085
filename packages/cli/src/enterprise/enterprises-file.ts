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

/** What was asked for, read and checked. */
export interface EnterprisesFile {
  readonly plan: EnterprisePlan
  readonly asOf: CivilDate
  readonly enterprises: readonly Enterprise[]
}

/**
 * A file of enterprises with their evidence, and the policy by which they are looked at. Fails: `Stop` where a file is
 * missing (66) or what it holds is wrong (65, every problem with its line), or the day does not exist (64).
 */
export const enterprisesFile = async (
  file: string,
  options: { readonly 'as-of': string | undefined; readonly policy: string | undefined },
  io: Io,
): Promise<EnterprisesFile> => {
  const asOf = options['as-of'] ?? io.today()
  if (!isCivilDate(asOf)) throw badUsage({ code: 'not-a-day', at: '--as-of', found: asOf })
  const plan = enterprisePlan(
    options.policy === undefined ? defaultEnterprisePolicy : await policyIn(options.policy, io),
  )
  const read = await readDocument(file, io.stdin)
  const { enterprises, problems } = read.document
    ? readEnterprises(plan, read.document.value)
    : { enterprises: [], problems: [] }
  if (!read.document || problems.length > 0) throw documentRefused(file, read, problems, enterpriseWords)
  return { plan, asOf, enterprises }
}

const policyIn = async (file: string, io: Io) => {
  const read = await readDocument(file, io.stdin)
  const { policy, problems } = read.document ? readEnterprisePolicy(read.document.value) : { problems: [] }
  if (policy) return policy
  throw documentRefused(file, read, problems, enterpriseWords)
}
