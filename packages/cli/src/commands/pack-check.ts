import { versioned } from '@zhiben/rules'
import { type PackInspection, problemWords } from '@zhiben/sdk'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { badUsage } from '../command/stop.js'
import { painter } from '../report/style.js'
import { library } from '../standards/library.js'
import { inspectPackFile } from '../standards/pack-file.js'
import { packOption } from '../standards/pack-option.js'
import { onOneLine } from '../words/on-one-line.js'

/** `zhiben pack check FILE` */
export const packCheck = command({
  name: 'pack check',
  says: {
    zh: '检查规则包的形状、规则、哈希和签名，并给出判定一个对象的最大代价',
    en: 'check shape, rules, hash and signature of a pack, and state its static cost bound',
  },
  operands: ['FILE'],
  options: {
    'max-cost': { value: 'N', says: { zh: '代价超过 N 即为不合格', en: 'refuse a pack that may cost more than N' } },
    ...packOption,
    json: { says: { zh: '输出 JSON', en: 'print JSON' } },
  },
  run: async ({ options, operands, language }, io) => {
    const file = operands[0] ?? ''
    const limit = options['max-cost']
    if (limit !== undefined && !/^\d+$/.test(limit))
      throw badUsage({ code: 'not-a-number', at: '--max-cost', found: limit })
    const { pack, problems } = await inspected(file, {
      packs: options.pack,
      maxCost: limit === undefined ? undefined : Number(limit),
    })
    const say = (zh: string, en: string): string => ({ zh, en })[language]
    const paint = painter(io.colour)
    if (options.json)
      await io.out(
        `${JSON.stringify(
          pack
            ? {
                ok: true,
                id: pack.standard.id,
                version: pack.standard.version,
                rules: pack.standard.rules.length,
                hash: pack.hash,
                cost: pack.cost,
                signature: pack.signature,
              }
            : { ok: false, problems },
          null,
          2,
        )}\n`,
      )
    else if (pack) {
      const { standard, hash, cost, signature } = pack
      await io.out(
        [
          `${onOneLine(file)}${say('：', ': ')}${paint(say('合格', 'fine'), 'green')}\n`,
          `  ${versioned(standard)}  ${onOneLine(standard.title[language])}\n`,
          `  ${say(`${standard.rules.length} 条规则，判定一个对象至多 ${cost} 步`, `${standard.rules.length} rules, at most ${cost} steps for a subject`)}\n`,
          `  ${hash}\n`,
          signature.state === 'absent'
            ? `  ${say('没有签名', 'not signed')}\n`
            : `  ${say('签名公钥', 'signed with')} ${signature.key}${signature.by === undefined ? '' : ` (${onOneLine(signature.by)})`}\n`,
        ].join(''),
      )
    } else {
      await io.out(
        `${onOneLine(file)}${say('：', ': ')}${paint(say(`不合格，${problems.length} 处`, `${problems.length} problem(s)`), 'red')}\n`,
      )
      for (const problem of problems) await io.out(`  ${problemWords(problem, language)}\n`)
    }
    return pack ? exitCodes.clear : exitCodes.data
  },
})

/** By itself first, then with what it refers to; a pack of what comes with the program does not clash with that. */
const inspected = async (
  file: string,
  { packs, maxCost }: { readonly packs: readonly string[]; readonly maxCost: number | undefined },
): Promise<PackInspection> => {
  const limits = maxCost === undefined ? {} : { maxCost }
  const alone = await inspectPackFile(file, { imports: 'later', ...limits })
  if (!alone.pack) return alone
  const name = versioned(alone.pack.standard)
  const imports = (await library(packs)).filter((standard) => versioned(standard) !== name)
  return inspectPackFile(file, { imports, ...limits })
}
