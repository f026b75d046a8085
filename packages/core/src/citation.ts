import type { CivilDate } from './civil-date.js'

/**
 * Where a provision stands: the document by its number (or title), then article (条), paragraph (款) and item (项). Articles
 * and items are as the document numbers them; paragraphs bear no number and are counted from 1, and left out where the
 * article has but one or the item tells which. The text itself is never stored.
 *
 * @example { document: '国务院令第708号', article: '8', paragraph: '2' }
 */
export interface Citation {
  readonly document: string
  readonly article: string
  readonly paragraph?: string | undefined
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

/** A whole number below 1000 in Chinese figures; other text as it is. */
const chineseNumber = (text: string): string => {
  if (!/^[1-9]\d{0,2}$/.test(text)) return text
  const [hundreds, tens, ones] = text.padStart(3, '0').split('').map(Number) as [number, number, number]
  const said = (digit: number): string => chineseDigits[digit] ?? ''
  const ten = tens === 0 ? '' : tens === 1 && hundreds === 0 ? '十' : `${said(tens)}十`
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? '零' : ''
  return `${hundreds > 0 ? `${said(hundreds)}百` : ''}${gap}${ten}${ones > 0 ? said(ones) : ''}`
}

/**
 * The citation as a person writes it. Clauses of standards (`7.1.2`) and items of plans (`④`) keep their figures; articles
 * of orders are written as in Chinese law.
 *
 * @example cited({ document: '应急管理部令第10号', article: '11', item: '3' }, 'zh') // 应急管理部令第10号第十一条第(三)项
 */
export const cited = (citation: Citation, language: 'zh' | 'en'): string => {
  const { document, article, paragraph, item } = citation
  const clause = !/^\d+$/.test(article)
  if (item !== undefined && /^[①-⑳]$/u.test(item)) return `${document}${language === 'en' ? ',' : ''} ${article}${item}`
  if (language === 'en')
    return `${document}, ${clause ? 'clause' : 'article'} ${article}${paragraph === undefined ? '' : `, paragraph ${paragraph}`}${item === undefined ? '' : `(${item})`}`
  const where = clause ? ` ${article} ` : `第${chineseNumber(article)}条`
  const within = `${paragraph === undefined ? '' : `第${chineseNumber(paragraph)}款`}${item === undefined ? '' : `第(${chineseNumber(item)})项`}`
  return `${document}${where}${within}`.trimEnd()
}
