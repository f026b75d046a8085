import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { badUsage } from '../command/stop.js'
import { publicKey } from '../standards/key.js'
import { packIn } from '../standards/pack-file.js'
import { onOneLine } from '../words/on-one-line.js'

/** `zhiben pack verify FILE --key PUBLIC` */
export const packVerify = command({
  name: 'pack verify',
  says: {
    zh: '验证规则包由这个公钥的持有人签名，且此后未被改动',
    en: 'verify that a pack was signed by the holder of a public key and not changed since',
  },
  operands: ['FILE'],
  options: {
    key: {
      value: 'KEY',
      many: true,
      says: { zh: '信任的公钥（本身或其文件），可写多次', en: 'a public key that you trust, itself or its file' },
    },
  },
  run: async ({ options, operands, language }, io) => {
    if (options.key.length === 0) throw badUsage({ code: 'option-missing', at: '--key KEY' })
    const trustedKeys = await Promise.all(options.key.map(publicKey))
    const file = operands[0] ?? ''
    const { signature } = await packIn(file, { imports: 'later', trustedKeys, requireSignature: true })
    const by = signature.state !== 'absent' && signature.by !== undefined ? ` ${onOneLine(signature.by)}` : ''
    await io.out(`${onOneLine(file)}${language === 'zh' ? `：签名有效${by}` : `: the signature is good${by}`}\n`)
    return exitCodes.clear
  },
})
