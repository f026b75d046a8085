import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Block, blocksOf, moduleOf } from './blocks.js'
import { pages, pageText } from './page-list.js'

// Everything that a page shows is run: TypeScript as one module a page, commands in a folder with the page's files.
const root = join(import.meta.dirname, '../..')
mkdirSync(join(import.meta.dirname, '.scratch'), { recursive: true })
// A folder of this run's own: several may run at once.
const scratch = mkdtempSync(join(import.meta.dirname, '.scratch/run-'))
const program = join(scratch, 'zhiben.mjs')

const shown = pages.map((page) => ({ page, blocks: blocksOf(pageText(page)) }))
const withCode = shown.filter(({ blocks }) => blocks.some((block) => block.language === 'ts'))
const withCommands = shown.filter(({ blocks }) => blocks.some((block) => commandsOf(block).length > 0))
const moduleFile = (page: string): string => join(scratch, `${page.replaceAll('/', '-')}.ts`)

beforeAll(async () => {
  for (const { page, blocks } of withCode) writeFileSync(moduleFile(page), moduleOf(blocks))
  const { build } = await import('esbuild')
  await build({
    entryPoints: [join(root, 'packages/cli/src/bin.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@zhiben/source'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    // It finds the files of its own (WebAssembly) beside itself.
    external: ['@electric-sql/pglite', 'pg'],
    logLevel: 'error',
  })
}, 60_000)
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

test.each(withCode)('the TypeScript of $page runs and gives what it says', async ({ page }) => {
  await import(/* @vite-ignore */ moduleFile(page))
})

test('the TypeScript of all pages compiles where it should and not where it should not', () => {
  writeFileSync(
    join(scratch, 'tsconfig.json'),
    JSON.stringify({
      extends: '../../../../tsconfig.base.json',
      compilerOptions: {
        types: ['node'],
        incremental: true,
        tsBuildInfoFile: join(root, '.cache/pages.tsbuildinfo'),
      },
      include: ['./*.ts'],
      exclude: [],
    }),
  )
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const errors = outputOf([tsc, '-p', join(scratch, 'tsconfig.json'), '--pretty', 'false'], root).out
  expect(errors).toBe('')
}, 300_000)

describe.each(withCommands)('the commands of $page', ({ blocks }) => {
  const folder = (): string => mkdtempSync(join(scratch, 'page-'))

  test('run and end as it says', () => {
    const here = folder()
    for (const block of blocks) {
      const file = block.words.get('file')
      if (file !== undefined) writeFileSync(join(here, file), `${block.text}\n`)
      for (const command of commandsOf(block))
        expect(outputOf([program, ...command], here).code, `line ${block.line}: ${command.join(' ')}`).toBe(
          Number(block.words.get('exit') ?? 0),
        )
    }
  }, 240_000) // a command on a database in a folder takes seconds
})

test('what the README shows of `npm start` is what it prints, in this order', () => {
  const args = ['judge', 'examples/foundry/enterprise.json', '--as-of', '2026-11-24']
  const printed = outputOf([program, ...args], root).out.split('\n')
  const excerpts = shown.flatMap(({ blocks }) => blocks.filter((block) => block.words.has('excerpt')))
  expect(excerpts).toHaveLength(1)
  let from = 0
  for (const line of excerpts[0]?.text.split('\n') ?? []) {
    const found = printed.indexOf(line, from)
    expect(found, `not printed there: ${line}`).toBeGreaterThanOrEqual(0)
    from = found + 1
  }
}, 60_000)

/** The lines of a block that call `zhiben`; comments after them are for the reader. */
function commandsOf(block: Block): readonly (readonly string[])[] {
  if (block.language !== 'sh') return []
  return block.text
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line.startsWith('zhiben '))
    .map((line) => line.split(/\s+/).slice(1))
}

/** What a command of Node prints and ends with. */
const outputOf = (args: readonly string[], cwd: string): { readonly code: number; readonly out: string } => {
  try {
    return { code: 0, out: execFileSync(process.execPath, args, { cwd, stdio: 'pipe', encoding: 'utf8' }) }
  } catch (error) {
    const { status, stdout } = error as { readonly status: number; readonly stdout: string }
    return { code: status, out: stdout }
  }
}
