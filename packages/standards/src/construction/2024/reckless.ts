import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import type { SiteRefs } from '../site-refs.js'
import { bulletin } from './sources.js'

/** Articles 15 to 17: reckless work, banned techniques, the catch-all. */
export const reckless = (f: SiteRefs): readonly NumberedRule[] => [
  rule('15(1)', {
    title: {
      zh: '大型机械没核算路线或作业位置的承载力',
      en: 'Large machine used without checking the ground of its route or position',
    },
    cite: article('15', '1'),
    when: f.siteLargeMachines.exists((m) =>
      all(m.inUse, any(not(m.routeCapacityChecked), not(m.positionCapacityChecked))),
    ),
    remedy: {
      zh: '停止作业,核算路线和站位的承载力,铺垫或加固后再用',
      en: 'Stop; check the ground of route and position, and spread the load or strengthen it',
    },
    evidence: {
      zh: '承载力验算书、地基处理和路基箱铺设情况',
      en: 'Calculations, ground improvement, mats on site',
    },
    verified: bulletin,
    note: {
      zh: '2024 版新增。路线和位置有一样没核算即构成。',
      en: 'New in 2024. Either route or position unchecked is enough.',
    },
  }),
  rule('15(2)', {
    title: {
      zh: '恶劣天气违规吊装、装拆或高处作业',
      en: 'Lifting, erecting, dismantling or work at height against the rules in severe weather',
    },
    cite: article('15', '2'),
    when: f.siteWeatherProneWorks.exists((w) =>
      all(
        w.kind.oneOf('lifting', 'erection', 'dismantling', 'workAtHeight'),
        w.inSevereWeather,
        not(w.allowedInThatWeather),
      ),
    ),
    remedy: {
      zh: '停止作业,人员撤离,设备按规程停放锚固,天气允许后再做',
      en: 'Stop and clear the place, secure the machines, and go on when the weather allows',
    },
    evidence: {
      zh: '气象记录、风速仪读数、作业记录、规范和说明书的限值',
      en: 'Weather records, anemometer, work records, limits in code and manual',
    },
    verified: bulletin,
    note: {
      zh: '2024 版新增。风力等界限见相应规范,本标准没有数字。',
      en: 'New in 2024. Limits such as wind force are in other codes; the standard gives none.',
    },
  }),
  rule('15(3)', {
    title: {
      zh: '用不准载人的设备吊运人',
      en: 'People lifted by equipment not made for it',
    },
    cite: article('15', '3'),
    when: f.sitePeopleLifts.exists((l) => not(l.equipmentMadeForPeople)),
    remedy: {
      zh: '立即停止吊人,改用施工升降机、吊篮等准许载人的设备',
      en: 'Stop at once and use equipment made to carry people',
    },
    evidence: {
      zh: '现场和视频所见、所用设备的说明书',
      en: 'What is seen on site and video, manual of the equipment',
    },
    verified: bulletin,
    note: { zh: '2024 版新增。', en: 'New in 2024.' },
  }),
  rule('16', {
    title: {
      zh: '使用国家禁限、可能群死群伤的工艺、设备、材料',
      en: 'State-banned or restricted techniques in use that could cause mass harm',
    },
    cite: article('16'),
    when: f.siteTechniques.exists((t) => all(any(t.stateProhibited, t.usedWhereRestricted), t.couldCauseMassHarm)),
    remedy: {
      zh: '停止使用,换成名录以外的安全工艺、设备或材料',
      en: 'Stop using it and change to one that is not listed',
    },
    evidence: {
      zh: '施工方案和进场资料,对照禁止和限制使用技术目录',
      en: 'Scheme and delivery papers against the catalogue of prohibited and restricted techniques',
    },
    verified: bulletin,
    note: {
      zh: '列入名录与可能群死群伤须同时成立,后者由人判断;限制使用按在受限范围内使用理解。',
      en: 'It must be listed and could cause mass harm, the latter judged by a person; restricted means used within the restriction.',
    },
  }),
  rule('17', {
    title: { zh: '其他严重违规且有现实危险', en: 'Other serious breach with a real danger' },
    cite: article('17'),
    when: all(f.siteOtherSeriousBreach, f.siteRealDangerOfMassHarm),
    remedy: {
      zh: '停止有危险的作业,按所违反的规定逐项改正',
      en: 'Stop the dangerous work and put right what was breached',
    },
    evidence: {
      zh: '所违反的条款、现场情况和判断人的理由',
      en: 'The rule breached, the state of the site, and the reasons of whoever judged',
    },
    verified: bulletin,
    note: {
      zh: '兜底条款:两个条件同时成立,均由人判断,不由数据自动得出。',
      en: 'Catch-all: both conditions must hold; a person judges them, they do not follow from data.',
    },
  }),
]
