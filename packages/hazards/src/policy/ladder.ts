import { type Localized, nearest } from '@zhiben/core'
import * as z from 'zod'
import type { Actor } from '../actor.js'
import { type Entitled, entitledSchema, type NotEntitled, notEntitled } from './approval.js'
import { type Based, based, listOf, localized, localName, shape } from './basis.js'

/** Why a hazard climbs. */
export const grounds = ['stalled', 'overdue', 'refused', 'repeatedly-penalised'] as const
/** One of the grounds on which a hazard climbs. */
export type Ground = (typeof grounds)[number]

/** What each ground is called. */
export const groundTitles: Readonly<Record<Ground, Localized>> = {
  stalled: { zh: '进展缓慢', en: 'stalled' },
  overdue: { zh: '逾期未改', en: 'overdue' },
  refused: { zh: '拒不整改', en: 'rectification refused' },
  'repeatedly-penalised': { zh: '屡受处罚', en: 'penalised repeatedly' },
}

/** One rung of the escalation ladder (函告, 通报, 约谈 …): what it is, on what grounds it may be stepped on, and by whom. */
export interface Rung extends Based {
  readonly id: string
  readonly title: Localized
  readonly grounds: readonly Ground[]
  /** Only for major hazards; without it for all. */
  readonly grade?: 'major' | undefined
  readonly by: Entitled
}

export const rungSchema = z.strictObject(
  {
    id: localName,
    title: localized,
    grounds: listOf(z.enum(grounds)).min(1, { error: 'filled-list' }),
    grade: z.literal('major').optional(),
    by: entitledSchema,
    ...based,
  },
  { error: shape('object') },
) satisfies z.ZodType<Rung>

/** The next rung, or why there is none. */
export type NextRung =
  | { readonly rung: Rung; readonly refused?: undefined }
  | { readonly rung?: undefined; readonly refused: RungRefused }

/** Why a hazard does not climb. */
export type RungRefused =
  | { readonly code: 'top-of-ladder'; readonly found: string }
  | { readonly code: 'no-ladder' }
  | { readonly code: 'no-such-rung'; readonly found: string; readonly nearest: string | undefined }
  | {
      readonly code: 'no-such-ground'
      readonly rung: string
      readonly found: Ground
      readonly grounds: readonly Ground[]
    }

/**
 * The rung after the one that a hazard stands on (`null`: on none yet), if the ground allows it. Never more than one up.
 *
 * @example nextRung(ezhouPolicy, null, 'overdue').rung?.id // letter
 * @source semantics §6
 */
export const nextRung = (
  policy: { readonly ladder: readonly Rung[] },
  current: string | null,
  ground: Ground,
): NextRung => {
  const ids = policy.ladder.map((rung) => rung.id)
  const at = current === null ? -1 : ids.indexOf(current)
  if (current !== null && at < 0)
    return { refused: { code: 'no-such-rung', found: current, nearest: nearest(current, ids) } }
  const rung = policy.ladder[at + 1]
  if (rung === undefined)
    return { refused: current === null ? { code: 'no-ladder' } : { code: 'top-of-ladder', found: current } }
  return rung.grounds.includes(ground)
    ? { rung }
    : { refused: { code: 'no-such-ground', rung: rung.id, found: ground, grounds: rung.grounds } }
}

/** Why an actor may not put a hazard on a rung; `undefined` where it may. */
export const notEntitledToRung = (rung: Rung, actor: Actor): NotEntitled | undefined => notEntitled(rung.by, actor)
