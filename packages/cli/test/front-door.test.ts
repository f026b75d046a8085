import { join } from 'node:path'
import { Effect, Exit } from 'effect'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import * as effects from '../src/effect.js'
import { pgliteStore } from '../src/hazards/pglite.js'
import * as zhiben from '../src/index.js'
import { plant1, plant2 } from './plant.js'

const { compile, exportPack, readPack, standards } = zhiben
const asOf = '2026-11-24'

test('compile once, judge many, plain JSON out', () => {
  const { judge, read } = compile([plant1, plant2])
  const { facts, problems } = read({ demoMayKill: true, demoPressure: { value: 0.1, unit: 'MPa' } })
  expect([facts, problems]).toEqual([{ demoMayKill: true, demoPressure: 100 }, []])
  const assessment = judge({ demoMayKill: true }, { asOf })
  expect(assessment.verdict).toBe('hit')
  expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
  // @ts-expect-error a misspelt fact does not compile
  judge({ demoMayKil: true }, { asOf })
  // @ts-expect-error nor does a value of another kind
  expect(() => judge({ demoMayKill: 'yes' }, { asOf })).toThrow(zhiben.FactMalformed)
})

test('the standards that come with it are loaded on demand', async () => {
  const all = await standards()
  expect(all.map(zhiben.versioned)).toContain('cn/gongmao@2023')
  expect(compile(all).judge({}, { asOf }).standards.length).toBeGreaterThan(2)
})

test('a pack is read in a plain form that throws all that is wrong', () => {
  expect(readPack(exportPack(plant1)).standard).toEqual(plant1)
  expect(() => readPack('{')).toThrow(zhiben.PackRefused)
  expect(() => readPack(exportPack(plant1), { maxCost: 1 })).toThrow(/steps/)
})

describe('the Effect form', () => {
  const failure = <E>(effect: Effect.Effect<unknown, E>): E => Effect.runSync(Effect.flip(effect))
  test('says the same as the plain one', () => {
    const facts = { demoMayKill: true }
    const assessed = Effect.runSync(
      Effect.flatMap(effects.compile([plant1, plant2]), (judge) => judge.judge(facts, { asOf })),
    )
    expect(assessed).toEqual(compile([plant1, plant2]).judge(facts, { asOf }))
    expect(Effect.runSync(effects.readPack(exportPack(plant2))).standard).toEqual(plant2)
  })
  test('fails with typed errors', () => {
    const judge = Effect.runSync(effects.compile([plant1]))
    expect(failure(effects.compile([]))).toMatchObject({ _tag: 'CannotJudge', problem: { code: 'no-standards' } })
    expect(failure(judge.judge({}, { asOf }))).toMatchObject({ problem: { code: 'none-in-force' } })
    expect(failure(judge.read({ demoLicense: 'x' }))).toMatchObject({
      _tag: 'FactsRefused',
      problems: [{ code: 'unknown-fact', nearest: 'demoLicence' }],
    })
    expect(failure(effects.readPack('{'))).toMatchObject({ _tag: 'PackRefused' })
    expect(failure(effects.exportPack(plant1, { secretKey: 'x' }))).toMatchObject({ _tag: 'KeyMalformed' })
    expect(
      failure(
        effects.registry([
          { standard: plant1, from: 'a' },
          { standard: plant1, from: 'b' },
        ]),
      ),
    ).toMatchObject({
      _tag: 'RegistryRefused',
    })
  })
  test('a defect stays a defect', () => {
    const judge = Effect.runSync(effects.compile([plant1]))
    const exit = Effect.runSyncExit(judge.outcomes(undefined as never, { asOf: '2023-06-01' }))
    expect(Exit.isFailure(exit)).toBe(true)
    expect(JSON.stringify(exit)).toContain('Die')
  })
})

test('hazards are kept without effect: in memory, and in PGlite by a subpath', async () => {
  const { defaultPolicy, hazardService, memoryStore } = zhiben
  const { store, close } = await pgliteStore()
  const actor = { id: 'u', role: 'regulator', party: 'bureau', level: 'district' } as const
  for (const kept of [memoryStore(), store]) {
    const hazards = hazardService({ store: kept, policies: [defaultPolicy], policyFor: () => defaultPolicy })
    const command = {
      type: 'open',
      hazard: 'h-1',
      key: 'k',
      on: asOf,
      actor,
      enterprise: 'e',
      district: 'd',
      title: 't',
      origin: { kind: 'inspection' },
    } as const
    expect(await hazards.act(command)).toMatchObject({ repeated: false, state: { course: 'reported' } })
    expect(await hazards.act(command)).toMatchObject({ repeated: true })
    expect(await hazards.act({ ...command, type: 'verify', hazard: 'h-2' } as never)).toMatchObject({
      refusal: { code: 'no-hazard' },
    })
    const listed = []
    for await (const { id } of hazards.summaries({ district: 'd' })) listed.push(id)
    expect(listed).toEqual(['h-1'])
  }
  await close()
  await expect(
    hazardService({ store, policies: [], policyFor: () => defaultPolicy }).show('h-1'),
  ).rejects.toMatchObject({
    _tag: 'StoreFailed',
    code: 'closed',
  })
})

test.each(['index', 'effect'])(
  '%s runs in a browser: it reaches nothing of Node, and not the other form',
  async (entry) => {
    const { metafile, warnings } = await build({
      entryPoints: [join(import.meta.dirname, `../src/${entry}.ts`)],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      conditions: ['@zhiben/source'],
      metafile: true,
      logLevel: 'silent',
    })
    expect(warnings).toEqual([])
    const inputs = Object.keys(metafile.inputs)
    expect(
      inputs.filter((name) =>
        /hucre|dagre|pglite|node_modules\/pg|cli\/src\/(command|commands|read\/|report)/.test(name),
      ),
    ).toEqual([])
    const other = entry === 'index' ? /cli\/src\/effect/ : /cli\/src\/index/
    expect(inputs.filter((name) => other.test(name))).toEqual([])
  },
  60_000,
)

test('the public names', async () => {
  await expect(`${[...Object.keys(zhiben)].sort().join('\n')}\n`).toMatchFileSnapshot('golden/front-door.txt')
  await expect(`${[...Object.keys(effects)].sort().join('\n')}\n`).toMatchFileSnapshot('golden/front-door-effect.txt')
})
