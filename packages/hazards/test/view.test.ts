import { expect, test } from 'vitest'
import { viewFor } from '../src/view.js'
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
