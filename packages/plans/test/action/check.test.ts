import { checkPlan, enumerate, type Plan, type PlanUnit, planSchema } from '@zhiben/plans'
import { expect, test } from 'vitest'
import { small } from './small-plan.js'

const codes = (plan: Plan) => checkPlan(plan).map(({ code, at }) => `${code} ${at}`)
const [action] = small.actions
const [task] = action?.tasks ?? []
const [first] = task?.items ?? []
if (!action || !task || !first) throw new Error('Bug: the small plan is empty')
const withItem = (change: Partial<typeof first>): Plan => ({
  ...small,
  actions: [{ ...action, tasks: [{ ...task, items: [{ ...first, ...change }, ...task.items.slice(1)] }] }],
})
const [target] = first.targets
if (!target) throw new Error('Bug: the first item has no target')
const group = { title: { zh: '组', en: 'group' }, kind: 'group' as const }
const place = 'actions[0].tasks[0].items[0]'

test('a sound plan has the right shape and no problems', () => {
  expect(planSchema.safeParse(small).success).toBe(true)
  expect(checkPlan(small)).toEqual([])
})

test.each<readonly [string, Plan, readonly string[]]>([
  [
    'a target over 100 %',
    withItem({ targets: [{ ...target, value: 101 }] }),
    [`target-out-of-bounds ${place}.targets[0].value`],
  ],
  [
    'a target in another unit',
    withItem({ targets: [{ ...target, unit: '1' }] }),
    [`target-unit ${place}.targets[0].unit`],
  ],
  [
    'a metric that does not exist',
    withItem({ targets: [{ ...target, metric: 'shares' }] }),
    [`unknown-metric ${place}.targets[0].metric`],
  ],
  [
    'the same id twice',
    withItem({ targets: [{ ...target, id: 'most' }] }),
    ['duplicate-measure actions[0].tasks[0].items[1].targets[0].id'],
  ],
  [
    'a day after the plan',
    withItem({ targets: [{ ...target, by: '2026-01-01' }] }),
    [`outside-period ${place}.targets[0].by`],
  ],
  ['a year outside the plan', withItem({ years: [2030] }), [`outside-period ${place}.years[0]`]],
  ['nobody responsible', withItem({ responsible: [] }), [`unassigned ${place}.responsible`]],
  [
    'a unit that does not exist',
    withItem({ responsible: [{ role: 'lead', units: ['nort'] }] }),
    [`unknown-unit-name ${place}.responsible[0].units[0]`],
  ],
  ['a kind without what it needs', withItem({ kind: 'milestone' }), [`kind-without ${place}.kind`]],
  ['a number left out', withItem({ id: '1.2' }), [`number-gap ${place}.id`]],
  [
    'a plan that ends before it begins',
    { ...small, period: { from: '2025-12-31', until: '2024-01-01' } },
    ['plan-period-backwards period'],
  ],
  [
    'groups that are members of each other',
    { ...small, units: { ...small.units, a: { ...group, members: ['b'] }, b: { ...group, members: ['a'] } } },
    ['circular-unit units.a'],
  ],
  ['a district that is none', { ...small, districts: ['north', 'bureau'] }, ['not-a-district districts[1]']],
])('%s', (_, plan, expected) => {
  const found = codes(plan)
  for (const problem of expected) expect(found).toContain(problem)
})

/** Groups by number, each with the members that a function gives. */
const groups = (count: number, membersOf: (i: number) => readonly string[]): Readonly<Record<string, PlanUnit>> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`g${i}`, { ...group, members: membersOf(i) }]))
const circular = (units: Readonly<Record<string, PlanUnit>>) =>
  checkPlan({ ...small, units: { ...small.units, ...units } }).filter(({ code }) => code === 'circular-unit')

test('every group is looked into once, however many ways lead to it', () => {
  // Of forty layers of three, each with all of the next as members, there are 3 to the 40th ways through.
  const layered = groups(120, (i) => [0, 1, 2].map((k) => `g${(Math.floor(i / 3) + 1) * 3 + k}`).filter((_) => i < 117))
  expect(circular(layered)).toEqual([])
})

test('a chain of groups may be of any length, and so may a circle', () => {
  const chain = groups(50_000, (i) => (i < 49_999 ? [`g${i + 1}`] : ['north']))
  expect(circular(chain)).toEqual([])
  expect(enumerate({ ...chain, ...small.units }, ['g0']).units).toEqual(['north'])
  const [circle, ...others] = circular(groups(20_000, (i) => [`g${(i + 1) % 20_000}`]))
  expect(circle).toMatchObject({ at: 'units.g0' })
  expect(others).toEqual([])
})

test('two circles are told apart, each from its first name', () => {
  const two = { ...groups(4, (i) => [`g${[1, 0, 3, 2][i]}`]) }
  expect(circular(two)).toEqual([
    { code: 'circular-unit', at: 'units.g0', circle: ['g0', 'g1', 'g0'] },
    { code: 'circular-unit', at: 'units.g2', circle: ['g2', 'g3', 'g2'] },
  ])
})
