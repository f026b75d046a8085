/**
 * The default evaluator: every node becomes a closure, once; judging calls them and allocates next to nothing. No
 * code is made from strings. Whatever it gives, `interpret` gives; subjects with answers go to `interpret` itself.
 */
import type { Comparator } from '@zhiben/core'
import { canonical } from '../facts/canonical.js'
import type { ChoiceType, FactType, ListType, NumberType } from '../facts/fact-type.js'
import { FactMalformed, knownChoice, knownText, knownTruth } from '../facts/known.js'
import type { Fact } from '../ir/fact.js'
import { type Handlers, handle, type Node, type NodeOf } from '../ir/node.js'
import { nestsQuantifier } from '../ir/walk.js'
import type { Rule } from '../standard/rule.js'
import { rulesInOrder } from '../standard/rules-in-order.js'
import type { Verdict } from '../standard/verdict.js'
import { compileBounds, compileList, isComplete, rowOf, typeOf } from './bounds.js'
import type { Evaluator } from './evaluator.js'
import { byReference, type Code, type Frame, inside, newFrame, type Row, type Run, type Setting } from './frame.js'
import { interpret } from './interpret.js'

/** Makes a condition ready. */
export const compileTruth = (node: Node, setting: Setting): Run<Code> => handle(handlers, node, setting)

const least = (a: Code, b: Code): Code => (a < b ? a : b)
const greatest = (a: Code, b: Code): Code => (b < a ? a : b)
const codeOf = (t: 'true' | 'false' | 'unknown'): Code => (t === 'true' ? 2 : t === 'false' ? 0 : 1)

const notANumber = (): never => {
  throw new TypeError('Bug: a number or date stands where a condition must; `check` refuses such a rule')
}

const handlers: Handlers<[setting: Setting], Run<Code>> = {
  constant: (node) => () => (node.value ? 2 : 0),
  not: (node, setting) => {
    const of = compileTruth(node.of, setting)
    return (row, item, frame) => (2 - of(row, item, frame)) as Code
  },
  all: (node, setting) => compileAll(node.of.map((child) => compileTruth(child, setting))),
  any: (node, setting) => compileAny(node.of.map((child) => compileTruth(child, setting))),
  atLeast: (node, setting) => {
    const of = node.of.map((child) => compileTruth(child, setting))
    const { n } = node
    return (row, item, frame) => {
      let sure = 0
      let possible = of.length
      for (const one of of) {
        const code = one(row, item, frame)
        if (code === 2 && ++sure >= n) return 2
        if (code === 0 && --possible < n) return 0
      }
      return sure >= n ? 2 : 1
    }
  },
  fact: (node, setting) => compileFact(node, setting),
  compare: (node, setting) => compileCompare(node, setting),
  in: (node, setting) => compileIn(node, setting),
  exists: (node, setting) => {
    const { list, test, depth, stores } = quantifier(node, setting, (where, of) => (row, item, frame) => {
      const counts = where(row, item, frame)
      return counts === 0 ? 0 : least(counts, of(row, item, frame))
    })
    return (row, item, frame) => {
      const known = list(row, item, frame)
      const complete = isComplete(known)
      const items = complete ? known : known.partial
      let result: Code = complete ? 0 : 1
      for (let i = 0; i < items.length; i++) {
        const one = itemAt(items, i, node.in)
        if (stores) frame.items[depth] = one
        const code = test(row, one, frame)
        if (code === 2) return 2
        if (code > result) result = code
      }
      return result
    }
  },
  forall: (node, setting) => {
    const { list, test, depth, stores } = quantifier(node, setting, (where, of) => (row, item, frame) => {
      const exempt = (2 - where(row, item, frame)) as Code
      if (exempt === 2) return 2
      const code = of(row, item, frame)
      return greatest(exempt, code)
    })
    return (row, item, frame) => {
      const known = list(row, item, frame)
      const complete = isComplete(known)
      const items = complete ? known : known.partial
      let result: Code = complete ? 2 : 1
      for (let i = 0; i < items.length; i++) {
        const one = itemAt(items, i, node.in)
        if (stores) frame.items[depth] = one
        const code = test(row, one, frame)
        if (code === 0) return 0
        if (code < result) result = code
      }
      return result
    }
  },
  ref: (node, setting) => setting.ref(node.rule),
  number: notANumber,
  date: notANumber,
  asOf: notANumber,
  add: notANumber,
  subtract: notANumber,
  multiply: notANumber,
  divide: notANumber,
  min: notANumber,
  max: notANumber,
  choose: notANumber,
  lookup: notANumber,
  shift: notANumber,
  between: notANumber,
  count: notANumber,
  sum: notANumber,
  minOf: notANumber,
  maxOf: notANumber,
}

