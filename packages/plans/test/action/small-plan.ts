import type { Assignment, Plan, WorkItem } from '@zhiben/plans'

const words = (text: string) => ({ zh: text, en: text })
const by = (...units: readonly string[]): readonly Assignment[] => [{ role: 'responsible', units }]
const cite = { section: '二(一)', task: 1 }

const item = (id: string, rest: Partial<WorkItem>): WorkItem => ({
  id,
  cite: { ...cite, item: Number(id.split('.')[1]) },
  title: words(id),
  responsible: by('districts'),
  years: [2024],
  kind: 'target',
  milestones: [],
  targets: [],
  obligations: [],
  ...rest,
})

const target = (id: string, metric: string, value: number, unit: '%' | '1') => ({
  id,
  title: words(id),
  metric,
  comparator: '>=' as const,
  value,
  unit,
  by: '2024-12-31' as const,
  scope: words('all'),
  basis: 'figure' as const,
  cite,
})

/** Two districts, a bureau and an office; a share, a sum, something each must do once, and a milestone. */
export const small: Plan = {
  id: 'test/small',
  title: words('small'),
  authority: words('authority'),
  document: 'document',
  issued: '2024-01-01',
  period: { from: '2024-01-01', until: '2025-12-31' },
  units: {
    districts: { title: words('districts'), kind: 'group', members: ['north', 'south'], complete: true },
    north: { title: words('north'), kind: 'district' },
    south: { title: words('south'), kind: 'district' },
    bureau: { title: words('bureau'), kind: 'department' },
    finance: { title: words('finance'), kind: 'department' },
    office: { title: words('office'), kind: 'office' },
    leads: { title: words('leads'), kind: 'group' },
  },
  districts: ['north', 'south'],
  metrics: {
    share: { title: words('share'), unit: '%', min: 0, max: 100, merge: 'share' },
    bases: { title: words('bases'), unit: '1', min: 0, merge: 'sum' },
    rounds: { title: words('rounds'), unit: '1', min: 0, merge: 'least' },
  },
  goals: [],
  actions: [
    {
      id: '1',
      cite: { section: '二(一)' },
      title: words('action'),
      tasks: [
        {
          id: '1',
          cite,
          title: words('task'),
          items: [
            item('1.1', { responsible: by('districts', 'bureau'), targets: [target('all', 'share', 100, '%')] }),
            item('1.2', { targets: [target('most', 'share', 80, '%')] }),
            item('1.3', { targets: [target('ten-bases', 'bases', 10, '1')] }),
            item('1.4', { responsible: by('districts', 'bureau'), targets: [target('once', 'rounds', 1, '1')] }),
            item('1.5', {
              kind: 'milestone',
              responsible: by('bureau'),
              milestones: [{ id: '1.5@2024', title: words('built'), by: '2024-12-31', cite }],
            }),
          ],
        },
      ],
    },
  ],
  workingRules: [],
  reporting: { cite: { section: '三' }, dayOfMonth: 5, by: ['districts', 'leads'], to: 'office' },
  deadlines: [],
  consequences: [],
}
