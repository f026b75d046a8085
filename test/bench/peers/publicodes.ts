import type { Truth } from '@zhiben/core'
import { type Node, type Rule, type Standard, verdictOf } from '@zhiben/rules'
import Publicodes, { type RawPublicodes } from 'publicodes'
import type { Engine, Row } from '../engine.js'
import { Inexpressible, opposite } from './two-valued.js'

/**
 * Publicodes, which has three values of its own (a fact left out of the situation is not defined) and no lists. Facts
 * are handed over as parsed constants, so that no text is parsed while it judges.
 */
export const prepare = (standard: Standard): Engine => {
  const rules = standard.rules.flatMap((rule, i) => {
    try {
      return [{ id: rule.id, ...definitions(standard, rule, `r${i}`) }]
    } catch (error) {
      if (error instanceof Inexpressible) return []
      throw error
    }
  })
  const facts = Object.keys(standard.facts).filter((name) => standard.facts[name]?.kind !== 'list')
  const parsed = Object.fromEntries([
    ...facts.map((name) => [name, {}]),
    ...rules.flatMap(({ made }) => Object.entries(made)),
  ] as [string, object][])
  const engine = new Publicodes(parsed as RawPublicodes<string>, { warn: false })
  const truth = (name: string): Truth => {
    const { nodeValue } = engine.evaluate(name)
    return nodeValue === true ? 'true' : nodeValue === false ? 'false' : 'unknown'
  }
  return {
    rules: rules.map(({ id }) => id),
    judge: (row) => {
      engine.setSituation(situation(facts, row) as never)
      return rules.map(({ applies, breaches }) => {
        const applying = applies ? truth(applies) : 'true'
        return applying === 'false' ? 'not-applicable' : verdictOf(applying, truth(breaches), [])
      })
    },
  }
}

const constants = { boolean: 'boolean', number: 'number', string: 'string' } as const

const situation = (facts: readonly string[], row: Row): object => {
  const known: Record<string, unknown> = {}
  for (const name of facts) {
    const value = row[name]
    const type = constants[typeof value as keyof typeof constants]
    if (type) known[name] = { nodeKind: 'constant', type, nodeValue: value }
  }
  return known
}

const all = 'toutes ces conditions'
const any = 'une de ces conditions'

const definitions = (standard: Standard, rule: Rule, name: string) => {
  const conditions = [standard.appliesIf, rule.appliesIf].filter((node) => node !== undefined)
  const applies = conditions.length > 0 ? `${name} applies` : undefined
  const breaches = `${name} breaches`
  const unless = (rule.unless ?? []).map(({ when }) => expression(standard, when, false))
  return {
    applies,
    breaches,
    made: {
      ...(applies
        ? { [applies]: { valeur: { [all]: conditions.map((node) => expression(standard, node, true)) } } }
        : {}),
      [breaches]: { valeur: { [all]: [expression(standard, rule.when, true), ...unless] } },
    },
  }
}

/** That a condition holds, or (`truth` false) that it does not. */
const expression = (standard: Standard, node: Node, truth: boolean): unknown => {
  switch (node.op) {
    case 'fact':
      return truth ? node.fact : `${node.fact} = non`
    case 'not':
      return expression(standard, node.of, !truth)
    case 'all':
    case 'any':
      return { [(node.op === 'all') === truth ? all : any]: node.of.map((child) => expression(standard, child, truth)) }
    case 'in': {
      if (node.of.op !== 'fact') throw new Inexpressible(node.of.op)
      const { fact } = node.of
      return { [truth ? any : all]: node.values.map((value) => `${fact} ${truth ? '=' : '!='} '${value}'`) }
    }
    case 'compare': {
      const { left, is, right } = node
      if (left.op !== 'fact' || right.op !== 'number')
        throw new Inexpressible('numbers that may be anywhere in a range')
      return `${left.fact} ${truth ? is : opposite[is]} ${right.value}`
    }
    default:
      throw new Inexpressible(node.op)
  }
}