/** Two and three conditions, which most are, without a loop. */
const compileAll = (of: readonly Run<Code>[]): Run<Code> => {
  const [a, b, c] = of
  if (!a) return () => 2
  if (!b) return a
  if (of.length === 2)
    return (row, item, frame) => {
      const first = a(row, item, frame)
      return first === 0 ? 0 : least(first, b(row, item, frame))
    }
  if (c && of.length === 3)
    return (row, item, frame) => {
      const first = a(row, item, frame)
      if (first === 0) return 0
      const second = least(first, b(row, item, frame))
      return second === 0 ? 0 : least(second, c(row, item, frame))
    }
  return (row, item, frame) => {
    let result: Code = 2
    for (let i = 0; i < of.length; i++) {
      const code = (of[i] as Run<Code>)(row, item, frame)
      if (code === 0) return 0
      if (code < result) result = code
    }
    return result
  }
}

const compileAny = (of: readonly Run<Code>[]): Run<Code> => {
  const [a, b, c] = of
  if (!a) return () => 0
  if (!b) return a
  if (of.length === 2)
    return (row, item, frame) => {
      const first = a(row, item, frame)
      if (first === 2) return 2
      const second = b(row, item, frame)
      return greatest(first, second)
    }
  if (c && of.length === 3)
    return (row, item, frame) => {
      const first = a(row, item, frame)
      if (first === 2) return 2
      const second = b(row, item, frame)
      if (second === 2) return 2
      const third = c(row, item, frame)
      return greatest(greatest(first, second), third)
    }
  return (row, item, frame) => {
    let result: Code = 0
    for (let i = 0; i < of.length; i++) {
      const code = (of[i] as Run<Code>)(row, item, frame)
      if (code === 2) return 2
      if (code > result) result = code
    }
    return result
  }
}

const compileFact = ({ fact, scope = 0 }: Fact, setting: Setting): Run<Code> => {
  // Each place of reading has its own code, so that it learns the shape of one kind of row only.
  if (scope === 0)
    return (row) => {
      const value = row[fact]
      return value === true
        ? 2
        : value === false
          ? 0
          : value === undefined || value === null
            ? 1
            : codeOf(knownTruth(fact, value))
    }
  if (scope === setting.schemas.length - 1)
    return (_row, item) => {
      const value = item[fact]
      return value === true
        ? 2
        : value === false
          ? 0
          : value === undefined || value === null
            ? 1
            : codeOf(knownTruth(fact, value))
    }
  return (_row, _item, frame) => codeOf(knownTruth(fact, (frame.items[scope] as Row)[fact]))
}

const holds: { readonly [C in Comparator]: (a: number, b: number) => boolean } = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
}

const compileCompare = (node: NodeOf<'compare'>, setting: Setting): Run<Code> => {
  const { left, right } = node
  const leftType = left.op === 'fact' ? typeOf(left, setting) : undefined
  const rightType = right.op === 'fact' ? typeOf(right, setting) : undefined
  if (leftType?.kind === 'choice' || leftType?.kind === 'text')
    return compileSame(node as NodeOf<'compare'> & { left: Fact; right: Fact }, setting)
  if (left.op === 'fact' && leftType?.kind === 'number' && right.op === 'number')
    return compileLimit(node, left, leftType, right.value, setting)
  if (left.op === 'fact' && leftType?.kind === 'number' && right.op === 'fact' && rightType?.kind === 'number')
    return compilePair(node, left, right, setting)
  return compileNumbers(node, setting)
}

