import { createHash } from 'node:crypto'
import type { CivilDate } from '@zhiben/core'
import { type Actor, type Command, gradeTitles, readCommand, regionTitles } from '@zhiben/hazards'
import type { Field } from './field.js'
import { asDay, type LedgerRow } from './people-sheet.js'
import type { LedgerProblem } from './problem.js'

/** What a row asks for: the commands that lead to what it says, or all that keeps it from saying it. */
export interface RowCommands {
  readonly hazard: string
  readonly commands: readonly Command[]
  readonly problems: readonly { readonly field: Field | undefined; readonly problem: LedgerProblem }[]
}

const grades = new Map<string, 'general' | 'major'>([
  ['一般', 'general'],
  ['一般隐患', 'general'],
  [gradeTitles.general.zh, 'general'],
  ['general', 'general'],
  ['重大', 'major'],
  ['重大隐患', 'major'],
  [gradeTitles.major.zh, 'major'],
  ['major', 'major'],
])
const channels = new Map<string, 'self-check' | 'inspection' | 'public-report'>([
  ...['企业自查', '自查', '自查自改', '企业自查自改', 'self-check'].map((word) => [word, 'self-check'] as const),
  ...['督导检查', '检查', '执法检查', '检查发现', '监督检查', '监管检查', 'inspection'].map(
    (word) => [word, 'inspection'] as const,
  ),
  ...['群众举报', '举报', '投诉举报', 'public report', 'public-report'].map((word) => [word, 'public-report'] as const),
])

/** What a value is called when it is asked for. */
const options = { grade: ['一般', '重大'], channel: ['企业自查', '督导检查', '群众举报'] } as const
/** Where each place of a command stands in a row. */
const places: Readonly<Record<string, Field>> = {
  hazard: 'hazard',
  enterprise: 'enterprise',
  district: 'district',
  sector: 'sector',
  kind: 'kind',
  title: 'title',
  existsSince: 'existsSince',
  'origin.account': 'account',
  'origin.finding.standard': 'standard',
  'origin.finding.rule': 'rule',
  'by.finding.standard': 'standard',
  'by.finding.rule': 'rule',
  'by.finding.level': 'grade',
  'by.reason': 'gradeReason',
  grade: 'grade',
  number: 'number',
}

/** The column that a place of a command is about. */
export const fieldAt = (at: string, command: Command['type']): Field | undefined =>
  at === 'on'
    ? (({ grade: 'gradedOn', register: 'registeredOn' } as const)[command as 'grade'] ?? 'reportedOn')
    : places[at]

/** A name for what a row says, the same whenever it says the same. */
const digest = (said: unknown, length = 32): string =>
  createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, length)

/**
 * The commands of a row: open, verify, grade, register, as far as the row goes. Their keys are made from what the row says,
 * so that importing it again adds nothing. Without an id of its own the hazard has one made from enterprise, hazard and day.
 */
export const rowCommands = (
  { cells }: LedgerRow,
  { actor, on }: { readonly actor: Actor; readonly on: CivilDate },
): RowCommands => {
  const problems: { field: Field | undefined; problem: LedgerProblem }[] = []
  const missing = (field: Field): void =>
    void problems.push({ field, problem: { code: 'ledger-value-missing', field } })
  const dayIn = (field: Field): CivilDate | undefined => {
    const found = cells[field]
    const day = asDay(found)
    if (found !== undefined && day === undefined) problems.push({ field, problem: { code: 'ledger-not-a-day', found } })
    return day
  }
  const chosen = <T>(field: 'grade' | 'channel', among: ReadonlyMap<string, T>): T | undefined => {
    const found = cells[field]
    const value = found === undefined ? undefined : among.get(found)
    if (found !== undefined && value === undefined)
      problems.push({ field, problem: { code: 'ledger-unknown-value', found, options: options[field] } })
    return value
  }
  for (const field of ['enterprise', 'district', 'title', 'reportedOn', 'channel'] as const)
    if (cells[field] === undefined) missing(field)
  const [reportedOn, existsSince] = [dayIn('reportedOn'), dayIn('existsSince')]
  const [gradedOn, registeredOn] = [dayIn('gradedOn'), dayIn('registeredOn')]
  const [grade, channel] = [chosen('grade', grades), chosen('channel', channels)]
  const { enterprise, district, title, sector, kind, standard, rule, account, gradeReason, number } = cells
  const finding = standard === undefined && rule === undefined ? undefined : { standard, rule, level: grade ?? 'major' }
  if (finding && standard === undefined) missing('standard')
  if (finding && rule === undefined) missing('rule')
  if (channel === 'public-report' && account === undefined) missing('account')
  if (grade !== undefined && gradeReason === undefined && finding === undefined) missing('gradeReason')
  if (number !== undefined && grade === undefined && cells.grade === undefined) missing('grade')
  const hazard = cells.hazard ?? `L-${digest([enterprise, title, reportedOn], 16)}`
  if (problems.length > 0) return { hazard, commands: [], problems }
  const origin =
    channel === 'public-report'
      ? { kind: channel, account }
      : finding
        ? { kind: 'finding', channel, finding }
        : { kind: channel }
  const opening = { type: 'open', enterprise, district, title, origin, ...defined({ sector, kind, existsSince }) }
  const verified = { type: 'verify', on: gradedOn ?? reportedOn }
  // By its finding where that gives the grade, else by the person who gives the reason.
  const by = gradeReason === undefined ? { kind: 'finding', finding } : { kind: 'person', reason: gradeReason }
  const said = [
    { on: reportedOn, ...opening },
    ...(grade !== undefined || cells.course === regionTitles.course.verified.zh ? [verified] : []),
    ...(grade === undefined ? [] : [{ type: 'grade', on: gradedOn ?? on, grade, by }]),
    ...(number === undefined ? [] : [{ type: 'register', on: registeredOn ?? gradedOn ?? on, number }]),
  ]
  const reads = said.map((one) => {
    // The day of an import is no part of what the row says.
    const { on: _, ...content } = one
    const days = { open: reportedOn, verify: null, grade: gradedOn, register: registeredOn }[one.type as 'open']
    return {
      type: one.type as Command['type'],
      ...readCommand({ hazard, actor, ...one, key: `ledger/${one.type}/${digest([hazard, content, days])}` }),
    }
  })
  return {
    hazard,
    commands: reads.flatMap(({ command }) => command ?? []),
    problems: reads.flatMap(({ type, problems: found = [] }) =>
      found.map((refusal) => ({
        field: fieldAt(refusal.at, type),
        problem: { code: 'ledger-refused' as const, refusal },
      })),
    ),
  }
}

const defined = <T extends object>(of: T): Partial<T> =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as Partial<T>
