import { municipal } from '@zhiben/ezhou/municipal'
import { ezhouObligations } from '@zhiben/ezhou/obligations'
import {
  EventUnreadable,
  ezhouPolicy,
  policyWords,
  readCommand,
  readPolicy,
  refusalWords,
  upcast,
} from '@zhiben/hazards'
import { ObligationsClash, obligationProblemWords, obligationsOf, readCalendar } from '@zhiben/obligations'
import {
  actionProblemWords,
  defaultEnterprisePolicy,
  enterprisePlan,
  enterpriseWords,
  readEnterprisePolicy,
  readEnterprises,
  readReports,
  returnsFor,
} from '@zhiben/plans'
import { readCardLog, readEdits, readList, readOrganisation, responsibilityWords } from '@zhiben/responsibilities'
import { inspectObligations, ObligationsRefused, planProblemWords, readObligations, readPlan } from '@zhiben/sdk'
import { chinaCalendar } from '@zhiben/standards/calendar'
import { afterAll, expect, test } from 'vitest'
import { inherited, values, waysInto, withIn } from './values.js'

type Words = (problem: never, language: 'zh' | 'en') => string

/** A reader of what strangers send, and a value that it takes. */
interface Reader {
  readonly read: (value: unknown) => unknown
  readonly takes: unknown
  /** The one error that it says it throws. */
  readonly throws?: ((error: unknown) => boolean) | undefined
  readonly words?: Words | undefined
}

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
const ready = obligationsOf(ezhouObligations)
const plan = enterprisePlan(defaultEnterprisePolicy)
const [somePack] = ezhouObligations
if (!somePack) throw new Error('Bug: there are no packs')
const pack = json({ ...somePack, obligations: somePack.obligations.slice(0, 2) })
const openId = ezhouObligations
  .flatMap(({ obligations }) => obligations)
  .find(({ cadence }) => cadence.kind === 'open')?.id
const wholePlan = json(municipal)
const organisation = {
  id: 'works',
  title: '某厂',
  trades: ['gongmao'],
  areas: [{ id: 'shop', kind: 'workshop', title: '车间' }],
  positions: [
    { id: 'gm', title: '总经理', role: 'principal', holders: ['e-1'] },
    {
      id: 'head',
      title: { zh: '主任', en: 'Head' },
      role: 'workshop-head',
      parent: 'gm',
      area: 'shop',
      holders: { partial: ['e-2'] },
      accountable: 'e-2',
    },
  ],
}

