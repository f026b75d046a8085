import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import type { SiteRefs } from '../site-refs.js'
import { bulletin } from './sources.js'

/** Article 12: fit-out and demolition. */
export const demolition = (f: SiteRefs): readonly NumberedRule[] => [
  rule('12(1)', {
    title: {
      zh: '装修拆承重结构没经设计复核',
      en: 'Fit-out removes load-bearing structure without a structural check',
    },
    cite: article('12', '1'),
    when: all(f.decorationRemovesBearingStructure, not(f.decorationStructureReviewed)),
    remedy: {
      zh: '停止拆除并临时支顶,请原设计或具备相应资质的设计单位复核后按其意见处理',
      en: 'Stop and prop; have the original or a suitably qualified designer check, and do as it says',
    },
    evidence: {
      zh: '装修图与原结构图对照、复核报告、现场拆改部位',
      en: 'Fit-out against structural drawings, report of the check, what was taken out on site',
    },
    verified: bulletin,
    note: { zh: '2024 版新增。', en: 'New in 2024.' },
  }),
  rule('12(2)', {
    title: { zh: '拆除次序不合规范或方案', en: 'Demolition in an order off code or scheme' },
    cite: article('12', '2'),
    appliesIf: f.hasDemolitionWork,
    when: any(not(f.demolitionOrderFollowsCode), not(f.demolitionOrderFollowsScheme)),
    remedy: {
      zh: '停止拆除,加固险处,按规范和方案的次序重新组织',
      en: 'Stop, secure what is unsafe, and go on in the order of code and scheme',
    },
    evidence: {
      zh: '拆除方案与现场进度对照、交底和旁站记录',
      en: 'Scheme against progress on site, briefings, records of those who stood by',
    },
    verified: bulletin,
    note: {
      zh: '规范和方案有一样不符即构成(偏严)。',
      en: 'Off either the code or the scheme is enough (the stricter reading).',
    },
  }),
]
