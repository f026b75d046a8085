import { municipal } from '@zhiben/ezhou/municipal'
import {
  type CivilDate,
  type QuarterlyBulletin,
  quarterlyBulletin,
  type Report,
  readReports,
  type Submission,
} from 'zhiben'

/** What a city keeps: reports on targets and milestones, and who handed in its report on which month. */
export interface City {
  readonly reports: readonly Report[]
  readonly submissions: readonly Submission[]
  /** Who belongs to groups that the plan leaves open. */
  readonly members: Readonly<Record<string, readonly string[]>>
}

/** The bulletin on a quarter as data: figures that cannot be used are in `problems`, each with its place. */
export const bulletinOn = (
  { reports, submissions, members }: City,
  year: number,
  quarter: 1 | 2 | 3 | 4,
  asOf: CivilDate,
): QuarterlyBulletin => quarterlyBulletin({ plan: municipal, reports, submissions, members, year, quarter, asOf })

/** Whether a report can be used, before it is stored: what is wrong with it, or nothing. */
export const checked = (report: Report, asOf: CivilDate) => readReports(municipal, [report], asOf).problems
