// A process that puts commands through until it is killed: `worker.mjs <postgres|pglite> <where> <from> <until>`. It
// says `ready`, then `<number>` for each group of commands that the store acknowledged, and `wrong: …` for what must not be.
import * as Effect from 'effect/Effect'
import { defaultPolicy as policy } from '../../src/policy/default/index.js'
import { hazardService } from '../../src/service.js'
import { pgliteStore } from '../../src/store/pglite.js'
import { postgresStore } from '../../src/store/postgres.js'
import { groupOf } from './commands.js'

const [kind = '', where = '', from = '0', until = '0'] = process.argv.slice(2)
const say = (line: string | number) => process.stdout.write(`${line}\n`)

/** How many groups before the first that was not acknowledged are said again. */
const again = 3

const program = Effect.gen(function* () {
  const store = yield* kind === 'postgres' ? postgresStore({ url: where }) : pgliteStore({ folder: where })
  const service = hazardService({ store, policies: [policy], policyFor: () => policy })
  say('ready')
  const acknowledged = Number(from)
  for (let number = Math.max(0, acknowledged - again); number < Number(until); number++) {
    const commands = groupOf(number)
    const stored = yield* Effect.forEach(commands, ({ hazard, key }) =>
      Effect.map(service.history(hazard), (log) => log.some((event) => event.key === key)),
    )
    if (new Set(stored).size !== 1) say(`wrong: ${number} is half there`)
    if (number < acknowledged && stored.includes(false)) say(`wrong: ${number} was acknowledged and is lost`)
    const done = yield* service.actAll(commands)
    if ('refusal' in done) say(`wrong: ${number} is refused: ${JSON.stringify(done.refusal)}`)
    else if (done.some(({ repeated }, i) => repeated !== stored[i])) say(`wrong: ${number} counts twice`)
    else say(number)
  }
})

await Effect.runPromise(Effect.scoped(program))
