import type { CivilDate } from '@zhiben/core'

/** Where a command reads from and writes to: the only way in which it touches the terminal, the clock and the system. */
export interface Io {
  /** Standard output. Resolves when the reader can take more, so that a long batch waits instead of filling memory. */
  readonly out: (text: string) => Promise<void>
  /** Standard error: problems and progress. */
  readonly err: (text: string) => void
  readonly stdin: NodeJS.ReadableStream
  /** Whether a person sits at each end. */
  readonly terminal: { readonly in: boolean; readonly out: boolean; readonly err: boolean }
  /** Whether output may be coloured: on a terminal, unless `NO_COLOR` says no. */
  readonly colour: boolean
  readonly columns: number
  /** What the environment sets, such as `ZHIBEN_STORE`. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** The day it is now in Asia/Shanghai. The library has no clock; the command line does. */
  readonly today: () => CivilDate
  /** Told when the user interrupts (Ctrl-C). */
  readonly onInterrupt: (listener: () => void) => () => void
}
