import type { FactPath } from '@zhiben/rules'
import { decode } from '../read/decode.js'
import { locatorOf } from '../read/locate.js'
import { parsed } from '../read/parsed.js'
import type { DataProblem } from '../read/record.js'
import { bytesOf } from '../read/source.js'

/** The value of a JSON file, with the places of what is in it. Fails: `Stop` where it cannot be read. */
export interface JsonFile {
  readonly value: unknown
  readonly problems: readonly DataProblem[]
  readonly placeOf: (path: FactPath) => string
}

/** Reads a JSON file whole. */
export const readJsonFile = async (file: string): Promise<JsonFile> => {
  const text = decode(await bytesOf(file))
  const positionOf = locatorOf(text ?? '')
  const placeOf = (path: FactPath): string => {
    const { line, column } = positionOf(path)
    return `${file}:${line}:${column}`
  }
  if (text === undefined)
    return { value: undefined, problems: [{ place: file, problem: { code: 'not-text' } }], placeOf }
  const { value, problems } = parsed(text)
  return { value, problems: problems.map((problem) => ({ place: file, problem })), placeOf }
}
