/** The "12345" plan of one enterprise, from the packages that really say so: list, cards, obligations, findings, hazards. */
import type { CivilDate } from '@zhiben/core'
import { municipal } from '@zhiben/ezhou/municipal'
import { municipalObligations } from '@zhiben/ezhou/obligations'
import { obligationsOf } from '@zhiben/obligations'
import {
  citedPlace,
  coverageReports,
  defaultEnterprisePolicy,
  type Enterprise,
  type Evidence,
  elements,
  enterprisePlan,
  enterpriseRollUp,
  enterpriseStanding,
  evidenceOfAwareness,
  evidenceOfCards,
  evidenceOfFindings,
  evidenceOfHazards,
  evidenceOfList,
  evidenceOfObligations,
  evidenceOfSteps,
  itemsOf,
  kindOfProfile,
  nextSteps,
  planProgress,
  tiers,
} from '@zhiben/plans'
import { type CardEvent, coverage, drawUp, type Organisation, replayCard } from '@zhiben/responsibilities'
import { compile, factSchema } from '@zhiben/rules'
import { chinaCalendar } from '@zhiben/standards/calendar'
import { enterprise as enterpriseFacts } from '@zhiben/standards/facts'
import { gongmao2023 } from '@zhiben/standards/gongmao'
import { statutoryResponsibilities } from '@zhiben/standards/responsibilities'
import { describe, expect, test } from 'vitest'
import { plant } from '../../packages/responsibilities/test/plant.js'

const plan = enterprisePlan(defaultEnterprisePolicy)
const asOf: CivilDate = '2026-06-30'
const staffed: Organisation = {
  ...plant,
  positions: plant.positions.map((position) =>
    position.holders === null ? { ...position, holders: ['e-9'] } : position,
  ),
}

const list = (organisation: Organisation) => {
  const bindings = Object.fromEntries(
    statutoryResponsibilities.duties
      .filter(({ periodic }) => periodic)
      .map(({ id }) => [id, ['ezhou/municipal-led-check']]),
  )
  const drawn = drawUp(organisation, [statutoryResponsibilities], { bindings })
  return evidenceOfList(coverage(drawn, { books: [statutoryResponsibilities] }), { on: asOf, source: '责任清单' })
}

const ready = obligationsOf([municipalObligations], { calendar: chinaCalendar })
const flags = Object.entries(ready.schema).flatMap(([name, { kind }]) =>
  kind === 'boolean' ? [[name, false] as const] : [],
)
const board = (
  isHighRisk: boolean,
  done: readonly { readonly on: string; readonly action: string; readonly by: string }[],
) => {
  const { profile } = ready.readProfile({
    ...Object.fromEntries(flags),
    publicBody: 'none',
    scenicAreaLevel: 'none',
    isHighRisk,
  })
  const { log, problems } = ready.readLog(done, asOf)
  expect(problems).toEqual([])
  return evidenceOfObligations(plan, ready.statusOf(profile!, log!, { asOf }), '周期义务')
}
const saysOf = (evidence: readonly Evidence[], criterion: string) =>
  evidence.find((p) => p.criterion === criterion)?.says

const quarterly = ['2026-02-10', '2026-05-12'].map((on) => ({ on, action: 'inspection', by: 'principal' }))
const studies = ['2026-02-11', '2026-05-13'].map((on) => ({ on, action: 'study', by: 'principal' }))
const drills = [
  { on: '2026-03-03', action: 'drill', by: 'enterprise' },
  { on: '2026-04-03', action: 'evacuation-drill', by: 'enterprise' },
]

describe('the list', () => {
  test('a list that covers everybody shows the list, the posts and the three kinds of people', () => {
    expect(list(staffed).map(({ criterion, says }) => [criterion, says])).toEqual([
      ['full-list', 'met'],
      ['posts-covered', 'met'],
      ['principal-duties', 'met'],
      ['manager-duties', 'met'],
      ['employee-duties', 'met'],
    ])
  })
  test('a vacant principal is a gap, and his kind is missing; holders that are not known stay unknown', () => {
    const vacant: Organisation = {
      ...staffed,
      positions: staffed.positions.map((p) => (p.role === 'principal' ? { ...p, holders: [] } : p)),
    }
    expect(saysOf(list(vacant), 'full-list')).toBe('in-work')
    expect(saysOf(list(vacant), 'principal-duties')).toBe('missing')
    const unknown: Organisation = {
      ...staffed,
      positions: staffed.positions.map((p) => (p.role === 'principal' ? { ...p, holders: null } : p)),
    }
    expect(saysOf(list(unknown), 'principal-duties')).toBe('unknown')
  })
})

