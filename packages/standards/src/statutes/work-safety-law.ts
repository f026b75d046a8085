import { type Action, all, atEvent, defineObligations, each, obligation, open, type Role, verified } from '@zhiben/sdk'
import { enterprise } from '../facts/index.js'
import { unit } from './subjects.js'

const read = verified('https://github.com/LawRefBook/Laws 社会法/安全生产法(2021-06-10).md')

/**
 * 《中华人民共和国安全生产法》 as amended in 2021: what is to be done again and again, or at an event. The law gives a figure or
 * a term only for the training before a post and for some duties of departments.
 */
export const workSafetyLaw2021 = defineObligations({
  id: 'cn/work-safety-law',
  title: { zh: '中华人民共和国安全生产法(2021年修正)', en: 'Work Safety Law (as amended in 2021)' },
  authority: { zh: '全国人民代表大会常务委员会', en: "Standing Committee of the National People's Congress" },
  document: '中华人民共和国安全生产法(2021年修正)',
  layer: 'nation',
  inForce: { from: '2021-09-01' },
  facts: enterprise,
  vocabulary: {
    actions: {
      'cn/new-technique-training': {
        zh: '新工艺、新技术、新材料、新设备专门培训',
        en: 'Special training for a new process, technique, material or machine',
      },
      'cn/major-hazard-report': { zh: '报告重大事故隐患', en: 'Report of a major hazard', is: ['report'] },
      'cn/hazard-notice': { zh: '向从业人员通报隐患排查治理情况', en: 'Telling staff of hazards and their treatment' },
      'cn/inspection-plan': { zh: '制定年度监督检查计划', en: "Making the year's plan of inspections" },
      'cn/penalty-exposure': { zh: '公示行政处罚信息', en: 'Making a penalty public', is: ['publication'] },
      'cn/rectification-evaluation': {
        zh: '评估事故整改和防范措施落实情况并公开',
        en: 'Published evaluation of what was put right after an accident',
        is: ['assessment', 'publication'],
      },
      'cn/accident-statistics': {
        zh: '事故统计分析并公布',
        en: 'Published statistics of accidents',
        is: ['statistics'],
      },
      'cn/contractor-inspection': { zh: '对承包、承租单位安全检查', en: 'Inspection of contractors and tenants' },
      'cn/hazard-source-assessment': {
        zh: '重大危险源检测、评估',
        en: 'Testing and assessment of major hazard sources',
        is: ['assessment'],
      },
    },
    events: {
      'cn/penalty-decided': { zh: '作出处罚决定', en: 'A penalty is decided' },
      'cn/accident-report-approved': { zh: '批复事故调查报告', en: 'The report on an accident is approved' },
    },
  },
  obligations: (f) => {
    const again = (
      name: string,
      [zh, en]: readonly [string, string],
      action: Action,
      bearer: Role,
      cite: { readonly article: string; readonly item?: string },
      binds = unit(f),
    ) => obligation(`cn/${name}`, { title: { zh, en }, action, bearer, binds, cadence: open, cite, verified: read })
    const department = f.publicBody.is('department')
    const emergency = all(department, f.department.is('emergency'))
    return [
      again(
        'law-drill-by-managers',
        ['安全管理机构和人员组织或参与应急演练', 'Safety managers organise or take part in drills'],
        'drill',
        'safety-officer',
        { article: '25', item: '4' },
      ),
      again(
        'law-inspection-by-managers',
        ['安全管理机构和人员检查安全生产状况', 'Safety managers inspect the state of safety'],
        'inspection',
        'safety-officer',
        { article: '25', item: '5' },
      ),
      obligation('cn/law-training-before-post', {
        title: { zh: '未经培训合格不得上岗', en: 'Nobody takes a post before passing safety training' },
        action: 'training',
        bearer: 'enterprise',
        conditions: ['recorded'],
        binds: unit(f),
        cadence: atEvent('new-post', { due: { days: -1 } }),
        cite: { article: '28' },
        verified: read,
      }),
      obligation('cn/law-new-technique-training', {
        title: {
          zh: '采用新工艺、新技术、新材料、新设备前专门培训',
          en: 'Special training before a new process, technique, material or machine is used',
        },
        action: 'cn/new-technique-training',
        bearer: 'enterprise',
        binds: unit(f),
        cadence: atEvent('new-technique', { due: { days: -1 } }),
        cite: { article: '29' },
        verified: read,
        note: {
          zh: '条文没有写明在采用之前,按采用之前读,是较严的读法。',
          en: 'That it comes before the use is not said in so many words: the strict reading.',
        },
      }),
      {
        ...again(
          'law-equipment-upkeep',
          ['安全设备经常维护、定期检测', 'Service safety equipment often and test it at intervals'],
          'maintenance',
          'enterprise',
          { article: '36', item: '2' },
        ),
        conditions: ['recorded', 'signed'],
      },
      again(
        'law-hazard-source-assessment',
        ['重大危险源定期检测、评估', 'Test and assess major hazard sources at intervals'],
        'cn/hazard-source-assessment',
        'enterprise',
        { article: '40' },
        f.hasMajorHazardSource,
      ),
      again(
        'law-hazard-notice',
        ['向从业人员通报隐患排查治理情况', 'Tell staff of hazards and their treatment'],
        'cn/hazard-notice',
        'enterprise',
        { article: '41', item: '2' },
      ),
      again(
        'law-major-hazard-report',
        [
          '重大事故隐患排查治理情况及时报监管部门和职工大会',
          'Report major hazards and their treatment in time to the authority and the staff congress',
        ],
        'cn/major-hazard-report',
        'enterprise',
        { article: '41', item: '2' },
      ),
      {
        ...again(
          'law-frequent-inspection',
          ['安全管理人员经常检查', 'Safety managers inspect often'],
          'inspection',
          'safety-officer',
          { article: '46', item: '1' },
        ),
        conditions: ['recorded'],
      },
      again(
        'law-contractor-inspection',
        ['对承包、承租单位定期安全检查', 'Inspect contractors and tenants at intervals'],
        'cn/contractor-inspection',
        'enterprise',
        { article: '49', item: '2' },
        f.hasContractorsOrTenants,
      ),
      obligation('cn/law-inspection-plan', {
        title: {
          zh: '应急管理部门制定年度监督检查计划',
          en: "The emergency authority makes the year's plan of inspections",
        },
        action: 'cn/inspection-plan',
        bearer: 'emergency-authority',
        binds: emergency,
        cadence: each('year'),
        cite: { article: '62', item: '2' },
        verified: read,
      }),
      obligation('cn/law-penalty-exposure', {
        title: {
          zh: '处罚决定作出后七个工作日内公示',
          en: 'Make a penalty public within seven working days of the decision',
        },
        action: 'cn/penalty-exposure',
        bearer: 'supervising-department',
        binds: department,
        cadence: atEvent('cn/penalty-decided', { opens: { days: 0 }, due: { workingDays: 7 } }),
        cite: { article: '78', item: '2' },
        verified: read,
      }),
      again(
        'law-drill',
        ['定期组织应急预案演练', 'Drill the emergency plan at intervals'],
        'plan-drill',
        'enterprise',
        { article: '81' },
      ),
      obligation('cn/law-rectification-evaluation', {
        title: {
          zh: '批复事故调查报告后一年内评估整改落实情况并公开',
          en: 'Evaluate in public, within a year of approving the report on an accident, what was put right',
        },
        action: 'cn/rectification-evaluation',
        bearer: 'city-government',
        binds: all(f.publicBody.is('government'), f.publicBodyLevel.is('city')),
        cadence: atEvent('cn/accident-report-approved', { opens: { days: 0 }, due: { days: 365 } }),
        cite: { article: '86', item: '3' },
        verified: read,
        note: {
          zh: '由负责事故调查处理的政府组织;区政府负责调查的,区政府承担。一年按365天计,闰年早一天。',
          en: 'By the government that handles the accident, so by a district where it does. A year is counted as 365 days, a day early in a leap year.',
        },
      }),
      obligation('cn/law-district-rectification-evaluation', {
        title: {
          zh: '区政府批复事故调查报告后一年内评估整改落实情况并公开',
          en: 'A district evaluates in public, within a year of approving a report, what was put right',
        },
        action: 'cn/rectification-evaluation',
        bearer: 'district-government',
        binds: all(f.publicBody.is('government'), f.publicBodyLevel.is('district')),
        cadence: atEvent('cn/accident-report-approved', { opens: { days: 0 }, due: { days: 365 } }),
        cite: { article: '86', item: '3' },
        verified: read,
      }),
      obligation('cn/law-accident-statistics', {
        title: {
          zh: '应急管理部门定期统计分析事故并公布',
          en: 'The emergency authority publishes statistics of accidents',
        },
        action: 'cn/accident-statistics',
        bearer: 'emergency-authority',
        binds: emergency,
        cadence: open,
        cite: { article: '89' },
        verified: read,
      }),
    ]
  },
})
