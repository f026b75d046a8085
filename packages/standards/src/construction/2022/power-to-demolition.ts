import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import type { SiteRefs } from '../site-refs.js'
import { transcript } from './sources.js'

/** Articles 10 to 12: temporary electricity, confined spaces, demolition. */
export const powerToDemolition = (f: SiteRefs): readonly NumberedRule[] => [
  rule('10', {
    title: {
      zh: '特殊环境照明没用安全电压',
      en: 'Lighting in a special environment not on safety voltage',
    },
    cite: article('10'),
    when: f.siteWorkAreas.exists((a) =>
      all(
        any(a.isTunnel, a.isCivilAirDefenceWork, a.highTemperature, a.conductiveDust, a.fairlyDamp, a.similarlyAdverse),
        a.hasLighting,
        not(a.lightingOnSafetyVoltage),
      ),
    ),
    remedy: {
      zh: '切断该处照明,改用规定的安全电压并由隔离变压器供电',
      en: 'Cut that lighting off and supply it at the required safety voltage from an isolating transformer',
    },
    evidence: {
      zh: '实测照明电压,变压器和线路,作业环境情况',
      en: 'Measured voltage, transformer and wiring, the environment of the work',
    },
    verified: transcript,
    note: {
      zh: '所列环境以「等」字收尾,同类不利环境由人判断后一并计入(偏严)。本版没有 75% 这个数。',
      en: 'The list of environments is open at its end; similarly adverse ones count where a person judges so (the stricter reading). There is no figure of 75 % in this edition.',
    },
  }),
  rule('11(1)', {
    title: {
      zh: '有限空间作业没审批、没专项培训或没先通风后检测',
      en: 'Confined-space job without approval, special training, or ventilating and testing first',
    },
    cite: article('11', '1'),
    when: f.siteConfinedSpaceJobs.exists((j) =>
      any(not(j.approved), not(j.workersSpeciallyTrained), not(j.ventilatedTestedThenWorked)),
    ),
    remedy: {
      zh: '立即停止作业并撤人,补办审批和培训,通风检测合格后再进',
      en: 'Stop and get everybody out; approve, train, ventilate and test before going in again',
    },
    evidence: {
      zh: '作业审批单、培训记录、通风和气体检测记录',
      en: 'Permit, training records, ventilation and gas test records',
    },
    verified: transcript,
    note: {
      zh: '三种行为原文以逗号相连,按任一种即构成处理(偏严)。',
      en: 'The text joins the three by commas; any one is taken to be enough (the stricter reading).',
    },
  }),
  rule('11(2)', {
    title: { zh: '有限空间作业时没有专人监护', en: 'Confined-space job without an attendant' },
    cite: article('11', '2'),
    when: f.siteConfinedSpaceJobs.exists((j) => not(j.attendantPresent)),
    remedy: {
      zh: '停止作业并撤人,派专人监护后再进',
      en: 'Stop and get everybody out until a dedicated attendant stands by',
    },
    evidence: {
      zh: '作业现场监护人员、监护记录',
      en: 'Attendant on the spot, attendance record',
    },
    verified: transcript,
    note: {
      zh: '问的是作业的时候;做完的作业当时没有监护的也算,与审批、培训一项相同(偏严)。',
      en: 'Asks about the time of the job; one that is over and had no attendant counts too, as it does for approval and training (the stricter reading).',
    },
  }),
  rule('12', {
    title: { zh: '拆除次序不合规范或方案', en: 'Demolition in an order off code or scheme' },
    cite: article('12'),
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
    verified: transcript,
    note: {
      zh: '规范和方案有一样不符即构成(偏严)。',
      en: 'Off either the code or the scheme is enough (the stricter reading).',
    },
  }),
]
