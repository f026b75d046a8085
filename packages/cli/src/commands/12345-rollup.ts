import type { CivilDate } from '@zhiben/core'
import {
  coverageReports,
  type Enterprise,
  type EnterprisePlan,
  enterpriseRollUp,
  mergeEnterpriseRollUps,
  noEnterprises,
  tierLevels,
} from '@zhiben/plans'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { printTo } from '../command/print-to.js'
import { Stop } from '../command/stop.js'
import { askedIn, enterpriseOptions, enterprisesIn } from '../enterprise/enterprises-file.js'
import { toHtml } from '../report/document/html.js'
import { toText } from '../report/document/text.js'
import { type District, rollUpDocument } from '../report/enterprise/roll-up-document.js'
import { sayIn } from '../report/html/labels.js'
import { painter } from '../report/style.js'

/** `zhiben 12345 rollup FILE…` */
export const rollUp12345 = command({
  name: '12345 rollup',
  says: {
    zh: '一个地区“12345”的覆盖率，按高危、规上、其他三类对照分年目标，列出拖后的企业',
    en: 'coverage of "12345" in a region by tier against the dated targets, with the enterprises that hold it back',
  },
  operands: ['FILE…'],
  endless: true,
  options: {
    ...enterpriseOptions,
    detail: { says: { zh: '列出全部未落实和待定的企业', en: 'list every enterprise that is not met or undetermined' } },
    json: { says: { zh: '输出 JSON', en: 'print JSON' } },
    html: { value: 'OUT', says: { zh: '另写一份网页报告', en: 'also write a report as a web page' } },
    reports: {
      value: 'OUT',
      says: {
        zh: '另把各地区的覆盖数写成填报数据(JSON)，供 zhiben plan progress 用；每家企业都要写明地区',
        en: 'also write the coverage of each district as reports (JSON) for zhiben plan progress; every enterprise must name its district',
      },
    },
  },
  more: {
    zh: 'FILE 为 JSON：企业数组，或 { "enterprises": […] }，可写多个，- 为标准输入；district 写明地区的，另按地区汇总。',
    en: 'FILE is JSON: a list of enterprises, or { "enterprises": […] }; several may be named, - is standard input. Where they name a district, it is rolled up too.',
  },
  run: async ({ options, operands, language }, io) => {
    const { plan, asOf } = await askedIn(options, io)
    const enterprises = await enterprisesIn(operands, plan, io)
    const nowhere = enterprises.find(({ district }) => district === undefined)
    // Whoever has no district would be missing in the figures of all of them.
    if (options.reports !== undefined && nowhere)
      throw new Stop({ exit: 'data', problem: { code: 'no-district', at: '--reports', found: nowhere.id } })
    const districts = byDistrict(plan, enterprises, asOf, sayIn(language)('未写明', 'not named'))
    const whole = districts.map(({ rollUp }) => rollUp).reduce(mergeEnterpriseRollUps, noEnterprises(plan, asOf))
    if (options.html !== undefined)
      await printTo(
        options.html,
        toHtml(rollUpDocument(plan, whole, districts, { language, detail: true }), language),
        io,
      )
    if (options.reports !== undefined) {
      const reports = districts.flatMap(({ name, rollUp }) => coverageReports(rollUp, name))
      await printTo(options.reports, `${JSON.stringify(reports, null, 2)}\n`, io)
    }
    if (options.json) {
      const json = {
        ...whole,
        levels: levelsIn(whole),
        districts: districts.map(({ name, rollUp }) => ({
          district: name,
          enterprises: rollUp.enterprises,
          levels: levelsIn(rollUp),
        })),
      }
      await io.out(`${JSON.stringify(json, null, 2)}\n`)
    } else
      await io.out(
        toText(
          rollUpDocument(plan, whole, districts, { language, detail: options.detail }),
          language,
          painter(io.colour),
        ),
      )
    return exitCodes.clear
  },
})

const levelsIn = (rollUp: District['rollUp']) =>
  tierLevels(rollUp).map(({ tier, percent, covered, status }) => ({
    tier: tier.id,
    target: tier.target,
    by: tier.by,
    percent,
    covered,
    status,
  }))

const byDistrict = (
  plan: EnterprisePlan,
  enterprises: readonly Enterprise[],
  asOf: CivilDate,
  unnamed: string,
): readonly District[] => {
  const found = new Map<string, Enterprise[]>()
  for (const enterprise of enterprises) {
    const name = enterprise.district ?? unnamed
    const list = found.get(name)
    if (list) list.push(enterprise)
    else found.set(name, [enterprise])
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, of]) => ({ name, rollUp: enterpriseRollUp(plan, of, asOf) }))
}
