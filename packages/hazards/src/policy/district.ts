import { all as allOf, type Truth } from '@zhiben/core'
import * as z from 'zod'
import { type Based, based, listOf, shape } from './basis.js'

/** 红, 橙, 黄, 蓝: the worst first. */
export const districtLevels = ['red', 'orange', 'yellow', 'blue'] as const
/** The colour of a district that is slow (red, orange) or not. */
export type DistrictLevel = (typeof districtLevels)[number]

/**
 * What of a district is measured: open major hazards; those of them that are overdue; their share of the open ones; of
 * the major hazards whose limit has run or that are cleared, the share not cleared in time; open major hazards of 2023
 * and before. Shares are from 0 to 1; a share of nothing is 0.
 */
export const metrics = ['open-major', 'overdue-major', 'overdue-share', 'late-share', 'old-stock'] as const
/** One of the measures of a district. */
export type Metric = (typeof metrics)[number]

/** What is known of each measure: from the least to the most that it may be. */
export type DistrictMeasures = Readonly<Record<Metric, readonly [least: number, most: number]>>

/** A district has this level when every condition holds: each measure is at least the figure. */
export interface DistrictLine extends Based {
  readonly level: DistrictLevel
  readonly when: readonly { readonly metric: Metric; readonly atLeast: number }[]
}

export const districtSchema = z.strictObject(
  {
    level: z.enum(districtLevels),
    when: listOf(
      z.strictObject(
        {
          metric: z.enum(metrics),
          atLeast: z.number({ error: 'count' }).min(0, { error: 'count' }).max(1e9, { error: 'count' }),
        },
        { error: shape('object') },
      ),
    ).min(1, { error: 'filled-list' }),
    ...based,
  },
  { error: shape('object') },
) satisfies z.ZodType<DistrictLine>

/** The level of a district, with the line it rests on; or that it cannot be told, and which lines would have to be. */
export type DistrictFound =
  | { readonly level: DistrictLevel; readonly line: DistrictLine }
  | {
      readonly level: 'undetermined'
      readonly because: 'no-thresholds' | 'unknown-measures'
      readonly open: readonly DistrictLine[]
    }

/**
 * The level of a district: the worst whose line holds.
 *
 * Unknown: where a worse line may hold for what is not known, the level is undetermined. Where no line holds at all, it is
 * undetermined for want of thresholds: a policy that wants every other district blue has a line that says so.
 */
export const districtLevel = (
  policy: { readonly districts: readonly DistrictLine[] },
  measures: DistrictMeasures,
): DistrictFound => {
  const open: DistrictLine[] = []
  for (const level of districtLevels) {
    const lines = policy.districts.filter((line) => line.level === level)
    const sure = lines.find((line) => holds(line, measures) === 'true')
    if (sure !== undefined && open.length === 0) return { level, line: sure }
    open.push(...lines.filter((line) => holds(line, measures) === 'unknown'))
    if (sure !== undefined) break
  }
  return { level: 'undetermined', because: open.length > 0 ? 'unknown-measures' : 'no-thresholds', open }
}

const holds = (line: DistrictLine, measures: DistrictMeasures): Truth =>
  allOf(
    line.when.map(({ metric, atLeast }): Truth => {
      const [least, most] = measures[metric]
      return least >= atLeast ? 'true' : most < atLeast ? 'false' : 'unknown'
    }),
  )
