import { any, atEvent, each, open, verified } from '@zhiben/sdk'
import type { EnterpriseRefs } from '../facts/index.js'
import { type Duty, duty, statute } from './duty.js'
import { noOrgan, strictFireUnit } from './subjects.js'

/** Articles 6 to 14 and 23: who manages, and brigades. */
const managingDuties = (f: EnterpriseRefs): readonly Duty[] => [
  duty('fire-yearly-plan-approval', {
    at: '6(2)',
    title: {
      zh: '消防安全责任人批准年度消防工作计划',
      en: "The person responsible approves the year's fire-safety plan",
    },
    bearer: 'fire-safety-responsible',
    cadence: each('year'),
  }),
  duty('fire-yearly-plan', {
    at: '7(1)',
    title: { zh: '拟订年度消防工作计划', en: "Draw up the year's fire-safety plan" },
    bearer: 'enterprise',
    cadence: each('year'),
    note: {
      zh: '由消防安全管理人拟订;没有确定管理人的,由责任人负责。',
      en: 'By the fire-safety manager; where none was named, by the person responsible.',
    },
  }),
  duty('fire-manager-report', {
    at: '7-2',
    title: {
      zh: '消防安全管理人定期向责任人报告消防安全情况',
      en: 'The fire-safety manager reports to the person responsible at intervals',
    },
    narrows: 'report',
    bearer: 'fire-safety-manager',
    binds: any(strictFireUnit(f), f.hasFireSafetyManager),
    cadence: open,
    note: {
      zh: '重点单位必须确定管理人(消防法第17条),所以一律约束。',
      en: 'Key units must name a manager (Fire Protection Law, 17), so all of them are bound.',
    },
  }),
  duty('property-fire-education', {
    at: '10(1)',
    title: { zh: '住宅区物业管理单位开展消防宣传教育', en: 'Managers of residential property teach fire safety' },
    narrows: 'campaign',
    bearer: 'enterprise',
    binds: f.isResidentialPropertyManager,
    cadence: open,
  }),
  duty('property-fire-inspection', {
    at: '10(2)',
    title: {
      zh: '住宅区物业管理单位在管理范围内开展防火检查',
      en: 'Managers of residential property inspect what they manage against fire',
    },
    narrows: 'fire-inspection',
    bearer: 'enterprise',
    binds: f.isResidentialPropertyManager,
    cadence: open,
  }),
  duty('fire-key-unit-filing', {
    at: '14',
    title: {
      zh: '消防安全重点单位及其责任人、管理人报备案',
      en: 'Key units file themselves, the person responsible and the manager',
    },
    narrows: 'filing',
    bearer: 'enterprise',
    binds: strictFireUnit(f),
    cadence: open,
  }),
  duty('brigade-practice', {
    at: '23',
    title: {
      zh: '专职、义务消防队组织业务学习和灭火技能训练',
      en: 'Fire brigades of a unit, full-time or volunteer, study and practise',
    },
    bearer: 'enterprise',
    binds: any(f.hasFullTimeFireBrigade, f.hasVolunteerFireBrigade),
    cadence: open,
  }),
]

