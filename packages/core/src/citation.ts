import type { CivilDate } from './civil-date.js'

/**
 * Where a provision stands: the document by its number (or title), then article and item as the document
 * numbers them. The text itself is never stored.
 *
 * @example { document: '应急管理部令第10号', article: '11', item: '3' }
 */
export interface Citation {
  readonly document: string
  readonly article: string
  readonly item?: string | undefined
}

/**
 * Whether our restatement was checked against the text: `verified` names where the text was read,
 * `unverified` says why it was not.
 */
export type Verification =
  | { readonly status: 'verified'; readonly source: string; readonly on?: CivilDate | undefined }
  | { readonly status: 'unverified'; readonly why: string }

const chineseDigits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** A whole number below 100 in Chinese figures; other text as it is. */
const chineseNumber = (text: string): string => {
  if (!/^[1-9]\d?$/.test(text)) return text
  const tens = Math.floor(Number(text) / 10)
  const ones = Number(text) % 10
  return `${tens > 1 ? chineseDigits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 || tens === 0 ? chineseDigits[ones] : ''}`
}

/**
 * The citation as a person writes it. Clauses of standards (`7.1.2`) keep their figures; articles of orders are
 * written as in Chinese law.
 *
 * @example cited({ document: '应急管理部令第10号', article: '11', item: '3' }, 'zh') // 应急管理部令第10号第十一条第(三)项
 */
export const cited = (citation: Citation, language: 'zh' | 'en'): string => {
  const { document, article, item } = citation
  const clause = !/^\d+$/.test(article)
  if (language === 'en')
    return `${document}, ${clause ? 'clause' : 'article'} ${article}${item === undefined ? '' : `(${item})`}`
  return `${document}${clause ? ` ${article} ` : `第${chineseNumber(article)}条`}${item === undefined ? '' : `第(${chineseNumber(item)})项`}`.trimEnd()
}
