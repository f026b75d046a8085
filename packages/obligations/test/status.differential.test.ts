import { type CalendarPeriod, civilDate, type DayNumber } from '@zhiben/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cadence, type LogEntry, type Obligation, obligationsOf } from '../src/index.js'
import { cadence, changing, dayIn, dayOf, entries, wanted } from './arbitrary.js'
import { fact, obligationFor, packOf } from './packs.js'

// A second reading of semantics §7, day by day and without any of the library's windows.

const next = (day: DayNumber, length: CalendarPeriod): DayNumber => {
  const [year = 0, month = 0, date = 0] = civilDate(day).split('-').map(Number)
  const months = year * 12 + month - 1 + (length.years ?? 0) * 12 + (length.months ?? 0)
  const text = (d: number) =>
    `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-${String(d).padStart(2, '0')}`
  for (let d = date; ; d--) {
    const found = dayIn(text(d))
    if (!Number.isNaN(found)) return found + (length.days ?? 0)
  }
}

/** A name for the period that a day is in. */
const period = (every: string, day: DayNumber): string => {
  const [year, month = ''] = civilDate(day).split('-')
  const m = Number(month)
  const names: Record<string, string> = {
    day: civilDate(day),
    week: String(Math.floor((day - dayIn('1899-12-25')) / 7)), // a Monday
    month: `${year}-${month}`,
    quarter: `${year} ${Math.ceil(m / 3)}`,
    'half-year': `${year} ${m > 6}`,
    year: `${year}`,
  }
  return names[every] ?? ''
}

interface Naive {
  from: DayNumber
  opens: DayNumber
  due: DayNumber
}

const runs = (label: (day: DayNumber) => string, from: DayNumber, to: DayNumber): [DayNumber, DayNumber][] => {
  const found: [DayNumber, DayNumber][] = []
  for (let day = from; day <= to; day++) {
    const last = found.at(-1)
    if (last && label(last[0]) === label(day)) last[1] = day
    else found.push([day, day])
  }
  return found
}

const naiveWindows = (
  of: Cadence,
  inForce: DayNumber,
  done: readonly DayNumber[],
  binds: (d: DayNumber) => string,
): Naive[] => {
  const [start, end] = [dayIn('2016-01-01'), dayIn('2028-12-31')]
  const plain = ([from, due]: [DayNumber, DayNumber]): Naive => ({ from, opens: from, due })
  switch (of.kind) {
    case 'each':
      return runs((day) => period(of.every, day), start, end).map(plain)
    case 'by-day': {
      const all = runs((day) => period(of.every, day), start, end)
      return all.flatMap(([from, to], i): Naive[] => {
        const about = of.for === 'same' ? ([from, to] as const) : all[i + 1]
        if (!about) return []
        let due = next(about[0], { months: of.due.month - 1 })
        for (let d = 1; d < of.due.day && period('month', due + 1) === period('month', due); d++) due += 1
        return [{ from, opens: about[0], due }]
      })
    }
    case 'once':
      return [{ from: inForce, opens: Number.NEGATIVE_INFINITY, due: dayIn(of.by) }].filter(
        ({ from, due }) => from <= due,
      )
    case 'between':
      return [{ from: dayIn(of.from), opens: dayIn(of.from), due: dayIn(of.to) }]
    case 'anniversary': {
      const anchor = 'day' in of.of ? dayIn(of.of.day) : Number.NaN
      const at = (n: number) =>
        next(anchor, {
          years: (of.length.years ?? 0) * n,
          months: (of.length.months ?? 0) * n,
          days: (of.length.days ?? 0) * n,
        })
      const found: Naive[] = []
      for (let n = 0, from = anchor; from <= end; n++) {
        const then = at(n + 1)
        found.push(plain([from, then - 1]))
        from = then
      }
      return found
    }
    case 'rolling':
      // Each day on which the duty binds or may: has it been done often enough in the length before?
      return runs(binds, inForce, end)
        .filter(([from]) => binds(from) !== 'false')
        .flatMap(([from, to]) => {
          const days = done.filter((day) => day >= from && day <= to)
          return [...days, undefined].flatMap((_day, i): Naive[] => {
            const begin = i === 0 ? from : (days[i - 1] ?? 0) + 1
            if (i > 0 && days[i] !== undefined && days[i] === days[i - 1]) return []
            const before = days[i - of.times]
            return [
              {
                from: begin,
                opens: begin,
                due: before === undefined ? next(from, of.length) - 1 : next(before, of.length),
              },
            ]
          })
        })
    default:
      return []
  }
}

