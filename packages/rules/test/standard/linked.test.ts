import { CannotJudge, compile, irVersion, type Node, type Standard } from '@zhiben/rules'
import { describe, expect, test } from 'vitest'

const words = { zh: '例', en: 'case' }
const ref = (rule: string): Node => ({ op: 'ref', rule })
const alarm: Node = { op: 'fact', fact: 'alarm' }

const standardOf = (rules: Readonly<Record<string, Node>>, more: Partial<Standard> = {}): Standard => ({
  irVersion,
  id: 'test/linked',
  version: '1',
  title: words,
  authority: words,
  document: 'L 1',
  inForce: { from: '2020-01-01' },
  scope: words,
  facts: { alarm: { kind: 'boolean', title: words, question: words } },
  rules: Object.entries(rules).map(([id, when]) => ({
    id,
    title: words,
    cite: { document: 'L 1', article: id },
    level: 'major',
    when,
    remedy: words,
    evidence: words,
    verified: { status: 'unverified', why: 'case' },
  })),
  combine: [{ level: 'major', title: words, when: alarm }],
  ...more,
})

const refused = (...standards: readonly Standard[]): unknown => {
  try {
    compile(standards)
    return undefined
  } catch (thrown) {
    if (thrown instanceof CannotJudge) return thrown.problem
    throw thrown
  }
}

describe('references are followed before anything is judged', () => {
  test('to a rule of its own that is not there', () => {
    expect(refused(standardOf({ alpha: alarm, beta: { op: 'not', of: ref('alpah') } }))).toEqual({
      code: 'unknown-rule',
      at: 'test/linked@1 rules[1].when.of',
      found: 'alpah',
      nearest: 'alpha',
    })
  })

  test('to a rule of another standard that is not there', () => {
    expect(refused(standardOf({ '1': ref('test/other@1#1') }))).toEqual({
      code: 'unknown-import',
      at: 'test/linked@1 rules[0].when',
      found: 'test/other@1#1',
    })
  })

  test.each([
    ['itself', standardOf({ '1': ref('1') }), ['test/linked@1#1', 'test/linked@1#1']],
    [
      'each other, one of them in full',
      standardOf({ '1': ref('2'), '2': ref('test/linked@1#1') }),
      ['test/linked@1#1', 'test/linked@1#2', 'test/linked@1#1'],
    ],
    [
      'whom the standard is for, which refers to a rule',
      standardOf({ '1': alarm }, { appliesIf: ref('1') }),
      ['test/linked@1#appliesIf', 'test/linked@1#1', 'test/linked@1#appliesIf'],
    ],
  ])('in a circle to %s', (_what, standard, circle) => {
    expect(refused(standard)).toMatchObject({ code: 'circular-ref', circle })
  })

  test('what leads somewhere judges, also through grades', () => {
    const standard = standardOf(
      { '1': alarm, '2': ref('1') },
      {
        combine: [{ level: 'major', title: words, when: ref('2') }],
      },
    )
    expect(compile([standard]).judge({ alarm: true }, { asOf: '2024-01-01' }).verdict).toBe('hit')
  })
})
