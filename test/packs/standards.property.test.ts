import { interpret, type Standard } from '@zhiben/rules'
import { exportPack, inspectPack, registry } from '@zhiben/sdk'
import { jsonRoundTrip, mustHold } from '@zhiben/testing'
import { describe, expect, test } from 'vitest'
import { allStandards } from '../differential/standards.js'

const read = (text: string) => {
  const { pack, problems } = inspectPack(text, { imports: 'later' })
  expect(problems).toEqual([])
  return pack!
}
const throughPack = (standard: Standard): Standard => read(exportPack(standard)).standard

describe.each(allStandards)('%s as a JSON pack', (_name, standard) => {
  test('is let in with a cost that a host can put up with', () => {
    const { cost } = read(exportPack(standard))
    expect(Number.isSafeInteger(cost)).toBe(true)
  })

  test('judges as the standard in TypeScript does', () => {
    mustHold(jsonRoundTrip(interpret, standard, { through: throughPack, runs: 30 }))
  })
})

test('all standards load together, from TypeScript and from packs', () => {
  const origins = allStandards.map(([name, standard]) => ({ standard, from: `${name}.json` }))
  expect(registry(origins).standards).toHaveLength(allStandards.length)
  const packs = origins.map(({ standard, from }) => ({ standard: throughPack(standard), from }))
  expect(registry(packs).standards).toHaveLength(allStandards.length)
})
