import { writeFile } from 'node:fs/promises'
import type { OptionSpec } from './command.js'
import type { Io } from './io.js'
import { Stop } from './stop.js'

/** Where a command's result goes, for commands whose result is a document. */
export const outOption = {
  out: { value: 'OUT', says: { zh: '写入文件，默认为标准输出', en: 'write to a file instead of standard output' } },
} as const satisfies Readonly<Record<string, OptionSpec>>

/** Writes a document to a file, or to standard output where none is named. Fails: `Stop` with exit code 73. */
export const printTo = async (
  file: string | undefined,
  text: string | Uint8Array,
  io: Io,
  mode?: number,
): Promise<void> => {
  if (file === undefined) {
    if (typeof text !== 'string') throw new TypeError('Bug: bytes are written to a file, never to the terminal')
    return io.out(text)
  }
  try {
    await writeFile(file, text, mode === undefined ? {} : { mode })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new Stop({ exit: 'cannotWrite', problem: { code: 'file-unwritable', at: file, reason: code ?? message } })
  }
}