describe('the board of obligations', () => {
  test('what was done in each quarter shows it until more is due; the same is too little for a high-risk enterprise', () => {
    const kept = board(false, [...quarterly, ...studies, ...drills])
    expect(saysOf(kept, 'led-check')).toBe('met')
    expect(saysOf(kept, 'safety-study')).toBe('met')
    expect(saysOf(kept, 'drills')).toBe('met')
    expect(kept.find(({ criterion }) => criterion === 'led-check')?.expires).toBe('2026-06-30')
    expect(kept.find(({ criterion }) => criterion === 'drills')?.expires).toBe('2026-12-31')
    const late = board(true, [...quarterly, ...studies, ...drills])
    expect(saysOf(late, 'led-check')).toBe('in-work')
    expect(saysOf(late, 'drills')).toBe('met')
  })
  test('nothing done is missing where it was due, and unknown where there is time left', () => {
    const nothing = board(false, [])
    expect(saysOf(nothing, 'led-check')).toBe('missing')
    expect(saysOf(nothing, 'drills')).toBe('unknown')
  })
})

describe('of which kind an enterprise is, by its profile', () => {
  const described = obligationsOf([municipalObligations], { dictionary: factSchema(enterpriseFacts) })
  const kind = (facts: object, day: CivilDate = asOf) =>
    kindOfProfile(described, described.readProfile(facts).profile, day)
  test('its own word or its line of business makes it high-risk; what is not said stays unknown', () => {
    const known = { publicBody: 'none', ...Object.fromEntries(flags) }
    expect(kind({ ...known, isAboveDesignatedSize: true })).toEqual({ highRisk: false, aboveScale: true })
    expect(kind({ ...known, isHighRisk: true })).toMatchObject({ highRisk: true })
    expect(kind({ ...known, isMetalSmelting: true })).toMatchObject({ highRisk: true })
    expect(kind({ publicBody: 'none', isMetalSmelting: true })).toEqual({ highRisk: true, aboveScale: null })
    expect(kind({ publicBody: 'none', isHighRisk: false })).toMatchObject({ highRisk: null })
    expect(kind({})).toEqual({ highRisk: null, aboveScale: null })
  })
  test('on the day that is asked for, after the plan has ended too', () => {
    const since = { publicBody: 'none', isHighRisk: { periods: [{ from: '2026-05-01', value: true }] } }
    expect(kind(since, '2026-04-30').highRisk).toBe(null)
    expect(kind(since, '2026-05-01').highRisk).toBe(true)
    expect(kind(since, '2027-03-01').highRisk).toBe(true)
  })
})

describe('cards, findings, hazards and spot checks', () => {
  const signed: readonly CardEvent[] = [
    { event: 'drafted', on: '2026-01-05', by: 'x', position: 'welder', version: 1, holders: ['e-7'] },
    { event: 'published', on: '2026-01-06', by: 'x' },
    { event: 'acknowledged', on: '2026-01-07', holder: 'e-7' },
  ]
  const spoken = { on: asOf, source: '来源' }
  test('cards', () => {
    const [card, draft] = [replayCard(signed), replayCard(signed.slice(0, 1))]
    expect(evidenceOfCards([card, card], spoken)[0]?.says).toBe('met')
    expect(evidenceOfCards([card, draft], spoken)[0]?.says).toBe('in-work')
    expect(evidenceOfCards([card, undefined], spoken)[0]?.says).toBe('in-work')
    expect(evidenceOfCards([undefined], spoken)[0]?.says).toBe('missing')
    expect(evidenceOfCards([], spoken)[0]?.says).toBe('unknown')
  })
  test('the five steps, by what is still empty on the cards', () => {
    const steps = ['shut', 'avoid', 'call', 'report', 'help'] as const
    const says = (...empty: readonly (readonly ('risks' | (typeof steps)[number])[])[]) =>
      evidenceOfSteps(
        empty.map((of) => ({ empty: of })),
        spoken,
      )[0]?.says
    expect(says(['risks'], [])).toBe('met')
    expect(says([], ['shut'])).toBe('in-work')
    expect(says([], steps)).toBe('in-work')
    expect(says(steps, steps)).toBe('missing')
    expect(says()).toBe('unknown')
  })
  test('findings of a real standard', () => {
    const { judge } = compile([gongmao2023])
    const says = (facts: object) =>
      evidenceOfFindings(
        judge(facts as never, { asOf }).standards.map(({ verdict }) => verdict),
        spoken,
      )[0]?.says
    const worker = { onDuty: true, certified: false }
    expect(says({ isIndustryOrTrade: true, specialOperationWorkers: [worker] })).toBe('missing')
    expect(says({ isIndustryOrTrade: true })).toBe('unknown')
    expect(says({ isIndustryOrTrade: false })).toBe('unknown')
    expect(evidenceOfFindings(['clear', 'not-applicable'], spoken)[0]?.says).toBe('met')
  })
  test('hazards: open major ones in time are in work, overdue ones are not there; what is not counted is unknown', () => {
    const says = (counts: Partial<Parameters<typeof evidenceOfHazards>[0]>) =>
      evidenceOfHazards({ open: 0, overdue: 0, openMajor: 0, overdueMajor: 0, closedLate: 0, ...counts }, spoken).map(
        (p) => p.says,
      )
    expect(says({})).toEqual(['met', 'met'])
    expect(says({ open: 2, openMajor: 1 })).toEqual(['in-work', 'met'])
    expect(says({ overdue: 1, openMajor: 1, overdueMajor: 1 })).toEqual(['missing', 'missing'])
    expect(says({ closedLate: 1 })).toEqual(['met', 'in-work'])
    expect(says({ openMajor: null })).toEqual(['unknown', 'met'])
    expect(says({ overdue: null })).toEqual(['met', 'unknown'])
  })
  test('a spot check against the figures of both years', () => {
    const says = (knew: number | null, asked: number | null) =>
      evidenceOfAwareness({ knew, asked }, spoken).map((p) => p.says)
    expect(says(40, 50)).toEqual(['met', 'in-work'])
    expect(says(39, 50)).toEqual(['in-work', 'in-work'])
    expect(says(50, 50)).toEqual(['met', 'met'])
    expect(says(0, 0)).toEqual(['unknown', 'unknown'])
    expect(says(null, 50)).toEqual(['unknown', 'unknown'])
  })
})

