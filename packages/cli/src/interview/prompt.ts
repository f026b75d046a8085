import type { Language } from '@zhiben/core'
import { type FactName, unitWords } from '@zhiben/rules'
import { itemWords, valueWords } from '../report/fact-words.js'
import { onOneLine } from '../words/on-one-line.js'

/** A question as it is put at the terminal, with what may be answered. */
export const promptFor = (fact: FactName, current: unknown, open: number, language: Language): string => {
  const say = (zh: string, en: string): string => ({ zh, en })[language]
  const item = itemWords(fact, language)
  const items = item === undefined ? '' : `${onOneLine(item)}\n`
  return [
    `\n[${say(`还有 ${open} 问`, `${open} open`)}] ${items}${fact.question[language]}${fact.judgement ? say('（需要人来判断）', ' (a judgement)') : ''}\n`,
    current === undefined || current === null || fact.kind === 'list'
      ? ''
      : `  ${say('已知：', 'known: ')}${onOneLine(valueWords(current, fact, language))}\n`,
    `${choices(fact, language)}\n`,
    '> ',
  ].join('')
}

const choices = (fact: FactName, language: Language): string => {
  const say = (zh: string, en: string): string => ({ zh, en })[language]
  const unknown = say('? 不知道', "? don't know")
  switch (fact.kind) {
    case 'boolean':
      return say(`  1 是   2 否   ${unknown}`, `  1 yes   2 no   ${unknown}`)
    case 'choice': {
      const options = Object.values(fact.options ?? {}).map((title, i) => `${i + 1} ${title[language]}`)
      return `  ${[...options, unknown].join('   ')}${say('   （几种可能用 | 隔开）', '   (a few possibilities: 1|3)')}`
    }
    case 'number': {
      const unit = fact.unit === undefined || fact.unit === '1' ? '' : ` (${unitWords[fact.unit][language]})`
      return say(
        `  数字${unit}，或范围 10..20、>=10   ${unknown}`,
        `  a number${unit}, or a range 10..20, >=10   ${unknown}`,
      )
    }
    case 'date':
      return say(
        `  日期 2024-02-29，或范围 2024-01-01..2024-03-31   ${unknown}`,
        `  a day 2024-02-29, or a range of two   ${unknown}`,
      )
    case 'text':
      return say(`  文字   ${unknown}`, `  a text   ${unknown}`)
    case 'list':
      return fact.known
        ? say(
            `  已知 ${fact.known} 项，一共几项？不止则写 ${fact.known}+   ${unknown}`,
            `  ${fact.known} known; how many in all, or ${fact.known}+ for perhaps more   ${unknown}`,
          )
        : say(
            `  几项？没有写 0，不止则写 3+   ${unknown}`,
            `  how many? 0 for none, 3+ for at least three   ${unknown}`,
          )
  }
}
