import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import type { SiteRefs } from '../site-refs.js'
import { transcript } from './sources.js'

/** Article 9: work at height. */
export const height = (f: SiteRefs): readonly NumberedRule[] => [
  rule('9(1)', {
    title: {
      zh: '钢结构、网架安装支撑基础不合设计或没按设计防倾覆',
      en: 'Support for steel or space-frame erection with foundation off design or no anti-overturning as designed',
    },
    cite: article('9', '1'),
    when: f.steelErectionSupports.exists((s) =>
      any(
        not(s.foundationBearingMeetsDesign),
        not(s.foundationDeformationMeetsDesign),
        not(s.antiOverturningAsDesigned),
      ),
    ),
    remedy: {
      zh: '停止吊装加载,处理基础、补装防倾覆装置并验收',
      en: 'Stop loading it; mend the foundation, fit the anti-overturning device and accept it',
    },
    evidence: {
      zh: '支撑设计图和计算书、基础验收、防倾覆装置现场查看',
      en: 'Design of the support, acceptance of its foundation, the device on site',
    },
    verified: transcript,
    note: {
      zh: '两种情形原文以逗号相连,按任一种即构成处理(偏严)。',
      en: 'The text joins the two by a comma; either is taken to be enough (the stricter reading).',
    },
  }),
  rule('9(2)', {
    title: {
      zh: '单榀钢桁架安装没有防失稳措施',
      en: 'Single steel truss erected without measures against instability',
    },
    cite: article('9', '2'),
    when: f.siteErectedMembers.exists((m) => all(m.kind.is('singleSteelTruss'), not(m.stabilityMeasuresTaken))),
    remedy: {
      zh: '停止作业,加缆风或临时支撑,形成稳定体系后再松钩',
      en: 'Stop; guy or prop it, and unhook only when it is part of a stable system',
    },
    evidence: {
      zh: '吊装方案中的稳定措施,现场缆风、支撑设置情况',
      en: 'Stability measures in the lifting scheme, guys and props on site',
    },
    verified: transcript,
  }),
  rule('9(3)', {
    title: {
      zh: '悬挑操作平台不在主体结构上且连接不可靠',
      en: 'Cantilevered platform off the main structure and not reliably connected',
    },
    cite: article('9', '3'),
    when: f.cantileverPlatforms.exists((p) => all(not(p.pointsOnMainStructure), not(p.reliablyConnected))),
    remedy: {
      zh: '停用平台,把受力点改到稳定的主体结构上并可靠连接',
      en: 'Take it out of use; put its points on the stable main structure and connect it reliably',
    },
    evidence: {
      zh: '平台设计图,搁置、拉结、支撑点和连接件现场查看',
      en: 'Design of the platform; points of rest, tie, support and the fastenings on site',
    },
    verified: transcript,
    note: {
      zh: '两个条件同时成立才构成。',
      en: 'Both conditions must hold.',
    },
  }),
]
