import type { Comparator, Language } from '@zhiben/core'
import type { MeasureProgress, Shown, Standing } from '@zhiben/plans'
import type { Gauge } from '../document/document.js'
import { sayIn } from '../html/labels.js'

/** Two places behind the point, cut towards "not there yet": what is shown never looks better than it is. */
const cut = (value: number, comparator: Comparator): number => {
  // What is not exactly in a double (0.1 + 0.2) must not lose a hundredth by that alone.
  const hundredths = Number((value * 100).toPrecision(12))
  return (comparator.startsWith('<') ? Math.ceil(hundredths) : Math.floor(hundredths)) / 100
}

const unitText = (unit: string): string => (unit === '1' ? '' : unit)

const endsOf = (value: Shown): readonly [number | null, number | null] =>
  typeof value === 'number' ? [value, value] : value.range

/** A value or range in words: `45%`, `40%–60%`, `≥3`; nothing where nothing is known. */
export const valueWords = (
  value: Shown,
  { comparator, unit }: Pick<MeasureProgress['asks'], 'comparator' | 'unit'>,
): string => {
  const [lo, hi] = endsOf(value)
  const one = (end: number): string => `${cut(end, comparator)}${unitText(unit)}`
  if (lo !== null && lo === hi) return one(lo)
  if (lo === null) return hi === null ? '?' : `≤${one(hi)}`
  return hi === null ? `≥${one(lo)}` : `${one(lo)}–${one(hi)}`
}

/** Whether a measure stands as a whole, in words, and as a bar where it is a part of a hundred. */
export const standingCell = (
  { kind, asks }: Pick<MeasureProgress, 'kind' | 'asks'>,
  { value, on, forecast }: Standing,
  language: Language,
): string | { readonly gauge: Gauge } => {
  const say = sayIn(language)
  if (on === undefined) return say('无填报', 'nothing reported')
  const [lo, hi] = endsOf(value)
  if (kind === 'milestone') {
    if (lo === 1) return say('已完成', 'done')
    return hi === 0 ? say('未完成', 'not done') : say('未知', 'unknown')
  }
  const then = forecast && `${say('，届时 ', ', by then ')}${valueWords(forecast.value, asks)}`
  const words = `${valueWords(value, asks)}${then ?? ''}`
  if (asks.unit !== '%' || lo === null || hi === null) return words
  const [from, to] = forecast ? endsOf(forecast.value) : []
  return {
    gauge: {
      words,
      value: [lo / 100, Math.min(1, hi / 100)],
      asked: asks.value / 100,
      ...(from === undefined || from === null || to === undefined || to === null
        ? {}
        : { forecast: [from / 100, Math.min(1, to / 100)] as const }),
    },
  }
}

/** What is asked of a measure: `≥ 100%`, or that it is done. */
export const asksWords = ({ kind, asks }: Pick<MeasureProgress, 'kind' | 'asks'>, language: Language): string =>
  kind === 'milestone'
    ? sayIn(language)('完成', 'done')
    : `${signs[asks.comparator]} ${asks.value}${unitText(asks.unit)}`

const signs: Readonly<Record<Comparator, string>> = { '<': '<', '<=': '≤', '=': '=', '!=': '≠', '>=': '≥', '>': '>' }
