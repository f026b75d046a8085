import type { Language } from '@zhiben/core'

/**
 * A place in the document of a plan, as the document itself numbers: a section, then a task and an item of it where
 * the section has such.
 *
 * @example { section: '二(四)', task: 10, item: 4 } // task 10 ④ in part 2, section (4)
 */
export interface PlanPlace {
  readonly section: string
  readonly task?: number | undefined
  readonly item?: number | undefined
}

/** A number from 1 to 20 in the ring that documents put around it; other numbers in brackets. */
const ringed = (n: number): string => (n >= 1 && n <= 20 ? String.fromCodePoint(0x2460 + n - 1) : `(${n})`)

/**
 * The place as a person writes it.
 *
 * @example citedPlace({ section: '二(四)', task: 10, item: 4 }, 'zh') // 二(四)10④
 * @example citedPlace({ section: '二(四)', task: 10, item: 4 }, 'en') // section 二(四), task 10 ④
 */
export const citedPlace = ({ section, task, item }: PlanPlace, language: Language): string => {
  const ring = item === undefined ? '' : ringed(item)
  if (language === 'zh') return `${section}${task ?? ''}${ring}`
  return `section ${section}${task === undefined ? '' : `, task ${task}`}${ring === '' ? '' : ` ${ring}`}`
}
