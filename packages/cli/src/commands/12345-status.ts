import { enterpriseStanding, nextSteps } from '@zhiben/plans'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { printTo } from '../command/print-to.js'
import { badUsage, Stop } from '../command/stop.js'
import { askedIn, enterpriseOptions, enterprisesIn } from '../enterprise/enterprises-file.js'
import { gathered, gatheringOptions, gathers } from '../enterprise/gathered.js'
import { toHtml } from '../report/document/html.js'
import { toText } from '../report/document/text.js'
import { statusDocument } from '../report/enterprise/status-document.js'
import { painter } from '../report/style.js'

/** `zhiben 12345 status FILE` */
export const status12345 = command({
  name: '12345 status',
  says: {
    zh: '按证据看企业“12345”十五个要素：已落实、推进中、未建立、待定，及最省的下一步',
    en: 'the fifteen elements of "12345" by evidence: met, in work, missing, undetermined, and the cheapest next step',
  },
  operands: ['[FILE]'],
  options: {
    ...enterpriseOptions,
    ...gatheringOptions,
    detail: { says: { zh: '列出每个认定条件及其出处和证据', en: 'list every criterion with its source and evidence' } },
    json: { says: { zh: '输出 JSON', en: 'print JSON' } },
    html: { value: 'OUT', says: { zh: '另写一份网页报告', en: 'also write a report as a web page' } },
    out: {
      value: 'OUT',
      says: {
        zh: '把企业连同收集到的证据写成 JSON，供 zhiben 12345 rollup 汇总',
        en: 'write the enterprise with the evidence gathered as JSON, for zhiben 12345 rollup',
      },
    },
  },
  more: {
    zh: 'FILE 为 JSON：一个企业、企业数组，或 { "enterprises": […] }，- 为标准输入。\n--profile、--list、--judged、--store 用其他命令所读所写的文件作证据，一次一家企业；有 --profile 时可不写 FILE。',
    en: 'FILE is JSON: an enterprise, a list of them, or { "enterprises": […] }; - is standard input.\n--profile, --list, --judged and --store take as evidence what other commands read and print, of one enterprise at a time; with --profile there need be no FILE.',
  },
  run: async ({ options, operands, language }, io) => {
    const [file] = operands
    if (file === undefined && options.profile === undefined) throw badUsage({ code: 'operand-missing', at: 'FILE' })
    const { plan, asOf } = await askedIn(options, io)
    const given = file === undefined ? [] : await enterprisesIn([file], plan, io)
    const [first, second] = given
    if (second && gathers(options))
      throw new Stop({ exit: 'data', problem: { code: 'one-subject-only', at: file ?? '', found: given.length } })
    const found = gathers(options) ? await gathered(first, { plan, asOf, options, language, io }) : undefined
    if (found && 'exit' in found) return found.exit
    const enterprises = found ? [found.enterprise] : given
    if (options.out !== undefined) await printTo(options.out, `${JSON.stringify({ enterprises }, null, 2)}\n`, io)
    const looked = enterprises.map((enterprise) => ({
      standing: enterpriseStanding(plan, enterprise, asOf),
      steps: nextSteps(plan, enterprise, asOf),
    }))
    if (options.html !== undefined)
      await printTo(options.html, toHtml(statusDocument(plan, looked, { language, detail: true, asOf }), language), io)
    if (options.json) {
      const json = {
        asOf,
        policy: { id: plan.policy.id, title: plan.policy.title, verified: plan.policy.verified },
        enterprises: looked.map(({ standing: { asOf: _asOf, ...standing }, steps }) => ({
          ...standing,
          nextSteps: steps,
        })),
      }
      await io.out(`${JSON.stringify(json, null, 2)}\n`)
    } else {
      const document = statusDocument(plan, looked, { language, detail: options.detail, asOf })
      await io.out(toText(document, language, painter(io.colour)))
    }
    return exitCodes.clear
  },
})
