import { type FactPath, type FactProblem, type FactSchema, type FactType, pathOf, readFacts } from '@zhiben/rules'
import { factOf, saysUnknown } from '../read/table/cell.js'
import { plain } from '../read/table/heading.js'

/** What a person typed. */
export type Answer =
  | { readonly says: 'value'; readonly value: unknown }
  | { readonly says: 'not-known' | 'back' | 'stop' | 'nothing' }
  /** A list cannot have fewer items than are known. */
  | { readonly says: 'too-few'; readonly known: number }
  | { readonly says: 'wrong'; readonly problem: FactProblem }

const words: Readonly<Record<string, 'back' | 'stop'>> = {
  返回: 'back',
  back: 'back',
  退出: 'stop',
  quit: 'stop',
  exit: 'stop',
}

/** What a line asks the interview to do instead of answering. */
export const commandIn = (line: string): 'back' | 'stop' | undefined => {
  const word = plain(line).toLowerCase()
  return Object.hasOwn(words, word) ? words[word] : undefined
}

/** The type of the fact at a path. */
export const typeAt = (schema: FactSchema, path: FactPath): FactType | undefined => {
  let facts: FactSchema | undefined = schema
  let type: FactType | undefined
  for (const step of path) {
    if (typeof step === 'number') continue
    type = facts?.[step]
    facts = type?.kind === 'list' ? type.items : undefined
  }
  return type
}

/** What a line means as the answer to a question about a fact; `current` is what is known of it already. */
export const answerOf = (line: string, path: string, type: FactType, current: unknown): Answer => {
  const text = plain(line)
  if (text === '') return { says: 'nothing' }
  const word = commandIn(text)
  if (word) return { says: word }
  if (saysUnknown(text)) return { says: 'not-known' }
  const known = itemsOf(current)
  const count = type.kind === 'list' ? countIn(text) : undefined
  if (count && count.n < known.length) return { says: 'too-few', known: known.length }
  // "The three that are known, perhaps more" tells nothing new.
  if (count?.more && count.n === known.length && count.n > 0) return { says: 'not-known' }
  const value = count
    ? listOf([...known, ...Array.from({ length: count.n - known.length }, () => ({}))], count.more)
    : (chosen(text, type) ?? factOf(type, line))
  const name = String(
    pathOf(path)
      .filter((step) => typeof step === 'string')
      .at(-1),
  )
  const { facts, problems } = readFacts({ [name]: type }, { [name]: value })
  const [problem] = problems
  return problem ? { says: 'wrong', problem: { ...problem, at: path } } : { says: 'value', value: facts[name] }
}

/** Options by their numbers as the question lists them: `2`, or `1|3` for one of two. */
const chosen = (text: string, type: FactType): unknown => {
  const options: readonly unknown[] =
    type.kind === 'boolean' ? [true, false] : type.kind === 'choice' ? Object.keys(type.options) : []
  const numbers = text.split(/[|,、 ]+/)
  if (options.length === 0 || !numbers.every((number) => /^\d+$/.test(number) && Number(number) >= 1)) return undefined
  const picked = numbers.map((number) => options[Number(number) - 1])
  if (picked.includes(undefined)) return undefined
  return picked.length === 1 ? picked[0] : type.kind === 'choice' ? { oneOf: picked } : undefined
}

/** `3`: three items and no more; `3+`: three, perhaps more; `无`: none. The items themselves are asked about later. */
const countIn = (text: string): { readonly n: number; readonly more: boolean } | undefined => {
  if (['无', '没有', 'none'].includes(text.toLowerCase())) return { n: 0, more: false }
  const parts = /^(\d{1,6})(\+|以上)?$/.exec(text)
  return parts ? { n: Number(parts[1]), more: parts[2] !== undefined } : undefined
}

const listOf = (items: readonly unknown[], more: boolean): unknown => (more ? { partial: items } : items)

/** The known items of a list, however it is given. */
const itemsOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value)
    ? value
    : typeof value === 'object' && value !== null && 'partial' in value && Array.isArray(value.partial)
      ? value.partial
      : []
