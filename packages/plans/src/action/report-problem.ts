import { quoted } from '@zhiben/core'

/** What can be wrong with what is reported on a plan. `at` is the place in the list of reports: `reports[3].value`. */
export type ReportProblem =
  | {
      readonly code: 'report-shape'
      readonly at: string
      readonly expected: 'list' | 'object' | 'text'
      readonly found: string
    }
  | { readonly code: 'report-about-nothing'; readonly at: string }
  /** `mayBeUnknown`: whether it can be said that it is not known. */
  | { readonly code: 'report-missing'; readonly at: string; readonly mayBeUnknown?: true | undefined }
  | {
      readonly code: 'report-unknown-measure'
      readonly at: string
      readonly found: string
      readonly nearest: string | undefined
    }
  | {
      readonly code: 'report-unknown-unit'
      readonly at: string
      readonly found: string
      readonly nearest: string | undefined
    }
  | { readonly code: 'report-by-group'; readonly at: string; readonly found: string }
  | {
      readonly code: 'report-unknown-district'
      readonly at: string
      readonly found: string
      readonly nearest: string | undefined
    }
  | { readonly code: 'report-of-another-district'; readonly at: string; readonly by: string; readonly found: string }
  | { readonly code: 'report-day'; readonly at: string; readonly found: string }
  | { readonly code: 'report-month'; readonly at: string; readonly found: string }
  | { readonly code: 'report-before-month'; readonly at: string; readonly found: string; readonly month: string }
  | { readonly code: 'report-in-future'; readonly at: string; readonly found: string; readonly asOf: string }
  | {
      readonly code: 'report-value'
      readonly at: string
      readonly found: string
      readonly expected: 'number' | 'truth' | 'share'
    }
  | {
      readonly code: 'report-out-of-bounds'
      readonly at: string
      readonly found: number
      readonly min: number
      readonly max: number | undefined
      readonly unit: string
    }
  | { readonly code: 'report-range-backwards'; readonly at: string; readonly from: number; readonly to: number }
  | { readonly code: 'report-value-twice'; readonly at: string }
  | { readonly code: 'report-part-over-whole'; readonly at: string; readonly done: number; readonly of: number }
  | { readonly code: 'report-unit-missing'; readonly at: string; readonly expected: string }
  | { readonly code: 'report-unit'; readonly at: string; readonly found: string; readonly expected: string }
  | {
      readonly code: 'report-not-responsible'
      readonly at: string
      readonly found: string
      readonly measure: string
    }
  | { readonly code: 'reports-disagree'; readonly at: string; readonly first: string; readonly measure: string }

/** Whether a field says nothing: `null` is said of values, which may be unknown. */
export const isMissing = (value: unknown): boolean => value === undefined || value === null || value === ''

/** Whether what should be a report is an object whose texts are texts: reports come from outside. */
export const shapeOf = (report: unknown, texts: readonly string[], at: string): readonly ReportProblem[] => {
  if (typeof report !== 'object' || report === null || Array.isArray(report))
    return [{ code: 'report-shape', at, expected: 'object', found: quoted(report) }]
  const fields = report as Readonly<Record<string, unknown>>
  return texts.flatMap((field): readonly ReportProblem[] => {
    const value = Object.hasOwn(fields, field) ? fields[field] : undefined
    return value === undefined || value === null || typeof value === 'string'
      ? []
      : [{ code: 'report-shape', at: `${at}.${field}`, expected: 'text', found: quoted(value) }]
  })
}
