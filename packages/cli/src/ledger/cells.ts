import { gradeTitles, type HazardEvent, type HazardState, regionTitles, summaryOf } from '@zhiben/hazards'
import { channelWords } from '../hazards/hazard-text.js'
import type { Field } from './field.js'

/** What an XML document cannot hold; texts of hazards may. */
const unwritable = /[\ufffe\uffff]/g

/** A hazard as a row of the ledger says it, in Chinese; an empty text where there is nothing to say. */
export const cellsOf = (state: HazardState, events: readonly HazardEvent[]): Readonly<Record<Field, string>> => {
  const { due } = summaryOf(state)
  const graded = events.filter((event) => event.type === 'graded').at(-1)
  const registered = events.filter((event) => event.type === 'registered').at(-1)
  const title = (region: keyof typeof regionTitles, value: string): string =>
    value === 'none'
      ? ''
      : ((regionTitles[region] as Readonly<Record<string, { readonly zh: string }>>)[value]?.zh ?? '')
  const cells: Record<Field, string> = {
    hazard: state.id,
    enterprise: state.enterprise,
    district: state.district,
    sector: state.sector ?? '',
    kind: state.kind ?? '',
    title: state.title,
    channel: channelWords(state.channel, 'zh'),
    // The whistle-blower's words are in the sheet of events only.
    account: '',
    standard: state.finding?.standard ?? '',
    rule: state.finding?.rule ?? '',
    reportedOn: state.reportedOn,
    existsSince: state.existsSince ?? '',
    grade: state.grade === null ? '' : gradeTitles[state.grade].zh,
    gradedOn: graded?.on ?? '',
    gradeReason: graded?.by.kind === 'person' ? graded.by.reason : '',
    number: registered?.number ?? '',
    registeredOn: registered?.on ?? '',
    course: title('course', state.course),
    due: due ?? '',
    timeliness: title('timeliness', state.timeliness),
    supervision: title('supervision', state.supervision),
    accountability: title('accountability', state.accountability),
    closedOn: state.closedOn ?? '',
    policy: state.policy,
    revision: String(state.revision),
  }
  for (const field of Object.keys(cells) as Field[]) cells[field] = cells[field].replaceAll(unwritable, '\ufffd')
  return cells
}
