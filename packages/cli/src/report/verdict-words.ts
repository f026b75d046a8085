import type { Localized } from '@zhiben/core'
import type { Verdict } from '@zhiben/rules'

/** What a rule's verdict is called. */
export const ruleVerdictWords: Readonly<Record<Verdict, Localized>> = {
  hit: { zh: '命中', en: 'hit' },
  undetermined: { zh: '待定', en: 'undetermined' },
  clear: { zh: '不命中', en: 'clear' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
}

/** What the verdict on a subject is called. */
export const subjectVerdictWords: Readonly<Record<Verdict, Localized>> = {
  hit: { zh: '存在重大事故隐患', en: 'major accident hazard' },
  undetermined: { zh: '尚不能判定', en: 'not yet determined' },
  clear: { zh: '未发现重大事故隐患', en: 'no major accident hazard' },
  'not-applicable': { zh: '所用标准均不适用', en: 'no standard applies' },
}
