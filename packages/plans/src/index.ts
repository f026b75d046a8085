export { citedPlace, type PlanPlace } from './action/place.js'
export { type Assignment, type Enumerated, enumerate, type PlanUnit, type PlanUnitKind } from './action/unit.js'
export type { Metric, Milestone, Target } from './action/target.js'
export type { WorkItem, WorkItemKind } from './action/work-item.js'
export type { Action, Task } from './action/task.js'
export type { Consequence, Deadline, Goal, LeadingGroup, Plan, Reporting, WorkingRule } from './action/plan.js'
export { planSchema } from './action/schema.js'
export { checkPlan, type PlanProblem } from './action/check.js'
export { itemsOf, type Measure, measuresOf, obligationsOf, type PlacedItem } from './action/parts.js'
export { type PlanCounts, type PlanSummary, summaryOf } from './action/summary.js'
export {
  addCoverage,
  type Amount,
  type Coverage,
  counted,
  holds,
  noCoverage,
  percentage,
  percentOf,
} from './action/amount.js'
export {
  type Cells,
  cellsOf,
  type Entry,
  type ReadReports,
  type Report,
  type ReportedNumber,
  type ReportedValue,
  readReports,
} from './action/report.js'
export { type Forecast, type Foreseen, foresee, type Point } from './action/forecast.js'
export { addTally, noTally, type ProgressStatus, progressStatuses, type Tally, tallyOf } from './action/tally.js'
export {
  type MeasureProgress,
  type PartProgress,
  type PlanProgress,
  type ProgressOptions,
  planProgress,
  type Standing,
} from './action/progress.js'
export { type RollUp, type Row, rollUp } from './action/roll-up.js'
export type { Shown } from './action/shown.js'
export {
  type Month,
  type Return,
  type Returns,
  type ReturnsOptions,
  returnsFor,
  type Submission,
} from './action/submission.js'
export {
  type MonthlyReport,
  type MonthlyReportOptions,
  monthlyReport,
  type StatusChange,
} from './action/monthly-report.js'
export {
  type QuarterlyBulletin,
  type QuarterlyBulletinOptions,
  quarterlyBulletin,
} from './action/quarterly-bulletin.js'
export type { ReportProblem } from './action/report-problem.js'
export { type ActionProblem, actionProblemWords } from './action/words/index.js'
export {
  type Element,
  type ElementGroup,
  type ElementId,
  elementGroups,
  elementIds,
  elements,
} from './enterprise/element.js'
export {
  type Criterion,
  type CriterionScope,
  type EvidenceKind,
  evidenceKinds,
  scopeTitles,
} from './enterprise/criterion.js'
export {
  type Asked,
  type Cost,
  type EnterprisePlan,
  type EnterprisePolicy,
  enterprisePlan,
  enterprisePolicySchema,
  type EnterprisePolicyProblem,
  enterprisePolicyProblems,
  type ReadEnterprisePolicy,
  readEnterprisePolicy,
} from './enterprise/policy.js'
export { defaultEnterprisePolicy } from './enterprise/default-policy.js'
export {
  type ElementMove,
  type ElementState,
  elementMachine,
  elementMoves,
  elementStates,
  type Statement,
  stateAfter,
} from './enterprise/machine.js'
export type { Evidence } from './enterprise/evidence.js'
export {
  type Enterprise,
  type EvidenceProblem,
  enterpriseSchema,
  type ReadEnterprises,
  readEnterprises,
} from './enterprise/enterprise.js'
export {
  evidenceOfAwareness,
  evidenceOfCards,
  evidenceOfFindings,
  evidenceOfHazards,
  evidenceOfList,
  evidenceOfObligations,
  evidenceOfSteps,
  type HazardCounts,
  type Spoken,
} from './enterprise/evidence-of.js'
export { kindOfProfile } from './enterprise/kind-of-profile.js'
export {
  type CriterionStanding,
  type ElementStanding,
  type EnterpriseStanding,
  enterpriseStanding,
} from './enterprise/status.js'
export { type NextStep, nextStepFor, nextSteps } from './enterprise/next-step.js'
export { type Tier, type TierId, tiers } from './enterprise/tier.js'
export {
  coverageReports,
  type EnterpriseRollUp,
  enterpriseRollUp,
  type Holding,
  tierLevels,
  type Meeting,
  mergeEnterpriseRollUps,
  noEnterprises,
  type TierCount,
  type TierLevel,
} from './enterprise/roll-up.js'
export {
  type ElementDiagram,
  type ElementDiagramState,
  type ElementDiagramTransition,
  elementDiagram,
  elementMermaid,
} from './enterprise/diagram.js'
export { type EnterpriseProblem, enterpriseWords } from './enterprise/words/index.js'
