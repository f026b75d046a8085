import { expect, test } from 'vitest'
import { summaryOf } from '../src/summary.js'
import { summaryViewFor, viewFor } from '../src/view.js'
import { life, majorUpTo, opened, people } from './life.js'

const reported = () => {
  const one = life()
  one.does('worker', { ...opened, origin: { kind: 'public-report', account: '秘密', contact: '电话' } })
  one.does('inspector', { type: 'verify' })
  return one
}

test('an employee who blows the whistle is shown to the authority and to nobody of the enterprise', () => {
  const one = reported()
  const seen = viewFor(people.inspector, one.state(), one.events())
  expect(seen.state).toMatchObject({ channel: 'public-report', reporter: { id: 'p-worker' } })
  for (const person of ['principal', 'officer', 'contractor', 'bribed', 'expert', 'whistleBlower'] as const) {
    const view = viewFor(people[person], one.state(), one.events())
    expect(view.state).toMatchObject({ channel: 'withheld', reporter: 'withheld' })
    expect(view.history[0]).toMatchObject({ type: 'opened', actor: 'withheld', origin: 'withheld' })
    expect(JSON.stringify(view)).not.toMatch(/p-worker|秘密|电话|public-report/)
  }
  expect(viewFor(people.worker, one.state(), one.events()).state.channel).toBe('public-report')
})

test('what an inspection found looks the same to the enterprise', () => {
  const [report, inspection] = [reported(), majorUpTo('verified')].map((one) =>
    viewFor(people.principal, one.state(), one.events()),
  )
  expect(report).toEqual(inspection)
})

test('of what the enterprise found itself nothing is kept back but keys', () => {
  const one = life()
  one.does('officer', { ...opened, origin: { kind: 'self-check' } })
  const { state, history } = viewFor(people.principal, one.state(), one.events())
  expect(state).toMatchObject({ channel: 'self-check', reporter: null })
  expect(history[0]).toMatchObject({ actor: people.officer })
  expect('keys' in state || 'key' in (history[0] ?? {})).toBe(false)
})

test("a whistle-blower's title that gives too much away is gone from the enterprise's view once corrected", () => {
  const one = reported()
  for (const title of ['三班张某说', '除尘系统未清灰'])
    one.does('inspector', { type: 'correct', fields: { title, district: title }, reason: '改题' })
  const of = (person: 'principal' | 'inspector') =>
    JSON.stringify(
      viewFor(people[person], one.state(), one.events()).history.map((event) =>
        event.type === 'corrected' ? event.fields.title : event.type === 'opened' ? event.title : '',
      ),
    )
  expect(of('principal')).toBe(JSON.stringify(['除尘系统未清灰', '', '除尘系统未清灰', '除尘系统未清灰']))
  expect(of('inspector')).toContain('三班张某说')
})

test('a row of a list does not tell a report from an inspection either', () => {
  const rows = [reported(), majorUpTo('verified')].map((one) => summaryOf(one.state()))
  const [report, inspection] = rows.map((row) => summaryViewFor(people.principal, row))
  expect(report).toEqual(inspection)
  expect(report?.channel).toBe('withheld')
  expect(rows.map((row) => summaryViewFor(people.bribed, row).channel)).toEqual(['withheld', 'withheld'])
  expect(rows.map((row) => summaryViewFor(people.inspector, row).channel)).toEqual(['public-report', 'inspection'])
})
