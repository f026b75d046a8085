import { ask } from '@zhiben/rules'
import { describe, expect, test } from 'vitest'
import { inSchemaOrder, interview, wholeWorlds } from './interview.js'
import { works } from './works.js'

const asOf = '2026-01-01'
const paths = (facts: Readonly<Record<string, unknown>>, declined: readonly string[] = []): readonly string[] =>
  ask([works], facts, asOf, { declined }).map(({ path }) => path)

describe('questions', () => {
  test('begin with whom the standard is for, then with whom its rules are for', () => {
    expect(paths({})[0]).toBe('isWorks')
    expect([...paths({ isWorks: true }).slice(0, 2)].sort()).toEqual(['hasContractors', 'isFoundry'])
  })

  test('end when every rule is decided', () => {
    expect(paths({ isWorks: false })).toEqual([])
  })

  test('leave out what can no longer matter', () => {
    const open = paths({ isWorks: true, isFoundry: false, hasContractors: false })
    expect(open).not.toContain('furnace')
    expect(open).not.toContain('drainers')
    expect(open).not.toContain('coordinated')
    expect(open).toContain('drillOn')
  })

  test('ask for a list before its items, and for the facts of items by name', () => {
    const known = { isWorks: true, isFoundry: false, hasContractors: false, drillOn: '2025-12-01', tanks: [] }
    expect(paths(known)[0]).toBe('workers')
    const [question] = ask([works], { ...known, workers: [{ id: 'Zhao', certified: true }, { id: 'Qian' }] }, asOf)
    expect(question).toMatchObject({
      path: 'workers[1].onDuty',
      kind: 'boolean',
      items: [{ index: 1, id: 'Qian', list: { zh: '特种作业人员' } }],
    })
  })

  test('are not put again when they were answered "not known"', () => {
    const known = { isWorks: true, isFoundry: false, drillOn: '2025-12-01', tanks: [], workers: [] }
    expect(paths(known)).toEqual(['hasContractors', 'massCasualties', 'coordinated', 'inspected'])
    expect(paths(known, ['hasContractors', 'massCasualties'])).toEqual(['coordinated', 'inspected'])
    expect(paths(known, ['hasContractors', 'massCasualties', 'coordinated', 'inspected'])).toEqual([])
  })

  test('carry what an interviewer needs', () => {
    const questions = ask([works], { isWorks: true, isFoundry: true, inProduction: true }, asOf)
    const by = Object.fromEntries(questions.map((question) => [question.path, question]))
    expect(by.furnace).toMatchObject({
      kind: 'choice',
      title: { zh: '熔炼炉型式' },
      question: { en: 'Of which type is the furnace?' },
      options: { tilting: { zh: '倾动式' } },
      decides: 1,
    })
    expect(by.setPressure).toMatchObject({ kind: 'number', unit: 'kPa', min: 0 })
    expect(by.massCasualties).toMatchObject({ judgement: true })
    expect(by.drainers).toMatchObject({ kind: 'list', known: 0, decides: 1 })
  })

  test('are answered by answers too', () => {
    const answers = { 'test/works@1#2.when': { truth: false, by: 'inspector' } }
    const open = ask([works], { isWorks: true, massCasualties: false, tanks: [] }, asOf, { answers })
    expect(open.map(({ path }) => path)).not.toContain('workers')
  })
})

test('an interview takes clearly fewer questions than a form', () => {
  let [asked, filled] = [0, 0]
  for (const whole of wholeWorlds([works], asOf, { n: 60, seed: 20230515 })) {
    const [best, form] = [interview([works], whole, asOf), inSchemaOrder([works], whole, asOf)]
    expect(best.decided).toBe(true)
    expect(form.decided).toBe(true)
    expect(new Set(best.asked).size).toBe(best.asked.length)
    asked += best.asked.length
    filled += form.asked.length
  }
  expect(asked / filled).toBeLessThan(0.8)
})
