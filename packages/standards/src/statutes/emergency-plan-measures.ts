import {
  all,
  any,
  atEvent,
  defineObligations,
  each,
  obligation,
  open,
  rolling,
  unverified,
  verified,
} from '@zhiben/sdk'
import { enterprise } from '../facts/index.js'
import { keyUnit, unit } from './subjects.js'

const read = verified(
  '生产安全事故应急预案管理办法第三十二、三十三条(考点页), http://njjfjj.cn/exam/detail-7145687.html',
)
const recalled = unverified('凭记忆整理,未与原文核对')

/**
 * 《生产安全事故应急预案管理办法》 as amended in 2019: how often emergency plans are drilled, assessed and filed. The days
 * from which it is in force are recalled, not read.
 */
export const emergencyPlanMeasures2019 = defineObligations({
  id: 'cn/emergency-plan-measures',
  title: {
    zh: '生产安全事故应急预案管理办法(2019年修正)',
    en: 'Measures on emergency plans for work-safety accidents (as amended in 2019)',
  },
  authority: { zh: '应急管理部', en: 'Ministry of Emergency Management' },
  document: '应急管理部令第2号',
  layer: 'nation',
  inForce: { from: '2019-09-01' },
  facts: enterprise,
  vocabulary: {
    actions: {
      'cn/drill-report': { zh: '报送演练情况', en: 'Report of a drill', is: ['report'] },
      'cn/drill-spot-check': { zh: '抽查演练', en: 'Spot check of drills', is: ['supervision'] },
      'cn/drill-assessment': { zh: '演练效果评估', en: 'Assessment of a drill', is: ['assessment'] },
      'cn/plan-assessment': { zh: '应急预案评估', en: 'Assessment of the emergency plan', is: ['assessment'] },
      'cn/plan-filing': { zh: '应急预案备案', en: 'Filing of the emergency plan', is: ['filing'] },
    },
  },
  obligations: (f) => [
    obligation('cn/plan-filing', {
      title: { zh: '应急预案公布后备案', en: 'File the emergency plan after its publication' },
      action: 'cn/plan-filing',
      bearer: 'enterprise',
      binds: keyUnit(f),
      cadence: atEvent('plan-issued', { opens: { days: 0 }, due: { workingDays: 20 } }),
      cite: { article: '26' },
      verified: recalled,
    }),
    obligation('cn/authority-drill-two-years', {
      title: {
        zh: '应急管理部门至少每两年演练一次',
        en: 'The emergency-management authority drills at least once in two years',
      },
      action: 'plan-drill',
      bearer: 'emergency-authority',
      binds: all(f.publicBody.is('department'), f.department.is('emergency')),
      cadence: rolling({ years: 2 }),
      cite: { article: '32' },
      verified: read,
      note: {
        zh: '“每两年”按任何连续两年内都要有一次来读,是较严的读法。',
        en: 'Once in two years is read strictly: once in any two years on end.',
      },
    }),
    obligation('cn/comprehensive-or-special-drill', {
      title: {
        zh: '综合或者专项应急预案每年至少演练一次',
        en: 'Drill the comprehensive plan or a special plan at least once a year',
      },
      action: 'comprehensive-or-special-drill',
      bearer: 'enterprise',
      binds: unit(f),
      cadence: each('year'),
      cite: { article: '33', item: '1' },
      verified: read,
      note: {
        zh: '两种预案演练一种即可,不要求每个专项预案每年都演练。',
        en: 'Either kind will do; not every special plan need be drilled each year.',
      },
    }),
    obligation('cn/on-site-plan-drill', {
      title: {
        zh: '现场处置方案每半年至少演练一次',
        en: 'Drill an on-site handling plan at least once each half-year',
      },
      action: 'on-site-plan-drill',
      bearer: 'enterprise',
      binds: unit(f),
      cadence: each('half-year'),
      cite: { article: '33', item: '1' },
      verified: read,
    }),
    obligation('cn/key-unit-plan-drill', {
      title: {
        zh: '重点单位每半年至少演练一次应急预案',
        en: 'Key units drill the emergency plan at least once each half-year',
      },
      action: 'plan-drill',
      bearer: 'enterprise',
      binds: keyUnit(f),
      cadence: each('half-year'),
      cite: { article: '33', item: '2' },
      verified: read,
      note: {
        zh: '只演练现场处置方案不算演练了应急预案,是较严的读法。',
        en: 'A drill of an on-site handling plan alone is not counted: the strict reading.',
      },
    }),
    obligation('cn/key-unit-drill-report', {
      title: {
        zh: '重点单位把每半年的演练情况报监管部门',
        en: 'Key units report the drill of each half-year to the authority',
      },
      action: 'cn/drill-report',
      bearer: 'enterprise',
      binds: keyUnit(f),
      cadence: each('half-year'),
      cite: { article: '33', item: '2' },
      verified: read,
    }),
    obligation('cn/drill-spot-check', {
      title: { zh: '监管部门抽查重点单位的演练', en: 'Authorities spot-check the drills of key units' },
      action: 'cn/drill-spot-check',
      bearer: 'supervising-department',
      binds: f.publicBody.is('department'),
      cadence: open,
      cite: { article: '33', item: '3' },
      verified: read,
    }),
    obligation('cn/drill-assessment', {
      title: { zh: '演练结束后评估效果', en: 'Assess each drill after it' },
      action: 'cn/drill-assessment',
      bearer: 'enterprise',
      binds: unit(f),
      cadence: open,
      cite: { article: '34' },
      verified: recalled,
      note: { zh: '每次演练后都要做,没有写几日内。', en: 'After every drill; no number of days is given.' },
    }),
    obligation('cn/authority-drill-assessment', {
      title: {
        zh: '应急管理部门演练结束后评估效果',
        en: 'The emergency-management authority assesses each of its drills after it',
      },
      action: 'cn/drill-assessment',
      bearer: 'emergency-authority',
      binds: all(f.publicBody.is('department'), f.department.is('emergency')),
      cadence: open,
      cite: { article: '34' },
      verified: recalled,
      note: {
        zh: '由组织演练的单位评估,所以组织演练的部门也在内。',
        en: 'Whoever holds the drill assesses it, so an authority does too.',
      },
    }),
    obligation('cn/plan-assessment-three-years', {
      title: { zh: '应急预案每三年评估一次', en: 'Assess the emergency plan once in three years' },
      action: 'cn/plan-assessment',
      bearer: 'enterprise',
      binds: any(keyUnit(f), all(unit(f), any(f.usesHazardousChemicalsAtScale, f.isMediumOrLarger))),
      cadence: rolling({ years: 3 }),
      cite: { article: '35' },
      verified: recalled,
      note: {
        zh: '除第33条第2款的重点单位外,使用危化品达到规定数量的化工企业和中型规模以上的其他单位也在内;两条所列重点单位略有出入,按较宽的范围约束。',
        en: 'Besides the key units of article 33, chemical plants that use hazardous chemicals at scale and other units of medium size or more. The two lists of key units differ a little; the wider one is taken.',
      },
    }),
  ],
})
