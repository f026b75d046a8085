import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import type { SiteRefs } from '../site-refs.js'
import { bulletin } from './sources.js'

/** Article 9: work at height. */
export const height = (f: SiteRefs): readonly NumberedRule[] => [
  rule('9(1)', {
    title: {
      zh: '钢结构、网架安装支撑基础不合设计、受力超限或没按设计防倾覆',
      en: 'Support for steel or space-frame erection with foundation off design, overloaded, or no anti-overturning as designed',
    },
    cite: article('9', '1'),
    when: f.steelErectionSupports.exists((s) =>
      any(
        not(s.foundationBearingMeetsDesign),
        not(s.foundationDeformationMeetsDesign),
        s.load.above(s.designCapacity),
        not(s.antiOverturningAsDesigned),
      ),
    ),
    remedy: {
      zh: '停止吊装加载,卸载、处理基础、补装防倾覆装置并验收',
      en: 'Stop loading it; unload, mend the foundation, fit the anti-overturning device and accept it',
    },
    evidence: {
      zh: '支撑设计图和计算书、基础验收、实际荷载、防倾覆装置现场查看',
      en: 'Design of the support, acceptance of its foundation, loads, the device on site',
    },
    verified: bulletin,
    note: {
      zh: '原文以逗号并列两组情形,按任一组成立即构成处理(偏严);若读作并且,则两组须同时成立。恰等于设计承载力不算超过。',
      en: 'The text joins two groups by a comma; either is taken to be enough (the stricter reading), the other reading would ask for both. A load equal to the design capacity is not over it.',
    },
  }),
  rule('9(2)', {
    title: {
      zh: '单榀钢桁架等预制构件安装没有防失稳措施',
      en: 'Single steel truss or other prefabricated member erected without measures against instability',
    },
    cite: article('9', '2'),
    when: f.siteErectedMembers.exists((m) =>
      all(m.kind.oneOf('singleSteelTruss', 'otherPrefabricated'), not(m.stabilityMeasuresTaken)),
    ),
    remedy: {
      zh: '停止作业,加缆风或临时支撑,形成稳定体系后再松钩',
      en: 'Stop; guy or prop it, and unhook only when it is part of a stable system',
    },
    evidence: {
      zh: '吊装方案中的稳定措施,现场缆风、支撑设置情况',
      en: 'Stability measures in the lifting scheme, guys and props on site',
    },
    verified: bulletin,
    note: {
      zh: '2024 版由单榀钢桁架扩大到预制构件。',
      en: 'Widened in 2024 from single trusses to prefabricated members.',
    },
  }),
  rule('9(3)', {
    title: {
      zh: '悬挑卸料平台不在主体结构上且连接不可靠',
      en: 'Cantilevered unloading platform off the main structure and not reliably connected',
    },
    cite: article('9', '3'),
    when: f.cantileverPlatforms.exists((p) =>
      all(p.forUnloading, not(p.pointsOnMainStructure), not(p.reliablyConnected)),
    ),
    remedy: {
      zh: '停用平台,把受力点改到稳定的主体结构上并可靠连接',
      en: 'Take it out of use; put its points on the stable main structure and connect it reliably',
    },
    evidence: {
      zh: '平台设计图,搁置、拉结、支撑点和连接件现场查看',
      en: 'Design of the platform; points of rest, tie, support and the fastenings on site',
    },
    verified: bulletin,
    note: {
      zh: '两个条件同时成立才构成。2022 版指各种操作平台,本版只指卸料平台;不卸料的操作平台不在内。',
      en: 'Both conditions must hold. The 2022 edition is for any working platform, this one for unloading platforms only.',
    },
  }),
  rule('9(4)', {
    title: {
      zh: '架体与结构间或电梯井内上下贯通没有防护',
      en: 'Gap behind a scaffold, or a lift shaft, open through storeys without protection',
    },
    cite: article('9', '4'),
    when: any(
      f.siteScaffolds.exists((s) => all(s.gapOpenToStructure, not(s.gapHorizontallyProtected))),
      f.attachedLiftingScaffolds.exists((s) => all(s.gapOpenToStructure, not(s.gapHorizontallyProtected))),
      f.siteLiftShafts.exists((s) => all(s.openThrough, not(s.horizontallyProtected), not(s.guardDoorFitted))),
    ),
    remedy: {
      zh: '在架体与结构之间、电梯井道内设水平防护,井口装防护门',
      en: 'Protect the gap and the shaft horizontally and fit guard doors at the openings',
    },
    evidence: {
      zh: '逐层查看架体内侧空隙、井道内水平防护和井口防护门',
      en: 'Gap, shaft and openings looked at storey by storey',
    },
    verified: bulletin,
    note: {
      zh: '2024 版新增。电梯井一支要井道没有水平防护、井口没有防护门两个缺陷同时存在。附着升降脚手架也是脚手架。',
      en: 'New in 2024. For a lift shaft both must be missing, horizontal protection and guard door. Attached lifting scaffolds are scaffolds too.',
    },
  }),
  rule('9(5)', {
    title: {
      zh: '吊篮超载、安全锁失灵或安全绳没独立悬挂',
      en: 'Suspended platform overloaded, its safety lock failed, or its lifeline not hung independently',
    },
    cite: article('9', '5'),
    when: f.suspendedPlatforms.exists((p) =>
      any(p.load.above(p.ratedLoad), not(p.safetyLockWorks), not(p.lifelineIndependent)),
    ),
    remedy: {
      zh: '停用吊篮,卸去超载,更换安全锁,安全绳单独固定在结构上',
      en: 'Stop it; unload, replace the safety lock, and fix the lifeline to the structure by itself',
    },
    evidence: {
      zh: '人员和材料重量与额定载重,安全锁标定和动作试验,安全绳固定点',
      en: 'Weight against the rated load, test of the safety lock, where the lifeline is fixed',
    },
    verified: bulletin,
    note: {
      zh: '2024 版新增。恰等于额定载重不算超载;安全锁、安全绳两项以顿号相连,任一项即构成(偏严)。',
      en: 'New in 2024. A load equal to the rated one is not overload; lock and lifeline are joined by a list comma, either is enough (the stricter reading).',
    },
  }),
]
