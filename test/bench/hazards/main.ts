/**
 * What deciding and replaying hazards costs, beside a hand-written `switch`: `node tools/run-source.mjs
 * test/bench/hazards/main.ts`. `--quick` only shows that everything runs. It asserts nothing of times.
 */
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import {
  type Command,
  decide,
  defaultPolicy,
  evolve,
  type HazardEvent,
  type HazardState,
  readCommand,
  replay,
} from '@zhiben/hazards'
import { hazardMachine } from '../../../packages/hazards/src/machine.js'
import { stepped } from '../../../packages/hazards/src/step.js'
import { decideByHand, foldByHand, type Happened, type Hazard } from './hand-written.js'
import { commandsOf } from './life.js'

const { values: flags } = parseArgs({ options: { quick: { type: 'boolean', default: false } } })
const repetitions = flags.quick ? 1 : 7
const lives = commandsOf(flags.quick ? 50 : 2000)
const commands = lives.reduce((sum, life) => sum + life.length, 0)
const options = { policy: defaultPolicy }

const play = (life: readonly Command[], each: (event: HazardEvent) => void): HazardState | undefined => {
  let state: HazardState | undefined
  for (const command of life) {
    const { events, refusal } = decide(state, command, options)
    if (refusal) throw new Error(`${command.type}: ${JSON.stringify(refusal)}`)
    for (const event of events) {
      state = evolve(state, event)
      each(event)
    }
  }
  return state
}

const playByHand = (life: readonly Command[], each: (event: Happened) => void): Hazard | undefined => {
  let state: Hazard | undefined
  for (const command of life) {
    const events = decideByHand(state, command)
    if (typeof events === 'string') throw new Error(`${command.type}: ${events}`)
    for (const event of events) {
      state = foldByHand(state, event)
      each(event)
    }
  }
  return state
}

const logs = lives.map((life) => {
  const log: HazardEvent[] = []
  play(life, (event) => log.push(event))
  return log
})
const logsByHand = lives.map((life) => {
  const log: Happened[] = []
  playByHand(life, (event) => log.push(event))
  return log
})
const stored = logs.map((log) => JSON.stringify(log))
const wanted = flags.quick ? 1000 : 1_000_000
const events = logs.reduce((sum, log) => sum + log.length, 0)
let seen = 0

/** How long each takes, in nanoseconds for one: the median over the repetitions, one after the other in turn. */
const tasks: Readonly<Record<string, { readonly count: number; readonly run: () => void }>> = {
  'decide and evolve': {
    count: commands,
    run: () => {
      for (const life of lives) play(life, () => seen++)
    },
  },
  'by hand: decide and evolve': {
    count: commands,
    run: () => {
      for (const life of lives) playByHand(life, () => seen++)
    },
  },
  'read, decide and evolve': {
    count: commands,
    run: () => {
      for (const life of lives) {
        const read = life.map((command) => readCommand(command).command ?? command)
        play(read, () => seen++)
      }
    },
  },
  'xstate alone: resolve and step': {
    count: 2000,
    run: () => {
      const at = {
        course: 'rectifying',
        timeliness: 'on-time',
        supervision: 'none',
        accountability: 'none',
        grade: 'major',
      } as const
      for (let i = 0; i < 2000; i++) seen += stepped(hazardMachine, at, 'submit') ? 1 : 0
    },
  },
  replay: {
    count: wanted,
    run: () => {
      for (let done = 0; done < wanted; done += events) for (const log of logs) seen += replay(log)?.revision ?? 0
    },
  },
  'by hand: replay': {
    count: wanted,
    run: () => {
      for (let done = 0; done < wanted; done += logsByHand.length * (lives[0]?.length ?? 1))
        for (const log of logsByHand) seen += log.reduce<Hazard | undefined>(foldByHand, undefined)?.keys.length ?? 0
    },
  },
}

const taken = new Map<string, number[]>()
for (let i = -1; i < repetitions; i++)
  for (const [name, { count, run }] of Object.entries(tasks)) {
    const start = performance.now()
    run()
    if (i >= 0) taken.set(name, [...(taken.get(name) ?? []), ((performance.now() - start) * 1e6) / count])
  }
const median = (name: string): number => {
  const sorted = [...(taken.get(name) ?? [])].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
for (const name of Object.keys(tasks)) {
  const ns = median(name)
  console.log(`${name}: ${ns.toFixed(0)} ns, ${Math.round(1e9 / ns).toLocaleString('en')} a second`)
}
const times = (name: string): string => (median(name) / median(`by hand: ${name}`)).toFixed(2)
console.log(`times by hand: decide and evolve ${times('decide and evolve')}, replay ${times('replay')}`)
console.log(`1,000,000 events replay in ${((median('replay') * 1e6) / 1e9).toFixed(2)} s`)

// As loaded from a store: nothing is shared with other hazards but what the engine shares by itself.
const load = (text: string | undefined): HazardState | undefined =>
  replay((JSON.parse(text ?? '[]') as HazardEvent[]).slice(0, 9))
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const heap = (): number => {
  collect()
  return process.memoryUsage().heapUsed
}
const before = heap()
const loaded = stored.map(load)
const after = heap()
console.log(
  `a loaded hazard that is being rectified: ${JSON.stringify(loaded[0]).length} characters of JSON, ${Math.round((after - before) / loaded.length)} bytes of heap (mean of ${seen > 0 ? loaded.length : 0})`,
)
