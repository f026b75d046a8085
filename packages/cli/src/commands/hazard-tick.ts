import type { CivilDate, Language } from '@zhiben/core'
import { refusalWords } from '@zhiben/hazards'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { actorGiven, actorOptions } from '../hazards/actor-option.js'
import { dayGiven, dayOption, daysLater } from '../hazards/day-option.js'
import { atDesk, deskOptions } from '../hazards/desk.js'
import type { Policies } from '../hazards/policies.js'
import { onOneLine } from '../words/on-one-line.js'

const program = { id: 'zhiben', role: 'system', party: 'zhiben', level: null } as const

/** `zhiben hazard tick` */
export const hazardTick = command({
  name: 'hazard tick',
  says: {
    zh: '把当天日期告诉期限将到或已过的每一项隐患；每天运行一次',
    en: 'tell every hazard whose limit is near or past what day it is; to be run each day',
  },
  operands: [],
  options: { ...deskOptions, ...actorOptions, ...dayOption, json: { says: { zh: '输出 JSON', en: 'print JSON' } } },
  run: ({ options, language }, io) =>
    atDesk({ options, language, io }, async ({ service, policies }) => {
      const on = dayGiven('--on', options.on) ?? io.today()
      const due = { to: daysLater(on, noticeOf(policies)) }
      const changed = await service.passTime(on, { due, actor: actorGiven(options) ?? program })
      if (typeof changed !== 'number') {
        io.err(`zhiben: ${onOneLine(refusalWords(changed.refusal, language))}\n`)
        return exitCodes.data
      }
      await io.out(options.json ? `${JSON.stringify({ on, changed })}\n` : said(on, changed, language))
      return exitCodes.clear
    }),
})

/** The longest notice that any of the policies gives before a limit ends, in days. */
const noticeOf = (policies: Policies): number =>
  Math.max(0, ...policies.flatMap(({ dueSoon }) => dueSoon.map(({ days }) => days)))

const said = (on: CivilDate, changed: number, language: Language): string =>
  language === 'zh'
    ? `${on}：${changed} 项隐患的期限状态有变化\n`
    : `${on}: the limit of ${changed} hazards stands differently\n`
