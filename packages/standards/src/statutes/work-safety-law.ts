import { verified } from '@zhiben/sdk'
import { statute } from './duty.js'
import { sharedActions, sharedRoles } from './words.js'
import { authorityDuties } from './work-safety-law-authorities.js'
import { unitDuties } from './work-safety-law-units.js'

/**
 * 《中华人民共和国安全生产法》 as amended in 2021: what is to be done again and again, or at an event. The law gives a figure or
 * a term only for what comes before a post, a use or a piece of work, and for some duties of departments. What of its
 * 119 articles is not here, `statuteOmissions` says.
 */
export const workSafetyLaw2021 = statute({
  id: 'cn/work-safety-law',
  title: { zh: '中华人民共和国安全生产法(2021年修正)', en: 'Work Safety Law (as amended in 2021)' },
  authority: { zh: '全国人民代表大会常务委员会', en: "Standing Committee of the National People's Congress" },
  document: '中华人民共和国安全生产法(2021年修正)',
  inForce: { from: '2021-09-01' },
  verified: verified('https://github.com/LawRefBook/Laws 社会法/安全生产法(2021-06-10).md'),
  vocabulary: {
    actions: {
      'cn/rescue-gear-upkeep': sharedActions['cn/rescue-gear-upkeep'],
      'cn/major-hazard-report': sharedActions['cn/major-hazard-report'],
      'cn/new-technique-training': {
        zh: '新工艺、新技术、新材料、新设备专门培训',
        en: 'Special training for a new process, technique, material or machine',
      },
      'cn/hazard-notice': { zh: '向从业人员通报隐患排查治理情况', en: 'Telling staff of hazards and their treatment' },
      'cn/inspection-plan': { zh: '制定年度监督检查计划', en: "Making the year's plan of inspections" },
      'cn/strict-inspection': {
        zh: '组织严格检查容易发生重大事故的单位',
        en: 'Strict inspection of units prone to major accidents',
        is: ['supervision'],
      },
      'cn/accident-report-publication': {
        zh: '公布事故调查报告',
        en: 'Publication of the report on an accident',
        is: ['publication'],
      },
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
    roles: sharedRoles,
    events: {
      'cn/safety-decision': { zh: '作出涉及安全生产的经营决策', en: 'A business decision that touches safety' },
      'cn/special-operator-post': { zh: '特种作业人员上岗', en: 'A special operator takes a post' },
      'cn/dangerous-project-begun': {
        zh: '矿山、金属冶炼、危险物品建设项目开工',
        en: 'Works for mining, smelting or dangerous goods begin',
      },
      'cn/dangerous-project-in-use': {
        zh: '矿山、金属冶炼、危险物品建设项目投入生产或者使用',
        en: 'Works for mining, smelting or dangerous goods are put to use',
      },
      'cn/dangerous-equipment-in-use': {
        zh: '危险物品容器、运输工具或者海洋石油、矿山井下特种设备投入使用',
        en: 'A container or vehicle for dangerous goods, or special equipment of offshore oil or a mine, is put to use',
      },
      'cn/dangerous-work': {
        zh: '爆破、吊装、动火、临时用电等危险作业',
        en: 'Dangerous work: blasting, hoisting, hot work, temporary power and the like',
      },
      'cn/power-cut-off': {
        zh: '对拒不执行决定的单位停止供电',
        en: 'Power is cut off from a unit that defies a decision',
      },
      'cn/penalty-decided': { zh: '作出处罚决定', en: 'A penalty is decided' },
      'cn/accident-report-approved': { zh: '批复事故调查报告', en: 'The report on an accident is approved' },
    },
  },
  duties: (f) => [...unitDuties(f), ...authorityDuties(f)],
})
