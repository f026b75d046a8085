import type { CivilDate } from '@zhiben/core'

/** The truth of a node that a person gave, where the facts do not say. */
export interface Answer {
  readonly truth: boolean
  readonly by: string
  readonly on?: CivilDate | undefined
  readonly because?: string | undefined
}

/** Answers by node id: `cn/gongmao@2023#11(3).when`. */
export type Answers = Readonly<Record<string, Answer>>

/** Answers that the facts contradict: the facts stand. */
export interface Conflict {
  readonly node: string
  readonly answer: boolean
  readonly facts: boolean
}
