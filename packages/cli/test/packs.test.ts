import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { file, folder, packs, run, withPacks } from './run.js'

const ok = async (...args: readonly string[]) => {
  const { code, out, err } = await run(args)
  expect([code, err]).toEqual([0, ''])
  return out
}

test('a standard goes out as a pack, is checked, signed and verified', async () => {
  const path = join(folder, 'gongmao.json')
  expect(await ok('pack', 'export', 'cn/gongmao@2023', '--out', path)).toBe('')
  const checked = JSON.parse(await ok('pack', 'check', path, '--json'))
  expect(checked).toMatchObject({
    ok: true,
    id: 'cn/gongmao',
    version: '2023',
    rules: 64,
    signature: { state: 'absent' },
  })
  expect(checked.cost).toBeGreaterThan(64)
  expect(await ok('pack', 'check', path)).toContain(checked.hash)
  expect(await ok('pack', 'hash', path)).toBe(`${checked.hash}\n`)

  const key = join(folder, 'office')
  const publicKey = (await ok('pack', 'keygen', '--out', key)).trim()
  expect(readFileSync(`${key}.pub`, 'utf8').trim()).toBe(publicKey)
  if (process.platform !== 'win32') expect(statSync(`${key}.key`).mode & 0o777).toBe(0o600)
  const signed = join(folder, 'signed.json')
  await ok('pack', 'sign', path, '--key', `${key}.key`, '--by', '示范局', '--out', signed)
  expect(await ok('pack', 'verify', signed, '--key', publicKey)).toContain('示范局')
  expect(await ok('pack', 'verify', signed, '--key', `${key}.pub`, '--lang', 'en')).toContain('the signature is good')

  const other = (await ok('pack', 'keygen', '--out', join(folder, 'other'))).trim()
  expect((await run(['pack', 'verify', signed, '--key', other])).code).toBe(65)
  expect((await run(['pack', 'verify', path, '--key', publicKey])).code).toBe(65)
  const changed = file('changed.json', readFileSync(signed, 'utf8').replace('工贸', '工矿'))
  const refused = await run(['pack', 'verify', changed, '--key', publicKey])
  expect(refused.code).toBe(65)
  expect(refused.err).toContain('hash')
  // The hash that the changed text would have is still told, for authors who edit by hand.
  expect(await ok('pack', 'hash', changed)).not.toBe(`${checked.hash}\n`)
})

test('a bad pack is refused with the place and reason, by `check` and wherever it is loaded', async () => {
  const pack = JSON.parse(readFileSync(packs[0], 'utf8'))
  pack.standard.rules[0].when.op = 'exist'
  const bad = file('bad-pack.json', JSON.stringify(pack))
  for (const language of ['zh', 'en']) {
    const { code, out } = await run(['pack', 'check', bad, '--lang', language])
    expect(code).toBe(65)
    await expect(out).toMatchFileSnapshot(`golden/pack-check-bad.${language}.txt`)
  }
  expect(JSON.parse((await run(['pack', 'check', bad, '--json'])).out).ok).toBe(false)
  expect((await run(['judge', '-', '--pack', bad])).code).toBe(65)
  expect((await run(['pack', 'hash', bad])).code).toBe(65)
  expect((await run(['pack', 'check', packs[0], '--max-cost', '5'])).code).toBe(65)
  expect((await run(['pack', 'check', packs[0], '--max-cost', 'many'])).code).toBe(64)
})

test('a pack that has the name of what is loaded already is refused', async () => {
  const path = join(folder, 'again.json')
  await ok('pack', 'export', 'cn/gongmao@2023', '--out', path)
  const { code, err } = await run(['judge', '-', '--pack', path])
  expect(code).toBe(65)
  expect(err).toContain('cn/gongmao@2023')
})

test('what is missing is named', async () => {
  expect((await run(['pack'])).code).toBe(64)
  expect((await run(['pack', 'sign', packs[0]])).err).toContain('--key')
  expect((await run(['pack', 'verify', packs[0]])).err).toContain('--key')
  expect((await run(['pack', 'keygen'])).err).toContain('--out')
  expect((await run(['pack', 'export', 'cn/fire'])).code).toBe(64)
  expect((await run(['pack', 'sign', packs[0], '--key', packs[0]])).code).toBe(65)
  expect((await run(['pack', 'export', 'cn/fire@2017', '--out', join(folder, 'no', 'where.json')])).code).toBe(73)
})

test('a module that was built ahead of time judges as the standard does', async () => {
  const module = join(folder, 'plant.mjs')
  await ok('pack', 'build', packs[1], '--out', module)
  expect(await ok('pack', 'build', 'cn/gongmao@2023')).toMatch(/from ["']@zhiben\/rules["']/)
  const outfile = join(folder, 'built.mjs')
  await build({
    stdin: {
      contents: `export * from ${JSON.stringify(module)}; export { compile } from '@zhiben/rules'`,
      resolveDir: join(import.meta.dirname, '..'),
    },
    nodePaths: [join(import.meta.dirname, '../node_modules')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@zhiben/source'],
    logLevel: 'silent',
  })
  const { standard, evaluator, compile } = await import(/* @vite-ignore */ pathToFileURL(outfile).href)
  const { judge } = compile([standard], { evaluator })
  const subject = { demoFoundry: true, demoPressure: 25, demoExempt: false, demoContractors: [{ coordinated: false }] }
  const { out } = await run(['judge', '-', ...withPacks, '--standard', 'demo/plant@2', '--json', '--brief'], {
    stdin: JSON.stringify(subject),
  })
  expect(judge(subject, { asOf: '2026-11-24' }).standards[0].findings).toEqual(JSON.parse(out).subjects[0].findings)
})
