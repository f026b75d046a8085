import * as Effect from 'effect/Effect'
import { expect, test } from 'vitest'
import { openPromised, promised } from '../src/promised.js'
import { KeyReused, StoreConflict, StoreFailed, StoreUnavailable } from '../src/store/errors.js'
import { memoryStore } from '../src/store/memory.js'
import { storeWords } from '../src/store/words.js'
import { append } from './store/samples.js'

test('plain functions: promises that reject with the error, and async iterables', async () => {
  const store = promised(memoryStore())
  await store.append([append('h1', 0, 'k'), append('h2', 0, 'k')])
  expect(await store.read('h1')).toHaveLength(1)
  await expect(store.append([append('h1', 0, 'k2')])).rejects.toBeInstanceOf(StoreConflict)
  const ids: string[] = []
  for await (const { id } of store.summaries({})) ids.push(id)
  expect(ids).toEqual(['h2', 'h1'])
})

test('what is opened is closed, and when it cannot be opened too', async () => {
  const log: string[] = []
  const resource = Effect.acquireRelease(Effect.succeed('it'), () => Effect.sync(() => log.push('closed')))
  const { opened, close } = await openPromised(resource)
  expect([opened, log]).toEqual(['it', []])
  await close()
  expect(log).toEqual(['closed'])
  const broken = Effect.andThen(resource, Effect.fail(new StoreUnavailable({ code: 'cut', detail: 'x' })))
  await expect(openPromised(broken)).rejects.toMatchObject({ _tag: 'StoreUnavailable' })
  expect(log).toEqual(['closed', 'closed'])
})

test('errors in words, on one line, with the place', () => {
  const conflict = new StoreConflict({ hazard: 'h1\n', expected: 1, found: 3 })
  expect(storeWords(conflict, 'zh')).toMatch(/^隐患 `h1\\u\{a\}` .*1 .*3 /)
  expect(storeWords(new KeyReused({ hazard: 'h1', key: 'k' }), 'en')).toContain('`k`')
  const full = new StoreFailed({ code: 'full', detail: 'No space left on device', sqlState: '53100' })
  expect(storeWords(full, 'en')).toContain('No space left')
  expect(storeWords(full, 'zh')).toContain('空间已满')
})
