import {
  type BusinessLine,
  describePrinciple,
  type LeadUnit,
  leadUnitFor,
  leadUnits,
  type Principle,
  principles,
  type Relation,
  responsibilityWords,
  taskUnitProblems,
} from '@zhiben/responsibilities'
import { runOptions } from '@zhiben/testing'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

const line: BusinessLine = { id: 'ride-sharing', title: { zh: '顺风车', en: 'Ride sharing' }, emerging: true }
const speaks = (unit: string, principle: Principle, holds: Relation['holds'] = 'true'): Relation => ({
  line: line.id,
  unit,
  principle,
  holds,
})

test('the first step that speaks for one unit decides', () => {
  expect(leadUnitFor(line, [speaks('交通', 'manages-industry'), speaks('市场', 'approves')])).toEqual({
    outcome: 'lead',
    unit: '交通',
    by: ['manages-industry'],
    supporting: ['市场'],
    tied: [],
  })
  expect(leadUnitFor(line, [speaks('市场', 'assigned'), speaks('交通', 'manages-industry')])).toMatchObject({
    unit: '市场',
  })
})

test('where a step speaks for several, the next decide between these only', () => {
  const tied = [speaks('交通', 'manages-industry'), speaks('网信', 'manages-business'), speaks('文旅', 'nearest')]
  expect(leadUnitFor(line, tied)).toEqual({
    outcome: 'overlap',
    units: ['交通', '网信'],
    by: ['manages-industry', 'manages-business'],
  })
  expect(leadUnitFor(line, [...tied, speaks('交通', 'main')])).toEqual({
    outcome: 'lead',
    unit: '交通',
    by: ['main'],
    supporting: ['网信', '文旅'],
    tied: ['网信'],
  })
})

test('the later principles are for new lines only; whether a line is new may be unknown', () => {
  const relations = [speaks('文旅', 'nearest')]
  expect(leadUnitFor({ ...line, emerging: false }, relations)).toEqual({ outcome: 'gap' })
  expect(leadUnitFor(line, relations)).toMatchObject({ outcome: 'lead', unit: '文旅' })
  expect(leadUnitFor({ ...line, emerging: null }, relations)).toMatchObject({
    outcome: 'undetermined',
    candidates: ['文旅'],
  })
  expect(leadUnitFor({ ...line, emerging: null }, [speaks('文旅', 'assigned')])).toMatchObject({ unit: '文旅' })
})

test('of several that manage a line that is not new, who is competent, has the main part or is nearest leads', () => {
  const old = { ...line, emerging: false }
  const two = [speaks('交通', 'manages-industry'), speaks('网信', 'manages-business')]
  expect(leadUnitFor(old, two)).toMatchObject({ outcome: 'overlap', units: ['交通', '网信'] })
  expect(leadUnitFor(old, [...two, speaks('网信', 'main'), speaks('文旅', 'competent')])).toEqual({
    outcome: 'lead',
    unit: '网信',
    by: ['main'],
    supporting: ['交通', '文旅'],
    tied: ['交通'],
  })
  expect(leadUnitFor(old, [...two, speaks('交通', 'nearest', 'unknown')])).toMatchObject({ outcome: 'undetermined' })
  expect(leadUnitFor(old, [...two, speaks('交通', 'approves')])).toMatchObject({ outcome: 'overlap' })
})

test('gaps, overlaps and what is open are reported in words', () => {
  const lines = ['a', 'b', 'c'].map((id) => ({ ...line, id }))
  const { problems } = leadUnits(lines, [
    { line: 'b', unit: '甲', principle: 'borders', holds: 'true' },
    { line: 'b', unit: '乙', principle: 'borders', holds: 'true' },
    { line: 'c', unit: '甲', principle: 'competent', holds: 'unknown' },
    { line: 'd', unit: '甲', principle: 'competent', holds: 'true' },
  ])
  expect(problems.map((problem) => responsibilityWords(problem, 'zh'))).toEqual([
    'lines[0]：空档：行业 `a` 按各项原则都没有单位监管；请提请安委会明确',
    'lines[1]：交叉：行业 `b` 有 `甲`、`乙`，各项原则分不出谁牵头；请提请安委会明确',
    'lines[2]：未知：行业 `c` 由谁牵头还不能确定（可能是 `甲`）；请补全各单位与它的关系',
    'relations[3].line：没有行业 `d`；请先列出它，或改正名称',
  ])
})

