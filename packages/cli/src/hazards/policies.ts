import type { CivilDate } from '@zhiben/core'
import {
  defaultPolicy,
  isPolicyInForce,
  nationalPolicy,
  overlay,
  type Policy,
  policyKey,
  policyWords,
  readPolicy,
} from '@zhiben/hazards'
import type { OptionSpec } from '../command/command.js'
import { readDocument } from '../read/document.js'
import { documentRefused } from '../read/document-refused.js'

/** Policies beside those that come with the program. */
export const policyOption = {
  policy: {
    value: 'FILE',
    many: true,
    says: {
      zh: '另外装入的隐患治理政策（JSON），可写多次；新隐患适用最后一个当日施行的，没有则适用鄂州市政策',
      en: 'also this hazard policy (JSON); may be repeated. New hazards run under the last one in force, else under that of Ezhou',
    },
  },
} as const satisfies Readonly<Record<string, OptionSpec>>

/** The policies at hand, the one that comes first in question last. */
export type Policies = readonly Policy[]

const builtIn: Policies = [nationalPolicy, defaultPolicy]

/**
 * The policies that come with the program and those of files, each put over the one that it extends. Fails: `Stop` where a
 * file is no policy, or is laxer than the one above.
 */
export const policiesIn = async (files: readonly string[], stdin: NodeJS.ReadableStream): Promise<Policies> => {
  const policies = [...builtIn]
  for (const file of files) {
    const read = await readDocument(file, stdin)
    const own = read.document ? readPolicy(read.document.value) : { problems: [] }
    const upper = policies.find((policy) => policyKey(policy) === own.policy?.extends)
    const layered = own.policy && upper ? overlay(upper, own.policy) : own
    if (layered.policy === undefined) throw documentRefused(file, read, layered.problems, policyWords)
    policies.push(layered.policy)
  }
  return policies
}

/** The policy that a hazard opened on a day runs under. */
export const policyOn = (policies: Policies, day: CivilDate): Policy =>
  [...policies].reverse().find((policy) => isPolicyInForce(policy, day)) ?? defaultPolicy
