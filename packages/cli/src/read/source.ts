import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, open, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FactSchema } from '@zhiben/rules'
import { Stop } from '../command/stop.js'
import { decode } from './decode.js'
import { type Format, formatOfName, formatOfStart } from './format.js'
import { fromJson } from './json.js'
import { fromJsonLines } from './json-lines.js'
import type { Reading } from './record.js'
import { fromCsv } from './table/from-csv.js'
import { fromSheets } from './table/from-sheets.js'
import { fromXlsx } from './table/from-xlsx.js'
import { listNamed } from './table/list-name.js'
import type { Sheet } from './table/sheet.js'

/** Subjects that can be read, and read again. JSON Lines are read as they come; all else is read whole, once. */
export interface Source {
  readonly readings: () => AsyncIterable<Reading>
  /** How much of the input was read, from 0 to 1, where that can be told. */
  readonly done: () => number | undefined
  /** Takes away what was put aside. */
  readonly close: () => Promise<void>
}

/** What to read, and how. */
export interface SourceOptions {
  /** A file's path, or `-` for standard input. */
  readonly file: string
  readonly stdin: NodeJS.ReadableStream
  readonly format?: Format | undefined
  readonly schema: FactSchema
  /** Whether the readings are asked for more than once: a stream is then put aside in a file of its own. */
  readonly again: boolean
  /** The field that holds the list, where JSON is an object around one; `subjects` unless told. */
  readonly within?: string | undefined
  /** Tell columns in the places of problems too. */
  readonly columns?: boolean | undefined
}

/** Opens a file of subjects or standard input. Fails: `Stop` with exit code 66 where there is nothing to read. */
export const openSource = async (options: SourceOptions): Promise<Source> => {
  const { file, stdin, format, schema, again, columns = false } = options
  const input = file === '-' ? await fromStdin(stdin) : await fromFile(file)
  const as = format ?? (file === '-' ? undefined : formatOfName(file)) ?? formatOfStart(input.start)
  if (as === 'jsonl') return linesSource(file, input, again, columns)
  const bytes = await input.whole()
  const readings = as === 'xlsx' ? await workbook(bytes, file, schema) : await text(bytes, as, options)
  return { readings: () => each(readings), done: () => undefined, close: async () => {} }
}

async function* each(readings: readonly Reading[]): AsyncGenerator<Reading> {
  yield* readings
}

interface Input {
  readonly start: Uint8Array
  readonly size: number | undefined
  readonly stream: () => AsyncIterable<Uint8Array>
  readonly whole: () => Promise<Uint8Array>
}

const unreadable = (file: string, error: unknown): Stop => {
  const { code, message } = error as NodeJS.ErrnoException
  return code === 'ENOENT'
    ? new Stop({ exit: 'noInput', problem: { code: 'file-missing', at: file } })
    : new Stop({ exit: 'noInput', problem: { code: 'file-unreadable', at: file, reason: code ?? message } })
}

/** The bytes of a file. Fails: `Stop`. */
export const bytesOf = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file)
  } catch (error) {
    throw unreadable(file, error)
  }
}

/** How much is looked at to tell a format. */
const startSize = 65_536

const fromFile = async (file: string): Promise<Input> => {
  try {
    if ((await stat(file)).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    const handle = await open(file)
    const { size } = await handle.stat()
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(startSize), 0, startSize, 0)
    await handle.close()
    return {
      start: buffer.subarray(0, bytesRead),
      size,
      stream: () => createReadStream(file),
      whole: () => bytesOf(file),
    }
  } catch (error) {
    throw error instanceof Stop ? error : unreadable(file, error)
  }
}

