import { atEvent, byDay, each, open, unverified, verified } from '@zhiben/sdk'
import { duty, statute } from './duty.js'
import { department, departmentOf, unit } from './subjects.js'
import { sharedActions } from './words.js'

const statistics = verified(
  '重大事故隐患报告与统计报送(网页问答), https://22.wendadaohang.com/zd/CCS0T0fTSC020Xh2f2T.html',
)
const checks = verified('隐患排查治理暂行规定第八至十一条(转述,条号凭记忆), https://www.fasuixing.com/14481.html')
const reports = verified('事故隐患信息档案和分析报告制度(转述), https://anquan.party/thread-31888-1-1.html')
const recalled = unverified('凭记忆整理,未与原文核对')

/**
 * 《安全生产事故隐患排查治理暂行规定》, order 16 of 2007: checks for hazards, and the statistics that are sent in. The whole text
 * was not seen; each duty says where its own was, or that it is recalled. The draft regulation of January 2026 that would
 * replace it is not in force, and nothing of it is here. How one hazard is treated is the business of `@zhiben/hazards`.
 */
export const hazardGovernance2007 = statute({
  id: 'cn/hazard-governance',
  title: {
    zh: '安全生产事故隐患排查治理暂行规定',
    en: 'Interim provisions on finding and treating work-safety hazards',
  },
  authority: { zh: '国家安全生产监督管理总局', en: 'State Administration of Work Safety' },
  document: '国家安全生产监督管理总局令第16号',
  inForce: { from: '2008-02-01' },
  verified: recalled,
  vocabulary: {
    actions: {
      'cn/major-hazard-report': sharedActions['cn/major-hazard-report'],
      'cn/quarterly-hazard-statistics': {
        zh: '报送季度隐患统计分析表',
        en: 'Quarterly table of hazards',
        is: ['report'],
      },
      'cn/resumption-review': {
        zh: '恢复生产经营的现场审查',
        en: 'Review on site before work resumes',
        is: ['supervision'],
      },
      'cn/yearly-hazard-statistics': { zh: '报送年度隐患统计分析表', en: 'Yearly table of hazards', is: ['report'] },
    },
    events: {
      'cn/resumption-applied': { zh: '收到恢复生产经营的书面申请', en: 'A written application to resume work' },
    },
  },
  duties: (f) => [
    duty('regular-hazard-check', {
      at: '10',
      title: { zh: '定期组织排查隐患', en: 'Organise checks for hazards at intervals' },
      action: 'self-check',
      bearer: 'enterprise',
      binds: unit(f),
      cadence: open,
      verified: checks,
      note: { zh: '条号凭记忆。', en: 'The number of the article is recalled.' },
    }),
    duty('quarterly-hazard-statistics', {
      at: '14-1',
      title: {
        zh: '每季统计分析隐患,下一季度15日前书面报送,主要负责人签字',
        en: 'Send in the statistics of each quarter by the 15th of the next, signed by the principal',
      },
      action: 'cn/quarterly-hazard-statistics',
      bearer: 'enterprise',
      binds: unit(f),
      conditions: ['in-writing', 'signed-by-principal'],
      cadence: byDay('quarter', 15),
      verified: statistics,
      note: {
        zh: '“15日前”含不含15日没有明说,这里15日仍算按时;要稳妥就在14日前报。',
        en: 'Whether the 15th itself is in time is not said; here it is. To be safe send it in by the 14th.',
      },
    }),
    duty('yearly-hazard-statistics', {
      at: '14-1',
      title: {
        zh: '每年统计分析隐患,下一年1月31日前书面报送,主要负责人签字',
        en: 'Send in the statistics of each year by 31 January of the next, signed by the principal',
      },
      action: 'cn/yearly-hazard-statistics',
      bearer: 'enterprise',
      binds: unit(f),
      conditions: ['in-writing', 'signed-by-principal'],
      cadence: byDay('year', { month: 1, day: 31 }),
      verified: statistics,
    }),
    duty('major-hazard-report', {
      at: '14-2',
      title: {
        zh: '重大事故隐患及时报监管部门:现状及原因、危害程度和整改难易、治理方案',
        en: 'Report a major hazard in time: state and causes, harm and difficulty, plan of treatment',
      },
      action: 'cn/major-hazard-report',
      bearer: 'enterprise',
      binds: unit(f),
      cadence: open,
      verified: reports,
      note: { zh: '只写“及时”,没有写几日内。', en: 'In time, no number of days is given.' },
    }),
    duty('disaster-warning', {
      at: '17',
      title: {
        zh: '接到自然灾害预报及时向下属单位发出预警通知',
        en: 'Warn subordinate units in time when a natural disaster is forecast',
      },
      bearer: 'enterprise',
      binds: unit(f),
      cadence: open,
    }),
    duty('hazard-supervision', {
      at: '20',
      title: {
        zh: '监管部门定期监督检查单位隐患排查治理情况',
        en: 'Departments inspect at intervals how units find and treat hazards',
      },
      narrows: 'supervision',
      bearer: 'supervising-department',
      binds: department(f),
      cadence: open,
    }),
    duty('resumption-review', {
      at: '23',
      title: {
        zh: '监管部门收到恢复生产经营申请后10日内现场审查',
        en: 'The authority reviews on site within ten days of an application to resume work',
      },
      action: 'cn/resumption-review',
      bearer: 'supervising-department',
      binds: department(f),
      cadence: atEvent('cn/resumption-applied', { opens: { days: 0 }, due: { days: 10 } }),
    }),
    duty('quarterly-major-hazard-return', {
      at: '24',
      title: {
        zh: '监管部门每季逐级上报重大事故隐患排查治理情况和统计分析表',
        en: 'The authority sends the state of major hazards and their statistics upwards each quarter',
      },
      narrows: 'report',
      bearer: 'emergency-authority',
      binds: departmentOf(f, 'emergency'),
      cadence: each('quarter'),
    }),
  ],
})
