import { all, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import type { SiteRefs } from '../site-refs.js'
import { bulletin } from './sources.js'

/** Article 14: material stacked for the time being. New in 2024. */
export const loads = (f: SiteRefs): readonly NumberedRule[] => [
  rule('14(1)', {
    title: { zh: '基坑边堆载超过设计允许', en: 'Load at a pit beyond what the design allows' },
    cite: article('14', '1'),
    when: f.sitePits.exists((p) => p.edgeLoads.exists((l) => l.load.above(l.allowedLoad))),
    remedy: {
      zh: '立即移走超出的堆载,查看支护变形',
      en: 'Take the excess away at once and look at the support',
    },
    evidence: {
      zh: '支护设计的允许堆载、堆放材料的重量和范围',
      en: 'Load the support design allows, weight and extent of what is stacked',
    },
    verified: bulletin,
    note: { zh: '恰等于允许值不算超过。', en: 'A load equal to the allowance is not over it.' },
  }),
  rule('14(2)', {
    title: {
      zh: '没支护的坑槽边,一倍深度内有堆载',
      en: 'Load within one depth of the bottom edge of an unsupported pit or trench',
    },
    cite: article('14', '2'),
    when: f.sitePits.exists((p) =>
      all(
        not(p.isSupported),
        p.edgeLoads.exists((l) => l.distanceFromBottomEdge.atMost(p.depth)),
      ),
    ),
    remedy: {
      zh: '把堆载移到离坑底边线一倍开挖深度以外',
      en: 'Move the load to more than one excavation depth from the bottom edge',
    },
    evidence: {
      zh: '开挖深度、堆载内边到坑底边线的水平距离',
      en: 'Depth, and the level distance from the bottom edge to the load',
    },
    verified: bulletin,
    note: {
      zh: '不问重量,范围内有堆载即构成;恰在边界上按范围内处理(偏严)。',
      en: 'Whatever its weight; a load exactly on the limit is taken to be within (the stricter reading).',
    },
  }),
  rule('14(3)', {
    title: {
      zh: '结构构件或脚手架上堆载超过设计允许',
      en: 'Load on structural members or scaffolds beyond what the design allows',
    },
    cite: article('14', '3'),
    when: f.siteStackedLoads.exists((l) => l.load.above(l.allowedLoad)),
    remedy: {
      zh: '立即卸到允许值以内,查看构件、架体有无变形开裂',
      en: 'Unload to the allowance at once and look for deformation and cracks',
    },
    evidence: {
      zh: '设计允许荷载、堆放材料的重量和面积',
      en: 'Load the design allows, weight and area of what is stacked',
    },
    verified: bulletin,
    note: { zh: '恰等于允许值不算超过。', en: 'A load equal to the allowance is not over it.' },
  }),
]
