import type { CardContentPart, PositionRole, Template } from '@zhiben/sdk'
import { dangerousOperations, everybody, gasCatering } from './card-content.js'
import { numbers } from './statute.js'

const law = numbers('work-safety-law')
const regulation = numbers('emergency-regulation')
const measures = numbers('emergency-plan-measures')
const fire = numbers('fire-law')
const unit = numbers('fire-unit-provisions')
const hazards = numbers('hazard-governance')

const seven = ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)']
const ofPrincipal = law(...seven.map((item) => `21${item}`))
const ofSafetyManagers = law(...seven.map((item) => `25${item}`))
const ofUnits = fire('16(1)', '16(2)', '16(3)', '16(4)', '16(5)', '16(6)')

/** What every employee bears for himself. */
const ofEmployees = [...law('36-3', '57', '58', '59-1', '83-1'), ...fire('5', '28')]

/**
 * Duties that the law lays on the unit and not on a position. That the deputy in charge is accountable for them, and the
 * principal where there is none, is our proposal; a unit changes it by an edit.
 */
const ofTheUnit = [
  ...law('28-1', '28-2', '28-3', '29', '35', '36-2', '38-3', '41-1', '41-2', '42-2', '44-1', '44-2', '45'),
  ...law('49-2', '81'),
  ...regulation('5-2', '15'),
  ...measures('33-1'),
  ...unit('26'),
]

const general: readonly Template[] = [
  {
    id: 'principal',
    role: 'principal',
    accountable: [
      ...ofPrincipal,
      ...law('22', '24', '26-2', '26-3', '47', '49-1', '51-1'),
      ...regulation('4'),
      ...ofUnits,
      ...hazards('14-1', '15-2'),
    ],
    standsIn: ofTheUnit,
    each: [...law('27-1', '46-1b', '50', '59-1b', '83-2'), ...fire('5', '28')],
  },
  {
    id: 'deputy-in-charge',
    role: 'deputy-in-charge',
    accountable: ofTheUnit,
    // A full-time deputy helps the principal with his duties (article 25); he also stands in where no safety staff is.
    standsIn: [...ofSafetyManagers, ...law('28-4'), ...hazards('15-1')],
    does: [...ofPrincipal, ...law('22'), ...ofUnits, ...hazards('15-2')],
    each: [...law('5-2', '46-1b', '59-1b'), ...ofEmployees],
  },
  {
    id: 'other-leader',
    role: 'other-leader',
    each: [...law('3', '5-2', '46-1b', '59-1b'), ...ofEmployees],
  },
  {
    id: 'safety-officer',
    role: 'safety-officer',
    accountable: [...ofSafetyManagers, ...law('28-4')],
    does: [
      ...law('22', '28-1', '28-2', '28-3', '29', '35', '41-1', '41-2', '45', '49-2', '81'),
      ...regulation('5-2', '15'),
      ...measures('33-1'),
      ...unit('26'),
      ...fire('16(5)', '16(6)'),
      ...hazards('14-1'),
    ],
    standsIn: hazards('15-1'),
    each: [...law('27-1', '46-1', '59-1b'), ...ofEmployees],
  },
  {
    id: 'department-head',
    role: 'department-head',
    does: law('29', '36-2', '38-3', '41-1', '44-1'),
    each: [...law('3', '59-1b'), ...ofEmployees],
  },
  {
    id: 'workshop-head',
    role: 'workshop-head',
    accountable: hazards('15-1'),
    does: [
      ...law('28-1', '29', '35', '36-2', '38-3', '41-1', '41-2', '42-2', '44-1', '44-2', '45'),
      ...measures('33-1'),
      ...fire('16(4)'),
    ],
    each: [...law('59-1b'), ...ofEmployees],
  },
  {
    id: 'team-leader',
    role: 'team-leader',
    does: [...law('28-1', '42-2', '44-1', '44-2', '45'), ...fire('16(4)'), ...hazards('15-1')],
    each: [...law('59-1b'), ...ofEmployees],
  },
  { id: 'worker', role: 'worker', each: [...law('30'), ...fire('21-2'), ...ofEmployees] },
  {
    id: 'dispatched-worker',
    role: 'dispatched-worker',
    each: [...law('30', '61'), ...fire('21-2'), ...ofEmployees],
  },
  { id: 'intern', role: 'intern', each: ofEmployees },
  {
    // Who works for a contractor is an employee of that unit, with an employee's duties.
    id: 'contractor',
    role: 'contractor',
    does: law('49-2'),
    each: ofEmployees,
  },
]

