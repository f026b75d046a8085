/**
 * A standard as a plain ECMAScript module: the logic of its rules written out as functions, ahead of time, by a tool.
 * What a module does not write out (arithmetic, dates, facts in rare forms) it asks the closures for.
 */
import { type Comparator, compare, exact, interval } from '@zhiben/core'
import { canonical } from '../facts/canonical.js'
import type { ChoiceType, FactSchema, FactType, ListType } from '../facts/fact-type.js'
import type { Fact } from '../ir/fact.js'
import type { Node, NodeOf } from '../ir/node.js'
import { nestsQuantifier } from '../ir/walk.js'
import type { Rule } from '../standard/rule.js'
import { rulesInOrder } from '../standard/rules-in-order.js'
import { type Standard, versioned } from '../standard/standard.js'

/** Where a node stands: its place, the variables that hold subject and items, their schemas. */
interface Here {
  readonly at: string
  readonly rows: readonly string[]
  readonly schemas: readonly FactSchema[]
}

/** One function being written, and what all functions of the module share. */
interface Writer {
  readonly standard: Standard
  readonly closures: Map<string, string>
  readonly options: Map<string, string>
  readonly judged: ReadonlyMap<string, number>
  readonly variables: string[]
}

const child = (here: Here, step: string): Here => ({ ...here, at: `${here.at}.${step}` })
const js = (value: unknown): string => JSON.stringify(value)

const variable = (writer: Writer): string => {
  const name = `t${writer.variables.length}`
  writer.variables.push(name)
  return name
}

/** A call of the closure of the node at this place. */
const closure = (here: Here, writer: Writer): string => {
  const name = writer.closures.get(here.at) ?? `n${writer.closures.size}`
  writer.closures.set(here.at, name)
  return `${name}(row, ${here.rows.at(-1)}, frame)`
}

const typeOf = (fact: Fact, here: Here): FactType => here.schemas[fact.scope ?? 0]?.[fact.fact] as FactType
const read = (fact: Fact, here: Here): string => `${here.rows[fact.scope ?? 0]}.${fact.fact}`
const flipped = (code: 0 | 1 | 2, flip: boolean): number => (flip ? 2 - code : code)
const turned = (expression: string, flip: boolean): string => (flip ? `2 - ${expression}` : expression)

/** The node as one expression, or `undefined` where it takes statements. `flip` writes its negation. */
const expression = (node: Node, here: Here, writer: Writer, flip: boolean): string | undefined => {
  switch (node.op) {
    case 'constant':
      return String(flipped(node.value ? 2 : 0, flip))
    case 'not':
      return expression(node.of, child(here, 'of'), writer, !flip)
    case 'fact': {
      const slow = turned(closure(here, writer), flip)
      return `(v = ${read(node, here)}) === true ? ${flipped(2, flip)} : v === false ? ${flipped(0, flip)} : v === undefined || v === null ? 1 : ${slow}`
    }
    case 'in':
      return choice(node, here, writer, flip)
    case 'compare':
      return limit(node, here, writer, flip)
    case 'ref': {
      const index = writer.judged.get(node.rule)
      return index === undefined ? turned(closure(here, writer), flip) : turned(`hits[${index}]`, flip)
    }
    default:
      return undefined
  }
}

const choice = (node: NodeOf<'in'>, here: Here, writer: Writer, flip: boolean): string => {
  const fact = node.of as Fact
  const slow = turned(closure(here, writer), flip)
  const type = typeOf(fact, here)
  const test = node.values.length === 0 ? 'false' : node.values.map((value) => `v === ${js(value)}`).join(' || ')
  if (type.kind !== 'choice')
    return `typeof (v = ${read(fact, here)}) === 'string' ? (${test} ? ${flipped(2, flip)} : ${flipped(0, flip)}) : ${slow}`
  const inside = Object.keys((type as ChoiceType).options).filter((option) => node.values.includes(option)).length
  const ofUnknown = inside === Object.keys(type.options).length ? 2 : inside === 0 ? 0 : 1
  const key = js(Object.keys(type.options))
  const options = writer.options.get(key) ?? `o${writer.options.size}`
  writer.options.set(key, options)
  return `(v = ${read(fact, here)}) === undefined || v === null ? ${flipped(ofUnknown, flip)} : ${test} ? ${flipped(2, flip)} : ${options}.has(v) ? ${flipped(0, flip)} : ${slow}`
}

const operators: { readonly [C in Comparator]: string } = {
  '<': '<',
  '<=': '<=',
  '=': '===',
  '!=': '!==',
  '>=': '>=',
  '>': '>',
}

const codes = { false: 0, unknown: 1, true: 2 } as const

