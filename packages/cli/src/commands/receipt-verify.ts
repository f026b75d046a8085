import { problemWords, verifyReceipt } from '@zhiben/sdk'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { Stop } from '../command/stop.js'
import { decode } from '../read/decode.js'
import { bytesOf } from '../read/source.js'
import { painter } from '../report/style.js'
import { library } from '../standards/library.js'
import { packOption } from '../standards/pack-option.js'
import { onOneLine } from '../words/on-one-line.js'

/** `zhiben receipt verify FILE` */
export const receiptVerify = command({
  name: 'receipt verify',
  says: {
    zh: '用手头的标准离线重新判定，看存证是否仍成立；不成立时退出码为 65',
    en: 'judge again, offline, by the standards at hand and say whether the receipt holds; exit code 65 if not',
  },
  operands: ['FILE'],
  options: { ...packOption, json: { says: { zh: '输出 JSON', en: 'print JSON' } } },
  run: async ({ options, operands, language }, io) => {
    const file = operands[0] ?? ''
    const text = decode(await bytesOf(file))
    if (text === undefined || text.trim() === '')
      throw new Stop({ exit: 'data', problem: { code: 'not-receipts', at: file } })
    const standards = await library(options.pack)
    const paint = painter(io.colour)
    const checks = receiptsIn(text).map((receipt) => ({
      subject: subjectOf(receipt),
      ...verifyReceipt(receipt, standards),
    }))
    if (options.json) await io.out(`${JSON.stringify(checks.length === 1 ? checks[0] : checks, null, 2)}\n`)
    else
      for (const check of checks) {
        const says = check.holds
          ? paint({ zh: '成立', en: 'holds' }[language], 'green')
          : paint({ zh: '不成立', en: 'does not hold' }[language], 'red')
        await io.out(`${onOneLine(check.subject ?? file)}${{ zh: '：', en: ': ' }[language]}${says}\n`)
        if (!check.holds)
          for (const difference of check.differences) await io.out(`  ${problemWords(difference, language)}\n`)
      }
    return checks.every(({ holds }) => holds) ? exitCodes.clear : exitCodes.data
  },
})

/** One receipt, however it is laid out; or several, one a line. */
const receiptsIn = (text: string): readonly string[] => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const isReceipt = (line: string): boolean => line.trimStart().startsWith('{') && line.trimEnd().endsWith('}')
  return lines.length > 1 && lines.every(isReceipt) ? lines : [text]
}

const subjectOf = (receipt: string): string | undefined => {
  try {
    const { subject } = JSON.parse(receipt) as { readonly subject?: unknown }
    return typeof subject === 'string' ? subject : undefined
  } catch {
    return undefined
  }
}
