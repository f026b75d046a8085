import type { Assignment, PlanUnit } from '@zhiben/sdk'

/** A unit that stands for itself. */
const unit = (kind: 'district' | 'department' | 'office', zh: string, en: string): PlanUnit => ({
  title: { zh, en },
  kind,
})

/** A name that stands for several units. Who belongs to it the plan does not say, unless `members` are given. */
const group = (zh: string, en: string): PlanUnit => ({ title: { zh, en }, kind: 'group' })

/**
 * Everybody whom the municipal plan names. Its lines say "each district"; the names of the three come from its sector
 * plans, and with the two zones they make up the city.
 */
export const units = {
  districts: {
    title: { zh: '各区、葛店经开区、临空经济区', en: 'The districts, Gedian and the airport zone' },
    kind: 'group',
    members: ['echeng', 'huarong', 'liangzihu', 'gedian', 'linkong'],
    complete: true,
  },
  echeng: unit('district', '鄂城区', 'Echeng District'),
  huarong: unit('district', '华容区', 'Huarong District'),
  liangzihu: unit('district', '梁子湖区', 'Liangzihu District'),
  gedian: unit('district', '葛店经开区', 'Gedian Economic and Technological Development Zone'),
  linkong: unit('district', '临空经济区', 'Airport Economic Zone'),

  'safety-commission': unit('office', '市安委会', 'Municipal Work Safety Commission'),
  'safety-office': unit('office', '市安委会办公室', 'Office of the Municipal Work Safety Commission'),
  'action-office': unit('office', '攻坚办', 'Office of the three-year action'),
  'city-leadership': unit('office', '市委、市政府', 'Municipal Party committee and government'),
  members: group('市安委会成员单位', 'Members of the Municipal Work Safety Commission'),
  'members-concerned': group('市安委会有关成员单位', 'Members of the Commission that are concerned'),
  committees: group('各专委会', 'Special committees of the Commission'),
  'lead-departments': group('各市直牵头部门', 'Municipal departments that lead a part of the action'),
  'safety-regulators': group('负有安全监管职责的部门', 'Departments with duties of safety supervision'),
  'central-provincial-municipal-enterprises': group(
    '中央及省属、市属企业',
    'Enterprises owned by the state, the province or the city',
  ),

  emergency: unit('department', '市应急管理局', 'Emergency Management Bureau'),
  housing: unit('department', '市住建局', 'Housing and Urban-Rural Development Bureau'),
  fire: unit('department', '市消防救援支队', 'Fire and Rescue Detachment'),
  health: unit('department', '市卫健委', 'Health Commission'),
  industry: unit('department', '市经信局', 'Economy and Information Technology Bureau'),
  culture: unit('department', '市文旅局', 'Culture and Tourism Bureau'),
  commerce: unit('department', '市商务局', 'Commerce Bureau'),
  education: unit('department', '市教育局', 'Education Bureau'),
  'civil-affairs': unit('department', '市民政局', 'Civil Affairs Bureau'),
  land: unit('department', '市自然资源和规划局', 'Natural Resources and Planning Bureau'),
  development: unit('department', '市发改委', 'Development and Reform Commission'),
  ecology: unit('department', '市生态环境局', 'Ecology and Environment Bureau'),
  transport: unit('department', '市交通运输局', 'Transport Bureau'),
  water: unit('department', '市水利湖泊局', 'Water Resources and Lakes Bureau'),
  agriculture: unit('department', '市农业农村局', 'Agriculture and Rural Affairs Bureau'),
  market: unit('department', '市市场监管局', 'Market Regulation Bureau'),
  police: unit('department', '市公安局', 'Public Security Bureau'),
  'traffic-police': unit('department', '市公安交管局', 'Traffic Police'),
  'urban-management': unit('department', '市城管委', 'Urban Management Commission'),
  justice: unit('department', '市司法局', 'Justice Bureau'),
  finance: unit('department', '市财政局', 'Finance Bureau'),
} as const satisfies Readonly<Record<string, PlanUnit>>

/** The short name of a unit in the table. */
export type UnitName = keyof typeof units

/** The list of responsible units as the plan gives it, which does not say who leads. */
export const by = (...names: readonly UnitName[]): readonly Assignment[] => [{ role: 'responsible', units: names }]

/** The same where the plan ends the list with "and others". */
export const byAndOthers = (...names: readonly UnitName[]): readonly Assignment[] => [
  { role: 'responsible', units: names, andOthers: true },
]
