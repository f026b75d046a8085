import { type CivilDate, civilDate, dayNumber } from '@zhiben/core'

/** An entry of a calendar: something due on a day, all day long. */
export interface IcsEvent {
  /** The same for the same thing in every export, so that a new one replaces it. */
  readonly uid: string
  readonly day: CivilDate
  readonly summary: string
  readonly description: string
  readonly categories?: readonly string[] | undefined
  /** The last day, of what is due every day from `day` on. */
  readonly dailyUntil?: CivilDate | undefined
  /** How many days before it a reminder comes, at nine in the morning; none if left out. */
  readonly remindDaysBefore?: number | undefined
  /** It stood in an earlier export and holds no more. */
  readonly isCancelled?: true | undefined
}

/** A calendar file. */
export interface IcsCalendar {
  /** The same for every export of the same calendar. */
  readonly id: string
  readonly name: string
  /** The program that makes it. */
  readonly product: string
  /** The day of the export: it makes the stamp and the sequence of every entry, so that no clock is needed. */
  readonly asOf: CivilDate
  /** The highest sequence of an earlier export, which this one goes beyond. */
  readonly after?: number | undefined
  readonly events: readonly IcsEvent[]
}

const firstSequenceDay = dayNumber('2020-01-01') ?? 0

/**
 * The text of an iCalendar file (RFC 5545) that calendar programs take in: all-day entries without time zone, reminders,
 * lines of at most 75 octets.
 *
 * The same input gives the same text. A later `asOf` gives a higher sequence, so that a program which has an entry of
 * that UID already replaces it; so does an earlier export of the same day that is told.
 */
export const icsText = ({ id, name, product, asOf, after = -1, events }: IcsCalendar): string => {
  const stamp = `${plainDay(asOf)}T000000Z`
  const sequence = Math.max(after + 1, (dayNumber(asOf) ?? 0) - firstSequenceDay)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(product)}//ZH`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-RELCALID:${escaped(id)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'X-WR-TIMEZONE:Asia/Shanghai',
    ...events.flatMap((event) => eventLines(event, stamp, sequence)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const eventLines = (event: IcsEvent, stamp: string, sequence: number): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(event.uid)}`,
  `DTSTAMP:${stamp}`,
  `LAST-MODIFIED:${stamp}`,
  `SEQUENCE:${sequence}`,
  `DTSTART;VALUE=DATE:${plainDay(event.day)}`,
  `DTEND;VALUE=DATE:${plainDay(civilDate((dayNumber(event.day) ?? 0) + 1))}`,
  ...(event.dailyUntil === undefined ? [] : [`RRULE:FREQ=DAILY;UNTIL=${plainDay(event.dailyUntil)}`]),
  `SUMMARY:${escaped(event.summary)}`,
  `DESCRIPTION:${escaped(event.description)}`,
  ...(event.categories && event.categories.length > 0 ? [`CATEGORIES:${event.categories.map(escaped).join(',')}`] : []),
  ...(event.isCancelled ? ['STATUS:CANCELLED'] : []),
  'TRANSP:TRANSPARENT',
  'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
  ...(event.remindDaysBefore === undefined ? [] : alarmLines(event, event.remindDaysBefore)),
  'END:VEVENT',
]

const alarmLines = (event: IcsEvent, days: number): readonly string[] => {
  // From midnight of the day; nine in the morning so many days before.
  const hours = days * 24 - 9
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(event.summary)}`,
    `TRIGGER:${hours < 0 ? `PT${-hours}H` : `-PT${hours}H`}`,
    'END:VALARM',
  ]
}

const plainDay = (day: CivilDate): string => day.replaceAll('-', '')

/**
 * A text as a value may hold it: what would end or part it is marked, other control characters and marks that turn the
 * direction of writing are left out.
 */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be in the file
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .replace(/[\u0080-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\ufffd')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

const encoder = new TextEncoder()

/** A line in pieces of at most 75 octets, each after the first begun with a space, no character torn. */
const folded = (line: string): string => {
  const pieces: string[] = []
  let piece = ''
  let size = 0
  for (const char of line) {
    const octets = encoder.encode(char).length
    if (size + octets > 75) {
      pieces.push(piece)
      piece = ' '
      size = 1
    }
    piece += char
    size += octets
  }
  return [...pieces, piece].join('\r\n')
}
