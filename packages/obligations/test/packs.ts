import type { Id } from '@zhiben/core'
import { boolean, date, factSchema, facts, irVersion, type Node } from '@zhiben/rules'
import type { Cadence, Obligation, ObligationPack } from '../src/index.js'

export const words = (zh: string, en: string) => ({ zh, en })
const asked = (zh: string, en: string) => ({ title: words(zh, en), question: words(`${zh}?`, `${en}?`) })

/** What the enterprises of these tests are described by. */
export const profileFacts = facts({
  isHighRisk: boolean(asked('高危', 'High-risk')),
  isCrowded: boolean(asked('人员密集', 'Crowded')),
  filedOn: date(asked('备案日期', 'Filed on')),
})

export const fact = (name: string): Node => ({ op: 'fact', fact: name })
export const not = (of: Node): Node => ({ op: 'not', of })

/** An obligation of which a test says only what it is about. */
export const obligationFor = (id: Id, cadence: Cadence, more: Partial<Obligation> = {}): Obligation => ({
  id,
  title: words('演练', 'Drill'),
  action: 'drill',
  bearer: 'enterprise',
  cadence,
  cite: { document: '示例〔2024〕1号', article: '1' },
  layer: 'city',
  inForce: { from: '2020-01-01' },
  verified: { status: 'unverified', why: '示例' },
  ...more,
})

export const packOf = (...obligations: readonly Obligation[]): ObligationPack => ({
  irVersion,
  id: 'example/pack',
  title: words('示例', 'Example'),
  authority: words('示例机关', 'Example authority'),
  document: '示例〔2024〕1号',
  inForce: { from: '2000-01-01' },
  facts: factSchema(profileFacts),
  obligations,
})
