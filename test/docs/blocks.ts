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

/**
 * The TypeScript blocks of a page as one module: later blocks see what earlier ones declare. A line
 * `expression // → value` becomes a check that the expression has the value (JSON); imports move to the top.
 */
export const moduleOf = (blocks: readonly Block[]): string => {
  const lines = blocks
    .filter((block) => block.language === 'ts' && !block.words.has('fragment'))
    .flatMap((block) => block.text.split('\n'))
  const text = lines.map(checked).join('\n')
  const imports = [...text.matchAll(/^import [\s\S]*?from '.*?'$/gm)].map((found) => found[0])
  return [
    ...new Set(imports),
    "import { expect as expectOfPage } from 'vitest'",
    text.replaceAll(/^import [\s\S]*?from '.*?'$/gm, ''),
  ].join('\n')
}

const checked = (line: string): string => {
  const [, indent, expression, value] = /^(\s*)(.+?)\s*\/\/ → (.+)$/.exec(line) ?? []
  return expression === undefined ? line : `${indent}expectOfPage(${expression}).toEqual(${value})`
}
