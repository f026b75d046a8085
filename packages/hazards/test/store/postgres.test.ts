import * as Effect from 'effect/Effect'
import { afterAll, describe } from 'vitest'
import { postgresStore } from '../../src/store/postgres.js'
import { postgresServer } from '../postgres-server.js'
import { storeSuite } from './suite.js'

const server = await postgresServer()
afterAll(() => server?.stop())

describe.skipIf(!server)('needs a PostgreSQL server', () => {
  storeSuite(
    'PostgreSQL',
    Effect.flatMap(
      Effect.promise(async () => (await server?.database()) ?? ''),
      (url) => postgresStore({ url }),
    ),
    40,
  )
})
