import { readOrganisation, responsibilityWords } from '@zhiben/responsibilities'
import { describe, expect, test } from 'vitest'
import { plant, plantWith } from './plant.js'

const problemsOf = (value: unknown) => readOrganisation(value).problems.map(({ code, at }) => `${code} ${at}`)

test('a right chart is read', () => {
  expect(readOrganisation(structuredClone(plant))).toEqual({ organisation: plant, problems: [] })
})

describe('bad charts are named with their place', () => {
  const cases: Readonly<Record<string, readonly [unknown, readonly string[]]>> = {
    'a circle': [plantWith({ head: { parent: 'leader' } }), ['chart-circle positions[3].parent']],
    'a position above itself': [plantWith({ head: { parent: 'head' } }), ['chart-circle positions[3].parent']],
    'two accountable holders': [
      plantWith({ officer: { accountable: ['e-3', 'e-4'] } }),
      ['two-accountable-holders positions[2].accountable'],
    ],
    'an accountable person who does not hold it': [
      plantWith({ officer: { accountable: 'e-9' } }),
      ['accountable-not-holder positions[2].accountable'],
    ],
    'a holder twice': [plantWith({ welder: { holders: ['e-7', 'e-7'] } }), ['holder-twice positions[5].holders']],
    'an unknown parent': [plantWith({ welder: { parent: 'leadr' } }), ['unknown-parent positions[5].parent']],
    'no parent': [plantWith({ welder: { parent: undefined } }), ['no-parent positions[5]']],
    'an unknown area': [plantWith({ welder: { area: 'shift-b' } }), ['unknown-area positions[5].area']],
    'a workshop head nowhere': [plantWith({ head: { area: undefined } }), ['no-area positions[3]']],
    'a workshop head in a team': [plantWith({ head: { area: 'shift-a' } }), ['wrong-area positions[3].area']],
    'two principals': [
      plantWith({ director: { role: 'principal', parent: undefined } }),
      ['second-principal positions[1].role'],
    ],
    'no principal': [
      plantWith({ gm: { role: 'other-leader', parent: 'director' } }),
      ['no-principal positions', 'chart-circle positions[0].parent'],
    ],
    'somebody above the principal': [
      plantWith({ gm: { parent: 'director' } }),
      ['principal-has-parent positions[0].parent', 'chart-circle positions[0].parent'],
    ],
    'an id twice': [
      plantWith({ head: { id: 'gm' } }),
      ['duplicate-id positions[3].id', 'unknown-parent positions[4].parent'],
    ],
    'areas in a circle': [
      { ...plant, areas: plant.areas.map((area) => (area.id === 'roasting' ? { ...area, parent: 'shift-a' } : area)) },
      ['chart-circle areas[0].parent'],
    ],
    'a misspelt field': [plantWith({ welder: { holder: ['e-7'] } }), ['unknown-field positions[5].holder']],
    'a role there is not': [plantWith({ welder: { role: 'workr' } }), ['unknown-value positions[5].role']],
    'holders as a text': [plantWith({ welder: { holders: 'e-7' } }), ['wrong-shape positions[5].holders']],
    'no positions': [{ id: 'a', title: 'a', areas: [] }, ['missing-field positions']],
    'no organisation': [[], ['wrong-shape ']],
  }
  test.each(Object.entries(cases))('%s', (_, [value, expected]) => expect(problemsOf(value)).toEqual(expected))
})

test('the words name place, what was found, and the mend', () => {
  const said = (value: unknown, language: 'zh' | 'en') =>
    readOrganisation(value).problems.map((problem) => responsibilityWords(problem, language))
  expect(said(plantWith({ welder: { parent: 'leadr' } }), 'zh')).toEqual([
    'positions[5].parent：没有上级岗位 `leadr`；是否想写 `leader`？',
  ])
  expect(said(plantWith({ head: { parent: 'leader' } }), 'en')).toEqual([
    'positions[3].parent: the chart goes in a circle: `head` → `leader` → `head`; break it at one place',
  ])
  expect(said(plantWith({ officer: { accountable: ['e-3', 'e-4'] } }), 'zh')).toEqual([
    'positions[2].accountable：一个岗位只能有一名责任人，却写了 `e-3`、`e-4`；请只留一名',
  ])
  expect(said(plantWith({ welder: { holders: 'e-7' } }), 'zh')).toEqual([
    'positions[5].holders：应为名单 `[ … ]`、部分名单 `{ "partial": [ … ] }` 或 `null`（未知），却是 `e-7`；请改正',
  ])
})
