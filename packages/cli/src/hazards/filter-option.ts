import type { CivilDate, Localized } from '@zhiben/core'
import { courses, gradeTitles, type HazardFilter, regionTitles } from '@zhiben/hazards'
import type { OptionSpec } from '../command/command.js'
import { oneOf } from './actor-option.js'
import { dayGiven } from './day-option.js'

/** Which hazards: options of commands on many of them. */
export const filterOptions = {
  district: { value: 'ID', says: { zh: '只要这个区（县）', en: 'only of this district' } },
  sector: { value: 'ID', says: { zh: '只要这个行业领域', en: 'only of this sector' } },
  enterprise: { value: 'ID', says: { zh: '只要这家企业', en: 'only of this enterprise' } },
  grade: { value: 'general|major', says: { zh: '只要一般或重大', en: 'only general or only major ones' } },
  state: {
    value: 'STATE',
    says: { zh: `只要这个状态：${courses.join('、')}`, en: `only in this state: ${courses.join(', ')}` },
  },
  timeliness: {
    value: Object.keys(regionTitles.timeliness).join('|'),
    says: { zh: '只要期限这样的（以最近一次记录为准）', en: 'only whose limit stands so, as last recorded' },
  },
  supervision: {
    value: Object.keys(regionTitles.supervision).join('|'),
    says: { zh: '只要督办这样的', en: 'only so listed' },
  },
  accountability: {
    value: Object.keys(regionTitles.accountability).join('|'),
    says: { zh: '只要追责这样的', en: 'only with an inquiry like this' },
  },
  'due-from': { value: 'DATE', says: { zh: '期限在这一天或以后', en: 'whose limit ends on this day or later' } },
  'due-to': { value: 'DATE', says: { zh: '期限在这一天或以前', en: 'whose limit ends on this day or earlier' } },
} as const satisfies Readonly<Record<string, OptionSpec>>

/** What was given for them. */
export type FilterGiven = { readonly [K in keyof typeof filterOptions]: string | undefined }

/** The filter that the options ask for. Fails: `Stop` with exit code 64. */
export const filterGiven = (given: FilterGiven): HazardFilter => {
  const among = <T extends string>(at: string, found: string | undefined, titles: Readonly<Record<T, Localized>>) =>
    found === undefined ? undefined : oneOf(at, found, Object.keys(titles) as T[], titles)
  const [from, to] = [dayGiven('--due-from', given['due-from']), dayGiven('--due-to', given['due-to'])]
  const filter: { [K in keyof HazardFilter]: HazardFilter[K] | undefined } = {
    district: given.district,
    sector: given.sector,
    enterprise: given.enterprise,
    grade: among('--grade', given.grade, gradeTitles),
    course: among('--state', given.state, regionTitles.course),
    timeliness: among('--timeliness', given.timeliness, regionTitles.timeliness),
    supervision: among('--supervision', given.supervision, regionTitles.supervision),
    accountability: among('--accountability', given.accountability, regionTitles.accountability),
    due: from === undefined && to === undefined ? undefined : dueBetween(from, to),
  }
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
}

const dueBetween = (from: CivilDate | undefined, to: CivilDate | undefined) => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
})
