import { all, any, between, each, open } from '@zhiben/sdk'
import { duty, planDuties } from './duty.js'
import { department, district } from './who.js'

/** 《鄂州市工贸行业安全生产治本攻坚三年行动实施方案(2024-2026)》: who must do what, how often. 13 duties. */
export const gongmaoObligations = planDuties({
  plan: 'gongmao',
  title: { zh: '工贸行业三年行动方案', en: 'Three-year action: industry and trade' },
  authority: { zh: '鄂州市应急管理局', en: 'Emergency management bureau of Ezhou' },
  document: '《鄂州市工贸行业安全生产治本攻坚三年行动实施方案(2024-2026)》',
  duties: (f) => [
    duty('led-check', {
      title: {
        zh: '主要负责人带队检查重大事故隐患排查整治',
        en: 'The principal leads a check on how major hazards are found and put right',
      },
      action: 'hazard-inspection',
      bearer: 'principal',
      binds: f.isIndustryOrTrade,
      cadence: each('quarter'),
      at: '二(二)3',
    }),
    duty('led-check-smelter', {
      title: {
        zh: '金属冶炼企业主要负责人带队检查重大事故隐患排查整治',
        en: 'The principal of a metal smelter leads a check on how major hazards are found and put right',
      },
      action: 'hazard-inspection',
      bearer: 'principal',
      binds: f.isMetalSmelting,
      cadence: each('month'),
      at: '二(二)3',
    }),
    duty('notify-enterprise', {
      title: { zh: '把重大事故隐患信息告知企业', en: 'Tell the enterprise of a major hazard' },
      narrows: 'report',
      bearer: 'responsible-body',
      binds: any(district(f), department(f, 'emergency')),
      cadence: open,
      at: '二(二)3',
      note: {
        zh: '发现重大事故隐患时做;原文没有给时限',
        en: 'Whenever a major hazard is found; the source gives no time limit',
      },
    }),
    duty('yearly-priorities', {
      title: { zh: '定下当年整治重点任务', en: "Set the year's main tasks of rectification" },
      bearer: 'district-government',
      binds: district(f),
      cadence: each('year'),
      at: '二(二)4',
    }),
    duty('train-principals-2024', {
      title: {
        zh: '培训金属冶炼、粉尘、煤气、涉氨和有重大危险源企业的主要负责人',
        en: 'Train the principals of enterprises with metal smelting, gas, major hazard sources, explosive dust or ammonia refrigeration',
      },
      narrows: 'training',
      bearer: 'responsible-body',
      binds: any(district(f), department(f, 'emergency')),
      cadence: between('2024-01-01', '2024-12-31'),
      at: '二(五)7',
    }),
    duty('train-principals-2025', {
      title: {
        zh: '培训有限空间作业、劳动密集型等企业主要负责人',
        en: 'Train the principals of enterprises with confined-space work or much labour',
      },
      narrows: 'training',
      bearer: 'responsible-body',
      binds: any(district(f), department(f, 'emergency')),
      cadence: between('2025-01-01', '2025-12-31'),
      at: '二(五)7',
    }),
    duty('observe-evacuation', {
      title: {
        zh: '组织工贸疏散逃生演练现场观摩',
        en: 'Let others watch an evacuation drill in industry and trade on the spot',
      },
      narrows: 'observation',
      bearer: 'district-government',
      binds: district(f),
      cadence: each('year'),
      at: '二(五)8',
    }),
    duty('evacuation-drill', {
      title: { zh: '疏散逃生演练', en: 'Evacuation drill' },
      action: 'evacuation-drill',
      bearer: 'enterprise',
      binds: f.isIndustryOrTrade,
      cadence: each('year'),
      at: '二(五)8',
    }),
    duty('evacuation-drill-stricter', {
      title: {
        zh: '金属冶炼、劳动密集、厂中厂等企业疏散逃生演练',
        en: 'Evacuation drill of smelters, labour-intensive enterprises and factories within factories',
      },
      action: 'evacuation-drill',
      bearer: 'enterprise',
      binds: any(f.isMetalSmelting, all(f.isIndustryOrTrade, any(f.isLabourIntensive, f.isFactoryWithinFactory))),
      cadence: each('half-year'),
      at: '二(五)8',
      note: {
        zh: '原文在三类之后有“等”字,其余类型由监管部门认定',
        en: 'The source leaves the list open; other kinds are for the authority to name',
      },
    }),
    duty('guide-small', {
      title: {
        zh: '选取1至2家中小微企业请专家指导帮扶',
        en: 'Pick one or two small enterprises and help them with experts',
      },
      bearer: 'district-government',
      binds: district(f),
      cadence: open,
      at: '二(六)11',
    }),
    duty('guide-confined-space', {
      title: { zh: '有限空间作业帮扶指导', en: 'Help and guide confined-space work' },
      bearer: 'responsible-body',
      binds: any(district(f), department(f, 'emergency')),
      cadence: open,
      at: '二(六)11',
    }),
    duty('guidance-round-2025', {
      title: { zh: '开展第二轮指导帮扶', en: 'Second round of guidance' },
      bearer: 'responsible-body',
      binds: any(district(f), department(f, 'emergency')),
      cadence: between('2025-01-01', '2025-12-31'),
      at: '二(六)11',
    }),
    duty('publish-cases', {
      title: { zh: '通报一批典型执法案例', en: 'Circulate a batch of typical enforcement cases' },
      narrows: 'publication',
      bearer: 'district-government',
      binds: district(f),
      cadence: open,
      at: '三(二)',
    }),
  ],
})
