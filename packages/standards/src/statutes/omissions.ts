import type { Localized } from '@zhiben/sdk'

/** The texts that were gone through. The last three hold no duty that is here. */
export type StatuteName =
  | 'cn/work-safety-law'
  | 'cn/emergency-response-regulation'
  | 'cn/emergency-plan-measures'
  | 'cn/fire-law'
  | 'cn/fire-unit-provisions'
  | 'cn/hazard-governance'
  | 'hubei/hazard-measures'
  | 'hubei/two-lists'
  | 'cn/hazard-regulation-draft'

/** Why what an article says is no obligation here. */
export type StatuteOmissionReason =
  | 'general'
  | 'standing'
  | 'manner'
  | 'no-rhythm'
  | 'as-it-happens'
  | 'within-hours'
  | 'hazard-lifecycle'
  | 'said-elsewhere'
  | 'superseded'
  | 'other-document'
  | 'other-bearer'
  | 'permission'
  | 'consequence'
  | 'not-in-force'
  | 'unseen'

/** What each reason means. */
export const statuteOmissionReasons: Readonly<Record<StatuteOmissionReason, Localized>> = {
  general: {
    zh: '目的、范围、原则、定义、职责划分或者禁止性规定,没有要做的事',
    en: 'Aim, scope, principle, definition, competence or prohibition: nothing to be done',
  },
  standing: {
    zh: '应当一直具备的状态(制度、机构、人员、设备、协议),看有没有,不数次数',
    en: 'A state that is to hold always (rules, bodies, staff, equipment, agreements): it is there or not, and not counted',
  },
  manner: { zh: '说的是一件事怎么做,不是多久做一次', en: 'How an act is done, not how often' },
  'no-rhythm': {
    zh: '要做的事,但既没有频次用语,也不是在哪件事发生时做',
    en: 'To be done, with no word of how often and at no event',
  },
  'as-it-happens': {
    zh: '日常工作中随时遇到随时处理的,没有期限,也没有可数的次数',
    en: 'Whenever something turns up in daily work: no term, and nothing to count',
  },
  'within-hours': {
    zh: '事故发生时立即或者几小时内要做的,以日为单位量不了,由应急预案管',
    en: 'At once, or within hours of an accident: days cannot measure it, and the emergency plan rules it',
  },
  'hazard-lifecycle': {
    zh: '一条隐患的整改、督办、复查和恢复,由隐患流程管',
    en: 'How one hazard is put right, supervised, reviewed and closed: the life of a hazard rules it',
  },
  'said-elsewhere': {
    zh: '同一件事在注明的另一处已列为义务',
    en: 'The same act is an obligation already, at the place named',
  },
  superseded: {
    zh: '后来的法律另有规定,以注明的另一处为准',
    en: 'A later law orders otherwise: see the place named',
  },
  'other-document': {
    zh: '频次或者期限由别的文件定,那个文件不在这里',
    en: 'How often or by when is set by another document, which is not here',
  },
  'other-bearer': {
    zh: '义务人(国务院部门、省级机关、工会、村居、媒体、调查组等)不在这里所管的对象之内',
    en: 'Borne by none of those described here: ministries, the province, unions, villages, the media, inquiries',
  },
  permission: { zh: '可以做,不是应当做', en: 'May be done, need not' },
  consequence: { zh: '法律责任', en: 'What follows a breach' },
  'not-in-force': { zh: '草案,没有施行', en: 'A draft, not in force' },
  unseen: { zh: '正文没有读到,不凭猜测立义务', en: 'The text was not seen, and no duty is guessed' },
}

/** A place that was left out on purpose, as obligations write it (`36-1`, `25(6)`; `*` is all of it), and the reason. */
export interface StatuteOmission {
  readonly statute: StatuteName
  /** An article, or a paragraph or item of one. */
  readonly place: string
  readonly reason: StatuteOmissionReason
  /** Where the act is an obligation: the id. */
  readonly elsewhere?: `cn/${string}`
}

/** `1..3 5 6-2` as single places. */
const placesOf = (places: string): readonly string[] =>
  places.split(' ').flatMap((one) => {
    const [, first, last] = /^(\d+)\.\.(\d+)$/.exec(one) ?? []
    if (first === undefined || last === undefined) return [one]
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => String(Number(first) + i))
  })

const left =
  (statute: StatuteName) =>
  (reason: StatuteOmissionReason, places: string, elsewhere?: string): readonly StatuteOmission[] =>
    placesOf(places).map((place) => ({
      statute,
      place,
      reason,
      ...(elsewhere === undefined ? {} : { elsewhere: `cn/${elsewhere}` as const }),
    }))

const law = left('cn/work-safety-law')
const regulation = left('cn/emergency-response-regulation')
const measures = left('cn/emergency-plan-measures')
const fire = left('cn/fire-law')
const provisions = left('cn/fire-unit-provisions')
const hazards = left('cn/hazard-governance')

