import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { demo, file, folder } from './run.js'

// The program as a process of its own, made from source once for this file.
const bin = join(folder, 'program/bin.js')
let metafile: Metafile

beforeAll(async () => {
  const built = await build({
    entryPoints: [join(import.meta.dirname, '../src/bin.ts')],
    outdir: join(folder, 'program'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['@zhiben/source'],
    metafile: true,
    absWorkingDir: folder,
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  })
  file('program/package.json', '{"type":"module"}')
  metafile = built.metafile
}, 120_000)

const zhiben = (args: readonly string[], options: { input?: string; cwd?: string; node?: readonly string[] } = {}) => {
  const { input = '', cwd = folder, node = [] } = options
  return spawnSync(process.execPath, [...node, bin, ...args], { input, cwd, encoding: 'utf8', maxBuffer: 2 ** 28 })
}
const subject = (facts: object): string => JSON.stringify({ id: 'a', ...facts })

test('exit codes are those of the process', () => {
  const status = (args: readonly string[], input?: string) => zhiben(args, input === undefined ? {} : { input }).status
  const clear = { demoFoundry: false, demoInspectedOn: '2026-01-01', demoLicence: 'x', demoContractors: [] }
  expect(status(['--version'])).toBe(0)
  expect(status([])).toBe(64)
  expect(status(['judge', '-', ...demo, '--as-of', '2023-06-01'], subject(clear))).toBe(0)
  expect(status(['judge', '-', ...demo], subject({ demoMayKill: true }))).toBe(1)
  expect(status(['judge', '-', ...demo], subject({}))).toBe(2)
  expect(status(['judge', '-', ...demo], '{')).toBe(65)
  expect(status(['judge', 'nowhere'])).toBe(66)
}, 60_000)

test('works from any directory, without colour where nobody sees it', () => {
  file('here.json', subject({ demoMayKill: true }))
  const { status, stdout, stderr } = zhiben([
    'judge',
    'here.json',
    ...demo,
    '--html',
    'here.html',
    '--receipt',
    'here.receipt',
  ])
  expect([status, stderr]).toEqual([1, ''])
  expect(stdout).not.toContain('\u001b')
  expect(existsSync(join(folder, 'here.html'))).toBe(true)
  expect(zhiben(['receipt', 'verify', join(folder, 'here.receipt'), ...demo.slice(0, 4)], { cwd: '/' }).status).toBe(0)
}, 60_000)

test('a reader that goes away ends the program without a word, and not as "no hazard"', async () => {
  const lines = Array.from({ length: 20_000 }, () => subject({ demoMayKill: false })).join('\n')
  const child = spawn(process.execPath, [bin, 'judge', file('many.jsonl', lines), ...demo, '--json'])
  let errors = ''
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise((resolve) => child.on('exit', resolve))
  expect([code, errors]).toEqual([141, ''])
}, 60_000)

test('JSON Lines are judged in little memory, however many there are', async () => {
  const path = join(folder, 'stream.jsonl')
  const stream = createWriteStream(path)
  const line = subject({
    demoMayKill: false,
    demoContractors: Array.from({ length: 20 }, () => ({ coordinated: true, workers: 5 })),
  })
  for (let i = 0; i < 60_000; i++) if (!stream.write(`${line}\n`)) await once(stream, 'drain')
  await new Promise<void>((done) => stream.end(() => done()))
  expect(readFileSync(path).length).toBeGreaterThan(40_000_000)
  const { status, stdout } = zhiben(['judge', path, ...demo], { node: ['--max-old-space-size=48'] })
  expect(status).toBe(2)
  expect(stdout).toContain('共判定 60000 个')
}, 120_000)

test('what a command does not need is not loaded: not the standards, not the workbook reader, not the page', () => {
  const entry = Object.keys(metafile.outputs).find((name) => metafile.outputs[name]?.entryPoint?.endsWith('src/bin.ts'))
  const reached = new Set<string>()
  const visit = (output: string): void => {
    if (reached.has(output)) return
    reached.add(output)
    for (const { path, kind } of metafile.outputs[output]?.imports ?? [])
      if (kind === 'import-statement' && metafile.outputs[path]) visit(path)
  }
  visit(entry!)
  const inputs = [...reached].flatMap((output) => Object.keys(metafile.outputs[output]!.inputs))
  expect(inputs.length).toBeGreaterThan(5)
  expect(inputs.filter((name) => /hucre|packages\/standards|report\/html|commands\//.test(name))).toEqual([])
})

describe('the page in a browser', () => {
  const browser = ['chromium', 'chromium-browser', 'google-chrome'].find(
    (name) => spawnSync(process.platform === 'win32' ? 'where' : 'which', [name]).status === 0,
  )
  if (!browser) console.warn('LEFT OUT: no Chromium on this machine, so the report page was not rendered')

  test.skipIf(!browser)(
    'shows everything by itself: its style is let in, nothing else runs or is fetched',
    () => {
      const name = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
      const path = file(
        'page.json',
        subject({ name, demoMayKill: true, demoContractors: [{ id: name, coordinated: false }] }),
      )
      const page = join(folder, 'page.html')
      zhiben(['judge', path, ...demo, '--html', page])
      const shot = join(folder, 'page.png')
      const flags = [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--enable-logging=stderr',
        `--user-data-dir=${join(folder, 'browser')}`,
      ]
      const dom = spawnSync(browser!, [...flags, '--dump-dom', `file://${page}`], { encoding: 'utf8', timeout: 60_000 })
      expect(dom.stderr).not.toMatch(/CONSOLE|Content Security Policy/)
      expect(dom.stdout).not.toMatch(/<img|<script/)
      expect(dom.stdout).toMatch(/<title>&lt;img src=x/)
      execFileSync(browser!, [...flags, `--screenshot=${shot}`, '--window-size=390,1200', `file://${page}`], {
        stdio: 'ignore',
        timeout: 60_000,
      })
      // A page whose style was refused is a few lines of plain text.
      expect(readFileSync(shot).length).toBeGreaterThan(30_000)
    },
    120_000,
  )
})
