import type { Vocabulary } from '@zhiben/sdk'

/** Words that several plans of the city share. */
export const words = {
  actions: {
    'ezhou/daily-control': { zh: '日管控', en: 'Daily control of risks' },
    'ezhou/weekly-check': { zh: '周排查', en: 'Weekly look for hazards' },
    'ezhou/monthly-dispatch': { zh: '月调度', en: 'Monthly review of safety' },
  },
  roles: {
    'ezhou/department-principal': {
      zh: '部门主要负责同志',
      en: 'Head of the department',
      is: ['city-department'],
    },
    'ezhou/department-leader': {
      zh: '部门其他负责同志',
      en: 'Other leaders of the department',
      is: ['city-department'],
    },
    'ezhou/commission-principal': {
      zh: '专委会主要领导',
      en: 'Head of the specialised commission',
      is: ['special-commission'],
    },
    'ezhou/commission-deputy': {
      zh: '专委会分管领导',
      en: 'Deputy of the specialised commission',
      is: ['special-commission'],
    },
    'ezhou/contact-leader': { zh: '联系包保领导', en: 'Leader answerable for a mine', is: ['special-commission'] },
    'ezhou/section': { zh: '各科室各单位', en: 'Sections and units of the bureau', is: ['city-department'] },
    'ezhou/technicians': { zh: '专业技术人员', en: 'Professional technicians', is: ['enterprise'] },
  },
  conditions: {
    'ezhou/all-teachers-and-pupils': { zh: '全体师生参加', en: 'All teachers and pupils take part', is: ['all-staff'] },
  },
  events: {
    'ezhou/inspection': { zh: '执法检查', en: 'An inspection' },
    'ezhou/training-held': { zh: '举办培训', en: 'A training' },
    'ezhou/city-conference': {
      zh: '市安委会全会或全市视频会',
      en: 'A plenary of the commission or a city-wide safety conference',
    },
    'ezhou/trial-production': { zh: '试生产', en: 'Trial production begins' },
    'ezhou/opening': { zh: '开业', en: 'Opening for business' },
    'ezhou/memorial-festival': {
      zh: '清明、中元、春节等祭扫节日',
      en: 'A memorial festival (Qingming, Zhongyuan, Spring Festival)',
    },
    'ezhou/vehicle-hire': { zh: '租用车辆', en: 'A vehicle is hired' },
    'ezhou/trip': { zh: '出行', en: 'A trip begins' },
    'ezhou/licensing': { zh: '医疗机构审批、校验', en: 'A medical institution is licensed or renewed' },
  },
} as const satisfies Vocabulary
