import { pathOf } from '@zhiben/rules'
import type { TextProblem } from '@zhiben/sdk'
import { decode } from './decode.js'
import { locatorOf } from './locate.js'
import { parsed } from './parsed.js'
import { bytesOf } from './source.js'

/** A JSON document that was read, and where in its file a path is. */
export interface JsonDocument {
  readonly value: unknown
  /** Line and column of a place such as `positions[3].parent`: `chart.json:17:5`. */
  readonly placeOf: (at: string) => string
}

/** A document, or why the file holds none. */
export type ReadDocument =
  | { readonly document: JsonDocument; readonly problems?: undefined }
  | { readonly document?: undefined; readonly problems: readonly (TextProblem | { readonly code: 'not-text' })[] }

/** The bytes of a file, or of standard input where the name is `-`. Fails: `Stop` with exit code 66. */
export const wholeOf = async (file: string, stdin: NodeJS.ReadableStream): Promise<Uint8Array> => {
  if (file !== '-') return bytesOf(file)
  const parts: Uint8Array[] = []
  for await (const part of stdin as AsyncIterable<Uint8Array | string>)
    parts.push(typeof part === 'string' ? Buffer.from(part) : part)
  return Buffer.concat(parts)
}

/** A JSON document of one value, such as an organisation or a plan. */
export const readDocument = async (file: string, stdin: NodeJS.ReadableStream): Promise<ReadDocument> => {
  const text = decode(await wholeOf(file, stdin))
  return text === undefined ? { problems: [{ code: 'not-text' }] } : documentOf(text, file)
}

/** The document of a text. */
const documentOf = (text: string, file: string): ReadDocument => {
  const { value, problems } = parsed(text)
  if (problems.length > 0) return { problems }
  const positionOf = locatorOf(text)
  const placeOf = (at: string): string => {
    const { line, column } = positionOf(pathOf(at))
    return `${file}:${line}:${column}`
  }
  return { document: { value, placeOf } }
}
