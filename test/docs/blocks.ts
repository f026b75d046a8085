/** A fenced block of a page: its language, what stands after it on the fence, its text and its first line. */
export interface Block {
  readonly language: string
  /** Words after the language: `file=plant.json`, `fails`, `exit=1`. */
  readonly words: ReadonlyMap<string, string>
  readonly text: string
  readonly line: number
}

/** All fenced blocks of a page, in order. */
export const blocksOf = (markdown: string): readonly Block[] => {
  const blocks: Block[] = []
  let open:
    | {
        readonly language: string
        readonly words: ReadonlyMap<string, string>
        readonly line: number
        readonly lines: string[]
      }
    | undefined
  for (const [i, line] of markdown.split('\n').entries()) {
    const fence = /^```(\w*)\s*(.*)$/.exec(line)
    if (!fence) open?.lines.push(line)
    else if (open) {
      blocks.push({ language: open.language, words: open.words, text: open.lines.join('\n'), line: open.line })
      open = undefined
    } else {
      const words = new Map(
        (fence[2] ?? '')
          .split(/\s+/)
          .filter(Boolean)
          .map((word) => word.split('=', 2) as [string, string]),
      )
      open = { language: fence[1] ?? '', words, line: i + 1, lines: [] }
    }
  }
  return blocks
}

/** What a page's module imports instead of vitest: there a `test` runs where it stands. */
const ofPages = '../../of-pages.js'

/**
 * The TypeScript blocks of a page as one module: later blocks see what earlier ones declare. A line
 * `expression // → value` becomes a check that the expression has the value (JSON); imports move to the top. In a block
 * marked `fails` each line is one that must not compile, and none is run. A text marked `is=name` is what the value of
 * that name says, or a part of it.
 */
export const moduleOf = (blocks: readonly Block[]): string => {
  const lines = blocks.flatMap((block) => {
    const shown = block.words.get('is')
    if (shown !== undefined) return [`expectOfPage(${shown}).toContain(${JSON.stringify(block.text)})`]
    return block.language === 'ts' ? block.text.split('\n').map(block.words.has('fails') ? refused : checked) : []
  })
  const text = lines.join('\n').replaceAll("from 'vitest'", `from '${ofPages}'`)
  const imports = [...text.matchAll(importOfPage)].map((found) => found[0])
  return [
    ...new Set(imports),
    `import { expect as expectOfPage } from '${ofPages}'`,
    text.replaceAll(importOfPage, ''),
    'export {}',
  ].join('\n')
}

const importOfPage = /^import [\s\S]*?from '.*?'$/gm

const checked = (line: string): string => {
  const [, indent, expression, value] = /^(\s*)(.+?)\s*\/\/ → (.+)$/.exec(line) ?? []
  return expression === undefined ? line : `${indent}expectOfPage(${expression}).toEqual(${value})`
}

const refused = (line: string): string =>
  line.trim() === '' ? line : `;() => {\n  // @ts-expect-error The page says that this does not compile.\n  ${line}\n}`

/** The places that a page links to, outside its code. */
export const linksOf = (markdown: string): readonly string[] => {
  const prose = markdown.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '`')
  return [...prose.matchAll(/\]\(([^()\s]+)\)/g)].map((found) => found[1] as string)
}

/** The anchors of a page's headings, as they are made on the web. */
export const anchorsOf = (markdown: string): readonly string[] =>
  [...markdown.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.+)$/gm)].map((found) =>
    (found[1] as string)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-'),
  )

/** The rows of a page's table whose first heading is this, each as its cells. */
export const tableOf = (markdown: string, heading: string): readonly (readonly string[])[] => {
  const rows = markdown.split('\n')
  const from = rows.findIndex((row) => row.startsWith(`| ${heading} |`))
  const length = rows.slice(from).findIndex((row) => !row.startsWith('|'))
  return from < 0
    ? []
    : rows.slice(from + 2, length < 0 ? undefined : from + length).map((row) =>
        row
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      )
}
