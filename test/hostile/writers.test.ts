import { inflateRawSync } from 'node:zlib'
import { decide, ezhouPolicy, readCommand, refusalWords, replay } from '@zhiben/hazards'
import type { ObligationStatus } from '@zhiben/obligations'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { svgOf } from '../../packages/cli/src/diagram/svg.js'
import { ledgerWorkbook } from '../../packages/cli/src/ledger/workbook.js'
import { fromXlsx } from '../../packages/cli/src/read/table/from-xlsx.js'
import type { ReportDocument } from '../../packages/cli/src/report/document/document.js'
import { toHtml } from '../../packages/cli/src/report/document/html.js'
import { toMarkdown } from '../../packages/cli/src/report/document/markdown.js'
import { toText } from '../../packages/cli/src/report/document/text.js'
import { toXlsx } from '../../packages/cli/src/report/document/xlsx.js'
import { icsText } from '../../packages/cli/src/report/ics/calendar.js'
import { earlierIcs } from '../../packages/cli/src/report/ics/earlier.js'
import { chartSvg } from '../../packages/cli/src/report/obligations/chart.js'
import { texts } from './values.js'

const names = Object.entries(texts)
const tally = { reached: 1, 'on-track': 1, behind: 1, overdue: 1, unknown: 1 }

/** A report in which one text stands wherever a text may stand. */
const documentOf = (name: string): ReportDocument => ({
  title: name,
  subtitle: name,
  foot: name,
  sections: [
    { title: name, lines: [name], sheet: 'A', table: { columns: [name, 'b'], rows: [[name, 1]] } },
    { title: name, sheet: 'B', chart: { rows: [{ label: name, tally }] } },
    {
      title: 'c',
      sheet: 'C',
      table: { columns: ['c'], rows: [[{ gauge: { words: name, value: [0, 1], asked: 1 } }]] },
    },
  ],
})

/**
 * What a page is made of: every tag with the names of its attributes, in order. A reader of tags as simple as can be,
 * apart from what writes them: a tag runs from `<` and a letter to the next `>` outside of quotes.
 */
