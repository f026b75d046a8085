import {
  type CivilDate,
  defaultPolicy,
  districtStandings,
  growthOf,
  type HazardService,
  onTimeShare,
  rollingUp,
} from 'zhiben'

/** What a district shows on the first page of its month. */
export interface DistrictMonth {
  readonly open: number
  readonly overdue: number
  /** The share cleared on time, least and most; `null`: none is cleared yet. */
  readonly onTime: readonly [number, number] | null
  readonly reported: number
  /** Red, orange, yellow or blue; undetermined where the policy gives no thresholds. */
  readonly level: string
}

/** The major hazards of a district up to a month, once every hazard was told what day it is. */
export const districtMonth = async (
  hazards: HazardService,
  district: string,
  { month, today }: { readonly month: string; readonly today: CivilDate },
): Promise<DistrictMonth> => {
  const program = { id: 'nightly', role: 'system', party: 'host', level: null } as const
  await hazards.passTime(today, { due: { to: today }, actor: program })
  const counting = rollingUp()
  for await (const hazard of hazards.summaries({ district })) counting.add(hazard)
  const rolled = counting.result()
  const { major } = rolled.total
  return {
    open: major.open,
    overdue: major.overdue,
    onTime: onTimeShare(major),
    reported: growthOf(rolled, month, month).reported,
    level: districtStandings(defaultPolicy, rolled)[0]?.level ?? 'undetermined',
  }
}
