import {
  bookProblems,
  cardOf,
  coverage,
  drawUp,
  edited,
  findingOf,
  type ListEdit,
  type Organisation,
  responsibilityWords,
} from '@zhiben/responsibilities'
import { statutoryResponsibilities } from '@zhiben/standards/responsibilities'
import { expect, test } from 'vitest'
import { plant, plantWith } from './plant.js'

const books = [statutoryResponsibilities]
const bindings = Object.fromEntries(
  statutoryResponsibilities.duties.filter(({ periodic }) => periodic).map(({ id }) => [id, ['cn/any']]),
)
const list = drawUp(plant, books, { bindings })
const entry = (id: string) => list.entries.find((other) => other.id === id)
const found = (edits: readonly ListEdit[], organisation: Organisation = plant) => {
  const { list: after, problems } = edited(drawUp(organisation, books, { bindings }), edits)
  expect(problems).toEqual([])
  return coverage(after, { books }).problems.map((problem) => ({ finding: findingOf(problem), ...problem }))
}

test('the seven duties of the principal fall on the principal, those of safety managers on the safety officer', () => {
  for (let n = 1; n <= 7; n++) {
    expect(entry(`work-safety-law/21(${n})`)).toMatchObject({ accountable: ['gm'], doers: ['director'] })
    expect(entry(`work-safety-law/25(${n})`)).toMatchObject({ accountable: ['officer'] })
  }
})

test('a duty of workshops exists once in each, with the head accountable and the teams in it as doers', () => {
  expect(entry('hazard-governance/15-1@roasting')).toEqual({
    id: 'hazard-governance/15-1@roasting',
    duty: 'hazard-governance/15-1',
    area: 'roasting',
    accountable: ['head'],
    doers: ['leader'],
  })
  const headless = {
    ...plant,
    positions: plant.positions.filter(
      ({ id }) => id !== 'head' && id !== 'leader' && id !== 'welder' && id !== 'packer',
    ),
  }
  const drawn = drawUp(headless, books).entries.find(({ id }) => id === 'hazard-governance/15-1@roasting')
  expect(drawn?.accountable).toEqual(['director'])
})

test('the contractor and the dispatched workers have their duties; without them these do not exist', () => {
  expect(entry('work-safety-law/49-2@builders')).toMatchObject({
    accountable: ['director'],
    doers: ['officer', 'site'],
  })
  expect(entry('work-safety-law/28-2')?.accountable).toEqual(['director'])
  const without = {
    ...plant,
    areas: plant.areas.slice(0, 2),
    positions: plant.positions.filter(({ id }) => id !== 'site' && id !== 'packer'),
  }
  const duties = drawUp(without, books).duties.map(({ id }) => id)
  for (const id of ['work-safety-law/49-1', 'work-safety-law/28-2', 'work-safety-law/61'])
    expect(duties).not.toContain(id)
})

test('holders that are not known are unknown, never nobody', () => {
  expect(coverage(list, { books })).toMatchObject({ verdict: 'true', kinds: { employee: 'true' } })
  const unknown = drawUp(plantWith({ director: { holders: null } }) as Organisation, books, { bindings })
  expect(coverage(unknown)).toMatchObject({
    verdict: 'unknown',
    duties: 'unknown',
    positions: 'true',
    periodic: 'true',
  })
  const vacant = drawUp(plantWith({ director: { holders: [] } }) as Organisation, books, { bindings })
  expect(coverage(vacant)).toMatchObject({ verdict: 'false', duties: 'false', kinds: { 'safety-manager': 'true' } })
})

test('several holders of whom none is named: not said which', () => {
  const several = plantWith({ officer: { accountable: undefined } }) as Organisation
  expect(found([], several)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code: 'accountable-not-said', finding: 'unknown', entry: 'work-safety-law/25(1)' }),
    ]),
  )
})

