import { CannotJudge, compile, type Proof, prove, subjectFrom, withChanges } from '@zhiben/rules'
import { any, article, boolean, defineStandard, facts, list, not, ref, rule, unverified } from '@zhiben/sdk'
import { describe, expect, test } from 'vitest'
import { asOf } from './cases.js'
import { works } from './works.js'

const foundry = { isWorks: true, isFoundry: true }
const about = (zh: string) => ({ title: { zh, en: zh }, question: { zh, en: zh } })
const common = {
  title: { zh: '规则', en: 'Rule' },
  remedy: { zh: '改', en: 'Mend' },
  evidence: { zh: '看', en: 'Look' },
  verified: unverified('example'),
}
const standard = {
  version: '1',
  authority: about('a').title,
  document: 'D',
  inForce: { from: '2023-01-01' },
  scope: about('s').title,
} as const

const why = (rule: string, facts: Readonly<Record<string, unknown>>): Proof => prove(works, rule, facts, asOf)

describe('what a verdict rests on', () => {
  test('of many facts, those that suffice', () => {
    const drainers = [{ pressure: 40 }, { pressure: 20, shared: true, valves: [{ tight: false }] }]
    expect(why('3', { ...foundry, hasContractors: false, drainers }).because).toEqual([
      { path: 'isWorks', value: true },
      { path: 'isFoundry', value: true },
      { path: 'drainers[1].pressure', value: 20 },
    ])
  })

  test('that a list is complete, where nothing in it is the matter', () => {
    expect(
      why('2', { isWorks: true, workers: [{ certified: true, onDuty: true }, { onDuty: false }] }).because,
    ).toEqual([
      { path: 'workers', value: { complete: 2 } },
      { path: 'workers[0].certified', value: true },
      { path: 'workers[1].onDuty', value: false },
    ])
  })

  test('no more of a sum than reaches the limit, the largest first', () => {
    const tanks = [1, 2, 30, 4, 25].map((amount) => ({ substance: 'lpg', amount }))
    expect(why('5', { isWorks: true, tanks }).because.map(({ path }) => path)).toEqual([
      'isWorks',
      'tanks[2].amount',
      'tanks[2].substance',
      'tanks[4].amount',
      'tanks[4].substance',
    ])
  })

  test('observations rather than judgements, judgements rather than answers', () => {
    const answers = { 'test/works@1#7.when.of[0]': { truth: true, by: 'expert' } }
    const seen = { isWorks: true, tanks: [{ substance: 'ammonia', amount: 20 }], massCasualties: true, workers: [] }
    const on = (facts: Readonly<Record<string, unknown>>): Proof => prove(works, '7', facts, asOf, { answers })
    expect(on(seen)).toMatchObject({ judgements: [], answers: [] })
    const judged = { ...seen, tanks: null, massCasualties: { value: true, by: 'Li', because: 'near homes' } }
    expect(on(judged)).toMatchObject({
      judgements: [{ path: 'massCasualties', value: true, by: 'Li', because: 'near homes' }],
      answers: [],
    })
    const answered = { isWorks: true, workers: [] }
    expect(on(answered)).toMatchObject({
      judgements: [],
      answers: [{ node: 'test/works@1#7.when.of[0]', by: 'expert' }],
    })
  })

  test('not on an answer that the facts contradict', () => {
    const answers = { 'test/works@1#2.when': { truth: true, by: 'inspector' } }
    const proof = prove(works, '2', { isWorks: true, workers: [] }, asOf, { answers })
    expect(proof).toMatchObject({
      verdict: 'clear',
      answers: [],
      because: [{ path: 'workers', value: { complete: 0 } }],
    })
    expect(proof.conflicts).toEqual([{ node: 'test/works@1#2.when', answer: true, facts: false }])
  })

  test('a number of items that cannot be is nothing to look for without end', () => {
    const odd = defineStandard({
      ...standard,
      id: 'test/odd',
      title: about('半个').title,
      facts: facts({ alarm: boolean(about('报警')), tanks: list({ full: boolean(about('满')) }, about('罐')) }),
      rules: (f) => [
        rule('1', {
          ...common,
          cite: article('1'),
          when: any(f.alarm, f.tanks.count((tank) => tank.full).equals(0.2)),
        }),
      ],
    })
    const { verdict, clearing } = prove(odd, '1', { alarm: true, tanks: { partial: [{}] } }, asOf)
    expect(verdict).toBe('hit')
    expect(clearing?.sets.every((set) => set.some(({ path }) => path === 'alarm'))).toBe(true)
  })

  test('is a subject again', () => {
    const because = [
      { path: 'tanks[2].amount', value: 5 },
      { path: 'tanks[0].amount', value: 1 },
      { path: 'workers', value: { complete: 2 } },
      { path: 'workers[1].onDuty', value: true },
      { path: 'drainers', value: { atLeast: 3 } },
      { path: 'drainers[7].valves', value: { complete: 0 } },
    ]
    expect(subjectFrom(because)).toEqual({
      tanks: { partial: [{ amount: 1 }, { amount: 5 }] },
      workers: [{}, { onDuty: true }],
      drainers: { partial: [{ valves: [] }, {}, {}] },
    })
  })

  test('is how many items there are, where that is what counts', () => {
    const crowded = defineStandard({
      ...standard,
      id: 'test/crowded',
      title: about('人多').title,
      facts: facts({ people: list({ seen: boolean(about('见')) }, about('人')) }),
      rules: (f) => [rule('1', { ...common, cite: article('1'), when: f.people.countAtLeast(3) })],
    })
    const people = Array.from({ length: 50 }, () => ({ seen: true }))
    expect(prove(crowded, '1', { people }, asOf).because).toEqual([{ path: 'people', value: { atLeast: 3 } }])
    expect(prove(crowded, '1', { people: [{ seen: true }] }, asOf).because).toEqual([
      { path: 'people', value: { complete: 1 } },
    ])
  })
})

