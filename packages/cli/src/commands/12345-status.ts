import { enterpriseStanding, nextSteps } from '@zhiben/plans'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { printTo } from '../command/print-to.js'
import { enterpriseOptions, enterprisesFile } from '../enterprise/enterprises-file.js'
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
  operands: ['FILE'],
  options: {
    ...enterpriseOptions,
    detail: { says: { zh: '列出每个认定条件及其出处和证据', en: 'list every criterion with its source and evidence' } },
    json: { says: { zh: '输出 JSON', en: 'print JSON' } },
    html: { value: 'OUT', says: { zh: '另写一份网页报告', en: 'also write a report as a web page' } },
  },
  more: {
    zh: 'FILE 为 JSON：一个企业、企业数组，或 { "enterprises": […] }，- 为标准输入。',
    en: 'FILE is JSON: an enterprise, a list of them, or { "enterprises": […] }; - is standard input.',
  },
  run: async ({ options, operands, language }, io) => {
    const { plan, asOf, enterprises } = await enterprisesFile(operands[0] ?? '', options, io)
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
