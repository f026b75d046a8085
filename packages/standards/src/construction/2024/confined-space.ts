import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import type { SiteRefs } from '../site-refs.js'
import { bulletin } from './sources.js'

/** Article 11: confined spaces. */
export const confinedSpace = (f: SiteRefs): readonly NumberedRule[] => [
  rule('11(1)', {
    title: {
      zh: '有限空间没辨识且没挂警示标志',
      en: 'Confined space neither identified nor marked by a warning sign',
    },
    cite: article('11', '1'),
    when: f.siteConfinedSpaces.exists((c) => all(not(c.identified), not(c.warningSignPosted))),
    remedy: {
      zh: '全面辨识工地的有限空间,建立台账,在显眼处设警示标志',
      en: 'Identify all confined spaces, keep a register and post warning signs where they are seen',
    },
    evidence: {
      zh: '有限空间台账与现场对照,警示标志',
      en: 'Register against the site, warning signs',
    },
    verified: bulletin,
    note: {
      zh: '2024 版新增。没辨识和没标志须同时成立。',
      en: 'New in 2024. Both must hold: not identified and no sign.',
    },
  }),
  rule('11(2)', {
    title: {
      zh: '有限空间作业没审批、没专项培训或没先通风后检测',
      en: 'Confined-space job without approval, special training, or ventilating and testing first',
    },
    cite: article('11', '2'),
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
    verified: bulletin,
    note: {
      zh: '三种行为原文以逗号相连,没有写或、且,按任一种即构成处理(偏严)。',
      en: 'The text joins the three by commas without "or" or "and"; any one is taken to be enough (the stricter reading).',
    },
  }),
  rule('11(3)', {
    title: {
      zh: '有限空间作业时没有专人监护或没有专职安全员在场',
      en: 'Confined-space job without an attendant or without a full-time safety officer on the spot',
    },
    cite: article('11', '3'),
    when: f.siteConfinedSpaceJobs.exists((j) => any(not(j.attendantPresent), not(j.safetyOfficerPresent))),
    remedy: {
      zh: '停止作业并撤人,监护人和专职安全员都到场后再进',
      en: 'Stop and get everybody out until attendant and safety officer are both there',
    },
    evidence: {
      zh: '作业现场的监护人和专职安全员,监护、监督记录',
      en: 'Attendant and safety officer on the spot, their records',
    },
    verified: bulletin,
    note: {
      zh: '专职安全员一支是 2024 版增加的。问的是作业的时候;做完的作业当时没有人的也算(偏严)。',
      en: 'The branch for the safety officer was added in 2024. Asks about the time of the job; one that is over and had nobody there counts too (the stricter reading).',
    },
  }),
  rule('11(4)', {
    title: {
      zh: '有限空间作业缺气体检测、通风、呼吸防护或救援设备',
      en: 'Confined-space job without gas detector, ventilation, respiratory protection or rescue equipment',
    },
    cite: article('11', '4'),
    when: f.siteConfinedSpaceJobs.exists((j) =>
      any(
        not(j.gasDetectorProvided),
        not(j.ventilationProvided),
        not(j.respiratoryProtectionProvided),
        not(j.rescueEquipmentProvided),
      ),
    ),
    remedy: {
      zh: '停止作业,把四类设备配齐并检查有效后再进',
      en: 'Stop; bring all four kinds of equipment, check that they work, then go on',
    },
    evidence: {
      zh: '现场设备清单与实物、检定和检查记录',
      en: 'Equipment on the spot against the list, calibration and inspection records',
    },
    verified: bulletin,
    note: {
      zh: '2024 版新增。四类中缺任一类即构成。',
      en: 'New in 2024. One of the four kinds missing is enough.',
    },
  }),
]
