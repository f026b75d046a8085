import type { Language } from '@zhiben/core'
import { given } from '../policy/words/catalogue.js'
import type { RegimeUnknown } from '../service.js'
import type { KeyReused, StoreConflict, StoreFailed, StoreUnavailable } from './errors.js'

/** Everything that putting a command through, or reading what is stored, can fail with. */
export type ServiceError = RegimeUnknown | StoreConflict | KeyReused | StoreUnavailable | StoreFailed

type Coded = Exclude<ServiceError, { readonly _tag: 'StoreConflict' | 'KeyReused' }>

/** One sentence for every code: forget one and the catalogue does not compile. */
type Catalogue = {
  readonly [C in Coded['code']]: (error: Extract<Coded, { readonly code: C }>) => string
} & {
  readonly conflict: (error: StoreConflict) => string
  readonly keyReused: (error: KeyReused) => string
}

const zh: Catalogue = {
  conflict: ({ hazard, expected, found }) =>
    `隐患 ${given(hazard)} 在决定之后又有了新记录（决定时 ${expected} 条，现在 ${found} 条）；请重新读取后再办`,
  keyReused: ({ hazard, key }) => `隐患 ${given(hazard)} 的操作键 ${given(key)} 已用于另一项操作；请换一个键`,
  unreachable: ({ detail }) => `连不上存储（${given(detail)}）；请检查地址与网络，稍后用同一个键重试`,
  cut: ({ detail }) => `与存储的连接中断（${given(detail)}），这一操作是否已存下不得而知；请用同一个键重试`,
  busy: ({ detail }) => `存储正忙（${given(detail)}）；请稍后用同一个键重试`,
  'read-only': ({ detail }) => `存储只可读、不可写（${given(detail)}）；请换用可写的存储或解除只读`,
  full: ({ detail }) => `存储空间已满（${given(detail)}）；请腾出空间，再重新打开存储`,
  forbidden: ({ detail }) => `当前用户无权使用该存储（${given(detail)}）；请授予读写权限`,
  newer: ({ detail }) => `存储由更新版本的治本写入（${given(detail)}）；请升级治本`,
  damaged: ({ detail }) => `存储中的记录读不出来（${given(detail)}）；请从备份恢复`,
  'in-use': ({ detail }) => `该文件夹已由另一个进程打开（${given(detail)}）；请先关闭它，或改用 PostgreSQL 服务器`,
  closed: () => '存储已经关闭；请重新打开',
  unexpected: ({ detail }) => `存储出错：${given(detail)}；请查看数据库日志`,
  'policy-unknown': ({ hazard, found }) => `隐患 ${given(hazard)} 适用的政策 ${given(found)} 未提供；请一并提供该版本`,
  'definition-unknown': ({ hazard, found }) =>
    `隐患 ${given(hazard)} 适用的流程版本 ${given(found)} 未提供；请提供该版本，或升级治本`,
}

const en: Catalogue = {
  conflict: ({ hazard, expected, found }) =>
    `the log of hazard ${given(hazard)} has grown since this was decided (from ${expected} to ${found} events); read it again and decide again`,
  keyReused: ({ hazard, key }) =>
    `the key ${given(key)} of hazard ${given(hazard)} belongs to another command; give another key`,
  unreachable: ({ detail }) =>
    `the store cannot be reached (${given(detail)}); check address and network, and try again later with the same key`,
  cut: ({ detail }) =>
    `the connection to the store was lost (${given(detail)}), so whether this is stored is not known; say it again with the same key`,
  busy: ({ detail }) => `the store has too much to do (${given(detail)}); try again later with the same key`,
  'read-only': ({ detail }) =>
    `the store can be read but not written (${given(detail)}); use one that can be written, or lift the restriction`,
  full: ({ detail }) => `the store has no space left (${given(detail)}); make space, then open the store again`,
  forbidden: ({ detail }) => `this user may not use the store (${given(detail)}); grant it the right to read and write`,
  newer: ({ detail }) => `the store was written by a later Zhiben (${given(detail)}); update Zhiben`,
  damaged: ({ detail }) => `a record of the store cannot be read (${given(detail)}); restore it from a backup`,
  'in-use': ({ detail }) =>
    `another process has the folder open (${given(detail)}); close it there, or use a PostgreSQL server`,
  closed: () => 'the store has been closed; open it again',
  unexpected: ({ detail }) => `the store failed: ${given(detail)}; see the log of the database`,
  'policy-unknown': ({ hazard, found }) =>
    `hazard ${given(hazard)} runs under the policy ${given(found)}, which was not given; give that version too`,
  'definition-unknown': ({ hazard, found }) =>
    `hazard ${given(hazard)} runs under version ${given(found)} of the lifecycle, which was not given; give it, or update Zhiben`,
}

const catalogues: Readonly<Record<Language, Catalogue>> = { zh, en }

/**
 * Why a store or a service failed, in words, on one line, with the mend.
 *
 * @example storeWords(error, 'zh') // 存储空间已满（…）；请腾出空间，再重新打开存储
 */
export const storeWords = (error: ServiceError, language: Language): string => {
  const catalogue = catalogues[language]
  if (error._tag === 'StoreConflict') return catalogue.conflict(error)
  if (error._tag === 'KeyReused') return catalogue.keyReused(error)
  const say = catalogue[error.code] as (error: Coded) => string
  return say(error)
}
