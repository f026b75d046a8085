import type { Command } from '../src/command.js'
import type { HazardState } from '../src/state.js'

/**
 * The lifecycle once more, as somebody would write it who has only read semantics.md and the default policy: a plain
 * record and one `switch`, without the machine, the policy or the rules of authority. It says whether a command is to be
 * accepted, and what the hazard is then. Where it and `decide` differ, one of them is wrong.
 */
export interface Model {
  course: HazardState['course']
  grade: HazardState['grade']
  selfFound: boolean
  fromPublic: boolean
  mustBeMajor: boolean
  listed: 'district' | 'city' | 'off' | undefined
  lister: string | undefined
  inquiry: 'open' | 'concluded' | undefined
  until: string | undefined
  approver: string | undefined
  rectifiers: Set<string>
  /** Who is named, and of whom it was said that they belong together with the enterprise. */
  contractors: Map<string, boolean>
  submitted: string | undefined
  rung: number
  absorbed: Set<string>
  title: string
  district: string
  kind: string | null
}

export const begin = (open: Extract<Command, { type: 'open' }>): Model => ({
  course: 'reported',
  grade: null,
  selfFound: open.origin.kind === 'self-check' || ('channel' in open.origin && open.origin.channel === 'self-check'),
  fromPublic: open.origin.kind === 'public-report',
  mustBeMajor: open.origin.kind === 'finding' && open.origin.finding.level === 'major',
  listed: undefined,
  lister: undefined,
  inquiry: undefined,
  until: undefined,
  approver: undefined,
  rectifiers: new Set(),
  contractors: new Map(),
  submitted: undefined,
  rung: 0,
  absorbed: new Set(),
  title: open.title,
  district: open.district,
  kind: open.kind ?? null,
})

const ladder = ['letter', 'circular', 'interview', 'exposure', 'enforcement', 'suspension', 'closure']
const managers = ['principal', 'safety-manager', 'safety-officer']

