import type { Localized, TargetDefinition } from '@zhiben/sdk'
import { type MetricName, metrics } from './metrics.js'

interface TargetOf {
  readonly metric: MetricName
  readonly by: number
  readonly scope: Localized
  /** Where several targets share a metric. */
  readonly id?: string
}

/** Words in both languages. */
export const words = (zh: string, en: string): Localized => ({ zh, en })

/** At least this many per cent, as the plan writes it. */
export const percent = (value: number, { metric, by, scope, id = metric }: TargetOf): TargetDefinition => ({
  id,
  title: metrics[metric].title,
  metric,
  value,
  by,
  scope,
})

/** All of them: the plan says so in words and writes no figure. */
export const allOf = (target: TargetOf): TargetDefinition => ({ ...percent(100, target), basis: 'words' })

/** At least this often by the end of the year. */
export const atLeastTimes = (value: number, target: TargetOf): TargetDefinition => ({
  ...percent(value, target),
  unit: '1',
})

/** To be done by the last day of a year. */
export const due = (by: number, zh: string, en: string): { readonly by: number; readonly title: Localized } => ({
  by,
  title: { zh, en },
})

/** Ids of obligations of the municipal plan; `@zhiben/ezhou/obligations` says how often, by whom, of what. */
export const duties = (...names: readonly string[]): readonly string[] => names.map((name) => `ezhou/municipal-${name}`)
