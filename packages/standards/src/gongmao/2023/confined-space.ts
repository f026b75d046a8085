import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import { type EnterpriseRefs, text } from './text.js'

/** Article 13: confined spaces with a risk of poisoning, whatever the trade. */
export const confinedSpace = (f: EnterpriseRefs): readonly NumberedRule[] => [
  rule('13(1)', {
    title: {
      zh: '有限空间没有辨识建账,又没有警示标志',
      en: 'Confined spaces not identified and registered, and no warning signs',
    },
    cite: article('13', '1'),
    appliesIf: f.hasPoisoningRiskInConfinedSpaces,
    when: all(
      f.confinedSpaces.exists((s) => any(not(s.identified), not(s.inRegister))),
      f.confinedSpaces.exists((s) => not(s.warningSignPosted)),
    ),
    remedy: {
      zh: '逐处辨识有限空间并建立台账,在每处设明显的警示标志',
      en: 'Identify every confined space, keep a register of them, and post a conspicuous sign at each',
    },
    evidence: { zh: '有限空间台账、现场对照和警示标志', en: 'The register compared with what is on site, the signs' },
    verified: text,
    note: {
      zh: '前后两半都有才命中:只缺台账或只缺标志的不命中;前半要求辨识、建账都做到。从严理解:两半可以出在不同的有限空间。另一种理解是同一处既没有建账又没有标志才命中。',
      en: 'Both halves are needed: lack of the register alone or of signs alone is clear. The first half asks for both identifying and registering. The stricter reading: the halves may be found at different spaces. By the other reading one and the same space must lack both.',
    },
  }),
  rule('13(2)', {
    title: {
      zh: '有限空间作业没有审批、通风检测或监护',
      en: 'Confined-space job without approval, ventilation and test, or attendant',
    },
    cite: article('13', '2'),
    appliesIf: f.hasPoisoningRiskInConfinedSpaces,
    when: f.confinedSpaceJobs.exists((j) =>
      any(not(j.approved), not(j.ventilatedTestedThenWorked), not(j.attendantPresent)),
    ),
    remedy: {
      zh: '停止作业,办理审批,先通风、再检测合格后作业,现场派人监护',
      en: 'Stop the job; get approval, ventilate, test and only then work, with an attendant on the spot',
    },
    evidence: {
      zh: '作业票、通风和检测记录、现场监护人',
      en: 'Work permits, records of ventilation and tests, the attendant on site',
    },
    verified: text,
    note: { zh: '三样缺一即命中;一次作业如此即命中。', en: 'Lack of any of the three is enough, in a single job.' },
  }),
]
