import { writeFile } from 'node:fs/promises'
import { replay } from '@zhiben/hazards'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { Stop } from '../command/stop.js'
import { atDesk, deskOptions } from '../hazards/desk.js'
import { filterGiven, filterOptions } from '../hazards/filter-option.js'
import { type LedgerHazard, ledgerWorkbook } from '../ledger/workbook.js'

/** `zhiben hazard export FILE` */
export const hazardExport = command({
  name: 'hazard export',
  says: {
    zh: '把隐患写成台账（XLSX）：「台账」表供人看，「事件」表供无损导入（含举报人信息，只在监管部门之间传）',
    en: 'write hazards as a ledger (XLSX): a sheet for people, and one of all events for an import without loss (with the whistle-blowers, for authorities only)',
  },
  operands: ['FILE'],
  options: {
    ...deskOptions,
    ...filterOptions,
    'people-only': {
      says: {
        zh: '只写「台账」表，不含任何举报人信息，来源不分检查与举报',
        en: 'only the sheet for people: nothing of a whistle-blower, not even that there was one',
      },
    },
  },
  run: ({ options, operands, language }, io) => {
    const filter = filterGiven(options)
    const [file = ''] = operands
    return atDesk({ options, language, io }, async ({ service }) => {
      const hazards: LedgerHazard[] = []
      for await (const { id } of service.summaries(filter)) {
        const events = await service.history(id)
        const state = replay(events)
        if (state) hazards.push({ state, events })
      }
      const workbook = await ledgerWorkbook(hazards, { peopleOnly: options['people-only'] })
      try {
        await writeFile(file, workbook)
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException
        throw new Stop({ exit: 'cannotWrite', problem: { code: 'file-unwritable', at: file, reason: code ?? message } })
      }
      io.err(language === 'zh' ? `写出 ${hazards.length} 项隐患\n` : `${hazards.length} hazards written\n`)
      return exitCodes.clear
    })
  },
})
