import { exportPack } from '@zhiben/sdk'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { outOption, printTo } from '../command/print-to.js'
import { badUsage } from '../command/stop.js'
import { keyFile } from '../standards/key.js'
import { packIn } from '../standards/pack-file.js'

/** `zhiben pack sign FILE --key SECRET` */
export const packSign = command({
  name: 'pack sign',
  says: { zh: '用私钥为规则包签名', en: 'sign a pack with a secret key' },
  operands: ['FILE'],
  options: {
    key: {
      value: 'FILE',
      says: {
        zh: '私钥文件（zhiben pack keygen 生成）',
        en: 'the file of a secret key, as zhiben pack keygen makes it',
      },
    },
    by: { value: 'NAME', says: { zh: '以谁的名义签名', en: 'in whose name' } },
    ...outOption,
  },
  run: async ({ options, operands }, io) => {
    if (options.key === undefined) throw badUsage({ code: 'option-missing', at: '--key FILE' })
    const { standard } = await packIn(operands[0] ?? '', { imports: 'later' })
    const secretKey = await keyFile(options.key)
    const signer = options.by === undefined ? { secretKey } : { secretKey, by: options.by }
    await printTo(options.out, exportPack(standard, signer), io)
    return exitCodes.clear
  },
})
