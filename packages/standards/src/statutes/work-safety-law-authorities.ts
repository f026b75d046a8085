import { atEvent, each, open } from '@zhiben/sdk'
import type { EnterpriseRefs } from '../facts/index.js'
import { type Duty, duty } from './duty.js'
import { department, departmentOf, government } from './subjects.js'

/** What the Work Safety Law has governments and departments do, article by article. */
export const authorityDuties = (f: EnterpriseRefs): readonly Duty[] => [
  duty('law-township-inspection', {
    at: '9-2',
    title: {
      zh: '乡镇、街道监督检查辖区单位安全生产状况',
      en: 'Townships and sub-districts inspect the state of safety of units in their area',
    },
    narrows: 'supervision',
    bearer: 'cn/township-government',
    binds: government(f, 'township'),
    cadence: open,
    note: {
      zh: '开发区、工业园区、港区、风景区管理机构同样如此。',
      en: 'The bodies that run development zones, parks, port areas and scenic areas do the same.',
    },
  }),
  duty('law-strict-inspection', {
    at: '62-1',
    title: {
      zh: '市政府组织严格检查容易发生重大事故的单位',
      en: 'The city government has units prone to major accidents strictly inspected',
    },
    action: 'cn/strict-inspection',
    bearer: 'city-government',
    binds: government(f, 'city'),
    cadence: open,
  }),
  duty('law-district-strict-inspection', {
    at: '62-1',
    title: {
      zh: '区政府组织严格检查容易发生重大事故的单位',
      en: 'The district government has units prone to major accidents strictly inspected',
    },
    action: 'cn/strict-inspection',
    bearer: 'district-government',
    binds: government(f, 'district'),
    cadence: open,
  }),
  duty('law-inspection-plan', {
    at: '62-2',
    title: {
      zh: '应急管理部门制定年度监督检查计划',
      en: "The emergency authority makes the year's plan of inspections",
    },
    action: 'cn/inspection-plan',
    bearer: 'emergency-authority',
    binds: departmentOf(f, 'emergency'),
    cadence: each('year'),
  }),
  duty('law-planned-inspection', {
    at: '62-2',
    title: { zh: '应急管理部门按年度计划监督检查', en: 'The emergency authority inspects by the plan of the year' },
    narrows: 'enforcement',
    bearer: 'emergency-authority',
    conditions: ['recorded'],
    binds: departmentOf(f, 'emergency'),
    cadence: open,
    note: { zh: '多久一次由该计划定;检查要有书面记录(第68条)。', en: 'How often, the plan says; in writing (68).' },
  }),
  duty('law-power-cut-notice', {
    at: '70-2',
    title: { zh: '停止供电提前24小时通知', en: 'Notice 24 hours before power is cut off' },
    bearer: 'supervising-department',
    binds: department(f),
    cadence: atEvent('cn/power-cut-off', { due: { days: -1 } }),
    note: {
      zh: '以日为单位,最迟前一日通知;满不满24小时要另看。危及生产安全的紧急情形除外。',
      en: 'Counted in days: the day before at the latest; whether 24 hours passed is not seen. Not where danger presses.',
    },
  }),
  duty('law-serious-breach-publication', {
    at: '78-1',
    title: { zh: '及时公告情节严重的违法单位和人员', en: 'Make serious offenders public in time' },
    narrows: 'publication',
    bearer: 'supervising-department',
    binds: department(f),
    cadence: open,
  }),
  duty('law-penalty-exposure', {
    at: '78-2',
    title: {
      zh: '处罚决定作出后七个工作日内公示',
      en: 'Make a penalty public within seven working days of the decision',
    },
    action: 'cn/penalty-exposure',
    bearer: 'supervising-department',
    binds: department(f),
    cadence: atEvent('cn/penalty-decided', { opens: { days: 0 }, due: { workingDays: 7 } }),
  }),
  duty('law-accident-report-publication', {
    at: '86-1',
    title: { zh: '市政府及时公布事故调查报告', en: 'The city government publishes the report on an accident in time' },
    action: 'cn/accident-report-publication',
    bearer: 'city-government',
    binds: government(f, 'city'),
    cadence: open,
  }),
  duty('law-district-accident-report-publication', {
    at: '86-1',
    title: { zh: '区政府及时公布事故调查报告', en: 'A district publishes the report on an accident in time' },
    action: 'cn/accident-report-publication',
    bearer: 'district-government',
    binds: government(f, 'district'),
    cadence: open,
  }),
  duty('law-rectification-evaluation', {
    at: '86-3',
    title: {
      zh: '批复事故调查报告后一年内评估整改落实情况并公开',
      en: 'Evaluate in public, within a year of approving the report on an accident, what was put right',
    },
    action: 'cn/rectification-evaluation',
    bearer: 'city-government',
    binds: government(f, 'city'),
    cadence: atEvent('cn/accident-report-approved', { opens: { days: 0 }, due: { days: 365 } }),
    note: {
      zh: '由负责事故调查处理的政府组织;区政府负责调查的,区政府承担。一年按365天计,闰年早一天。',
      en: 'By the government that handles the accident, so by a district where it does. A year is counted as 365 days, a day early in a leap year.',
    },
  }),
  duty('law-district-rectification-evaluation', {
    at: '86-3',
    title: {
      zh: '区政府批复事故调查报告后一年内评估整改落实情况并公开',
      en: 'A district evaluates in public, within a year of approving a report, what was put right',
    },
    action: 'cn/rectification-evaluation',
    bearer: 'district-government',
    binds: government(f, 'district'),
    cadence: atEvent('cn/accident-report-approved', { opens: { days: 0 }, due: { days: 365 } }),
  }),
  duty('law-accident-statistics', {
    at: '89',
    title: {
      zh: '应急管理部门定期统计分析事故并公布',
      en: 'The emergency authority publishes statistics of accidents',
    },
    action: 'cn/accident-statistics',
    bearer: 'emergency-authority',
    binds: departmentOf(f, 'emergency'),
    cadence: open,
  }),
]
