import { onOneLine } from '../../words/on-one-line.js'

/** A piece of a page in which everything that came from outside is escaped. */
export interface Markup {
  readonly markup: string
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text as a page may show it, in an element or in a quoted attribute. */
const escaped = (text: string): string => onOneLine(text).replace(/[&<>"']/g, (char) => entities[char] ?? '')

/** What may stand in a page: text is escaped, pieces of a page are not, nothing is nothing. */
export type Content = Markup | string | number | undefined | readonly Content[]

const textOf = (content: Content): string => {
  if (content === undefined) return ''
  if (typeof content === 'string') return escaped(content)
  if (typeof content === 'number') return String(content)
  return 'markup' in content ? content.markup : content.map(textOf).join('')
}

/** A piece of a page. Whatever is put in is escaped unless it is a piece of a page itself. */
export const html = (parts: TemplateStringsArray, ...contents: readonly Content[]): Markup => ({
  markup: parts.reduce((page, part, i) => page + textOf(contents[i - 1]) + part),
})
