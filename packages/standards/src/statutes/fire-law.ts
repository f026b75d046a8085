import { atEvent, each, open, verified } from '@zhiben/sdk'
import type { EnterpriseRefs } from '../facts/index.js'
import { type Duty, duty, statute } from './duty.js'
import { department, departmentOf, fireKeyUnit, government } from './subjects.js'

/** Articles 11 to 13: whoever has works built. */
const buildingDuties = (): readonly Duty[] => [
  duty('fire-design-review', {
    at: '11-1',
    title: {
      zh: '特殊建设工程开工前消防设计报审合格',
      en: 'Special works pass a fire-design review before they begin',
    },
    narrows: 'review',
    bearer: 'enterprise',
    cadence: atEvent('cn/special-works-begun', { due: { days: -1 } }),
    note: { zh: '未经审查或者审查不合格不得施工(第12条)。', en: 'Without it no works may be done (12).' },
  }),
  duty('fire-acceptance', {
    at: '13-1',
    title: { zh: '建设工程投入使用前消防验收合格', en: 'Works pass fire acceptance before they are put to use' },
    bearer: 'enterprise',
    cadence: atEvent('cn/works-in-use', { due: { days: -1 } }),
    note: {
      zh: '未经验收或者不合格,禁止投入使用(第3款)。',
      en: 'Without it they must not be put to use (paragraph 3).',
    },
  }),
]

/** Articles 13 to 15: checks by departments, and places that open. */
const placeDuties = (f: EnterpriseRefs): readonly Duty[] => [
  duty('fire-filing-spot-check', {
    at: '13-2',
    title: {
      zh: '住建部门抽查验收备案的其他建设工程',
      en: 'The housing department spot-checks other works that were filed',
    },
    narrows: 'supervision',
    bearer: 'supervising-department',
    binds: departmentOf(f, 'housing'),
    cadence: open,
  }),
  duty('opening-fire-check', {
    at: '15-1',
    title: {
      zh: '公众聚集场所投入使用、营业前申请消防安全检查',
      en: 'A public gathering place has itself checked against fire before it opens',
    },
    bearer: 'enterprise',
    binds: f.isPublicGatheringPlace,
    cadence: atEvent('cn/public-place-opening', { due: { days: -1 } }),
    note: { zh: '未经许可不得投入使用、营业(第4款)。', en: 'Without a permit it must not open (paragraph 4).' },
  }),
  duty('opening-commitment-check', {
    at: '15-2',
    title: {
      zh: '消防救援机构及时核查作出承诺的公众聚集场所',
      en: 'The fire authority checks in time the places that opened on a commitment',
    },
    narrows: 'supervision',
    bearer: 'fire-authority',
    binds: departmentOf(f, 'fire'),
    cadence: open,
  }),
  duty('opening-inspection', {
    at: '15-3',
    title: {
      zh: '受理申请后十个工作日内检查未采用告知承诺的公众聚集场所',
      en: 'The fire authority checks a place without a commitment within ten working days',
    },
    narrows: 'supervision',
    bearer: 'fire-authority',
    binds: departmentOf(f, 'fire'),
    cadence: atEvent('cn/opening-check-accepted', { opens: { days: 0 }, due: { workingDays: 10 } }),
  }),
]

/** Articles 16 to 18. */
const unitDuties = (f: EnterpriseRefs): readonly Duty[] => [
  duty('fire-equipment-upkeep', {
    at: '16(2)',
    title: { zh: '消防设施、器材定期检验维修', en: 'Check and repair fire equipment at intervals' },
    action: 'cn/fire-equipment-upkeep',
    bearer: 'enterprise',
    cadence: open,
  }),
  duty('fire-facility-test', {
    at: '16(3)',
    title: {
      zh: '建筑消防设施每年至少全面检测一次',
      en: 'Test the fire facilities of buildings fully at least once a year',
    },
    action: 'cn/fire-facility-test',
    bearer: 'enterprise',
    binds: f.hasBuildingFireFacilities,
    conditions: ['recorded'],
    cadence: each('year'),
  }),
  duty('fire-inspection', {
    at: '16(5)',
    title: { zh: '组织防火检查', en: 'Have fire inspections made' },
    action: 'fire-inspection',
    bearer: 'enterprise',
    cadence: open,
  }),
  duty('targeted-fire-drill', {
    at: '16(6)',
    title: { zh: '组织有针对性的消防演练', en: 'Hold fire drills that fit the place' },
    action: 'fire-drill',
    bearer: 'enterprise',
    cadence: open,
  }),
  duty('daily-fire-patrol', {
    at: '17(3)',
    title: { zh: '消防安全重点单位每日防火巡查并记录', en: 'Key units make and record a fire patrol every day' },
    action: 'fire-patrol',
    bearer: 'enterprise',
    binds: fireKeyUnit(f),
    conditions: ['recorded'],
    cadence: each('day'),
  }),
  duty('fire-training-before-post', {
    at: '17(4)',
    title: { zh: '重点单位职工岗前消防培训', en: 'Key units train staff in fire safety before they take a post' },
    action: 'fire-training',
    bearer: 'enterprise',
    binds: fireKeyUnit(f),
    cadence: atEvent('new-post', { due: { days: -1 } }),
  }),
  duty('key-unit-fire-training', {
    at: '17(4)',
    title: { zh: '重点单位定期组织消防培训', en: 'Key units train in fire safety at intervals' },
    action: 'fire-training',
    bearer: 'enterprise',
    binds: fireKeyUnit(f),
    cadence: open,
  }),
  duty('key-unit-fire-drill', {
    at: '17(4)',
    title: { zh: '重点单位定期组织消防演练', en: 'Key units hold fire drills at intervals' },
    action: 'fire-drill',
    bearer: 'enterprise',
    binds: fireKeyUnit(f),
    cadence: open,
  }),
  duty('shared-fire-facility-upkeep', {
    at: '18-2',
    title: {
      zh: '住宅区物业服务企业维护共用消防设施',
      en: 'Managers of residential property keep the shared fire facilities in order',
    },
    narrows: 'maintenance',
    bearer: 'enterprise',
    binds: f.isResidentialPropertyManager,
    cadence: open,
  }),
]

