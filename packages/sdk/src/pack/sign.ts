import { ed25519 } from '@noble/curves/ed25519.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { canonical } from '@zhiben/rules'
import * as Data from 'effect/Data'
import { fromBase64, toBase64 } from './base64.js'
import type { Hash } from './hash.js'

/** Who vouches for a pack. `by` is signed with the rest; whose key it is, only a list of trusted keys can say. */
export interface Signature {
  readonly algorithm: 'ed25519'
  /** The public key, base64. */
  readonly key: string
  /** Base64. */
  readonly value: string
  readonly by?: string | undefined
}

/** Both halves of a key, base64. The secret one signs; whoever has it can sign in your name. */
export interface KeyPair {
  readonly secretKey: string
  readonly publicKey: string
}

/** A text is not a secret key: base64 of 32 bytes. */
export class KeyMalformed extends Data.TaggedError('KeyMalformed') {
  override get message(): string {
    return 'A secret key is the base64 of 32 bytes, as newKeyPair makes it'
  }
}

/** A new key, from the machine's source of randomness. */
export const newKeyPair = (): KeyPair => {
  const { secretKey, publicKey } = ed25519.keygen()
  return { secretKey: toBase64(secretKey), publicKey: toBase64(publicKey) }
}

/** The public half of a secret key. Fails: `KeyMalformed`. */
export const publicKeyOf = (secretKey: string): string => toBase64(ed25519.getPublicKey(secretBytes(secretKey)))

/** What is signed: that this hash is the hash of a pack, and in whose name. */
const message = (hash: Hash, by: string | undefined): Uint8Array => utf8ToBytes(canonical({ zhiben: 'pack', hash, by }))

/** The signature of a pack's hash. Fails: `KeyMalformed`. */
export const signatureOf = (hash: Hash, secretKey: string, by?: string): Signature => ({
  algorithm: 'ed25519',
  key: publicKeyOf(secretKey),
  value: toBase64(ed25519.sign(message(hash, by), secretBytes(secretKey))),
  ...(by === undefined ? {} : { by }),
})

/** Whether the signature was made for this hash with the secret half of its key. */
export const isSignatureOf = (hash: Hash, { key, value, by }: Signature): boolean => {
  const publicKey = fromBase64(key)
  const signature = fromBase64(value)
  if (publicKey?.length !== 32 || signature?.length !== 64) return false
  // Strict: one signature has one meaning, for everybody.
  return ed25519.verify(signature, message(hash, by), publicKey, { zip215: false })
}

const secretBytes = (secretKey: string): Uint8Array => {
  const bytes = fromBase64(secretKey.trim())
  if (bytes?.length !== 32) throw new KeyMalformed()
  return bytes
}
