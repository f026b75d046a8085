import { describe, expect, test } from 'vitest'
import { run, withPacks } from './run.js'

const json = async (...args: readonly string[]) => {
  const { code, out, err } = await run([...args, ...withPacks, '--json'])
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out)
}

describe('list', () => {
  test('every version that comes with the program, and those of packs', async () => {
    const rows: { id: string; version: string; rules: number; verified: number }[] = await json('standards', 'list')
    expect(rows.map(({ id, version }) => `${id}@${version}`)).toEqual([
      'cn/gongmao@2023',
      'cn/construction@2022',
      'cn/construction@2024',
      'cn/fire@2017',
      'cn/fire@2025',
      'demo/plant@1',
      'demo/plant@2',
    ])
    expect(rows.at(-2)).toMatchObject({
      id: 'demo/plant',
      version: '1',
      inForce: { from: '2023-01-01', until: '2023-12-31' },
      rules: 4,
      verified: 3,
    })
    expect(rows.at(-1)).toMatchObject({ inForce: { from: '2024-01-01', until: null } })
    expect(rows.find(({ id }) => id === 'cn/gongmao')?.rules).toBe(64)
  })
  test('is what `standards` alone means', async () => {
    expect(await json('standards')).toEqual(await json('standards', 'list'))
    expect((await run(['standards', '--lang', 'en'])).out).toContain('cn/gongmao@2023')
  })
})

describe('show', () => {
  test('one version as text and as JSON', async () => {
    const shown = await json('standards', 'show', 'demo/plant@2')
    expect(shown).toMatchObject({
      id: 'demo/plant',
      version: '2',
      title: { zh: '示范判定标准' },
      document: '示范令第2号',
      inForce: { from: '2024-01-01', until: null },
    })
    expect(shown.rules.map((r: { id: string; verified: boolean }) => [r.id, r.verified])).toEqual([
      ['1', true],
      ['2', false],
      ['3', true],
      ['5', true],
    ])
    expect(shown.rules[1]).toMatchObject({
      title: { en: 'Furnace pressure too high' },
      citation: { article: '3', item: '2' },
    })
    await expect((await run(['standards', 'show', 'demo/plant@2', ...withPacks])).out).toMatchFileSnapshot(
      'golden/standards-show.zh.txt',
    )
  })
  test('an id alone is the version in force', async () => {
    expect((await json('standards', 'show', 'demo/plant')).version).toBe('2')
    expect((await json('standards', 'show', 'cn/construction')).version).toBe('2024')
  })
  test('what is not there is refused', async () => {
    expect((await run(['standards', 'show', 'cn/gongmoa'])).code).toBe(64)
    expect((await run(['standards', 'show'])).code).toBe(64)
  })
})

describe('diff', () => {
  test('rules added, removed and changed, with the fewest facts that are judged differently', async () => {
    const diff = await json('standards', 'diff', 'demo/plant@1', 'demo/plant@2')
    expect(diff.added.map(({ id }: { id: string }) => id)).toEqual(['5'])
    expect(diff.removed.map(({ id }: { id: string }) => id)).toEqual(['4'])
    expect(diff.unchanged).toBe(2)
    expect(diff.changed).toHaveLength(1)
    const { id, changed, example } = diff.changed[0]
    expect([id, changed, example.before, example.after, example.asOf]).toEqual([
      '2',
      ['conditions'],
      'clear',
      'hit',
      '2024-01-01',
    ])
    // What is left cannot be left out: it says whom the rule is for, and that the pressure alone makes the difference.
    expect(Object.keys(example.facts)).toHaveLength(4)
    expect(example.facts).toMatchObject({ demoFoundry: true, demoExempt: false })
    expect(example.facts.demoPressure).toBeGreaterThan(20)
    expect(example.facts.demoPressure).toBeLessThanOrEqual(30)
  })
  test('as text', async () => {
    const { out } = await run(['standards', 'diff', 'demo/plant@1', 'demo/plant@2', ...withPacks])
    await expect(out).toMatchFileSnapshot('golden/standards-diff.zh.txt')
  })
  test('of a version with itself there is nothing', async () => {
    const diff = await json('standards', 'diff', 'cn/gongmao@2023', 'cn/gongmao@2023')
    expect(diff).toMatchObject({ added: [], removed: [], changed: [], unchanged: 64 })
  })
  test('every changed rule of the construction standard has an example, and each example holds', async () => {
    const diff = await json('standards', 'diff', 'cn/construction@2022', 'cn/construction@2024')
    const changed = diff.changed.filter((c: { changed: readonly string[] }) => c.changed.includes('conditions'))
    expect(changed.length).toBeGreaterThan(10)
    for (const { id, example } of changed) {
      expect(example, id).not.toBeNull()
      for (const [version, verdict] of [
        ['2022', example.before],
        ['2024', example.after],
      ]) {
        const { out } = await run(
          ['judge', '-', '--standard', `cn/construction@${version}`, '--as-of', example.asOf, '--json', '--brief'],
          { stdin: JSON.stringify({ id: 'x', ...example.facts }) },
        )
        const finding = JSON.parse(out).subjects[0].findings.find(({ rule }: { rule: string }) => rule === id)
        expect([id, version, finding.verdict]).toEqual([id, version, verdict])
      }
    }
  })
  test('a standard without its version needs one', async () => {
    const { code, err } = await run(['standards', 'diff', 'cn/construction', 'cn/construction@2024'])
    expect(code).toBe(64)
    expect(err).toContain('cn/construction@2022')
  })
})
