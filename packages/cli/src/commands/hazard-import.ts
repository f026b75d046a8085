import { promised } from '@zhiben/hazards'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { actorNeeded, actorOptions } from '../hazards/actor-option.js'
import { dayGiven } from '../hazards/day-option.js'
import { atDesk, deskOptions } from '../hazards/desk.js'
import { policyOn } from '../hazards/policies.js'
import { mappingIn, noMapping } from '../ledger/mapping.js'
import { planImport } from '../ledger/plan-import.js'
import { readSheets } from '../ledger/sheets.js'
import { ledgerProblemLine, ledgerProblemWords } from '../ledger/words.js'

/** `zhiben hazard import FILE` */
export const hazardImport = command({
  name: 'hazard import',
  says: {
    zh: '导入台账（XLSX 或 CSV）：有一行不对就一行也不导入，除非写明 --skip-bad',
    en: 'import a ledger (XLSX or CSV): where one row is wrong nothing is imported, unless --skip-bad says otherwise',
  },
  operands: ['FILE'],
  options: {
    ...deskOptions,
    ...actorOptions,
    on: {
      value: 'DATE',
      says: {
        zh: '没有定级、登记日期的行在哪一天定级、登记，默认今天（北京时间）',
        en: 'the day on which rows without one are graded and registered, today in Beijing unless told',
      },
    },
    mapping: {
      value: 'FILE',
      says: {
        zh: '列的对照（JSON）：{"columns": {"受检企业": "enterprise"}, "constants": {"district": "echeng"}}',
        en: 'what columns mean (JSON): {"columns": {"受检企业": "enterprise"}, "constants": {"district": "echeng"}}',
      },
    },
    'skip-bad': {
      says: {
        zh: '跳过有误的隐患，导入其余的（表头有误时一行也不导入）',
        en: 'pass over wrong hazards and import the rest (nothing where a heading is wrong)',
      },
    },
    check: { says: { zh: '只检查，不导入', en: 'only look, import nothing' } },
    json: { says: { zh: '输出 JSON', en: 'print JSON' } },
  },
  more: {
    zh: '每行一项隐患，列按表头识别（编号、企业、区（县）、隐患、来源、上报日期、等级、定级理由、登记编号……及常用别名），可写到上报、核实、定级、登记为止；\n同一文件导入几次都只算一次。由 zhiben 写出的台账按其「事件」表导入，一条不少。表头以 # 开头的列不读。',
    en: 'One hazard a row; columns are told by their headings (编号, 企业, 区（县）, 隐患, 来源, 上报日期, 等级, 定级理由, 登记编号 … and usual synonyms), as far as\nreport, verification, grade and registration. The same file counts once, however often. A ledger that zhiben wrote comes in whole, by its sheet 事件.\nColumns whose heading begins with # are not read.',
  },
  run: async ({ options, operands, language }, io) => {
    const [file = ''] = operands
    const actor = actorNeeded(options)
    const on = dayGiven('--on', options.on) ?? io.today()
    const mapping = options.mapping === undefined ? noMapping : await mappingIn(options.mapping, io.stdin)
    const sheets = await readSheets(file, io.stdin)
    return atDesk(
      { options, language, io, missing: options.check ? 'take-as-empty' : 'make' },
      async ({ store, policies, policyOf }) => {
        const { append, read } = promised(store)
        const plan = await planImport({
          sheets,
          mapping,
          actor,
          on,
          today: io.today(),
          policyOf,
          read,
          policyOn: (day) => policyOn(policies, day),
        })
        const importing = !options.check && (plan.problems.length === 0 || (options['skip-bad'] && !plan.unreadable))
        const appends = plan.fresh.flatMap((one) => one.appends)
        if (importing && appends.length > 0) await append(appends)
        const imported = importing ? plan.fresh.map(({ hazard }) => hazard) : []
        if (options.json) {
          const problems = plan.problems.map((one) => ({
            sheet: one.place.sheet,
            row: one.place.row,
            column: one.place.column ?? null,
            place: one.place.text,
            ...one.problem,
            message: ledgerProblemWords(one, language),
          }))
          await io.out(`${JSON.stringify({ imported, there: plan.there, bad: plan.bad, problems }, null, 2)}\n`)
        } else {
          for (const problem of plan.problems) io.err(`${ledgerProblemLine(problem, language)}\n`)
          const [good, there, bad] = [plan.fresh.length, plan.there.length, plan.bad.length]
          await io.out(
            language === 'zh'
              ? `导入 ${imported.length} 项，已有 ${there} 项，有误 ${bad} 项${importing || good === 0 ? '' : `；${good} 项可导入而未导入`}\n`
              : `${imported.length} imported, ${there} there already, ${bad} wrong${importing || good === 0 ? '' : `; ${good} could be imported and were not`}\n`,
          )
        }
        return plan.problems.length > 0 ? exitCodes.data : exitCodes.clear
      },
    )
  },
})
