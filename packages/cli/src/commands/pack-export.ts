import { exportPack } from '@zhiben/sdk'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { outOption, printTo } from '../command/print-to.js'
import { library, versionNamed } from '../standards/library.js'

/** `zhiben pack export ID@VERSION` */
export const packExport = command({
  name: 'pack export',
  says: { zh: '把一个版本的标准写成 JSON 规则包', en: 'write one version of a standard as a JSON pack' },
  operands: ['ID@VERSION'],
  options: outOption,
  run: async ({ options, operands }, io) => {
    const standard = versionNamed(operands[0] ?? '', await library([]))
    await printTo(options.out, exportPack(standard), io)
    return exitCodes.clear
  },
})
