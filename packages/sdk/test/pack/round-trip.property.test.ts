import { interpret, type Standard } from '@zhiben/rules'
import { exportPack, inspectPack, newKeyPair, packOf } from '@zhiben/sdk'
import {
  agreesOnRandomRules,
  jsonRoundTrip,
  mustHold,
  onRandomRules,
  runOptions,
  standardArbitrary,
} from '@zhiben/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const { secretKey, publicKey } = newKeyPair()

const throughPack = (standard: Standard): Standard => {
  const { pack, problems } = inspectPack(exportPack(standard, { secretKey, by: '某局' }), {
    trustedKeys: [publicKey],
    requireSignature: true,
  })
  if (!pack) throw new Error(JSON.stringify(problems))
  return pack.standard
}

test('a standard that went through a signed pack is the same and judges the same', () => {
  mustHold(onRandomRules((standard) => jsonRoundTrip(interpret, standard, { through: throughPack })))
})

test('what is read from a pack is judged as the reference judges what was written', () => {
  mustHold(agreesOnRandomRules(interpret, interpret, { through: throughPack }))
})

test('neither layout nor the order of keys changes the hash', () => {
  const shuffled = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(shuffled)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, shuffled(inner)]),
          )
        : value
  fc.assert(
    fc.property(standardArbitrary(), fc.constantFrom(0, 1, '\t'), (standard, space) => {
      const { pack } = inspectPack(JSON.stringify(shuffled(packOf(standard)), null, space))
      expect(pack?.hash).toBe(packOf(standard).hash)
    }),
    runOptions(100),
  )
})

test('any change to a value of a signed pack is noticed', () => {
  const values = (value: unknown, way: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) =>
          values(inner, [...way, Array.isArray(value) ? Number(key) : key]),
        )
      : [way]
  const changed = (value: unknown, [step, ...rest]: readonly (string | number)[]): unknown => {
    if (step === undefined)
      // One more than 1e21 is 1e21.
      return typeof value === 'string'
        ? `${value}x`
        : typeof value === 'number'
          ? Math.abs(value) > 1e15
            ? value / 2
            : value + 1
          : value !== true
    if (Array.isArray(value)) return value.map((inner, i) => (i === step ? changed(inner, rest) : inner))
    const object = value as Readonly<Record<string, unknown>>
    return { ...object, [step]: changed(object[step], rest) }
  }
  fc.assert(
    fc.property(standardArbitrary({ rules: 2, depth: 2 }), fc.nat(), (standard, n) => {
      const pack = packOf(standard, { secretKey, by: '某局' })
      const places = values(pack)
      const bad = changed(pack, places[n % places.length] ?? [])
      expect(inspectPack(bad).problems).not.toEqual([])
    }),
    runOptions(200),
  )
})