test('an enterprise by all of them together: what is met, what is in work, and what to do next', () => {
  const spoken = { on: asOf, source: '台账' }
  const enterprise: Enterprise = {
    id: 'plant',
    highRisk: false,
    aboveScale: true,
    evidence: [
      ...list(staffed),
      ...board(false, [...quarterly, ...studies, ...drills]),
      ...evidenceOfFindings(['clear'], spoken),
      ...evidenceOfHazards({ open: 1, overdue: 0, openMajor: 1, overdueMajor: 0, closedLate: 0 }, spoken),
      ...evidenceOfAwareness({ knew: 50, asked: 50 }, spoken),
      { criterion: 'post-responsibility', says: 'met', on: '2026-01-01' },
      { criterion: 'major-risks', says: 'met', on: '2026-01-01' },
    ],
  }
  const { elements: of, meets } = enterpriseStanding(plan, enterprise, asOf)
  const states = Object.fromEntries(of.map(({ element, state }) => [element.id, state]))
  expect(meets).toBe('false')
  expect(states).toMatchObject({
    'responsibility-list': 'met',
    principal: 'met',
    'staff-quality': 'met',
    'risk-prevention': 'in-work',
    'dual-prevention': 'undetermined',
    'support-system': 'undetermined',
  })
  // Daily control was never recorded, so that it is overdue.
  expect(states['management-level']).toBe('missing')
  const closing = nextSteps(plan, enterprise, asOf).find(({ criterion }) => criterion.id === 'major-hazards-closed')
  expect(closing).toMatchObject({ act: 'do', completes: ['risk-prevention'] })
  // A day later the led check of the quarter has to be shown anew.
  expect(
    enterpriseStanding(plan, enterprise, '2026-07-01').elements.find(({ element }) => element.id === 'principal')
      ?.state,
  ).toBe('undetermined')
})

describe('the municipal plan', () => {
  test('the three tiers are its three targets, with day, value and place', () => {
    const targets = itemsOf(municipal).flatMap(({ item }) => item.targets)
    for (const { target, by, wants, cite } of tiers) {
      const found = targets.find(({ id }) => id === target)
      expect(found).toMatchObject({ by, value: wants, unit: '%', comparator: '>=' })
      expect(citedPlace(found!.cite, 'zh')).toBe(citedPlace(cite, 'zh'))
    }
    expect(targets.filter(({ metric }) => metric.startsWith('12345-'))).toHaveLength(tiers.length)
  })
  test('every place that an element or a criterion cites is one of the plan', () => {
    const items = itemsOf(municipal).map(({ item }) => citedPlace(item.cite, 'zh'))
    const tasks = municipal.actions.flatMap((action) => action.tasks.map(({ cite }) => citedPlace(cite, 'zh')))
    const goals = municipal.goals.map(({ cite }) => citedPlace(cite, 'zh'))
    const cited = [...elements.map(({ cite }) => cite), ...plan.criteria.flatMap(({ cite }) => cite ?? [])]
    // Part four, section two, asks for safety funds and is no task of the plan.
    const known = [...items, ...tasks, ...goals, '四(二)']
    for (const cite of cited) expect(known).toContain(citedPlace(cite, 'zh'))
  })
  test('every obligation that a criterion names is one of the plan', () => {
    const known = municipalObligations.obligations.map(({ id }) => id as string)
    for (const { obligations = [] } of plan.criteria) for (const id of obligations) expect(known).toContain(id)
  })
  test('what a district reports is understood by the plan', () => {
    const enterprise: Enterprise = {
      id: 'x',
      highRisk: true,
      aboveScale: null,
      evidence: [{ criterion: 'full-list', says: 'missing', on: '2025-01-01' }],
    }
    const reports = coverageReports(enterpriseRollUp(plan, [enterprise], asOf), 'echeng')
    const { measures, problems } = planProgress({ plan: municipal, reports, asOf })
    expect(problems).toEqual([])
    expect(measures.find(({ id }) => id === '12345-high-risk')).toMatchObject({ status: 'overdue' })
    expect(measures.find(({ id }) => id === '12345-above-scale')?.status).toBe('unknown')
  })
})
