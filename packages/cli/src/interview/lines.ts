import { createInterface } from 'node:readline'
import type { Io } from '../command/io.js'

/** What comes from the person: a line, the end of the input, or an interruption. */
export type Line = { readonly text: string } | 'end' | 'interrupted'

/** Reads one line at a time, from a terminal (with editing) or a pipe. */
export interface Lines {
  readonly next: (prompt: string) => Promise<Line>
  readonly close: () => void
}

/** The lines of standard input. */
export const linesOf = (io: Io, say: (text: string) => Promise<void>): Lines => {
  const reader = createInterface({
    input: io.stdin,
    ...(io.terminal.in && io.terminal.out ? { output: process.stdout } : {}),
  })
  const waiting: Line[] = []
  let wake: (() => void) | undefined
  const put = (line: Line): void => {
    waiting.push(line)
    wake?.()
  }
  reader.on('line', (text) => put({ text }))
  reader.on('close', () => put('end'))
  reader.on('SIGINT', () => put('interrupted'))
  const off = io.onInterrupt(() => put('interrupted'))
  return {
    next: async (prompt) => {
      await say(prompt)
      while (waiting.length === 0)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      return waiting.shift() ?? 'end'
    },
    close: () => {
      off()
      reader.close()
    },
  }
}
