import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { postgresServer } from '../../../hazards/test/postgres-server.js'
import { pgliteStore } from '../../src/hazards/pglite.js'
import { folder, run } from '../run.js'

const actor = ['--as', 'u-7', '--role', 'regulator', '--party', 'bureau', '--level', 'district']
const server = await postgresServer()
afterAll(() => server?.stop())

const ok = async (...args: readonly string[]): Promise<string> => {
  const { code, out, err } = await run(['hazard', ...args])
  if (code !== 0) throw new Error(`${args.join(' ')}: ${code} ${err}${out}`)
  return out
}
const opened = (store: string) =>
  ok(
    'open',
    'h-1',
    ...actor,
    '--store',
    store,
    '--on',
    '2026-03-01',
    '--enterprise',
    'e',
    '--district',
    'd',
    '--title',
    '隐患',
  )

test.skipIf(!server)(
  'a server and a folder have the same commands; a ledger goes from one to the other',
  async () => {
    const [from, to] = [await server!.database(), join(folder, 'real')]
    await opened(from)
    expect(await ok('do', 'verify', 'h-1', ...actor, '--store', from, '--on', '2026-03-01')).toContain('已核实')
    const ledger = join(folder, 'real.xlsx')
    await ok('export', ledger, '--store', from)
    expect(await ok('import', ledger, ...actor, '--store', to)).toContain('导入 1 项')
    for (const look of [
      ['list', '--json'],
      ['stats', '--json'],
      ['history', 'h-1', '--json'],
    ])
      expect(await ok(...look, '--store', to)).toBe(await ok(...look, '--store', from))
  },
  240_000,
)

test('a folder that another program has open is told, and can be tried again', async () => {
  const store = join(folder, 'in-use')
  await opened(store)
  const other = await pgliteStore({ folder: store })
  const busy = await run(['hazard', 'list', '--store', store])
  expect([busy.code, busy.out]).toEqual([69, ''])
  expect(busy.err).toMatch(/另一个进程/)
  await other.close()
  expect(await ok('list', '--store', store)).toContain('h-1')
}, 240_000)
