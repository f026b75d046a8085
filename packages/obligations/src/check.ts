import { isId, type nearest, suggestions } from '@zhiben/core'
import { check, type FactSchema, type StandardProblem } from '@zhiben/rules'
import { type Cadence, type Distance, monthsOf } from './cadence.js'
import type { Obligation, ObligationPack } from './obligation.js'
import type { ObligationProblem } from './problem.js'
import { asStandard, placesIn, readsDay } from './standard.js'
import { namesIn, termOf, type Vocabulary, type VocabularyPart } from './vocabulary.js'

interface Report {
  (problem: ObligationProblem): void
  readonly near: typeof nearest
}

/**
 * How much a pack may hold: obligations are compared with each other, and a word is looked up with all that are wider.
 * The largest document we know has some sixty obligations.
 */
const most = { obligations: 1000, words: 1000, wider: 10 } as const

/**
 * Everything that is wrong with a pack of obligations whose shape is right: names, words, dates, conditions. Empty: it
 * can be used. `facts` is the schema that its conditions were written against, the pack's own unless told.
 */
export const checkObligations = (
  pack: ObligationPack,
  facts: FactSchema = pack.facts,
): readonly (ObligationProblem | StandardProblem)[] => {
  const problems: (ObligationProblem | StandardProblem)[] = []
  const report = Object.assign((problem: ObligationProblem) => void problems.push(problem), { near: suggestions() })
  checkMost(pack.obligations.length, most.obligations, 'obligations', report)
  checkVocabulary(pack.vocabulary, report)
  checkPeriod(pack.inForce.from, pack.inForce.until, 'inForce', report)
  const seen = new Map<string, string>()
  for (const [i, one] of pack.obligations.entries()) {
    const at = `obligations[${i}]`
    const first = seen.get(one.id)
    if (first !== undefined) report({ code: 'obligation-duplicate', at: `${at}.id`, id: one.id, first })
    else seen.set(one.id, `${at}.id`)
    checkObligation(one, pack, facts, at, report)
  }
  const places = placesIn(pack)
  for (const problem of check(asStandard(pack, facts))) {
    // Names are checked above, where those without a condition count too.
    if (problem.code === 'duplicate-rule') continue
    problems.push({
      ...problem,
      at: problem.at.replace(/^rules\[(\d+)\]\.when/, (_whole, i: string) => places[Number(i)] ?? ''),
    })
  }
  return problems
}

const checkVocabulary = (vocabulary: Vocabulary | undefined, report: Report): void => {
  for (const part of ['actions', 'roles', 'conditions', 'events'] as const) {
    const words = Object.entries(vocabulary?.[part] ?? {})
    checkMost(words.length, most.words, `vocabulary.${part}`, report)
    for (const [name, term] of words) {
      const at = `vocabulary.${part}[${JSON.stringify(name)}]`
      if (!isId(name)) report({ code: 'obligation-term-name', at, found: name })
      checkMost(term.is?.length ?? 0, most.wider, `${at}.is`, report)
      for (const [i, wider] of (term.is ?? []).entries()) checkTerm(part, wider, vocabulary, `${at}.is[${i}]`, report)
    }
  }
}

const checkMost = (found: number, limit: number, at: string, report: Report): void => {
  if (found > limit) report({ code: 'obligation-too-many', at, found, limit })
}

const checkTerm = (
  part: VocabularyPart,
  name: string,
  vocabulary: Vocabulary | undefined,
  at: string,
  report: Report,
): void => {
  const added = vocabulary ? [vocabulary] : []
  if (!termOf(part, name, added))
    report({
      code: 'obligation-unknown-term',
      at,
      part,
      found: name,
      nearest: report.near(name, namesIn(part, added)),
    })
}

