import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CivilDate, Truth } from '@zhiben/core'
import {
  type Answers,
  type Conflict,
  type FactSchema,
  irVersion,
  type Node,
  type Standard,
  type Table,
  type Verdict,
} from '@zhiben/rules'
import { describe, expect, test } from 'vitest'

/** What a vector expects of a condition: its truth, as JSON has it. */
export type Expected = true | false | 'unknown'

/** Facts for one condition over one of the schemas of its file. */
export interface NodeVector {
  readonly id: string
  readonly why?: { readonly zh: string; readonly en: string }
  readonly schema: string
  readonly when: Node
  readonly facts: Readonly<Record<string, unknown>>
  readonly asOf: CivilDate
  readonly expect: Expected
}

/** Facts, and answers, for one of the standards of its file. `imports` names those that its `ref`s need. */
export interface StandardVector {
  readonly id: string
  readonly why?: { readonly zh: string; readonly en: string }
  readonly standard: string
  readonly imports?: readonly string[]
  readonly facts: Readonly<Record<string, unknown>>
  readonly asOf: CivilDate
  readonly answers?: Answers
  readonly expect: {
    readonly applies: Expected
    readonly rules: Readonly<Record<string, Verdict>>
    readonly grades: readonly Expected[]
    readonly conflicts?: readonly Conflict[]
  }
}

/** One file of vectors. */
export interface VectorFile {
  readonly title: { readonly zh: string; readonly en: string }
  readonly schemas?: Readonly<Record<string, FactSchema>>
  readonly tables?: Readonly<Record<string, Table>>
  readonly standards?: Readonly<Record<string, Standard>>
  readonly vectors: readonly (NodeVector | StandardVector)[]
}

/** What a driver gives back. The order of conflicts says nothing. */
export interface Judged {
  readonly applies: Truth
  readonly rules: Readonly<Record<string, Verdict>>
  readonly grades: readonly Truth[]
  readonly conflicts: readonly Conflict[]
}

/** An implementation under test, in whatever language: it judges a standard that is given as JSON. */
export interface Driver {
  readonly name: string
  readonly judge: (
    standard: Standard,
    facts: Readonly<Record<string, unknown>>,
    asOf: CivilDate,
    answers?: Answers,
    imports?: readonly Standard[],
  ) => Judged
}

const folder = join(import.meta.dirname, 'vectors')

/** Every file of vectors, by name. */
export const vectorFiles: readonly (readonly [name: string, file: VectorFile])[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as VectorFile] as const)

const words = { zh: '向量', en: 'Vector' }

/** The standard that a vector about one condition stands for: its condition is the whole of rule 1. */
export const standardOf = (file: VectorFile, { schema, when }: NodeVector): Standard => ({
  irVersion,
  id: 'test/vector',
  version: '1',
  title: words,
  authority: words,
  document: 'V 1',
  inForce: { from: '1900-01-01' },
  scope: words,
  facts: file.schemas?.[schema] as FactSchema,
  ...(file.tables ? { tables: file.tables } : {}),
  rules: [
    {
      id: '1',
      title: words,
      cite: { document: 'V 1', article: '1' },
      level: 'major',
      when,
      remedy: words,
      evidence: words,
      verified: { status: 'unverified', why: 'vector' },
    },
  ],
  combine: [{ level: 'major', title: words, when: { op: 'ref', rule: '1' } }],
})

const truthOf = (expected: Expected): Truth => (expected === 'unknown' ? 'unknown' : expected ? 'true' : 'false')
const verdictOf = { true: 'hit', false: 'clear', unknown: 'undetermined' } as const
const byNode = (a: Conflict, b: Conflict): number => (a.node < b.node ? -1 : 1)

/** What a driver must give for a vector, and what it gives. */
export const compared = (
  driver: Driver,
  file: VectorFile,
  vector: NodeVector | StandardVector,
): { readonly expected: Judged; readonly found: Judged } => {
  if ('when' in vector) {
    const truth = truthOf(vector.expect)
    return {
      expected: { applies: 'true', rules: { 1: verdictOf[truth] }, grades: [truth], conflicts: [] },
      found: driver.judge(standardOf(file, vector), vector.facts, vector.asOf),
    }
  }
  const { applies, rules, grades, conflicts = [] } = vector.expect
  const named = (name: string): Standard => file.standards?.[name] as Standard
  const found = driver.judge(
    named(vector.standard),
    vector.facts,
    vector.asOf,
    vector.answers,
    (vector.imports ?? []).map(named),
  )
  return {
    expected: {
      applies: truthOf(applies),
      rules,
      grades: grades.map(truthOf),
      conflicts: [...conflicts].sort(byNode),
    },
    found: { ...found, conflicts: [...found.conflicts].sort(byNode) },
  }
}

/**
 * Runs every vector. `gaps` names those that the implementation is known not to meet, with the reason; one that is met
 * after all fails the run until it is struck off the list, and so does one that no vector has.
 */
export const conformance = (driver: Driver, gaps: Readonly<Record<string, string>> = {}): void => {
  describe(`conformance of ${driver.name}`, () => {
    const ids = new Set<string>()
    for (const [name, file] of vectorFiles)
      describe(name, () => {
        for (const vector of file.vectors) {
          ids.add(vector.id)
          const gap = gaps[vector.id]
          test(gap === undefined ? vector.id : `${vector.id} (known gap: ${gap})`, () => {
            if (gap === undefined) {
              const { expected, found } = compared(driver, file, vector)
              expect(found, vector.why?.en).toEqual(expected)
            } else expect(isMet(driver, file, vector), 'the gap is closed: strike it off the list').toBe(false)
          })
        }
      })
    for (const id of Object.keys(gaps))
      test(`the known gap ${id} is a vector`, () => {
        expect(ids).toContain(id)
      })
  })
}

/** Whether a driver meets a vector; failing counts as not. */
export const isMet = (driver: Driver, file: VectorFile, vector: NodeVector | StandardVector): boolean => {
  try {
    const { expected, found } = compared(driver, file, vector)
    expect(found).toEqual(expected)
    return true
  } catch {
    return false
  }
}