const tagsOf = (page: string): readonly string[] =>
  [...page.matchAll(/<(\/?[a-z!][^\s>/]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi)].map(
    ([, tag = '', attributes = '']) =>
      `${tag.toLowerCase()} ${[...attributes.matchAll(/([^\s=/"']+)(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g)].map(([, attribute]) => attribute).join(' ')}`,
  )

/** No sign that a terminal or an eye would take for something else, and nothing that XML does not have. */
const unseen = /(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u

describe.each(names)('%s', (_, name) => {
  test('on a page is text', () => {
    const page = toHtml(documentOf(name), 'zh')
    // A page has the parts that it has with any other name.
    expect(tagsOf(page)).toEqual(tagsOf(toHtml(documentOf('x'.repeat(name.length)), 'zh')))
    expect(page).not.toMatch(unseen)
    expect(page).not.toContain(']]>')
  })

  test('in a drawing is text', () => {
    const drawn = (title: string) => {
      const state = { id: 'a', title: { zh: title, en: title }, initial: undefined, states: [] }
      const region = { ...state, id: 'r', initial: 'a', states: [{ ...state, id: 'r.a' }] }
      return svgOf({ regions: [region], transitions: [] } as never, 'zh', { zh: title, en: title })
    }
    const row = (title: string) =>
      chartSvg({
        obligations: [
          {
            id: title,
            title: { zh: title, en: title },
            bearer: title,
            coveredBy: [],
            windows: [
              {
                from: '2024-01-01',
                to: '2024-12-31',
                opens: null,
                due: '2024-12-31',
                status: 'due',
                times: 1,
                metBy: [],
              },
            ],
          } as unknown as ObligationStatus,
        ],
        from: '2024-01-01',
        to: '2024-12-31',
        asOf: '2024-06-30',
        language: 'zh',
        vocabulary: [],
      }).markup
    for (const draw of [drawn, row]) {
      const count = (of: string) => tagsOf(of).filter((tag) => !/^\/?(?:text|tspan)\b/.test(tag))
      expect(count(draw(name))).toEqual(count(draw('x'.repeat(name.length))))
      expect(draw(name)).not.toMatch(unseen)
    }
  })

  test('in Markdown is text', () => {
    // What is left when every sign that is marked as text is taken out is the same with any name.
    const marks = (of: string): readonly string[] =>
      of.split('\n').map((line) => line.replace(/\\./gu, '').replace(/[^`*_[\]<>|#~&]/gu, ''))
    const markdown = toMarkdown(documentOf(name), 'zh')
    expect(marks(markdown)).toEqual(marks(toMarkdown(documentOf('x'), 'zh')))
    expect(markdown).not.toMatch(unseen)
  })

  test('on a terminal stays on its line', () => {
    const text = toText(documentOf(name), 'zh', (plain) => plain)
    expect(text.split('\n').length).toBe(toText(documentOf('x'), 'zh', (plain) => plain).split('\n').length)
    expect(text).not.toMatch(unseen)
  })

  test('in a workbook is no formula', async () => {
    const sheets = await fromXlsx(await toXlsx(documentOf(name), 'zh'))
    if ('code' in sheets) throw new Error(`the workbook cannot be read: ${sheets.code}`)
    const cells = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'string')
    expect(cells.length).toBeGreaterThan(5)
    for (const cell of cells) {
      expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      expect(cell).not.toMatch(unseen)
    }
  })

  test('in a calendar is the value that it was, and adds no line', () => {
    const event = { uid: name, day: '2024-05-01', summary: name, description: name, categories: [name] } as const
    const text = icsText({
      id: name,
      name,
      product: name,
      asOf: '2024-05-01',
      events: [{ ...event, remindDaysBefore: 1 }],
    })
    expect(text).not.toMatch(/[\p{Cs}\u2028\u202a-\u202e\u2066-\u2069]/u)
    const calendar = new ICAL.Component(ICAL.parse(text))
    const [entry, ...others] = calendar.getAllSubcomponents('vevent')
    expect(others).toEqual([])
    expect(entry?.getAllProperties().map(({ name: of }) => of)).not.toContain('attach')
    expect(entry?.getAllProperties().map(({ name: of }) => of)).toEqual(
      new ICAL.Component(
        ICAL.parse(
          icsText({
            id: 'x',
            name: 'x',
            product: 'x',
            asOf: '2024-05-01',
            events: [{ ...event, uid: 'x', summary: 'x', description: 'x', categories: ['x'], remindDaysBefore: 1 }],
          }),
        ),
      )
        .getFirstSubcomponent('vevent')
        ?.getAllProperties()
        .map(({ name: of }) => of),
    )
  })
})

/** The texts in a zip file, read by its directory. */
const partsOf = (book: Uint8Array): readonly string[] => {
  const bytes = Buffer.from(book)
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  const parts: string[] = []
  for (let at = bytes.readUInt32LE(end + 16), left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const header = bytes.readUInt32LE(at + 42)
    const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
    const data = bytes.subarray(start, start + bytes.readUInt32LE(at + 20))
    parts.push((bytes.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString('utf8'))
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return parts
}

test('an earlier calendar of lines without end is read', () => {
  const id = 'a@zhiben'
  const text = `X-WR-RELCALID:${id}\r\nBEGIN:VEVENT\r\n${'A'.repeat(1_000_000)}\r\nUID:x\r\nEND:VEVENT\r\n`
  expect(earlierIcs(text, id)?.events).toEqual([])
})

test.each(names)('in a ledger %s is no formula', async (_, name) => {
  const command = {
    ...{ type: 'open', key: 'k', hazard: 'h', on: '2024-06-01', enterprise: 'e', district: 'd', title: name },
    ...{ actor: { id: 'u', role: 'regulator', party: 'p', level: 'district' }, origin: { kind: 'inspection' } },
  }
  const read = readCommand(command)
  // What no store can keep is refused; what is taken comes back as it was, and none of it is worked out.
  if (read.problems) return expect(refusalWords(read.problems[0] as never, 'zh')).not.toMatch(unseen)
  const { events = [] } = decide(undefined, read.command, { policy: ezhouPolicy })
  const state = replay(events)
  if (!state) throw new Error('the hazard was not opened')
  for (const peopleOnly of [true, false]) {
    const book = await ledgerWorkbook([{ state, events }], { peopleOnly })
    const sheets = await fromXlsx(book)
    if ('code' in sheets) throw new Error(`the workbook cannot be read: ${sheets.code}`)
    expect(sheets[0]?.rows.flat().filter((cell) => cell === name).length).toBe(1)
    expect(partsOf(book).filter((part) => /<f[\s>/]/.test(part))).toEqual([])
  }
})
