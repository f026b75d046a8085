import type { Citation, Localized, Verification } from '@zhiben/core'

const plan = '鄂州市安全生产治本攻坚三年行动方案(2024-2026年)'
const law = '中华人民共和国安全生产法'

const descriptions = {
  assigned: {
    title: { zh: '法律法规或有权机关已明确', en: 'Named by law or by a competent decision' },
    asks: {
      zh: '法律法规、三定规定或政府、安委会决定是否已明确由该单位监管?',
      en: 'Has a law, its mandate, or a decision of the government or safety committee named this unit?',
    },
    cites: [{ document: law, article: '10' }],
  },
  'manages-industry': {
    title: { zh: '管行业必须管安全', en: 'Who manages the industry manages its safety' },
    asks: { zh: '该单位是否管这个行业?', en: 'Does this unit manage the industry?' },
    cites: [
      { document: law, article: '3' },
      { document: plan, article: '任务27', item: '②' },
    ],
  },
  'manages-business': {
    title: { zh: '管业务必须管安全', en: 'Who manages the business manages its safety' },
    asks: { zh: '该单位是否管这项业务?', en: 'Does this unit manage this kind of business?' },
    cites: [
      { document: law, article: '3' },
      { document: plan, article: '任务27', item: '②' },
    ],
  },
  'manages-operations': {
    title: { zh: '管生产经营必须管安全', en: 'Who manages production and operations manages their safety' },
    asks: { zh: '该单位是否管这类生产经营活动?', en: 'Does this unit manage these operations?' },
    cites: [
      { document: law, article: '3' },
      { document: plan, article: '任务27', item: '②' },
    ],
  },
  'manages-legal-form': {
    title: { zh: '管合法必须管非法', en: 'Who manages the lawful manages the unlawful' },
    asks: { zh: '合法从事这类活动的,是否由该单位管?', en: 'Does this unit manage those who do this lawfully?' },
    cites: [{ document: plan, article: '任务27', item: '②' }],
  },
  competent: {
    title: { zh: '谁主管谁牵头', en: 'Who is competent leads' },
    asks: { zh: '该单位是否为主管单位?', en: 'Is this unit the competent one?' },
    cites: [
      { document: plan, article: '任务27', item: '②' },
      { document: plan, article: '三(四)2' },
    ],
  },
  main: {
    title: { zh: '谁为主谁牵头', en: 'Who has the main part leads' },
    asks: { zh: '管理事务是否以该单位为主?', en: 'Does this unit have the main part of the work?' },
    cites: [
      { document: plan, article: '任务27', item: '②' },
      { document: plan, article: '三(四)2' },
    ],
  },
  nearest: {
    title: { zh: '谁靠近谁牵头', en: 'Who is nearest leads' },
    asks: { zh: '该单位的业务是否与它最相近?', en: 'Is the work of this unit the nearest to it?' },
    cites: [
      { document: plan, article: '任务27', item: '②' },
      { document: plan, article: '三(四)2' },
      { document: law, article: '10' },
    ],
  },
  approves: {
    title: { zh: '谁审批谁监管', en: 'Who approves supervises' },
    asks: { zh: '是否由该单位审批?', en: 'Does this unit approve it?' },
    cites: [{ document: plan, article: '任务27', item: '②' }],
  },
  invests: {
    title: { zh: '谁投资谁负责', en: 'Who invests answers' },
    asks: { zh: '是否由该单位投资?', en: 'Does this unit invest in it?' },
    cites: [{ document: plan, article: '任务27', item: '②' }],
  },
  operates: {
    title: { zh: '谁运营谁负责', en: 'Who operates answers' },
    asks: { zh: '是否由该单位运营?', en: 'Does this unit operate it?' },
    cites: [{ document: plan, article: '任务27', item: '②' }],
  },
  borders: {
    title: { zh: '宁可交叉、不留空档', en: 'Rather an overlap than a gap' },
    asks: { zh: '该单位的职责是否与它相邻?', en: 'Do the duties of this unit border on it?' },
    cites: [{ document: plan, article: '任务27', item: '②' }],
  },
} as const satisfies Readonly<
  Record<string, { readonly title: Localized; readonly asks: Localized; readonly cites: readonly Citation[] }>
>

/** A reason why a unit should lead the supervision of a line of business. */
export type Principle = keyof typeof descriptions

/**
 * The principles in the order in which they decide; those of one step count alike. What a law or a decision names comes
 * first; then the order in which the municipal plan writes them for new lines of business. That the order in which
 * they are written is the order in which they decide is our reading.
 *
 * @source 鄂州市安全生产治本攻坚三年行动方案(2024-2026年) task 27 ②; 安全生产法第三条、第十条
 */
export const principleSteps: readonly (readonly Principle[])[] = [
  ['assigned'],
  ['manages-industry', 'manages-business', 'manages-operations'],
  ['manages-legal-form'],
  ['competent'],
  ['main'],
  ['nearest'],
  ['approves'],
  ['invests'],
  ['operates'],
  ['borders'],
]

/** Every principle, in order. */
export const principles: readonly Principle[] = principleSteps.flat()

/**
 * The steps for a line that is not new: what is named, and the three musts; where these speak for several units, who is
 * competent, has the main part, is nearest decides between them.
 *
 * @source 安全生产法第三条、第十条; 鄂州市安全生产治本攻坚三年行动方案(2024-2026年) 三(四)2
 */
export const stepsForEstablished = {
  naming: [['assigned'], ['manages-industry', 'manages-business', 'manages-operations']],
  choosing: [['competent'], ['main'], ['nearest']],
} as const satisfies Readonly<Record<'naming' | 'choosing', readonly (readonly Principle[])[]>>

/**
 * What a principle is called, what it asks of a unit, and where it stands.
 *
 * @example describePrinciple('nearest').title.zh // 谁靠近谁牵头
 */
export const describePrinciple = (
  principle: Principle,
): { readonly title: Localized; readonly asks: Localized; readonly cites: readonly Citation[] } =>
  descriptions[principle]

/** Where the principles were read. */
export const principlesVerified: Verification = {
  status: 'verified',
  source:
    '鄂州市安全生产治本攻坚三年行动方案(2024-2026年)、中华人民共和国安全生产法(2021年修正)全文 https://github.com/LawRefBook/Laws 社会法/安全生产法(2021-06-10).md',
}
