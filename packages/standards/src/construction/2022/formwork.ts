import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import type { SiteRefs } from '../site-refs.js'
import { transcript } from './sources.js'

/** Article 6: formwork. */
export const formwork = (f: SiteRefs): readonly NumberedRule[] => [
  rule('6(1)', {
    title: { zh: '模板地基基础达不到设计', en: 'Foundation of formwork not to the design' },
    cite: article('6', '1'),
    when: f.formworkSupports.exists((s) =>
      any(not(s.foundationBearingMeetsDesign), not(s.foundationDeformationMeetsDesign)),
    ),
    remedy: {
      zh: '停止在该支架上加载,处理地基基础并经验算、验收合格',
      en: 'Load the support no more; mend the foundation and have it checked and accepted',
    },
    evidence: {
      zh: '支架设计计算书、地基承载力检测、沉降观测记录',
      en: 'Design of the support, tests of the ground, settlement records',
    },
    verified: transcript,
    note: {
      zh: '承载力和变形是两项要求,任一项不够即构成。',
      en: 'Bearing capacity and deformation are two requirements; missing either is enough.',
    },
  }),
  rule('6(2)', {
    title: { zh: '模板支架施工荷载超过设计', en: 'Formwork support loaded beyond its design' },
    cite: article('6', '2'),
    when: f.formworkSupports.exists((s) => s.load.above(s.designLoad)),
    remedy: {
      zh: '立即卸去超出的荷载,检查支架变形,必要时加固',
      en: 'Take off the excess at once, look for deformation and strengthen where needed',
    },
    evidence: {
      zh: '支架设计荷载、浇筑和堆料情况、布料机等设备重量',
      en: 'Design load, concrete and material on it, weight of placing booms and other plant',
    },
    verified: transcript,
    note: { zh: '恰等于设计值不算超过。', en: 'A load equal to the design value is not over it.' },
  }),
  rule('6(3)', {
    title: {
      zh: '混凝土强度不够就拆支架或升滑模、爬模',
      en: 'Supports removed or slip or climbing form raised before the concrete is strong enough',
    },
    cite: article('6', '3'),
    when: f.formworkOperations.exists((o) =>
      all(
        o.kind.oneOf('supportRemoval', 'slipFormRise', 'climbingFormRise'),
        o.concreteStrength.below(o.requiredStrength),
      ),
    ),
    remedy: {
      zh: '停止拆除或上升,恢复支撑,等同条件试块达到要求强度再做',
      en: 'Stop, prop again, and wait until cured test cubes reach the strength required',
    },
    evidence: {
      zh: '拆模(爬升)申请、同条件养护试块强度报告、设计和规范要求值',
      en: 'Permits, strength reports of site-cured cubes, values the design and code require',
    },
    verified: transcript,
    note: {
      zh: '设计与规范要求不同的,按较高者比较(任一不达即构成)。恰达到要求值的不构成。',
      en: 'Where design and code differ the higher counts (falling short of either is enough). Strength equal to it is enough.',
    },
  }),
]