const assessed = ['hazardous-goods', 'mine', 'smelting', 'construction', 'transport']
const keyUnits = ['hazardous-goods', 'mine', 'smelting', 'urban-rail', 'construction', 'crowded-place']
const onDuty = ['hazardous-goods', 'mine', 'smelting', 'urban-rail', 'construction']

/** Duties of a unit of some trades, given as those of every unit are. */
const forTrades = (name: string, trades: readonly string[], duties: readonly string[]): readonly Template[] => [
  { id: `${name}/principal`, role: 'principal', trades, standsIn: duties },
  { id: `${name}/deputy-in-charge`, role: 'deputy-in-charge', trades, accountable: duties },
  { id: `${name}/safety-officer`, role: 'safety-officer', trades, does: duties },
]

/** What the cards of positions at the front say besides. */
const onCards = (
  name: string,
  positions: readonly PositionRole[],
  content: CardContentPart,
  trades?: readonly string[],
): readonly Template[] =>
  positions.map((role) => ({ id: `${name}/${role}/card`, role, content, ...(trades === undefined ? {} : { trades }) }))

const front: readonly PositionRole[] = ['workshop-head', 'team-leader', 'worker', 'dispatched-worker', 'contractor']
const all: readonly PositionRole[] = [
  'principal',
  'deputy-in-charge',
  'other-leader',
  'safety-officer',
  'department-head',
  ...front,
  'intern',
]

const byTrade: readonly Template[] = [
  { id: 'assessed/principal', role: 'principal', trades: assessed, each: law('27-2') },
  { id: 'assessed/safety-officer', role: 'safety-officer', trades: assessed, each: law('27-2') },
  {
    id: 'safety-managers/principal',
    role: 'principal',
    trades: ['hazardous-goods', 'mine', 'smelting'],
    accountable: law('26-4', '27-3'),
  },
  ...forTrades('key-unit', keyUnits, regulation('7', '8-2', '10', '13-2')),
  ...forTrades('on-duty', onDuty, [...law('82-1'), ...regulation('14')]),
  ...forTrades('major-hazard-source', ['major-hazard-source'], law('40')),
  ...forTrades('shared-work-area', ['shared-work-area'], law('48')),
  ...forTrades('gas-catering', ['gas-catering'], law('36-4')),
  ...forTrades('dangerous-operations', ['dangerous-operations'], law('43')),
  {
    id: 'dangerous-operations/workshop-head',
    role: 'workshop-head',
    trades: ['dangerous-operations'],
    does: law('43'),
  },
  { id: 'dangerous-operations/team-leader', role: 'team-leader', trades: ['dangerous-operations'], does: law('43') },
  { id: 'key-fire-unit/appoint', role: 'principal', trades: ['key-fire-unit'], accountable: fire('17(1)') },
  ...forTrades('key-fire-unit', ['key-fire-unit'], fire('17(2)', '17(3)', '17(4)')),
  ...(['team-leader', 'worker', 'dispatched-worker', 'intern'] as const).map((role) => ({
    id: `crowded-place/${role}`,
    role,
    trades: ['crowded-place'],
    each: fire('44-2'),
  })),
]

/** How the duties of this folder fall on positions, by role and trade. */
export const templates: readonly Template[] = [
  ...general,
  ...byTrade,
  ...onCards('everybody', all, everybody),
  ...onCards('dangerous-operations', front, dangerousOperations, ['dangerous-operations']),
  ...onCards('gas-catering', front, gasCatering, ['gas-catering']),
]
