import type { HazardEvent, HazardState } from '@zhiben/hazards'
import { channelWords } from '../hazards/hazard-text.js'
import { cellsOf } from './cells.js'
import { eventRows, eventSheet } from './event-sheet.js'
import { fieldNames, fields } from './field.js'

/** A hazard with its log. */
export interface LedgerHazard {
  readonly state: HazardState
  readonly events: readonly HazardEvent[]
}

/** The sheet of people. */
const peopleSheet = '台账'

const widths: Readonly<Partial<Record<string, number>>> = { title: 40, gradeReason: 30, enterprise: 20 }
const shown = fieldNames.filter((name) => name !== 'account')

/** What an inspection found and what the public reported look alike to whoever may not know. */
const openChannel = ({ channel }: HazardState): string =>
  channelWords(channel === 'self-check' ? channel : 'withheld', 'zh')

/**
 * Hazards as a workbook: the sheet 台账 for people, a row a hazard, and the sheet 事件 with all that happened, from which an
 * import has them whole. Without events (`peopleOnly`) nothing of a whistle-blower is in it.
 */
export const ledgerWorkbook = async (
  hazards: readonly LedgerHazard[],
  { peopleOnly }: { readonly peopleOnly: boolean },
): Promise<Uint8Array> => {
  const { writeXlsx } = await import('hucre/xlsx')
  const rows = hazards.map(({ state, events }) => {
    const cells = peopleOnly ? { ...cellsOf(state, events), channel: openChannel(state) } : cellsOf(state, events)
    return shown.map((name) => (cells[name] === '' ? null : cells[name]))
  })
  const people = {
    name: peopleSheet,
    columns: shown.map((name) => ({ width: widths[name] ?? 14 })),
    rows: [shown.map((name) => fields[name].title.zh), ...rows],
    freezePane: { rows: 1 },
  }
  const events = {
    name: eventSheet,
    columns: [{ width: 20 }, { width: 8 }, { width: 6 }, { width: 100 }],
    rows: eventRows(hazards.map(({ state, events: log }) => [state.id, log])),
    freezePane: { rows: 1 },
  }
  return writeXlsx({ sheets: peopleOnly ? [people] : [people, events] })
}
