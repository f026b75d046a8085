import type { CivilDate } from '@zhiben/core'
import type { Status } from '@zhiben/obligations'
import { command } from '../command/command.js'
import { type ExitCode, exitCodes } from '../command/exit-code.js'
import { printTo } from '../command/print-to.js'
import { enterpriseOptions, readEnterprise } from '../obligations/enterprise.js'
import { obligationsJson } from '../report/obligations/json.js'
import { overviewOf } from '../report/obligations/overview.js'
import { statusText } from '../report/obligations/text.js'
import { painter } from '../report/style.js'
import { dataProblemLine } from '../words/problem-words.js'

/** `zhiben obligations PROFILE` */
export const obligations = command({
  name: 'obligations',
  says: {
    zh: '一个单位有哪些义务，是否按时，接下来谁要做什么',
    en: 'what obligations bind an enterprise, whether they are on time, and what is next for whom',
  },
  operands: ['PROFILE'],
  options: {
    ...enterpriseOptions,
    json: { says: { zh: '输出 JSON', en: 'print JSON' } },
    html: {
      value: 'OUT',
      says: { zh: '另写一份网页报告，含全年图', en: 'also write a report as a web page, with the year as a chart' },
    },
  },
  more: {
    zh: 'PROFILE 为一个单位的情况(JSON、JSON Lines、CSV、XLSX)；随时间变化的写成 {"periods": [{"from", "to", "value"}]}。- 为标准输入。\nLOG 每条一次：日期、事项、执行人等，或一个事件。',
    en: 'PROFILE describes one enterprise (JSON, JSON Lines, CSV, XLSX); what changes is written {"periods": [{"from", "to", "value"}]}; - is standard input.\nLOG has one entry for each occurrence (date, action, by …) or event.',
  },
  run: async ({ options, operands, language }, io) => {
    const { enterprise, problems } = await readEnterprise(operands[0] as string, options, io)
    for (const problem of problems) io.err(`${dataProblemLine(problem, language)}\n`)
    if (!enterprise) return exitCodes.data
    const { profile, log, ready, asOf, packs, name } = enterprise
    const status = ready.statusOf(profile, log, { asOf })
    if (options.html !== undefined) {
      const { chartParts } = await import('../report/obligations/chart.js')
      const { statusPage } = await import('../report/obligations/html.js')
      const year = asOf.slice(0, 4)
      const [from, to] = [`${year}-01-01` as CivilDate, `${year}-12-31` as CivilDate]
      const whole = ready.statusOf(profile, log, { asOf, since: from, until: to })
      const { vocabulary } = ready
      const chart = chartParts({ obligations: whole.obligations, from, to, asOf, language, vocabulary })
      const overview = overviewOf(status, packs, log)
      const page = statusPage({ name, status, profile, overview, chart, ready, language })
      await printTo(options.html, page, io)
    }
    await io.out(
      options.json
        ? `${JSON.stringify(obligationsJson(status), null, 2)}\n`
        : statusText({
            name,
            status,
            profile,
            overview: overviewOf(status, packs, log),
            ready,
            language,
            paint: painter(io.colour),
          }),
    )
    return exitFor(status)
  },
})

/** The exit code for how the whole stands. */
const exitFor = ({ overall }: Status): ExitCode =>
  overall === 'overdue' ? exitCodes.hit : overall === 'undetermined' ? exitCodes.undetermined : exitCodes.clear
