import type { FactType } from '@zhiben/rules'
import { expect, test } from 'vitest'
import { factOf } from '../../src/read/table/cell.js'
import type { Cell } from '../../src/read/table/sheet.js'
import { dictionary } from './dictionary.js'

const read = (fact: string, cell: Cell) => factOf(dictionary[fact] as FactType, cell)

test.each<[fact: string, cell: Cell, value: unknown]>([
  ['isFoundry', '是', true],
  ['isFoundry', ' No ', false],
  ['isFoundry', 'TRUE', true],
  ['isFoundry', '1', true],
  ['isFoundry', 0, false],
  ['isFoundry', false, false],
  ['isFoundry', '不知道', null],
  ['isFoundry', '？', null],
  ['isFoundry', '有', '有'],
  ['isFoundry', 2, 2],
  ['pressure', '30', 30],
  ['pressure', '－3.5', -3.5],
  ['pressure', '1e3', 1000],
  ['pressure', '10..20', { range: [10, 20] }],
  ['pressure', '10~20 Pa', { range: [10, 20], unit: 'Pa' }],
  ['pressure', '10-20', { range: [10, 20] }],
  ['pressure', '-10', -10],
  ['pressure', '10 至 20千帕', { range: [10, 20], unit: 'kPa' }],
  ['pressure', '>=10', { range: [10, null] }],
  ['pressure', '≤ 10', { range: [null, 10] }],
  ['pressure', '10kPa以上', { range: [10, null], unit: 'kPa' }],
  ['pressure', '<10', { range: [null, 10] }],
  ['pressure', 'a lot', 'a lot'],
  ['pressure', '1,234', '1,234'],
  ['stored', '300 kg', { value: 300, unit: 'kg' }],
  ['stored', '３００公斤', { value: 300, unit: 'kg' }],
  ['stored', '1 kg .. 2 t', '1 kg .. 2 t'],
  ['inspectedOn', '2024-02-29', '2024-02-29'],
  ['inspectedOn', '2024/2/9', '2024-02-09'],
  ['inspectedOn', '2024年2月9日', '2024-02-09'],
  ['inspectedOn', '2024-01-01..2024-03-31', { range: ['2024-01-01', '2024-03-31'] }],
  ['inspectedOn', '2024年1月1日以后', '2024年1月1日以后'],
  ['inspectedOn', new Date(Date.UTC(2024, 1, 29)), '2024-02-29'],
  ['inspectedOn', 45351, 45351],
  ['sector', 'wet', 'wet'],
  ['sector', '湿式', 'wet'],
  ['sector', 'WET|干式', { oneOf: ['wet', 'dry'] }],
  ['sector', 'damp', 'damp'],
  ['licence', 12345, '12345'],
  ['licence', 'a|b', 'a|b'],
  ['licence', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['contractors', '无', []],
  ['contractors', '不全', { partial: [] }],
  ['contractors', '[{"workers":3}]', [{ workers: 3 }]],
  ['contractors', '[{"workers":3}', '[{"workers":3}'],
  ['contractors', '3', '3'],
  ['pressure', '{"range":[1,null]}', { range: [1, null] }],
])('%s %j', (fact, cell, value) => {
  expect(read(fact, cell)).toEqual(value)
})
