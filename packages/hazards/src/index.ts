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
export type { Based, Basis } from './policy/basis.js'
export {
  type DueSoon,
  type Due,
  dueOf,
  type Grade,
  type Limit,
  type LimitFacts,
  type LimitFound,
  type LimitScope,
  limitOf,
  type Term,
} from './policy/limit.js'
export { type ExtensionFound, type ExtensionLine, extensionOf } from './policy/extension.js'
export { releasedFrom } from './policy/release.js'
export {
  type Act,
  type Approval,
  type ApprovalFacts,
  type Approver,
  actTitles,
  acts,
  approverOf,
  type Channel,
  channels,
  type Entitled,
  type May,
  mayApprove,
  type NotEntitled,
} from './policy/approval.js'
export {
  type Ground,
  grounds,
  groundTitles,
  type NextRung,
  nextRung,
  notEntitledToRung,
  type Rung,
  type RungRefused,
} from './policy/ladder.js'
export { type InquiryCase, type InquiryGround, type InquiryLine, inquiryGrounds, inquiryOf } from './policy/inquiry.js'
export type { DutyTime, ReportingDuty } from './policy/duty.js'
export {
  type DistrictFound,
  type DistrictLevel,
  type DistrictLine,
  type DistrictMeasures,
  districtLevel,
  districtLevels,
  type Metric,
  metrics,
} from './policy/district.js'
export { isPolicyInForce, type Policy, policyKey, policySchema } from './policy/policy.js'
export { type PolicyRead, readPolicy } from './policy/read-policy.js'
export { overlay } from './policy/overlay.js'
export type { ContentProblem, OverlayProblem, PolicyProblem, PolicySaying } from './policy/problem.js'
export type { Shape as PolicyShape, ShapeProblem as PolicyShapeProblem } from './policy/shape-problem.js'
export { policyWords } from './policy/words/index.js'
export { defaultPolicy, ezhouPolicy, hubeiPolicy, nationalPolicy } from './policy/default/index.js'
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
  type Contractor,
  channelOf,
  commandSchema,
  commandTypes,
  type Origin,
  textLimits,
} from './command.js'
export { fromFinding } from './from-finding.js'
export { type ReadCommand, readCommand } from './read-command.js'
export { fingerprintOf } from './fingerprint.js'
export {
  type ActingParty,
  type ExtensionManner,
  eventVersion,
  extensionManners,
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
export {
  type EventView,
  type HazardView,
  type StateView,
  type SummaryView,
  summaryViewFor,
  viewFor,
  type Withheld,
} from './view.js'
export { type Diagram, type DiagramState, type DiagramTransition, diagramOf, mermaidOf } from './diagram.js'
export { refusalWords } from './words/index.js'
export { type Cell, stockUntil, type Tally } from './roll-up/tally.js'
export {
  type Dimension,
  dimensions,
  mergeRollUps,
  type RollingUp,
  type RollUp,
  type Row,
  rollingUp,
  rollUp,
} from './roll-up/roll-up.js'
export {
  type Bounds,
  type DistrictStanding,
  districtStandings,
  type Growth,
  growthOf,
  measuresOf,
  onTimeShare,
} from './roll-up/figures.js'
export { KeyReused, StoreConflict, StoreFailed, StoreUnavailable } from './store/errors.js'
export type {
  Append,
  Appended,
  HazardFilter,
  HazardStore,
  ListPage,
  ListPosition,
  ListQuery,
} from './store/store.js'
export { dayAhead, daysAhead } from './today.js'
export { memoryStore } from './store/memory.js'
export { type ServiceError, storeWords } from './store/words.js'
export {
  type ActOptions,
  type Done,
  type HazardService,
  type HazardServiceOptions,
  hazardService,
  RegimeUnknown,
  type Refused,
} from './service.js'
export { type Closing, openPromised, type Promised, promised } from './promised.js'
