import { action, definePlan, type PlanDefinition, PlanRefused, planProblemWords, task, workItem } from '@zhiben/sdk'
import { expect, test } from 'vitest'

const words = (zh: string, en: string) => ({ zh, en })
const responsible = [{ role: 'responsible', units: ['bureau'] }] as const

const definition: PlanDefinition = {
  id: 'test/plan',
  title: words('计划', 'Plan'),
  authority: words('机关', 'Authority'),
  document: '文件',
  issued: '2024-02-29',
  period: { from: '2024-01-01', until: '2025-12-31' },
  units: { bureau: { title: words('局', 'Bureau'), kind: 'department' } },
  districts: [],
  metrics: { trained: { title: words('培训率', 'Trained'), unit: '%', min: 0, max: 100, merge: 'share' } },
  actions: [
    action(1, '二(一)', words('行动', 'Action'), [
      task(1, words('任务', 'Task'), [
        workItem(1, {
          title: words('工作', 'Item'),
          responsible,
          kind: 'target',
          milestones: [
            { by: 2024, title: words('建成', 'Built') },
            { by: '2024-06-30', title: words('开工', 'Begun') },
          ],
          targets: [
            {
              id: 'trained',
              title: words('培训', 'Trained'),
              metric: 'trained',
              value: 100,
              by: 2025,
              scope: words('全部', 'All'),
            },
          ],
        }),
      ]),
    ]),
  ],
}

const refusal = (change: Partial<PlanDefinition>): PlanRefused => {
  try {
    definePlan({ ...definition, ...change })
  } catch (error) {
    if (error instanceof PlanRefused) return error
    throw error
  }
  throw new Error('not refused')
}

test('ids, citations, days and years come from the numbers', () => {
  const plan = definePlan(definition)
  const item = plan.actions[0]?.tasks[0]?.items[0]
  const cite = { section: '二(一)', task: 1, item: 1 }
  expect(item).toMatchObject({ id: '1.1', cite, years: [2024, 2025], obligations: [] })
  expect(item?.milestones.map(({ id, by }) => [id, by])).toEqual([
    ['1.1@2024', '2024-12-31'],
    ['1.1@2024#2', '2024-06-30'],
  ])
  expect(item?.targets).toMatchObject([{ comparator: '>=', unit: '%', basis: 'figure', by: '2025-12-31', cite }])
  expect(Object.isFrozen(item)).toBe(true)
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
})

test('every problem is told at once, with its place, in both languages', () => {
  const { problems, message } = refusal({
    period: { from: '2025-12-31', until: '2024-01-01' },
    metrics: { ...definition.metrics, idle: { title: words('闲', 'Idle'), unit: '%', min: 0, merge: 'share' } },
    districts: ['nowhere'],
  })
  expect(problems.map((problem) => problem.code)).toEqual(
    expect.arrayContaining(['plan-period-backwards', 'unused-metric', 'unknown-unit-name']),
  )
  for (const problem of problems)
    for (const language of ['zh', 'en'] as const)
      expect(message.length + planProblemWords(problem, language).length).toBeGreaterThan(10)
  expect(message).toContain('districts[0]: there is no unit `nowhere`')
})

test('what TypeScript cannot see is found by its shape', () => {
  const { problems } = refusal({ title: words('', 'Plan'), issued: '2024-02-30', document: undefined as never })
  expect(problems.map(({ code, at }) => `${code} ${at}`)).toEqual([
    'empty title.zh',
    'wrong-shape document',
    'wrong-form issued',
  ])
})
