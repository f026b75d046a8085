import { dayNumber } from '@zhiben/core'
import {
  authorityRoles,
  type DecideOptions,
  decide,
  evolve,
  extensionOf,
  openCommands,
  policyKey,
  refusalWords,
  replay,
  upcast,
  viewFor,
} from '@zhiben/hazards'
import { type HazardAct, hazardLives, hazardPeople, type PlayedHazard, playHazard } from '../commands/hazard.js'
import type { Law } from './law.js'

/** What hazards are decided by in the laws, and how many lives are tried. */
export interface HazardLawOptions extends DecideOptions {
  readonly runs?: number
}

const isAuthority = (role: string): boolean => (authorityRoles as readonly string[]).includes(role)
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * The laws of a hazard's life under a policy: what holds whoever says what, in whatever order.
 *
 * @example for (const law of hazardLaws({ policy: myPolicy })) test(law.name, () => mustHold(law))
 * @source semantics §6
 */
export const hazardLaws = ({ runs = 200, ...options }: HazardLawOptions): readonly Law<readonly HazardAct[]>[] => {
  const cases = hazardLives(options.policy)
  const law = (
    name: string,
    zh: string,
    broken: (played: PlayedHazard) => string | undefined,
  ): Law<readonly HazardAct[]> => ({
    name,
    says: { zh, en: name },
    source: 'semantics §6',
    on: policyKey(options.policy),
    runs,
    cases,
    broken: (acts) => broken(playHazard(acts, options)),
    smaller: (acts) => acts.slice(1).map((_, i) => acts.filter((_, j) => j !== i + 1)),
  })
  return [
    law(
      'a closed major hazard has exactly one accepted review after its last submission',
      '已销号的重大隐患,最后一次申请验收之后恰有一次验收通过',
      ({ log, state }) => {
        if (state?.grade !== 'major' || state.closedOn === null) return undefined
        const last = log.map(({ type }) => type).lastIndexOf('submitted')
        const reviews = log.slice(Math.max(last, 0)).filter(({ type }) => type === 'accepted').length
        return last > 0 && reviews === 1 ? undefined : `submitted at ${last}, accepted ${reviews} times after it`
      },
    ),
    law(
      'replaying the events gives the same state, also from JSON',
      '重放事件(包括存成 JSON 再读回)得到同样的状态',
      ({ log, state }) => {
        const stored = (JSON.parse(JSON.stringify(log)) as unknown[]).map((event) => upcast(event))
        return same(replay(log), state) && same(replay(stored), state) ? undefined : 'another state came out'
      },
    ),
    law(
      'a refused command changes nothing, and says why in both languages',
      '被拒绝的命令什么也不改变,并用两种语言说明理由',
      ({ tried }) => {
        for (const { before, command, accepted } of tried) {
          const text = JSON.stringify(before)
          const { refusal } = decide(before, command, options)
          if (JSON.stringify(before) !== text) return `${command.type} changed the state`
          if ((refusal === undefined) !== accepted) return `${command.type} was decided otherwise the second time`
          if (
            refusal &&
            [refusalWords(refusal, 'zh'), refusalWords(refusal, 'en')].some((words) => words.trim() === '')
          )
            return `${refusal.code} has no words`
        }
        return undefined
      },
    ),
    law('the same command twice counts once', '同一命令发两次只算一次', ({ tried, state }) => {
      for (const { before, command } of tried) {
        if (!decide(before, command, options).events?.length) continue
        if (decide(state, command, options).events?.length !== 0) return `${command.type} counted twice`
      }
      return undefined
    }),
    law(
      'nothing is ever deleted: events and days only follow one another',
      '什么都不删除:事件和日期只会往后',
      ({ log, state }) => {
        if ((state?.revision ?? 0) !== log.length) return 'the revision is not the number of events'
        const backwards = log.findIndex((event, i) => event.on < (log[i - 1]?.on ?? event.on))
        return backwards === -1 ? undefined : `event ${backwards} is of an earlier day`
      },
    ),
    law('no state is reached without the events that lead to it', '没有事件就到不了任何状态', ({ tried }) => {
      for (const { before, command } of tried.filter((one) => one.accepted)) {
        let state = before
        for (const event of decide(before, command, options).events ?? []) {
          state = evolve(state, event)
          const { course, timeliness, supervision, accountability } = state
          if (!same({ course, timeliness, supervision, accountability }, inOrder(event.to)))
            return `${event.type} led elsewhere than it says`
        }
      }
      return undefined
    }),
    law(
      'nothing of the whistle-blower is ever in the view of the enterprise',
      '企业一方看到的内容里永远没有举报人的任何信息',
      ({ log, state }) => {
        if (!state) return undefined
        for (const person of ['principal', 'officer', 'contractor', 'bribed', 'stranger', 'expert', 'clock'] as const)
          if (/SECRET|public-report/.test(JSON.stringify(viewFor(hazardPeople[person], state, log))))
            return `${person} sees it`
        return undefined
      },
    ),
    law(
      'only the enterprise and contractors that were named before do the work, and none of them reviews it',
      '只有企业和事先指定的承包单位整改,他们都不验收',
      ({ log, state }) => {
        const named = new Set<string>()
        const worked = new Set<string>()
        for (const event of log) {
          const { party } = event.actor
          if (event.type === 'contractorsNamed') {
            named.clear()
            for (const one of event.contractors) named.add(one.party)
          }
          if (event.type === 'rectifyingStarted' || event.type === 'submitted' || event.type === 'rectifiedOnTheSpot') {
            if (party !== state?.enterprise && !named.has(party)) return `${party} was not named`
            worked.add(party)
          }
          if (event.type === 'accepted' || event.type === 'rejected')
            if (worked.has(party) || (named.has(party) && !isAuthority(event.actor.role)))
              return `${party} reviewed its own work`
        }
        return undefined
      },
    ),
    law(
      'an extension says whether it was asked for in time and whether the limit had passed, and keeps to the policy',
      '延期写明是否在到期以前申请、是否到期以后才延,并不超出政策',
      ({ tried }) => {
        for (const { before, command, accepted } of tried) {
          if (!accepted || command.type !== 'extend' || !before?.limit) continue
          const { times, days, onRequest } = extensionOf(options.policy, before.grade)
          const told = (decide(before, command, options).events ?? []).find(({ type }) => type === 'extended')
          if (told?.type !== 'extended') continue
          const manner = before.asked === null ? 'unasked' : before.asked.inTime ? 'asked-in-time' : 'asked-late'
          if (told.manner !== manner || told.afterLimit !== command.on > before.limit.until) return 'it says otherwise'
          if (onRequest && manner !== 'asked-in-time') return 'nobody had asked in time'
          if (times !== null && before.extensions >= times) return `more than ${times} times`
          const first = dayNumber(before.firstLimit ?? before.limit.until) ?? 0
          if (days !== null && (dayNumber(command.until) ?? 0) - first > days) return `more than ${days} days`
        }
        return undefined
      },
    ),
    law(
      'a listing is lifted by the party that listed, of the level that listed',
      '摘牌只由挂牌的单位、挂牌的层级办理',
      ({ tried }) => {
        for (const { before, command, accepted } of tried) {
          if (!accepted || command.type !== 'delist' || !before?.listedBy) continue
          const { party, level } = before.listedBy
          if (command.actor.party !== party || command.actor.level !== level)
            return `${command.actor.party} lifted what ${party} listed`
        }
        return undefined
      },
    ),
    law('what is accepted was open', '凡被接受的命令,事先都列为可用', ({ tried }) => {
      for (const { before, command, accepted } of tried) {
        if (before === undefined || !accepted) continue
        // The day comes first; then the question.
        const tick = { ...command, key: 'new', type: 'tick', actor: hazardPeople.clock } as typeof command
        const [passed] = decide(before, tick, options).events ?? []
        const now = passed ? evolve(before, passed) : before
        const asked = openCommands(now, command.actor, options.policy).find((one) => one.command === command.type)
        if (asked?.open !== true) return `${command.type} was not`
      }
      return undefined
    }),
  ]
}

const inOrder = ({ course, timeliness, supervision, accountability }: PlayedHazard['log'][number]['to']) => ({
  course,
  timeliness,
  supervision,
  accountability,
})