/** Whether a command is to be accepted; if so the model has gone on. */
export const accepts = (m: Model, command: Command): boolean => {
  const { actor, on } = command
  const official =
    ['regulator', 'regulator-leader', 'safety-committee-office'].includes(actor.role) && actor.party !== 'e-1'
  const districtUp = official && (actor.level === 'district' || actor.level === 'city')
  const boss = districtUp && actor.role !== 'regulator'
  const own = actor.level === 'enterprise' && actor.party === 'e-1'
  const manager = own && managers.includes(actor.role)
  const principal = own && actor.role === 'principal'
  const expert = actor.role === 'expert'
  const works = own || (actor.level === 'enterprise' && m.contractors.has(actor.party))
  const did = (party: string): void => {
    m.rectifiers.add(party)
    if (m.contractors.get(party)) m.rectifiers.add('e-1')
  }
  const partial = m.rectifiers.has(actor.party) || (!official && m.contractors.has(actor.party))
  const underWay = ['graded', 'registered', 'notified', 'planned', 'rectifying', 'submitted'].includes(m.course)
  const running = underWay && m.course !== 'submitted'
  const closed = ['closed', 'looked-back', 'recurred'].includes(m.course)
  const watched = m.listed !== undefined || m.inquiry === 'open'
  const overdue = m.until !== undefined && (running ? on > m.until : (m.submitted ?? '') > m.until)
  const setsLimit = official || (m.grade === 'major' ? principal : manager)
  const go = (course: Model['course']): true => {
    m.course = course
    return true
  }
  switch (command.type) {
    case 'open':
    case 'migrate':
    case 'moveToPolicy':
      return false
    case 'tick':
      return official || actor.role === 'system' || actor.role.startsWith('regulator')
    case 'verify':
    case 'dismiss': {
      const byEnterprise = m.selfFound && (command.type === 'verify' ? manager : principal)
      const byAuthority = m.selfFound || !m.fromPublic ? official : districtUp
      if (m.course !== 'reported' || !(byEnterprise || byAuthority)) return false
      return go(command.type === 'verify' ? 'verified' : 'dismissed')
    }
    case 'grade': {
      const { by, grade } = command
      const level = by.kind === 'finding' ? by.finding.level : undefined
      if (m.grade === grade || (grade === 'general' && (m.mustBeMajor || level === 'major'))) return false
      if (grade === 'major' && level !== undefined && level !== 'major') return false
      if (m.grade === 'major' ? !official : !(manager || official)) return false
      if (grade === 'general' && !official && !m.selfFound) return false
      const open =
        m.course === 'verified' ||
        (m.grade === 'general' && underWay) ||
        (m.grade === 'major' && ['graded', 'registered', 'notified', 'planned'].includes(m.course) && !watched)
      if (!open) return false
      m.grade = grade
      if (level !== undefined) m.mustBeMajor = level === 'major'
      return go('graded')
    }
    case 'register':
      return m.grade === 'major' && m.course === 'graded' && (own || official) && go('registered')
    case 'notify':
      if (m.course !== 'registered' || !official || (command.until ?? on) < on) return false
      if (command.until !== undefined) {
        if (m.approver !== undefined && m.until !== undefined && command.until > m.until) return false
        m.until = command.until
        m.approver ??= `${actor.party} ${actor.level}`
      }
      return go('notified')
    case 'plan': {
      const { responsible, measures, funds, timeLimit, contingency } = command
      if (m.course !== 'notified' || !principal) return false
      if ([responsible, measures, funds, timeLimit, contingency].includes(undefined) || timeLimit === undefined)
        return false
      if (timeLimit < on) return false
      // What was missed stays missed; the hazard can still be planned.
      if (m.approver !== undefined && m.until !== undefined && m.until < on) return go('planned')
      if (m.approver !== undefined && m.until !== undefined && timeLimit > m.until) return false
      m.until = timeLimit
      m.approver ??= `${actor.party} ${actor.level}`
      return go('planned')
    }
    case 'approveLimit': {
      // Under the default policy whoever sets a limit may approve it, so none is ever left to be approved; but an
      // authority may make the enterprise's own its own.
      if (!running || !official || m.until === undefined || m.approver !== 'e-1 enterprise') return false
      if (command.until > m.until || (command.until < on && command.until !== m.until)) return false
      m.until = command.until
      m.approver = `${actor.party} ${actor.level}`
      return true
    }
    case 'nameContractors': {
      if (!underWay || !(manager || official)) return false
      const parties = command.contractors.map(({ party }) => party)
      if (parties.includes('e-1') || new Set(parties).size < parties.length) return false
      m.contractors = new Map(command.contractors.map(({ party, affiliated }) => [party, affiliated]))
      for (const party of parties) if (m.rectifiers.has(party)) did(party)
      return true
    }
    case 'askExtension':
      return running && own && m.until !== undefined && command.until > m.until
    case 'startRectifying':
      if (m.course !== 'planned' || !works) return false
      did(actor.party)
      return go('rectifying')
    case 'submit':
      if (m.course !== 'rectifying' || !works) return false
      did(actor.party)
      m.submitted = on
      return go('submitted')
    case 'review': {
      const reviewer = m.grade === 'major' ? districtUp : official || manager || expert
      if (m.course !== 'submitted' || !reviewer || partial) return false
      return go(command.outcome.kind === 'accepted' ? 'closed' : 'rectifying')
    }
    case 'lookBack': {
      const looker = m.grade === 'major' ? districtUp : official || manager || expert
      if (!['closed', 'looked-back'].includes(m.course) || !looker || partial) return false
      return go(command.outcome.kind === 'recurred' ? 'recurred' : 'looked-back')
    }
    case 'rectifyOnTheSpot':
      if (m.grade !== 'general' || m.course !== 'graded' || !own) return false
      m.rectifiers.add(actor.party)
      m.submitted = on
      return go('closed')
    case 'setTerm':
      if (m.grade !== 'general' || m.course !== 'graded' || !setsLimit || command.until < on) return false
      if (m.approver !== undefined && m.until !== undefined && m.until < on) return go('rectifying')
      if (m.approver !== undefined && m.until !== undefined && command.until > m.until) return false
      m.until = command.until
      m.approver ??= `${actor.party} ${actor.level}`
      return go('rectifying')
    case 'extend': {
      const mayExtend = m.grade === 'major' ? official : setsLimit
      if (!running || m.until === undefined || !mayExtend || m.approver !== `${actor.party} ${actor.level}`)
        return false
      if (command.until <= m.until || command.until < on) return false
      m.until = command.until
      return true
    }
    case 'list':
      if (!underWay || !boss || actor.level !== command.level) return false
      if (m.listed !== undefined && !(m.listed === 'district' && command.level === 'city')) return false
      m.listed = command.level
      m.lister = actor.party
      return true
    case 'delist':
      if (!closed || !boss || m.listed === undefined || m.listed === 'off') return false
      if (actor.party !== m.lister) return false
      m.listed = 'off'
      return true
    case 'escalate': {
      const { rung, ground } = command
      const enters =
        m.rung < 4
          ? districtUp
          : m.rung === 4
            ? districtUp && actor.role !== 'safety-committee-office'
            : districtUp && actor.role === 'regulator-leader'
      const grounds = { suspension: ['refused', 'repeatedly-penalised'], closure: ['repeatedly-penalised'] }[rung]
      if (!underWay || m.listed === 'off' || !enters || ladder[m.rung] !== rung) return false
      if (rung === 'closure' && m.grade !== 'major') return false
      if ((grounds !== undefined && !grounds.includes(ground)) || (ground === 'overdue' && !overdue)) return false
      m.rung += 1
      return true
    }
    case 'openInquiry':
      if (!districtUp || m.inquiry === 'open' || ['reported', 'dismissed', 'merged'].includes(m.course)) return false
      if (!['not-inspected', 'refused', 'long-standing', 'hidden'].includes(command.ground)) return false
      m.inquiry = 'open'
      return true
    case 'concludeInquiry':
      if (!districtUp || m.inquiry !== 'open' || !command.enterprise || !command.principal) return false
      m.inquiry = 'concluded'
      return true
    case 'merge': {
      const open = ['reported', 'verified'].includes(m.course) || (running && !(m.grade === null))
      const escapes = (m.until !== undefined && m.until < '2026-06-30') || m.rung > 0
      return open && !watched && !escapes && official && command.into === 'h-9' && go('merged')
    }
    case 'absorb':
      if (!underWay || !official || command.duplicate === 'h-1' || m.absorbed.has(command.duplicate)) return false
      m.absorbed.add(command.duplicate)
      return true
    case 'correct': {
      if (!(official || (own && m.selfFound))) return false
      const { title = m.title, district = m.district, kind = m.kind } = command.fields
      const changed = title !== m.title || district !== m.district || kind !== m.kind
      if (!changed || (own && district !== m.district)) return false
      Object.assign(m, { title, district, kind })
      return true
    }
  }
}
