import { expect, test } from 'vitest'
import { openCommands } from '../src/open-commands.js'
import { refusalWords } from '../src/words/index.js'
import { generalUpTo, majorUpTo, type Person, people, policy } from './life.js'

const open = (one: ReturnType<typeof majorUpTo>, person: Person) =>
  openCommands(one.state(), people[person], policy).flatMap(({ command, open }) => (open ? [command] : []))

test('each role is told what is open to it', () => {
  const one = majorUpTo('submitted')
  expect(open(one, 'principal')).toEqual(['nameContractors'])
  expect(open(one, 'inspector')).toEqual([
    'nameContractors',
    'review',
    'escalate',
    'openInquiry',
    'absorb',
    'correct',
    'tick',
    'moveToPolicy',
  ])
  expect(open(one, 'leader')).toContain('list')
  expect(open(one, 'clock')).toEqual(['tick'])
  expect(open(generalUpTo('graded'), 'officer')).toEqual([
    'grade',
    'nameContractors',
    'rectifyOnTheSpot',
    'setTerm',
    'correct',
  ])
})

test('and for all others why not, in words', () => {
  const why = openCommands(majorUpTo('planned').state(), people.principal, policy).find(
    (one) => one.command === 'submit',
  )?.why
  expect(why).toMatchObject({ code: 'not-open', move: 'submit', from: ['rectifying'] })
  expect(why && refusalWords(why, 'zh')).toBe('现为「已定方案、期限内、未挂牌、未倒查」，不能申请验收；须在：整改中')
  expect(
    openCommands(undefined, people.inspector, policy)
      .filter((one) => one.open)
      .map((one) => one.command),
  ).toEqual(['open'])
})
