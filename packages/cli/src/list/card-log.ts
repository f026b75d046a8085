import {
  type CardState,
  cardStates,
  type ResponsibilityList,
  readCardLog,
  responsibilityWords,
} from '@zhiben/responsibilities'
import { readDocument } from '../read/document.js'
import { documentRefused } from '../read/document-refused.js'

/**
 * The cards of a list after the log of a JSON file: who signed, what was published, assessed, revised.
 *
 * Fails: `Stop` with exit code 65 and every line that cannot be: nobody can sign a card that is not complete, nor one of
 * a position that is not his.
 */
export const cardsAfter = async (
  list: ResponsibilityList,
  file: string,
  stdin: NodeJS.ReadableStream,
): Promise<ReadonlyMap<string, CardState>> => {
  const read = await readDocument(file, stdin)
  const { log, problems } = read.document ? readCardLog(read.document.value) : { problems: [] }
  if (!log) throw documentRefused(file, read, problems, responsibilityWords)
  const { states, problems: found } = cardStates(list, log)
  if (found.length > 0) throw documentRefused(file, read, found, responsibilityWords)
  return states
}
