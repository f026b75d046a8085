import manifest from '../package.json' with { type: 'json' }

/** The name and version of this program, as receipts and reports carry it. */
export const programName = `zhiben ${manifest.version}`
