import type { CivilDate } from '@zhiben/core'
import type { Actor, Command } from '@zhiben/hazards'

const actor = {
  officer: { id: 'p-2', role: 'safety-officer', party: 'e-1', level: 'enterprise' },
  principal: { id: 'p-1', role: 'principal', party: 'e-1', level: 'enterprise' },
  inspector: { id: 'p-3', role: 'regulator', party: 'a-district', level: 'district' },
  leader: { id: 'p-4', role: 'regulator-leader', party: 'a-district', level: 'district' },
} as const satisfies Readonly<Record<string, Actor>>

type Said = readonly [keyof typeof actor, CivilDate, Readonly<Record<string, unknown>>]

const reason = '复核后仍不符合要求，须继续整改'
// A major hazard that is rejected once, extended, listed, escalated and inquired into: more than most see.
const life: readonly Said[] = [
  [
    'inspector',
    '2026-03-01',
    {
      type: 'open',
      enterprise: 'e-1',
      district: 'echeng',
      sector: 'industry',
      kind: 'dust',
      title: '除尘系统未规范清灰',
      origin: { kind: 'inspection' },
    },
  ],
  ['inspector', '2026-03-01', { type: 'verify' }],
  ['inspector', '2026-03-01', { type: 'grade', grade: 'major', by: { kind: 'person', reason } }],
  ['inspector', '2026-03-02', { type: 'register', number: '2026-017' }],
  ['inspector', '2026-03-02', { type: 'notify', principal: 'p-1', actualController: 'p-1', until: '2026-06-30' }],
  [
    'principal',
    '2026-03-05',
    {
      type: 'plan',
      responsible: 'p-2',
      measures: reason,
      funds: 200_000,
      timeLimit: '2026-06-30',
      contingency: reason,
    },
  ],
  ['officer', '2026-03-06', { type: 'startRectifying', interim: [reason] }],
  ['leader', '2026-03-07', { type: 'list', level: 'district', reason }],
  ['officer', '2026-05-10', { type: 'submit', report: reason }],
  ['inspector', '2026-05-12', { type: 'review', outcome: { kind: 'rejected', reasons: [reason] } }],
  ['inspector', '2026-07-02', { type: 'escalate', rung: 'letter', ground: 'overdue', reason }],
  ['leader', '2026-07-03', { type: 'extend', until: '2026-08-30', reason }],
  ['leader', '2026-07-04', { type: 'openInquiry', ground: 'refused', reason }],
  ['officer', '2026-08-10', { type: 'submit', report: reason }],
  ['inspector', '2026-08-12', { type: 'review', outcome: { kind: 'accepted' } }],
  ['leader', '2026-08-13', { type: 'delist' }],
  [
    'leader',
    '2026-08-20',
    {
      type: 'concludeInquiry',
      enterprise: { decision: 'penalised', reason },
      principal: { decision: 'penalised', reason },
    },
  ],
  ['inspector', '2026-12-01', { type: 'lookBack', outcome: { kind: 'stays-closed' } }],
]

/** The commands of as many hazards as asked, each with keys of its own. */
export const commandsOf = (hazards: number): readonly (readonly Command[])[] =>
  Array.from({ length: hazards }, (_, h) =>
    life.map(
      ([by, on, said], i) =>
        ({ ...said, hazard: `h-${h}`, key: `${h}-${i}`, on, actor: actor[by] }) as unknown as Command,
    ),
  )
