import { Stop } from '../command/stop.js'
import { decode } from '../read/decode.js'
import { bytesOf } from '../read/source.js'

/** What a key looks like: base64 of 32 bytes. */
const pattern = /^[A-Za-z0-9+/]{43}=$/

/** A public key, given as it is or in a file of its own. Fails: `Stop`. */
export const publicKey = async (given: string): Promise<string> => (pattern.test(given) ? given : keyFile(given))

/** The key in a file, alone on its line. Fails: `Stop`. */
export const keyFile = async (file: string): Promise<string> => {
  const text = decode(await bytesOf(file))?.trim() ?? ''
  if (pattern.test(text)) return text
  throw new Stop({ exit: 'data', problem: { code: 'not-a-key', at: file } })
}
