import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dayNumber } from '@zhiben/core'
import { check, compile, type FactSchema, factSchema, interpret } from '@zhiben/rules'
import { gongmao2023, gongmao2023Examples } from '@zhiben/standards/gongmao'
import { describe, expect, test } from 'vitest'
import { construction } from '../src/facts/construction.js'
import { fire } from '../src/facts/fire.js'
import { general } from '../src/facts/general.js'
import { enterprise } from '../src/facts/index.js'
import { industry } from '../src/facts/industry.js'

const ids = gongmao2023.rules.map(({ id }) => id)
const first = dayNumber(gongmao2023.inForce.from)!
const cases = gongmao2023Examples.map((c) => [`${c.rule} ${c.expect}: ${c.why}`, c] as const)

describe('工贸企业重大事故隐患判定标准', () => {
  test('is a sound standard', () => expect(check(gongmao2023)).toEqual([]))

  test('64 items: 3 for all, 47 over seven trades, 14 by topic', () => {
    const byArticle = ['3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'].map(
      (number) => gongmao2023.rules.filter(({ cite }) => cite.article === number).length,
    )
    expect(byArticle).toEqual([3, 8, 13, 8, 7, 7, 2, 2, 10, 2, 2])
    expect(byArticle.slice(1, 8).reduce((a, b) => a + b)).toBe(47)
    expect(byArticle.slice(8).reduce((a, b) => a + b)).toBe(14)
    expect(ids).toHaveLength(64)
    expect(new Set(ids).size).toBe(64)
  })

  test('every rule stands at the place that its number says, in the order of the document', () => {
    for (const { id, cite } of gongmao2023.rules) {
      expect(`${cite.article}(${cite.item})`).toBe(id)
      expect(cite.document).toBe('应急管理部令第10号')
    }
    const places = gongmao2023.rules.map(({ cite }) => Number(cite.article) * 100 + Number(cite.item))
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('all were checked against the text, all are major', () => {
    expect(new Set(gongmao2023.rules.map(({ verified }) => verified.status))).toEqual(new Set(['verified']))
    expect(new Set(gongmao2023.rules.map(({ level }) => level))).toEqual(new Set(['major']))
  })

  test('in force from 2023-05-15, with no end', () => {
    expect(gongmao2023.inForce).toEqual({ from: '2023-05-15' })
    expect(gongmao2023.supersedes).toEqual(['安监总管四〔2017〕129号'])
  })

  test('each trade and topic gates its article, and only that', () => {
    const gate = (article: string) =>
      new Set(
        gongmao2023.rules
          .filter(({ cite }) => cite.article === article)
          .map(({ appliesIf }) => /"fact":"(\w+)"/.exec(JSON.stringify(appliesIf ?? {}))?.[1]),
      )
    expect(gate('3')).toEqual(new Set([undefined, 'isMetalSmelting']))
    for (const [article, fact] of [
      ['4', 'isMetallurgy'],
      ['5', 'isNonferrousMetals'],
      ['6', 'isBuildingMaterials'],
      ['7', 'isMachinery'],
      ['8', 'isLightIndustry'],
      ['9', 'isTextiles'],
      ['10', 'isTobacco'],
      ['11', 'isDustExplosionEnterprise'],
      ['12', 'usesAmmoniaRefrigeration'],
      ['13', 'hasPoisoningRiskInConfinedSpaces'],
    ] as const)
      expect([article, gate(article)]).toEqual([article, new Set([fact])])
  })
})

describe('article 14', () => {
  const devices = (schema: FactSchema): readonly string[] =>
    Object.entries(schema).flatMap(([name, type]) => [
      ...(type.title.zh.endsWith('已设且有效') ? [name] : []),
      ...(type.kind === 'list' ? devices(type.items) : []),
    ])
  const deviceNames = devices(gongmao2023.facts)

  test('a rule says that failed devices count exactly if a device is among its facts', () => {
    for (const { id, when, note } of gongmao2023.rules) {
      const hasDevice = deviceNames.some((name) => JSON.stringify(when).includes(`"fact":"${name}"`))
      const hasDrainer = JSON.stringify(when).includes('"fact":"coalGasDrainers"')
      expect([id, note?.zh.includes('第十四条') ?? false]).toEqual([id, hasDevice || hasDrainer])
      expect([id, note?.en.includes('article 14') ?? false]).toEqual([id, hasDevice || hasDrainer])
    }
  })

  test('every fact of an alarm, a monitor or an interlock asks for fitted and working', () => {
    const odd = (schema: FactSchema): readonly string[] =>
      Object.entries(schema).flatMap(([name, type]) => [
        ...(/alarm|interlock|monitor|detection/i.test(name) && !deviceNames.includes(name) ? [name] : []),
        ...(type.kind === 'list' ? odd(type.items) : []),
      ])
    expect(odd(gongmao2023.facts)).toEqual([])
    expect(deviceNames.length).toBeGreaterThan(50)
  })
})

describe('examples', () => {
  const judge = interpret(gongmao2023)
  test.each(cases)('%s', (_name, { rule, expect: verdict, facts }) =>
    expect(judge(facts as Record<string, unknown>, first).rules[ids.indexOf(rule)]).toBe(verdict),
  )

  test('their facts are read as they are meant', () => {
    const { read } = compile([gongmao2023])
    for (const [name, { facts }] of cases) {
      expect([name, read(facts).problems]).toEqual([name, []])
      expect([name, enterprise.safeParse(facts).error?.issues]).toEqual([name, undefined])
    }
  })

  test('every rule has one of each verdict', () => {
    for (const id of ids)
      for (const verdict of ['hit', 'clear', 'undetermined', 'not-applicable'] as const)
        expect(
          cases.filter(([, c]) => c.rule === id && c.expect === verdict).length,
          `${id} ${verdict}`,
        ).toBeGreaterThan(0)
  })
})

describe('the facts of industry', () => {
  test('are not also those of another dictionary', () => {
    for (const other of [general, fire, construction])
      expect(Object.keys(industry).filter((name) => Object.hasOwn(other, name))).toEqual([])
  })

  test('are all asked for, but whether it is commerce, which has no article', () =>
    expect(Object.keys(industry).filter((name) => !Object.hasOwn(gongmao2023.facts, name))).toEqual(['isCommerce']))

  test('and so are all facts of items', () => {
    for (const [name, type] of Object.entries(factSchema(enterprise))) {
      const used = gongmao2023.facts[name]
      if (Object.hasOwn(industry, name) && type.kind === 'list' && used?.kind === 'list')
        expect([name, Object.keys(used.items)]).toEqual([name, Object.keys(type.items)])
    }
  })
})

describe('the aluminium casting works of examples/foundry', () => {
  const file = fileURLToPath(new URL('../../../examples/foundry/enterprise.json', import.meta.url))
  const given = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  const { id, name, ...facts } = given
  const outcome = interpret(gongmao2023)(facts, dayNumber('2026-11-24')!)
  const those = (verdict: string) => ids.filter((_, i) => outcome.rules[i] === verdict)

  test('is written in the words of the dictionary', () => {
    expect([typeof id, typeof name]).toEqual(['string', 'string'])
    expect(enterprise.safeParse(facts).error?.issues).toBeUndefined()
    const own = Object.keys(facts).filter((fact) => Object.hasOwn(industry, fact))
    expect(own.filter((fact) => !Object.hasOwn(gongmao2023.facts, fact))).toEqual([])
  })

  test('has five hazards and eight open items, and each trade its article', () => {
    expect(those('hit')).toEqual(['3(2)', '5(8)', '7(3)', '11(6)', '13(2)'])
    expect(those('undetermined')).toEqual(['3(1)', '3(3)', '5(4)', '5(10)', '5(13)', '7(5)', '11(1)', '11(9)'])
    expect(new Set(those('not-applicable').map((rule) => /^\d+/.exec(rule)![0]))).toEqual(
      new Set(['4', '6', '8', '9', '10', '12']),
    )
  })
})
