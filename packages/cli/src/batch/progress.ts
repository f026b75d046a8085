import type { Io } from '../command/io.js'

/** A bar on standard error for batches that take long. */
export interface Progress {
  readonly tick: (count: number, done: number | undefined) => void
  /** Takes the bar away, before something else is written. */
  readonly clear: () => void
}

const firstAfter = 1000
const again = 200
const cells = 24

/** Shown only to a person at a terminal, and only after a second. */
export const progressOn = ({ terminal, err }: Pick<Io, 'terminal' | 'err'>): Progress => {
  if (!terminal.err) return { tick: () => {}, clear: () => {} }
  let next = Date.now() + firstAfter
  let shown = false
  const clear = (): void => {
    if (shown) err('\r\u001b[K')
    shown = false
  }
  return {
    clear,
    tick: (count, done) => {
      const now = Date.now()
      if (now < next) return
      next = now + again
      const full = Math.round((done ?? 0) * cells)
      const bar =
        done === undefined ? '' : ` [${'#'.repeat(full)}${'.'.repeat(cells - full)}] ${Math.round(done * 100)} %`
      err(`\r\u001b[K${count.toLocaleString('en')}${bar}`)
      shown = true
    },
  }
}
