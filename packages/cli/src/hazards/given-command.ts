import { isObject, type Language } from '@zhiben/core'
import {
  type Actor,
  type Command,
  type CommandProblem,
  fingerprintOf,
  readCommand,
  refusalWords,
} from '@zhiben/hazards'
import { Stop } from '../command/stop.js'
import { placedProblems } from '../read/document-refused.js'

/** What a command need not say itself, because the options say it. */
export interface Filling {
  readonly actor: Actor | undefined
  readonly on: string
  readonly key: string | undefined
}

/**
 * A command with what it leaves out filled in. A command without a key gets one that is made from all it says, so that the
 * same command said again counts once.
 */
const filled = (value: unknown, { actor, on, key }: Filling): unknown => {
  if (!isObject(value)) return value
  const said = { on, ...(actor && { actor }), ...value }
  if ('key' in said) return said
  return { ...said, key: key ?? `cli/${fingerprintOf({ ...said, key: '' } as unknown as Command)}` }
}

/**
 * Reads commands from outside, each checked whole. Fails: `Stop` with exit code 65 and every problem at its place.
 */
export const commandsGiven = (
  values: readonly unknown[],
  filling: Filling,
  { from, placeOf }: { readonly from: string; readonly placeOf: (i: number, at: string) => string },
): readonly Command[] => {
  const reads = values.map((value) => readCommand(filled(value, filling)))
  const problems = reads.flatMap((read, i) =>
    placedProblems<CommandProblem>(read.problems ?? [], (at) => placeOf(i, at), withoutPlace),
  )
  if (problems.length > 0) throw new Stop({ exit: 'data', problem: { code: 'document-refused', at: from, problems } })
  return reads.flatMap(({ command }) => command ?? [])
}

/** The sentence alone where the place is said before it; the path stays where it says more than the line. */
const withoutPlace = (problem: CommandProblem, language: Language): string => refusalWords(problem, language)