const relation = fc.record({
  line: fc.constant(line.id),
  unit: fc.constantFrom('甲', '乙', '丙'),
  principle: fc.constantFrom(...principles),
  holds: fc.constantFrom<Relation['holds']>('true', 'false', 'unknown'),
})
const relations = fc.uniqueArray(relation, { maxLength: 12, selector: ({ unit, principle }) => `${unit} ${principle}` })
const emerging = fc.constantFrom(true, false, null)

/** What is certain of an answer: more relations must not change it. */
const certain = (lead: LeadUnit): unknown => {
  if (lead.outcome === 'lead') return { outcome: lead.outcome, unit: lead.unit }
  return lead.outcome === 'overlap'
    ? { outcome: lead.outcome, units: [...lead.units].sort() }
    : { outcome: lead.outcome }
}

test('more knowledge never changes who was found to lead, nor a gap, nor an overlap', () => {
  fc.assert(
    fc.property(
      relations,
      emerging,
      fc.boolean(),
      fc.func(fc.boolean()),
      relations,
      (known, isNew, partial, pick, more) => {
        const before = leadUnitFor({ ...line, emerging: isNew }, partial ? { partial: known } : known)
        const filled = known.map(
          (r, i) => (r.holds === 'unknown' ? { ...r, holds: pick(i) ? 'true' : 'false' } : r) as Relation,
        )
        const others = partial
          ? more.filter((m) => !known.some((r) => r.unit === m.unit && r.principle === m.principle))
          : []
        const settled = others.map((r) => (r.holds === 'unknown' ? { ...r, holds: 'false' } : r) as Relation)
        const after = leadUnitFor({ ...line, emerging: isNew ?? pick(-1) }, [...filled, ...settled])
        expect(after.outcome).not.toBe('undetermined')
        if (before.outcome !== 'undetermined') expect(certain(after)).toEqual(certain(before))
        // A further principle of the same step may turn out to speak for it too; none is taken back.
        if (before.outcome === 'lead' && after.outcome === 'lead')
          expect(after.by).toEqual(expect.arrayContaining([...before.by]))
        if (before.outcome === 'undetermined' && !partial && after.outcome === 'lead')
          expect(before.candidates).toContain(after.unit)
      },
    ),
    runOptions(1000),
  )
})

test('the order in which relations are given says nothing of who leads', () => {
  fc.assert(
    fc.property(relations, emerging, (known, isNew) => {
      const of = (all: readonly Relation[]) => certain(leadUnitFor({ ...line, emerging: isNew }, all))
      expect(of([...known].reverse())).toEqual(of(known))
    }),
    runOptions(300),
  )
})

test('every principle says what it is called, what it asks and where it stands', () => {
  for (const principle of principles) {
    const { title, asks, cites } = describePrinciple(principle)
    expect([title.zh, title.en, asks.zh, asks.en].every((text) => text.length > 0)).toBe(true)
    expect(cites.length).toBeGreaterThan(0)
  }
})

test('tasks without lead, with several, or with units there are not', () => {
  const problems = taskUnitProblems(
    [
      { task: '1', lead: [] },
      { task: '2', lead: ['应急', '住建'] },
      { task: '3' },
      { task: '4', lead: ['应急'], supporting: ['应急', '公按'] },
      { task: '4', lead: { partial: ['公安'] } },
    ],
    ['应急', '住建', '公安'],
  )
  expect(problems.map(({ code, at }) => `${code} ${at}`)).toEqual([
    'task-without-lead tasks[0]',
    'task-with-several-leads tasks[1]',
    'task-lead-unknown tasks[2]',
    'leads-and-supports tasks[3]',
    'unknown-unit tasks[3].supporting[1]',
    'task-twice tasks[4].task',
    'task-lead-unknown tasks[4]',
  ])
})
