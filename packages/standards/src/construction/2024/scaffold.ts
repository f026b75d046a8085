import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import type { SiteRefs } from '../site-refs.js'
import { scaffoldAnswer } from './sources.js'

/** Article 7: scaffolds. */
export const scaffold = (f: SiteRefs): readonly NumberedRule[] => [
  rule('7(1)', {
    title: { zh: '脚手架基础达不到设计', en: 'Foundation of a scaffold not to the design' },
    cite: article('7', '1'),
    when: f.siteScaffolds.exists((s) =>
      any(not(s.foundationBearingMeetsDesign), not(s.foundationDeformationMeetsDesign)),
    ),
    remedy: {
      zh: '停用该脚手架,处理基础并重新验收',
      en: 'Take the scaffold out of use, mend its foundation and accept it anew',
    },
    evidence: {
      zh: '脚手架专项方案、基础验收和沉降观测记录',
      en: 'Scaffold scheme, acceptance of the foundation, settlement records',
    },
    verified: scaffoldAnswer,
    note: {
      zh: '承载力和变形任一项不够即构成。',
      en: 'Missing either bearing capacity or deformation is enough.',
    },
  }),
  rule('7(2)', {
    title: { zh: '连墙件一个没有或整层没有', en: 'No wall ties, or none on a whole storey' },
    cite: article('7', '2'),
    when: f.siteScaffolds.exists((s) =>
      any(
        not(s.wallTiesFitted),
        s.tieStoreys.exists((t) => all(t.requiredTies.above(0), t.presentTies.equals(0))),
      ),
    ),
    remedy: {
      zh: '停用该脚手架,按方案补齐连墙件后重新验收',
      en: 'Take the scaffold out of use, fit the ties of the scheme and accept it anew',
    },
    evidence: {
      zh: '连墙件布置图与现场逐层核对、拆除审批记录',
      en: 'Layout of ties checked storey by storey, permits to take ties off',
    },
    verified: scaffoldAnswer,
    note: {
      zh: '同一层只缺一部分的不构成本项。',
      en: 'Some ties of a storey missing is not this item.',
    },
  }),
  rule('7(3)', {
    title: {
      zh: '附着升降脚手架防倾、防坠或同步装置不合设计、失灵或没有',
      en: 'Anti-overturning, anti-fall or synchronous device of an attached lifting scaffold off design, failed or missing',
    },
    cite: article('7', '3'),
    when: f.attachedLiftingScaffolds.exists((s) =>
      any(
        s.devices.exists((d) => any(not(d.meetsDesign), not(d.works), not(d.inPlace))),
        not(s.devices.exists((d) => d.kind.is('antiOverturning'))),
        not(s.devices.exists((d) => d.kind.is('antiFall'))),
        not(s.devices.exists((d) => d.kind.is('synchronousLift'))),
      ),
    ),
    remedy: {
      zh: '停止升降和使用,按设计补装、修复或更换装置,试验合格后再用',
      en: 'Stop lifting and use; fit, mend or replace the devices as designed and test them',
    },
    evidence: {
      zh: '装置的设计图和检测报告,逐个机位查看和动作试验',
      en: 'Design and test reports of the devices, each one looked at and tried',
    },
    verified: scaffoldAnswer,
    note: {
      zh: '三类装置中任一个有问题即构成;全表中没有的一类视为缺失。2022 版的未验收即用由 4(5) 覆盖,悬臂高度一项不再单列。',
      en: 'One bad device of the three kinds is enough; a kind absent from the full list is missing. Use before acceptance (2022) is now under 4(5); the cantilever limit is no longer an item.',
    },
  }),
]