/** Articles 20, 21, 29, 38 and 70: what goes before an event, and full-time brigades. */
const eventDuties = (f: EnterpriseRefs): readonly Duty[] => [
  duty('mass-event-permit', {
    at: '20',
    title: { zh: '大型群众性活动承办人申请安全许可', en: 'Whoever holds a mass event has it permitted' },
    bearer: 'enterprise',
    cadence: atEvent('cn/mass-event', { due: { days: -1 } }),
    note: {
      zh: '条文没有写明提前几日,按举办之前读。',
      en: 'How long before is not said; it is read as before the event.',
    },
  }),
  duty('mass-event-drill', {
    at: '20',
    title: {
      zh: '大型群众性活动承办人制定灭火和应急疏散预案并演练',
      en: 'Whoever holds a mass event makes a fire and evacuation plan and drills it',
    },
    narrows: 'fire-drill',
    bearer: 'enterprise',
    cadence: atEvent('cn/mass-event', { due: { days: -1 } }),
    note: {
      zh: '条文没有写明提前几日,按举办之前读。',
      en: 'How long before is not said; it is read as before the event.',
    },
  }),
  duty('hot-work-permit', {
    at: '21-1',
    title: { zh: '明火作业事先审批', en: 'Hot work is approved beforehand' },
    bearer: 'enterprise',
    cadence: atEvent('cn/hot-work', { due: { days: 0 } }),
    note: {
      zh: '以日为单位:当日先批后干也算,先后另看。',
      en: 'Counted in days: approved and done on one day is in order; which came first is not seen.',
    },
  }),
  duty('fire-operator-certificate', {
    at: '21-2',
    title: {
      zh: '电气焊人员和自动消防系统操作人员持证上岗',
      en: 'Welders and operators of automatic fire systems hold a certificate before they take a post',
    },
    bearer: 'enterprise',
    cadence: atEvent('cn/fire-operator-post', { due: { days: -1 } }),
  }),
  duty('fire-service-notice', {
    at: '29',
    title: {
      zh: '可能影响灭火救援的修路、停水、停电等事先通知消防救援机构',
      en: 'Tell the fire service beforehand of works or cuts that may hinder it',
    },
    bearer: 'enterprise',
    cadence: atEvent('cn/rescue-hindering-works', { due: { days: 0 } }),
    note: {
      zh: '以日为单位:当日先通知后施工也算,先后另看。',
      en: 'Counted in days: notice on the day itself is in order; which came first is not seen.',
    },
  }),
  duty('fire-brigade-practice', {
    at: '38',
    title: { zh: '专职消防队组织专业技能训练', en: 'Full-time fire brigades practise their skills' },
    bearer: 'enterprise',
    binds: f.hasFullTimeFireBrigade,
    cadence: open,
  }),
  duty('fire-brigade-gear-upkeep', {
    at: '38',
    title: { zh: '专职消防队维护保养装备器材', en: 'Full-time fire brigades keep their gear in order' },
    narrows: 'maintenance',
    bearer: 'enterprise',
    binds: f.hasFullTimeFireBrigade,
    cadence: open,
  }),
  duty('resumption-check', {
    at: '70-2',
    title: {
      zh: '被责令停止的,整改后报告并经检查合格方可恢复',
      en: 'After an order to stop: report what was put right and pass a check before work or use resumes',
    },
    narrows: 'report',
    bearer: 'enterprise',
    cadence: atEvent('cn/resumption-after-order', { due: { days: -1 } }),
  }),
]

