import { cited, isCivilDate, type Language } from '@zhiben/core'
import { type Rule, type Standard, versioned } from '@zhiben/rules'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { badUsage } from '../command/stop.js'
import { type ChangedRule, diffOf, type StandardDiff } from '../diff/diff.js'
import { periodWords } from '../report/period.js'
import { type Paint, painter } from '../report/style.js'
import { ruleVerdictWords } from '../report/verdict-words.js'
import { library, versionNamed } from '../standards/library.js'
import { packOption } from '../standards/pack-option.js'

/** `zhiben standards diff ID@V1 ID@V2` */
export const standardsDiff = command({
  name: 'standards diff',
  says: {
    zh: '比较两个版本：增加、删除、改动的条目；条件改动的附一组判定不同的事实',
    en: 'compare two versions: rules added, removed and changed, with facts that are judged differently',
  },
  operands: ['ID@V1', 'ID@V2'],
  options: {
    'as-of': {
      value: 'DATE',
      says: {
        zh: '示例按哪一天判定，默认为后一版本的施行日',
        en: 'the day for the examples; the first day of the later version unless told',
      },
    },
    ...packOption,
    json: { says: { zh: '输出 JSON', en: 'print JSON' } },
  },
  run: async ({ options, operands, language }, io) => {
    const standards = await library(options.pack)
    const [before, after] = operands.map((name) => versionNamed(name, standards)) as [Standard, Standard]
    const asOf = options['as-of'] ?? after.inForce.from
    if (!isCivilDate(asOf)) throw badUsage({ code: 'not-a-day', at: '--as-of', found: asOf })
    const diff = diffOf(before, after, standards, asOf)
    await io.out(options.json ? `${JSON.stringify(plain(diff), null, 2)}\n` : page(diff, language, painter(io.colour)))
    return exitCodes.clear
  },
})

const ruleRow = ({ id, title, cite }: Rule) => ({ id, title, citation: cite })

const plain = ({ before, after, added, removed, renumbered, changed, unchanged }: StandardDiff) => ({
  before: { id: before.id, version: before.version, inForce: before.inForce },
  after: { id: after.id, version: after.version, inForce: after.inForce },
  added: added.map(ruleRow),
  removed: removed.map(ruleRow),
  renumbered,
  changed: changed.map(({ before, after, changed, example }) => ({
    id: after.id,
    changed,
    before: ruleRow(before),
    after: ruleRow(after),
    ...(example === undefined ? {} : { example }),
  })),
  unchanged,
})

const partWords = {
  title: { zh: '名称', en: 'title' },
  citation: { zh: '出处', en: 'citation' },
  level: { zh: '级别', en: 'level' },
  conditions: { zh: '条件', en: 'conditions' },
} as const

const page = (diff: StandardDiff, language: Language, paint: Paint): string => {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en)
  const { before, after, added, removed, renumbered, changed, unchanged } = diff
  const moved = new Map(renumbered.map((pair) => [pair.after, pair.before]))
  const row = (sign: string, rule: Rule, style: 'green' | 'red', note = '') =>
    `${paint(`${sign} ${rule.id}  ${rule.title[language]}`, style)}${note}\n    ${paint(cited(rule.cite, language), 'dim')}\n`
  return [
    `${paint(`${versioned(before)} → ${versioned(after)}`, 'bold')}\n`,
    `  ${before.document} · ${periodWords(before.inForce, language)}\n`,
    `  ${after.document} · ${periodWords(after.inForce, language)}\n`,
    `  ${say(`增加 ${added.length},删除 ${removed.length},改动 ${changed.length},未变 ${unchanged}`, `${added.length} added, ${removed.length} removed, ${changed.length} changed, ${unchanged} unchanged`)}\n\n`,
    ...removed.map((rule) => row('-', rule, 'red')),
    ...added.map((rule) => {
      const was = moved.get(rule.id)
      return row(
        '+',
        rule,
        'green',
        was === undefined ? '' : say(`（原 ${was}，条件未变）`, ` (was ${was}, same conditions)`),
      )
    }),
    ...changed.map((rule) => changedRow(rule, language, paint)),
  ].join('')
}

const changedRow = ({ before, after, changed, example }: ChangedRule, language: Language, paint: Paint): string => {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en)
  const parts = changed.map((part) => partWords[part][language]).join(say('、', ', '))
  return [
    `${paint(`~ ${after.id}  ${after.title[language]}`, 'yellow')}${say(`（${parts}）`, ` (${parts})`)}\n`,
    changed.includes('title') ? `    ${say('原名称', 'was')}: ${before.title[language]}\n` : '',
    changed.includes('citation') ? `    ${cited(before.cite, language)} → ${cited(after.cite, language)}\n` : '',
    example === null
      ? `    ${paint(say('未找到判定不同的示例', 'no facts found that are judged differently'), 'dim')}\n`
      : '',
    example
      ? `    ${say('示例', 'example')} ${JSON.stringify(example.facts)}\n    ${ruleVerdictWords[example.before][language]} → ${ruleVerdictWords[example.after][language]} (${example.asOf})\n`
      : '',
  ].join('')
}
