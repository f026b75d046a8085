import {
  citedPlace,
  defaultEnterprisePolicy,
  elementMachine,
  elements,
  enterprisePlan,
  scopeTitles,
  tiers,
} from '@zhiben/plans'
import { expect, test } from 'vitest'
import { tableOf } from './blocks.js'
import { pageText } from './page-list.js'

const page = pageText('docs/enterprise-plan.md')

test('the page lists every criterion of every element as the code has it', () => {
  const plan = enterprisePlan(defaultEnterprisePolicy)
  const held = elements.flatMap(({ id, title, group }) =>
    plan.asks[id].map(({ criterion: { id: name, title: says, cite, for: scope, since }, by }) => [
      `${group} ${title.zh} \`${id}\``,
      `\`${name}\` ${says.zh}`,
      cite ? citedPlace(cite, 'zh') : '–',
      by === 'plan' ? '方案 plan' : '口径 policy',
      [scope && scopeTitles[scope].zh, since && `${since} 起`].filter(Boolean).join(', '),
    ]),
  )
  expect(tableOf(page, 'element')).toEqual(held)
})

test('the tiers and the moves of the machine', () => {
  expect(tableOf(page, 'tier')).toEqual(
    tiers.map(({ id, title, by, target }) => [`${title.zh} \`${id}\``, by, `\`${target}\``]),
  )
  const drawn = page.split('\n').flatMap((line) => {
    const [, from = '', to = '', moves = ''] = /^ {2}(\w+) --> (\w+) : (.+)$/.exec(line) ?? []
    return moves
      .split(', ')
      .filter(Boolean)
      .map((move) => `${from} ${move} ${to}`.replaceAll('_', '-'))
  })
  const held = Object.entries(elementMachine).flatMap(([from, moves]) =>
    Object.entries(moves).map(([move, to]) => `${from} ${move} ${to}`),
  )
  expect(drawn.sort()).toEqual(held.sort())
})
