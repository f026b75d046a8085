import { PGlite } from '@electric-sql/pglite'
import * as Effect from 'effect/Effect'
import { afterAll } from 'vitest'
import { pgliteStore } from '../../src/store/pglite.js'
import { storeSuite } from './suite.js'

// Making a database takes seconds, making a schema in it none.
const database = await PGlite.create()
afterAll(() => database.close())
let made = 0

storeSuite(
  'PGlite',
  Effect.flatMap(
    Effect.promise(() => database.exec(`create schema s${++made}; set search_path to s${made}`)),
    () => pgliteStore(database),
  ),
  40,
)
