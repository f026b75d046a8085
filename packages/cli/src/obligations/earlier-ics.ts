import { readFile } from 'node:fs/promises'
import { type EarlierIcs, earlierIcs } from '../report/ics/earlier.js'

/**
 * What an earlier export of the same calendar holds, where it still stands in the file that is to be written. A file of
 * anything else is nobody's earlier export.
 */
export const earlierIn = async (file: string, id: string): Promise<EarlierIcs | undefined> => {
  try {
    return earlierIcs(await readFile(file, 'utf8'), id)
  } catch {
    // Nothing there, or nothing that can be read: whether it can be written is found out by writing.
    return undefined
  }
}
