import { newKeyPair } from '@zhiben/sdk'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { printTo } from '../command/print-to.js'
import { badUsage } from '../command/stop.js'

/** Only the owner may read a secret key. */
const ownerOnly = 0o600

/** `zhiben pack keygen --out NAME` */
export const packKeygen = command({
  name: 'pack keygen',
  says: {
    zh: '生成一对签名密钥：NAME.key 是私钥，须妥善保管；NAME.pub 是公钥，可以公开',
    en: 'make a pair of keys: NAME.key is secret and to be kept; NAME.pub is for everybody',
  },
  operands: [],
  options: { out: { value: 'NAME', says: { zh: '文件名（不带扩展名）', en: 'name of the files, without ending' } } },
  run: async ({ options }, io) => {
    if (options.out === undefined) throw badUsage({ code: 'option-missing', at: '--out NAME' })
    const { secretKey, publicKey } = newKeyPair()
    await printTo(`${options.out}.key`, `${secretKey}\n`, io, ownerOnly)
    await printTo(`${options.out}.pub`, `${publicKey}\n`, io)
    await io.out(`${publicKey}\n`)
    return exitCodes.clear
  },
})
