// The entries of `zhiben` that can fail, under the same names, as Effects with their errors in the type. What cannot
// fail is in `zhiben` and the same for everybody.
export { compile, type Judge } from './effect/compile.js'
export { FactsRefused } from './effect/facts-refused.js'
export { defineStandard, exportPack, registry, seal } from './effect/documents.js'
export { readPack } from '@zhiben/sdk'
export { CannotJudge, FactMalformed } from '@zhiben/rules'
export { KeyMalformed, PackRefused, RegistryRefused, StandardRefused } from '@zhiben/sdk'
export { hazardService, KeyReused, RegimeUnknown, StoreConflict, StoreFailed, StoreUnavailable } from '@zhiben/hazards'
