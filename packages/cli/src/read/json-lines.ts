import { pathOf } from '@zhiben/rules'
import { encodingOf } from './decode.js'
import { positionOf } from './locate.js'
import { parsed } from './parsed.js'
import type { Reading } from './record.js'

/**
 * The lines of a stream of bytes, one after another, whatever the line ends (`\n`, `\r\n`) and with or without a byte
 * order mark. Only one line is held at a time. `undefined` for the place where the bytes are no text.
 */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string | undefined> {
  let decoder: TextDecoder | undefined
  let rest = ''
  try {
    for await (const chunk of bytes) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true })
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
    rest += decoder?.decode() ?? ''
  } catch (error) {
    if (!(error instanceof TypeError)) throw error // only the decoder's complaint is about the bytes
    yield undefined
    return
  }
  if (rest !== '') yield rest
}

/** The subjects of JSON Lines, one a line, read as they come. Empty lines are passed over. */
export async function* fromJsonLines(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  columns = false,
): AsyncGenerator<Reading> {
  let line = 0
  let any = false
  for await (const text of linesOf(bytes)) {
    line++
    const place = `${file}:${line}`
    const placeOf = (at = '') => (columns && text ? `${place}:${positionOf(text, pathOf(at)).column}` : place)
    if (text === undefined) {
      yield { problem: { place, problem: { code: 'not-text' } } }
      return
    }
    if (text.trim() === '') continue
    any = true
    const { value, problems } = parsed(text, line)
    if (problems.length === 0) yield { placeOf, value }
    else yield { placeOf, value: undefined, problems: problems.map((problem) => ({ place, problem })) }
  }
  if (!any) yield { problem: { place: file, problem: { code: 'no-records' } } }
}
