import { once } from 'node:events'
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { Stop } from '../command/stop.js'

const unwritable = (file: string, error: unknown): Stop => {
  const { code, message } = error as NodeJS.ErrnoException
  return new Stop({ exit: 'cannotWrite', problem: { code: 'file-unwritable', at: file, reason: code ?? message } })
}

/** A file that is being written. It takes its name only when it is whole. */
export interface FileOutput {
  readonly write: (text: string) => Promise<void>
  /** Gives the file its name; what is told here is put before what was written. */
  readonly finish: (before?: string) => Promise<void>
}

/** Begins a file beside its final place. Fails: `Stop` with exit code 73. */
export const openOutput = async (file: string): Promise<FileOutput> => {
  const part = `${file}.part`
  const stream = await opened(part, file)
  return {
    write: async (text) => {
      if (!stream.write(text)) await once(stream, 'drain')
    },
    finish: async (before) => {
      try {
        stream.end()
        await once(stream, 'finish')
        if (before === undefined) return await rename(part, file)
        const whole = `${file}.whole`
        const out = await opened(whole, file)
        out.write(before)
        await pipeline(createReadStream(part), out)
        await rm(part)
        await rename(whole, file)
      } catch (error) {
        throw error instanceof Stop ? error : unwritable(file, error)
      }
    },
  }
}

const opened = async (path: string, file: string): Promise<WriteStream> => {
  const stream = createWriteStream(path)
  try {
    await once(stream, 'open')
    return stream
  } catch (error) {
    throw unwritable(file, error)
  }
}
