import type { Language } from '@zhiben/core'
import {
  type EventView,
  gradeTitles,
  type HazardSummary,
  regionTitles,
  type StateView,
  type Withheld,
} from '@zhiben/hazards'
import type { Paint } from '../report/style.js'
import { onOneLine } from '../words/on-one-line.js'
import { actorWords, eventTitles, fieldTitle, mannerTitles } from './words.js'

/** What is kept back, in words. */
const withheld = { zh: '（不公开）', en: '(withheld)' } as const
const channels = {
  'self-check': { zh: '企业自查', en: 'self-check' },
  inspection: { zh: '督导检查', en: 'inspection' },
  'public-report': { zh: '群众举报', en: 'public report' },
} as const

/** Through which channel a hazard became known, in words. */
export const channelWords = (channel: keyof typeof channels | Withheld, language: Language): string =>
  channel === 'withheld' ? withheld[language] : channels[channel][language]

/** The four regions of a hazard in words, those in which nothing has happened left out. */
export const regionWords = (
  of: Pick<HazardSummary, 'course' | 'timeliness' | 'supervision' | 'accountability'>,
  language: Language,
): string =>
  [
    regionTitles.course[of.course],
    ...(of.timeliness === 'none' ? [] : [regionTitles.timeliness[of.timeliness]]),
    ...(of.supervision === 'none' ? [] : [regionTitles.supervision[of.supervision]]),
    ...(of.accountability === 'none' ? [] : [regionTitles.accountability[of.accountability]]),
  ]
    .map((title) => title[language])
    .join(' · ')

const yesNo = { true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' } } as const

const text = (value: unknown, language: Language): string => {
  if (typeof value === 'boolean') return yesNo[`${value}`][language]
  if (typeof value === 'string') return value === 'withheld' ? withheld[language] : value
  if (Array.isArray(value)) return value.map((one) => text(one, language)).join(language === 'zh' ? '；' : '; ')
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([field, inner]) => `${fieldTitle(field, language)} ${text(inner, language)}`)
    .join(language === 'zh' ? '，' : ', ')
}

/** A hazard on a screen: where it is, and what is known of it. */
export const stateText = (state: StateView, language: Language, paint: Paint): string => {
  const line = (field: string, value: unknown): string =>
    value === null || value === undefined || (Array.isArray(value) && value.length === 0)
      ? ''
      : `    ${paint(fieldTitle(field, language), 'dim')} ${onOneLine(text(value, language))}\n`
  const { limit, grade } = state
  return [
    `${paint(onOneLine(state.id), 'bold')}  ${onOneLine(state.title)}\n`,
    `    ${paint(regionWords(state, language), state.timeliness === 'overdue' ? 'red' : 'cyan')}\n`,
    line('grade', grade === null ? null : gradeTitles[grade][language]),
    line('enterprise', state.enterprise),
    line('district', state.district),
    line('sector', state.sector),
    line('kind', state.kind),
    line(
      'origin',
      `${channelWords(state.channel, language)} ${state.reportedOn}${state.finding ? ` ${state.finding.standard}#${state.finding.rule}` : ''}`,
    ),
    line('existsSince', state.existsSince),
    line('limit', limit === null ? null : `${limit.until}${limit.approvedBy ? ` (${limit.approvedBy.party})` : ''}`),
    line('asked', state.asked && `${state.asked.until} (${state.asked.on})`),
    line('extensions', state.extensions === 0 ? null : state.extensions),
    line(
      'contractors',
      state.contractors.map(({ party, affiliated }) => (affiliated ? `${party} *` : party)),
    ),
    line('rung', state.rung),
    line('into', state.mergedInto),
    line('as', state.recurredAs),
    line('policy', state.policy),
  ].join('')
}

const common: ReadonlySet<string> = new Set(['v', 'type', 'on', 'actor', 'to', 'hazard', 'definition'])

/** All that happened to a hazard, the earliest first. */
export const historyText = (events: readonly EventView[], language: Language, paint: Paint): string =>
  events
    .map((event) => {
      const who = event.actor === 'withheld' ? withheld[language] : actorWords(event.actor, language)
      const told = event.type === 'extended' ? { ...event, manner: mannerTitles[event.manner][language] } : event
      const said = Object.entries(told).filter(
        ([field, value]) => !common.has(field) && value !== undefined && value !== null,
      )
      return [
        `${event.on}  ${paint(eventTitles[event.type][language], 'bold')}  ${onOneLine(who)}  → ${regionWords(event.to, language)}\n`,
        ...said.map(
          ([field, value]) => `    ${paint(fieldTitle(field, language), 'dim')} ${onOneLine(text(value, language))}\n`,
        ),
      ].join('')
    })
    .join('')

/** A hazard on one line of a list. */
export const summaryLine = (
  of: Omit<HazardSummary, 'channel'>,
  title: string,
  language: Language,
  paint: Paint,
): string => {
  const parts = [
    paint(onOneLine(of.id), 'bold'),
    of.reportedOn,
    of.grade === null ? '–' : gradeTitles[of.grade][language],
    paint(regionWords(of, language), of.timeliness === 'overdue' ? 'red' : 'cyan'),
    ...(of.due === null ? [] : [`${fieldTitle('limit', language)} ${of.due}`]),
    onOneLine(of.enterprise),
    onOneLine(of.district),
    onOneLine(title),
  ]
  return `${parts.filter((part) => part !== '').join('  ')}\n`
}
