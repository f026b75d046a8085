import { inspectPack, type LoadedPack, type PackInspection, type ReadPackOptions } from '@zhiben/sdk'
import { Stop } from '../command/stop.js'
import { decode } from '../read/decode.js'
import { bytesOf } from '../read/source.js'

/** The text of a pack file. Fails: `Stop` where it cannot be read. */
const packText = async (file: string): Promise<string> => decode(await bytesOf(file)) ?? ''

/** A pack file, with all that is wrong with it. */
export const inspectPackFile = async (file: string, options: ReadPackOptions = {}): Promise<PackInspection> =>
  inspectPack(await packText(file), options)

/** A pack file that is let in. Fails: `Stop` with exit code 65 and all that is wrong with it. */
export const packIn = async (file: string, options: ReadPackOptions = {}): Promise<LoadedPack> => {
  const { pack, problems } = await inspectPackFile(file, options)
  if (pack) return pack
  throw new Stop({ exit: 'data', problem: { code: 'pack-refused', at: file, problems } })
}
