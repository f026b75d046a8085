import type { Id, Localized } from '@zhiben/core'
import { localizedSchema } from '@zhiben/rules'
import * as z from 'zod'

/**
 * A word that obligations and logs share. `is` names wider words: whoever does the narrower thing has done the wider
 * one too (a comprehensive plan drill is a plan drill; what the principal does, the enterprise does).
 */
export interface Term extends Localized {
  readonly is?: readonly string[] | undefined
}

/** Words that a pack adds to those known to all, each by a name of the form `vendor/name`. */
export interface Vocabulary {
  readonly actions?: Readonly<Record<Id, Term>> | undefined
  readonly roles?: Readonly<Record<Id, Term>> | undefined
  readonly conditions?: Readonly<Record<Id, Term>> | undefined
  readonly events?: Readonly<Record<Id, Term>> | undefined
}

/** The four lists of words. */
export type VocabularyPart = keyof Vocabulary

const actions = {
  'emergency-or-evacuation-drill': { zh: '应急演练或者疏散逃生演练', en: 'Emergency drill or evacuation drill' },
  drill: { zh: '应急演练', en: 'Emergency drill', is: ['emergency-or-evacuation-drill'] },
  'plan-drill': { zh: '应急预案演练', en: 'Drill of an emergency plan', is: ['drill'] },
  'comprehensive-plan-drill': {
    zh: '综合应急预案演练',
    en: 'Drill of the comprehensive emergency plan',
    is: ['plan-drill', 'comprehensive-or-special-drill'],
  },
  'special-plan-drill': {
    zh: '专项应急预案演练',
    en: 'Drill of a special emergency plan',
    is: ['plan-drill', 'comprehensive-or-special-drill'],
  },
  'comprehensive-or-special-drill': {
    zh: '综合或者专项应急预案演练',
    en: 'Drill of the comprehensive or a special emergency plan',
    is: ['plan-drill'],
  },
  'on-site-plan-drill': { zh: '现场处置方案演练', en: 'Drill of an on-site handling plan', is: ['drill'] },
  'evacuation-drill': {
    zh: '应急疏散逃生演练',
    en: 'Evacuation and escape drill',
    is: ['emergency-or-evacuation-drill'],
  },
  'fire-drill': { zh: '灭火和应急疏散演练', en: 'Fire-fighting and evacuation drill', is: ['evacuation-drill'] },
  inspection: { zh: '安全检查', en: 'Safety inspection' },
  'hazard-inspection': {
    zh: '重大事故隐患排查整治情况检查',
    en: 'Check on how major hazards are looked for and put right',
    is: ['inspection'],
  },
  // Not an `inspection`: who has looked for fire hazards alone has not inspected safety as a whole.
  'fire-inspection': { zh: '防火检查', en: 'Fire inspection' },
  'fire-patrol': { zh: '防火巡查', en: 'Fire patrol' },
  'self-check': { zh: '隐患自查', en: 'Self-check for hazards' },
  testing: { zh: '设施检测', en: 'Testing of installations' },
  maintenance: { zh: '维护保养', en: 'Maintenance' },
  supervision: { zh: '督导检查', en: 'Supervision visit' },
  enforcement: { zh: '执法检查', en: 'Enforcement inspection' },
  dispatch: { zh: '调度', en: 'Coordination call' },
  meeting: { zh: '工作会议', en: 'Working meeting' },
  study: { zh: '专题研究安全生产', en: 'Study of work safety by the management' },
  hearing: { zh: '听取工作汇报', en: 'Hearing a report on progress' },
  training: { zh: '安全教育培训', en: 'Safety training' },
  // Not a `training`: fire alone is not safety as a whole.
  'fire-training': { zh: '消防安全培训', en: 'Fire-safety training' },
  warning: { zh: '警示教育', en: 'Teaching from accidents' },
  campaign: { zh: '宣传活动', en: 'Publicity campaign' },
  observation: { zh: '演练现场观摩', en: 'Drill held for others to observe' },
  report: { zh: '报送', en: 'Report' },
  publication: { zh: '公布', en: 'Publication' },
  circular: { zh: '通报', en: 'Circular' },
  filing: { zh: '备案', en: 'Filing' },
  review: { zh: '评审', en: 'Review' },
  revision: { zh: '修订', en: 'Revision' },
  assessment: { zh: '评估', en: 'Assessment' },
  evaluation: { zh: '考核', en: 'Evaluation' },
  statistics: { zh: '统计分析', en: 'Statistical analysis' },
  approval: { zh: '确定公布名单', en: 'Settling a list' },
} as const satisfies Readonly<Record<string, Term>>