/**
 * Every place of these texts that is no obligation, with the reason. Of the two laws, the regulation and order 61 every
 * article was read, and is an obligation or stands here; of the measures on emergency plans and order 16 the whole text
 * was not seen, so that what stands here of them is recalled.
 *
 * @example statuteOmissions.filter((o) => o.statute === 'cn/fire-law' && o.reason === 'within-hours')
 */
export const statuteOmissions: readonly StatuteOmission[] = [
  ...law('general', '1..3 5 6 10 15 16 18 19 26-1 33-1 53..55 57 61 65-2 87 88 117 119'),
  ...law('standing', '4 17 20 21(1) 21(2) 21(3) 21(4) 21(6) 22-1 24 25(1) 26-3 27 31 34-1 35 36-1 36-3 36-4'),
  ...law('standing', '38 39 41-1 42 45 47 49-1 49-3 51 52 66 72 79 80 82-1'),
  ...law('manner', '28-4 64 67 68'),
  ...law('no-rhythm', '8 13 44'),
  ...law('as-it-happens', '9-1 25(6) 59 60 63 69 73'),
  ...law('within-hours', '21(7) 50 56 83..85'),
  ...law('hazard-lifecycle', '25(7) 41-3 65(3) 70-1 86-2'),
  ...law('said-elsewhere', '28-2 28-3 58', 'law-training'),
  ...law('other-document', '23 32'),
  ...law('other-bearer', '7 11 12 14 30-2 71 75 77 118'),
  ...law('permission', '25-2 46-2 65(1) 65(2) 65(4) 74 76'),
  ...law('consequence', '90..116'),

  ...regulation('general', '1..3 34 35'),
  ...regulation('standing', '4 9 10 11-1'),
  ...regulation('manner', '6-1'),
  ...regulation('other-bearer', '16-1 27'),
  ...regulation('permission', '16-2'),
  ...regulation('within-hours', '17..25'),
  ...regulation('as-it-happens', '26 28'),
  ...regulation('consequence', '29..33'),

  ...measures('general', '1..4 47..49'),
  ...measures('manner', '22 23 27'),
  ...measures('permission', '21-2 43'),
  ...measures('standing', '29'),
  ...measures('no-rhythm', '30'),
  ...measures('said-elsewhere', '37', 'plan-filing'),
  ...measures('said-elsewhere', '41', 'law-inspection-plan'),
  ...measures('within-hours', '39'),
  ...measures('consequence', '44..46'),

  ...fire('general', '1..5 7 10 14 16-2 47 73 74'),
  ...fire('standing', '8 9 16(1) 16(4) 17(1) 17(2) 18-1 19 22..24 26..28 34..36 39 43 48'),
  ...fire('manner', '11-2 53-2 56'),
  ...fire('no-rhythm', '6-2 6-3 17-1 25 30 42'),
  ...fire('said-elsewhere', '12', 'fire-design-review'),
  ...fire('said-elsewhere', '13-3', 'fire-acceptance'),
  ...fire('said-elsewhere', '15-4', 'opening-fire-check'),
  ...fire('other-document', '16(7) 40'),
  ...fire('other-bearer', '6-4 6-5 6-6 6-7 32'),
  ...fire('permission', '33 41'),
  ...fire('within-hours', '37 44..46'),
  ...fire('as-it-happens', '49..51 57'),
  ...fire('hazard-lifecycle', '54 55'),
  ...fire('consequence', '58..69 70-1 70-3 70-4 71 72'),

  ...provisions('general', '1..4 7(8) 13 47 48'),
  ...provisions('standing', '5 6(1) 6(3) 6(4) 6(6) 7(2) 7(3) 8 9 10(3) 10(4) 10-2 11 12 15 18 19 21 22 44'),
  ...provisions('manner', '39 42 43'),
  ...provisions('no-rhythm', '45'),
  ...provisions('said-elsewhere', '6(5) 7(4)', 'quarterly-fire-inspection'),
  ...provisions('said-elsewhere', '6(7)', 'yearly-fire-drill'),
  ...provisions('said-elsewhere', '7(5)', 'fire-facility-upkeep'),
  ...provisions('said-elsewhere', '7(6)', 'brigade-practice'),
  ...provisions('said-elsewhere', '7(7)', 'fire-education'),
  ...provisions('said-elsewhere', '20', 'hot-work-permit'),
  ...provisions('superseded', '16', 'opening-fire-check'),
  ...provisions('superseded', '17', 'mass-event-permit'),
  ...provisions('within-hours', '24'),
  ...provisions('hazard-lifecycle', '30..35'),
  ...provisions('consequence', '46'),

  ...hazards('general', '3'),
  ...hazards('standing', '8 9'),
  ...hazards('as-it-happens', '11'),
  ...hazards('hazard-lifecycle', '15 16 18'),

  // The revised measures are named by the municipal plan; neither number nor text was found.
  ...left('hubei/hazard-measures')('unseen', '*'),
  // Eight areas with 18 duties and eight levels with 72: their wording was not seen, and no rhythm is reported of them.
  ...left('hubei/two-lists')('unseen', '*'),
  ...left('cn/hazard-regulation-draft')('not-in-force', '*'),
]
