import { all, any, atEvent, each, open, rolling, verified } from '@zhiben/sdk'
import type { EnterpriseRefs } from '../facts/index.js'
import { type Duty, duty, statute } from './duty.js'
import {
  dangerousGoods,
  department,
  government,
  planningBody,
  regulatedUnit,
  rescuers,
  rosterUnit,
  unit,
} from './subjects.js'
import { sharedActions, sharedRoles } from './words.js'

/** Articles 5 to 7. */
const planDuties = (f: EnterpriseRefs): readonly Duty[] => [
  duty('regulation-public-plan-publication', {
    at: '5-1',
    title: {
      zh: '政府、监管部门、乡镇街道的应急预案向社会公布',
      en: 'Governments and departments make their emergency plan public',
    },
    action: 'cn/plan-publication',
    bearer: 'responsible-body',
    binds: planningBody(f),
    cadence: open,
  }),
  duty('regulation-plan-notice', {
    at: '5-2',
    title: { zh: '应急预案向本单位从业人员公布', en: 'Tell staff of the emergency plan' },
    action: 'cn/plan-notice',
    bearer: 'enterprise',
    binds: unit(f),
    cadence: open,
  }),
  duty('regulation-plan-revision', {
    at: '6-2',
    title: { zh: '出现规定情形时及时修订应急预案', en: 'Revise the emergency plan in time where the article says so' },
    action: 'cn/plan-revision',
    bearer: 'enterprise',
    binds: unit(f),
    cadence: open,
    note: {
      zh: '依据、指挥机构、风险、重要资源有重大变化,或者演练、救援中发现重大问题等六种情形,没有写几日内。',
      en: 'In six cases: grave changes of rules, command, risk or resources, grave faults found in a drill or rescue, and others. No number of days.',
    },
  }),
  duty('regulation-public-plan-revision', {
    at: '6-2',
    title: { zh: '政府和部门及时修订应急预案', en: 'Governments and departments revise their emergency plan in time' },
    action: 'cn/plan-revision',
    bearer: 'responsible-body',
    binds: planningBody(f),
    cadence: open,
  }),
  duty('regulation-plan-filing', {
    at: '7',
    title: { zh: '重点单位的应急预案报监管部门备案', en: 'Key units file their emergency plan with the authority' },
    action: 'cn/plan-filing',
    bearer: 'enterprise',
    binds: regulatedUnit(f),
    cadence: open,
    note: {
      zh: '本条没有写几日内,期限见应急预案管理办法第26条。',
      en: 'No number of days here; article 26 of the measures on emergency plans gives one.',
    },
  }),
  duty('regulation-plan-publication', {
    at: '7',
    title: { zh: '重点单位的应急预案向社会公布', en: 'Key units make their emergency plan public' },
    action: 'cn/plan-publication',
    bearer: 'enterprise',
    binds: regulatedUnit(f),
    cadence: open,
  }),
  duty('department-plan-filing', {
    at: '7',
    title: {
      zh: '监管部门的应急预案报本级政府备案',
      en: 'Departments file their emergency plan with their government',
    },
    action: 'cn/plan-filing',
    bearer: 'supervising-department',
    binds: department(f),
    cadence: open,
  }),
]

const strictTwoYears = {
  zh: '“每2年”按任何连续两年内都要有一次来读,是较严的读法。',
  en: 'Once in two years is read strictly: once in any two years on end.',
}