/** Articles 6, 31, 52 and 53: governments and departments. */
const bodyDuties = (f: EnterpriseRefs): readonly Duty[] => {
  const governments = government(f, 'city', 'district', 'township')
  return [
    duty('government-fire-publicity', {
      at: '6-1',
      title: {
        zh: '政府组织开展经常性消防宣传教育',
        en: 'Governments have fire safety taught to the public as a habit',
      },
      narrows: 'campaign',
      bearer: 'responsible-body',
      binds: governments,
      cadence: open,
    }),
    duty('seasonal-fire-publicity', {
      at: '31',
      title: {
        zh: '农收、防火期、重大节假日和火灾多发季节有针对性的消防宣传',
        en: 'Fire publicity at harvest, in the fire season, on major holidays and when fires are many',
      },
      narrows: 'campaign',
      bearer: 'responsible-body',
      binds: governments,
      cadence: open,
      note: {
        zh: '四类时段每到都要做,起止和次数条文没有写。',
        en: 'In each such time; when it begins and how often is not said.',
      },
    }),
    duty('seasonal-fire-inspection', {
      at: '31',
      title: {
        zh: '农收、防火期、重大节假日和火灾多发季节消防安全检查',
        en: 'Fire inspections at harvest, in the fire season, on major holidays and when fires are many',
      },
      narrows: 'supervision',
      bearer: 'responsible-body',
      binds: governments,
      cadence: open,
    }),
    duty('government-fire-supervision', {
      at: '52-1',
      title: {
        zh: '政府监督检查本级部门履行消防安全职责',
        en: 'Governments inspect how their departments do their fire duties',
      },
      narrows: 'supervision',
      bearer: 'responsible-body',
      binds: governments,
      cadence: open,
    }),
    duty('department-fire-inspection', {
      at: '52-2',
      title: { zh: '部门有针对性地开展消防安全检查', en: 'Departments make fire inspections that fit their line' },
      narrows: 'supervision',
      bearer: 'supervising-department',
      binds: department(f),
      cadence: open,
    }),
    duty('fire-authority-inspection', {
      at: '53-1',
      title: { zh: '消防救援机构依法监督检查单位', en: 'The fire authority inspects units as the law says' },
      narrows: 'enforcement',
      bearer: 'fire-authority',
      binds: departmentOf(f, 'fire'),
      cadence: open,
    }),
  ]
}

/**
 * 《中华人民共和国消防法》 as amended in 2021. Where nothing else is said a duty of units is one of all of them, public bodies
 * included.
 */
export const fireLaw2021 = statute({
  id: 'cn/fire-law',
  title: { zh: '中华人民共和国消防法(2021年修正)', en: 'Fire Protection Law (as amended in 2021)' },
  authority: { zh: '全国人民代表大会常务委员会', en: "Standing Committee of the National People's Congress" },
  document: '中华人民共和国消防法(2021年修正)',
  inForce: { from: '2021-04-29' },
  verified: verified('https://github.com/LawRefBook/Laws 行政法/消防法(2021-04-29).md'),
  vocabulary: {
    actions: {
      'cn/fire-facility-test': {
        zh: '建筑消防设施全面检测',
        en: 'Full test of the fire facilities of a building',
        is: ['testing'],
      },
      'cn/fire-equipment-upkeep': {
        zh: '消防设施器材检验维修',
        en: 'Check and repair of fire equipment',
        is: ['maintenance'],
      },
    },
    events: {
      'cn/special-works-begun': { zh: '特殊建设工程开工', en: 'Special building works begin' },
      'cn/works-in-use': {
        zh: '应当消防验收的建设工程投入使用',
        en: 'Works subject to fire acceptance are put to use',
      },
      'cn/public-place-opening': {
        zh: '公众聚集场所投入使用、营业',
        en: 'A public gathering place is put to use or opens',
      },
      'cn/opening-check-accepted': {
        zh: '受理不采用告知承诺方式的开业前消防安全检查申请',
        en: 'An application for a check before opening, made without a commitment, is accepted',
      },
      'cn/mass-event': { zh: '举办大型群众性活动', en: 'A mass event is held' },
      'cn/hot-work': { zh: '在有火灾、爆炸危险的场所明火作业', en: 'Hot work where fire or explosion threatens' },
      'cn/fire-operator-post': {
        zh: '电焊、气焊等作业人员或者自动消防系统操作人员上岗',
        en: 'A welder or an operator of an automatic fire system takes a post',
      },
      'cn/rescue-hindering-works': {
        zh: '修路、停电、停水、截断通信线路可能影响灭火救援',
        en: 'Roadworks, or a cut of power, water or telephone lines, that may hinder the fire service',
      },
      'cn/resumption-after-order': {
        zh: '被责令停止施工、使用、停产停业后恢复',
        en: 'Work or use resumes after it was ordered to stop',
      },
    },
  },
  duties: (f) => [...buildingDuties(), ...placeDuties(f), ...unitDuties(f), ...eventDuties(f), ...bodyDuties(f)],
})