const readers: Readonly<Record<string, Reader>> = {
  readCommand: {
    read: readCommand,
    takes: {
      type: 'open',
      key: 'k',
      hazard: 'h',
      on: '2024-01-01',
      actor: { id: 'u', role: 'regulator', party: 'p', level: 'district' },
      enterprise: 'e',
      district: 'echeng',
      title: 't',
      existsSince: '2024-01-01',
      origin: { kind: 'finding', channel: 'inspection', finding: { standard: 'a/b@1', rule: '1', level: 'major' } },
    },
    words: refusalWords as Words,
  },
  readPolicy: { read: readPolicy, takes: json(ezhouPolicy), words: policyWords as Words },
  upcast: { read: (value) => upcast(value), takes: { v: 1 }, throws: (error) => error instanceof EventUnreadable },
  readProfile: {
    read: (value) => ready.readProfile(value),
    takes: { isMetalSmelting: { periods: [{ from: '2024-01-01', to: '2024-05-01', value: true }] }, isHighRisk: true },
  },
  readLog: {
    read: (value) => ready.readLog(value, '2024-06-30'),
    takes: [
      {
        id: 'a',
        on: '2024-05-12',
        action: ['drill'],
        by: 'principal',
        with: ['enterprise'],
        conditions: ['signed'],
        subject: 's',
        for: '2024-04-01',
        note: 'n',
      },
      { on: '2024-05-01', event: 'holiday' },
    ],
    words: obligationProblemWords as Words,
  },
  readCalendar: { read: readCalendar, takes: json(chinaCalendar), words: obligationProblemWords as Words },
  cadences: {
    read: (cadences) => obligationsOf(ezhouObligations, { cadences: cadences as never }),
    takes: openId === undefined ? {} : { [openId]: { kind: 'rolling', length: { years: 1 }, times: 1 } },
    throws: (error) => error instanceof ObligationsClash,
  },
  inspectObligations: { read: inspectObligations, takes: pack },
  readObligations: { read: readObligations, takes: pack, throws: (error) => error instanceof ObligationsRefused },
  readOrganisation: { read: readOrganisation, takes: organisation, words: responsibilityWords as Words },
  readList: {
    read: readList,
    takes: {
      organisation,
      duties: [],
      entries: [{ id: 'd', duty: 'd', accountable: ['gm'], doers: ['head'], obligations: ['a/b'] }],
      content: [],
      undecided: [],
    },
    words: responsibilityWords as Words,
  },
  readEdits: {
    read: readEdits,
    takes: [
      { edit: 'assign', entry: 'd', accountable: ['gm'], doers: ['head'] },
      { edit: 'hold', position: 'gm', holders: ['e-9'] },
    ],
    words: responsibilityWords as Words,
  },
  readCardLog: {
    read: readCardLog,
    takes: [{ position: 'gm', holder: 'e-1', on: '2024-06-03' }],
    words: responsibilityWords as Words,
  },
  readPlan: { read: readPlan, takes: wholePlan, words: planProblemWords as Words },
  readReports: {
    read: (reports) => readReports(municipal, reports as never, '2024-06-30'),
    takes: [
      { target: '12345-high-risk', by: 'echeng', value: { done: 45, of: { range: [50, 60] } }, on: '2024-05-31' },
      { metric: 'staff-awareness', by: 'echeng', district: 'echeng', value: 90, unit: '%', on: '2024-05-31' },
    ],
    words: actionProblemWords as Words,
  },
  returnsFor: {
    read: (submissions) =>
      returnsFor({ plan: municipal, submissions: submissions as never, month: '2024-05', asOf: '2024-06-30' }),
    takes: [{ by: 'echeng', month: '2024-05', on: '2024-06-03' }],
    words: actionProblemWords as Words,
  },
  readEnterprises: {
    read: (value) => readEnterprises(plan, value),
    takes: [
      {
        id: 'e',
        name: 'n',
        district: 'echeng',
        highRisk: true,
        aboveScale: null,
        evidence: [{ criterion: 'full-list', says: 'met', on: '2024-01-01', expires: '2025-01-01', source: 's' }],
      },
    ],
    words: enterpriseWords as Words,
  },
  readEnterprisePolicy: {
    read: readEnterprisePolicy,
    takes: json(defaultEnterprisePolicy),
    words: enterpriseWords as Words,
  },
}

/** Of a large value not every place is tried, but every so many-th. */
const most = 14

const builtIn = () => [Object.prototype, Array.prototype, Function.prototype].map(Object.getOwnPropertyNames)
const before = builtIn()

afterAll(() => {
  expect(builtIn()).toEqual(before)
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

const cases = Object.entries(readers)

test.each(cases)('%s takes what is right', (_, { read, takes, throws }) => {
  const result = read(takes)
  expect(throws ? [] : ((result as { problems?: unknown[] }).problems ?? [])).toEqual([])
})

test.each(cases)('%s: whatever stands in any place, there is a result or the error that is told of', (_, reader) => {
  const ways = [...waysInto(reader.takes)]
  const some = ways.filter((_way, i) => i % Math.ceil(ways.length / most) === 0)
  for (const way of some)
    for (const [what, value] of Object.entries(values))
      expectResult(reader, withIn(reader.takes, way, value), `${what} at ${way.join('.')}`)
})

test.each(cases)('%s: whatever a field is called, there is a result or the error that is told of', (_, reader) => {
  const names = [...inherited, 'x'.repeat(1_000_000), 'a\n\u202e\ud800\u0000']
  for (const way of [...waysInto(reader.takes)].slice(0, most))
    for (const name of names) {
      const here = way.reduce((of: unknown, step) => (of as Record<string | number, unknown>)[step], reader.takes)
      if (typeof here !== 'object' || here === null || Array.isArray(here)) continue
      const more = Object.fromEntries([...Object.entries(here), [name, { polluted: true }]])
      expectResult(reader, withIn(reader.takes, way, more), `a field ${name.slice(0, 20)} at ${way.join('.')}`)
    }
})

const expectResult = ({ read, throws, words: say }: Reader, value: unknown, what: string): void => {
  let result: unknown
  try {
    result = read(value)
  } catch (error) {
    if (!throws?.(error)) throw new Error(`${what}: ${String(error)}`, { cause: error })
    return
  }
  expect(typeof result, what).toBe('object')
  const problems = (result as { readonly problems?: readonly never[] }).problems ?? []
  for (const problem of problems.slice(0, 3))
    for (const language of ['zh', 'en'] as const) {
      const said = say?.(problem, language) ?? ''
      expect(said, what).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
      expect(said.length, what).toBeLessThan(5000)
    }
}
