import type { Localized } from '@zhiben/sdk'

/** The plans whose duties are here, in the order of the municipal document. */
export type PlanName =
  | 'municipal'
  | 'transport'
  | 'fire'
  | 'non-coal-mines'
  | 'gongmao'
  | 'hazardous-chemicals-and-fireworks'
  | 'health'
  | 'culture-tourism'
  | 'civil-affairs'

/** Why a mention of a frequency or a year is no obligation here. */
export type OmissionReason = 'every-single-one' | 'target' | 'milestone' | 'undated' | 'said-elsewhere'

/** What each reason means. */
export const omissionReasons: Readonly<Record<OmissionReason, Localized>> = {
  'every-single-one': {
    zh: '“每”字说的是对象(每个、每条、每名),不是频次',
    en: 'The word means every single one of something; it is no frequency',
  },
  target: {
    zh: '一个比率、数量或覆盖面的目标,由方案的进展来量',
    en: 'A rate, number or coverage to be reached; the progress of the plan measures it',
  },
  milestone: {
    zh: '到期要建成的机制、清单、系统或局面,是方案的节点,不是一次次做的事',
    en: 'A mechanism, list, system or state to exist by a day: a milestone of the plan, not an act that is done again',
  },
  undated: {
    zh: '做一次的事,原文没有给日期',
    en: 'A one-off for which the source gives no day',
  },
  'said-elsewhere': {
    zh: '同一件事在注明的另一处已列为义务',
    en: 'The same act is an obligation already, at the place named',
  },
}

/**
 * A mention that was left out on purpose: the plan, the place as the plan numbers it, the words `每` or the years that
 * stand there, and the reason. The same word twice stands twice.
 */
export interface Omission {
  readonly plan: PlanName
  readonly place: string
  readonly mentions: readonly string[]
  readonly reason: OmissionReason
  /** Where the act is an obligation: the id. */
  readonly elsewhere?: string
}

const left =
  (plan: PlanName) =>
  (place: string, mentions: string, reason: OmissionReason, elsewhere?: string): Omission => ({
    plan,
    place,
    mentions: mentions.split(' '),
    reason,
    ...(elsewhere === undefined ? {} : { elsewhere }),
  })

const municipal = left('municipal')
const transport = left('transport')
const fire = left('fire')
const mines = left('non-coal-mines')
const trade = left('gongmao')
const chemicals = left('hazardous-chemicals-and-fireworks')
const health = left('health')
const culture = left('culture-tourism')
const civil = left('civil-affairs')

/**
 * Every frequency and dated deadline of these plans that is no obligation, with the reason. Milestones and targets
 * belong to the plan itself (`@zhiben/ezhou/municipal`).
 *
 * @example omissions.filter((o) => o.plan === 'fire' && o.reason === 'milestone')
 */
