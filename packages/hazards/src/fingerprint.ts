import { canonical } from '@zhiben/rules'
import type { Command } from './command.js'

/**
 * A number of 53 bits that tells a command from another that carries its key by mistake. The same command has the same,
 * however its fields are ordered. It protects against mistakes, not against forgery.
 */
export const fingerprintOf = (command: Command): number => {
  const text = canonical(command)
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x9e3779b1)
    b = Math.imul(b ^ unit, 0x5f356495)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return 2 ** 32 * (b & 0x1fffff) + (a >>> 0)
}
