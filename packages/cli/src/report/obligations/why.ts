import type { Language } from '@zhiben/core'
import type { Profile, ReadyObligations, Status } from '@zhiben/obligations'
import { groundWords } from '../fact-words.js'

/** What is needed to say why an obligation binds. */
export interface Why {
  readonly status: Status
  readonly profile: Profile
  readonly ready: ReadyObligations
  readonly language: Language
}

/**
 * The facts for which an obligation binds on the day, on one line: `金属冶炼企业：是`. Nothing where it binds everybody, or
 * does not bind on that day.
 */
export const whyWords = (id: string, { status, profile, ready, language }: Why): string | undefined => {
  const why = ready.whyBinds(id, profile, status.asOf)
  // That it is no public body is a reason for nearly all of them, and would be read in every line.
  const because = why?.because.filter(({ path, value }) => path !== 'publicBody' || value !== 'none') ?? []
  if (why?.binds !== 'true' || because.length === 0) return undefined
  const [is, and] = language === 'zh' ? ['：', '；'] : [': ', '; ']
  return groundWords({ because, facts: why.facts }, language)
    .flatMap(({ item, facts }) =>
      facts.map(({ title, value }) => `${item === undefined ? '' : `${item} `}${title}${is}${value}`),
    )
    .join(and)
}
