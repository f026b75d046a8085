export {
  type Actor,
  type AuthorityLevel,
  type AuthorityRole,
  actorSchema,
  authorityRoles,
  type EnterpriseRole,
  enterpriseRoles,
  isAtLeast,
  type Level,
  levels,
  levelTitles,
  type OutsideRole,
  outsideRoles,
  type Role,
  roles,
  roleTitles,
} from './actor.js'
export { type Side, sideOf } from './side.js'
export {
  type Accountability,
  type Course,
  courses,
  gradeTitles,
  hasEnded,
  type Regions,
  regionTitles,
  type Supervision,
  type Timeliness,
} from './regions.js'
export { allMoves, describeMove, type Move, movesOf } from './move.js'
export { hazardMachine } from './machine.js'
export type { Position } from './step.js'
export { currentDefinition, type Definition, defineLifecycle } from './definition.js'
export {
  type Command,
  type CommandOf,
  type CommandType,
  channelOf,
  commandSchema,
  commandTypes,
  type Origin,
  textLimits,
} from './command.js'
export { type ReadCommand, readCommand } from './read-command.js'
export { fingerprintOf } from './fingerprint.js'
export {
  type ActingParty,
  eventVersion,
  type HazardEvent,
  type HazardEventOf,
  type HazardEventType,
  type Opened,
  type TimeLimit,
} from './event.js'
export { EventUnreadable, type StoredEvent, type Upcasts, upcast } from './upcast.js'
export type { HazardState, UsedKey } from './state.js'
export { evolve, replay } from './evolve.js'
export { type HazardSummary, summaryOf } from './summary.js'
export { timelinessOn } from './timeliness.js'
export { type DecideOptions, type Decision, decide } from './decide.js'
export type { AnyRefusal, CommandProblem, PlanElement, Refusal } from './refusal.js'
export { type OpenCommand, openCommands } from './open-commands.js'
export { type EventView, type HazardView, type StateView, viewFor, type Withheld } from './view.js'
export { type Diagram, type DiagramState, type DiagramTransition, diagramOf, mermaidOf } from './diagram.js'
export { refusalWords } from './words/index.js'