/** Article 8. */
const drillDuties = (f: EnterpriseRefs): readonly Duty[] => [
  duty('city-government-drill-two-years', {
    at: '8-1',
    title: { zh: '市政府至少每2年组织一次应急预案演练', en: 'The city government drills at least once in two years' },
    action: 'plan-drill',
    bearer: 'city-government',
    binds: government(f, 'city'),
    cadence: rolling({ years: 2 }),
    note: strictTwoYears,
  }),
  duty('district-government-drill-two-years', {
    at: '8-1',
    title: {
      zh: '区政府(管委会)至少每2年组织一次应急预案演练',
      en: 'The district government drills at least once in two years',
    },
    action: 'plan-drill',
    bearer: 'district-government',
    binds: government(f, 'district'),
    cadence: rolling({ years: 2 }),
    note: strictTwoYears,
  }),
  duty('township-drill-two-years', {
    at: '8-1',
    title: {
      zh: '乡镇政府、街道至少每2年组织一次应急预案演练',
      en: 'Townships and sub-districts drill at least once in two years',
    },
    action: 'plan-drill',
    bearer: 'cn/township-government',
    binds: government(f, 'township'),
    cadence: rolling({ years: 2 }),
    note: strictTwoYears,
  }),
  duty('department-drill-two-years', {
    at: '8-1',
    title: {
      zh: '负有安全监管职责的部门至少每2年组织一次应急预案演练',
      en: 'Departments that supervise work safety drill at least once in two years',
    },
    action: 'plan-drill',
    bearer: 'supervising-department',
    binds: department(f),
    cadence: rolling({ years: 2 }),
    note: strictTwoYears,
  }),
  duty('regulation-key-unit-drill', {
    at: '8-2',
    title: {
      zh: '重点单位至少每半年演练一次应急预案',
      en: 'Key units drill the emergency plan at least once each half-year',
    },
    action: 'plan-drill',
    bearer: 'enterprise',
    binds: regulatedUnit(f),
    cadence: each('half-year'),
  }),
  duty('regulation-drill-report', {
    at: '8-2',
    title: {
      zh: '重点单位把每半年的演练情况报监管部门',
      en: 'Key units report the drill of each half-year to the authority',
    },
    action: 'cn/drill-report',
    bearer: 'enterprise',
    binds: regulatedUnit(f),
    cadence: each('half-year'),
  }),
  duty('regulation-drill-spot-check', {
    at: '8-3',
    title: { zh: '监管部门抽查重点单位的演练', en: 'Departments spot-check the drills of key units' },
    action: 'cn/drill-spot-check',
    bearer: 'supervising-department',
    binds: department(f),
    cadence: open,
  }),
]

/** Articles 11 to 15. */
const rescueDuties = (f: EnterpriseRefs): readonly Duty[] => [
  duty('rescuer-training', {
    at: '11-2',
    title: { zh: '培训应急救援人员', en: 'Train rescuers' },
    action: 'cn/rescuer-training',
    bearer: 'enterprise',
    binds: rescuers(f),
    cadence: open,
    note: {
      zh: '多久一次“按照国家有关规定”,本条没有写。政府和部门建的队伍也在内。',
      en: 'How often is left to other rules. Teams of governments and departments too.',
    },
  }),
  duty('rescuer-training-before-work', {
    at: '11-2',
    title: {
      zh: '应急救援人员培训合格后方可参加救援',
      en: 'Rescuers are trained and pass before they take up rescue work',
    },
    action: 'cn/rescuer-training',
    bearer: 'enterprise',
    binds: rescuers(f),
    cadence: atEvent('cn/rescuer-joins', { due: { days: -1 } }),
  }),
  duty('rescue-team-practice', {
    at: '11-3',
    title: { zh: '应急救援队伍定期训练', en: 'Rescue teams practise at intervals' },
    bearer: 'enterprise',
    binds: f.hasRescueTeam,
    cadence: open,
  }),
  duty('rescue-team-report', {
    at: '12-1',
    title: { zh: '及时报送应急救援队伍建立情况', en: 'Report in time that a rescue team was set up' },
    narrows: 'report',
    bearer: 'enterprise',
    binds: all(unit(f), f.hasRescueTeam),
    cadence: open,
  }),
  duty('rescue-team-publication', {
    at: '12-1',
    title: { zh: '应急救援队伍建立情况向社会公布', en: 'Make public that a rescue team was set up' },
    narrows: 'publication',
    bearer: 'enterprise',
    binds: all(unit(f), f.hasRescueTeam),
    cadence: open,
  }),
  duty('department-rescue-team-report', {
    at: '12-2',
    title: {
      zh: '监管部门定期向本级政府报送本行业应急救援队伍建立情况',
      en: 'Departments report the rescue teams of their line to their government at intervals',
    },
    narrows: 'report',
    bearer: 'supervising-department',
    binds: department(f),
    cadence: open,
  }),
  duty('department-rescue-team-publication', {
    at: '12-2',
    title: {
      zh: '监管部门公布本行业应急救援队伍建立情况',
      en: 'Departments make public the rescue teams of their line',
    },
    narrows: 'publication',
    bearer: 'supervising-department',
    binds: department(f),
    cadence: open,
  }),
  duty('rescue-reserve-renewal', {
    at: '13-1',
    title: {
      zh: '政府及时更新和补充储备的应急救援装备和物资',
      en: 'Governments renew and make up their reserve of rescue gear in time',
    },
    bearer: 'responsible-body',
    binds: government(f, 'city', 'district'),
    cadence: open,
  }),
  duty('emergency-supplies-upkeep', {
    at: '13-2',
    title: { zh: '应急器材、设备和物资经常维护', en: 'Keep emergency gear, equipment and supplies in order' },
    action: 'cn/rescue-gear-upkeep',
    bearer: 'enterprise',
    binds: regulatedUnit(f),
    cadence: open,
  }),
  duty('public-emergency-roster', {
    at: '14(1)',
    title: { zh: '政府和监管部门安排应急值班', en: 'Governments and departments keep an emergency duty roster' },
    action: 'cn/emergency-roster',
    bearer: 'responsible-body',
    binds: any(government(f, 'city', 'district'), department(f)),
    cadence: open,
  }),
  duty('emergency-roster', {
    at: '14-1',
    title: { zh: '危险行业单位和应急救援队伍安排应急值班', en: 'Dangerous units and rescue teams keep a duty roster' },
    action: 'cn/emergency-roster',
    bearer: 'enterprise',
    binds: any(rosterUnit(f), f.hasRescueTeam),
    cadence: open,
    note: {
      zh: '要有制度、有人员,值班时段本条没有写。',
      en: 'Rules and people there must be; the hours are not said.',
    },
  }),
  duty('round-the-clock-roster', {
    at: '14-2',
    title: {
      zh: '规模较大、危险性较高的危险物品单位24小时应急值班',
      en: 'Larger dangerous-goods units of higher danger are on emergency duty round the clock',
    },
    action: 'cn/emergency-roster',
    bearer: 'enterprise',
    conditions: ['cn/round-the-clock'],
    binds: all(unit(f), dangerousGoods(f), f.isLargeDangerousGoodsUnit),
    cadence: each('day'),
    note: {
      zh: '记录以日为单位:当天24小时有人值班,记为一次。',
      en: 'Kept by the day: one entry that somebody was on duty all twenty-four hours.',
    },
  }),
  duty('staff-emergency-training', {
    at: '15',
    title: { zh: '对从业人员进行应急教育和培训', en: 'Train staff for emergencies' },
    narrows: 'training',
    bearer: 'enterprise',
    binds: unit(f),
    cadence: open,
  }),
]