const checkObligation = (
  one: Obligation,
  { vocabulary }: ObligationPack,
  facts: FactSchema,
  at: string,
  report: Report,
): void => {
  checkTerm('actions', one.action, vocabulary, `${at}.action`, report)
  checkTerm('roles', one.bearer, vocabulary, `${at}.bearer`, report)
  for (const [i, name] of (one.with ?? []).entries()) checkTerm('roles', name, vocabulary, `${at}.with[${i}]`, report)
  for (const [i, name] of (one.conditions ?? []).entries())
    checkTerm('conditions', name, vocabulary, `${at}.conditions[${i}]`, report)
  if (one.binds && readsDay(one.binds)) report({ code: 'obligation-reads-day', at: `${at}.binds` })
  checkPeriod(one.inForce.from, one.inForce.until, `${at}.inForce`, report)
  for (const problem of cadenceProblems(one.cadence, `${at}.cadence`)) report(problem)
  if (one.cadence.kind === 'at-event') checkTerm('events', one.cadence.event, vocabulary, `${at}.cadence.event`, report)
  if (one.cadence.kind === 'anniversary' && 'fact' in one.cadence.of) {
    const { fact } = one.cadence.of
    const type = Object.hasOwn(facts, fact) ? facts[fact] : undefined
    const dates = Object.keys(facts).filter((name) => facts[name]?.kind === 'date')
    if (type?.kind !== 'date')
      report({
        code: 'obligation-date-fact',
        at: `${at}.cadence.of.fact`,
        found: fact,
        nearest: report.near(fact, dates),
      })
  }
}

/**
 * What is wrong with a cadence whose shape is right, whoever it is for.
 *
 * @example cadenceProblems(between('2024-06-30', '2024-06-01'), 'cadence') // obligation-dates-backwards
 */
export const cadenceProblems = (cadence: Cadence, at: string): readonly ObligationProblem[] => {
  const problems: ObligationProblem[] = []
  const report = (problem: ObligationProblem): void => void problems.push(problem)
  const exactlyOne = (value: object, of: readonly string[], place: string): void => {
    if (of.filter((name) => (value as Record<string, unknown>)[name] !== undefined).length !== 1)
      report({ code: 'obligation-exactly-one', at: place, of })
  }
  const distance = (value: Distance, place: string): void => exactlyOne(value, ['days', 'workingDays'], place)
  switch (cadence.kind) {
    case 'rolling':
    case 'anniversary':
      if (cadence.kind === 'anniversary') exactlyOne(cadence.of, ['fact', 'day'], `${at}.of`)
      if ((cadence.length.years ?? cadence.length.months ?? cadence.length.days) === undefined)
        report({ code: 'obligation-length-missing', at: `${at}.length` })
      break
    case 'by-day': {
      const { month } = cadence.due
      const months = monthsOf[cadence.every]
      if (month > months) report({ code: 'obligation-due-outside', at: `${at}.due.month`, month, months })
      break
    }
    case 'once':
      checkPeriod(cadence.from, cadence.by, at, report)
      checkLength(cadence.from, cadence.by, at, report)
      break
    case 'between':
      checkPeriod(cadence.from, cadence.to, at, report)
      checkLength(cadence.from, cadence.to, at, report)
      break
    case 'at-event':
      if (cadence.opens) distance(cadence.opens, `${at}.opens`)
      distance(cadence.due, `${at}.due`)
      break
    case 'each':
    case 'open':
  }
  return problems
}

const checkPeriod = (
  from: string | undefined,
  to: string | undefined,
  at: string,
  report: (problem: ObligationProblem) => void,
): void => {
  if (from !== undefined && to !== undefined && to < from) report({ code: 'obligation-dates-backwards', at, from, to })
}

/** How many years a window of fixed days may have: a board keeps each of its days. */
const longestWindow = 100

const checkLength = (
  from: string | undefined,
  to: string,
  at: string,
  report: (problem: ObligationProblem) => void,
): void => {
  if (from !== undefined && Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > longestWindow)
    report({ code: 'obligation-too-long', at, from, to, years: longestWindow })
}
