import { cited, type Language } from '@zhiben/core'
import type { Proof } from '../proof.js'
import type { Witness } from '../witness.js'
import { en } from './en.js'
import type { Phrases } from './phrases.js'
import { type Statement, statements } from './statements.js'
import { changeLines, factWords, itemOf, itemsWords, plain, say, valueWords, type Wording } from './wording.js'
import { zh } from './zh.js'

const languages: { readonly [L in Language]: Phrases } = { zh, en }

/** How much of what there may be very much of is written out. */
const most = { ways: 3, changes: 6, missing: 20 } as const

/**
 * A proof as a short text: verdict, provision, what decided, exceptions, what would clear it, what is missing, whose
 * judgements and answers it rests on, and whether our text of the rule was checked. Lines end in `\n`; no markup.
 *
 * @example render(prove(gongmao2023, '4(8)', facts, '2026-11-24'), 'zh')
 */
export const render = (proof: Proof, language: Language): string => {
  const wording: Wording = { phrases: languages[language], facts: proof.facts }
  const { phrases } = wording
  const { verification } = proof
  return [
    phrases.heading(phrases.verdict[proof.verdict], say(proof.title, wording)),
    phrases.provision(cited(proof.citation, language), `${proof.standard}@${proof.version}#${proof.rule}`),
    phrases.asOf(proof.asOf),
    ...reasons(proof, wording),
    ...exceptions(proof, wording),
    ...missing(proof, wording),
    ...ways(proof, wording),
    ...judgements(proof, wording),
    ...answers(proof, wording),
    ...(proof.note ? [phrases.note(say(proof.note, wording))] : []),
    ...(verification.status === 'unverified' ? [phrases.unverified(plain(verification.why))] : []),
  ]
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
}

const bullet = (text: string, depth = 1): string => `${'  '.repeat(depth)}- ${text}`

const written = ({ text, below }: Statement, depth = 1): readonly string[] => [
  bullet(text, depth),
  ...below.flatMap((inner) => written(inner, depth + 1)),
]

/** A section with its heading; nothing where there is nothing to say. */
const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [heading, ...lines]

const reasons = ({ verdict, tree, witnesses }: Proof, wording: Wording): readonly string[] => {
  if (verdict === 'undetermined') return []
  const { phrases, facts } = wording
  // What is said of exceptions that do not hold stands with the exceptions.
  const parts = verdict === 'hit' ? tree.filter(({ part }) => part !== 'unless') : tree
  const others = new Map<string, Witness[]>()
  for (const witness of witnesses)
    if (!witness.needed) others.set(witness.list, [...(others.get(witness.list) ?? []), witness])
  // An item within one that is named already goes without saying.
  const more = [...others]
    .filter(([list]) => !witnesses.some((w) => !w.needed && list.startsWith(`${w.list}[${w.index}].`)))
    .map(([list, of]) => {
      const labels = of.map(({ index, id }) => ({
        list: '',
        number: index + 1,
        ...(id === undefined ? {} : { id: plain(id) }),
      }))
      return itemsWords(factWords(facts[list], list, wording), labels, wording)
    })
  return [
    ...section(
      phrases.reasons[verdict],
      parts.flatMap(({ node }) => statements(node, wording)).flatMap((statement) => written(statement)),
    ),
    ...(more.length > 0 ? [phrases.moreWitnesses(more.join(phrases.and))] : []),
  ]
}

const exceptions = ({ exceptions: of, tree, verdict }: Proof, wording: Wording): readonly string[] => {
  const { phrases } = wording
  return section(
    phrases.exceptions,
    of.flatMap(({ title, citation, truth }, i) => {
      const why = verdict === 'hit' ? tree.find(({ node }) => node.id.endsWith(`.unless[${i}].when`)) : undefined
      return [
        bullet(
          phrases.exception(say(title, wording), cited(citation, phrases.language), phrases.exceptionTruth[truth]),
        ),
        ...(why ? statements(why.node, wording).flatMap((statement) => written(statement, 2)) : []),
      ]
    }),
  )
}

const missing = ({ missing: paths, facts }: Proof, wording: Wording): readonly string[] => {
  const { phrases } = wording
  const lines = paths.slice(0, most.missing).map((path) => {
    const fact = facts[path]
    if (!fact) return bullet(path)
    const question = `${say(fact.question, wording)}${fact.known ? phrases.anyMore(fact.known) : ''}`
    const item = itemOf(fact, wording)
    return bullet(item === undefined ? question : phrases.is(item, question))
  })
  return section(phrases.missing, paths.length > most.missing ? [...lines, bullet('…')] : lines)
}

const ways = ({ clearing, remedy, verdict }: Proof, wording: Wording): readonly string[] => {
  const { phrases } = wording
  if (verdict !== 'hit') return []
  const sets = (clearing?.sets ?? []).slice(0, most.ways)
  const lines = sets.flatMap((changes) => {
    const words = changeLines(changes, wording)
    if (words.length === 1) return words.map((only) => bullet(only))
    const more = words.length > most.changes ? [phrases.moreChanges(words.length)] : []
    return [bullet(phrases.together), ...[...words.slice(0, most.changes), ...more].map((each) => bullet(each, 2))]
  })
  const others = (clearing?.sets.length ?? 0) - sets.length
  return [
    phrases.remedy(say(remedy, wording)),
    ...(clearing && lines.length === 0 ? [phrases.noWay] : []),
    ...section(phrases.ways, [
      ...lines,
      ...(others > 0 ? [bullet(phrases.moreWays(others))] : []),
      ...(clearing?.exhaustive === false && lines.length > 0 ? [`  ${phrases.perhapsMore}`] : []),
    ]),
  ]
}

const judgements = ({ judgements: of, facts }: Proof, wording: Wording): readonly string[] =>
  section(
    wording.phrases.judgements,
    of.map(({ path, value, by, because }) =>
      bullet(
        wording.phrases.judgement(
          factWords(facts[path], path, wording),
          valueWords(value, facts[path] ?? {}, wording),
          by === undefined ? undefined : plain(by),
          because === undefined ? undefined : plain(because),
        ),
      ),
    ),
  )

const answers = ({ answers: of, conflicts }: Proof, { phrases }: Wording): readonly string[] => [
  ...section(
    phrases.answers,
    of.map(({ node, truth, by, because }) =>
      bullet(phrases.answer(truth, plain(by), because === undefined ? undefined : plain(because), node)),
    ),
  ),
  ...section(
    phrases.conflicts,
    conflicts.map(({ node, answer }) => bullet(phrases.conflict(node, answer))),
  ),
]