const naive = (
  of: Obligation,
  log: readonly LogEntry[],
  asOf: DayNumber,
  since: DayNumber,
  binds: (d: DayNumber) => string,
) => {
  const kinds: Record<string, readonly string[]> = { 'fire-drill': ['fire-drill', 'evacuation-drill'] }
  const done = log
    .flatMap((entry) => ('action' in entry ? [entry] : []))
    .filter(
      (entry) =>
        (kinds[entry.action as string] ?? [entry.action]).includes(of.action) &&
        (of.bearer === 'enterprise' || of.bearer === entry.by) &&
        (of.conditions ?? []).every((condition) => entry.conditions?.includes(condition)),
    )
    .map(({ on }) => dayIn(on))
    .filter((day) => day <= asOf)
    .sort((a, b) => a - b)
  const times = 'times' in of.cadence && of.cadence.kind !== 'rolling' ? of.cadence.times : 1
  return naiveWindows(of.cadence, dayIn(of.inForce.from), done, binds)
    .filter(({ from, due }) => from <= asOf && due >= since)
    .map(({ from, opens, due }) => {
      const on = binds(due)
      const through = new Set<string>()
      for (let day = from; day <= due; day++) through.add(binds(day))
      const count = done.filter((day) => day >= opens && day <= due).length
      const status =
        on === 'false'
          ? 'not-applicable'
          : on === 'unknown'
            ? 'undetermined'
            : through.has('false')
              ? 'advisory'
              : through.has('unknown')
                ? 'undetermined'
                : count >= times
                  ? 'met'
                  : due < asOf
                    ? 'overdue'
                    : 'due'
      return `${civilDate(from)} ${civilDate(due)} ${status}`
    })
}

const held = (value: unknown, day: DayNumber): unknown => {
  if (typeof value !== 'object' || value === null) return value
  const { periods } = value as { periods: { from?: string; to?: string; value: unknown }[] }
  const text = civilDate(day)
  return periods.find(({ from = '0000', to = '9999' }) => from <= text && to >= text)?.value
}

const cases = fc.record({
  of: fc
    .tuple(cadence, wanted, dayOf('2019-01-01', '2024-12-31'))
    .map(([when, what, from]) =>
      obligationFor('x/duty', when, { ...what, binds: fact('isHighRisk'), inForce: { from: civilDate(from) } }),
    ),
  log: entries(),
  asOf: dayOf('2022-06-01', '2025-06-30'),
  back: fc.integer({ min: 0, max: 900 }),
  isHighRisk: changing,
})

test('statuses agree with counting day by day', () => {
  fc.assert(
    fc.property(cases, ({ of, log, asOf, back, isHighRisk }) => {
      const ready = obligationsOf([packOf(of)])
      const { profile } = ready.readProfile({ isHighRisk })
      const read = ready.readLog(
        log.filter(({ on }) => dayIn(on) <= asOf),
        civilDate(asOf),
      )
      const options = { asOf: civilDate(asOf), since: civilDate(asOf - back) }
      const status = ready.statusOf(profile, read.log, options)
      const binds = (day: DayNumber): string => {
        if (day < dayIn(of.inForce.from)) return 'false'
        const value = held(isHighRisk, day)
        return value === true ? 'true' : value === false ? 'false' : 'unknown'
      }
      // Only what binds, or may bind, on some day from the first that is asked for is listed.
      const bound = Array.from({ length: back + 1 }, (_, i) => binds(asOf - i)).some((truth) => truth !== 'false')
      const expected = bound ? naive(of, log, asOf, asOf - back, binds) : []
      const listed = status.obligations[0]?.windows.map((w) => `${w.from} ${w.due} ${w.status}`)
      // An obligation none of whose windows says anything is not listed.
      if (listed) expect(listed).toEqual(expected)
      else expect(expected.filter((line) => !/not-applicable|undetermined/.test(line))).toEqual([])

      // The board counts the same windows.
      const { counts, statuses } = ready.board([{ profile, log: read.log }], options)
      if (listed && status.undetermined.length === 0)
        for (const [code, name] of statuses.entries())
          if (name !== 'not-applicable')
            expect([name, counts[code]]).toEqual([name, listed.filter((line) => line.endsWith(` ${name}`)).length])
    }),
    { numRuns: 150 },
  )
})
