import type { Language, Localized } from '@zhiben/core'
import type { Verdict } from '@zhiben/rules'
import { conditionsOf } from '../conditions.js'
import type { Coverage } from '../coverage.js'
import { expressionWords } from './expression.js'

/** The verdicts as a person calls them. */
export const verdictWords: { readonly [V in Verdict]: Localized } = {
  hit: { zh: '命中', en: 'hit' },
  clear: { zh: '未命中', en: 'clear' },
  undetermined: { zh: '待定', en: 'undetermined' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
}

const never: { readonly [T in 'true' | 'false']: Localized } = {
  true: { zh: '从未成立', en: 'never held' },
  false: { zh: '从未不成立', en: 'never failed to hold' },
}

/**
 * What the examples leave out, in words for the person who answers for the rules: one line a gap, with the rule, what
 * is missing and the condition in the words of its facts.
 */
export const coverageWords = (coverage: Coverage, language: Language): string => {
  const { standard, examples, wrong, rules, conditions, allConditions } = coverage
  const zh = language === 'zh'
  const listed = (words: readonly string[]): string => words.join(zh ? '、' : ', ')
  const title = standard.title[language]
  const scopes = new Map(conditionsOf(standard).map((condition) => [condition.id, condition.scopes]))
  const missing = rules.filter((rule) => rule.missing.length > 0)
  return [
    zh
      ? `《${title}》${standard.version}:${rules.length} 条,示例 ${examples} 个。`
      : `${title} ${standard.version}: ${rules.length} rules, ${examples} examples.`,
    zh
      ? `${missing.length} 条缺少某种结论的示例;${allConditions} 个条件中 ${conditions.length} 个只见过一面。`
      : `${missing.length} rules lack an example of some verdict; of ${allConditions} conditions ${conditions.length} were seen one way only.`,
    ...wrong.map(({ index, rule, why, expected, found }) => {
      const [should, does] = [expected, found].map((verdict) =>
        verdict === undefined ? (zh ? '无此条目' : 'no such rule') : verdictWords[verdict][language],
      )
      return zh
        ? `示例 ${index + 1}(条目 ${rule},${why}):写的是${should},判出来是${does}。`
        : `Example ${index + 1} (rule ${rule}, ${why}): it says ${should}, the rule says ${does}.`
    }),
    ...missing.map(({ rule, title: of, missing: verdicts }) => {
      const names = listed(verdicts.map((verdict) => verdictWords[verdict][language]))
      return zh
        ? `条目 ${rule}(${of.zh}):没有「${names}」的示例。`
        : `Rule ${rule} (${of.en}): no example that is ${names}.`
    }),
    ...conditions.map(({ id, rule, node, never: ways }) => {
      const words = expressionWords(node, { standard, scopes: scopes.get(id) ?? [standard.facts], language })
      const how = listed(ways.map((way) => never[way][language]))
      const of = rule === undefined ? (zh ? '标准' : 'The standard') : zh ? `条目 ${rule}` : `Rule ${rule}`
      return zh ? `${of}:「${words}」在示例中${how}。` : `${of}: “${words}” ${how} in the examples.`
    }),
  ].join('\n')
}
