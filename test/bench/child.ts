import { type AllocationTask, allocation } from './measures/allocation.js'
import { compileTimes } from './measures/compile-time.js'
import { type TimeTask, time } from './time.js'

/** What a process of its own can be asked to measure: `child.js <task> <input as JSON>`; the answer is JSON too. */
const tasks = {
  time: (input: unknown) => time(input as TimeTask),
  allocation: (input: unknown) => allocation(input as AllocationTask),
  compile: () => compileTimes(),
}

export type TaskName = keyof typeof tasks

const [task, input] = process.argv.slice(2)
process.stdout.write(JSON.stringify(await tasks[task as TaskName](JSON.parse(input ?? 'null'))))
