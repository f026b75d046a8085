import { cited, type Language, type Verification } from '@zhiben/core'
import { inForceOn, type Standard, versioned } from '@zhiben/rules'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { periodWords } from '../report/period.js'
import { type Paint, painter } from '../report/style.js'
import { library, standardsNamed } from '../standards/library.js'
import { packOption } from '../standards/pack-option.js'

/** `zhiben standards show ID` */
export const standardsShow = command({
  name: 'standards show',
  says: {
    zh: '标准的条目、出处和核对情况；ID@版本 指定版本，只写 ID 为现行版本（没有现行的取最新）',
    en: 'rules of a standard, with citations and how each was verified; ID@VERSION, or ID for the version in force (else the latest)',
  },
  operands: ['ID'],
  options: { ...packOption, json: { says: { zh: '输出 JSON', en: 'print JSON' } } },
  run: async ({ options, operands, language }, io) => {
    const found = standardsNamed(operands[0] ?? '', await library(options.pack))
    const [current] = inForceOn(found, io.today()).judging
    const latest = [...found].sort((a, b) => (a.inForce.from < b.inForce.from ? 1 : -1))[0]
    const standard = (current ?? latest) as Standard
    await io.out(
      options.json ? `${JSON.stringify(shown(standard), null, 2)}\n` : page(standard, language, painter(io.colour)),
    )
    return exitCodes.clear
  },
})

const shown = (standard: Standard) => ({
  id: standard.id,
  version: standard.version,
  title: standard.title,
  authority: standard.authority,
  document: standard.document,
  issued: standard.issued ?? null,
  inForce: { from: standard.inForce.from, until: standard.inForce.until ?? null },
  supersedes: standard.supersedes ?? [],
  successor: standard.successor ?? null,
  scope: standard.scope,
  incomplete: standard.incomplete ?? [],
  rules: standard.rules.map(({ id, title, cite, level, verified, remedy, evidence, note }) => ({
    id,
    title,
    citation: cite,
    level,
    verified: verified.status === 'verified',
    verification: verified,
    remedy,
    evidence,
    ...(note ? { note } : {}),
  })),
})

const verificationWords = (verified: Verification, language: Language): string =>
  verified.status === 'verified'
    ? language === 'zh'
      ? `已核对 ${verified.source}`
      : `checked against ${verified.source}`
    : language === 'zh'
      ? `未核对：${verified.why}`
      : `not checked: ${verified.why}`

const page = (standard: Standard, language: Language, paint: Paint): string => {
  const line = (zh: string, en: string, value: string) => `${paint(language === 'zh' ? zh : en, 'dim')} ${value}\n`
  return [
    `${paint(standard.title[language], 'bold')}  ${versioned(standard)}\n`,
    line('发布机关', 'Authority', standard.authority[language]),
    line('文号', 'Document', standard.document),
    standard.issued === undefined ? '' : line('发布日期', 'Issued', standard.issued),
    line('效力', 'Period', periodWords(standard.inForce, language)),
    standard.supersedes ? line('代替', 'Supersedes', standard.supersedes.join(language === 'zh' ? '、' : ', ')) : '',
    standard.successor ? line('后续', 'Successor', standard.successor[language]) : '',
    line('适用', 'Scope', standard.scope[language]),
    ...(standard.incomplete ?? []).map((part) => line('缺少', 'Missing', paint(part[language], 'yellow'))),
    '\n',
    ...standard.rules.map((rule) =>
      [
        `${paint(rule.id, 'bold')}  ${rule.title[language]}${rule.level === 'major' ? '' : `  [${rule.level}]`}\n`,
        `    ${cited(rule.cite, language)}\n`,
        `    ${paint(verificationWords(rule.verified, language), rule.verified.status === 'verified' ? 'green' : 'yellow')}\n`,
      ].join(''),
    ),
  ].join('')
}