describe('a clear verdict', () => {
  test('names what blocked it', () => {
    const proof = why('4', { ...foundry, inProduction: false, furnace: 'shaft' })
    expect(proof.blocked.map(({ id, truth }) => ({ id, truth }))).toEqual([
      { id: 'test/works@1#4.when.of[0]', truth: 'false' },
    ])
  })

  test('or the exception that did', () => {
    const proof = why('4', { ...foundry, inProduction: true, interlocked: false, furnace: 'fixed' })
    expect(proof.exceptions).toMatchObject([{ truth: 'true', citation: { article: '4' } }])
    expect(proof.blocked.map(({ id }) => id)).toEqual(['test/works@1#4.unless[0].when'])
  })
})

describe('what would clear a hit', () => {
  const ways = (rule: string, facts: Readonly<Record<string, unknown>>) =>
    why(rule, facts).clearing?.sets.map((set) => set.map(({ path, to }) => [path, to]))

  test('sets a number to the limit', () => {
    const drainers = [{ pressure: 20, shared: false, valves: [] }]
    expect(why('3', { ...foundry, drainers }).clearing).toEqual({
      sets: [[{ path: 'drainers[0].pressure', from: 20, to: 30, limit: { is: '>=', value: 30 } }]],
      exhaustive: true,
    })
  })

  test('says both ways, and the exception last', () => {
    const known = {
      ...foundry,
      inProduction: true,
      interlocked: false,
      setPressure: 1,
      designPressure: 2,
      furnace: 'shaft',
    }
    expect(ways('4', known)).toEqual([
      [['inProduction', false]],
      [['interlocked', true]],
      [['furnace', { oneOf: ['tilting', 'fixed'] }]],
    ])
  })

  test('goes through every item that bears it out', () => {
    const workers = [
      { onDuty: true, certified: false },
      { onDuty: true, certified: true },
      { onDuty: true, certified: false },
    ]
    expect(ways('2', { isWorks: true, workers })).toContainEqual([
      ['workers[0].certified', true],
      ['workers[2].certified', true],
    ])
  })

  test('knows what must be found out besides', () => {
    const drainers = { partial: [{ pressure: 20, shared: false, valves: [] }] }
    expect(ways('3', { ...foundry, drainers })).toEqual([
      [
        ['drainers[0].pressure', 30],
        ['drainers', { complete: 1 }],
      ],
    ])
  })

  test('lowers the largest numbers of a sum first', () => {
    const tanks = [10, 45, 20, 40].map((amount) => ({ substance: 'lpg', amount }))
    expect(ways('5', { isWorks: true, tanks })).toEqual([
      [
        ['tanks[1].amount', 0],
        ['tanks[3].amount', 19],
      ],
    ])
  })

  test('finds a day', () => {
    expect(ways('6', { isWorks: true, drillOn: '2020-02-29' })).toEqual([[['drillOn', '2025-01-01']]])
  })

  test('adds what is not there, and sees to it that it meets the other conditions too', () => {
    const device = list({ ofKindB: boolean(about('乙类')), works: boolean(about('有效')) }, about('装置'))
    const equipped = defineStandard({
      ...standard,
      id: 'test/equipped',
      title: about('装置').title,
      facts: facts({ devices: device }),
      rules: (f) => [
        rule('1', {
          ...common,
          cite: article('1'),
          when: any(
            f.devices.exists((d) => not(d.works)),
            not(f.devices.exists((d) => d.ofKindB)),
          ),
        }),
      ],
    })
    const { clearing } = prove(equipped, '1', { devices: [{ ofKindB: false, works: true }] }, asOf)
    expect(clearing?.sets).toEqual([
      [{ path: 'devices[0].ofKindB', from: false, to: true }],
      [
        { path: 'devices[1].ofKindB', from: null, to: true, inNewItem: true },
        { path: 'devices[1].works', from: null, to: true, inNewItem: true },
      ],
    ])
  })

  test('leaves what the subject is as it is, unless nothing else helps', () => {
    const ended = defineStandard({
      ...standard,
      id: 'test/ended',
      title: about('在用').title,
      facts: facts({ inUse: boolean(about('在用')) }),
      rules: (f) => [rule('1', { ...common, cite: article('1'), appliesIf: f.inUse, when: f.inUse })],
    })
    expect(prove(ended, '1', { inUse: true }, asOf).clearing?.sets).toEqual([
      [{ path: 'inUse', from: true, to: false }],
    ])
    expect(ways('1', { isWorks: true, hasContractors: true, coordinated: false, inspected: true })).toEqual([
      [['coordinated', true]],
    ])
  })

  test('is a subject again', () => {
    const before = { workers: { partial: [{ onDuty: true }, { onDuty: false }, {}] }, alarm: false }
    expect(
      withChanges(before, [
        { path: 'workers[0]', from: {}, to: { removed: true } },
        { path: 'workers', from: { partial: 3 }, to: { complete: 3 } },
        { path: 'workers[2]', from: {}, to: { removed: true } },
        { path: 'workers[1].onDuty', from: false, to: true },
        { path: 'alarm', from: false, to: true },
        { path: 'tanks[0]', from: null, to: { added: true } },
      ]),
    ).toEqual({ workers: [{ onDuty: true }], alarm: true, tanks: { partial: [{}] } })
    expect(before.workers.partial).toHaveLength(3)
  })

  test('takes items away from within an item that stays, whichever goes before it', () => {
    const before = { sites: [{ tanks: [{}] }, { tanks: [{ full: true }, {}] }] }
    const removed = (path: string) => ({ path, from: {}, to: { removed: true } })
    expect(withChanges(before, ['sites[0]', 'sites[1].tanks[0]'].map(removed))).toEqual({ sites: [{ tanks: [{}] }] })
  })

  test('is left out where it is not wanted', () => {
    expect(
      prove(works, '6', { isWorks: true, drillOn: '2020-02-29' }, asOf, { clearing: false }).clearing,
    ).toBeUndefined()
  })
})

