import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import type { SiteRefs } from '../site-refs.js'
import { transcript } from './sources.js'

/** Article 5: pits. Slopes came with the 2024 edition. */
export const excavation = (f: SiteRefs): readonly NumberedRule[] => [
  rule('5(1)', {
    title: {
      zh: '基坑旁可能受损的重要建筑、管线没有专项防护',
      en: 'Important building or pipeline that the pit may damage is not specially protected',
    },
    cite: article('5', '1'),
    when: f.siteNeighbours.exists((n) =>
      all(n.endangeredByPit, any(not(n.kind.is('building')), n.important), not(n.speciallyProtected)),
    ),
    remedy: {
      zh: '对受影响的建(构)筑物和管线采取隔离、加固、悬吊、监测等专项防护后再挖',
      en: 'Isolate, strengthen, suspend or monitor what is endangered before digging on',
    },
    evidence: {
      zh: '周边环境调查报告、管线图、专项防护方案和现场落实情况',
      en: 'Survey of the surroundings, plans of pipelines, protection scheme and what was done on site',
    },
    verified: transcript,
    note: {
      zh: '「重要」可以读作修饰建筑物、构筑物和管线全部,也可以只修饰建筑物;此处按后一种(偏严):建筑物须重要,构筑物和管线不问是否重要。本版不含边坡。',
      en: '"Important" may go with buildings, structures and pipelines, or with buildings only; taken here in the latter, stricter way: a building must be important, a structure or pipeline need not. Slopes are not in this edition.',
    },
  }),
  rule('5(2)', {
    title: { zh: '基坑超挖未有效处置', en: 'Pit over-excavated and not dealt with' },
    cite: article('5', '2'),
    when: f.sitePits.exists((p) => all(p.overExcavated, not(p.overExcavationHandled))),
    remedy: {
      zh: '停止开挖,按设计单位意见回填、反压或加固超挖部位',
      en: 'Stop digging; backfill, counterweight or strengthen as the designer says',
    },
    evidence: {
      zh: '开挖标高和分层的测量记录、支护设计工况、处置记录',
      en: 'Surveyed levels and layers, stages in the support design, records of what was done',
    },
    verified: transcript,
  }),
  rule('5(3)', {
    title: { zh: '深基坑没有第三方监测', en: 'Deep pit without third-party monitoring' },
    cite: article('5', '3'),
    when: f.sitePits.exists((p) => all(p.isDeep, not(p.thirdPartyMonitored))),
    remedy: {
      zh: '委托有资质的第三方布点监测,取得初始值后再施工',
      en: 'Have a qualified third party set points and take first readings before going on',
    },
    evidence: {
      zh: '监测合同、监测单位资质、监测方案和监测日报',
      en: 'Monitoring contract, qualification, plan and daily reports',
    },
    verified: transcript,
    note: {
      zh: '深基坑的界限不在本标准内,实务按建办质〔2018〕31 号超规模范围掌握。',
      en: 'The standard does not say what a deep pit is; practice takes the set scale of 建办质〔2018〕31号.',
    },
  }),
  rule('5(4)', {
    title: { zh: '基坑坍塌预兆未及时处理', en: 'Signs that a pit may collapse not dealt with in time' },
    cite: article('5', '4'),
    when: f.sitePits.exists((p) =>
      all(
        any(
          p.deformations.exists((d) => d.deformation.above(d.designControlValue)),
          p.heavyWallLeakage,
          p.bottomPiping,
          p.pileGapCavityDepth.above(p.pileDiameter),
        ),
        not(p.precursorsHandledInTime),
      ),
    ),
    remedy: {
      zh: '撤出坑内人员,立即回填反压、堵漏或加固,监测稳定后再施工',
      en: 'Clear the pit; counterweight, seal or strengthen at once, and go on only when readings are stable',
    },
    evidence: {
      zh: '监测报告与设计控制值、坑壁坑底和桩间现场情况、处置记录',
      en: 'Monitoring reports against the control values, the wall, bottom and pile gaps on site, records of measures',
    },
    verified: transcript,
    note: {
      zh: '等于控制值、等于桩径不算超过。坑底一项本版只写管涌,突涌到 2024 版才列入。',
      en: 'A figure equal to the control value or the pile diameter is not over it. Of the bottom this edition names only piping; bursting came in 2024.',
    },
  }),
]