export const omissions: readonly Omission[] = [
  municipal('一(二)3', '每', 'every-single-one'),
  municipal('一(三)1', '2024 2025 2026', 'target'),
  municipal('一(三)2', '2024 2025 2026', 'target'),
  municipal('二(一)1④', '2024 2025 2026', 'target'),
  municipal('二(一)2②', '2024', 'milestone'),
  municipal('二(一)2③', '2025', 'target'),
  municipal('二(一)2④', '2026', 'milestone'),
  municipal('二(一)3②', '2024', 'milestone'),
  municipal('二(一)3③', '2025', 'milestone'),
  municipal('二(一)3④', '2026', 'milestone'),
  municipal('二(二)5①', '2024', 'target'),
  municipal('二(三)6②', '2024', 'milestone'),
  municipal('二(三)6③', '2025', 'milestone'),
  municipal('二(三)6④', '2026', 'milestone'),
  municipal('二(四)7①', '2024', 'milestone'),
  municipal('二(四)7③', '2025', 'milestone'),
  municipal('二(四)8④', '2024 2025 2026', 'milestone'),
  municipal('二(四)9③', '2025', 'milestone'),
  municipal('二(四)9④', '2026', 'milestone'),
  municipal('二(四)10④', '2024', 'milestone'),
  municipal('二(四)10⑤', '2025', 'milestone'),
  municipal('二(四)11③', '2024', 'milestone'),
  municipal('二(四)11④', '2025', 'milestone'),
  municipal('二(五)12③', '2024', 'milestone'),
  municipal('二(五)12④', '2025 2026', 'milestone'),
  municipal('二(五)13②', '2024', 'milestone'),
  municipal('二(五)13③', '2025', 'milestone'),
  municipal('二(五)13④', '2026', 'milestone'),
  municipal('二(五)14②', '2024', 'milestone'),
  municipal('二(五)14③', '2025', 'milestone'),
  municipal('二(五)14④', '2026', 'milestone'),
  municipal('二(六)15④', '2025 2026', 'milestone'),
  municipal('二(六)16①', '2024', 'milestone'),
  municipal('二(六)16②', '2025', 'milestone'),
  municipal('二(六)16③', '2026', 'milestone'),
  municipal('二(六)17①', '2024', 'milestone'),
  municipal('二(六)17②', '2025', 'said-elsewhere', 'ezhou/municipal-test-at-inspection'),
  municipal('二(六)17③', '2026', 'milestone'),
  municipal('二(七)19②', '2024', 'milestone'),
  municipal('二(七)19③', '2024', 'milestone'),
  municipal('二(七)19④', '2025', 'milestone'),
  municipal('二(七)19⑤', '2026', 'target'),
  municipal('二(八)20②', '2024', 'milestone'),
  municipal('二(八)21②', '2024', 'milestone'),
  municipal('二(八)21⑥', '2026', 'target'),
  municipal('二(八)22⑤', '2024', 'milestone'),
  municipal('二(八)22⑥', '2025', 'milestone'),
  municipal('二(八)22⑦', '2026', 'milestone'),
  municipal('二(九)24①', '2024', 'milestone'),
  municipal('二(十)27③', '2026', 'milestone'),
  municipal('三(三)1', '联络员', 'undated'),
  municipal('三(四)2', '专题会议', 'undated'),
  municipal('三(四)3', '三年行动方案', 'undated'),
  municipal('四(一)', '每 每 每 每', 'every-single-one'),

  transport('一', '2024 2026', 'target'),
  transport('二(三)5', '2024 2025 2026', 'milestone'),
  transport('二(四)8', '2024 2025 2026', 'milestone'),
  transport('二(五)9', '2025', 'milestone'),
  transport('二(六)10', '2026', 'milestone'),
  transport('二(七)11', '2024 2025 2026', 'target'),
  transport('二(九)13', '2024 2025', 'target'),
  transport('二(九)14', '三年内', 'target'),
  transport('二(十)15', '2024 2025 2026', 'milestone'),
  transport('二(十一)17', '2024 2025 2026', 'target'),
  transport('二(十二)19', '三年内', 'target'),
  transport('三(一)', '专题动员部署会', 'undated'),

  fire('二(一)1', '2026 2026', 'milestone'),
  fire('二(一)2', '2025 2026', 'milestone'),
  fire('二(一)3', '2025 2026', 'milestone'),
  fire('二(一)5', '2025 2026', 'milestone'),
  fire('二(二)6', '2026', 'milestone'),
  fire('二(二)7', '三年行动期间', 'milestone'),
  fire('二(四)13', '2026', 'milestone'),
  fire('二(五)18', '2024 2025', 'milestone'),
  fire('二(六)19', '2024 2025', 'milestone'),
  fire('二(六)20', '2024', 'milestone'),
  fire('二(六)22', '2024 2025 2026', 'milestone'),
  fire('二(七)27', '2025', 'target'),

  mines('一(二)', '2024 2025 2026', 'target'),
  mines('二(二)2', '2024', 'target'),
  mines('二(四)6', '2024 2025', 'milestone'),
  mines('二(四)6', '每', 'every-single-one'),
  mines('二(四)7', '2024 2025', 'milestone'),
  mines('二(五)9', '2024 2025 2026', 'milestone'),
  mines('二(五)10', '2024 2025 2026', 'milestone'),
  mines('二(五)11', '2026', 'milestone'),
  mines('二(五)12', '2024 2025 2026', 'milestone'),
  mines('二(六)15', '2026', 'milestone'),
  mines('二(六)16', '2024 2026', 'milestone'),
  mines('二(七)17', '2025', 'milestone'),
  mines('二(七)18', '2025 2026', 'target'),
  mines('二(八)19', '2024', 'milestone'),
  mines('二(八)20', '2024', 'milestone'),
  mines('三(一)', '每', 'every-single-one'),

  trade('一', '2024 2025 2026', 'target'),
  trade('二(三)5', '2024 2025', 'milestone'),
  trade('二(五)7', '三年内', 'target'),
  trade('二(五)9', '每', 'every-single-one'),

  chemicals('一', '2024 2025 2026', 'target'),
  chemicals('二(一)', '2025', 'target'),
  chemicals('二(三)', '2024', 'milestone'),
  chemicals('二(四)', '现场复核', 'undated'),
  chemicals('二(六)', '2024 2025 2026', 'milestone'),
  chemicals('二(八)', '一次考核', 'said-elsewhere', 'ezhou/municipal-examine-chemical-leaders-2026'),
  chemicals('二(八)', '专题培训', 'said-elsewhere', 'ezhou/municipal-train-safety-heads-2026'),
  chemicals('二(九)', '2024', 'milestone'),

  health('一', '2024 2025 2026', 'milestone'),
  health('二(一)3', '每', 'every-single-one'),
  health('二(二)5', '2024', 'milestone'),
  health('三3', '联络员', 'undated'),

  culture('二(一)1', '每', 'every-single-one'),

  civil('二(五)', '每', 'every-single-one'),
]
