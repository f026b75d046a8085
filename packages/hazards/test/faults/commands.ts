import type { CivilDate } from '@zhiben/core'
import type { Command } from '../../src/command.js'

const regulator = { id: 'u-17', role: 'regulator', party: 'ezhou/echeng-emergency', level: 'district' } as const
const officer = { id: 'u-3', role: 'safety-officer', party: 'ezhou/foundry', level: 'enterprise' } as const

/**
 * What is said to the store, group after group; a group is put through as one. Each seven tell the lives of two hazards;
 * some commands make one event, some two, and groups are of one to four commands.
 */
export const groupOf = (number: number): readonly Command[] => {
  const pair = Math.floor(number / steps.length)
  const both = [`h${pair}a`, `h${pair}b`] as const
  const step = number % steps.length
  return steps[step]?.(...both).map((command) => ({ ...command, key: `${command.type}/${number}` })) ?? []
}

type Unkeyed = Command extends infer C ? (C extends Command ? Omit<C, 'key'> : never) : never

const open = (hazard: string): Unkeyed => ({
  type: 'open',
  hazard,
  on: '2024-06-03',
  actor: regulator,
  enterprise: 'ezhou/foundry',
  district: 'echeng',
  sector: 'gongmao',
  title: '深井铸造：冷却水未监测',
  origin: { kind: 'inspection' },
})
const by = (hazard: string, on: CivilDate, actor: typeof regulator | typeof officer = regulator) => ({
  hazard,
  on,
  actor,
})

const steps: readonly ((a: string, b: string) => readonly Unkeyed[])[] = [
  (a, b) => [open(a), open(b), { type: 'verify', ...by(a, '2024-06-04') }, { type: 'verify', ...by(b, '2024-06-04') }],
  (a, b) =>
    [a, b].map((hazard) => ({
      type: 'grade',
      ...by(hazard, '2024-06-05'),
      grade: 'general',
      by: { kind: 'person', reason: '一般' },
    })),
  (a) => [{ type: 'setTerm', ...by(a, '2024-06-05'), until: '2024-06-10', measures: '补装监测' }],
  (_, b) => [{ type: 'setTerm', ...by(b, '2024-06-05'), until: '2024-06-20', measures: '补装监测' }],
  // Past the limit: two events.
  (a) => [{ type: 'submit', ...by(a, '2024-06-12', officer), report: '已补装' }],
  (_, b) => [{ type: 'submit', ...by(b, '2024-06-12', officer), report: '已补装' }],
  (a, b) => [a, b].map((hazard) => ({ type: 'review', ...by(hazard, '2024-06-13'), outcome: { kind: 'accepted' } })),
]
