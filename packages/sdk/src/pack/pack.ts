import { irVersion, type Standard, standardSchema } from '@zhiben/rules'
import * as z from 'zod'
import { type Hash, hashOf, hashPattern } from './hash.js'
import { type Signature, signatureOf } from './sign.js'

/**
 * A standard made ready to travel: JSON with the version of its language, the hash of its meaning and, if somebody
 * vouches for it, a signature of that hash.
 */
export interface Pack {
  readonly zhiben: 'pack'
  readonly irVersion: typeof irVersion
  readonly standard: Standard
  readonly hash: Hash
  readonly signature?: Signature | undefined
}

/** The shape of a pack; the published JSON Schema is made from it. `$schema` lets an editor check while you write. */
export const packSchema = z.strictObject({
  $schema: z.string().optional(),
  zhiben: z.literal('pack'),
  irVersion: z.literal(irVersion),
  standard: standardSchema,
  hash: z.stringFormat('hash', hashPattern),
  signature: z
    .strictObject({
      algorithm: z.literal('ed25519'),
      key: z.stringFormat('public-key', /^[A-Za-z0-9+/]{43}=$/),
      value: z.stringFormat('signature', /^[A-Za-z0-9+/]{86}==$/),
      by: z.stringFormat('words', /\S/).optional(),
    })
    .optional(),
})

/** With which key a pack is signed, and in whose name. */
export interface Signer {
  /** Base64 of 32 bytes. */
  readonly secretKey: string
  readonly by?: string
}

/** The pack of a standard; its hash is always made anew. Fails: `KeyMalformed`. */
export const packOf = (standard: Standard, signer?: Signer): Pack => {
  const hash = hashOf(standard)
  const pack: Pack = { zhiben: 'pack', irVersion, standard, hash }
  return signer ? { ...pack, signature: signatureOf(hash, signer.secretKey, signer.by) } : pack
}

/**
 * A standard as the text of a JSON pack. Fails: `KeyMalformed`.
 *
 * @example exportPack(gongmao2023, { secretKey, by: '鄂州市应急管理局' })
 */
export const exportPack = (standard: Standard, signer?: Signer): string =>
  `${JSON.stringify(packOf(standard, signer), null, 2)}\n`
