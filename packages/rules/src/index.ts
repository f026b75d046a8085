export type {
  BooleanType,
  ChoiceType,
  DateType,
  FactKind,
  FactSchema,
  FactType,
  ListType,
  NumberType,
  TextType,
} from './facts/fact-type.js'
export {
  type About,
  type BooleanFact,
  boolean,
  type ChoiceFact,
  choice,
  type DateFact,
  date,
  describe,
  type Facts,
  type FactShape,
  type FactsOf,
  factSchema,
  facts,
  type ItemOf,
  type Judged,
  type ListFact,
  list,
  type Measured,
  type NumberFact,
  number,
  type OneOf,
  type Partial,
  type Range,
  type TextFact,
  text,
  zodOf,
} from './facts/schema.js'
export { FactMalformed, type KnownList, type Possible } from './facts/known.js'
export { type FactPath, pathOf, pathText, valueAt, withValueAt } from './facts/path.js'
export { type FactProblem, type ReadFacts, readFacts } from './facts/read.js'
export { type FactClash, mergeFactSchemas } from './facts/merge.js'
export { canonical } from './facts/canonical.js'
export { type Handlers, handle, irVersion, type Node, type NodeOf, nodeSchema, type Op } from './ir/node.js'
export type { Fact } from './ir/fact.js'
export type { Table } from './ir/table.js'
export { type Child, children, mapChildren, nodes, opensScope } from './ir/walk.js'
export { type Kind, type KindProblem, kindOf } from './ir/kind.js'
export {
  asOf,
  type Choice,
  type Condition,
  type Day,
  day,
  type Items,
  type Quantity,
  quantity,
  type Words,
} from './build/expression.js'
export { all, any, atLeast, choose, greatest, least, not, ref, type TableRef, tableOf } from './build/logic.js'
export { closed, ItemEscaped } from './build/binder.js'
export { type RefOf, type Refs, refs } from './build/refs.js'
export type { Exception, Rule } from './standard/rule.js'
export { citationSchema, localizedSchema, ruleSchema } from './standard/rule.js'
export {
  type Grade,
  type InForce,
  type Standard,
  type StandardOf,
  standardSchema,
  versioned,
} from './standard/standard.js'
export type { Choice as StandardsChoice } from './standard/choose.js'
export { inForceOn, isInForce } from './standard/in-force.js'
export { anyOf, atLeastOf, type Combine, type GradeDefinition, graded, score } from './standard/combine.js'
export { type Verdict, verdictOf, worstOf } from './standard/verdict.js'
export { usedFacts } from './standard/used-facts.js'
export { type Expression, expressionsOf, type Import, importsOf } from './standard/expressions.js'
export { costOf } from './standard/cost.js'
export type { Answer, Answers, Conflict } from './evaluate/answer.js'
export type { Evaluate, Evaluator, Outcome } from './evaluate/evaluator.js'
export { closures } from './evaluate/compile.js'
export { type RuleModule, ruleModule, withModules } from './evaluate/module-runtime.js'
export { toModule } from './evaluate/to-module.js'
export { interpret, truthOf, type World, worldOf } from './evaluate/interpret.js'
export { check, limits, type StandardProblem } from './evaluate/check.js'
export type { Assessment, Finding, StandardAssessment } from './verdict/finding.js'
export { type Because, type CompleteList, type LongList, subjectFrom } from './explain/because.js'
export type { FactName, ItemName } from './explain/fact-name.js'
export type { ProofItem, ProofNode, ProofPart, RuleName } from './explain/proof-node.js'
export type { Witness } from './explain/witness.js'
export {
  type AnswerUsed,
  type ExceptionTruth,
  type JudgementUsed,
  type Proof,
  type ProveOptions,
  prove,
} from './explain/proof.js'
export { type Change, withChanges } from './explain/change.js'
export type { Clearing } from './explain/clearing.js'
export { type AskOptions, ask, type Question } from './explain/ask.js'
export { render } from './explain/render/index.js'
export { unitWords } from './explain/render/unit-words.js'
export { CannotJudge, type JudgeProblem } from './standard/cannot-judge.js'
export { type CompileOptions, compile, type Judge, type JudgeOptions, type Source } from './judge.js'
