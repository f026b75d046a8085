/**
 * What a careful engineer writes without a machine, policies as data, refusals in words or views: one `switch` that
 * decides, one that folds. It knows the one way that the benchmark goes and the checks on it.
 */
import type { Actor, Command } from '@zhiben/hazards'

/** The state as it keeps it. */
export interface Hazard {
  readonly id: string
  readonly on: string
  readonly course: string
  readonly late: boolean
  readonly grade: string | null
  readonly enterprise: string
  readonly title: string
  readonly until: string | null
  readonly approver: string | null
  readonly rectifiers: readonly string[]
  readonly submittedOn: string | null
  readonly listed: string | null
  readonly inquiry: string | null
  readonly rung: string | null
  readonly keys: readonly string[]
}

/** The event as it keeps it: the command, and when. */
export interface Happened {
  readonly command: Command
}

const official = (actor: Actor): boolean =>
  actor.role.startsWith('regulator') || actor.role === 'safety-committee-office'

/** The event of a command, `[]` for a repetition, or why not. */
export const decideByHand = (state: Hazard | undefined, command: Command): readonly Happened[] | string => {
  if (state === undefined) return command.type === 'open' ? [{ command }] : 'no hazard'
  if (command.hazard !== state.id) return 'other hazard'
  if (state.keys.includes(command.key)) return []
  if (command.on < state.on) return 'day before last'
  const why = refusal(state, command)
  return why ?? [{ command }]
}

const refusal = (state: Hazard, command: Command): string | undefined => {
  const { actor } = command
  const own = actor.party === state.enterprise
  const at = (course: string, may: boolean): string | undefined =>
    state.course !== course ? 'not open' : may ? undefined : 'not for you'
  switch (command.type) {
    case 'verify':
      return at('reported', official(actor) && !own)
    case 'grade':
      return at('verified', official(actor) || own)
    case 'register':
      return at('graded', official(actor) || own)
    case 'notify':
      return at('registered', official(actor))
    case 'plan':
      if (!command.responsible || !command.measures || command.funds === undefined || !command.contingency)
        return 'incomplete'
      if (command.timeLimit === undefined || command.timeLimit < command.on) return 'limit past'
      return at('notified', own && actor.role === 'principal')
    case 'startRectifying':
      return at('planned', actor.level === 'enterprise')
    case 'submit':
      return at('rectifying', actor.level === 'enterprise')
    case 'review':
      return at('submitted', official(actor) && !state.rectifiers.includes(actor.party))
    case 'extend':
      return command.until <= (state.until ?? '') ? 'not later' : at('rectifying', actor.party === state.approver)
    case 'list':
      return state.listed || !official(actor) || actor.level !== command.level ? 'not open' : undefined
    case 'delist':
      return state.listed !== actor.level ? 'wrong level' : at('closed', official(actor))
    case 'escalate':
      return state.rung !== null || (state.until ?? '9') >= command.on
        ? 'not overdue'
        : at('rectifying', official(actor))
    case 'openInquiry':
      return state.inquiry === 'open' || !official(actor) ? 'not open' : undefined
    case 'concludeInquiry':
      return state.inquiry !== 'open' || !command.enterprise || !command.principal ? 'one-sided' : undefined
    case 'lookBack':
      return at('closed', official(actor) && !state.rectifiers.includes(actor.party))
    default:
      return 'unknown'
  }
}

/** The fold. */
export const foldByHand = (state: Hazard | undefined, { command }: Happened): Hazard => {
  if (command.type === 'open')
    return {
      id: command.hazard,
      on: command.on,
      course: 'reported',
      late: false,
      grade: null,
      enterprise: command.enterprise,
      title: command.title,
      until: null,
      approver: null,
      rectifiers: [],
      submittedOn: null,
      listed: null,
      inquiry: null,
      rung: null,
      keys: [command.key],
    }
  if (state === undefined) throw new Error('a log begins with `open`')
  const next = { ...state, on: command.on, keys: [...state.keys, command.key] }
  switch (command.type) {
    case 'verify':
      next.course = 'verified'
      break
    case 'grade':
      next.course = 'graded'
      next.grade = command.grade
      break
    case 'register':
      next.course = 'registered'
      break
    case 'notify':
      next.course = 'notified'
      next.until = command.until ?? null
      next.approver = command.until === undefined ? null : command.actor.party
      break
    case 'plan':
      next.course = 'planned'
      next.until = command.timeLimit ?? null
      next.approver ??= command.actor.party
      break
    case 'startRectifying':
      next.course = 'rectifying'
      next.rectifiers = [...next.rectifiers, command.actor.party]
      break
    case 'submit':
      next.course = 'submitted'
      next.submittedOn = command.on
      next.late = command.on > (next.until ?? '9')
      break
    case 'review':
      next.course = command.outcome.kind === 'accepted' ? 'closed' : 'rectifying'
      break
    case 'extend':
      next.until = command.until
      break
    case 'list':
      next.listed = command.level
      break
    case 'delist':
      next.listed = null
      break
    case 'escalate':
      next.rung = command.rung
      break
    case 'openInquiry':
      next.inquiry = 'open'
      break
    case 'concludeInquiry':
      next.inquiry = 'concluded'
      break
    case 'lookBack':
      next.course = 'looked-back'
      break
  }
  return next
}
