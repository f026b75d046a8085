import {
  closures,
  type Evaluator,
  interpret,
  type RuleModule,
  ruleModule,
  type Standard,
  toModule,
} from '@zhiben/rules'

/**
 * The module that `toModule` writes, read in place. Only its two lines that concern other modules are changed, so
 * that what runs is what a tool would have written to a file.
 */
export const generated: Evaluator = (standard, imports) => {
  const text = toModule(standard)
    .replace(/^import \{ ruleModule \} from .*$/m, '')
    .replace(/^export const \{ standard, evaluator \} = /m, 'return ')
  const read = new Function('ruleModule', text) as (made: typeof ruleModule) => RuleModule
  return read(ruleModule).evaluator(standard, imports)
}

/** Every evaluator there is. Each must find what `interpret`, the reference, finds: a new one is one line here. */
export const evaluators: Readonly<Record<string, Evaluator>> = {
  interpret,
  closures,
  'generated module': generated,
}

/** A standard as it would come from a file: nothing shared, nothing frozen. */
export const copied = (standard: Standard): Standard => JSON.parse(JSON.stringify(standard)) as Standard
