import {
  type CannotJudge,
  canonical,
  compile,
  type FactProblem,
  type JudgeProblem,
  type Standard,
  versioned,
} from '@zhiben/rules'
import { hashOf } from './pack/hash.js'
import { type JsonProblem, readJson } from './pack/read-json.js'
import { within } from './place.js'
import { type Receipt, receiptSchema, type SealedVerdict, sealed } from './receipt.js'
import { quoted, type ShapeProblem, shapeProblems } from './shape-problem.js'

/** Why a receipt does not hold. `at` is the place in the receipt. */
export type ReceiptDifference =
  | JsonProblem
  | ShapeProblem
  | { readonly code: 'not-a-receipt'; readonly at: string; readonly found: string }
  | { readonly code: 'receipt-changed'; readonly at: string; readonly found: string; readonly expected: string }
  | { readonly code: 'standard-missing'; readonly at: string; readonly standard: string }
  | {
      readonly code: 'standard-changed'
      readonly at: string
      readonly standard: string
      /** The hash of the standard at hand, and the one that was sealed. */
      readonly found: string
      readonly expected: string
    }
  | {
      readonly code: 'verdict-differs'
      readonly at: string
      /** The standard and rule (`cn/gongmao@2023#11(3)`); empty for the verdict over all. */
      readonly of: string
      readonly sealed: string
      readonly now: string
    }
  | FactProblem
  | JudgeProblem

/** Whether a receipt holds, and if not, everything that differs. */
export type ReceiptCheck =
  | { readonly holds: true }
  | { readonly holds: false; readonly differences: readonly ReceiptDifference[] }

/**
 * Judges again what a receipt says was judged, by the standards at hand, and compares. The receipt is JSON text or its
 * value. Another version of the library is no difference, as long as the same comes out.
 *
 * @example verifyReceipt(text, [gongmao2023]) // { holds: true }
 */
export const verifyReceipt = (source: unknown, standards: readonly Standard[]): ReceiptCheck => {
  const differences = differencesOf(source, standards)
  return differences.length === 0 ? { holds: true } : { holds: false, differences }
}

const differencesOf = (source: unknown, standards: readonly Standard[]): readonly ReceiptDifference[] => {
  const { value, problems } = readJson(source)
  if (problems.length > 0) return problems
  const marker = typeof value === 'object' && value !== null && 'zhiben' in value ? value.zhiben : value
  if (marker !== 'receipt') return [{ code: 'not-a-receipt', at: 'zhiben', found: quoted(marker) }]
  const shape = shapeProblems(receiptSchema, value)
  if (shape.length > 0) return shape
  const receipt = value as Receipt

  const { hash, ...body } = receipt
  const expected = hashOf(body)
  const changed: ReceiptDifference[] =
    hash === expected ? [] : [{ code: 'receipt-changed', at: 'hash', found: hash, expected }]
  const { found, differences } = standardsOf(receipt, standards)
  return [...changed, ...differences, ...(found ? judgedAgain(receipt, found) : [])]
}

/** The standards of a receipt among those at hand; none if one of them is missing. */
const standardsOf = (
  receipt: Receipt,
  standards: readonly Standard[],
): { readonly found: readonly Standard[] | undefined; readonly differences: readonly ReceiptDifference[] } => {
  const byName = new Map(standards.map((standard) => [versioned(standard), standard]))
  const differences: ReceiptDifference[] = []
  const found: Standard[] = []
  for (const [i, { id, version, hash: expected }] of receipt.standards.entries()) {
    const name = `${id}@${version}`
    const standard = byName.get(name)
    if (!standard) {
      differences.push({ code: 'standard-missing', at: `standards[${i}]`, standard: name })
      continue
    }
    const hash = hashOf(standard)
    if (hash !== expected)
      differences.push({ code: 'standard-changed', at: `standards[${i}].hash`, standard: name, found: hash, expected })
    found.push(standard)
  }
  return { found: found.length === receipt.standards.length ? found : undefined, differences }
}

const judgedAgain = (receipt: Receipt, standards: readonly Standard[]): readonly ReceiptDifference[] => {
  try {
    const judge = compile(standards)
    const labels = Object.keys(receipt.facts).filter((name) => !Object.hasOwn(judge.schema, name))
    const { facts, problems } = judge.read(receipt.facts, labels)
    if (problems.length > 0) return problems.map((problem) => ({ ...problem, at: within('facts', problem.at) }))
    const { asOf, answers } = receipt
    const names = receipt.verdicts.map(({ standard }) => standard)
    return compared(receipt, sealed(judge.judge(facts, { asOf, answers, standards: names })))
  } catch (thrown) {
    if (isCannotJudge(thrown)) return [thrown.problem]
    throw thrown
  }
}

const isCannotJudge = (thrown: unknown): thrown is CannotJudge =>
  typeof thrown === 'object' && thrown !== null && '_tag' in thrown && thrown._tag === 'CannotJudge'

/** What differs between what was sealed and what comes out now. */
const compared = (before: Receipt, now: ReturnType<typeof sealed>): readonly ReceiptDifference[] => {
  const differences: ReceiptDifference[] = []
  const compare = (at: string, of: string, was: string | undefined, is: string | undefined): void => {
    if (was !== is) differences.push({ code: 'verdict-differs', at, of, sealed: was ?? '–', now: is ?? '–' })
  }
  compare('verdict', '', before.verdict, now.verdict)
  for (const [i, was] of before.verdicts.entries()) {
    const is = now.verdicts[i]
    const at = `verdicts[${i}]`
    compare(`${at}.verdict`, was.standard, was.verdict, is?.verdict)
    compare(`${at}.level`, was.standard, was.level, is?.level)
    compare(`${at}.notInForce`, was.standard, force(was), force(is))
    const rules = new Map(is?.rules.map(({ rule, verdict }) => [rule, verdict]))
    for (const [j, { rule, verdict }] of was.rules.entries()) {
      compare(`${at}.rules[${j}]`, `${was.standard}#${rule}`, verdict, rules.get(rule))
      rules.delete(rule)
    }
    for (const [rule, verdict] of rules) compare(`${at}.rules`, `${was.standard}#${rule}`, undefined, verdict)
  }
  compare('conflicts', '', canonical(before.conflicts), canonical(now.conflicts))
  return differences
}

const force = (of: SealedVerdict | undefined): string => (of?.notInForce ? 'not-in-force' : 'in-force')
