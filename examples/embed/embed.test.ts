import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { server } from './server.js'
import { assess } from './service.js'

const foundry = readFileSync(join(import.meta.dirname, '../foundry/enterprise.json'), 'utf8')
const plant = { isIndustryOrTrade: true, specialOperationWorkers: [{ onDuty: true, certified: false }] }

test('a hazard comes with its provision, its reasons and its remedy', () => {
  const { status, body } = assess(JSON.stringify(plant), '2026-11-24')
  expect(status).toBe(200)
  expect(body).toMatchObject({
    verdict: 'hit',
    hazards: [
      {
        rule: 'cn/gongmao 3(2)',
        citation: '应急管理部令第10号第三条第(二)项',
        because: [
          { path: 'isIndustryOrTrade', value: true },
          { path: 'specialOperationWorkers[0].onDuty', value: true },
          { path: 'specialOperationWorkers[0].certified', value: false },
        ],
      },
    ],
  })
})

test('what is not known becomes a question', () => {
  const { body } = assess('{}', '2026-11-24')
  expect(body).toMatchObject({ verdict: 'undetermined', hazards: [] })
  expect('questions' in body && body.questions).toHaveLength(5)
})

test.each([
  ['a fact that there is not', '{ "isMetalurgy": true }', '2026-11-24', 422, 'isMetallurgy'],
  ['no JSON', 'isMetallurgy', '2026-11-24', 400, 'JSON'],
  ['a day that does not exist', '{}', '2026-02-30', 400, '2026-02-30'],
  ['a day before the first standard', '{}', '1999-12-31', 422, '1999-12-31'],
])('%s is named', (_what, json, asOf, status, word) => {
  const reply = assess(json, asOf)
  expect(reply.status).toBe(status)
  expect(JSON.stringify(reply.body)).toContain(word)
})

describe('over HTTP', () => {
  const running = server()
  const address = (): string => `http://localhost:${(running.address() as AddressInfo).port}`
  beforeAll(() => new Promise<void>((ready) => running.listen(0, ready)))
  afterAll(() => new Promise((done) => running.close(done)))

  test('the foundry is judged', async () => {
    const response = await fetch(`${address()}/judge?asOf=2026-11-24`, { method: 'POST', body: foundry })
    expect(response.status).toBe(200)
    const body = (await response.json()) as { readonly verdict: string; readonly hazards: readonly unknown[] }
    expect(body.verdict).toBe('hit')
    expect(body.hazards.length).toBeGreaterThanOrEqual(5)
  })

  test('another address is none of ours', async () => {
    expect((await fetch(`${address()}/`)).status).toBe(404)
  })

  test('too much is refused', async () => {
    const response = await fetch(`${address()}/judge`, { method: 'POST', body: 'x'.repeat(2 ** 20 + 1) })
    expect(response.status).toBe(413)
  })
})
