import { examples } from '@zhiben/sdk'
import { demo } from './demo-standard.js'

const low = { pressure: 29.5, shared: false }
const fine = { pressure: 30, shared: false }
const crowded = { sector: 'metal', workers: 10 } as const

/** Cases that show all there is to show of the demo standard: no change to its rules goes unnoticed. */
export const fullExamples = examples(demo, [
  { rule: '1', expect: 'hit', why: '两个中有一个不足', facts: { sector: 'metal', drainers: [low, fine] } },
  { rule: '1', expect: 'hit', why: '造纸也适用', facts: { sector: 'paper', drainers: [low] } },
  { rule: '1', expect: 'clear', why: '恰 30 kPa', facts: { sector: 'metal', drainers: [fine] } },
  {
    rule: '1',
    expect: 'clear',
    why: '共用的不算',
    facts: {
      sector: 'metal',
      drainers: [
        { ...low, shared: true },
        { pressure: 50, shared: false },
      ],
    },
  },
  { rule: '1', expect: 'not-applicable', why: '木材不适用', facts: { sector: 'wood', drainers: [low] } },
  { rule: '1', expect: 'undetermined', why: '一无所知', facts: {} },
  { rule: '2', expect: 'hit', why: '恰 1 t', facts: { sector: 'metal', tonnes: 1, inProduction: true, workers: 0 } },
  { rule: '2', expect: 'hit', why: '10 人', facts: { ...crowded, tonnes: 0 } },
  {
    rule: '2',
    expect: 'clear',
    why: '恰 9 人,不足 1 t',
    facts: { sector: 'metal', tonnes: 0.9, inProduction: true, workers: 9 },
  },
  { rule: '2', expect: 'clear', why: '停产', facts: { sector: 'metal', tonnes: 5, inProduction: false, workers: 0 } },
  { rule: '2', expect: 'clear', why: '造纸除外', facts: { sector: 'paper', workers: 20 } },
  { rule: '2', expect: 'undetermined', why: '一无所知', facts: {} },
  { rule: '3', expect: 'hit', why: '三个月前一天', facts: { ...crowded, inspectedOn: '2023-02-14' } },
  { rule: '3', expect: 'clear', why: '恰三个月', facts: { ...crowded, inspectedOn: '2023-02-15' } },
  {
    rule: '3',
    expect: 'clear',
    why: '没有超量',
    facts: { sector: 'wood', tonnes: 0, workers: 0, inspectedOn: '2020-01-01' },
  },
  { rule: '3', expect: 'undetermined', why: '一无所知', facts: {} },
])
