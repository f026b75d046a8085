import { type Standard, versioned } from '@zhiben/rules'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { periodWords } from '../report/period.js'
import { painter } from '../report/style.js'
import { library } from '../standards/library.js'
import { packOption } from '../standards/pack-option.js'

/** How many of a standard's rules were checked against their source. */
export const verifiedRules = (standard: Standard): number =>
  standard.rules.filter(({ verified }) => verified.status === 'verified').length

/** `zhiben standards list` */
export const standardsList = command({
  name: 'standards list',
  says: { zh: '列出全部标准和版本', en: 'list all standards and versions' },
  operands: [],
  options: {
    ...packOption,
    json: { says: { zh: '输出 JSON', en: 'print JSON' } },
  },
  run: async ({ options, language }, io) => {
    const standards = await library(options.pack)
    if (options.json) {
      const rows = standards.map((standard) => ({
        id: standard.id,
        version: standard.version,
        inForce: { from: standard.inForce.from, until: standard.inForce.until ?? null },
        rules: standard.rules.length,
        verified: verifiedRules(standard),
        title: standard.title,
        document: standard.document,
        incomplete: standard.incomplete !== undefined,
      }))
      await io.out(`${JSON.stringify(rows, null, 2)}\n`)
      return exitCodes.clear
    }
    const paint = painter(io.colour)
    for (const standard of standards) {
      const verified = verifiedRules(standard)
      const rules =
        language === 'zh'
          ? `${standard.rules.length} 条，其中 ${verified} 条已核对原文`
          : `${standard.rules.length} rules, ${verified} checked against the text`
      await io.out(
        [
          `${paint(versioned(standard), 'bold')}  ${standard.title[language]}\n`,
          `    ${standard.document} · ${periodWords(standard.inForce, language)} · ${rules}\n`,
          ...(standard.incomplete ?? []).map(
            (part) => `    ${paint(language === 'zh' ? `不完整:${part.zh}` : `incomplete: ${part.en}`, 'yellow')}\n`,
          ),
        ].join(''),
      )
    }
    return exitCodes.clear
  },
})
