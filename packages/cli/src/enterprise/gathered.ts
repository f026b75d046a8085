import { basename } from 'node:path'
import type { CivilDate, Language } from '@zhiben/core'
import {
  type Enterprise,
  type EnterprisePlan,
  type Evidence,
  evidenceOfCards,
  evidenceOfFindings,
  evidenceOfHazards,
  evidenceOfList,
  evidenceOfObligations,
  evidenceOfSteps,
  type HazardCounts,
  kindOfProfile,
} from '@zhiben/plans'
import { cardsOf } from '@zhiben/responsibilities'
import type { OptionSpec } from '../command/command.js'
import { type ExitCode, exitCodes } from '../command/exit-code.js'
import type { Io } from '../command/io.js'
import { badUsage, Stop } from '../command/stop.js'
import { cardsAfter } from '../list/card-log.js'
import { checkedList } from '../list/checked.js'
import { listIn } from '../list/list-file.js'
import {
  type EnterpriseGiven,
  enterpriseOptions as obligationOptions,
  readEnterprise,
} from '../obligations/enterprise.js'
import { dataProblemLine } from '../words/problem-words.js'
import { hazardCounts } from './hazard-counts.js'
import { judgedIn } from './judged-file.js'

const { log, calendar, cadences, pack } = obligationOptions

/** What other commands read and print of an enterprise, taken as evidence. */
export const gatheringOptions = {
  profile: {
    value: 'PROFILE',
    says: {
      zh: '企业情况，与 zhiben obligations 所读的相同：由此知道属于哪一类企业、有哪些周期义务',
      en: 'the enterprise as zhiben obligations reads it: of which kind it is, and what binds it',
    },
  },
  log,
  calendar,
  cadences,
  pack,
  list: {
    value: 'LIST',
    says: { zh: '全员责任清单(zhiben list draft)', en: 'the full-staff responsibility list (zhiben list draft)' },
  },
  signed: {
    value: 'FILE',
    says: {
      zh: '明白卡的签收记录，与 zhiben list cards 所读的相同',
      en: 'who signed the position cards, as zhiben list cards reads it',
    },
  },
  judged: {
    value: 'FILE',
    says: { zh: '判定结果(zhiben judge --json)', en: 'what zhiben judge --json printed' },
  },
  store: {
    value: 'STORE',
    says: {
      zh: '隐患存放处，与 zhiben hazard 所用的相同',
      en: 'where hazards are kept, as for zhiben hazard',
    },
  },
} as const satisfies Readonly<Record<string, OptionSpec>>

/** What was given for them. */
export type GatheringGiven = Pick<EnterpriseGiven, 'log' | 'calendar' | 'cadences' | 'pack'> & {
  readonly [K in 'profile' | 'list' | 'signed' | 'judged' | 'store']: string | undefined
}

/** An enterprise with all evidence, or the exit code where what was named cannot be read (and that was said). */
export type Gathered = { readonly enterprise: Enterprise } | { readonly exit: ExitCode }

interface Gathering {
  readonly plan: EnterprisePlan
  readonly asOf: CivilDate
  readonly options: GatheringGiven
  readonly language: Language
  readonly io: Io
}

/** Whether any evidence of other commands was named. */
export const gathers = ({ profile, list, signed, judged, store, log: done }: GatheringGiven): boolean =>
  [profile, list, signed, judged, store, done].some((given) => given !== undefined)

/**
 * What other commands say of an enterprise, added to what its record says: by the profile of what kind it is, by the log
 * whether its duties are on time, by its list and cards who answers for what, by verdicts and hazards how it stands.
 * Every piece names the command that tells it, as its source.
 *
 * Fails: `Stop` for options that need another one, files that cannot be used, and a record that contradicts the profile.
 */
export const gathered = async (given: Enterprise | undefined, of: Gathering): Promise<Gathered> => {
  const { options, asOf, plan, io } = of
  for (const [option, needs] of [
    ['log', 'profile'],
    ['signed', 'list'],
  ] as const)
    if (options[option] !== undefined && options[needs] === undefined)
      throw badUsage({ code: 'option-missing', at: `--${needs}` })
  const described = options.profile === undefined ? undefined : await fromProfile(options.profile, of)
  if (described && 'exit' in described) return described
  const base = described ? joined(given, described.enterprise, options.profile ?? '') : given
  if (!base) throw badUsage({ code: 'operand-missing', at: 'FILE' })
  const evidence: Evidence[] = [...base.evidence]
  if (options.list !== undefined) evidence.push(...(await fromList(options.list, base, of)))
  if (options.judged !== undefined) {
    const { on, verdicts } = await judgedIn(options.judged, base.id, io.stdin)
    evidence.push(...evidenceOfFindings(verdicts, { on, source: `judge ${basename(options.judged)}` }))
  }
  if (options.store !== undefined) {
    const counts = await countsIn(options.store, base.id, of)
    if (!('open' in counts)) return counts
    evidence.push(...evidenceOfHazards(counts, { on: asOf, source: 'hazard list' }))
  }
  // What a policy of the host does not ask is no evidence under it.
  const asked = new Set(plan.criteria.map(({ id }) => id))
  return { enterprise: { ...base, evidence: evidence.filter(({ criterion }) => asked.has(criterion)) } }
}

