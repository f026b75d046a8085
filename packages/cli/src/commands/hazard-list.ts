import { isCivilDate } from '@zhiben/core'
import { type ListPosition, type ListQuery, summaryViewFor } from '@zhiben/hazards'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { badUsage } from '../command/stop.js'
import { actorGiven, actorOptions } from '../hazards/actor-option.js'
import { dayGiven, daysLater } from '../hazards/day-option.js'
import { atDesk, deskOptions } from '../hazards/desk.js'
import { filterGiven, filterOptions } from '../hazards/filter-option.js'
import { summaryLine } from '../hazards/hazard-text.js'
import { painter } from '../report/style.js'

const most = 1000

/** `zhiben hazard list` */
export const hazardList = command({
  name: 'hazard list',
  says: {
    zh: '列出隐患：最近上报的在前；按期限筛选时，最早到期的在前；写明是谁在看，就只显示他可以看的',
    en: 'list hazards: the latest reported first; filtered by their limit, the earliest to end first; of whoever looks: only what they may see',
  },
  operands: [],
  options: {
    ...deskOptions,
    ...actorOptions,
    ...filterOptions,
    overdue: {
      says: {
        zh: '只要期限在 --on 之前、尚未办结的（含等待验收的）',
        en: 'only whose limit ended before --on and that are not closed (those awaiting review too)',
      },
    },
    on: { value: 'DATE', says: { zh: '以哪一天看是否过期，默认为今天', en: 'the day to tell by, today unless told' } },
    limit: {
      value: 'N',
      says: { zh: '一页多少项，1 至 1000，默认 100', en: 'how many a page, 1 to 1000; 100 unless told' },
    },
    after: {
      value: 'DATE/ID',
      says: { zh: '从上一页所示的这一处接着列', en: 'go on from here, as the page before said' },
    },
    json: { says: { zh: '输出 JSON', en: 'print JSON' } },
  },
  run: ({ options, language }, io) => {
    const actor = actorGiven(options)
    const query: ListQuery = {
      ...filterGiven(options),
      ...(options.overdue && { due: { to: daysLater(dayGiven('--on', options.on) ?? io.today(), -1) } }),
      limit: numberIn(options.limit),
      ...(options.after !== undefined && { after: positionIn(options.after) }),
    }
    return atDesk({ options, language, io }, async ({ service }) => {
      const { hazards: rows, next } = await service.list(query)
      const hazards = actor === undefined ? rows : rows.map((row) => summaryViewFor(actor, row))
      const after = next && `${next.on}/${next.id}`
      if (options.json) {
        await io.out(`${JSON.stringify({ hazards, next: after ?? null }, null, 2)}\n`)
        return exitCodes.clear
      }
      const paint = painter(io.colour)
      for (const hazard of hazards) {
        const state = await service.show(hazard.id)
        await io.out(summaryLine(hazard, state?.title ?? '', language, paint))
      }
      if (after !== undefined) await io.out(`${language === 'zh' ? '下一页' : 'Next page'}: --after ${after}\n`)
      else if (hazards.length === 0) await io.out(language === 'zh' ? '没有\n' : 'none\n')
      return exitCodes.clear
    })
  },
})

const numberIn = (text: string | undefined): number => {
  if (text === undefined) return 100
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < 1 || number > most)
    throw badUsage({ code: 'not-a-number', at: '--limit', found: text })
  return number
}

const positionIn = (text: string): ListPosition => {
  const [on, id] = [text.slice(0, 10), text.slice(11)]
  if (isCivilDate(on) && text[10] === '/' && id !== '') return { on, id }
  throw badUsage({ code: 'not-one-of', at: '--after', found: text, options: ['DATE/ID'] })
}
