import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '@zhiben/core'
import { type HazardStore, memoryStore, type Policy, policyKey, type ServiceError, storeWords } from '@zhiben/hazards'
import type { OptionSpec } from '../command/command.js'
import { type ExitCode, exitCodes } from '../command/exit-code.js'
import type { Io } from '../command/io.js'
import { badUsage } from '../command/stop.js'
import { onOneLine } from '../words/on-one-line.js'
import type { OpenStore } from './open-store.js'
import { type Policies, policiesIn, policyOn, policyOption } from './policies.js'
import { type HazardService, hazardService } from './service.js'

/** Where hazards are kept, and the policies that they run under. */
export const deskOptions = {
  store: {
    value: 'STORE',
    says: {
      zh: '隐患存放处：PGlite 文件夹或 postgres:// 地址；默认取环境变量 ZHIBEN_STORE',
      en: 'where hazards are kept: a PGlite folder or a postgres:// address; ZHIBEN_STORE unless told',
    },
  },
  ...policyOption,
} as const satisfies Readonly<Record<string, OptionSpec>>

/** An open store with all that commands on it need. */
export interface Desk {
  readonly service: HazardService
  readonly store: HazardStore
  readonly policies: Policies
  /** The policy of this key, where it is at hand. */
  readonly policyOf: (key: string) => Policy | undefined
}

/** What is needed to open one. */
export interface DeskGiven {
  readonly options: { readonly store: string | undefined; readonly policy: readonly string[] }
  readonly language: Language
  readonly io: Io
  /** What is done about a folder that is not there: a command that only reads never makes one. */
  readonly missing?: 'refuse' | 'make' | 'take-as-empty'
}

const isAddress = (store: string): boolean => /^postgres(ql)?:\/\//i.test(store)

/** Whether hazards are kept in a folder: PGlite keeps its data in `data` within. */
const isThere = (folder: string): boolean => existsSync(join(folder, 'data'))

/** The name of a store as it may be shown: without a password. */
const shown = (store: string): string => (isAddress(store) ? store.replace(/\/\/([^@/]*?):[^@/]*@/, '//$1:…@') : store)

/**
 * Opens the store that the options or `ZHIBEN_STORE` name, runs a command on it and closes it. Where the store fails, that
 * is said with its mend, and the exit code tells whether to try again (69) or to look after it first.
 */
export const atDesk = async (
  { options, language, io, missing = 'refuse' }: DeskGiven,
  run: (desk: Desk) => Promise<ExitCode>,
): Promise<ExitCode> => {
  const named = options.store ?? io.env.ZHIBEN_STORE
  if (named === undefined || named === '') throw badUsage({ code: 'option-missing', at: '--store' })
  const policies = await policiesIn(options.policy, io.stdin)
  const say = (text: string): void => io.err(`zhiben: ${onOneLine(text)}\n`)
  const there = isAddress(named) || isThere(named)
  if (!there && missing === 'refuse') {
    say(
      language === 'zh'
        ? `\`${named}\` 里还没有隐患；用 zhiben hazard open 或 import 新建`
        : `No hazards are kept in \`${named}\` yet; zhiben hazard open or import begins`,
    )
    return exitCodes.noInput
  }
  let open: OpenStore | undefined
  try {
    open = there || missing === 'make' ? await opened(named) : empty()
    const { store } = open
    const byKey = new Map<string, Policy>(policies.map((policy) => [policyKey(policy), policy]))
    const service = hazardService({
      store,
      policies: [...byKey.values()],
      policyFor: ({ on }) => policyOn(policies, on),
      today: io.today,
    })
    return await run({ service, store, policies, policyOf: (key) => byKey.get(key) })
  } catch (error) {
    if (!isServiceError(error)) throw error
    say(
      `${shown(named)}${language === 'zh' ? '：' : ': '}${storeWords(error, language).replaceAll(named, shown(named))}`,
    )
    return exitFor(error)
  } finally {
    await open?.close()
  }
}

const empty = (): OpenStore => ({ store: memoryStore(), close: async () => {} })

const opened = async (store: string): Promise<OpenStore> => {
  if (isAddress(store)) return (await import('./postgres.js')).postgresStore({ url: store })
  return (await import('./pglite.js')).pgliteStore({ folder: store })
}

const tags: readonly unknown[] = [
  'RegimeUnknown',
  'StoreConflict',
  'KeyReused',
  'StoreUnavailable',
  'StoreFailed',
] satisfies ServiceError['_tag'][]

/** By its tag and not by its class, of which a program may hold two copies. */
const isServiceError = (error: unknown): error is ServiceError =>
  typeof error === 'object' && error !== null && '_tag' in error && tags.includes(error._tag)

const exitFor = (error: ServiceError): ExitCode => {
  switch (error._tag) {
    case 'RegimeUnknown':
      return exitCodes.usage
    case 'KeyReused':
      return exitCodes.data
    case 'StoreConflict':
    case 'StoreUnavailable':
      return exitCodes.unavailable
    case 'StoreFailed':
      return error.code === 'read-only' || error.code === 'full' || error.code === 'forbidden'
        ? exitCodes.cannotWrite
        : error.code === 'newer' || error.code === 'damaged'
          ? exitCodes.data
          : exitCodes.unavailable
  }
}
