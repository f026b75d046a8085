import { figures, municipal } from '@zhiben/ezhou/municipal'
import { municipalObligations } from '@zhiben/ezhou/obligations'
import { citedPlace, itemsOf, measuresOf, obligationsOf, planProgress, summaryOf } from '@zhiben/sdk'
import { describe, expect, test } from 'vitest'

/** Work items of each task, as the document numbers them. */
const itemsPerTask: Readonly<Record<string, readonly number[]>> = {
  '1': [4, 4, 4],
  '2': [5, 4],
  '3': [4],
  '4': [4, 4, 4, 7, 4],
  '5': [4, 6, 4],
  '6': [4, 3, 3, 2],
  '7': [5],
  '8': [3, 6, 7, 3],
  '9': [4, 4, 2],
  '10': [3],
}

const items = itemsOf(municipal).map(({ item }) => item)
const measures = new Map(measuresOf(municipal).map((measure) => [measure.id, measure]))
const obligations = new Map(municipalObligations.obligations.map((obligation) => [obligation.id as string, obligation]))

describe('the municipal plan', () => {
  test('has ten actions, 27 tasks and 111 work items, in the numbers of the document', () => {
    expect(Object.fromEntries(municipal.actions.map((a) => [a.id, a.tasks.map((t) => t.items.length)]))).toEqual(
      itemsPerTask,
    )
    expect(summaryOf(municipal).counts).toMatchObject({ actions: 10, tasks: 27, workItems: 111 })
    expect(Object.keys(summaryOf(municipal))).toEqual(['id', 'title', 'counts', 'actions'])
  })

  test('cites each work item by section, task and item', () => {
    expect(items.map((item) => citedPlace(item.cite, 'zh'))).toContain('二(四)10④')
    expect(new Set(items.map((item) => citedPlace(item.cite, 'zh'))).size).toBe(111)
    expect(items.filter((item) => item.id !== `${item.cite.task}.${item.cite.item}`)).toEqual([])
  })

  test('each work item has the kind, the years, the units and the targets that were compared with the document', async () => {
    const lines = items.map(({ id, kind, years, responsible, targets, milestones }) =>
      [
        `${id} ${kind} ${years.join(' ')}`,
        ...responsible.map(
          ({ role, units, andOthers }) => `${role} ${units.join(' ')}${andOthers ? ' and others' : ''}`,
        ),
        ...targets.map(
          ({ id: target, comparator, value, unit, by }) => `${target} ${comparator} ${value} ${unit} ${by}`,
        ),
        ...milestones.map(({ id: milestone }) => milestone),
      ].join(' | '),
    )
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/municipal-items.txt')
  })

  test('holds every percentage of the goals', () => {
    const rates = municipal.goals.map((goal) => [goal.id, goal.targets.map((t) => [t.value, t.by])])
    expect(Object.fromEntries(rates)).toEqual({
      overall: [],
      '2024': [...Array.from({ length: 6 }, () => [100, '2024-12-31']), [80, '2024-12-31']],
      '2025': Array.from({ length: 4 }, () => [100, '2025-12-31']),
      '2026': Array.from({ length: 3 }, () => [100, '2026-12-31']),
    })
  })

  test('names a lead only where the document does: in 27 ②', () => {
    const led = items.filter((item) => item.responsible.some((assignment) => assignment.role === 'lead'))
    expect(led.map((item) => item.id)).toEqual(['27.2'])
  })

  test('each unit of the table is named somewhere', () => {
    const text = JSON.stringify({ ...municipal, units: {} })
    const members = Object.values(municipal.units).flatMap((unit) => unit.members ?? [])
    const unnamed = Object.keys(municipal.units).filter((id) => !text.includes(`"${id}"`) && !members.includes(id))
    expect(unnamed).toEqual([])
  })
})

describe('how the work is run', () => {
  test('every paragraph of part three that asks for work, and part four, has its rules', () => {
    const places = new Set(municipal.workingRules.map(({ cite }) => citedPlace(cite, 'zh')))
    // 三(三)4, 三(三)5 and 四(一) speak of consequences, of assessment and of everybody's resolve besides.
    expect([...places]).toEqual(
      expect.arrayContaining([
        ...['三(一)', '三(二)2', '三(三)1', '三(三)2', '三(三)3', '三(三)4', '三(三)5'],
        ...['三(四)1', '三(四)2', '三(四)3', '四(二)', '四(三)', '四(四)', '文末'],
      ]),
    )
  })

  test('who holds the meetings the document does not say, and the rules say so', () => {
    const open = municipal.workingRules.filter(({ cite }) => citedPlace(cite, 'zh') === '三(三)3')
    expect(open.map(({ id, note }) => [id, note?.zh.includes('没有写由谁')])).toEqual([
      ['liaison-meeting', true],
      ['promotion-meeting', true],
    ])
  })
})

