import { nearest, quoted, type Unit } from '@zhiben/core'
import type { FactSchema, FactType } from '@zhiben/rules'
import type { FileProblem } from '../record.js'
import { unitNamed } from './unit-name.js'

/** What a column holds: a label of the record, or a fact (or one part of a signed judgement). */
export type Column =
  | { readonly kind: 'id' | 'name' | 'subject' | 'parent' | 'answers' }
  | { readonly kind: 'ignored' }
  | {
      readonly kind: 'fact'
      readonly fact: string
      readonly type: FactType
      readonly part?: 'by' | 'because' | 'on' | undefined
      readonly unit?: Unit | undefined
    }

/** Headings that are no facts, in both languages. */
const labels: Readonly<Record<string, 'id' | 'name' | 'subject' | 'parent' | 'answers'>> = {
  id: 'id',
  编号: 'id',
  name: 'name',
  名称: 'name',
  企业名称: 'name',
  单位名称: 'name',
  subject: 'subject',
  对象: 'subject',
  对象编号: 'subject',
  企业编号: 'subject',
  subjectid: 'subject',
  parent: 'parent',
  上级: 'parent',
  上级编号: 'parent',
  parentid: 'parent',
  answers: 'answers',
  直接回答: 'answers',
}

/** A text as headings and names are compared: full-width forms made half-width, no spaces around, no mark of duty. */
export const plain = (text: string): string => {
  const whole = text.normalize('NFKC')
  // Not by a pattern for the end: in a text of blanks it would be tried from each of them.
  let end = whole.length
  while (end > 0 && /[\s*]/.test(whole[end - 1] ?? '')) end--
  return whole.slice(0, end).replace(/^[\s*]+/, '')
}

/** No heading that means something is longer, nor is a figure or a day. */
export const longestWord = 200

/** The names of facts whose name or title a text is. */
export const factsTitled = (text: string, schema: FactSchema): readonly string[] => {
  const wanted = plain(text).toLowerCase()
  if (Object.hasOwn(schema, plain(text))) return [plain(text)]
  return Object.entries(schema)
    .filter(([name, { title }]) => [name, title.zh, title.en].some((words) => plain(words).toLowerCase() === wanted))
    .map(([name]) => name)
}

/**
 * What a heading means: a fact by its name or its title in either language, perhaps with a unit (`压力(kPa)`), a part
 * of a judgement (`mayCauseMassCasualties.by`), or a label (`id`, `名称`). A heading that begins with `#` is a remark.
 */
export const columnOf = (heading: string, schema: FactSchema): Column | FileProblem => {
  const text = plain(heading)
  if (text.startsWith('#')) return { kind: 'ignored' }
  if (text.length > longestWord) return { code: 'unknown-heading', found: quoted(heading), nearest: undefined }
  const named = factsTitled(text, schema)
  const word = text.toLowerCase()
  const label = Object.hasOwn(labels, word) ? labels[word] : undefined
  if (named.length === 0 && label) return { kind: label }
  const part = /^(.*)\.(by|because|on)$/.exec(text)
  const measured = /^(.*?)\s*\(([^()]+)\)$/.exec(text)
  const unit = measured?.[2] === undefined ? undefined : unitNamed(measured[2])
  const names =
    named.length > 0
      ? named
      : part?.[1]
        ? factsTitled(part[1], schema)
        : measured?.[1] && unit
          ? factsTitled(measured[1], schema)
          : []
  const [fact] = names
  if (names.length > 1) return { code: 'ambiguous-heading', found: heading, names }
  const type = fact === undefined ? undefined : schema[fact]
  if (fact === undefined || !type)
    return { code: 'unknown-heading', found: heading, nearest: nearestHeading(text, schema) }
  return {
    kind: 'fact',
    fact,
    type,
    ...(named.length === 0 && part ? { part: part[2] as 'by' | 'because' | 'on' } : {}),
    ...(named.length === 0 && !part && unit ? { unit } : {}),
  }
}

const nearestHeading = (text: string, schema: FactSchema): string | undefined =>
  nearest(text, Object.keys(schema)) ??
  nearest(
    text,
    Object.values(schema).flatMap(({ title }) => [title.zh, title.en]),
  )