test('gaps and overlaps are named', () => {
  const duty = 'work-safety-law/21(4)'
  expect(found([{ edit: 'assign', entry: duty, accountable: ['gm', 'head'] }])).toMatchObject([
    { code: 'duty-held-twice', finding: 'overlap', positions: ['gm', 'head'] },
  ])
  expect(found([{ edit: 'assign', entry: duty, accountable: [], doers: [] }])).toMatchObject([
    { code: 'duty-not-held', finding: 'gap', duty },
    { code: 'no-doer', finding: 'gap', entry: duty },
  ])
  expect(found([{ edit: 'withdraw', entry: duty }])).toMatchObject([{ code: 'duty-not-held', finding: 'gap', duty }])
  expect(found([{ edit: 'withdraw', entry: 'work-safety-law/57@welder' }])).toMatchObject([
    { code: 'duty-not-held', place: 'welder' },
  ])
  expect(found([{ edit: 'assign', entry: 'work-safety-law/81', obligations: [] }])).toMatchObject([
    { code: 'periodic-duty-unbound', finding: 'gap' },
  ])
})

test('a kind of people that is not there is a gap; unheld, unknown', () => {
  const positions = plant.positions.filter(({ id }) => ['gm', 'welder'].includes(id))
  const two: Organisation = {
    ...plant,
    areas: [],
    positions: positions.map(({ area: _, ...p }) => (p.id === 'welder' ? { ...p, parent: 'gm', holders: null } : p)),
  }
  expect(coverage(drawUp(two, books))).toMatchObject({
    verdict: 'false',
    kinds: { principal: 'true', 'safety-manager': 'false', employee: 'unknown' },
  })
})

test('bindings are checked against the obligations there are', () => {
  const [first] = coverage(list, { obligations: ['cn/ani'] }).problems
  expect(first && responsibilityWords(first, 'zh')).toMatch(/没有履职义务 `cn\/any`；是否想写 `cn\/ani`/)
  expect(coverage(list, { obligations: ['cn/any'] }).verdict).toBe('true')
})

test('trades that are not known leave templates undecided', () => {
  const { trades: _, ...unknown } = plant
  expect(coverage(drawUp(unknown, books, { bindings })).problems).toMatchObject([
    { code: 'templates-undecided', templates: expect.arrayContaining(['key-unit/principal']) },
  ])
  const mine = drawUp({ ...plant, trades: ['mine'] }, books)
  expect(mine.entries.find(({ id }) => id === 'emergency-regulation/8-2')).toMatchObject({ accountable: ['director'] })
})

test('edits that cannot be made are all named, and none is made', () => {
  const result = edited(list, [
    { edit: 'hold', position: 'gm', holders: ['e-9'] },
    { edit: 'hold', position: 'officer', holders: ['e-3'], accountable: 'e-4' },
    { edit: 'assign', entry: 'work-safety-law/21(8)', accountable: ['gm'] },
    { edit: 'assign', entry: 'work-safety-law/21(1)', doers: ['boss'] },
    { edit: 'describe', position: 'weldr', content: {} },
  ])
  expect(result.list).toBe(list)
  expect(result.problems.map((problem) => responsibilityWords(problem, 'en'))).toEqual([
    'edits[1].accountable: `e-4` is accountable but does not hold the position; did you mean `e-3`?',
    'edits[2].entry: the list has no entry `work-safety-law/21(8)`; did you mean `work-safety-law/21(1)`?',
    'edits[3].doers[0]: there is no position `boss`; correct the name, or list it first',
    'edits[4].position: there is no position `weldr`; did you mean `welder`?',
  ])
})

test("a duty of the unit's own", () => {
  const duty = {
    id: 'plant/kiln-lock',
    title: '停窑检修前上锁挂牌',
    cite: { document: '本厂检修规程', article: '3' },
    level: 'workshop',
    evidence: '锁牌登记',
    verified: { status: 'unverified', why: '本厂文件' },
  } as const
  const { list: after } = edited(list, [
    { edit: 'add-duty', duty, places: [{ area: 'roasting', accountable: 'head', doers: ['leader'] }] },
  ])
  expect(coverage(after, { books }).verdict).toBe('true')
  expect(cardOf(after, 'head').card?.duties).toContainEqual(
    expect.objectContaining({ title: '停窑检修前上锁挂牌', part: 'accountable', area: '焙烧车间' }),
  )
  expect(edited(after, [{ edit: 'add-duty', duty, places: [] }]).problems).toMatchObject([{ code: 'duplicate-id' }])
})

