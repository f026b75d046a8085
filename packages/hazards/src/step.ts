import { type AnyMachineSnapshot, type AnyStateMachine, type AnyStateNode, type StateValue, transition } from 'xstate'
import type { Move } from './move.js'
import type { Grade } from './policy/limit.js'
import type { Accountability, Course, Regions, Supervision, Timeliness } from './regions.js'

/** Where a hazard is, as the machine sees it. */
export interface Position extends Regions {
  readonly grade: Grade | null
}

/** The courses that a general and a major hazard each go through; the machine holds them apart by grade. */
const graded: ReadonlySet<Course> = new Set<Course>([
  'graded',
  'registered',
  'notified',
  'planned',
  'rectifying',
  'submitted',
])

/** The machine's value for a position. */
export const machineValue = ({ course, timeliness, supervision, accountability, grade }: Position): StateValue => ({
  course: graded.has(course) && grade !== null ? { [grade]: course } : course,
  timeliness,
  supervision,
  accountability,
})

/** The regions that a value of the machine stands for. */
export const regionsOf = (value: StateValue): Regions => {
  const { course, timeliness, supervision, accountability } = value as Readonly<Record<keyof Regions, StateValue>>
  return Object.freeze({
    course: (typeof course === 'string' ? course : Object.values(course)[0]) as Course,
    timeliness: timeliness as Timeliness,
    supervision: supervision as Supervision,
    accountability: accountability as Accountability,
  })
}

/**
 * Where a move leads from a position; `undefined` where the machine does not know the move there.
 *
 * The machine is finite and its guards look at nothing but itself, so a step once taken through xstate's pure transition
 * need not be taken again: it is remembered, some ten thousand steps at the very most.
 */
export const stepper = (machine: AnyStateMachine): ((from: Position, move: Move) => Regions | undefined) => {
  const known = new Map<string, Map<Move, Regions | undefined>>()
  return (from, move) => {
    const place = `${from.course} ${from.grade} ${from.timeliness} ${from.supervision} ${from.accountability}`
    let steps = known.get(place)
    if (steps === undefined) {
      steps = new Map()
      known.set(place, steps)
    }
    if (steps.has(move)) return steps.get(move)
    const to = stepped(machine, from, move)
    steps.set(move, to)
    return to
  }
}

/** Whether the machine has a place: `registered`, say, is not on the way of a general hazard. */
export const hasPlace = (machine: AnyStateMachine, value: StateValue): boolean => {
  const has = (node: AnyStateNode, at: StateValue): boolean =>
    typeof at === 'string'
      ? Object.hasOwn(node.states, at) && Object.keys(node.states[at]?.states ?? {}).length === 0
      : Object.entries(at).every(([name, inner]) => {
          const child = Object.hasOwn(node.states, name) ? node.states[name] : undefined
          return child !== undefined && inner !== undefined && has(child, inner)
        })
  return has(machine.root, value)
}

/** One step, through xstate; none from a place that there is not. */
export const stepped = (machine: AnyStateMachine, from: Position, move: Move): Regions | undefined => {
  const value = machineValue(from)
  if (!hasPlace(machine, value)) return undefined
  const snapshot: AnyMachineSnapshot = machine.resolveState({ value, context: {} })
  const event = { type: move }
  return snapshot.can(event) ? regionsOf(transition(machine, snapshot, event)[0].value) : undefined
}