const roles = {
  enterprise: { zh: '生产经营单位', en: 'The enterprise' },
  principal: { zh: '主要负责人', en: 'Principal', is: ['enterprise'] },
  'actual-controller': { zh: '实际控制人', en: 'Actual controller', is: ['enterprise'] },
  'deputy-in-charge': { zh: '分管负责人', en: 'Deputy in charge', is: ['enterprise'] },
  'safety-director': { zh: '安全总监', en: 'Safety director', is: ['enterprise'] },
  'safety-department': { zh: '安全管理机构', en: 'Safety department', is: ['enterprise'] },
  'safety-officer': { zh: '安全管理人员', en: 'Safety officer', is: ['enterprise'] },
  'fire-safety-responsible': { zh: '消防安全责任人', en: 'Person responsible for fire safety', is: ['enterprise'] },
  'fire-safety-manager': { zh: '消防安全管理人', en: 'Fire-safety manager', is: ['enterprise'] },
  'technical-head': { zh: '技术负责人', en: 'Technical head', is: ['enterprise'] },
  'workshop-head': { zh: '车间主任', en: 'Workshop head', is: ['enterprise'] },
  'team-leader': { zh: '班组长', en: 'Team leader', is: ['enterprise'] },
  employee: { zh: '从业人员', en: 'Employee', is: ['enterprise'] },
  // Where a plan names several bodies for one task, any of them does it.
  'responsible-body': { zh: '责任单位', en: 'Responsible body' },
  'city-government': { zh: '市政府', en: 'City government', is: ['responsible-body'] },
  'city-safety-commission': { zh: '市安委会', en: 'City work-safety commission', is: ['responsible-body'] },
  'city-commission-office': {
    zh: '市安委会办公室',
    en: 'Office of the city commission',
    is: ['city-safety-commission'],
  },
  'special-commission': { zh: '专业委员会', en: 'Specialised commission', is: ['responsible-body'] },
  'city-department': { zh: '市直部门', en: 'City department', is: ['responsible-body'] },
  'lead-department': { zh: '牵头部门', en: 'Lead department', is: ['city-department'] },
  'fire-authority': { zh: '消防救援机构', en: 'Fire authority', is: ['responsible-body'] },
  'emergency-authority': { zh: '应急管理部门', en: 'Emergency-management authority', is: ['responsible-body'] },
  'district-government': { zh: '区政府(管委会)', en: 'District government', is: ['responsible-body'] },
  'district-principal': { zh: '区主要负责同志', en: 'Head of the district', is: ['district-government'] },
  'district-leader': { zh: '区其他负责同志', en: 'Other leaders of the district', is: ['district-government'] },
  'district-commission-office': {
    zh: '区安委会办公室',
    en: 'Office of the district commission',
    is: ['district-government'],
  },
  'district-department': { zh: '区行业主管部门', en: 'District department', is: ['responsible-body'] },
  'supervising-department': {
    zh: '负有安全监管职责的部门',
    en: 'Department that supervises work safety',
    is: ['responsible-body'],
  },
} as const satisfies Readonly<Record<string, Term>>

const conditions = {
  'all-staff': { zh: '覆盖全体从业人员', en: 'All staff take part' },
  'all-key-staff': { zh: '覆盖主要负责人和安全管理人员', en: 'All principals and safety managers take part' },
  'all-enterprises': { zh: '覆盖辖区全部单位', en: 'Covers every unit in the area' },
  'all-districts': { zh: '覆盖各区', en: 'Covers every district' },
  'all-sites': { zh: '覆盖全部场所', en: 'Covers every site' },
  'led-on-site': { zh: '现场带队', en: 'Led on the spot' },
  'major-hazards': { zh: '覆盖重大事故隐患', en: 'Covers major accident hazards' },
  comprehensive: { zh: '全面检查', en: 'Covers everything' },
  'live-action': { zh: '实景实操', en: 'Practised in earnest' },
  recorded: { zh: '有记录', en: 'Recorded' },
  signed: { zh: '签字确认', en: 'Signed' },
  'signed-by-principal': { zh: '主要负责人签字', en: 'Signed by the principal', is: ['signed'] },
  'in-writing': { zh: '书面', en: 'In writing' },
  'reported-to-authority': { zh: '已报监管部门', en: 'Reported to the authority' },
  published: { zh: '向社会公布', en: 'Made public' },
  'with-experts': { zh: '有专家参加', en: 'With experts' },
  'two-hourly': { zh: '每两小时一次', en: 'Every two hours' },
  'at-night': { zh: '含夜间', en: 'By night too' },
  online: { zh: '线上', en: 'Online' },
} as const satisfies Readonly<Record<string, Term>>

