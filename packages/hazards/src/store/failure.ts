import { EventUnreadable } from '../upcast.js'
import { StoreFailed, StoreUnavailable } from './errors.js'

/** What SQLSTATEs mean to a caller: whole codes, or the two letters of a class. PostgreSQL manual, appendix A. */
const states: Readonly<Record<string, StoreUnavailable['code'] | StoreFailed['code']>> = {
  '08': 'cut',
  '57P01': 'cut', // shut down by an administrator, or this connection was
  '57P02': 'cut', // crashed
  '57P03': 'unreachable', // starting up
  '57P05': 'cut', // idle for too long
  '25P03': 'cut', // idle in a transaction for too long
  '53300': 'busy', // too many connections
  '53200': 'busy', // out of memory
  '55P03': 'busy', // a lock was not to be had in time
  '57014': 'busy', // the statement took too long
  '25P04': 'busy', // the transaction took too long
  '40': 'busy', // others were in the way, several times over
  '25006': 'read-only',
  '53100': 'full',
  '53400': 'full', // a configured limit
  '28': 'forbidden',
  '42501': 'forbidden',
}

/** The same for errors of the system under the driver. */
const systemCodes: Readonly<Record<string, StoreUnavailable['code'] | StoreFailed['code']>> = {
  ECONNREFUSED: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'unreachable',
  ENOENT: 'unreachable', // a socket that is not there
  ECONNRESET: 'cut',
  EPIPE: 'cut',
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
}

/** What drivers say in words only. */
const phrases: readonly (readonly [RegExp, StoreUnavailable['code'] | StoreFailed['code']])[] = [
  [/connection terminated|client has encountered a connection error/i, 'cut'],
  [/timeout (expired|exceeded when trying to connect)/i, 'unreachable'],
  [/pglite is clos(ed|ing)|pool after calling end/i, 'closed'],
  [/no space left on device/i, 'full'],
  [/read-only file system/i, 'read-only'],
]

/** The SQLSTATE of a driver's error, if it has one. */
export const sqlStateOf = (error: unknown): string | undefined => {
  const code = codeOf(error)
  return code !== undefined && /^[0-9A-Z]{5}$/.test(code) && !(code in systemCodes) ? code : undefined
}

/** What a driver's error means to a caller. */
export const failureOf = (error: unknown): StoreUnavailable | StoreFailed => {
  if (error instanceof StoreFailed) return error
  if (error instanceof EventUnreadable)
    return new StoreFailed({ code: error.code === 'newer' ? 'newer' : 'damaged', detail: error.message })
  const detail = detailOf(error)
  const sqlState = sqlStateOf(error)
  const phrase = phrases.find(([words]) => words.test(detail))?.[1]
  const code =
    (sqlState === undefined
      ? systemCodes[codeOf(error) ?? '']
      : // "No space left" can come as any error of input and output.
        (states[sqlState] ?? (sqlState.startsWith('58') ? phrase : states[sqlState.slice(0, 2)]))) ??
    (sqlState === undefined ? phrase : undefined) ??
    'unexpected'
  return code === 'unreachable' || code === 'cut' || code === 'busy'
    ? new StoreUnavailable({ code, detail })
    : new StoreFailed({ code, detail, ...(sqlState !== undefined && { sqlState }) })
}

const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined

/** Node gathers the attempts to reach a host that has several addresses; their words are in the parts. */
const detailOf = (error: unknown): string =>
  error instanceof AggregateError && error.message === ''
    ? error.errors.map(detailOf).join('; ')
    : error instanceof Error
      ? error.message
      : String(error)
