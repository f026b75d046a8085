import { type CivilDate, isCivilDate } from '@zhiben/core'

/** An entry of an earlier export. */
export interface EarlierEvent {
  readonly uid: string
  readonly day: CivilDate
  /** The last day, of what repeats every day. */
  readonly dailyUntil?: CivilDate | undefined
  readonly summary: string
}

/** What an earlier export of the same calendar held. */
export interface EarlierIcs {
  readonly sequence: number
  readonly events: readonly EarlierEvent[]
}

/**
 * Reads an earlier export of a calendar, so that a new one can take back what holds no more. `undefined` for whatever is
 * not an export of the calendar of this id.
 */
export const earlierIcs = (text: string, id: string): EarlierIcs | undefined => {
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)
  if (!lines.includes(`X-WR-RELCALID:${id}`)) return undefined
  const events: EarlierEvent[] = []
  let sequence = 0
  for (let i = 0; i < lines.length; i++) {
    if (lines[i] !== 'BEGIN:VEVENT') continue
    const values = new Map<string, string>()
    // The first of each name: those of an alarm come later.
    for (; i < lines.length && lines[i] !== 'END:VEVENT'; i++) {
      const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(lines[i] ?? '') ?? []
      if (!values.has(name)) values.set(name, value)
    }
    const [uid, day] = [values.get('UID'), dayOf(values.get('DTSTART'))]
    if (uid === undefined || day === undefined) continue
    const dailyUntil = dayOf(/UNTIL=(\d+)/.exec(values.get('RRULE') ?? '')?.[1])
    events.push({ uid, day, summary: plain(values.get('SUMMARY') ?? ''), ...(dailyUntil ? { dailyUntil } : {}) })
    sequence = Math.max(sequence, Number(values.get('SEQUENCE') ?? 0) || 0)
  }
  return { sequence, events }
}

const dayOf = (text: string | undefined): CivilDate | undefined => {
  const day = text?.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
  return isCivilDate(day) ? day : undefined
}

const plain = (text: string): string =>
  text.replace(/\\(.)/g, (_whole, char: string) => (/n/i.test(char) ? '\n' : char))
