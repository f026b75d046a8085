import type { Unit } from '@zhiben/core'
import type { FactType } from '@zhiben/rules'
import { longestWord, plain } from './heading.js'
import type { Cell } from './sheet.js'
import { unitNamed } from './unit-name.js'

const unknownWords = new Set(['?', '不知道', '未知', '不详', '不清楚', 'unknown', "don't know", 'null'])
const trueWords = new Set(['是', '真', 'true', 'yes', 'y', '1'])
const falseWords = new Set(['否', '假', 'false', 'no', 'n', '0'])
const noneWords = new Set(['无', '没有', 'none', '[]'])
const partialWords = new Set(['不全', '部分', 'partial'])

/** Whether a text says that the fact is not known. */
export const saysUnknown = (text: string): boolean => unknownWords.has(plain(text).toLowerCase())

/**
 * The JSON form of what a person wrote for a fact: `是`, `300 kg`, `10..20`, `>=10`, `湿式|干式`, `2024年2月9日`, a JSON
 * value. What cannot be understood is handed on as it is, for `readFacts` to name what was expected; `null` is "not
 * known".
 */
export const factOf = (type: FactType, cell: Cell, unit?: Unit): unknown => {
  if (cell === null) return null
  if (typeof cell === 'string') return fromText(type, plain(cell), cell, unit)
  if (cell instanceof Date) {
    return Number.isNaN(cell.getTime()) ? String(cell) : cell.toISOString().slice(0, 10)
  }
  if (typeof cell === 'object') return type.kind === 'number' ? { value: cell.ratio, unit: '1' } : String(cell.ratio)
  if (type.kind === 'text' || type.kind === 'choice') return fromText(type, String(cell), String(cell), unit)
  if (type.kind === 'boolean' && typeof cell === 'number') return cell === 1 ? true : cell === 0 ? false : cell
  if (type.kind === 'number' && typeof cell === 'number' && unit) return { value: cell, unit }
  return cell
}

const fromText = (type: FactType, text: string, raw: string, unit: Unit | undefined): unknown => {
  if (text === '' || saysUnknown(text)) return null
  if (/^[[{]/.test(text)) return fromJsonText(text, raw)
  if (text.length > longestWord && (type.kind === 'number' || type.kind === 'date')) return raw
  switch (type.kind) {
    case 'boolean': {
      const word = text.toLowerCase()
      return trueWords.has(word) ? true : falseWords.has(word) ? false : raw
    }
    case 'number':
      return ranged(hyphened(text), (end) => figureOf(end, unit)) ?? raw
    case 'date':
      return ranged(text, dayOf) ?? raw
    case 'choice': {
      const options = text.split('|').map((option) => optionOf(type.options, plain(option)))
      return options.length > 1 ? { oneOf: options } : options[0]
    }
    case 'text':
      return raw.trim()
    case 'list':
      return noneWords.has(text.toLowerCase()) ? [] : partialWords.has(text.toLowerCase()) ? { partial: [] } : raw
  }
}

const fromJsonText = (text: string, raw: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return raw
  }
}

/** A key of the options, or the option whose title it is. */
const optionOf = (options: Readonly<Record<string, { readonly zh: string; readonly en: string }>>, text: string) => {
  if (Object.hasOwn(options, text)) return text
  const titled = Object.entries(options).filter(([key, { zh, en }]) =>
    [key, zh, en].some((words) => plain(words).toLowerCase() === text.toLowerCase()),
  )
  return titled.length === 1 ? titled[0]?.[0] : text
}

/** A figure with its unit, where it has one of its own or its column has. */
interface Figure {
  readonly value: number
  readonly unit?: string | undefined
}

const figureOf = (text: string, unit: Unit | undefined): Figure | undefined => {
  const parts = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([^\d\s.,+-].*)?$/i.exec(text)
  if (!parts) return undefined
  const word = parts[2]?.trim()
  return { value: Number(parts[1]), unit: word === undefined ? unit : (unitNamed(word) ?? word) }
}

const dayOf = (text: string): { readonly value: string; readonly unit?: undefined } | undefined => {
  const parts = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/.exec(text)
  return parts ? { value: `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}` } : undefined
}

/** `10-20` as `10..20`; a minus sign and an exponent stay what they are. */
const hyphened = (text: string): string =>
  /^[\d.]+e-/i.test(text) ? text : text.replace(/^(\d[\d.]*\D*?)\s*[-–—]\s*(?=\d)/, '$1..')

type Ended<V> = { readonly value: V; readonly unit?: string | undefined }

/**
 * A value or a range of such. A strict limit (`>10`) is taken as the wider `>=10`: it tells a little less than was
 * known, and never anything that was not.
 */
const ranged = <V>(text: string, read: (end: string) => Ended<V> | undefined): unknown => {
  const between = /^(.+?)\s*(?:\.\.|~|至|到)\s*(.+)$/.exec(text)
  if (between) {
    const [from, to] = [read(between[1] as string), read(between[2] as string)]
    return from && to ? rangeOf(from.unit === undefined ? { ...from, unit: to.unit } : from, to) : undefined
  }
  const least = /^(?:>=|≥|>|不少于|不低于)\s*(.+)$/.exec(text) ?? /^(.+?)(?:及以上|以上)$/.exec(text)
  if (least) return openRange(read(least[1] as string), 'from')
  const most = /^(?:<=|≤|<|不超过|不多于)\s*(.+)$/.exec(text) ?? /^(.+?)(?:及以下|以下)$/.exec(text)
  if (most) return openRange(read(most[1] as string), 'to')
  const one = read(text)
  return one && (one.unit === undefined ? one.value : { value: one.value, unit: one.unit })
}

const openRange = <V>(end: Ended<V> | undefined, side: 'from' | 'to'): unknown =>
  end && {
    range: side === 'from' ? [end.value, null] : [null, end.value],
    ...(end.unit === undefined ? {} : { unit: end.unit }),
  }

const rangeOf = <V>(from: Ended<V>, to: Ended<V>): unknown =>
  from.unit === to.unit
    ? { range: [from.value, to.value], ...(from.unit === undefined ? {} : { unit: from.unit }) }
    : undefined
