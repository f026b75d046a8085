import { defaultPolicy } from '@zhiben/hazards'
import { hazardLives } from '@zhiben/testing'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { planImport } from '../../src/ledger/plan-import.js'
import { ledgerWorkbook } from '../../src/ledger/workbook.js'
import { fromXlsx } from '../../src/read/table/from-xlsx.js'
import type { Sheet } from '../../src/read/table/sheet.js'
import { after, importing, played } from './lives.js'

const words = fc.oneof(
  fc.constantFrom(
    '_x0041_',
    '=1+1',
    "'; DROP TABLE zhiben_hazards; --",
    '<script>alert(1)</script>',
    ' 前后有空格 ',
    '第一行\r\n第二行\t。',
    '\ufffe\uffff',
    '𠮷'.repeat(2000),
    `${' '.repeat(3998)}x`,
  ),
  fc.string({ minLength: 1, maxLength: 200, unit: 'binary' }).filter((text) => /\S/.test(text)),
)
const hazards = fc
  .tuple(fc.array(hazardLives(defaultPolicy), { minLength: 1, maxLength: 3 }), words)
  .map(([lives, text]) => played(lives, text))

const sheetsOf = async (workbook: Uint8Array): Promise<readonly Sheet[]> => {
  const sheets = await fromXlsx(workbook)
  if ('code' in sheets) throw new Error(sheets.code)
  return sheets
}

test('exporting and importing gives the same hazards, and doing it again adds nothing', async () => {
  await fc.assert(
    fc.asyncProperty(hazards, async (all) => {
      const sheets = await sheetsOf(await ledgerWorkbook(all, { peopleOnly: false }))
      const plan = await planImport(importing(sheets))
      expect(plan.problems).toEqual([])
      const logs = after(plan)
      expect(logs).toEqual(new Map(all.map(({ state, events }) => [state.id, events])))
      const again = await planImport(importing(sheets, logs))
      expect([again.fresh, again.problems]).toEqual([[], []])
      expect(again.there).toHaveLength(all.length)
    }),
    { numRuns: 40 },
  )
})

test('a store that has part of a log gets the rest', async () => {
  await fc.assert(
    fc.asyncProperty(hazards, fc.nat(), async (all, cut) => {
      const whole = new Map(all.map(({ state, events }) => [state.id, events]))
      // Between two commands: the events of one are never apart.
      const part = new Map(
        all.map(({ state, events }) => {
          const at = cut % (events.length + 1)
          const [before, next] = [events[at - 1], events[at]]
          return [state.id, before && next && before.key === next.key ? [] : events.slice(0, at)] as const
        }),
      )
      const sheets = await sheetsOf(await ledgerWorkbook(all, { peopleOnly: false }))
      const plan = await planImport(importing(sheets, part))
      expect(plan.problems).toEqual([])
      expect(after(plan, part)).toEqual(whole)
    }),
    { numRuns: 20 },
  )
})

test('an event that somebody changed is found, whatever was changed in it', async () => {
  await fc.assert(
    fc.asyncProperty(hazards, fc.nat(), fc.nat(), async (all, which, where) => {
      const [{ state, events }] = all as [(typeof all)[0]]
      const i = which % events.length
      const changed = JSON.parse(JSON.stringify(events))
      const leaves = leavesOf(changed[i])
      const [holder, name] = leaves[where % leaves.length]!
      // Keys are free to choose, but for commands that have several events.
      fc.pre(name !== 'key')
      holder[name] = typeof holder[name] === 'number' ? holder[name] + 1 : `${holder[name]}x`
      const sheets = await sheetsOf(await ledgerWorkbook([{ state, events: changed }], { peopleOnly: false }))
      const plan = await planImport(importing(sheets.filter(({ name: sheet }) => sheet === '事件')))
      expect(plan.problems).toHaveLength(1)
      expect(plan.fresh).toEqual([])
    }),
    { numRuns: 60 },
  )
})

type Holder = Record<string, string | number>
/** Every text and number in a value, by what holds it. */
const leavesOf = (value: object): [Holder, string][] =>
  Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'object' && inner !== null ? leavesOf(inner) : inner === null ? [] : [[value as Holder, name]],
  )

test('without the events nothing of the whistle-blower is in the workbook, not even that there was one', async () => {
  await fc.assert(
    fc.asyncProperty(hazards, async (all) => {
      const sheets = await sheetsOf(await ledgerWorkbook(all, { peopleOnly: true }))
      expect(sheets.map(({ name }) => name)).toEqual(['台账'])
      expect(JSON.stringify(sheets)).not.toMatch(/SECRET|群众举报/)
    }),
    { numRuns: 20 },
  )
})