/** 《生产安全事故应急条例》, order 708 of the State Council: plans, drills, rescuers, gear, rosters. */
export const emergencyResponseRegulation2019 = statute({
  id: 'cn/emergency-response-regulation',
  title: { zh: '生产安全事故应急条例', en: 'Regulation on emergency response to work-safety accidents' },
  authority: { zh: '国务院', en: 'State Council' },
  document: '国务院令第708号',
  inForce: { from: '2019-04-01' },
  verified: verified('https://github.com/LawRefBook/Laws 行政法规/生产安全事故应急条例(2019-02-17).md'),
  vocabulary: {
    actions: {
      'cn/plan-filing': sharedActions['cn/plan-filing'],
      'cn/plan-publication': sharedActions['cn/plan-publication'],
      'cn/plan-notice': sharedActions['cn/plan-notice'],
      'cn/plan-revision': sharedActions['cn/plan-revision'],
      'cn/drill-spot-check': sharedActions['cn/drill-spot-check'],
      'cn/drill-report': sharedActions['cn/drill-report'],
      'cn/rescue-gear-upkeep': sharedActions['cn/rescue-gear-upkeep'],
      'cn/rescuer-training': { zh: '应急救援人员培训', en: 'Training of rescuers', is: ['training'] },
      'cn/emergency-roster': { zh: '应急值班', en: 'Emergency duty roster' },
    },
    roles: sharedRoles,
    conditions: {
      'cn/round-the-clock': { zh: '24小时值班', en: 'Round the clock' },
    },
    events: {
      'cn/rescuer-joins': { zh: '人员参加应急救援工作', en: 'Somebody takes up rescue work' },
    },
  },
  duties: (f) => [...planDuties(f), ...drillDuties(f), ...rescueDuties(f)],
})
