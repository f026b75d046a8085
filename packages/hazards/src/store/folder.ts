import * as Effect from 'effect/Effect'
import type * as Scope from 'effect/Scope'
import { StoreFailed, type StoreUnavailable } from './errors.js'
import { failureOf } from './failure.js'

/**
 * Takes a folder for this process and answers where in it the data are kept. PGlite itself lets two processes open the
 * same data, which destroys them. Whoever opens the folder first leaves a file that names the process, then looks whether
 * others did: of two that come at the same time both may be sent away, never both let in. The file of a process that is
 * no more, however it ended, does not count.
 *
 * This sees the processes of one machine (and, in containers, of one container); it cannot see those of others.
 */
export const claimed = (folder: string): Effect.Effect<string, StoreFailed | StoreUnavailable, Scope.Scope> =>
  Effect.map(
    Effect.acquireRelease(Effect.try({ try: () => claim(folder), catch: failureOf }), (file) =>
      Effect.sync(() => files().rmSync(file, { force: true })),
    ),
    () => `${folder}/data`,
  )

/**
 * Node's files, found when they are needed: without a folder a store also runs where there is no Node.
 */
const files = () => process.getBuiltinModule('node:fs')

const claim = (folder: string): string => {
  const { closeSync, mkdirSync, openSync, readdirSync, realpathSync, rmSync } = files()
  mkdirSync(`${folder}/open`, { recursive: true })
  const claims = realpathSync(`${folder}/open`)
  const own = `${claims}/${process.pid}-${startOf(process.pid) ?? ''}-${crypto.randomUUID()}`
  closeSync(openSync(own, 'wx'))
  for (const name of readdirSync(claims)) {
    const other = `${claims}/${name}`
    if (other === own) continue
    const pid = Number(name.split('-', 1)[0])
    if (isOpen(other, pid)) {
      rmSync(own, { force: true })
      throw new StoreFailed({ code: 'in-use', detail: `process ${pid}` })
    }
    rmSync(other, { force: true })
  }
  return own
}

const isOpen = (file: string, pid: number): boolean => {
  const start = file.slice(file.lastIndexOf('/') + 1).split('-')[1]
  return isAlive(pid) && (start === '' || start === startOf(pid))
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0) // sends nothing
    return true
  } catch (error) {
    // There is one, but it is another user's.
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * When a process started, in ticks since the machine did, where the system tells (Linux): numbers of processes are used
 * again. A process that has ended and only waits to be asked for its exit code has none.
 */
const startOf = (pid: number): string | undefined => {
  try {
    const stat = files().readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' || state === 'X' ? undefined : rest[18]
  } catch {
    return undefined
  }
}
