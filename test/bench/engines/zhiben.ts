import { pathToFileURL } from 'node:url'
import {
  compile,
  type Evaluator,
  interpret,
  type Outcome,
  type RuleModule,
  type Standard,
  withModules,
} from '@zhiben/rules'
import type { Engine } from '../engine.js'
import { options } from '../workload.js'

/** Zhiben through its front door, bare verdicts. */
const zhiben = (standard: Standard, evaluator?: Evaluator): Engine => {
  const { outcomes } = compile([standard], evaluator && { evaluator })
  return {
    rules: standard.rules.map(({ id }) => id),
    judge: (row) => (outcomes(row, options)[0] as Outcome).rules,
  }
}

/** The default evaluator. */
export const closures = (standard: Standard): Engine => zhiben(standard)

/** The reference evaluator. */
export const interpreter = (standard: Standard): Engine => zhiben(standard, interpret)

/** The module that was generated from the whole standard; `ZHIBEN_BENCH_MODULE` is its file. */
export const generated = async (): Promise<Engine> => {
  const file = pathToFileURL(process.env.ZHIBEN_BENCH_MODULE as string).href
  const module = (await import(file)) as RuleModule
  return zhiben(module.standard, withModules([module]))
}
