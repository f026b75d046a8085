import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { diagramOf } from '@zhiben/hazards'
import { expect, test } from 'vitest'
import { svgOf } from '../src/diagram/svg.js'
import { folder, run } from './run.js'

const { regions, transitions } = diagramOf()

test.each(['zh', 'en'] as const)('the drawing of a hazard in %s is as it was looked at', async (language) => {
  const svg = join(folder, `hazard.${language}.svg`)
  expect(await run(['diagram', 'hazard', '--svg', svg, '--lang', language])).toEqual({ code: 0, out: '', err: '' })
  const drawn = readFileSync(svg, 'utf8')
  await expect(drawn).toMatchFileSnapshot(`golden/hazard.${language}.svg`)
  for (const region of regions) expect(drawn).toContain(`>${region.title[language]}</text>`)
  // Long labels are broken in lines; the first word of each is enough.
  for (const { title } of transitions) expect(drawn).toContain(title[language].split(' ')[0])
})

test('without a file it prints Mermaid, with one it writes it', async () => {
  const { code, out } = await run(['diagram', 'hazard'])
  expect([code, out.split('\n')[0]]).toEqual([0, 'stateDiagram-v2'])
  const file = join(folder, 'hazard.mmd')
  expect((await run(['diagram', 'hazard', '--mermaid', file])).out).toBe('')
  expect(readFileSync(file, 'utf8')).toBe(out)
  expect((await run(['diagram', 'hazard', '--svg', join(folder, 'no', 'where.svg')])).code).toBe(73)
})

test('whatever a machine calls its states is text in the drawing, and nothing lies outside its sheet', () => {
  const title = { zh: '<script>"&\'', en: 'x' }
  const state = (id: string) => ({ id, title, states: [], initial: undefined })
  const region = { id: 'r', title, states: [state('r.a'), state('r.b')], initial: 'r.a' }
  const drawn = svgOf(
    { regions: [region], transitions: [{ move: 'verify', title, from: 'r.a', to: 'r.b', guard: '<b>' }] },
    'zh',
  )
  expect(drawn).not.toMatch(/<script|<b>/)
  expect(drawn).toContain('&lt;script&gt;&quot;&amp;&#39;')
  const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(drawn) ?? []).map(Number)
  for (const [, x, y] of drawn.matchAll(/ x="(-?\d+)" y="(-?\d+)"/g)) {
    expect(Number(x)).toBeGreaterThanOrEqual(0)
    expect(Number(x)).toBeLessThanOrEqual(width)
    expect(Number(y)).toBeLessThanOrEqual(height)
  }
})
