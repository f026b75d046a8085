import * as Effect from 'effect/Effect'
import { memoryStore } from '../../src/store/memory.js'
import { storeSuite } from './suite.js'

storeSuite('memory', Effect.sync(memoryStore), 300, false)
