import { coverage, drawUp, type Organisation } from '@zhiben/responsibilities'
import { responsibilityTrades, statutoryBindings, statutoryResponsibilities } from '@zhiben/standards/responsibilities'
import { statutoryObligations } from '@zhiben/standards/statutes'
import { expect, test } from 'vitest'

const obligations = new Map(
  statutoryObligations.flatMap((pack) => pack.obligations.map((one) => [one.id as string, one] as const)),
)
const duties = new Map(statutoryResponsibilities.duties.map((duty) => [duty.id, duty]))

test('every periodic duty is bound, and nothing else is', () => {
  const periodic = statutoryResponsibilities.duties.filter((duty) => duty.periodic).map(({ id }) => id)
  expect(Object.keys(statutoryBindings).sort()).toEqual([...periodic].sort())
})

test.each(Object.entries(statutoryBindings))('%s is bound to obligations of the same article', (duty, ids) => {
  expect(ids.length).toBeGreaterThan(0)
  for (const id of ids) expect([id, obligations.get(id)?.cite.article]).toEqual([id, duties.get(duty)?.cite.article])
})

test('a list drawn up with them leaves no periodic duty unbound, and names no obligation that is not there', () => {
  const unit: Organisation = {
    id: 'unit',
    title: '某单位',
    trades: Object.keys(responsibilityTrades),
    areas: [{ id: 'builder', kind: 'contractor', title: '承包单位' }],
    positions: [
      { id: 'gm', title: '经理', role: 'principal', holders: ['a'] },
      { id: 'officer', title: '安全员', role: 'safety-officer', parent: 'gm', holders: ['b'] },
      { id: 'builder-head', title: '承包负责人', role: 'contractor', area: 'builder', parent: 'gm', holders: ['c'] },
    ],
  }
  const list = drawUp(unit, [statutoryResponsibilities], { bindings: statutoryBindings })
  expect(coverage(list, { obligations: obligations.keys() }).periodic).toBe('true')
  expect(coverage(drawUp(unit, [statutoryResponsibilities])).periodic).toBe('false')
})
