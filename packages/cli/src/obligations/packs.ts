import { nearest } from '@zhiben/core'
import type { ObligationPack } from '@zhiben/obligations'
import { inspectObligations } from '@zhiben/sdk'
import type { OptionSpec } from '../command/command.js'
import { badUsage, Stop } from '../command/stop.js'
import { decode } from '../read/decode.js'
import { bytesOf } from '../read/source.js'
import { builtInObligations } from './built-in.js'

/** Which packs of obligations a command takes. */
export const obligationPackOptions = {
  pack: {
    value: 'FILE',
    many: true,
    says: { zh: '另外装入的义务包(JSON)，可写多次', en: 'a pack of obligations (JSON) to load besides' },
  },
  only: {
    value: 'ID',
    many: true,
    says: {
      zh: '只用这个义务包，或 / 之前相同的各包(如 cn)，可写多次；默认全部',
      en: 'only this pack, or those of one vendor (`cn`); all unless told',
    },
  },
} as const satisfies Readonly<Record<string, OptionSpec>>

/** The packs at hand: those that come with the program and those named. Fails: `Stop` for a file that is no pack. */
export const obligationPacks = async (
  files: readonly string[],
  given: readonly string[],
): Promise<readonly ObligationPack[]> => {
  const only = given.flatMap((names) => names.split(',')).filter((name) => name !== '')
  const packs = [...(await builtInObligations())]
  for (const file of files) packs.push(await packIn(file))
  if (only.length === 0) return packs
  const names = new Set(packs.flatMap(({ id }) => [id, id.split('/')[0] as string]))
  for (const name of only)
    if (!names.has(name)) {
      const known = [...names]
      throw badUsage({ code: 'unknown-pack', at: '--only', found: name, nearest: nearest(name, known), known })
    }
  return packs.filter(({ id }) => only.includes(id) || only.includes(id.split('/')[0] as string))
}

const packIn = async (file: string): Promise<ObligationPack> => {
  const { pack, problems } = inspectObligations(decode(await bytesOf(file)) ?? '')
  if (pack) return pack
  throw new Stop({ exit: 'data', problem: { code: 'obligations-refused', at: file, problems } })
}
