import { all, type Condition, defineObligations, each, obligation, open, rolling, verified } from '@zhiben/sdk'
import { type EnterpriseRefs, enterprise } from '../facts/index.js'
import { regulatedUnit } from './subjects.js'

const read = verified('https://github.com/LawRefBook/Laws 行政法规/生产安全事故应急条例(2019-02-17).md')

const twoYears = (
  name: string,
  title: { readonly zh: string; readonly en: string },
  bearer: 'city-government' | 'district-government' | 'cn/township-government' | 'supervising-department',
  binds: Condition,
) =>
  obligation(`cn/${name}`, {
    title,
    action: 'plan-drill',
    bearer,
    binds,
    cadence: rolling({ years: 2 }),
    cite: { article: '8', item: '1' },
    verified: read,
    note: {
      zh: '“每2年”按任何连续两年内都要有一次来读,是较严的读法。',
      en: 'Once in two years is read strictly: once in any two years on end.',
    },
  })

const government = (f: EnterpriseRefs, level: 'city' | 'district' | 'township'): Condition =>
  all(f.publicBody.is('government'), f.publicBodyLevel.is(level))

/** 《生产安全事故应急条例》, order 708 of the State Council: drills of governments and of key units. */
export const emergencyResponseRegulation2019 = defineObligations({
  id: 'cn/emergency-response-regulation',
  title: { zh: '生产安全事故应急条例', en: 'Regulation on emergency response to work-safety accidents' },
  authority: { zh: '国务院', en: 'State Council' },
  document: '国务院令第708号',
  layer: 'nation',
  inForce: { from: '2019-04-01' },
  facts: enterprise,
  vocabulary: {
    actions: {
      'cn/plan-filing': { zh: '应急预案备案', en: 'Filing of the emergency plan', is: ['filing'] },
      'cn/plan-publication': { zh: '应急预案向社会公布', en: 'Publication of the emergency plan', is: ['publication'] },
      'cn/drill-spot-check': { zh: '抽查演练', en: 'Spot check of drills', is: ['supervision'] },
      'cn/drill-report': { zh: '报送演练情况', en: 'Report of a drill', is: ['report'] },
    },
    roles: {
      'cn/township-government': { zh: '乡镇政府(街道办事处)', en: 'Township government or sub-district office' },
    },
  },
  obligations: (f) => [
    obligation('cn/regulation-plan-filing', {
      title: { zh: '重点单位的应急预案报监管部门备案', en: 'Key units file their emergency plan with the authority' },
      action: 'cn/plan-filing',
      bearer: 'enterprise',
      binds: regulatedUnit(f),
      cadence: open,
      cite: { article: '7' },
      verified: read,
      note: {
        zh: '本条没有写几日内,期限见应急预案管理办法第26条。',
        en: 'No number of days here; article 26 of the measures on emergency plans gives one.',
      },
    }),
    obligation('cn/regulation-plan-publication', {
      title: { zh: '重点单位的应急预案向社会公布', en: 'Key units make their emergency plan public' },
      action: 'cn/plan-publication',
      bearer: 'enterprise',
      binds: regulatedUnit(f),
      cadence: open,
      cite: { article: '7' },
      verified: read,
    }),
    obligation('cn/department-plan-filing', {
      title: {
        zh: '监管部门的应急预案报本级政府备案',
        en: 'Departments file their emergency plan with their government',
      },
      action: 'cn/plan-filing',
      bearer: 'supervising-department',
      binds: f.publicBody.is('department'),
      cadence: open,
      cite: { article: '7' },
      verified: read,
    }),
    twoYears(
      'city-government-drill-two-years',
      { zh: '市政府至少每2年组织一次应急预案演练', en: 'The city government drills at least once in two years' },
      'city-government',
      government(f, 'city'),
    ),
    twoYears(
      'district-government-drill-two-years',
      {
        zh: '区政府(管委会)至少每2年组织一次应急预案演练',
        en: 'The district government drills at least once in two years',
      },
      'district-government',
      government(f, 'district'),
    ),
    twoYears(
      'township-drill-two-years',
      {
        zh: '乡镇政府、街道至少每2年组织一次应急预案演练',
        en: 'Townships and sub-districts drill at least once in two years',
      },
      'cn/township-government',
      government(f, 'township'),
    ),
    twoYears(
      'department-drill-two-years',
      {
        zh: '负有安全监管职责的部门至少每2年组织一次应急预案演练',
        en: 'Departments that supervise work safety drill at least once in two years',
      },
      'supervising-department',
      f.publicBody.is('department'),
    ),
    obligation('cn/regulation-key-unit-drill', {
      title: {
        zh: '重点单位至少每半年演练一次应急预案',
        en: 'Key units drill the emergency plan at least once each half-year',
      },
      action: 'plan-drill',
      bearer: 'enterprise',
      binds: regulatedUnit(f),
      cadence: each('half-year'),
      cite: { article: '8', item: '2' },
      verified: read,
    }),
    obligation('cn/regulation-drill-report', {
      title: {
        zh: '重点单位把每半年的演练情况报监管部门',
        en: 'Key units report the drill of each half-year to the authority',
      },
      action: 'cn/drill-report',
      bearer: 'enterprise',
      binds: regulatedUnit(f),
      cadence: each('half-year'),
      cite: { article: '8', item: '2' },
      verified: read,
    }),
    obligation('cn/regulation-drill-spot-check', {
      title: { zh: '监管部门抽查重点单位的演练', en: 'Departments spot-check the drills of key units' },
      action: 'cn/drill-spot-check',
      bearer: 'supervising-department',
      binds: f.publicBody.is('department'),
      cadence: open,
      cite: { article: '8', item: '3' },
      verified: read,
    }),
    obligation('cn/emergency-supplies-upkeep', {
      title: { zh: '应急器材、设备和物资经常维护', en: 'Keep emergency gear, equipment and supplies in order' },
      action: 'maintenance',
      bearer: 'enterprise',
      binds: regulatedUnit(f),
      cadence: open,
      cite: { article: '13', item: '2' },
      verified: read,
    }),
  ],
})
