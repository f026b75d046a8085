import { expect, test } from 'vitest'
import { diagramOf, mermaidOf } from '../src/diagram.js'

test('the diagram has what the machine has, with what it is called', () => {
  const { regions, transitions } = diagramOf()
  expect(regions.map(({ id, initial }) => [id, initial])).toEqual([
    ['course', 'course.reported'],
    ['timeliness', 'timeliness.none'],
    ['supervision', 'supervision.none'],
    ['accountability', 'accountability.none'],
  ])
  expect(transitions).toContainEqual({
    move: 'submit',
    title: { zh: '申请验收', en: 'submit' },
    from: 'course.major.rectifying',
    to: 'course.major.submitted',
    guard: undefined,
  })
  expect(transitions).toContainEqual(
    expect.objectContaining({ move: 'delistCity', from: 'supervision.listed-city', guard: 'closed' }),
  )
})

test('Mermaid names every state once and draws every arrow between two of them', () => {
  const text = mermaidOf('zh')
  expect(text).toMatch(/^stateDiagram-v2\n/)
  expect(text).toContain('state "重大事故隐患" as course_major {')
  expect(text).toContain('course_major_submitted --> course_closed : 验收通过')
  const named = [...text.matchAll(/ as (\S+)/g)].map(([, name]) => name)
  expect(new Set(named).size).toBe(named.length)
  for (const [, from, to] of text.matchAll(/(\S+) --> (\S+)/g))
    for (const end of [from, to]) expect(['[*]', ...named]).toContain(end)
})
