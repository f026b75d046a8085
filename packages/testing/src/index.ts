export { type FactsOptions, factsArbitrary, type RandomFacts } from './arbitrary/facts.js'
export { completionOf } from './arbitrary/completion.js'
export { answersArbitrary } from './arbitrary/answers.js'
export { type DayLimit, type Limits, limitsOf } from './arbitrary/limits.js'
export { schemaArbitrary, tablesArbitrary } from './arbitrary/schema.js'
export { type NodeOptions, nodeArbitrary } from './arbitrary/node.js'
export { type StandardOptions, standardArbitrary } from './arbitrary/standard.js'
export { type Law, LawBroken, mustHold, runOptions, type Statement } from './laws/law.js'
export type { Subject, TrialOptions } from './laws/subject.js'
export { type Answered, answersNeverOverrule, type Completed, lawOfInformation } from './laws/information.js'
export {
  type Asked,
  agrees,
  agreesOnRandomRules,
  type RandomTrial,
  type RandomTrialOptions,
  trialArbitrary,
} from './laws/agreement.js'
export { neverThrows } from './laws/never-throws.js'
export { jsonRoundTrip, type Through } from './laws/round-trip.js'
export { type InTurn, judgingIsPure, orderSaysNothing, unknownIsUnknown } from './laws/unknown.js'
export { type Explainer, explanationIsSound } from './laws/explanation.js'
export { onRandomRules, type OfRandomRules } from './laws/random-rules.js'
export { lawsOf } from './laws/laws-of.js'
export {
  type HazardAct,
  type HazardPerson,
  type HazardSaying,
  hazardActs,
  hazardBeginnings,
  hazardCommandOf,
  hazardLives,
  hazardOpened,
  hazardPeople,
  hazardPlan,
  nextInHazard,
  type PlayedHazard,
  playHazard,
  type TriedCommand,
} from './commands/hazard.js'
export { type HazardLawOptions, hazardLaws } from './laws/hazard.js'
export {
  type ConditionCoverage,
  type Coverage,
  coverageOf,
  type RuleCoverage,
  type WrongExample,
} from './coverage.js'
export { type Mutant, type MutationKind, mutantsOf } from './mutant.js'
export {
  type MissingExample,
  type Mutation,
  type MutationOptions,
  mutationOf,
  type Survivor,
} from './mutation.js'
export { coverageWords } from './words/coverage.js'
export { mutationWords } from './words/mutation.js'
