import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonical } from '@zhiben/rules'

/** `sha256-` and 64 hexadecimal digits. */
export type Hash = `sha256-${string}`

/** What such a hash looks like. */
export const hashPattern = /^sha256-[0-9a-f]{64}$/

/**
 * The hash of a value's meaning: of its canonical text (keys sorted, no spaces), so that layout does not change it.
 *
 * @example hashOf(standard) // sha256-9f86d0…
 */
export const hashOf = (value: unknown): Hash => `sha256-${bytesToHex(sha256(utf8ToBytes(canonical(value))))}`