/** Articles 25 to 29: patrols, inspections, upkeep. */
const inspectingDuties = (f: EnterpriseRefs): readonly Duty[] => [
  duty('key-unit-fire-patrol', {
    at: '25',
    title: { zh: '重点单位每日防火巡查', en: 'Key units make a fire patrol every day' },
    action: 'fire-patrol',
    bearer: 'enterprise',
    binds: strictFireUnit(f),
    conditions: ['recorded', 'signed'],
    cadence: each('day'),
  }),
  duty('two-hourly-fire-patrol', {
    at: '25',
    title: {
      zh: '公众聚集场所营业期间至少每2小时防火巡查一次',
      en: 'Public gathering places make a fire patrol at least every two hours while they are open',
    },
    action: 'fire-patrol',
    bearer: 'enterprise',
    binds: f.isPublicGatheringPlace,
    conditions: ['two-hourly', 'recorded', 'signed'],
    cadence: each('day'),
    note: {
      zh: '记录以日为单位:当天营业期间每2小时都巡查了,记为一次“每两小时一次”的巡查。停业的日子不适用。',
      en: 'Kept by the day: one entry that patrols were made every two hours while open. Not for days on which it is closed.',
    },
  }),
  duty('closing-check', {
    at: '25',
    title: {
      zh: '公众聚集场所营业结束时检查现场,消除遗留火种',
      en: 'Public gathering places check the place for embers at closing time',
    },
    action: 'cn/closing-check',
    bearer: 'enterprise',
    binds: f.isPublicGatheringPlace,
    cadence: each('day'),
    note: { zh: '停业的日子不适用。', en: 'Not for days on which it is closed.' },
  }),
  duty('night-fire-patrol', {
    at: '25',
    title: {
      zh: '医院、养老院、寄宿制学校、托儿所、幼儿园加强夜间防火巡查',
      en: 'Hospitals, care homes, boarding schools and nurseries make more fire patrols by night',
    },
    action: 'fire-patrol',
    bearer: 'enterprise',
    binds: f.hasPeopleInCareOvernight,
    conditions: ['at-night', 'recorded', 'signed'],
    cadence: open,
    note: { zh: '没有写每夜几次。', en: 'How often in a night is not said.' },
  }),
  duty('quarterly-fire-inspection', {
    at: '26',
    title: {
      zh: '至少每季度防火检查一次',
      en: 'Inspect for fire safety at least once a quarter',
    },
    action: 'fire-inspection',
    bearer: 'enterprise',
    conditions: ['recorded', 'signed'],
    cadence: each('quarter'),
    note: {
      zh: '条文只对机关、团体、事业单位说每季度;其他单位每月检查,每季度自然也有一次,所以在不知道是哪一类单位时,这一条也约束。',
      en: 'Said of organs, organisations and institutions; others inspect each month, so each quarter too: this binds even while it is not known which kind a unit is.',
    },
  }),
  duty('monthly-fire-inspection', {
    at: '26',
    title: {
      zh: '至少每月防火检查一次(机关、团体、事业单位除外)',
      en: 'Inspect for fire safety at least once a month (organs and institutions excepted)',
    },
    action: 'fire-inspection',
    bearer: 'enterprise',
    binds: noOrgan(f),
    conditions: ['recorded', 'signed'],
    cadence: each('month'),
  }),
  duty('fire-facility-upkeep', {
    at: '27',
    title: { zh: '检查和维修保养建筑消防设施', en: 'Check and service the fire facilities of buildings' },
    narrows: 'maintenance',
    bearer: 'enterprise',
    binds: f.hasBuildingFireFacilities,
    cadence: open,
    note: { zh: '多久一次“按照有关规定”,本条没有写。', en: 'How often is left to other rules.' },
  }),
  duty('automatic-fire-facility-test', {
    at: '28',
    title: {
      zh: '自动消防设施定期全面检查测试并出具报告',
      en: 'Test automatic fire facilities fully at intervals, with a report',
    },
    narrows: 'testing',
    bearer: 'enterprise',
    conditions: ['recorded'],
    binds: any(f.hasSprinkler, f.hasOtherFixedSystem, f.hasFireAlarm),
    cadence: open,
  }),
  duty('extinguisher-upkeep', {
    at: '29',
    title: { zh: '灭火器定期维护保养和维修检查', en: 'Service and check fire extinguishers at intervals' },
    narrows: 'maintenance',
    bearer: 'enterprise',
    conditions: ['recorded'],
    cadence: open,
  }),
]