/** Any two numbers or dates, by their bounds. */
const compileNumbers = (node: NodeOf<'compare'>, setting: Setting): Run<Code> => {
  const a = compileBounds(node.left, setting)
  const b = compileBounds(node.right, setting)
  const decide = deciders[node.is]
  const exactly = byReference(node, setting)
  return (row, item, frame) => {
    a(row, item, frame)
    const { bounds } = frame
    const lo = bounds[0] as number
    const hi = bounds[1] as number
    const error = bounds[2] as number
    b(row, item, frame)
    const total = (error + (bounds[2] as number)) * slack
    // Beside an endless doubt an endless end would look decided.
    const code = total === infinity ? doubt : decide(lo, hi, bounds[0] as number, bounds[1] as number, total)
    return code === doubt ? exactly(row, item, frame) : code
  }
}

/** Rounding might matter. */
const doubt = 3
const infinity = Number.POSITIVE_INFINITY
/** Errors were added up in floating point, and the differences below are rounded once: by far less than this. */
const slack = 1 + 2 ** -32

/**
 * 2 or 0 where the comparison holds or fails whatever rounding did, 1 where it can do both, else doubt. It looks at
 * differences, as half a unit in the last place added to a number is lost: `1 + 2 ** -53` is 1.
 */
type Decide = (lo: number, hi: number, otherLo: number, otherHi: number, error: number) => Code | typeof doubt

const below: Decide = (lo, hi, otherLo, otherHi, error) => {
  if (otherLo - hi > error) return 2
  if (lo - otherHi >= error) return 0
  return hi - otherLo >= error && otherHi - lo > error ? 1 : doubt
}
const atMost: Decide = (lo, hi, otherLo, otherHi, error) => {
  if (otherLo - hi >= error) return 2
  if (lo - otherHi > error) return 0
  return hi - otherLo > error && otherHi - lo >= error ? 1 : doubt
}
const equal: Decide = (lo, hi, otherLo, otherHi, error) => {
  if (otherLo - hi > error || lo - otherHi > error) return 0
  if (error !== 0) return doubt
  return lo === hi && otherLo === otherHi && lo === otherLo ? 2 : 1
}
const deciders: { readonly [C in Comparator]: Decide } = {
  '<': below,
  '<=': atMost,
  '>': (lo, hi, otherLo, otherHi, error) => below(otherLo, otherHi, lo, hi, error),
  '>=': (lo, hi, otherLo, otherHi, error) => atMost(otherLo, otherHi, lo, hi, error),
  '=': equal,
  '!=': (lo, hi, otherLo, otherHi, error) => {
    const code = equal(lo, hi, otherLo, otherHi, error)
    return code === doubt ? doubt : ((2 - code) as Code)
  },
}

/** A fact against a fixed limit: no arithmetic, so doubles compare as their decimals do. */
const compileLimit = (
  node: NodeOf<'compare'>,
  left: Fact,
  type: NumberType,
  limit: number,
  setting: Setting,
): Run<Code> => {
  const { fact } = left
  const rowIn = rowOf(left, setting)
  const test = holds[node.is]
  const lo = type.min ?? Number.NEGATIVE_INFINITY
  const hi = type.max ?? Number.POSITIVE_INFINITY
  const ofUnknown = deciders[node.is](lo, hi, limit, limit, 0) as Code
  const exactly = byReference(node, setting)
  return (row, item, frame) => {
    const value = rowIn(row, item, frame)[fact]
    if (typeof value === 'number' && !Number.isNaN(value)) return test(value, limit) ? 2 : 0
    return value === undefined || value === null ? ofUnknown : exactly(row, item, frame)
  }
}

