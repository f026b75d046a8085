export { type OwnWords, ownWords } from './own-words.js'
export { type Listed, listed } from './listed.js'
export {
  accountableHolder,
  describeRole,
  isHeld,
  type PersonKind,
  type Position,
  personKinds,
  personKindTitles,
  type Role,
  roles,
} from './position.js'
export type { Area, AreaKind } from './area.js'
export {
  type Organisation,
  organisationProblems,
  organisationSchema,
  type ReadOrganisation,
  readOrganisation,
} from './organisation.js'
export type { OrganisationProblem } from './organisation-problem.js'
export type { Shape, ShapeProblem } from './shape-problem.js'
export { type Duty, type DutyLevel, dutyLevels } from './duty.js'
export {
  type CardContent,
  type CardContentPart,
  type CardItem,
  type EmergencyStep,
  emergencySteps,
  emergencyStepTitles,
} from './card-content.js'
export {
  bookProblems,
  isForTrades,
  type Template,
  type TemplateBook,
  type TemplateProblem,
  type UnknownTrade,
  unknownTrades,
} from './template.js'
export {
  type Entry,
  entryId,
  type PositionContent,
  type ReadList,
  type ResponsibilityList,
  readList,
  responsibilityListSchema,
} from './list.js'
export { drawUp, type DrawUpOptions } from './draw-up.js'
export { type Staffing, type StaffingRule, staffingOf } from './staffing.js'
export { type CoverageFinding, type CoverageProblem, findingOf } from './coverage-problem.js'
export { type Coverage, type CoverageOptions, coverage, obligationsOf } from './coverage.js'
export { type ListEdit, type ReadEdits, readEdits } from './list-edit.js'
export { type Edited, type EditProblem, edited } from './edit.js'
export {
  type Changed,
  type ChangeProblem,
  type ListAbout,
  type ListChange,
  type ListSection,
  listChanges,
  withListChanges,
} from './change.js'
export { type Issued, issueVersion, type ListVersion, type VersionProblem, versionOn } from './version.js'
export { type CardDuty, cardOf, cardsOf, type EmptyCardPart, type PositionCard, type ReadCard } from './card.js'
export {
  type CardAssessment,
  type CardCommand,
  type CardDecision,
  type CardEvent,
  type CardPhase,
  type CardRefusal,
  type CardState,
  cardPhase,
  cardPhaseTitles,
  decideCard,
  evolveCard,
  replayCard,
  unsigned,
} from './card-life.js'
export {
  type CardLogProblem,
  type CardRecord,
  type CardStates,
  cardStates,
  type ReadCardLog,
  readCardLog,
} from './card-log.js'
export { type TaskUnitProblem, type TaskUnits, taskUnitProblems } from './task-units.js'
export {
  describePrinciple,
  type Principle,
  principleSteps,
  principles,
  principlesVerified,
} from './principle.js'
export {
  type BusinessLine,
  type LeadUnit,
  type LeadUnitProblem,
  type LeadUnits,
  leadUnitFor,
  leadUnits,
  type Relation,
  type Relations,
} from './lead-unit.js'
export { type ResponsibilityProblem, responsibilityWords } from './words/index.js'
