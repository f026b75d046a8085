export type { Citation, CivilDate, Id, Localized, Unit, Verification } from '@zhiben/core'
export {
  all,
  any,
  anyOf,
  asOf,
  atLeast,
  atLeastOf,
  boolean,
  choice,
  choose,
  type Condition,
  date,
  day,
  type Facts,
  type FactsOf,
  facts,
  graded,
  greatest,
  least,
  list,
  not,
  number,
  quantity,
  type Refs,
  ref,
  refs,
  type Standard,
  type StandardOf,
  score,
  tableOf,
  text,
} from '@zhiben/rules'
export {
  article,
  defineStandard,
  type NumberedRule,
  type Place,
  type RuleDefinition,
  rule,
  type StandardDefinition,
  unverified,
  verified,
} from './define-standard.js'
export { type Example, examples } from './example.js'
export type { ShapeProblem } from './shape-problem.js'
export { StandardRefused } from './standard-refused.js'
export type {
  ActionProblem,
  Assignment,
  Consequence,
  Deadline,
  LeadingGroup,
  Metric,
  Plan,
  PlanProblem,
  PlanUnit,
  WorkingRule,
} from '@zhiben/plans'
export {
  citedPlace,
  checkPlan,
  itemsOf,
  measuresOf,
  obligationsOf,
  planProgress,
  summaryOf,
} from '@zhiben/plans'
export {
  action,
  definePlan,
  type DueDefinition,
  type GoalDefinition,
  type MilestoneDefinition,
  type NumberedAction,
  type NumberedItem,
  type NumberedTask,
  type PlanDefinition,
  type TargetDefinition,
  task,
  type WorkItemDefinition,
  workItem,
} from './define-plan.js'
export { PlanRefused, planProblemWords } from './plan-refused.js'
export { type ReadPlan, readPlan } from './read-plan.js'
export {
  type Action,
  anniversary,
  atEvent,
  between,
  byDay,
  byDayOfSame,
  type Cadence,
  type Calendar,
  type ConditionName,
  each,
  type EventName,
  type Layer,
  type NamedDays,
  type Obligation,
  type ObligationPack,
  type ObligationProblem,
  obligationProblemWords,
  once,
  open,
  type Role,
  rolling,
  type Term,
  type Vocabulary,
} from '@zhiben/obligations'
export {
  defineObligations,
  type NamedObligation,
  type ObligationDefinition,
  type ObligationsDefinition,
  obligation,
} from './define-obligations.js'
export { ObligationsRefused } from './obligations-refused.js'
export { readObligations } from './read-obligations.js'
export type {
  BusinessLine,
  CardContentPart,
  CardItem,
  Duty,
  DutyLevel,
  EmergencyStep,
  Role as PositionRole,
  StaffingRule,
  Template,
  TemplateBook,
  TemplateProblem,
} from '@zhiben/responsibilities'
export { defineTemplates, TemplatesRefused } from './define-templates.js'
export { hashOf, type Hash } from './pack/hash.js'
export { KeyMalformed, type KeyPair, newKeyPair, publicKeyOf, type Signature } from './pack/sign.js'
export { exportPack, type Pack, packOf, type Signer } from './pack/pack.js'
export { jsonSchema } from './pack/json-schema.js'
export { type TextProblem, textProblems } from './pack/json-text.js'
export type { JsonProblem } from './pack/read-json.js'
export type { PackProblem } from './pack/problem.js'
export { PackRefused } from './pack/pack-refused.js'
export {
  inspectPack,
  type LoadedPack,
  type PackInspection,
  type ReadPackOptions,
  readPack,
  type SignatureState,
} from './pack/read.js'
export {
  inspectCadence,
  inspectObligations,
  type ObligationPackInspection,
  type ObligationPackProblem,
} from './pack/read-obligations.js'
export { type Origin, type Registry, RegistryRefused, registry } from './registry.js'
export type { RegistryProblem } from './registry-problem.js'
export { type Receipt, type SealedVerdict, type SealOptions, seal } from './receipt.js'
export { type ReceiptCheck, type ReceiptDifference, verifyReceipt } from './receipt-check.js'
export { type AnyProblem, problemWords } from './words/index.js'
