import { isCivilDate } from '@zhiben/core'
import type { Standard } from '@zhiben/rules'
import { judgeAll } from '../batch/judge-all.js'
import { progressOn } from '../batch/progress.js'
import { command } from '../command/command.js'
import { type ExitCode, exitCodes } from '../command/exit-code.js'
import { badUsage } from '../command/stop.js'
import { type Format, formats } from '../read/format.js'
import { openSource } from '../read/source.js'
import { jsonOutput } from '../report/json.js'
import type { Output, Totals } from '../report/output.js'
import { painter } from '../report/style.js'
import { textOutput } from '../report/text.js'
import { judging } from '../standards/judging.js'
import { library, namesOf } from '../standards/library.js'
import { packOption } from '../standards/pack-option.js'
import { dataProblemLine } from '../words/problem-words.js'

const isFormat = (text: string): text is Format => (formats as readonly string[]).includes(text)

/** `zhiben judge FILE` */
export const judge = command({
  name: 'judge',
  says: {
    zh: '判定一个或一批对象是否存在重大事故隐患',
    en: 'judge whether one subject or many have major accident hazards',
  },
  operands: ['FILE'],
  endless: true,
  options: {
    standard: {
      value: 'ID',
      many: true,
      says: {
        zh: '只按这个标准（ID 或 ID@版本），可写多次；默认为当日施行的全部标准',
        en: 'only this standard (ID or ID@VERSION); all that are in force unless told',
      },
    },
    'as-of': {
      value: 'DATE',
      says: { zh: '按哪一天判定，默认为今天（北京时间）', en: 'the day to judge for, today in Beijing unless told' },
    },
    json: { says: { zh: '输出 JSON', en: 'print JSON' } },
    detail: { says: { zh: '对象再多也逐个详细列出', en: 'say all about each subject, however many' } },
    brief: {
      says: {
        zh: '只列结论（JSON 中不含理由和待查事项，判定大批数据时快得多）',
        en: 'verdicts only (JSON without grounds and questions: much faster for large batches)',
      },
    },
    html: { value: 'OUT', says: { zh: '另写一份网页报告', en: 'also write a report as a web page' } },
    receipt: {
      value: 'OUT',
      says: { zh: '另写一份存证，供离线核验', en: 'also write a receipt that can be verified' },
    },
    'keep-going': {
      says: { zh: '跳过有误的对象，其余照常判定', en: 'pass over bad records and judge the good ones' },
    },
    ...packOption,
    format: {
      value: formats.join('|'),
      says: { zh: '数据格式，默认按文件名或内容识别', en: 'form of the data; told by name or content unless given' },
    },
  },
  more: {
    zh: 'FILE 为 JSON（一个对象、数组或 {"subjects": […]}）、JSON Lines、CSV 或 XLSX，- 为标准输入。\n表格每行一个对象，表头为事实的名称或标题；每个清单一张同名工作表（CSV 为 文件名.清单名.csv），以对象编号关联。',
    en: 'FILE is JSON (one object, a list, or {"subjects": […]}), JSON Lines, CSV or XLSX; - is standard input.\nA table has one subject a row, headed by names or titles of facts; each list is a sheet of its name (with CSV a file NAME.LIST.csv), joined by the id of the subject.',
  },
  run: async ({ options, operands, language }, io) => {
    const asOf = options['as-of'] ?? io.today()
    if (!isCivilDate(asOf)) throw badUsage({ code: 'not-a-day', at: '--as-of', found: asOf })
    const { format } = options
    if (format !== undefined && !isFormat(format))
      throw badUsage({ code: 'not-one-of', at: '--format', found: format, options: formats })
    const standards = await library(options.pack)
    const { file, names } = fileAndNames(operands, options.standard, standards)
    const ready = await judging({ standards, names, asOf })
    const keepGoing = options['keep-going']
    const source = await openSource({
      file,
      stdin: io.stdin,
      format,
      schema: ready.dictionary.schema,
      again: !keepGoing,
    })
    const progress = progressOn(io)
    const out = (text: string): Promise<void> => {
      progress.clear()
      return io.out(text)
    }
    const outputs: Output[] = [
      options.json
        ? jsonOutput({ out, asOf, language, verdictsOnly: options.brief })
        : textOutput({
            out,
            judging: ready,
            language,
            paint: painter(io.colour),
            detail: options.detail,
            brief: options.brief,
          }),
    ]
    if (options.html !== undefined) {
      const { htmlOutput } = await import('../report/html/html.js')
      outputs.push(htmlOutput(options.html, ready, language))
    }
    if (options.receipt !== undefined) {
      const { receiptOutput } = await import('../report/receipt.js')
      outputs.push(receiptOutput(options.receipt, ready))
    }
    try {
      const totals = await judgeAll({
        source,
        judging: ready,
        outputs,
        keepGoing,
        onProblem: (problem) => {
          progress.clear()
          io.err(`${dataProblemLine(problem, language)}\n`)
        },
        onRecord: (count) => progress.tick(count, source.done()),
      })
      progress.clear()
      return exitFor(totals)
    } finally {
      await source.close()
    }
  },
})

/** `--standard A B FILE`, `--standard A,B FILE` and `--standard A --standard B FILE` all mean the same. */
const fileAndNames = (
  operands: readonly string[],
  given: readonly string[],
  standards: readonly Standard[],
): { readonly file: string; readonly names: readonly string[] } => {
  const known = new Set(given.length === 0 ? [] : namesOf(standards))
  const files = operands.filter((operand) => !known.has(operand))
  const [file, extra] = files
  if (file === undefined) throw badUsage({ code: 'operand-missing', at: 'FILE' })
  if (extra !== undefined) throw badUsage({ code: 'operand-extra', at: extra })
  const names = [...given.flatMap((name) => name.split(',')), ...operands.filter((operand) => known.has(operand))]
  return { file, names: names.filter((name) => name !== '') }
}

/** Bad data first: whoever reads the code must know that not all was judged. */
const exitFor = (totals: Totals): ExitCode =>
  totals.problems.length > 0
    ? exitCodes.data
    : totals.hit > 0
      ? exitCodes.hit
      : totals.undetermined > 0
        ? exitCodes.undetermined
        : exitCodes.clear