/** A fact against a fact: at once where both are plain numbers, by their bounds where one is not known. */
const compilePair = (node: NodeOf<'compare'>, left: Fact, right: Fact, setting: Setting): Run<Code> => {
  const leftIn = rowOf(left, setting)
  const rightIn = rowOf(right, setting)
  const test = holds[node.is]
  const byBounds = compileNumbers(node, setting)
  return (row, item, frame) => {
    const a = leftIn(row, item, frame)[left.fact]
    const b = rightIn(row, item, frame)[right.fact]
    if (typeof a === 'number' && typeof b === 'number' && !Number.isNaN(a) && !Number.isNaN(b))
      return test(a, b) ? 2 : 0
    return byBounds(row, item, frame)
  }
}

/** Two choices or two texts. */
const compileSame = (
  node: NodeOf<'compare'> & { readonly left: Fact; readonly right: Fact },
  setting: Setting,
): Run<Code> => {
  const { left, right } = node
  const leftIn = rowOf(left, setting)
  const rightIn = rowOf(right, setting)
  const equals = node.is === '='
  const exactly = byReference(node, setting)
  const options = optionsOf(typeOf(left, setting))
  return (row, item, frame) => {
    const a = leftIn(row, item, frame)[left.fact]
    const b = rightIn(row, item, frame)[right.fact]
    if (typeof a !== 'string' || typeof b !== 'string' || (options && !(options.has(a) && options.has(b))))
      return exactly(row, item, frame)
    return (a === b) === equals ? 2 : 0
  }
}

const optionsOf = (type: FactType): ReadonlySet<string> | undefined =>
  type.kind === 'choice' ? new Set(Object.keys(type.options)) : undefined

const compileIn = (node: NodeOf<'in'>, setting: Setting): Run<Code> => {
  const of = node.of as Fact
  const { fact } = of
  const type = typeOf(of, setting)
  const rowIn = rowOf(of, setting)
  const values = new Set(node.values)
  if (type.kind === 'text')
    return (row, item, frame) => {
      const value = rowIn(row, item, frame)[fact]
      if (typeof value === 'string') return values.has(value) ? 2 : 0
      const possible = knownText(fact, value)
      return possible === 'anything' ? (values.size === 0 ? 0 : 1) : amongst(possible, values)
    }
  const byOption = new Map<unknown, Code>(
    Object.keys((type as ChoiceType).options).map((option) => [option, values.has(option) ? 2 : 0]),
  )
  const ofUnknown = amongst(new Set(byOption.keys() as Iterable<string>), values)
  return (row, item, frame) => {
    const value = rowIn(row, item, frame)[fact]
    if (value === undefined || value === null) return ofUnknown
    return byOption.get(value) ?? amongst(knownChoice(fact, value, type as ChoiceType) as ReadonlySet<string>, values)
  }
}

const amongst = (possible: ReadonlySet<string>, values: ReadonlySet<string>): Code => {
  let inside = 0
  for (const value of possible) if (values.has(value)) inside += 1
  return inside === possible.size ? 2 : inside === 0 ? 0 : 1
}

const itemAt = (items: readonly Row[], i: number, list: Fact): Row => {
  const item = items[i]
  if (typeof item !== 'object' || item === null)
    throw new FactMalformed(`${list.fact}[${i}]`, 'an object with the facts of an item')
  return item
}

const quantifier = (
  node: NodeOf<'exists'> | NodeOf<'forall'>,
  setting: Setting,
  filtered: (where: Run<Code>, of: Run<Code>) => Run<Code>,
) => {
  const inner = inside(setting, (typeOf(node.in, setting) as ListType).items)
  const of = compileTruth(node.of, inner)
  return {
    list: compileList(node.in, setting),
    test: node.where ? filtered(compileTruth(node.where, inner), of) : of,
    depth: setting.schemas.length,
    stores: nestsQuantifier(node),
  }
}

