import { examples } from '@zhiben/sdk'
import { fire2017 } from '../../2017.js'
import { type Clause, found } from './found.js'

const inUse = { hasPremisesInUse: true } as const

/** What can be put right while the inspector is there: by 5.1.2 no element. 7.1.1 is shown with its rule. */
const corrected: readonly (readonly [Clause, string])[] = [
  ['6.2', '住宅楼底层暂存的几箱稀释剂当场运走'],
  ['6.4', '半地下室里暂放的油漆当场搬走'],
  ['6.5', '货架堵死的一个出口当场搬开,出口数恢复够数'],
  ['6.8', '餐厅包间里的几瓶酒精当场清走'],
  ['6.9', '临时借用四层教室的幼儿班当场搬回一层'],
  ['7.1.2', '占着防火间距的托盘垛当场移走'],
  ['7.1.3', '库房里一张值班床当场搬出'],
  ['7.1.4', '站厅疏散区里的临时展销摊当场撤走'],
  ['7.2.2', '脱落的闭门器当场装回,防火门恢复自闭'],
  ['7.2.3', '丁类车间一角的临时喷漆点当场撤走'],
  ['7.3.1', '避难间里堆的床垫当场清走'],
  ['7.3.3', '上了锁的安全出口当场打开'],
  ['7.3.5', '挡住去路的促销展台当场撤走,疏散距离回到标准以内'],
  ['7.3.6', '应急灯只是被拔了插头,当场插回'],
  ['7.3.7', '楼梯间门脱开的闭门器当场装回'],
  ['7.3.8', '走道墙上挂的可燃软包当场拆除'],
  ['7.3.9', '疏散走道上的活动栅栏当场拆走'],
  ['7.3.10', '挂在外窗上的广告布当场取下'],
  ['7.3.11', '停在登高场地的车当场开走'],
  ['7.3.12', '消防电梯只是停在检修状态,当场恢复'],
  ['7.4.1', '泡沫液不足,当场补足'],
  ['7.4.2', '室外消火栓的阀门被关,当场打开'],
  ['7.4.3', '消火栓泵打在停止位,当场转回自动并出水'],
  ['7.4.6', '喷淋报警阀前的闸阀被关,当场打开并试水'],
  ['7.5', '排烟风机控制柜打在手动位,当场转回自动并启动'],
  ['7.6.3', '双电源开关打在手动位,当场转回自动并切换'],
  ['7.7.2', '报警控制器被关机,当场开机并复位'],
  ['7.7.3', '联动控制器打在手动位,当场转回自动并试验'],
  ['7.8.2', '无证的人顶班,当场换持证人员'],
  ['7.9.2', '泄压窗前堆的纸箱当场清走'],
  ['7.9.3', '厨房外接的液化气钢瓶当场撤走'],
  ['7.9.4', '钉在木吊顶上的临时插线板当场拆除'],
  ['7.9.5', '包厢里贴的泡沫板装饰当场撕除'],
]

/** What takes building work. While nobody has said that it cannot be put right at once, it does not count yet. */
const notSaid: readonly (readonly [Clause, string])[] = [
  ['6.3', '建成区内的一级站'],
  ['6.6', '旅馆缺自动喷水'],
  ['6.7', '储罐缺冷却'],
  ['6.10', '彩钢板宿舍'],
  ['7.2.1', '防火墙被拆'],
  ['7.3.2', '应为封闭楼梯间而为敞开'],
  ['7.3.4', '没有独立的疏散楼梯'],
  ['7.4.4', '应设未设自动喷水'],
  ['7.4.5', '应设未设气体灭火'],
  ['7.6.1', '供电负荷等级不够'],
  ['7.6.2', '没有专用回路'],
  ['7.7.1', '应设未设火灾报警'],
  ['7.8.1', '应建未建专职消防队'],
  ['7.9.1', '耐火等级不够'],
]

const seriousAndOpen = {
  ...inUse,
  fireDesignExpertReviewed: false,
  premisesClosedOrOutOfUse: false,
  couldCauseMajorFire: true,
} as const

/** 5.1.2 for every clause of chapters 6 and 7 but 6.1 and 7.1.1, where the same is shown with the rule. */
export const atOnce = examples(fire2017, [
  ...corrected.map(([clause, why]) => ({
    rule: clause,
    expect: 'clear' as const,
    facts: { ...inUse, ...found(clause), elementsCorrectableAtOnce: [{ clause }] },
    why: `5.1.2:${why}`,
  })),
  ...notSaid.map(([clause, what]) => ({
    rule: clause,
    expect: 'undetermined' as const,
    facts: { ...seriousAndOpen, ...found(clause) },
    why: `${what},能否立即改正还没有写明`,
  })),
  ...[...corrected, ...notSaid].map(([clause]) => ({
    rule: clause,
    expect: 'hit' as const,
    facts: { ...seriousAndOpen, ...found(clause), elementsCorrectableAtOnce: [{ clause: '7.1.1' as const }] },
    why: '当场清通的只是消防车道(7.1.1),这一条没有改正',
  })),
])
