import type { EngineName } from '../engines/index.js'

/** An engine of others that is compared with Zhiben. */
export interface Peer {
  readonly engine: EngineName
  readonly package: string
  /** How many enterprises it is given: so many that it takes a second or two. */
  readonly rows: number
  /** Two-valued engines get enterprises of which everything is known, and are only asked whether it is a hit. */
  readonly twoValued: boolean
  /** Zhiben must be so many times as fast. */
  readonly target?: number
  readonly how: string
}

export const peers: readonly Peer[] = [
  {
    engine: 'json-logic-engine',
    package: 'json-logic-engine',
    rows: 10_000,
    twoValued: false,
    how: 'compiled by `build`, one function a rule; three values by pairs of conditions',
  },
  {
    engine: 'zen',
    package: '@gorules/zen-engine',
    rows: 1000,
    twoValued: false,
    target: 20,
    how: 'one compiled decision, loaded beforehand, 64 enterprises at once; three values by pairs of conditions',
  },
  {
    engine: 'json-rules-engine',
    package: 'json-rules-engine',
    rows: 500,
    twoValued: true,
    target: 100,
    how: 'one engine with all rules; its own decorators for lists; only hits, everything known',
  },
  {
    engine: 'publicodes',
    package: 'publicodes',
    rows: 100,
    twoValued: false,
    how: 'parsed beforehand, facts as parsed constants; its own three values, no lists',
  },
]