/** Judges a rule by closures and notes in the frame whether it hits. `scope`: whether the standard is for the subject. */
type JudgeRule = (row: Row, frame: Frame, scope: Code) => Verdict

const compileRule = (rule: Rule, index: number, applies: Run<Code> | undefined, setting: Setting): JudgeRule => {
  const when = compileTruth(rule.when, setting)
  const unless = rule.unless?.length
    ? compileAny(rule.unless.map((exception) => compileTruth(exception.when, setting)))
    : undefined
  return (row, frame, scope) => {
    const applying = scope !== 0 && applies ? least(scope, applies(row, row, frame)) : scope
    if (applying === 0) {
      frame.rules[index] = 0
      return 'not-applicable'
    }
    let breach = when(row, row, frame)
    if (breach !== 0 && unless) breach = least(breach, (2 - unless(row, row, frame)) as Code)
    if (breach === 0) {
      frame.rules[index] = 0
      return 'clear'
    }
    const hit = least(applying, breach)
    frame.rules[index] = hit
    return hit === 2 ? 'hit' : 'undetermined'
  }
}

/** A gate that is not read yet, in `frame.gates`. */
const unread = 255

/** A condition on whom rules are for, read once a subject however many rules share it. */
const compileGate =
  (applies: Run<Code>, index: number): Run<Code> =>
  (row, item, frame) => {
    const before = frame.gates[index] as number
    if (before !== unread) return before as Code
    const code = applies(row, item, frame)
    frame.gates[index] = code
    return code
  }

/**
 * The default evaluator. Compiling costs a few closures a node; judging allocates the outcome and nothing else.
 *
 * @source semantics §1, §2
 */
export const closures: Evaluator = (standard, imports = new Map()) => {
  const numbers = new Map(standard.rules.map((rule, i) => [rule.id, i]))
  // A rule judged from inside another would overwrite the items that the other is at.
  const order = rulesInOrder(standard.rules)
  const setting: Setting = {
    standard,
    imports,
    schemas: [standard.facts],
    truth: compileTruth,
    ref: (rule) => {
      const index = numbers.get(rule)
      if (index === undefined) return byReference({ op: 'ref', rule }, setting)
      return (_row, _item, frame) => frame.rules[index] as Code
    },
  }
  const scope = standard.appliesIf ? compileTruth(standard.appliesIf, setting) : undefined
  const gates = new Map<string, Run<Code>>()
  const gateOf = ({ appliesIf }: Rule): Run<Code> | undefined => {
    if (!appliesIf) return undefined
    const key = canonical(appliesIf)
    const gate = gates.get(key) ?? compileGate(compileTruth(appliesIf, setting), gates.size)
    gates.set(key, gate)
    return gate
  }
  const judges = standard.rules.map((rule, i) => compileRule(rule, i, gateOf(rule), setting))
  const grades = standard.combine.map((grade) => compileTruth(grade.when, setting))
  const byTheBook = interpret(standard, imports)
  const frame = newFrame(judges.length, gates.size)

  return (facts, asOf, answers) => {
    if (answers && hasAny(answers)) return byTheBook(facts, asOf, answers)
    frame.asOf = asOf
    frame.gates.fill(unread)
    frame.items[0] = facts
    frame.scope = scope ? scope(facts, facts, frame) : 2
    const verdicts = new Array<Verdict>(judges.length)
    for (const i of order) verdicts[i] = (judges[i] as JudgeRule)(facts, frame, frame.scope)
    return {
      applies: truths[frame.scope],
      rules: verdicts,
      grades: grades.map((grade) => truths[grade(facts, facts, frame)]),
      conflicts: none,
    }
  }
}

const truths = ['false', 'unknown', 'true'] as const
const none: readonly never[] = Object.freeze([])
export const hasAny = (answers: object): boolean => {
  for (const _ in answers) return true
  return false
}