describe('what the document says of failure and of its aims', () => {
  test('sanctions of 3 ③ and 22 ③ are consequences', () => {
    const after = (place: string) =>
      municipal.consequences
        .filter(({ cite }) => citedPlace(cite, 'zh') === place)
        .flatMap(({ measures }) => measures.map(({ zh }) => zh))
    expect(after('二(一)3③')).toEqual(['联合惩戒'])
    expect(new Set(after('二(八)22③'))).toEqual(new Set(['联合惩戒', '行业禁入', '上限处罚', '关闭取缔', '停产整顿']))
  })

  test('by 2025 growth is curbed, not ended', () => {
    const overall = municipal.goals.find(({ id }) => id === 'overall')
    const words = overall?.milestones.filter(({ by }) => by === '2025-12-31').map(({ title }) => title.zh)
    expect(words).toHaveLength(1)
    expect(words?.[0]).toMatch(/遏制/)
  })
})

describe('obligations of the plan', () => {
  test('every link leads to an obligation, and every obligation is linked', () => {
    expect(obligationsOf(municipal).filter((id) => !obligations.has(id))).toEqual([])
    expect([...obligations.keys()].filter((id) => !obligationsOf(municipal).includes(id))).toEqual([])
  })

  test('a work item links to obligations that stand at its own place', () => {
    for (const item of items)
      for (const id of item.obligations) {
        const places = obligations.get(id)?.cite.article.split('、') ?? []
        const own = citedPlace(item.cite, 'zh')
        expect(
          places.some((place) => own.endsWith(place)),
          `${item.id} and ${id}`,
        ).toBe(true)
      }
  })
})

describe('the figures of the document', () => {
  const titles = new Map([
    ...municipal.actions.flatMap((a) => a.tasks.map((t) => [t.id, t.title.zh] as const)),
    ...items.map((item) => [item.id, [item.title.zh, ...item.milestones.map((m) => m.title.zh)].join()] as const),
  ])
  const counts: Readonly<Record<string, number>> = { ...summaryOf(municipal).counts }
  const mentions = figures.flatMap((figure) =>
    'modelledBy' in figure ? figure.modelledBy.map((by) => ({ ...figure, by })) : [],
  )

  test('all 306 are accounted for', () => {
    expect(figures.flatMap((figure) => figure.figures)).toHaveLength(306)
  })

  test('what models a figure exists and says the same', () => {
    for (const { by, place, figures: written } of mentions) {
      const where = `${place}: ${written.join(' ')} by ${by}`
      const [, kind = '', name = ''] = /^(goal|title|rule|deadline|count|plan):(.+)$/.exec(by) ?? []
      const measure = measures.get(by)
      const due = measure?.kind === 'target' ? measure.target.by : measure?.milestone.by
      const known: Readonly<Record<string, boolean>> = {
        goal: municipal.goals.some((goal) => goal.id === name && (written[0] ?? '').includes(goal.id)),
        title: written.every((figure) => titles.get(name)?.includes(figure) ?? false),
        rule: municipal.workingRules.some((rule) => rule.id === name),
        deadline: municipal.deadlines.some((d) => d.id === name && d.by === '2024-03-15'),
        count: counts[name] === ({ actions: 10, tasks: 27, workItems: 111 } as Record<string, number>)[name],
        plan: name === 'period' || name === 'issued',
        '': measure !== undefined || obligations.has(by),
      }
      expect(known[kind], where).toBe(true)
      for (const figure of written) {
        if (measure?.kind === 'target' && figure.endsWith('%')) expect(`${measure.target.value}%`, where).toBe(figure)
        if (measure?.kind === 'target' && /^一[次轮]$/.test(figure)) expect(measure.target.value, where).toBe(1)
        if (due !== undefined && /^202[456]$/.test(figure)) expect(due.slice(0, 4), where).toBe(figure)
      }
    }
  })

  test('a frequency is modelled by obligations of that frequency', () => {
    const every: Readonly<Record<string, string>> = {
      每季度: 'quarter',
      每月: 'month',
      每半年: 'half-year',
      每年: 'year',
      日管控: 'day',
      周排查: 'week',
      月调度: 'month',
    }
    const found = mentions.flatMap(({ by, figures: written }) =>
      written.flatMap((figure) => (every[figure] ? [{ by, figure, cadence: obligations.get(by)?.cadence }] : [])),
    )
    expect(found.length).toBeGreaterThan(15)
    for (const { by, figure, cadence } of found)
      expect(cadence, `${by} ${figure}`).toMatchObject({ every: every[figure] })
  })

  test('every figure that a target has is one of the document', () => {
    const modelled = new Set(mentions.map(({ by }) => by))
    const unfounded = [...measures.values()].filter((m) => m.kind === 'target' && m.target.basis === 'figure')
    expect(unfounded.map((m) => m.id).filter((id) => !modelled.has(id))).toEqual([])
  })
})

test('with nothing reported nothing is known, before and after the day due', () => {
  for (const asOf of ['2024-03-01', '2027-01-01'] as const) {
    const { measures: found, problems } = planProgress({ plan: municipal, reports: [], asOf })
    expect(problems).toEqual([])
    expect(new Set(found.map((measure) => measure.status))).toEqual(new Set(['unknown']))
  }
})
