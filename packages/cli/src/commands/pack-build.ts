import { existsSync } from 'node:fs'
import { toModule } from '@zhiben/rules'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { outOption, printTo } from '../command/print-to.js'
import { library, versionNamed } from '../standards/library.js'
import { packIn } from '../standards/pack-file.js'

/** `zhiben pack build FILE|ID@VERSION` */
export const packBuild = command({
  name: 'pack build',
  says: {
    zh: '把标准预先写成 ESM 判定模块：结果相同，速度最快，运行时不拼接代码',
    en: 'write a standard as an ESM evaluator module: the same results, fastest, no code strings at run time',
  },
  operands: ['FILE|ID@VERSION'],
  options: {
    from: {
      value: 'MODULE',
      says: {
        zh: '模块从哪里导入运行时，默认 @zhiben/rules',
        en: 'where the module imports its runtime from, @zhiben/rules unless told',
      },
    },
    ...outOption,
  },
  run: async ({ options, operands }, io) => {
    const name = operands[0] ?? ''
    const standard = existsSync(name)
      ? (await packIn(name, { imports: 'later' })).standard
      : versionNamed(name, await library([]))
    await printTo(options.out, toModule(standard, options.from), io)
    return exitCodes.clear
  },
})
