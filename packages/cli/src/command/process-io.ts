import { once } from 'node:events'
import { shanghaiDay } from '@zhiben/core'
import { exitCodes } from './exit-code.js'
import type { Io } from './io.js'

/** The input and output of this process. */
export const processIo = (): Io => {
  const { stdin, stdout, stderr, env } = process
  // A reader that went away (`| head`) is no failure of ours, but a verdict that nobody heard must not end as 0.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCodes.pipeClosed)
    throw error
  })
  stderr.on('error', () => {})
  return {
    out: async (text) => {
      if (!stdout.write(text)) await once(stdout, 'drain')
    },
    err: (text) => void stderr.write(text),
    stdin,
    terminal: { in: stdin.isTTY === true, out: stdout.isTTY === true, err: stderr.isTTY === true },
    colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    columns: stdout.columns ?? 80,
    env,
    today: () => shanghaiDay(new Date()),
    onInterrupt: (listener) => {
      process.on('SIGINT', listener)
      return () => void process.off('SIGINT', listener)
    },
  }
}
