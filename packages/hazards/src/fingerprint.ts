import type { Command } from './command.js'

/**
 * A number of 53 bits that tells a command from another that carries its key by mistake. The same command has the same,
 * however its fields are ordered; a field left out is one that is `undefined`. It protects against mistakes, not against
 * forgery. Logs hold it, so it never changes.
 */
export const fingerprintOf = (command: Command): number => {
  const a = hash(command, 0x9e3779b1)
  const b = hash(command, 0x5f356495)
  return 2 ** 32 * (b & 0x1fffff) + (a >>> 0)
}

const spread = (value: number): number => {
  const a = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  const b = Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return b ^ (b >>> 16)
}

const hashText = (text: string, seed: number): number => {
  let hashed = seed ^ text.length
  for (let i = 0; i < text.length; i++) hashed = Math.imul(hashed ^ text.charCodeAt(i), 0x01000193)
  return spread(hashed)
}

const hash = (value: unknown, seed: number): number => {
  if (typeof value === 'string') return hashText(value, seed)
  if (typeof value !== 'object' || value === null) return hashText(String(value), seed + 1)
  if (Array.isArray(value)) {
    let hashed = seed + 2
    for (const item of value) hashed = spread(Math.imul(hashed, 31) + hash(item, seed))
    return hashed
  }
  // Added up, so that the order of fields says nothing and none has to be sorted.
  let hashed = seed + 3
  for (const key of Object.keys(value)) {
    const inner = (value as Readonly<Record<string, unknown>>)[key]
    if (inner !== undefined) hashed = (hashed + spread(Math.imul(hashText(key, seed), 31) + hash(inner, seed))) | 0
  }
  return spread(hashed)
}
