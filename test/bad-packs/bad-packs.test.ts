import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { versioned } from '@zhiben/rules'
import { inspectPack, type PackProblem, packOf, problemWords, readPack } from '@zhiben/sdk'
import { Effect, Exit } from 'effect'
import { describe, expect, test } from 'vitest'
import { base } from './base.js'
import { badPacks } from './cases.js'

const file = (name: string): string => join(import.meta.dirname, name)

/** What a reader of any language is to be told, with the options that it was asked with. */
const expected = (name: string): string => {
  const { text, options = {} } = badPacks[name]!
  const { problems } = inspectPack(text, options)
  const imports = Array.isArray(options.imports) ? { imports: options.imports.map(versioned) } : {}
  return `${JSON.stringify(
    {
      options: { ...options, ...imports },
      problems: problems.map((problem) => ({
        ...problem,
        zh: problemWords(problem, 'zh'),
        en: problemWords(problem, 'en'),
      })),
    },
    null,
    2,
  )}\n`
}

/** Every code that a pack can be refused with: shown by a file here, or too large for one and tested elsewhere. */
const codes: Readonly<Record<PackProblem['code'], 'here' | 'elsewhere'>> = {
  'text-too-long': 'elsewhere',
  'not-json': 'here',
  'duplicate-key': 'here',
  'number-rounded': 'here',
  'nested-too-deep': 'here',
  'forbidden-key': 'here',
  'too-many-values': 'elsewhere',
  'not-data': 'elsewhere',
  'not-a-pack': 'here',
  'newer-ir-version': 'here',
  'missing-field': 'here',
  'unknown-field': 'here',
  'wrong-shape': 'here',
  'wrong-form': 'here',
  empty: 'here',
  'number-out-of-range': 'here',
  'unknown-operator': 'here',
  'unknown-value': 'here',
  'unknown-fact': 'here',
  'scope-missing': 'here',
  'not-a-list': 'here',
  'list-as-value': 'here',
  'wrong-kind': 'here',
  'kinds-differ': 'here',
  'units-differ': 'here',
  'no-order': 'here',
  'unknown-option': 'here',
  'unknown-table': 'here',
  'table-misses': 'here',
  'count-out-of-reach': 'here',
  'duplicate-rule': 'here',
  'reserved-name': 'here',
  'constant-condition': 'here',
  'never-hits': 'here',
  'too-deep': 'here',
  'too-large': 'elsewhere',
  'too-many-options': 'elsewhere',
  'figures-too-long': 'here',
  'period-backwards': 'here',
  'bounds-backwards': 'here',
  'unknown-rule': 'here',
  'unknown-import': 'here',
  'circular-ref': 'here',
  'refs-too-deep': 'elsewhere',
  'fact-clash': 'here',
  'already-loaded': 'here',
  'hash-mismatch': 'here',
  'bad-signature': 'here',
  unsigned: 'here',
  'untrusted-key': 'here',
  'too-costly': 'here',
}

describe.each(Object.keys(badPacks))('%s', (name) => {
  test('is the pack on file', async () => {
    await expect(badPacks[name]!.text).toMatchFileSnapshot(file(`${name}.json`))
  })

  test('is refused with exactly the problems on file, in both languages', async () => {
    await expect(expected(name)).toMatchFileSnapshot(file(`${name}.expected.json`))
  })

  test('is refused by the Effect form with the same problems', () => {
    const { text, options } = badPacks[name]!
    const exit = Effect.runSyncExit(readPack(text, options))
    expect(Exit.isFailure(exit)).toBe(true)
    expect(Effect.runSync(Effect.flip(readPack(text, options)))).toMatchObject({
      _tag: 'PackRefused',
      problems: inspectPack(text, options).problems,
    })
  })

  test('is described on one line that names its place', () => {
    for (const problem of inspectPack(badPacks[name]!.text, badPacks[name]!.options).problems)
      for (const language of ['zh', 'en'] as const) {
        const words = problemWords(problem, language)
        expect(words).not.toMatch(/[\n\r]|undefined|NaN|\[object/)
        expect(words).toContain(problem.code === 'not-json' ? String(problem.column) : problem.at)
      }
  })
})

test('the pack that all of them are made from is good', () => {
  expect(inspectPack(packOf(base)).problems).toEqual([])
})

test('every file here belongs to a case, and every code has one', () => {
  const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'))
  expect(names.sort()).toEqual(
    Object.keys(badPacks)
      .flatMap((name) => [`${name}.expected.json`, `${name}.json`])
      .sort(),
  )
  const shown = new Set<string>(
    Object.values(badPacks).flatMap(({ text, options }) => inspectPack(text, options).problems.map(({ code }) => code)),
  )
  expect([...shown].sort()).toEqual(
    Object.entries(codes)
      .filter(([, place]) => place === 'here')
      .map(([code]) => code)
      .sort(),
  )
})
