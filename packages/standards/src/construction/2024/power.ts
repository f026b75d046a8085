import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import type { SiteRefs } from '../site-refs.js'
import { bulletin } from './sources.js'

/** Article 10: temporary electricity. */
export const power = (f: SiteRefs): readonly NumberedRule[] => [
  rule('10(1)', {
    title: {
      zh: '特殊环境照明没用安全电压',
      en: 'Lighting in a special environment not on safety voltage',
    },
    cite: article('10', '1'),
    when: f.siteWorkAreas.exists((a) =>
      all(
        any(
          a.poorlyVentilated,
          a.highTemperature,
          a.conductiveDust,
          all(a.relativeHumidity.above(75), a.humidityLasting),
          a.muddy,
          a.standingConductiveLiquid,
          a.similarlyAdverse,
        ),
        a.hasLighting,
        not(a.lightingOnSafetyVoltage),
      ),
    ),
    remedy: {
      zh: '切断该处照明,改用规定的安全电压并由隔离变压器供电',
      en: 'Cut that lighting off and supply it at the required safety voltage from an isolating transformer',
    },
    evidence: {
      zh: '实测照明电压,变压器和线路,温湿度等环境情况',
      en: 'Measured voltage, transformer and wiring, temperature, humidity and the like',
    },
    verified: bulletin,
    note: {
      zh: '湿度要长期高于 75%,75% 整不算;伏数由用电规范规定。环境清单以「等」收尾,同类环境由人判断。本版不再点名隧道、人防工程。',
      en: 'Humidity must be above 75 % for long periods, 75 % itself is not; the voltage is in the electrical code. The list is open at its end: a person judges what is similar. Tunnels and civil air-defence works are no longer named.',
    },
  }),
  rule('10(2)', {
    title: {
      zh: '离外电架空线太近且没有防护',
      en: 'Too near to an external overhead line and not protected',
    },
    cite: article('10', '2'),
    when: f.siteNearOverheadLines.exists((o) => all(o.distance.below(o.requiredDistance), not(o.protectedFromLine))),
    remedy: {
      zh: '停止该处作业,拉开距离;拉不开的搭设绝缘隔离防护或停电、迁线',
      en: 'Stop work there and keep the distance; else screen the line, cut it off or move it',
    },
    evidence: {
      zh: '线路电压等级,实测最小距离,规范要求值,防护设施',
      en: 'Voltage, least distance as measured, what the code requires, protection on site',
    },
    verified: bulletin,
    note: {
      zh: '2024 版新增。距离不够和没有防护须同时成立;恰等于规范距离不构成。',
      en: 'New in 2024. Too near and unprotected must both hold; exactly the distance of the code is enough.',
    },
  }),
]