/** Articles 36 to 41: teaching, training, drills, files. */
const trainingDuties = (f: EnterpriseRefs): readonly Duty[] => [
  duty('fire-education', {
    at: '36',
    title: { zh: '开展经常性消防安全宣传教育', en: 'Teach fire safety as a habit' },
    bearer: 'enterprise',
    cadence: open,
  }),
  duty('yearly-fire-training', {
    at: '36',
    title: {
      zh: '重点单位每名员工至少每年消防培训一次',
      en: 'Key units train every employee in fire safety at least once a year',
    },
    action: 'fire-training',
    bearer: 'enterprise',
    binds: strictFireUnit(f),
    conditions: ['all-staff'],
    cadence: each('year'),
  }),
  duty('half-yearly-fire-training', {
    at: '36',
    title: {
      zh: '公众聚集场所员工至少每半年消防培训一次',
      en: 'Public gathering places train employees in fire safety at least once each half-year',
    },
    action: 'fire-training',
    bearer: 'enterprise',
    binds: f.isPublicGatheringPlace,
    conditions: ['all-staff'],
    cadence: each('half-year'),
  }),
  duty('provisions-fire-training-before-post', {
    at: '36',
    title: {
      zh: '新上岗和进入新岗位的员工上岗前消防培训',
      en: 'Fire training before an employee takes a first or a new post',
    },
    action: 'fire-training',
    bearer: 'enterprise',
    cadence: atEvent('new-post', { due: { days: -1 } }),
    note: {
      zh: '该款自成一款,主语是“单位”,不限于重点单位。',
      en: 'The paragraph stands by itself and speaks of units, not only of key units.',
    },
  }),
  duty('public-fire-notices', {
    at: '37',
    title: {
      zh: '公众聚集场所营业、活动期间向公众宣传防火逃生常识',
      en: 'Public gathering places teach the public about fire and escape while they are open',
    },
    narrows: 'campaign',
    bearer: 'enterprise',
    binds: f.isPublicGatheringPlace,
    cadence: open,
  }),
  duty('pupil-fire-education', {
    at: '37',
    title: { zh: '学校、幼儿园对学生和幼儿进行消防常识教育', en: 'Schools and kindergartens teach pupils about fire' },
    bearer: 'enterprise',
    binds: f.isSchool,
    cadence: open,
  }),
  duty('special-fire-training', {
    at: '38',
    title: {
      zh: '责任人、管理人、消防管理人员、消防控制室人员接受专门培训',
      en: 'The person responsible, managers, fire staff and control-room staff are specially trained',
    },
    narrows: 'fire-training',
    bearer: 'enterprise',
    cadence: open,
  }),
  duty('half-yearly-fire-drill', {
    at: '40',
    title: {
      zh: '重点单位至少每半年灭火和疏散演练一次',
      en: 'Key units hold a fire and evacuation drill at least once each half-year',
    },
    action: 'fire-drill',
    bearer: 'enterprise',
    binds: strictFireUnit(f),
    cadence: each('half-year'),
  }),
  duty('yearly-fire-drill', {
    at: '40',
    title: {
      zh: '至少每年灭火和疏散演练一次',
      en: 'Hold a fire and evacuation drill at least once a year',
    },
    action: 'fire-drill',
    bearer: 'enterprise',
    cadence: each('year'),
    note: {
      zh: '重点单位每半年演练,每年自然也有一次;所以在不知道是不是重点单位时,这一条也约束。',
      en: 'Key units drill each half-year, so each year too: this binds even while it is not known whether a unit is one.',
    },
  }),
  duty('fire-archive-update', {
    at: '41',
    title: { zh: '重点单位及时更新消防档案', en: 'Key units keep the fire file up to date' },
    bearer: 'enterprise',
    binds: strictFireUnit(f),
    cadence: open,
  }),
]

/**
 * 《机关、团体、企业、事业单位消防安全管理规定》, order 61 of the Ministry of Public Security. It speaks to all units, public bodies
 * included; what it says of fire-safety key units also holds for the buildings, stores and sites of article 13, last
 * paragraph.
 */
export const fireUnitProvisions2001 = statute({
  id: 'cn/fire-unit-provisions',
  title: {
    zh: '机关、团体、企业、事业单位消防安全管理规定',
    en: 'Provisions on fire safety within organs, organisations, enterprises and institutions',
  },
  authority: { zh: '公安部', en: 'Ministry of Public Security' },
  document: '公安部令第61号',
  inForce: { from: '2002-05-01' },
  verified: verified('https://github.com/qstk423/firesage backend/data/raw/regulation61.md'),
  vocabulary: {
    actions: {
      'cn/closing-check': { zh: '营业结束时检查现场', en: 'Check of the place at closing time' },
    },
  },
  duties: (f) => [...managingDuties(f), ...inspectingDuties(f), ...trainingDuties(f)],
})
