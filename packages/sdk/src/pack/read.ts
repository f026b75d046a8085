import {
  check,
  costOf,
  irVersion,
  mergeFactSchemas,
  type Standard,
  type StandardProblem,
  versioned,
} from '@zhiben/rules'
import * as Effect from 'effect/Effect'
import { frozen } from '../frozen.js'
import { within } from '../place.js'
import { referredTo } from '../referred.js'
import { quoted, shapeProblems } from '../shape-problem.js'
import { type Hash, hashOf, hashPattern } from './hash.js'
import { packSchema } from './pack.js'
import { PackRefused } from './pack-refused.js'
import type { PackProblem } from './problem.js'
import { readJson } from './read-json.js'
import { isSignatureOf } from './sign.js'

/** What a host asks of a pack. */
export interface ReadPackOptions {
  /** Public keys, base64, of those whose packs you trust. */
  readonly trustedKeys?: readonly string[]
  /** Refuse what is not signed with a trusted key. */
  readonly requireSignature?: boolean
  /** The most node evaluations that judging one subject may take. */
  readonly maxCost?: number
  /**
   * Standards that are loaded already, to which the pack may refer. `later`: whoever puts the standards together
   * (`registry`, `compile`) looks at references to others.
   */
  readonly imports?: readonly Standard[] | 'later'
}

/** Whether somebody vouches for a pack. A signature by a key that you do not trust says nothing of who made it. */
export type SignatureState =
  | { readonly state: 'absent' }
  | { readonly state: 'trusted' | 'untrusted'; readonly key: string; readonly by?: string }

/** A standard from a pack, checked whole, with what the host may want to know of it. */
export interface LoadedPack {
  readonly standard: Standard
  readonly hash: Hash
  /** The most node evaluations that judging one subject can take. */
  readonly cost: number
  readonly signature: SignatureState
}

/** A pack that was let in, or all that is wrong with it. */
export type PackInspection =
  | { readonly pack: LoadedPack; readonly problems: readonly [] }
  | { readonly pack?: undefined; readonly problems: readonly PackProblem[] }

/**
 * Looks at a pack given as JSON text or as a value: nothing of it is run, and no pack can exhaust the stack, change
 * what objects inherit, or keep the machine busy. All problems are found, save that what is unsafe, is no pack or has
 * a newer `irVersion` is looked into no further, and that a standard is checked only when its shape is right.
 */
export const inspectPack = (source: unknown, options: ReadPackOptions = {}): PackInspection => {
  const { value, problems } = readJson(source)
  if (problems.length > 0) return { problems }
  if (!isObject(value) || value.zhiben !== 'pack')
    return {
      problems: [{ code: 'not-a-pack', at: 'zhiben', found: quoted(isObject(value) ? (value.zhiben ?? null) : value) }],
    }
  const newer = newerProblems(value)
  if (newer.length > 0) return { problems: newer }

  const shape = shapeProblems(packSchema, value)
  const standard = value.standard as Standard
  const imports = options.imports === 'later' ? undefined : byName(options.imports ?? [])
  const wrong: PackProblem[] = shape.length > 0 ? [...shape] : standardProblems(standard, imports)
  const { signature, problems: doubts } = integrity(value, options)
  wrong.push(...doubts)
  if (wrong.length > 0) return { problems: wrong }

  const cost = costOf(standard, imports)
  if (cost > (options.maxCost ?? Number.POSITIVE_INFINITY))
    return { problems: [{ code: 'too-costly', at: 'standard', cost, limit: options.maxCost ?? 0 }] }
  return { pack: frozen({ standard, hash: value.hash as Hash, cost, signature }), problems: [] }
}

/**
 * The standard of a pack, or `PackRefused` with all that is wrong.
 *
 * @example readPack(text, { trustedKeys: [key], requireSignature: true })
 */
export const readPack = (source: unknown, options?: ReadPackOptions): Effect.Effect<LoadedPack, PackRefused> =>
  Effect.suspend(() => {
    const { pack, problems } = inspectPack(source, options)
    return pack ? Effect.succeed(pack) : Effect.fail(new PackRefused({ problems }))
  })

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const newerProblems = (value: Json): readonly PackProblem[] =>
  [
    ['irVersion', value.irVersion] as const,
    ['standard.irVersion', isObject(value.standard) ? value.standard.irVersion : undefined] as const,
  ].flatMap(([at, found]) =>
    typeof found === 'number' && found > irVersion
      ? [{ code: 'newer-ir-version' as const, at, found, supported: irVersion }]
      : [],
  )

const byName = (standards: readonly Standard[]): ReadonlyMap<string, Standard> =>
  new Map(standards.map((standard) => [versioned(standard), standard]))

/** Everything that is wrong with a standard whose shape is right, with places in the pack. */
const standardProblems = (standard: Standard, imports: ReadonlyMap<string, Standard> | undefined): PackProblem[] => {
  const inPack = (problem: StandardProblem): PackProblem => {
    const placed = { ...problem, at: within('standard', problem.at) }
    return placed.code === 'duplicate-rule' ? { ...placed, first: within('standard', placed.first) } : placed
  }
  const problems = check(standard, imports).map(inPack)
  const name = versioned(standard)
  if (imports?.has(name)) problems.push({ code: 'already-loaded', at: 'standard.id', name })
  const clashes = [...referredTo(standard, imports)].flatMap(
    (other) => mergeFactSchemas([other.facts, standard.facts]).clashes,
  )
  return [...problems, ...clashes.map((clash) => ({ ...clash, at: `standard.facts.${clash.at}` }))]
}

/** Whether the pack is what it was when its hash and its signature were made, and who vouches for it. */
const integrity = (
  value: Json,
  { trustedKeys = [], requireSignature = false }: ReadPackOptions,
): { readonly signature: SignatureState; readonly problems: readonly PackProblem[] } => {
  const problems: PackProblem[] = []
  const hash = typeof value.hash === 'string' && hashPattern.test(value.hash) ? (value.hash as Hash) : undefined
  if (hash !== undefined && value.standard !== undefined) {
    const expected = hashOf(value.standard)
    if (hash !== expected) problems.push({ code: 'hash-mismatch', at: 'hash', found: hash, expected })
  }
  const absent: SignatureState = { state: 'absent' }
  const { data: signature } = packSchema.shape.signature.safeParse(value.signature)
  if (value.signature === undefined && requireSignature) problems.push({ code: 'unsigned', at: 'signature' })
  if (!signature || hash === undefined) return { signature: absent, problems }
  const { key, by } = signature
  const trusted = trustedKeys.some((trustedKey) => trustedKey.trim() === key)
  if (!isSignatureOf(hash, signature)) problems.push({ code: 'bad-signature', at: 'signature', key })
  else if (requireSignature && !trusted) problems.push({ code: 'untrusted-key', at: 'signature.key', key })
  return {
    signature: { state: trusted ? 'trusted' : 'untrusted', key, ...(by === undefined ? {} : { by }) },
    problems,
  }
}
