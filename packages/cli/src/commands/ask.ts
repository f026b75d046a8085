import { existsSync } from 'node:fs'
import { isCivilDate } from '@zhiben/core'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { printTo } from '../command/print-to.js'
import { badUsage, Stop } from '../command/stop.js'
import { interview } from '../interview/interview.js'
import { linesOf } from '../interview/lines.js'
import { type Session, sessionFrom } from '../interview/session.js'
import { isUnreadable } from '../read/record.js'
import { openSource } from '../read/source.js'
import { type Dictionary, type Subject, subjectOf } from '../read/subject.js'
import { subjectJson } from '../report/json.js'
import { painter } from '../report/style.js'
import { textOutput } from '../report/text.js'
import { judging } from '../standards/judging.js'
import { library } from '../standards/library.js'
import { packOption } from '../standards/pack-option.js'
import { dataProblemLine } from '../words/problem-words.js'

/** `zhiben ask --standard ID [FILE]` */
export const ask = command({
  name: 'ask',
  says: {
    zh: '在终端逐项询问，只问还会影响结论的事，最后给出结论',
    en: 'an interview at the terminal that asks only what still matters and ends in a verdict',
  },
  operands: ['[FILE]'],
  options: {
    standard: {
      value: 'ID',
      many: true,
      says: { zh: '按这个标准（ID 或 ID@版本）', en: 'by this standard (ID or ID@VERSION)' },
    },
    'as-of': {
      value: 'DATE',
      says: { zh: '按哪一天判定，默认为今天（北京时间）', en: 'the day to judge for, today in Beijing unless told' },
    },
    save: {
      value: 'FILE',
      says: {
        zh: '回答随时存入此文件，下次以它为 FILE 接着问；默认为 FILE 本身',
        en: 'where answers are kept as they are given, to go on from later; FILE itself unless told',
      },
    },
    json: { says: { zh: '最后输出 JSON', en: 'print JSON in the end' } },
    ...packOption,
  },
  more: {
    zh: 'FILE 是已知的一个对象（JSON）。回答可以是选项的编号、范围（10..20）或 ?（不知道）；back 返回上一问，quit 或 Ctrl-C 退出。',
    en: 'FILE is what is known of one subject (JSON). Answer with the number of an option, a range (10..20) or ? (not known); back returns to the last question, quit or Ctrl-C leaves.',
  },
  run: async ({ options, operands, language }, io) => {
    const asOf = options['as-of'] ?? io.today()
    if (!isCivilDate(asOf)) throw badUsage({ code: 'not-a-day', at: '--as-of', found: asOf })
    const ready = await judging({ standards: await library(options.pack), names: options.standard, asOf })
    const [given] = operands
    if (given === '-') throw badUsage({ code: 'stdin-taken', at: '-' })
    const file = given ?? (options.save !== undefined && existsSync(options.save) ? options.save : undefined)
    const subject = file === undefined ? nobody : await subjectIn(file, ready.dictionary, language, io.err)
    if (!subject) return exitCodes.data
    const keep = options.save ?? given
    const say = options.json ? async (text: string) => io.err(text) : io.out
    const lines = linesOf(io, say)
    const save = (path: string, session: Session): Promise<void> =>
      printTo(path, `${JSON.stringify(recordOf(subject, session), null, 2)}\n`, io)
    try {
      const { how, session, report } = await interview(
        {
          subject,
          judging: ready,
          lines,
          language,
          say,
          onAnswer: async (session) => {
            if (keep !== undefined) await save(keep, session)
          },
        },
        sessionFrom(subject.facts),
      )
      const path = keep ?? unusedName()
      const again = ['zhiben ask', ...options.standard.map((name) => `--standard ${name}`), path].join(' ')
      if (how === 'interrupted' || keep !== undefined) {
        await save(path, session)
        await say(
          {
            zh: `\n回答已存入 ${path}，接着问：${again}\n`,
            en: `\nThe answers are in ${path}; go on with ${again}\n`,
          }[language],
        )
      }
      if (how === 'interrupted') return exitCodes.interrupted
      await say('\n')
      if (options.json) await io.out(`${JSON.stringify({ asOf, ...subjectJson(report) }, null, 2)}\n`)
      else {
        const text = textOutput({
          out: io.out,
          judging: ready,
          language,
          paint: painter(io.colour),
          detail: true,
          brief: false,
        })
        await text.subject(report)
      }
      const { verdict } = report.assessment
      return verdict === 'hit' ? exitCodes.hit : verdict === 'undetermined' ? exitCodes.undetermined : exitCodes.clear
    } finally {
      lines.close()
    }
  },
})

const nobody: Subject = { id: '1', name: undefined, facts: {}, answers: undefined }

/** The one subject of a file; `undefined` where it is wrong, which has been said. Fails: `Stop`. */
const subjectIn = async (
  file: string,
  dictionary: Dictionary,
  language: 'zh' | 'en',
  err: (text: string) => void,
): Promise<Subject | undefined> => {
  const source = await openSource({
    file,
    stdin: process.stdin,
    schema: dictionary.schema,
    again: false,
    format: undefined,
  })
  const subjects: Subject[] = []
  let wrong = false
  for await (const reading of source.readings()) {
    const { subject, problems } = isUnreadable(reading)
      ? { subject: undefined, problems: [reading.problem] }
      : subjectOf(reading, 1, dictionary)
    for (const problem of problems) err(`${dataProblemLine(problem, language)}\n`)
    if (problems.length > 0) wrong = true
    if (subject) subjects.push(subject)
  }
  if (wrong) return undefined
  if (subjects.length !== 1)
    throw new Stop({ exit: 'usage', problem: { code: 'one-subject-only', at: file, found: subjects.length } })
  return subjects[0]
}

/** The record as `judge` and the next `ask` read it. What is not known is `null`. */
const recordOf = ({ id, name, answers }: Subject, { facts }: Session) => ({
  id,
  ...(name === undefined ? {} : { name }),
  ...facts,
  ...(answers === undefined ? {} : { answers }),
})

/** A name for answers that nobody named a file for: nothing is overwritten. */
const unusedName = (): string => {
  for (let n = 1; ; n++) {
    const name = n === 1 ? 'zhiben-answers.json' : `zhiben-answers-${n}.json`
    if (!existsSync(name)) return name
  }
}
