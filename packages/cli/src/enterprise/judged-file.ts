import { type CivilDate, type Id, isCivilDate, isObject, nearest } from '@zhiben/core'
import { inForceOn, versioned } from '@zhiben/rules'
import { Stop } from '../command/stop.js'
import { readDocument } from '../read/document.js'
import { documentRefused } from '../read/document-refused.js'
import { builtIn } from '../standards/built-in.js'

type Verdict = 'hit' | 'clear' | 'undetermined' | 'not-applicable'

interface JudgedStandard {
  readonly id: Id
  readonly version: string
  readonly verdict: Verdict
}

/** What is read of the output of `zhiben judge --json`; more stands beside it. */
interface JudgedDocument {
  readonly asOf: CivilDate
  readonly subjects: readonly { readonly id: string; readonly standards: readonly JudgedStandard[] }[]
}

const verdicts: readonly unknown[] = ['hit', 'clear', 'undetermined', 'not-applicable'] satisfies Verdict[]

const isStandard = (value: unknown): value is JudgedStandard =>
  isObject(value) &&
  typeof value.id === 'string' &&
  typeof value.version === 'string' &&
  verdicts.includes(value.verdict)

const isJudged = (value: unknown): value is JudgedDocument =>
  isObject(value) &&
  isCivilDate(value.asOf) &&
  Array.isArray(value.subjects) &&
  value.subjects.every(
    (of: unknown) =>
      isObject(of) && typeof of.id === 'string' && Array.isArray(of.standards) && of.standards.every(isStandard),
  )

/** The verdicts of an enterprise, one a standard, and the day for which it was judged. */
export interface Judged {
  readonly on: CivilDate
  readonly verdicts: readonly Verdict[]
}

/**
 * What `zhiben judge --json` printed of an enterprise. A standard of the program that was in force on that day and did not
 * judge leaves it open: whoever asked only one has not heard of the others.
 *
 * Fails: `Stop` with exit code 65 where the file is no such output, or does not speak of the enterprise.
 */
export const judgedIn = async (file: string, enterprise: string, stdin: NodeJS.ReadableStream): Promise<Judged> => {
  const read = await readDocument(file, stdin)
  if (!read.document) throw documentRefused(file, read, [], () => '')
  const { value, placeOf } = read.document
  const refused = (at: string, code: string, zh: string, en: string): Stop =>
    new Stop({
      exit: 'data',
      problem: { code: 'document-refused', at: file, problems: [{ place: placeOf(at), code, says: { zh, en } }] },
    })
  if (!isJudged(value))
    throw refused(
      '',
      'not-judged',
      '不是 `zhiben judge --json` 的输出；请用它生成',
      'This is not what `zhiben judge --json` prints; make it with that',
    )
  const { asOf, subjects } = value
  const subject = subjects.find(({ id }) => id === enterprise)
  if (!subject) {
    const near = nearest(
      enterprise,
      subjects.map(({ id }) => id),
    )
    throw refused(
      'subjects',
      'not-of-enterprise',
      `其中没有 \`${enterprise}\`${near === undefined ? '' : `；是否为 \`${near}\`？`}`,
      `It does not speak of \`${enterprise}\`${near === undefined ? '' : `; did you mean \`${near}\`?`}`,
    )
  }
  const heard = new Set(subject.standards.map(versioned))
  const silent = inForceOn(await builtIn(), asOf).judging.filter((standard) => !heard.has(versioned(standard)))
  return {
    on: asOf,
    verdicts: [...subject.standards.map((of) => of.verdict), ...silent.map(() => 'undetermined' as const)],
  }
}
