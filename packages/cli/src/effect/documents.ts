import type { CannotJudge, FactMalformed, FactShape, FactsOf, Judge, StandardOf } from '@zhiben/rules'
import {
  type KeyMalformed,
  type Origin,
  defineStandard as plainDefineStandard,
  exportPack as plainExportPack,
  registry as plainRegistry,
  seal as plainSeal,
  type Receipt,
  type Registry,
  type RegistryRefused,
  type SealOptions,
  type Signer,
  type Standard,
  type StandardDefinition,
  type StandardRefused,
} from '@zhiben/sdk'
import type * as Effect from 'effect/Effect'
import { attempt } from './attempt.js'

/** A standard from its definition, checked whole. */
export const defineStandard = <const S extends FactShape>(
  definition: StandardDefinition<S>,
): Effect.Effect<StandardOf<FactsOf<S>>, StandardRefused> =>
  attempt(() => plainDefineStandard(definition), 'StandardRefused')

/** Standards put together: each name once, every reference leads to a rule. */
export const registry = (origins: readonly Origin[]): Effect.Effect<Registry, RegistryRefused> =>
  attempt(() => plainRegistry(origins), 'RegistryRefused')

/** A standard as the text of a JSON pack, signed where there is a signer. */
export const exportPack = (standard: Standard, signer?: Signer): Effect.Effect<string, KeyMalformed> =>
  attempt(() => plainExportPack(standard, signer), 'KeyMalformed')

/** Judges a subject and seals the assessment. */
export const seal = (
  judge: Judge,
  facts: Readonly<Record<string, unknown>>,
  options: SealOptions,
): Effect.Effect<Receipt, CannotJudge | FactMalformed> =>
  attempt(() => plainSeal(judge, facts, options), 'CannotJudge', 'FactMalformed')
