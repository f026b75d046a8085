import type { Localized } from '@zhiben/core'
import { plain } from '../read/table/heading.js'

interface FieldSpec {
  readonly title: Localized
  /** Other headings that mean it. */
  readonly also: readonly string[]
}

/** The columns of a ledger, in their order. The first part can be imported; the second follows from what happened. */
export const fields = {
  hazard: { title: { zh: '编号', en: 'id' }, also: ['隐患编号', '台账编号', '隐患编码'] },
  enterprise: {
    title: { zh: '企业', en: 'enterprise' },
    also: ['企业名称', '单位', '单位名称', '生产经营单位', '隐患单位', '被检查单位', '受检单位'],
  },
  district: {
    title: { zh: '区（县）', en: 'district' },
    also: ['区县', '所属区', '所属区县', '所在区', '区域', '属地'],
  },
  sector: { title: { zh: '行业领域', en: 'sector' }, also: ['行业', '所属行业', '领域'] },
  kind: { title: { zh: '类别', en: 'kind' }, also: ['隐患类别', '隐患类型'] },
  title: {
    title: { zh: '隐患', en: 'hazard' },
    also: ['隐患描述', '隐患内容', '隐患名称', '隐患情况', '事故隐患', '存在问题', '问题描述', 'title'],
  },
  channel: { title: { zh: '来源', en: 'channel' }, also: ['隐患来源', '发现方式', '排查方式'] },
  account: { title: { zh: '举报内容', en: 'account' }, also: [] },
  standard: { title: { zh: '判定标准', en: 'standard' }, also: ['判定依据'] },
  rule: { title: { zh: '条款', en: 'rule' }, also: ['判定条款', '条文'] },
  reportedOn: {
    title: { zh: '上报日期', en: 'reported on' },
    also: ['上报时间', '发现日期', '发现时间', '排查日期', '排查时间', '检查日期', '检查时间'],
  },
  existsSince: { title: { zh: '存在自', en: 'exists since' }, also: ['存在起始日'] },
  grade: { title: { zh: '等级', en: 'grade' }, also: ['隐患等级', '隐患级别', '级别'] },
  gradedOn: { title: { zh: '定级日期', en: 'graded on' }, also: ['定级时间'] },
  gradeReason: { title: { zh: '定级理由', en: 'reason for the grade' }, also: ['定级依据'] },
  number: { title: { zh: '登记编号', en: 'register number' }, also: ['登记号', '建档编号'] },
  registeredOn: { title: { zh: '登记日期', en: 'registered on' }, also: ['登记时间', '建档日期'] },
  course: { title: { zh: '状态', en: 'state' }, also: ['隐患状态', '整改状态', '整改情况'] },
  due: { title: { zh: '整改期限', en: 'limit' }, also: ['整改时限', '完成时限', '限期', '期限'] },
  timeliness: { title: { zh: '期限状态', en: 'timeliness' }, also: [] },
  supervision: { title: { zh: '督办', en: 'supervision' }, also: ['挂牌督办', '督办情况'] },
  accountability: { title: { zh: '追责', en: 'accountability' }, also: ['倒查', '追责情况'] },
  closedOn: { title: { zh: '销号日期', en: 'closed on' }, also: ['销号时间', '验收日期', '办结日期'] },
  policy: { title: { zh: '适用政策', en: 'policy' }, also: [] },
  revision: { title: { zh: '记录数', en: 'events' }, also: [] },
} as const satisfies Readonly<Record<string, FieldSpec>>

/** A column of a ledger. */
export type Field = keyof typeof fields

/** Every column, in its order. */
export const fieldNames = Object.keys(fields) as readonly Field[]

/** The columns that follow from what happened: they are compared, never taken over. */
export const derived: readonly Field[] = fieldNames.slice(fieldNames.indexOf('course'))

const comparable = (text: string): string =>
  plain(text)
    .toLowerCase()
    .replaceAll(/[\s()（）:：]/g, '')

const byHeading = new Map<string, Field>(
  fieldNames.flatMap((name) => {
    const { title, also } = fields[name]
    return [name, title.zh, title.en, ...also].map((text): [string, Field] => [comparable(text), name])
  }),
)

/** The column that a heading means, by name, title or a usual synonym. */
export const fieldHeaded = (heading: string): Field | undefined => byHeading.get(comparable(heading))

/** All headings that are known, for "did you mean". */
export const knownHeadings: readonly string[] = fieldNames.flatMap((name) => [
  fields[name].title.zh,
  ...fields[name].also,
])
