import { any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import { article14, type EnterpriseRefs, text } from './text.js'

/** Article 10: tobacco. */
export const tobacco = (f: EnterpriseRefs): readonly NumberedRule[] => [
  rule('10(1)', {
    title: {
      zh: '熏蒸场所缺磷化氢报警、防毒面具或未确认撤离',
      en: 'Fumigation without phosphine alarm, masks or confirmed evacuation',
    },
    cite: article('10', '1'),
    appliesIf: f.isTobacco,
    when: f.fumigationPlaces.exists((p) =>
      any(not(p.phosphineAlarm), not(p.gasMasks), not(p.evacuationConfirmedBeforehand)),
    ),
    remedy: {
      zh: '配齐磷化氢报警仪和防毒面具,熏蒸前逐处确认无关人员已撤离',
      en: 'Provide phosphine alarms and gas masks, and confirm before fumigation that all others have left',
    },
    evidence: {
      zh: '仪器和面具及其检查记录、熏蒸作业票和清场记录',
      en: 'Instruments and masks and their checks, fumigation permits, record of clearing the place',
    },
    verified: text,
    note: article14({ zh: '三样缺一即命中。', en: 'Lack of any of the three is enough.' }),
  }),
  rule('10(2)', {
    title: {
      zh: '二氧化碳膨胀烟丝场所缺报警或通风联锁',
      en: 'Carbon-dioxide expansion line without alarm or ventilation interlock',
    },
    cite: article('10', '2'),
    appliesIf: f.isTobacco,
    when: f.carbonDioxideExpansionLines.exists((l) =>
      any(not(l.fixedCarbonDioxideAlarm), not(l.alarmStartsEmergencyVentilation)),
    ),
    remedy: {
      zh: '装固定式二氧化碳报警,并与事故通风联锁',
      en: 'Fit a fixed carbon-dioxide alarm and interlock it with the emergency ventilation',
    },
    evidence: { zh: '现场报警器和风机、联锁试验记录', en: 'Alarm and fan on site, test records of the interlock' },
    verified: text,
    note: article14(),
  }),
]