const fromStdin = async (stdin: NodeJS.ReadableStream): Promise<Input> => {
  const chunks = (stdin as AsyncIterable<Uint8Array | string>)[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  const next = async (): Promise<Uint8Array | undefined> => {
    const { value, done } = await chunks.next()
    return done ? undefined : typeof value === 'string' ? Buffer.from(value) : value
  }
  // Enough to tell the format: the first line and something behind it.
  for (let first = await next(); first; first = await next()) {
    taken.push(first)
    const start = Buffer.concat(taken)
    if (start.indexOf('\n') >= 0 && start.length - start.indexOf('\n') > 1) break
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* taken
    for (let chunk = await next(); chunk; chunk = await next()) yield chunk
  }
  return {
    start: Buffer.concat(taken),
    size: undefined,
    stream: all,
    whole: async () => {
      const parts: Uint8Array[] = []
      for await (const part of all()) parts.push(part)
      return Buffer.concat(parts)
    },
  }
}

const linesSource = async (file: string, input: Input, again: boolean, columns: boolean): Promise<Source> => {
  let read = 0
  async function* counted(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    read = 0
    for await (const chunk of bytes) {
      read += chunk.length
      yield chunk
    }
  }
  if (input.size !== undefined || !again)
    return {
      readings: () => fromJsonLines(counted(input.stream()), file, columns),
      done: () => input.size && read / input.size,
      close: async () => {},
    }
  const folder = await mkdtemp(join(tmpdir(), 'zhiben-'))
  const aside = join(folder, 'stdin.jsonl')
  await pipeline(Readable.from(input.stream()), createWriteStream(aside))
  const { size } = await stat(aside)
  return {
    readings: () => fromJsonLines(counted(createReadStream(aside)), file, columns),
    done: () => size && read / size,
    close: () => rm(folder, { recursive: true, force: true }),
  }
}

const text = async (
  bytes: Uint8Array,
  format: 'json' | 'csv',
  { file, schema, within, columns }: SourceOptions,
): Promise<readonly Reading[]> => {
  const decoded = decode(bytes)
  if (decoded === undefined) return [{ problem: { place: file, problem: { code: 'not-text' } } }]
  if (format === 'json') return fromJson(decoded, file, { within, columns })
  const main = fromCsv(decoded, file, columns)
  if ('problem' in main) return [{ problem: main }]
  const sheets: Sheet[] = [{ ...main, name: 'subjects' }]
  for (const list of file === '-' ? [] : await listFiles(file, schema)) {
    const words = decode(await bytesOf(list.file))
    const sheet =
      words === undefined
        ? { place: list.file, problem: { code: 'not-text' as const } }
        : fromCsv(words, list.file, columns)
    if ('problem' in sheet) return [{ problem: sheet }]
    sheets.push({ ...sheet, name: list.name })
  }
  return fromSheets(sheets, schema)
}

/** The files beside `plants.csv` that hold its lists: `plants.contractors.csv`. Others are not ours. */
const listFiles = async (file: string, schema: FactSchema) => {
  const [stem, ending] = splitEnding(basename(file))
  const names = await readdir(dirname(file))
  return names.sort().flatMap((name) => {
    const [of, its] = splitEnding(name)
    if (its !== ending || !of.startsWith(`${stem}.`)) return []
    const list = of.slice(stem.length + 1)
    const found = listNamed(list, schema)
    const ours =
      'path' in found || found.code === 'ambiguous-sheet' || ('nearest' in found && found.nearest !== undefined)
    return ours ? [{ name: list, file: join(dirname(file), name) }] : []
  })
}

const splitEnding = (name: string): readonly [stem: string, ending: string] => {
  const dot = name.lastIndexOf('.')
  return dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot + 1).toLowerCase()]
}

const workbook = async (bytes: Uint8Array, file: string, schema: FactSchema): Promise<readonly Reading[]> => {
  const sheets = await fromXlsx(bytes)
  return Array.isArray(sheets)
    ? fromSheets(sheets as readonly Sheet[], schema)
    : [{ problem: { place: file, problem: sheets as Exclude<typeof sheets, readonly Sheet[]> } }]
}