/** Numbers that are facts or figures are compared in place; everything else is the closures' business. */
const limit = (node: NodeOf<'compare'>, here: Here, writer: Writer, flip: boolean): string => {
  const { left, right, is } = node
  const slow = turned(closure(here, writer), flip)
  const yes = flipped(2, flip)
  const no = flipped(0, flip)
  const type = left.op === 'fact' ? typeOf(left, here) : undefined
  if (left.op !== 'fact' || type?.kind !== 'number') return slow
  if (right.op === 'number') {
    const unknown = { lo: exact(type.min ?? Number.NEGATIVE_INFINITY), hi: exact(type.max ?? Number.POSITIVE_INFINITY) }
    const ofUnknown = flipped(codes[compare(unknown, is, interval(right.value))], flip)
    return `typeof (v = ${read(left, here)}) === 'number' && v === v ? (v ${operators[is]} ${js(right.value)} ? ${yes} : ${no}) : v === undefined || v === null ? ${ofUnknown} : ${slow}`
  }
  if (right.op !== 'fact' || typeOf(right, here).kind !== 'number') return slow
  return `typeof (v = ${read(left, here)}) === 'number' && typeof (w = ${read(right, here)}) === 'number' && v === v && w === w ? (v ${operators[is]} w ? ${yes} : ${no}) : ${slow}`
}

/** The lines that put the node's truth into a variable. */
const assign = (node: Node, here: Here, writer: Writer, out: string, flip = false): readonly string[] => {
  const simple = expression(node, here, writer, flip)
  if (simple !== undefined) return [`${out} = ${simple}`]
  switch (node.op) {
    case 'not':
      return assign(node.of, child(here, 'of'), writer, out, !flip)
    case 'all':
    case 'any':
      return several(node, here, writer, out, flip)
    case 'atLeast':
      return counted(node, here, writer, out, flip)
    case 'exists':
    case 'forall':
      return quantified(node, here, writer, out, flip)
    default:
      return [`${out} = ${turned(closure(here, writer), flip)}`]
  }
}

/** `all`, and `any`, which is `all` upside down: the least (greatest) so far, left as soon as it is settled. */
const several = (
  node: NodeOf<'all'> | NodeOf<'any'>,
  here: Here,
  writer: Writer,
  out: string,
  flip: boolean,
): readonly string[] => {
  const least = (node.op === 'all') !== flip
  const settled = least ? 0 : 2
  const nest = (i: number): readonly string[] => {
    const next = node.of[i]
    if (!next) return []
    const into = variable(writer)
    const lines = assign(next, child(here, `of[${i}]`), writer, into, flip)
    return [
      `if (${out} !== ${settled}) {`,
      ...lines,
      `if (${into} ${least ? '<' : '>'} ${out}) ${out} = ${into}`,
      ...nest(i + 1),
      '}',
    ]
  }
  const [first] = node.of
  if (!first) return [`${out} = ${least ? 2 : 0}`]
  return [...assign(first, child(here, 'of[0]'), writer, out, flip), ...nest(1)]
}

const counted = (
  node: NodeOf<'atLeast'>,
  here: Here,
  writer: Writer,
  out: string,
  flip: boolean,
): readonly string[] => {
  const sure = variable(writer)
  const possible = variable(writer)
  const one = variable(writer)
  const lines = node.of.flatMap((next, i) => [
    ...assign(next, child(here, `of[${i}]`), writer, one),
    `if (${one} === 2) ${sure}++`,
    `if (${one} !== 0) ${possible}++`,
  ])
  return [
    `${sure} = 0`,
    `${possible} = 0`,
    ...lines,
    `${out} = ${sure} >= ${node.n} ? ${flipped(2, flip)} : ${possible} < ${node.n} ? ${flipped(0, flip)} : 1`,
  ]
}

const quantified = (
  node: NodeOf<'exists'> | NodeOf<'forall'>,
  here: Here,
  writer: Writer,
  out: string,
  flip: boolean,
): readonly string[] => {
  const depth = here.rows.length
  const row = `x${depth}`
  const list = variable(writer)
  const one = variable(writer)
  const inner: Here = {
    ...here,
    rows: [...here.rows, row],
    schemas: [...here.schemas, (typeOf(node.in, here) as ListType).items],
  }
  const some = node.op === 'exists'
  const body = tested(node, inner, writer, one, some)
  const stored = nestsQuantifier(node) ? [`frame.items[${depth}] = ${row}`] : []
  const settled = some ? 2 : 0
  return [
    `${list} = ${read(node.in, here)}`,
    `${out} = ${some ? 0 : 2}`,
    `if (!Array.isArray(${list})) {`,
    `${out} = 1`,
    `${list} = part(${list}, ${js(node.in.fact)})`,
    '}',
    `for (let i${depth} = 0; i${depth} < ${list}.length; i${depth}++) {`,
    `const ${row} = ${list}[i${depth}]`,
    `if (typeof ${row} !== 'object' || ${row} === null) notAnItem(${js(node.in.fact)}, i${depth})`,
    ...stored,
    ...body,
    `if (${one} === ${settled}) {`,
    `${out} = ${settled}`,
    'break',
    '}',
    `if (${one} ${some ? '>' : '<'} ${out}) ${out} = ${one}`,
    '}',
    ...(flip ? [`${out} = 2 - ${out}`] : []),
  ]
}

