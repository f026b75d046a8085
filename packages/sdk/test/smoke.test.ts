import { expect, test } from 'vitest'
import { interpret, check } from '@zhiben/rules'
import { dayNumber } from '@zhiben/core'
import { all, any, article, boolean, choice, defineStandard, facts, list, not, number, rule, unverified } from '@zhiben/sdk'

const l = (x: string) => ({ zh: x, en: x })
const about = (x: string) => ({ title: l(x), question: l(x) })
const enterprise = facts({
  gongmao: boolean(about('a')),
  sector: choice({ metal: l('m'), wood: l('w') }, about('s')),
  drainers: list({ pressure: number('kPa', { ...about('p'), min: 0 }), shared: boolean(about('x')), valves: list({ ok: boolean(about('o')) }, about('v')) }, about('d')),
})
const std = defineStandard({
  id: 'cn/demo', version: '1', title: l('demo'), authority: l('me'), document: 'D1', inForce: { from: '2023-01-01' }, scope: l('all'),
  facts: enterprise,
  rules: (f) => [
    rule('1', {
      title: l('t'), cite: article('4', '8'), remedy: l('r'), evidence: l('e'), verified: unverified('x'),
      appliesIf: f.sector.is('metal'),
      when: f.drainers.exists((d) => any(d.pressure.below(30), d.shared, d.valves.exists((v) => all(not(v.ok), d.shared)))),
    }),
  ],
})
test('smoke', () => {
  console.log(JSON.stringify(std.rules[0]!.when))
  const judge = interpret(std)
  const on = dayNumber('2026-01-01')!
  expect(judge({ sector: 'metal', drainers: [{ pressure: 20 }] }, on).rules).toEqual(['hit'])
  expect(judge({ sector: 'metal', drainers: [{ pressure: 30, shared: false, valves: [] }] }, on).rules).toEqual(['clear'])
  expect(judge({ sector: 'metal', drainers: { partial: [{ pressure: 30, shared: false, valves: [] }] } }, on).rules).toEqual(['undetermined'])
  expect(judge({ sector: 'wood' }, on)).toMatchObject({ rules: ['not-applicable'], grades: ['false'] })
  expect(judge({ drainers: [{ pressure: 20 }] }, on).grades).toEqual(['unknown'])
})