const fromProfile = async (file: string, { options, asOf, plan, language, io }: Gathering): Promise<Gathered> => {
  const { enterprise, problems } = await readEnterprise(file, { ...options, 'as-of': asOf, only: [] }, io)
  for (const problem of problems) io.err(`${dataProblemLine(problem, language)}\n`)
  if (!enterprise) return { exit: exitCodes.data }
  const { ready, profile, key, name, log: done } = enterprise
  const source = `obligations ${[file, options.log]
    .filter((of) => of !== undefined)
    .map((of) => basename(of))
    .join(' ')}`
  const status = ready.statusOf(profile, done, { asOf })
  return {
    enterprise: {
      id: key,
      ...(name === undefined ? {} : { name }),
      ...kindOfProfile(ready, profile, asOf),
      // Nothing of what was done is known where no log was given.
      evidence: options.log === undefined ? [] : evidenceOfObligations(plan, status, source),
    },
  }
}

/** The record of an enterprise and its profile as one. Fails: `Stop` where they are of two, or say different things. */
const joined = (given: Enterprise | undefined, described: Enterprise, file: string): Enterprise => {
  if (!given) {
    if (described.id === '') throw refused(file, 'id', '没有写 `id`，不知是哪家企业', 'There is no `id` to tell it by')
    return described
  }
  if (described.id !== '' && described.id !== given.id && described.id !== given.name)
    throw refused(
      file,
      'id',
      `企业情况是 \`${described.id}\` 的，FILE 是 \`${given.id}\` 的；请用同一家企业的`,
      `The profile is of \`${described.id}\`, FILE of \`${given.id}\`; take those of one enterprise`,
    )
  const facts = (['highRisk', 'aboveScale'] as const).map((fact) => {
    const [told, known] = [given[fact] ?? null, described[fact] ?? null]
    if (told !== null && known !== null && told !== known)
      throw refused(
        file,
        fact,
        `FILE 写 \`${fact}\` 为 \`${told}\`，按企业情况却是 \`${known}\`；请核对，改正一处`,
        `FILE says \`${fact}\` is \`${told}\`, by the profile it is \`${known}\`; check, and mend one of them`,
      )
    return [fact, known ?? told] as const
  })
  return { ...given, ...Object.fromEntries(facts), evidence: [...given.evidence, ...described.evidence] }
}

const refused = (at: string, code: string, zh: string, en: string): Stop =>
  new Stop({
    exit: 'data',
    problem: { code: 'document-refused', at, problems: [{ place: at, code, says: { zh, en } }] },
  })

const fromList = async (
  file: string,
  { id, name }: Enterprise,
  { options: { signed }, asOf, io }: Gathering,
): Promise<readonly Evidence[]> => {
  const { list, placeOf } = await listIn(file, io.stdin)
  const { id: owner } = list.organisation
  if (owner !== id && owner !== name)
    throw refused(
      placeOf('organisation.id'),
      'id',
      `清单是 \`${owner}\` 的，不是 \`${id}\` 的；请用同一家企业的，或把编号改成一致`,
      `The list is of \`${owner}\`, not of \`${id}\`; take that of the enterprise, or give both one id`,
    )
  const cards = cardsOf(list)
  const source = `list check ${basename(file)}`
  const said = [
    ...evidenceOfList(await checkedList(list), { on: asOf, source }),
    ...evidenceOfSteps(cards, { on: asOf, source: `list cards ${basename(file)}` }),
  ]
  if (signed === undefined) return said
  const states = await cardsAfter(list, signed, io.stdin)
  // The cards as they are after the last line of the log: on an earlier day nothing is known of them.
  const on =
    [...states.values()]
      .map(({ last }) => last)
      .sort()
      .at(-1) ?? asOf
  const spoken = { on, source: `list cards ${basename(file)} ${basename(signed)}` }
  return [
    ...said,
    ...evidenceOfCards(
      cards.map(({ position }) => states.get(position)),
      spoken,
    ),
  ]
}

/** The hazards of an enterprise in a store, counted; or the exit code where the store cannot be read. */
const countsIn = async (
  store: string,
  enterprise: string,
  { asOf, language, io }: Gathering,
): Promise<HazardCounts | { readonly exit: ExitCode }> => {
  const { atDesk } = await import('../hazards/desk.js')
  let counts: HazardCounts | undefined
  const exit = await atDesk({ options: { store, policy: [] }, language, io }, async ({ service }) => {
    counts = await hazardCounts(service.summaries({ enterprise }), asOf)
    return exitCodes.clear
  })
  return counts ?? { exit }
}
