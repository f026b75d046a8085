import type { OptionSpec } from '../command/command.js'

/** Packs beside the built-in standards, for every command that takes standards. */
export const packOption = {
  pack: {
    value: 'FILE',
    many: true,
    says: { zh: '另外装入的规则包，可写多次', en: 'a pack to load beside the built-in standards' },
  },
} as const satisfies Readonly<Record<string, OptionSpec>>
