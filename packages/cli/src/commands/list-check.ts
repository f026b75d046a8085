import type { Language } from '@zhiben/core'
import { findingOf, listChanges, personKinds, personKindTitles, responsibilityWords } from '@zhiben/responsibilities'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { printTo } from '../command/print-to.js'
import { changeWords } from '../list/change-words.js'
import { checkedList } from '../list/checked.js'
import { findingWords } from '../list/finding-words.js'
import { listIn } from '../list/list-file.js'
import { toXlsx } from '../report/document/xlsx.js'
import { sayIn } from '../report/html/labels.js'
import { listDocument } from '../report/list/list-document.js'
import { painter } from '../report/style.js'
import { onOneLine } from '../words/on-one-line.js'

/** `zhiben list check LIST` */
export const listCheck = command({
  name: 'list check',
  says: {
    zh: '检查责任清单：每个岗位都有职责，每项职责恰有一名责任人，三类人员全覆盖，定期职责都有周期，安全管理机构和人员配足',
    en: 'check a list: every position has duties, every duty one accountable holder, three kinds of people, periodic duties bound, safety staff',
  },
  operands: ['LIST'],
  options: {
    json: { says: { zh: '输出 JSON', en: 'print JSON' } },
    since: {
      value: 'OLD',
      says: { zh: '旧版清单：列出此后改了什么', en: 'an older version of the list: say what has changed since' },
    },
    xlsx: {
      value: 'OUT',
      says: { zh: '把清单和问题写成工作簿', en: 'write the list and what was found as a workbook' },
    },
  },
  more: {
    zh: '有空档、交叉或错误时退出码为 65，只有未知时为 2。',
    en: 'Exit code 65 where there are gaps, overlaps or mistakes; 2 where something is only unknown.',
  },
  run: async ({ options, operands, language }, io) => {
    const { list, placeOf } = await listIn(operands[0] ?? '', io.stdin)
    const old = options.since === undefined ? undefined : (await listIn(options.since, io.stdin)).list
    const found = await checkedList(list)
    const changes = old && listChanges(old, list)
    const say = sayIn(language)
    const problems = found.problems.map((problem) => ({
      ...problem,
      finding: findingOf(problem),
      place: placeOf(problem.at),
      message: responsibilityWords(problem, language),
    }))
    if (options.xlsx !== undefined)
      await printTo(options.xlsx, await toXlsx(listDocument(list, problems, language), language), io)
    if (options.json) await io.out(`${JSON.stringify({ ...found, problems, changes }, null, 2)}\n`)
    else {
      const paint = painter(io.colour)
      const line = (words: string, holds: string): string =>
        `  ${{ true: paint('✓', 'green'), false: paint('✗', 'red'), unknown: paint('?', 'yellow') }[holds]} ${words}\n`
      await io.out(
        [
          line(say('每个岗位都有职责和明白卡', 'every position has duties and a card'), found.positions),
          line(
            say('每项职责恰有一名责任人，有人落实', 'every duty has one accountable holder and a doer'),
            found.duties,
          ),
          ...personKinds.map((kind) => line(personKindTitles[kind][language], found.kinds[kind])),
          ...(found.staffing === undefined
            ? []
            : [
                line(
                  say('按法定要求设有安全管理机构或人员', 'there is the safety staff the law asks for'),
                  found.staffing,
                ),
              ]),
          line(say('定期职责都有对应的履职义务', 'periodic duties are bound to obligations'), found.periodic),
          ...(['gap', 'overlap', 'mistake', 'unknown'] as const).flatMap((finding) => {
            const own = problems.filter((problem) => problem.finding === finding)
            if (own.length === 0) return []
            return [
              `\n${paint(`${findingWords[finding][language]} ${own.length}`, 'bold')}\n`,
              ...own.map(({ place, message }) => `  ${onOneLine(`${place} ${message}`)}\n`),
            ]
          }),
          ...(old && changes ? sinceThen(changeWords(changes, old, list, language), language) : []),
        ].join(''),
      )
    }
    return { true: exitCodes.clear, false: exitCodes.data, unknown: exitCodes.undetermined }[found.verdict]
  },
})

const sinceThen = (changes: readonly string[], language: Language): readonly string[] => {
  const say = sayIn(language)
  if (changes.length === 0) return [`\n${say('与旧版相同', 'The same as the older version')}\n`]
  return [
    `\n${say(`与旧版相比 ${changes.length} 处变化`, `${changes.length} changes since the older version`)}\n`,
    ...changes.map((line) => `  ${onOneLine(line)}\n`),
  ]
}
