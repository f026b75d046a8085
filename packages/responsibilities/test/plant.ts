import type { Organisation } from '@zhiben/responsibilities'

/** A small plant: a workshop with a team, a contractor, dispatched workers. */
export const plant: Organisation = {
  id: 'plant',
  title: '某建材厂',
  trades: [],
  areas: [
    { id: 'roasting', kind: 'workshop', title: '焙烧车间' },
    { id: 'shift-a', kind: 'team', title: '甲班', parent: 'roasting' },
    { id: 'builders', kind: 'contractor', title: '检修承包单位' },
  ],
  positions: [
    { id: 'gm', title: '总经理', role: 'principal', holders: ['e-1'] },
    { id: 'director', title: '安全总监', role: 'deputy-in-charge', parent: 'gm', holders: ['e-2'] },
    {
      id: 'officer',
      title: '安全员',
      role: 'safety-officer',
      parent: 'director',
      holders: ['e-3', 'e-4'],
      accountable: 'e-3',
    },
    { id: 'head', title: '焙烧车间主任', role: 'workshop-head', parent: 'gm', area: 'roasting', holders: ['e-5'] },
    { id: 'leader', title: '甲班班长', role: 'team-leader', parent: 'head', area: 'shift-a', holders: ['e-6'] },
    { id: 'welder', title: '焊工', role: 'worker', parent: 'leader', area: 'shift-a', holders: ['e-7', 'e-8'] },
    { id: 'packer', title: '包装工', role: 'dispatched-worker', parent: 'leader', area: 'shift-a', holders: null },
    {
      id: 'site',
      title: '承包单位现场负责人',
      role: 'contractor',
      parent: 'director',
      area: 'builders',
      holders: ['c-1'],
    },
  ],
}

/** The plant with some of its positions changed. */
export const plantWith = (changes: Readonly<Record<string, object>>): unknown => ({
  ...plant,
  positions: plant.positions.map((position) => ({ ...position, ...changes[position.id] })),
})
