import type { Language } from '@zhiben/core'
import { type CommandProblem, type Refusal, refusalWords } from '@zhiben/hazards'
import type { WordsFor } from '../words/catalogue.js'
import { onOneLine } from '../words/on-one-line.js'
import { fileProblemWords } from '../words/problem-words.js'
import { fields } from './field.js'
import type { LedgerProblem, PlacedLedgerProblem } from './problem.js'

/** Why a command was refused, without the place in it: the cell says that. */
const bare = (refusal: CommandProblem | Refusal, language: Language): string =>
  refusalWords({ ...refusal, at: '' }, language)

const zh: WordsFor<LedgerProblem> = {
  'ledger-value-missing': (p) => `没有填写「${fields[p.field].title.zh}」；请补上`,
  'ledger-not-a-day': (p) => `\`${p.found}\` 不是存在的日期；请写成 2026-03-01 的样子`,
  'ledger-unknown-value': (p) => `不认识 \`${p.found}\`；可以是 ${p.options.join('、')}`,
  'ledger-row-twice': (p) => `编号 \`${p.id}\` 与 ${p.first} 重复；一项隐患只占一行`,
  'ledger-differs': (p) =>
    `「${fields[p.field].title.zh}」是 \`${p.found}\`，而按记录应为 \`${p.expected}\`；台账不能改已发生的事，请用相应命令办理，或在该列表头前加 # 不读此列`,
  'ledger-there': (p) => `隐患 \`${p.id}\` 已在库中，且不是由这一行导入的；请换一个编号，或用更正命令修改`,
  'ledger-refused': (p) => bare(p.refusal, 'zh'),
  'event-not-json': () => '这一条记录不是完整的 JSON；请使用未经改动的「事件」表',
  'event-part-missing': (p) => `隐患 \`${p.id}\` 的第 ${p.revision} 条记录缺失或残缺；请使用未经改动的「事件」表`,
  'event-not-decided': (p) =>
    `隐患 \`${p.id}\` 的第 ${p.revision} 条记录与流程得出的不一致，可能被改动过；请使用未经改动的「事件」表`,
  'event-refused': (p) => `第 ${p.revision} 条记录不可能发生：${refusalWords(p.refusal, 'zh')}`,
  'event-policy-unknown': (p) => `所适用的政策 \`${p.found}\` 未提供；请用 --policy 一并装入`,
  'event-log-differs': (p) => `库中隐患 \`${p.id}\` 从第 ${p.revision} 条起另有记录；不能合并两份经过`,
}

const en: WordsFor<LedgerProblem> = {
  'ledger-value-missing': (p) => `\`${fields[p.field].title.zh}\` (${fields[p.field].title.en}) is empty; fill it in`,
  'ledger-not-a-day': (p) => `\`${p.found}\` is not a day that exists; write it like 2026-03-01`,
  'ledger-unknown-value': (p) => `\`${p.found}\` is not known; it can be ${p.options.join(', ')}`,
  'ledger-row-twice': (p) => `the id \`${p.id}\` is already used in ${p.first}; one row a hazard`,
  'ledger-differs': (p) =>
    `\`${fields[p.field].title.zh}\` (${fields[p.field].title.en}) says \`${p.found}\`, by the record it is \`${p.expected}\`; a ledger cannot change what happened: give the command for it, or begin the heading with # so that the column is not read`,
  'ledger-there': (p) =>
    `there is a hazard \`${p.id}\` already, which this row did not make; choose another id, or correct it by a command`,
  'ledger-refused': (p) => bare(p.refusal, 'en'),
  'event-not-json': () => 'this event is not whole JSON; use the sheet of events as it was written',
  'event-part-missing': (p) =>
    `event ${p.revision} of hazard \`${p.id}\` is missing or incomplete; use the sheet of events as it was written`,
  'event-not-decided': (p) =>
    `event ${p.revision} of hazard \`${p.id}\` is not what its command comes to and may have been changed; use the sheet of events as it was written`,
  'event-refused': (p) => `event ${p.revision} cannot have happened: ${refusalWords(p.refusal, 'en')}`,
  'event-policy-unknown': (p) => `the policy \`${p.found}\` is not at hand; load it with --policy`,
  'event-log-differs': (p) =>
    `the store has another log of hazard \`${p.id}\` from event ${p.revision} on; two histories cannot be joined`,
}

const catalogues: Readonly<Record<Language, WordsFor<LedgerProblem>>> = { zh, en }

const isOurs = (problem: PlacedLedgerProblem['problem']): problem is LedgerProblem => Object.hasOwn(zh, problem.code)

/** What is wrong with a row, in words. */
export const ledgerProblemWords = ({ problem }: PlacedLedgerProblem, language: Language): string => {
  if (!isOurs(problem)) return fileProblemWords(problem, language)
  const say = catalogues[language][problem.code] as (problem: LedgerProblem) => string
  return say(problem)
}

/** A problem with its place, on one line. */
export const ledgerProblemLine = (problem: PlacedLedgerProblem, language: Language): string =>
  onOneLine(`${problem.place.text}${language === 'zh' ? '：' : ': '}${ledgerProblemWords(problem, language)}`)
