import type { FactSchema, ListType } from '../facts/fact-type.js'
import { FactMalformed } from '../facts/known.js'
import type { Fact } from '../ir/fact.js'
import { children, opensScope } from '../ir/walk.js'
import { expressionsOf } from '../standard/expressions.js'
import { type Standard, versioned } from '../standard/standard.js'
import type { Verdict } from '../standard/verdict.js'
import { closures, compileTruth, hasAny } from './compile.js'
import type { Evaluate, Evaluator } from './evaluator.js'
import { byReference, type Code, type Frame, newFrame, type Row, type Run, type Setting } from './frame.js'
import { interpret } from './interpret.js'

/** What a generated module writes out: verdicts and grades of one subject. */
interface Written {
  readonly scope: (row: Row) => Code
  readonly rules: (row: Row, scope: Code, verdicts: Verdict[]) => void
  readonly grades: (row: Row) => Code[]
}

/** What a generated module is given. */
interface Runtime {
  readonly frame: Frame
  /** The closure of the node at a place, for what the module does not write out: rare forms of facts, arithmetic, dates. */
  readonly closure: (at: string) => Run<Code>
  /** The known items of a list that is not given as complete. */
  readonly part: (value: unknown, fact: string) => readonly Row[]
  readonly notAnItem: (fact: string, index: number) => never
}

/** A standard with the evaluator that was generated for it. */
export interface RuleModule {
  readonly standard: Standard
  readonly evaluator: Evaluator
}

/** Used by generated modules. */
export const ruleModule = (standard: Standard, write: (runtime: Runtime) => Written): RuleModule => ({
  standard,
  evaluator: (_standard, imports = new Map()) => {
    const frame = newFrame(standard.rules.length, 0)
    const { scope, rules, grades } = write({
      frame,
      closure: (at) => closureAt(standard, imports, at),
      part,
      notAnItem,
    })
    const byTheBook = interpret(standard, imports)
    return (facts, asOf, answers) => {
      if (answers && hasAny(answers)) return byTheBook(facts, asOf, answers)
      frame.asOf = asOf
      frame.items[0] = facts
      frame.scope = scope(facts)
      const verdicts = new Array<Verdict>(standard.rules.length)
      rules(facts, frame.scope, verdicts)
      return {
        applies: truths[frame.scope],
        rules: verdicts,
        grades: grades(facts).map((code) => truths[code]),
        conflicts: none,
      }
    }
  },
})

/**
 * The evaluator that uses generated modules for their standards and closures for the others.
 *
 * @example compile([gongmao.standard, fire2017], { evaluator: withModules([gongmao]) })
 */
export const withModules =
  (modules: readonly RuleModule[]): Evaluator =>
  (standard, imports): Evaluate =>
    (modules.find((module) => module.standard === standard)?.evaluator ?? closures)(standard, imports)

const truths = ['false', 'unknown', 'true'] as const
const none: readonly never[] = Object.freeze([])
const noItems: readonly Row[] = Object.freeze([])

const part = (value: unknown, fact: string): readonly Row[] => {
  if (value === undefined || value === null) return noItems
  if (typeof value === 'object' && 'partial' in value && Array.isArray(value.partial)) return value.partial
  throw new FactMalformed(fact, 'a list or { "partial": [ … ] }')
}

const notAnItem = (fact: string, index: number): never => {
  throw new FactMalformed(`${fact}[${index}]`, 'an object with the facts of an item')
}

/** The closure of the node at a place such as `rules[3].when.of[1]`, with the schemas of the quantifiers around it. */
const closureAt = (standard: Standard, imports: ReadonlyMap<string, Standard>, at: string): Run<Code> => {
  const root = expressionsOf(standard).find((expression) => at === expression.at || at.startsWith(`${expression.at}.`))
  if (!root) throw new TypeError(`Bug: the module names ${at}, which ${versioned(standard)} does not have`)
  let { at: here, node } = root
  let schemas: readonly FactSchema[] = [standard.facts]
  while (here !== at) {
    const child = children(node).find(([step]) => at === `${here}.${step}` || at.startsWith(`${here}.${step}.`))
    if (!child) throw new TypeError(`Bug: the module names ${at}, which ${versioned(standard)} does not have`)
    if (opensScope(node)) schemas = [...schemas, itemsOf(node.in, schemas)]
    here = `${here}.${child[0]}`
    node = child[1]
  }
  const setting: Setting = {
    standard,
    imports,
    schemas,
    truth: compileTruth,
    ref: (rule) => byReference({ op: 'ref', rule }, { ...setting, schemas: [standard.facts] }),
  }
  return compileTruth(node, setting)
}

const itemsOf = (list: Fact, schemas: readonly FactSchema[]): FactSchema => {
  const schema = schemas[list.scope ?? 0] as FactSchema
  return (schema[list.fact] as ListType).items
}
