import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import type { SiteRefs } from '../site-refs.js'
import { transcript } from './sources.js'

/** Article 7: scaffolds. */
export const scaffold = (f: SiteRefs): readonly NumberedRule[] => [
  rule('7(1)', {
    title: { zh: '脚手架地基基础达不到设计', en: 'Foundation of a scaffold not to the design' },
    cite: article('7', '1'),
    when: f.siteScaffolds.exists((s) =>
      any(not(s.foundationBearingMeetsDesign), not(s.foundationDeformationMeetsDesign)),
    ),
    remedy: {
      zh: '停用该脚手架,处理地基基础并重新验收',
      en: 'Take the scaffold out of use, mend its foundation and accept it anew',
    },
    evidence: {
      zh: '脚手架专项方案、地基验收和沉降观测记录',
      en: 'Scaffold scheme, acceptance of the ground, settlement records',
    },
    verified: transcript,
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
    verified: transcript,
    note: {
      zh: '同一层只缺一部分的不构成本项。',
      en: 'Some ties of a storey missing is not this item.',
    },
  }),
  rule('7(3)', {
    title: {
      zh: '附着升降脚手架没验收合格就用',
      en: 'Attached lifting scaffold used before passing acceptance',
    },
    cite: article('7', '3'),
    when: f.attachedLiftingScaffolds.exists((s) => all(s.inUse, not(s.acceptancePassed))),
    remedy: {
      zh: '停止使用,组织安装、升降后的验收,合格后再用',
      en: 'Stop using it until it has passed acceptance after erection or lifting',
    },
    evidence: {
      zh: '安装和每次升降后的验收表、检测报告、使用情况',
      en: 'Acceptance forms after erection and each lift, test reports, how it is used',
    },
    verified: transcript,
  }),
  rule('7(4)', {
    title: {
      zh: '附着升降脚手架防倾、防坠或同步装置不合设计、失灵或被拆坏',
      en: 'Anti-overturning, anti-fall or synchronous device of an attached lifting scaffold off design, failed or tampered with',
    },
    cite: article('7', '4'),
    when: f.attachedLiftingScaffolds.exists((s) =>
      any(
        s.devices.exists((d) => any(not(d.meetsDesign), not(d.works), d.tamperedWith, not(d.inPlace))),
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
    verified: transcript,
    note: {
      zh: '三类装置中任一个有问题即构成。本版没有单写缺失;该装而没装的按不合设计处理(偏严),全表中没有的一类视为没装。',
      en: 'One bad device of the three kinds is enough. This edition does not name missing ones apart; one that should be there and is not is taken as off design (the stricter reading), and a kind absent from the full list as not there.',
    },
  }),
  rule('7(5)', {
    title: {
      zh: '附着升降脚手架使用中悬臂超过架高五分之二或 6 m',
      en: 'Attached lifting scaffold in use cantilevers over two fifths of its height or 6 m',
    },
    cite: article('7', '5'),
    when: f.attachedLiftingScaffolds.exists((s) =>
      all(s.inUse, any(s.cantileverHeight.above(s.bodyHeight.times(0.4)), s.cantileverHeight.above(6))),
    ),
    remedy: {
      zh: '降低架体或增设附着支承,使悬臂不超过架高的五分之二和 6 m',
      en: 'Lower it or add supports until the cantilever is within two fifths of its height and 6 m',
    },
    evidence: {
      zh: '量架体总高和最上附着支承以上的高度,对照专项方案',
      en: 'Height of the scaffold and above its top support, as measured, against the scheme',
    },
    verified: transcript,
    note: {
      zh: '两个限值任超一个即构成,恰等于的不构成。2024 版删去本项。',
      en: 'Passing either limit is enough; equal is within. The 2024 edition dropped this item.',
    },
  }),
]
