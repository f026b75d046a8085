import { coverage, drawUp, type Organisation, roles } from '@zhiben/responsibilities'
import { responsibilityTrades, statutoryResponsibilities, statutoryStaffing } from '@zhiben/standards/responsibilities'
import { expect, test } from 'vitest'

const { duties, templates } = statutoryResponsibilities

test('the principal and the safety managers have seven statutory duties each', () => {
  for (const article of ['21', '25']) {
    const items = duties.filter(({ cite }) => cite.document === '中华人民共和国安全生产法' && cite.article === article)
    expect(items.map(({ cite }) => cite.item)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  }
})

test('every duty cites a place, and only what was not read is unverified', () => {
  for (const { cite, id } of duties) expect(id.endsWith(cite.article) || id.includes(`/${cite.article}`)).toBe(true)
  expect(duties.filter(({ verified }) => verified.status !== 'verified').map(({ id }) => id)).toEqual([
    'hazard-governance/15-1',
  ])
})

test('duties that the law wants done at intervals, or again and again, are periodic; no others', () => {
  expect(duties.filter(({ periodic }) => periodic).map(({ id }) => id)).toEqual([
    'work-safety-law/25(4)',
    'work-safety-law/25(5)',
    'work-safety-law/36-2',
    'work-safety-law/40',
    'work-safety-law/46-1',
    'work-safety-law/49-2',
    'work-safety-law/81',
    'emergency-regulation/8-2',
    'emergency-regulation/13-2',
    'emergency-plan-measures/33-1',
    'fire-law/16(2)',
    'fire-law/16(3)',
    'fire-law/16(5)',
    'fire-law/16(6)',
    'fire-law/17(3)',
    'fire-law/17(4)',
    'fire-unit-provisions/26',
    'hazard-governance/14-1',
  ])
})

test('templates speak of every role and of no trade that is not listed', () => {
  expect(new Set(templates.map(({ role }) => role))).toEqual(new Set(roles))
  const trades = new Set(templates.flatMap((template) => template.trades ?? []))
  expect(trades).toEqual(new Set(Object.keys(responsibilityTrades)))
})

/** One of each, so that what a trade adds can be seen. */
const unit = (trades: readonly string[]): Organisation => ({
  id: 'unit',
  title: 'unit',
  trades,
  areas: [],
  positions: [
    { id: 'gm', title: '经理', role: 'principal', holders: ['a'] },
    { id: 'officer', title: '安全员', role: 'safety-officer', parent: 'gm', holders: ['b'] },
    { id: 'worker', title: '员工', role: 'worker', parent: 'officer', holders: ['c', 'd'] },
  ],
})

test.each([
  [
    'mine',
    [
      'work-safety-law/26-4',
      'work-safety-law/27-2',
      'work-safety-law/27-3',
      'work-safety-law/82-1',
      'emergency-regulation/7',
      'emergency-regulation/8-2',
      'emergency-regulation/10',
      'emergency-regulation/13-2',
      'emergency-regulation/14',
    ],
  ],
  ['transport', ['work-safety-law/27-2']],
  [
    'crowded-place',
    [
      'emergency-regulation/7',
      'emergency-regulation/8-2',
      'emergency-regulation/10',
      'emergency-regulation/13-2',
      'fire-law/44-2',
    ],
  ],
  ['key-fire-unit', ['fire-law/17(1)', 'fire-law/17(2)', 'fire-law/17(3)', 'fire-law/17(4)']],
  ['gas-catering', ['work-safety-law/36-4']],
  ['shared-work-area', ['work-safety-law/48']],
])('what being a %s adds', (trade, added) => {
  const general = new Set(drawUp(unit([]), [statutoryResponsibilities]).duties.map(({ id }) => id))
  const more = drawUp(unit([trade]), [statutoryResponsibilities]).duties.map(({ id }) => id)
  expect(more.filter((id) => !general.has(id))).toEqual(added)
})

test('a unit without safety managers: the seven duties of article 25 are held by nobody, and the list says so', () => {
  const { positions, ...rest } = unit([])
  const two = {
    ...rest,
    positions: positions
      .filter(({ id }) => id !== 'officer')
      .map((p) => (p.id === 'worker' ? { ...p, parent: 'gm' } : p)),
  }
  const list = drawUp(two, [statutoryResponsibilities])
  const problems = coverage(list, { books: [statutoryResponsibilities] }).problems
  const gaps = problems.flatMap((problem) => (problem.code === 'duty-not-held' ? [problem.duty] : []))
  for (let n = 1; n <= 7; n++) expect(gaps).toContain(`work-safety-law/25(${n})`)
})

test('article 24: a unit of a trade it names must say that its officer is full-time, any other up to a hundred need not', () => {
  const staffing = (...trades: readonly string[]) =>
    coverage(drawUp(unit(trades), [statutoryResponsibilities]), { staffing: statutoryStaffing }).staffing
  for (const trade of Object.keys(responsibilityTrades)) {
    const strict = ['mine', 'smelting', 'construction', 'transport', 'hazardous-goods'].includes(trade)
    expect([trade, staffing(trade)]).toEqual([trade, strict ? 'unknown' : 'true'])
  }
})

test('a trade that no template knows is a mistake, not a trade without duties', () => {
  const list = drawUp(unit(['minne']), [statutoryResponsibilities])
  expect(coverage(list, { books: [statutoryResponsibilities] })).toMatchObject({
    verdict: 'false',
    problems: [
      { code: 'unknown-trade', at: 'organisation.trades[0]', found: 'minne', nearest: 'mine' },
      ...coverage(list).problems.map(({ code }) => ({ code })),
    ],
  })
})
