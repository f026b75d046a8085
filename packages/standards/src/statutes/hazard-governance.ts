import { atEvent, byDay, defineObligations, obligation, open, unverified, verified } from '@zhiben/sdk'
import { enterprise } from '../facts/index.js'
import { unit } from './subjects.js'

const statistics = verified(
  '重大事故隐患报告与统计报送(网页问答), https://22.wendadaohang.com/zd/CCS0T0fTSC020Xh2f2T.html',
)
const checks = verified('某公司隐患排查治理办法(转述定义与治理方案), http://makmik.com/hyzx/mange/system/5477.html')
const reports = verified('事故隐患信息档案和分析报告制度(转述), https://anquan.party/thread-31888-1-1.html')
const recalled = unverified('凭记忆整理,未与原文核对')

/**
 * 《安全生产事故隐患排查治理暂行规定》, order 16 of 2007: checks for hazards, and the statistics that are sent in. The draft
 * regulation of January 2026 that would replace it is not in force, and nothing of it is here.
 */
export const hazardGovernance2007 = defineObligations({
  id: 'cn/hazard-governance',
  title: {
    zh: '安全生产事故隐患排查治理暂行规定',
    en: 'Interim provisions on finding and treating work-safety hazards',
  },
  authority: { zh: '国家安全生产监督管理总局', en: 'State Administration of Work Safety' },
  document: '国家安全生产监督管理总局令第16号',
  layer: 'nation',
  inForce: { from: '2008-02-01' },
  facts: enterprise,
  vocabulary: {
    actions: {
      'cn/quarterly-hazard-statistics': {
        zh: '报送季度隐患统计分析表',
        en: 'Quarterly table of hazards',
        is: ['report'],
      },
      'cn/major-hazard-report': { zh: '报告重大事故隐患', en: 'Report of a major hazard', is: ['report'] },
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
  obligations: (f) => [
    obligation('cn/regular-hazard-check', {
      title: { zh: '定期组织排查隐患', en: 'Organise checks for hazards at intervals' },
      action: 'self-check',
      bearer: 'enterprise',
      binds: unit(f),
      cadence: open,
      cite: { article: '10' },
      verified: checks,
      note: { zh: '条号凭记忆。', en: 'The number of the article is recalled.' },
    }),
    obligation('cn/quarterly-hazard-statistics', {
      title: {
        zh: '每季统计分析隐患,下一季度15日前书面报送,主要负责人签字',
        en: 'Send in the statistics of each quarter by the 15th of the next, signed by the principal',
      },
      action: 'cn/quarterly-hazard-statistics',
      bearer: 'enterprise',
      binds: unit(f),
      conditions: ['in-writing', 'signed-by-principal'],
      cadence: byDay('quarter', 15),
      cite: { article: '14', item: '1' },
      verified: statistics,
      note: {
        zh: '“15日前”含不含15日没有明说,这里15日仍算按时;要稳妥就在14日前报。',
        en: 'Whether the 15th itself is in time is not said; here it is. To be safe send it in by the 14th.',
      },
    }),
    obligation('cn/yearly-hazard-statistics', {
      title: {
        zh: '每年统计分析隐患,下一年1月31日前书面报送,主要负责人签字',
        en: 'Send in the statistics of each year by 31 January of the next, signed by the principal',
      },
      action: 'cn/yearly-hazard-statistics',
      bearer: 'enterprise',
      binds: unit(f),
      conditions: ['in-writing', 'signed-by-principal'],
      cadence: byDay('year', { month: 1, day: 31 }),
      cite: { article: '14', item: '1' },
      verified: statistics,
    }),
    obligation('cn/major-hazard-report', {
      title: {
        zh: '重大事故隐患及时报监管部门:现状及原因、危害程度和整改难易、治理方案',
        en: 'Report a major hazard in time: state and causes, harm and difficulty, plan of treatment',
      },
      action: 'cn/major-hazard-report',
      bearer: 'enterprise',
      binds: unit(f),
      cadence: open,
      cite: { article: '14', item: '2' },
      verified: reports,
      note: { zh: '只写“及时”,没有写几日内。', en: 'In time, no number of days is given.' },
    }),
    obligation('cn/resumption-review', {
      title: {
        zh: '监管部门收到恢复生产经营申请后10日内现场审查',
        en: 'The authority reviews on site within ten days of an application to resume work',
      },
      action: 'cn/resumption-review',
      bearer: 'supervising-department',
      binds: f.publicBody.is('department'),
      cadence: atEvent('cn/resumption-applied', { opens: { days: 0 }, due: { days: 10 } }),
      cite: { article: '23' },
      verified: recalled,
    }),
  ],
})
