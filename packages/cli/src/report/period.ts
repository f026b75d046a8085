import type { Language } from '@zhiben/core'
import type { InForce } from '@zhiben/rules'

/** A period in force in words; both days belong to it. */
export const periodWords = ({ from, until }: InForce, language: Language): string =>
  language === 'zh'
    ? until === undefined
      ? `${from} 起施行`
      : `${from} 至 ${until} 施行`
    : until === undefined
      ? `in force from ${from}`
      : `in force ${from} to ${until}`
