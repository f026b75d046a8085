import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { printTo } from '../command/print-to.js'
import { badUsage } from '../command/stop.js'
import { earlierIn } from '../obligations/earlier-ics.js'
import { checkDays, dayGiven, enterpriseOptions, readEnterprise } from '../obligations/enterprise.js'
import { remindGiven, remindOption } from '../obligations/remind-option.js'
import { calendarText } from '../report/obligations/calendar-text.js'
import { obligationsJson } from '../report/obligations/json.js'
import { painter } from '../report/style.js'
import { dataProblemLine } from '../words/problem-words.js'

/** `zhiben calendar PROFILE --from DATE --to DATE` */
export const calendar = command({
  name: 'calendar',
  says: {
    zh: '两个日期之间的全部期限，列表、日历文件(ICS)或图',
    en: 'all that is due between two days, as a table, a calendar file (ICS) or a chart',
  },
  operands: ['PROFILE'],
  options: {
    from: { value: 'DATE', says: { zh: '从哪一天起', en: 'the first day' } },
    to: { value: 'DATE', says: { zh: '到哪一天止', en: 'the last day' } },
    ...enterpriseOptions,
    ics: {
      value: 'OUT',
      says: {
        zh: '另写日历文件，供 Outlook、苹果日历、企业微信导入；再导出到同一文件，会更新而不会重复，不再适用的标为取消',
        en: 'also write a calendar file for Outlook, Apple and WeCom; exported to the same file again it updates what is there and cancels what holds no more',
      },
    },
    ...remindOption,
    svg: { value: 'OUT', says: { zh: '另写一张图(SVG)', en: 'also write a chart (SVG)' } },
    json: { says: { zh: '输出 JSON', en: 'print JSON' } },
  },
  run: async ({ options, operands, language }, io) => {
    if (options.from === undefined) throw badUsage({ code: 'option-missing', at: '--from DATE' })
    if (options.to === undefined) throw badUsage({ code: 'option-missing', at: '--to DATE' })
    const from = dayGiven('--from', options.from)
    const to = dayGiven('--to', options.to)
    checkDays('--to', from, to, dayGiven('--as-of', options['as-of'] ?? io.today()))
    const remindDaysBefore = remindGiven(options.remind)
    const { enterprise, problems } = await readEnterprise(operands[0] as string, options, io)
    for (const problem of problems) io.err(`${dataProblemLine(problem, language)}\n`)
    if (!enterprise) return exitCodes.data
    const { profile, log, ready, asOf, name, key } = enterprise
    const { vocabulary } = ready
    const status = within(ready.statusOf(profile, log, { asOf, since: from, until: to }), to)
    if (options.ics !== undefined) {
      const { icsIdOf, windowsIcs } = await import('../report/obligations/ics.js')
      const earlier = await earlierIn(options.ics, icsIdOf('windows', key))
      const ics = { name, key, asOf, language, vocabulary, remindDaysBefore, earlier }
      await printTo(options.ics, windowsIcs(status, { from, to }, ics), io)
    }
    if (options.svg !== undefined) {
      const { chartSvg } = await import('../report/obligations/chart.js')
      const { markup } = chartSvg({ obligations: status.obligations, from, to, asOf, language, vocabulary })
      await printTo(options.svg, markup, io)
    }
    await io.out(
      options.json
        ? `${JSON.stringify(obligationsJson(status), null, 2)}\n`
        : calendarText({ status, ready, language, paint: painter(io.colour) }),
    )
    return exitCodes.clear
  },
})

/** A status reaches to its own day; what begins after the last day wanted is left out. */
const within = <
  S extends { readonly obligations: readonly O[] },
  O extends { readonly windows: readonly { readonly from: string }[] },
>(
  status: S & { readonly obligations: readonly O[] },
  to: string,
): S => ({
  ...status,
  obligations: status.obligations
    .map((of) => ({ ...of, windows: of.windows.filter((window) => window.from <= to) }))
    .filter((of) => of.windows.length > 0),
})