test('the card of a position', () => {
  const { card } = cardOf(list, 'leader')
  expect(card).toMatchObject({
    title: '甲班班长',
    kind: 'safety-manager',
    area: '甲班',
    parent: '焙烧车间主任',
    holders: ['e-6'],
    empty: ['risks'],
  })
  const parts = card!.duties.map(({ part }) => part)
  expect(parts).toEqual(
    [...parts].sort((a, b) => ['accountable', 'doer', 'self'].indexOf(a) - ['accountable', 'doer', 'self'].indexOf(b)),
  )
  expect(card?.duties[0]).toMatchObject({ part: 'doer', accountable: expect.any(String) })
  expect(cardOf(list, 'leadr').problems).toEqual([
    { code: 'unknown-position', at: 'position', found: 'leadr', nearest: 'leader' },
  ])
})

test('books that do not fit together are refused', () => {
  const duty = statutoryResponsibilities.duties[0]!
  const book = {
    id: 'plant/duties' as const,
    title: { zh: '本厂', en: 'Ours' },
    duties: [duty, { ...duty, id: 'plant/a', level: 'organisation' as const }],
    templates: [
      {
        id: 'worker',
        role: 'worker' as const,
        each: ['work-safety-law/21(1)'],
        does: ['work-safety-law/57', 'work-safety-law/570'],
      },
    ],
  }
  expect(bookProblems([...books, book]).map(({ code, at }) => `${code} ${at}`)).toEqual([
    'duplicate-id plant/duties duties[0].id',
    'duplicate-id plant/duties templates[0].id',
    'duty-of-a-person plant/duties templates[0].does[0]',
    'unknown-duty plant/duties templates[0].does[1]',
    'duty-of-no-person plant/duties templates[0].each[0]',
    'nobody-accountable plant/duties duties[1].id',
  ])
})

test('safety staff: what is missing or not known is named with its place, the article and the mend', () => {
  const staffing = { trades: ['mine'], above: 100, cite: { document: '安全生产法', article: '24' } }
  const said = (organisation: Organisation) => {
    const { staffing: holds, problems } = coverage(drawUp(organisation, books, { bindings }), { books, staffing })
    const own = problems.filter(({ code }) => code.includes('safety-staff'))
    return [holds, ...own.map((problem) => responsibilityWords(problem, 'zh'))]
  }
  const officer = (more: object): Organisation => plantWith({ officer: more }) as Organisation
  // One position is held by people who are not known, so that there may be more than a hundred.
  expect(said(plant)).toEqual([
    'unknown',
    'organisation.positions：未知：安全管理人员是否配足还不能确定（安全生产法第二十四条）；请写明安全管理人员的任职人、是否专职（`fullTime`），以及行业和 `headcount`（是否超过 100 人）',
  ])
  expect(said({ ...plant, headcount: 100 })).toEqual(['true'])
  expect(said({ ...plant, headcount: 101 })).toEqual([
    'unknown',
    'organisation.positions：未知：安全管理人员是否配足还不能确定（安全生产法第二十四条）；请写明安全管理人员的任职人、是否专职（`fullTime`）',
  ])
  expect(said(officer({ fullTime: true }))).toEqual(['true'])
  expect(said({ ...officer({ fullTime: false }), trades: ['mine'] })).toEqual([
    'false',
    'organisation.positions：空档：按行业或人数（超过 100 人）应设安全生产管理机构或配专职安全管理人员，却没有（安全生产法第二十四条）；请设 `safety-body`，或配备并写明 `fullTime`',
  ])
  expect(said(officer({ holders: [], accountable: undefined }))).toEqual([
    'false',
    'organisation.positions：空档：没有安全生产管理机构，也没有在岗的安全管理人员（安全生产法第二十四条）；请设岗并任命',
  ])
})
