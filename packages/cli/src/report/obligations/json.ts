import type { Status } from '@zhiben/obligations'

/** What `zhiben obligations --json` prints: these fields and no others. */
export const obligationsJson = ({ asOf, obligations, undetermined }: Status) => ({
  asOf,
  obligations: obligations.map(({ id, action, bearer, cadence, citation, coveredBy, windows }) => ({
    id,
    action,
    bearer,
    cadence,
    citation,
    coveredBy,
    windows: windows.map(({ from, to, status, due, metBy }) => ({ from, to, status, due, metBy })),
  })),
  undetermined: undetermined.map(({ id, missing }) => ({ id, missing })),
})
