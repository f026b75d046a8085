import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import type { SiteRefs } from '../site-refs.js'
import { bulletin } from './sources.js'

/** Article 5: pits and slopes. */
export const excavation = (f: SiteRefs): readonly NumberedRule[] => [
  rule('5(1)', {
    title: {
      zh: '基坑、边坡旁可能受损的建筑或管线没有专项防护',
      en: 'Building or pipeline that a pit or slope may damage is not specially protected',
    },
    cite: article('5', '1'),
    when: f.siteNeighbours.exists((n) => all(any(n.endangeredByPit, n.endangeredBySlope), not(n.speciallyProtected))),
    remedy: {
      zh: '对受影响的建(构)筑物和管线采取隔离、加固、悬吊、监测等专项防护后再挖',
      en: 'Isolate, strengthen, suspend or monitor what is endangered before digging on',
    },
    evidence: {
      zh: '周边环境调查报告、管线图、专项防护方案和现场落实情况',
      en: 'Survey of the surroundings, plans of pipelines, protection scheme and what was done on site',
    },
    verified: bulletin,
    note: {
      zh: '不再限于重要的建筑,并加入边坡。',
      en: 'No longer limited to important buildings, and slopes are added.',
    },
  }),
  rule('5(2)', {
    title: { zh: '基坑、边坡超挖未有效处置', en: 'Pit or slope over-excavated and not dealt with' },
    cite: article('5', '2'),
    when: any(
      f.sitePits.exists((p) => all(p.overExcavated, not(p.overExcavationHandled))),
      f.siteSlopes.exists((s) => all(s.overExcavated, not(s.overExcavationHandled))),
    ),
    remedy: {
      zh: '停止开挖,按设计单位意见回填、反压或加固超挖部位',
      en: 'Stop digging; backfill, counterweight or strengthen as the designer says',
    },
    evidence: {
      zh: '开挖标高、坡率和分层的测量记录、设计工况、处置记录',
      en: 'Surveyed levels, gradients and layers, design stages, records of what was done',
    },
    verified: bulletin,
  }),
  rule('5(3)', {
    title: {
      zh: '深基坑或一、二级高边坡没有第三方监测',
      en: 'Deep pit or high slope of grade 1 or 2 without third-party monitoring',
    },
    cite: article('5', '3'),
    when: any(
      f.sitePits.exists((p) => all(p.isDeep, not(p.thirdPartyMonitored))),
      f.siteSlopes.exists((s) => all(s.highSlopeGrade.oneOf('first', 'second'), not(s.thirdPartyMonitored))),
    ),
    remedy: {
      zh: '委托有资质的第三方布点监测,取得初始值后再施工',
      en: 'Have a qualified third party set points and take first readings before going on',
    },
    evidence: {
      zh: '监测合同、监测单位资质、监测方案和日报,边坡等级的设计文件',
      en: 'Monitoring contract, qualification, plan and reports, grade of the slope in the design',
    },
    verified: bulletin,
    note: {
      zh: '深基坑的界限不在本标准内,实务按建办质〔2018〕31 号超规模范围掌握。',
      en: 'The standard does not say what a deep pit is; practice takes the set scale of 建办质〔2018〕31号.',
    },
  }),
  rule('5(4)', {
    title: {
      zh: '基坑、边坡坍塌预兆未及时处理',
      en: 'Signs that a pit or slope may collapse not dealt with in time',
    },
    cite: article('5', '4'),
    when: any(
      f.sitePits.exists((p) =>
        all(
          any(
            p.deformations.exists((d) => d.deformation.above(d.designControlValue)),
            p.heavyWallLeakage,
            p.bottomPiping,
            p.bottomBursting,
            p.pileGapCavityDepth.above(p.pileDiameter),
          ),
          not(p.precursorsHandledInTime),
        ),
      ),
      f.siteSlopes.exists((s) =>
        all(
          any(
            s.deformations.exists((d) => d.deformation.above(d.designControlValue)),
            s.pileGapCavityDepth.above(s.pileDiameter),
          ),
          not(s.precursorsHandledInTime),
        ),
      ),
    ),
    remedy: {
      zh: '撤出人员,立即回填反压、堵漏或加固,监测稳定后再施工',
      en: 'Clear the place; counterweight, seal or strengthen at once, and go on only when readings are stable',
    },
    evidence: {
      zh: '监测报告与设计控制值、坑壁坑底坡面和桩间现场情况、处置记录',
      en: 'Monitoring reports against the control values, wall, bottom, slope and pile gaps on site, records of measures',
    },
    verified: bulletin,
    note: {
      zh: '等于控制值、等于桩径不算超过。漏水流土、管涌突涌两项写明是基坑;变形和桩间孔洞两项基坑、边坡都适用。',
      en: 'A figure equal to the control value or the pile diameter is not over it. Leakage, piping and bursting are said of pits; deformation and cavities are for pits and slopes both.',
    },
  }),
]
