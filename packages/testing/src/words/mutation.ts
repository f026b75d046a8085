import type { Language, Localized } from '@zhiben/core'
import type { Standard } from '@zhiben/rules'
import type { MutationKind } from '../mutant.js'
import type { Mutation, Survivor } from '../mutation.js'
import { verdictWords } from './coverage.js'
import { expressionWords } from './expression.js'

/** What was done to the rule. */
const kinds: { readonly [K in MutationKind]: Localized } = {
  'limit-itself-counts': { zh: '恰在界限也算在内', en: 'the limit itself now counts' },
  'limit-itself-no-longer-counts': { zh: '恰在界限不再算在内', en: 'the limit itself no longer counts' },
  'equal-becomes-unequal': { zh: '等于与不等于互换', en: 'equal and unequal are exchanged' },
  'limit-higher': { zh: '界限提高一个最小单位', en: 'the limit is one unit higher' },
  'limit-lower': { zh: '界限降低一个最小单位', en: 'the limit is one unit lower' },
  'all-becomes-any': { zh: '「且」改成「或」', en: '“and” becomes “or”' },
  'any-becomes-all': { zh: '「或」改成「且」', en: '“or” becomes “and”' },
  'negation-dropped': { zh: '去掉「非」', en: 'a “not” is dropped' },
  'branch-dropped': { zh: '去掉一项条件', en: 'a condition is dropped' },
  'one-more-needed': { zh: '所需项数多一项', en: 'one more is needed' },
  'one-fewer-needed': { zh: '所需项数少一项', en: 'one fewer is needed' },
  'option-dropped': { zh: '去掉一个选项', en: 'an option is dropped' },
  'some-becomes-every': { zh: '「有一项」改成「每一项」', en: '“some” becomes “every”' },
  'every-becomes-some': { zh: '「每一项」改成「有一项」', en: '“every” becomes “some”' },
  'filter-dropped': { zh: '不再筛选条目', en: 'items are no longer filtered' },
  'least-becomes-greatest': { zh: '最小改成最大', en: 'the least becomes the greatest' },
  'greatest-becomes-least': { zh: '最大改成最小', en: 'the greatest becomes the least' },
  'day-later': { zh: '日期晚一天', en: 'the day is one later' },
  'day-earlier': { zh: '日期早一天', en: 'the day is one earlier' },
  'period-longer': { zh: '期限长一个单位', en: 'the period is one unit longer' },
  'period-shorter': { zh: '期限短一个单位', en: 'the period is one unit shorter' },
  'condition-to-apply-dropped': { zh: '去掉适用条件', en: 'the condition to apply is dropped' },
  'exception-dropped': { zh: '去掉例外', en: 'the exception is dropped' },
}

/** What was changed: the condition before and, where it is short enough to be seen at a glance, after. */
const changeWords = (
  { before, after, option, scopes, kind }: Survivor,
  standard: Standard,
  language: Language,
): string => {
  const here = { standard, scopes, language }
  if (option !== undefined && before.op === 'in') return expressionWords({ ...before, values: [option] }, here)
  const short = after?.op === 'number' || after?.op === 'date' || after?.op === 'shift' || after?.op === 'compare'
  return after && short && kind !== 'negation-dropped'
    ? `${expressionWords(before, here)} → ${expressionWords(after, here)}`
    : expressionWords(before, here)
}

/**
 * The mutants that the examples do not notice, in words for the person who answers for the rules: what was changed in
 * which rule, and the example that would notice it.
 */
export const mutationWords = ({ standard, mutants, killed, survivors }: Mutation, language: Language): string => {
  const zh = language === 'zh'
  const told = (survivor: Survivor): string => {
    const { kind, rule, missing } = survivor
    const what = changeWords(survivor, standard, language)
    const title = standard.rules.find(({ id }) => id === rule)?.title[language] ?? ''
    const head = zh
      ? `条目 ${rule}(${title}):${kinds[kind].zh}(${what}),示例看不出来。`
      : `Rule ${rule} (${title}): ${kinds[kind].en} (${what}) and no example notices.`
    if (!missing)
      return (
        head +
        (zh ? '也没有找到能看出来的情形,或许并无差别。' : ' No case that would was found; perhaps there is none.')
      )
    const [was, becomes] = [missing.verdict, missing.mutantVerdict].map((verdict) => verdictWords[verdict][language])
    const facts = JSON.stringify(missing.facts)
    return (
      head +
      (zh
        ? `可补示例(${missing.asOf}):${facts},应为${was},改后成了${becomes}。`
        : ` An example that would (${missing.asOf}): ${facts}, which is ${was} and would become ${becomes}.`)
    )
  }
  return [
    zh
      ? `《${standard.title.zh}》${standard.version}:改动 ${mutants} 处,示例看出 ${killed} 处,看不出 ${survivors.length} 处。`
      : `${standard.title.en} ${standard.version}: ${mutants} changes, ${killed} noticed by the examples, ${survivors.length} not.`,
    ...survivors.map(told),
  ].join('\n')
}