const events = {
  holiday: { zh: '法定节假日', en: 'Public holiday' },
  'term-start': { zh: '学期开始', en: 'Start of a school term' },
  'term-end': { zh: '学期结束', en: 'End of a school term' },
  'new-post': { zh: '人员上岗或转岗', en: 'Somebody takes a post' },
  'back-to-post': { zh: '离岗后复岗', en: 'Somebody returns to a post' },
  'new-technique': { zh: '采用新工艺、新技术、新材料、新设备', en: 'A new process, technique, material or machine' },
  'work-resumed': { zh: '复工复产', en: 'Work resumes' },
  accident: { zh: '发生事故', en: 'An accident' },
  'severe-weather': { zh: '极端天气', en: 'Severe weather' },
  'plan-issued': { zh: '预案公布', en: 'A plan is issued' },
  'plan-changed': { zh: '预案修订', en: 'A plan is changed' },
  'hazard-found': { zh: '发现重大事故隐患', en: 'A major hazard is found' },
  'major-event': { zh: '重大活动', en: 'A major public event' },
} as const satisfies Readonly<Record<string, Term>>

/** The words known to all packs, by list and name. */
export const commonTerms = { actions, roles, conditions, events } as const

/** A kind of action: `drill`, `inspection`, `report` …, or one that a pack declares as `vendor/name`. */
export type Action = keyof typeof actions | Id
/** Who: `principal`, `enterprise` …, or a role that a pack declares as `vendor/name`. */
export type Role = keyof typeof roles | Id
/** What an occurrence must be like: `all-staff`, `signed` …, or a condition that a pack declares as `vendor/name`. */
export type ConditionName = keyof typeof conditions | Id
/** What sets a duty off: `holiday`, `new-post` …, or an event that a pack declares as `vendor/name`. */
export type EventName = keyof typeof events | Id

/** The word behind a name, in a list of the common words or of the vocabularies given. */
export const termOf = (part: VocabularyPart, name: string, added: readonly Vocabulary[] = []): Term | undefined => {
  const common: Readonly<Record<string, Term>> = commonTerms[part]
  if (Object.hasOwn(common, name)) return common[name]
  for (const vocabulary of added) {
    const words: Readonly<Record<string, Term>> | undefined = vocabulary[part]
    if (words && Object.hasOwn(words, name)) return words[name]
  }
  return undefined
}

/** All names of a list. */
export const namesIn = (part: VocabularyPart, added: readonly Vocabulary[] = []): readonly string[] => [
  ...Object.keys(commonTerms[part]),
  ...added.flatMap((vocabulary) => Object.keys(vocabulary[part] ?? {})),
]

/**
 * A name and every wider one.
 *
 * @example widerThan('actions', 'fire-drill') // fire-drill, evacuation-drill
 */
export const widerThan = (
  part: VocabularyPart,
  name: string,
  added: readonly Vocabulary[] = [],
): ReadonlySet<string> => {
  const found = new Set<string>([name])
  // A set grows while it is gone through.
  for (const one of found) for (const wider of termOf(part, one, added)?.is ?? []) found.add(wider)
  return found
}

const idRecord = z.record(
  z.string(),
  localizedSchema.extend({ is: z.array(z.string()).optional() }) as unknown as z.ZodType<Term>,
)

/** The shape of the words that a pack adds. */
export const vocabularySchema = z
  .strictObject({
    actions: idRecord.optional(),
    roles: idRecord.optional(),
    conditions: idRecord.optional(),
    events: idRecord.optional(),
  })
  .meta({ id: 'Vocabulary' }) as unknown as z.ZodType<Vocabulary>
