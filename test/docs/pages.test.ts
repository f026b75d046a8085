import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Block, blocksOf, moduleOf } from './blocks.js'

// Everything that a page shows is run: TypeScript as one module a page, commands in a folder with the page's files.
const root = join(import.meta.dirname, '../..')
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs/tutorials')).map((name) => `docs/tutorials/${name}`),
]
const scratch = join(import.meta.dirname, '.scratch')
const program = join(root, 'node_modules/.cache/zhiben-pages/zhiben.mjs')

beforeAll(async () => {
  mkdirSync(scratch, { recursive: true })
  const { build } = await import('esbuild')
  await build({
    entryPoints: [join(root, 'packages/cli/src/bin.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@zhiben/source'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
  })
}, 60_000)
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe.each(pages)('%s', (page) => {
  const blocks = blocksOf(readFileSync(join(root, page), 'utf8'))

  test('its TypeScript runs and gives what it says', async () => {
    const file = join(scratch, `${page.replaceAll('/', '-')}.ts`)
    writeFileSync(file, moduleOf(blocks))
    await import(/* @vite-ignore */ file)
  })

  test('its commands run and end as it says', () => {
    const folder = mkdtempSync(join(scratch, 'page-'))
    for (const block of blocks) {
      const file = block.words.get('file')
      if (file !== undefined) writeFileSync(join(folder, file), block.text)
      else if (block.language === 'sh')
        for (const command of commandsOf(block))
          expect(exitOf(command, folder), `line ${block.line}: ${command.join(' ')}`).toBe(
            Number(block.words.get('exit') ?? 0),
          )
    }
  })
})

/** The lines of a block that call `zhiben`; comments after them are for the reader. */
const commandsOf = (block: Block): readonly (readonly string[])[] =>
  block.text
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line.startsWith('zhiben '))
    .map((line) => line.split(/\s+/).slice(1))

const exitOf = (command: readonly string[], folder: string): number => {
  try {
    execFileSync(process.execPath, [program, ...command], { cwd: folder, stdio: 'pipe' })
    return 0
  } catch (error) {
    return (error as { readonly status: number }).status
  }
}