describe('an undetermined verdict', () => {
  test('names what is missing, and nothing that can no longer matter', () => {
    const drainers = {
      partial: [
        { pressure: 50, valves: [] },
        { pressure: { range: [20, 40] }, shared: false, valves: [] },
      ],
    }
    const proof = why('3', { isFoundry: true, drainers })
    expect(proof.missing).toEqual(['isWorks', 'drainers', 'drainers[0].shared', 'drainers[1].pressure'])
    expect(proof.facts['drainers[1].pressure']).toMatchObject({ unit: 'kPa', items: [{ index: 1 }] })
    expect(proof).toMatchObject({ because: [], witnesses: [], blocked: [] })
  })
})

describe('proofs', () => {
  test('reach into other standards', () => {
    const other = defineStandard({
      ...standard,
      id: 'test/other',
      title: about('另一').title,
      facts: facts({ open: boolean(about('营业')) }),
      rules: (f) => [rule('1', { ...common, cite: article('1'), when: ref('test/works@1#6'), appliesIf: f.open })],
    })
    const imports = new Map([['test/works@1', works]])
    const proof = prove(other, '1', { open: true, isWorks: true, drillOn: '2020-01-01' }, asOf, { imports })
    expect(proof).toMatchObject({
      verdict: 'hit',
      because: [{ path: 'open' }, { path: 'isWorks' }, { path: 'drillOn' }],
      clearing: { sets: [[{ path: 'drillOn', to: '2025-01-01' }]] },
    })
    expect(proof.facts.drillOn?.title.zh).toBe('最近一次演练日期')
    expect(proof.tree.at(-1)?.node).toMatchObject({ op: 'ref', rule: { standard: 'test/works@1', rule: '6' } })
  })

  test('list every witness of a hit, and say which the proof needs', () => {
    const drainers = [{ id: 'D1', pressure: 10 }, { pressure: 50 }, { id: 'D3', shared: true }]
    expect(why('3', { ...foundry, drainers }).witnesses).toEqual([
      { list: 'drainers', index: 0, id: 'D1', needed: true },
      { list: 'drainers', index: 2, id: 'D3', needed: false },
    ])
  })

  test('are refused for what is not there', () => {
    const problem = (make: () => unknown): unknown => {
      try {
        make()
      } catch (error) {
        if (error instanceof CannotJudge) return error.problem
        throw error
      }
      return undefined
    }
    expect(problem(() => why('33', {}))).toMatchObject({ code: 'unknown-rule', found: '33' })
    expect(problem(() => prove(works, '3', {}, '2026-02-30'))).toMatchObject({
      code: 'no-such-day',
      found: '2026-02-30',
    })
  })

  test('come from a finding and a judge, which also asks', () => {
    const { judge, explain, ask } = compile([works])
    const facts = { isWorks: true, drillOn: '2020-01-01' } as const
    const finding = judge(facts, { asOf }).standards[0]?.findings.find(({ verdict }) => verdict === 'hit')
    expect(finding && explain(finding)).toEqual(
      prove(works, '6', facts, asOf, { imports: new Map([['test/works@1', works]]) }),
    )
    expect(ask(facts, { asOf }).map(({ path }) => path)).toContain('isFoundry')
    expect(ask(facts, { asOf, declined: ['isFoundry'] }).map(({ path }) => path)).not.toContain('isFoundry')
  })

  test('of a thousand items are made', () => {
    const workers = Array.from({ length: 1000 }, () => ({ onDuty: true, certified: true }))
    expect(why('2', { isWorks: true, workers })).toMatchObject({ verdict: 'clear', least: true })
    const hit = why('2', { isWorks: true, workers: workers.map((worker) => ({ ...worker, certified: false })) })
    expect(hit.because).toHaveLength(3)
    expect(hit.witnesses).toHaveLength(1000)
    expect(hit.clearing?.sets[0]).toHaveLength(1000)
  })
})
