import { type CivilDate, isCivilDate, isObject, type nearest, quoted, suggestions } from '@zhiben/core'
import type { Plan, ReportProblem } from '@zhiben/plans'
import { planProblemWords, type ShapeProblem } from '@zhiben/sdk'
import type { OptionSpec } from '../command/command.js'
import type { Io } from '../command/io.js'
import { badUsage, type PlacedProblem } from '../command/stop.js'
import { readDocument } from '../read/document.js'
import { documentRefused } from '../read/document-refused.js'
import { placedProblem } from './problem-words.js'
import { type ReportsFile, readReportsFile } from './reports-file.js'

/** Options of the commands that read reports. */
export const readingOptions = {
  'as-of': { value: 'DATE', says: { zh: '按哪一天看，默认今天', en: 'the day to look on, today unless told' } },
  members: {
    value: 'FILE',
    says: {
      zh: 'JSON：计划没有列全的一组单位各有谁，如 { "lead-departments": ["emergency"] }',
      en: 'JSON: who belongs to groups that the plan leaves open, such as { "lead-departments": ["emergency"] }',
    },
  },
  'keep-going': { says: { zh: '跳过有误的填报，其余照常汇总', en: 'leave bad reports out and go on with the rest' } },
} as const satisfies Readonly<Record<string, OptionSpec>>

/** Members of groups, as `--members` gives them. */
export type Members = Readonly<Record<string, readonly string[]>>

/** What the commands on reports start from. */
export interface Reading extends Omit<ReportsFile, 'problems'> {
  readonly asOf: CivilDate
  readonly members: Members
  readonly problems: readonly PlacedProblem[]
}

/** Reads reports as the options say. Fails: `Stop` for a day, a file or members that cannot be used. */
export const readingOf = async (
  plan: Plan,
  file: string,
  options: { readonly 'as-of': string | undefined; readonly members: string | undefined },
  io: Io,
): Promise<Reading> => {
  const asOf = options['as-of'] ?? io.today()
  if (!isCivilDate(asOf)) throw badUsage({ code: 'not-a-day', at: '--as-of', found: asOf })
  if (file === '-' && options.members === '-') throw badUsage({ code: 'stdin-taken', at: '--members' })
  const members = options.members === undefined ? {} : await membersIn(plan, options.members, io.stdin)
  const { problems, ...read } = await readReportsFile(plan, file, { stdin: io.stdin, asOf })
  return { ...read, asOf, members, problems: problems.map(placedProblem) }
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

const membersIn = async (plan: Plan, file: string, stdin: NodeJS.ReadableStream): Promise<Members> => {
  const read = await readDocument(file, stdin)
  const value = read.document?.value
  const members = isObject(value) ? Object.entries(value) : []
  const near = suggestions()
  const problems = isObject(value)
    ? members.flatMap(([group, list]) => [
        ...unknownUnit(plan, group, group, near),
        ...(isTexts(list)
          ? list.flatMap((name, i) => unknownUnit(plan, name, `${group}[${i}]`, near))
          : notA('list', group, list)),
      ])
    : notA('object', '', value)
  if (!read.document || problems.length > 0) throw documentRefused(file, read, problems, planProblemWords)
  return Object.fromEntries(members) as Members
}

const notA = (expected: 'object' | 'list', at: string, found: unknown): readonly ShapeProblem[] => [
  { code: 'wrong-shape', at, expected, found: quoted(found) },
]

const unknownUnit = ({ units }: Plan, found: string, at: string, near: typeof nearest): readonly ReportProblem[] =>
  Object.hasOwn(units, found)
    ? []
    : [{ code: 'report-unknown-unit', at, found, nearest: near(found, Object.keys(units)) }]
