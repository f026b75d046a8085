import { civilDate, dayNumber } from '@zhiben/core'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { type IcsEvent, icsText } from '../../src/report/ics/calendar.js'
import { uidOf } from '../../src/report/ics/uid.js'

/** Titles as people and their programs write them, and as nobody does. */
const nasty = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        '；',
        ';',
        ',',
        '\\',
        '\\n',
        '\n',
        '\r\n',
        ':',
        '"',
        'BEGIN:VEVENT',
        '安全生产',
        '👷🏽',
        ' ',
        '\t',
        'é',
      ),
    )
    .map((parts) => parts.join('')),
  fc.string({ unit: fc.constantFrom('检', '查', '💥', 'a', ' '), minLength: 60, maxLength: 300 }),
)

const day = fc.integer({ min: dayNumber('1990-01-01') ?? 0, max: dayNumber('2099-12-30') ?? 0 }).map(civilDate)

const event: fc.Arbitrary<IcsEvent> = fc.record(
  {
    uid: fc.string({ maxLength: 20 }).map((text) => uidOf(text)),
    day,
    summary: nasty,
    description: nasty,
    categories: fc.array(nasty, { minLength: 1, maxLength: 3 }),
    remindDaysBefore: fc.integer({ min: 0, max: 400 }),
  },
  { requiredKeys: ['uid', 'day', 'summary', 'description'] },
)

/** What of a text a calendar can hold: line ends are one, control characters and halves of characters are not text. */
const held = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .replace(/[\u0080-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\ufffd')

const file = fc.record({ name: nasty, asOf: day, events: fc.array(event, { maxLength: 5 }) })
const written = (of: { name: string; asOf: `${number}-${number}-${number}`; events: IcsEvent[] }): string =>
  icsText({ ...of, id: 'calendar', product: 'zhiben' })

test('another reader finds in it what was put in', () => {
  fc.assert(
    fc.property(file, (of) => {
      const calendar = new ICAL.Component(ICAL.parse(written(of)) as unknown as string)
      // The reader leaves the text of properties that it does not know as it stands in the file.
      const name = String(calendar.getFirstPropertyValue('x-wr-calname'))
      expect(name.replace(/\\(.)/g, (_, char) => (char === 'n' ? '\n' : char))).toBe(held(of.name))
      expect(calendar.getFirstPropertyValue('calscale')).toBe('GREGORIAN')
      expect(calendar.getFirstPropertyValue('x-wr-timezone')).toBe('Asia/Shanghai')
      const read = calendar.getAllSubcomponents('vevent')
      expect(read).toHaveLength(of.events.length)
      for (const [i, component] of read.entries()) {
        const one = of.events[i] as IcsEvent
        const found = new ICAL.Event(component)
        expect(found.uid).toBe(one.uid)
        expect(found.summary).toBe(held(one.summary))
        expect(found.description).toBe(held(one.description))
        expect(found.startDate.isDate).toBe(true)
        expect(found.startDate.toString()).toBe(one.day)
        expect(found.endDate.toString()).toBe(civilDate((dayNumber(one.day) ?? 0) + 1))
        const alarm = component.getFirstSubcomponent('valarm')
        expect(alarm === null).toBe(one.remindDaysBefore === undefined)
        const trigger = alarm?.getFirstPropertyValue('trigger') as { toSeconds: () => number } | undefined
        if (one.remindDaysBefore !== undefined)
          expect(trigger?.toSeconds()).toBe((9 - 24 * one.remindDaysBefore) * 3600)
      }
    }),
  )
})

test('lines are at most 75 octets, end with CR LF, and break no character', () => {
  fc.assert(
    fc.property(file, (of) => {
      const text = written(of)
      const lines = text.split('\r\n')
      expect(lines.pop()).toBe('')
      for (const line of lines) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/[\r\n]/)
        expect(line).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/)
      }
      expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(of.events.length)
    }),
  )
})

test('the same is written the same; on a later day the sequence is higher and the names stay', () => {
  fc.assert(
    fc.property(file, fc.integer({ min: 1, max: 400 }), (of, later) => {
      const asOf = '2026-05-20' as const
      const text = written({ ...of, asOf })
      expect(written({ ...of, asOf })).toBe(text)
      const next = written({ ...of, asOf: civilDate((dayNumber(asOf) ?? 0) + later) })
      const numbers = (of: string, name: string) =>
        [...of.matchAll(new RegExp(`^${name}:(.*)\r$`, 'gm'))].map(([, value]) => value)
      expect(numbers(next, 'UID')).toEqual(numbers(text, 'UID'))
      for (const [i, sequence] of numbers(next, 'SEQUENCE').entries())
        expect(Number(sequence)).toBe(Number(numbers(text, 'SEQUENCE')[i]) + later)
    }),
  )
})
