import type { Actor, CivilDate, HazardService } from 'zhiben'
import { type Reply, submitForm } from './desk.js'

/** Who acts in the story. */
export const people = {
  inspector: { id: 'u-7', role: 'regulator', party: 'bureau', level: 'district' },
  leader: { id: 'u-9', role: 'regulator-leader', party: 'bureau', level: 'district' },
  principal: { id: 'p-1', role: 'principal', party: 'e-1', level: 'enterprise' },
} as const satisfies Readonly<Record<string, Actor>>

type Sent = Parameters<typeof submitForm>[1]

const steps: readonly (readonly [on: CivilDate, by: keyof typeof people, sent: Sent])[] = [
  [
    '2026-03-01',
    'inspector',
    {
      type: 'open',
      enterprise: 'e-1',
      district: 'echeng',
      title: '除尘系统未规范清灰',
      origin: { kind: 'inspection' },
    },
  ],
  ['2026-03-01', 'inspector', { type: 'verify' }],
  ['2026-03-02', 'inspector', { type: 'grade', grade: 'major', by: { kind: 'person', reason: '粉尘涉爆' } }],
  ['2026-03-02', 'inspector', { type: 'register', number: '2026-7' }],
  ['2026-03-03', 'inspector', { type: 'notify', principal: 'p-1', actualController: 'p-1' }],
  // Refused: contingency plan and funds are missing.
  ['2026-03-04', 'principal', { type: 'plan', responsible: 'p-1', measures: '更换除尘器', timeLimit: '2026-04-30' }],
  [
    '2026-03-05',
    'principal',
    {
      type: 'plan',
      responsible: 'p-1',
      measures: '更换除尘器',
      timeLimit: '2026-04-30',
      funds: 200_000,
      contingency: '停机并疏散',
    },
  ],
  ['2026-03-05', 'principal', { type: 'startRectifying', interim: ['停用该系统'] }],
  ['2026-04-20', 'principal', { type: 'submit', report: '已更换并试运行' }],
  // Refused: whoever rectified does not review.
  ['2026-04-21', 'principal', { type: 'review', outcome: { kind: 'accepted' } }],
  ['2026-04-25', 'leader', { type: 'review', outcome: { kind: 'accepted' } }],
]

/** A major hazard from report to close-out, with two mistakes on the way; answers what each form was told. */
export const story = async (hazards: HazardService, hazard: string): Promise<readonly Reply[]> => {
  const replies: Reply[] = []
  for (const [i, [on, by, sent]] of steps.entries())
    replies.push(await submitForm(hazards, sent, { hazard, key: `form-${i}`, on, actor: people[by] }))
  return replies
}
