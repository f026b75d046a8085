import { type CivilDate, isCivilDate, isObject, quoted, suggestions } from '@zhiben/core'
import { type Answer, type Answers, type FactSchema, readFacts } from '@zhiben/rules'
import type { DataProblem, FileProblem, RawRecord } from './record.js'

/** A subject that is ready to be judged. */
export interface Subject {
  readonly id: string
  readonly name: string | undefined
  readonly facts: Readonly<Record<string, unknown>>
  readonly answers: Answers | undefined
}

/** A subject, and everything that was wrong with what was given of it. */
export interface ReadSubject {
  readonly subject: Subject
  readonly problems: readonly DataProblem[]
}

/** What records are read against: the facts that there are, and the conditions that can be answered directly. */
export interface Dictionary {
  readonly schema: FactSchema
  /** The ids of conditions on the subject itself; made only when a record has answers. */
  readonly conditions: () => ReadonlySet<string>
}

const idOf = (given: unknown): string | undefined =>
  typeof given === 'number' ? String(given) : typeof given === 'string' && given.trim() !== '' ? given : undefined

/**
 * A record as a subject: its facts checked against the dictionary, its answers against the conditions there are. A
 * record without `id` is called by its number.
 */
export const subjectOf = (record: RawRecord, number: number, { schema, conditions }: Dictionary): ReadSubject => {
  const problems: DataProblem[] = [...(record.problems ?? [])]
  const nothing = { id: String(number), name: undefined, facts: {}, answers: undefined }
  if (record.value === undefined && problems.length > 0) return { subject: nothing, problems }
  if (!isObject(record.value)) {
    const problem: FileProblem = { code: 'record-not-an-object', found: quoted(record.value) }
    return { subject: nothing, problems: [{ place: record.placeOf(), problem }] }
  }
  const { $schema: _, id: givenId, name: givenName, answers: givenAnswers, ...given } = record.value
  const report = (path: string, problem: DataProblem['problem']): void =>
    void problems.push({ place: record.placeOf(path), subject: id, problem })
  const id = idOf(givenId) ?? String(number)
  if (givenId !== undefined && givenId !== null && idOf(givenId) === undefined)
    report('id', { code: 'id-not-text', found: quoted(givenId) })
  if (givenName !== undefined && givenName !== null && typeof givenName !== 'string')
    report('name', { code: 'name-not-text', found: quoted(givenName) })
  const { facts, problems: found } = readFacts(schema, given)
  for (const problem of found) report(problem.at, problem)
  const answers =
    givenAnswers === undefined || givenAnswers === null ? undefined : answersOf(givenAnswers, conditions, report)
  return { subject: { id, name: typeof givenName === 'string' ? givenName : undefined, facts, answers }, problems }
}

type Report = (path: string, problem: FileProblem) => void

/** Answers by the id of a condition: `{ truth, by, on?, because? }`. */
const answersOf = (given: unknown, conditions: () => ReadonlySet<string>, report: Report): Answers => {
  const answers: Record<string, Answer> = {}
  const near = suggestions()
  if (!isObject(given)) {
    report('answers', { code: 'answer-malformed', at: 'answers', expected: 'object' })
    return answers
  }
  for (const [node, answer] of Object.entries(given)) {
    const at = `answers["${node}"]`
    const wrong = (expected: 'truth' | 'by' | 'on' | 'because' | 'object') =>
      report('answers', { code: 'answer-malformed', at, expected })
    const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
    if (!conditions().has(node))
      report('answers', { code: 'unknown-answer', at: node, nearest: near(node, conditions()) })
    else if (!isObject(answer)) wrong('object')
    else if (typeof answer.truth !== 'boolean') wrong('truth')
    else if (!isText(answer.by)) wrong('by')
    else if (answer.on !== undefined && !isCivilDate(answer.on)) wrong('on')
    else if (answer.because !== undefined && !isText(answer.because)) wrong('because')
    else
      answers[node] = {
        truth: answer.truth,
        by: answer.by,
        ...(answer.on === undefined ? {} : { on: answer.on as CivilDate }),
        ...(answer.because === undefined ? {} : { because: answer.because }),
      }
  }
  return answers
}