/** The test of one item: `where` and `of` for `exists`; not `where` or `of` for `forall`. */
const tested = (
  node: NodeOf<'exists'> | NodeOf<'forall'>,
  inner: Here,
  writer: Writer,
  one: string,
  some: boolean,
): readonly string[] => {
  if (!node.where) return assign(node.of, child(inner, 'of'), writer, one)
  const of = variable(writer)
  return [
    ...assign(node.where, child(inner, 'where'), writer, one, !some),
    `if (${one} !== ${some ? 0 : 2}) {`,
    ...assign(node.of, child(inner, 'of'), writer, of),
    `if (${of} ${some ? '<' : '>'} ${one}) ${one} = ${of}`,
    '}',
  ]
}

/** A function that returns the truth of a node. */
const truthFunction = (name: string, node: Node, at: string, writer: Omit<Writer, 'variables'>): readonly string[] => {
  const own: Writer = { ...writer, variables: [] }
  const out = variable(own)
  const lines = assign(node, { at, rows: ['row'], schemas: [own.standard.facts] }, own, out)
  return [`function ${name}(row) {`, `let v, w, ${own.variables.join(', ')}`, ...lines, `return ${out}`, '}']
}

/**
 * The module's text. It imports `ruleModule` from `@zhiben/rules` and exports `standard` and `evaluator`; the same
 * results as every other evaluator. Conditions on whether a rule applies that several rules share are judged once.
 *
 * @example writeFileSync('gongmao.mjs', toModule(gongmao2023)) // then compile([m.standard], { evaluator: m.evaluator })
 */
export const toModule = (standard: Standard, from = '@zhiben/rules'): string => {
  const judged = new Map(standard.rules.map((rule, i) => [rule.id, i]))
  const shared = { standard, closures: new Map<string, string>(), options: new Map<string, string>(), judged }
  const functions: string[] = []
  const gates = new Map<string, string>()
  const calls: string[] = []
  for (const i of rulesInOrder(standard.rules)) {
    const rule = standard.rules[i] as Rule
    let gate = 'scope'
    if (rule.appliesIf) {
      const key = canonical(rule.appliesIf)
      gate = gates.get(key) ?? `g${gates.size}`
      if (!gates.has(key)) {
        functions.push(...truthFunction(`applies${i}`, rule.appliesIf, `rules[${i}].appliesIf`, shared))
        calls.push(`const ${gate} = scope === 0 ? 0 : least(scope, applies${i}(row))`)
      }
      gates.set(key, gate)
    }
    functions.push(...truthFunction(`when${i}`, rule.when, `rules[${i}].when`, shared))
    for (const [j, exception] of (rule.unless ?? []).entries())
      functions.push(...truthFunction(`unless${i}_${j}`, exception.when, `rules[${i}].unless[${j}].when`, shared))
    const unless = (rule.unless ?? []).map((_, j) => `if (hit !== 0) hit = least(hit, 2 - unless${i}_${j}(row))`)
    calls.push(
      `if (${gate} === 0) {`,
      `hits[${i}] = 0`,
      `verdicts[${i}] = 'not-applicable'`,
      '} else {',
      `${unless.length > 0 ? 'let' : 'const'} hit = when${i}(row)`,
      ...unless,
      `verdicts[${i}] = (hits[${i}] = least(hit, ${gate})) === 2 ? 'hit' : hit === 0 ? 'clear' : 'undetermined'`,
      '}',
    )
  }
  if (standard.appliesIf) functions.push(...truthFunction('scope', standard.appliesIf, 'appliesIf', shared))
  for (const [i, grade] of standard.combine.entries())
    functions.push(...truthFunction(`grade${i}`, grade.when, `combine[${i}].when`, shared))
  const lines = [
    `// ${versioned(standard)}: made by \`zhiben pack build\`; make it again instead of changing it.`,
    `import { ruleModule } from ${js(from)}`,
    '',
    `const data = JSON.parse(${js(JSON.stringify(standard))})`,
    'const least = (a, b) => (a < b ? a : b)',
    ...[...shared.options].map(([options, name]) => `const ${name} = new Set(${options})`),
    '',
    'export const { standard, evaluator } = ruleModule(data, ({ frame, closure, part, notAnItem }) => {',
    'const hits = frame.rules',
    ...[...shared.closures].map(([at, name]) => `const ${name} = closure(${js(at)})`),
    ...functions,
    'return {',
    standard.appliesIf ? 'scope,' : 'scope: () => 2,',
    `grades: (row) => [${standard.combine.map((_, i) => `grade${i}(row)`).join(', ')}],`,
    'rules(row, scope, verdicts) {',
    ...calls,
    '},',
    '}',
    '})',
    '',
  ]
  return indented(lines).join('\n')
}

/** The lines, two spaces in for every bracket that is open. */
const indented = (lines: readonly string[]): readonly string[] => {
  let depth = 0
  return lines.map((line) => {
    if (line.startsWith('}')) depth -= 1
    const text = line === '' ? '' : `${'  '.repeat(depth)}${line}`
    if (line.endsWith('{')) depth += 1
    return text
  })
}
