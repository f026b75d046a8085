import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import type { SiteRefs } from '../site-refs.js'
import { bulletin } from './sources.js'

/** Article 13: tunnels. Item 7 is for any work inside a rail-transit protection zone. */
export const tunnel = (f: SiteRefs): readonly NumberedRule[] => [
  rule('13(1)', {
    title: {
      zh: '隧道作业面带水无措施,或地下水失控仍施工',
      en: 'Tunnel face worked in water without measures, or work going on with groundwater out of control',
    },
    cite: article('13', '1'),
    appliesIf: f.siteTunnels.exists(),
    when: f.siteTunnels.exists((t) =>
      any(all(t.faceWorkedInWater, not(t.waterMeasuresTaken)), all(t.groundwaterControlFailed, t.workContinues)),
    ),
    remedy: {
      zh: '停止掘进并封闭掌子面,恢复降水、堵水后再施工',
      en: 'Stop and close the face; restore drainage or grouting before going on',
    },
    evidence: {
      zh: '作业面涌水情况、降水堵水记录、停工指令',
      en: 'Water at the face, drainage and grouting records, orders to stop',
    },
    verified: bulletin,
  }),
  rule('13(2)', {
    title: {
      zh: '隧道出现险情未及时处置',
      en: 'Signs of danger in a tunnel not dealt with in time',
    },
    cite: article('13', '2'),
    appliesIf: f.siteTunnels.exists(),
    when: f.siteTunnels.exists((t) =>
      all(
        any(t.waterInrush, t.sandInrush, t.localCollapse, t.supportDeformed, t.supportCracked),
        not(t.signsHandledInTime),
      ),
    ),
    remedy: {
      zh: '撤出人员,封闭掌子面,加强支护、注浆堵水,稳定后再施工',
      en: 'Get everybody out, close the face, strengthen and grout, and go on only when stable',
    },
    evidence: {
      zh: '掌子面和支护现场情况、监测数据、处置记录',
      en: 'Face and support on site, readings, records of measures',
    },
    verified: bulletin,
    note: {
      zh: '2022 版还要求不断增大,本版删去,变形、裂缝出现即计。',
      en: 'The 2022 edition also asked for a growing trend; this one does not.',
    },
  }),
  rule('13(3)', {
    title: {
      zh: '隧道工法不合要求、没做预报量测或监测超限未处置',
      en: 'Tunnel method off code or scheme, forecast or monitoring missing, or excess readings not dealt with',
    },
    cite: article('13', '3'),
    appliesIf: f.siteTunnels.exists(),
    when: f.siteTunnels.exists((t) =>
      any(
        not(t.methodFollowsCode),
        not(t.methodFollowsScheme),
        not(t.advanceForecastAsRequired),
        not(t.monitoringAsRequired),
        all(
          t.readings.exists((r) => r.reading.above(r.designControlValue)),
          not(t.readingsHandledInTime),
        ),
      ),
    ),
    remedy: {
      zh: '停止掘进,改回规范和方案的工法,补做预报和量测,处置超限部位',
      en: 'Stop; return to the method of code and scheme, forecast and monitor, deal with what is over its limit',
    },
    evidence: {
      zh: '施工方案与现场工法、超前预报报告、监控量测数据与控制值、处置记录',
      en: 'Scheme against the method on site, forecasts, readings against control values, records of measures',
    },
    verified: bulletin,
    note: {
      zh: '2024 版新增。工法与规范、方案有一样不符即构成,预报、量测缺一即构成(偏严);恰等于控制值不算超过。',
      en: 'New in 2024. A method off either code or scheme is enough, and so is either forecast or monitoring missing (the stricter reading). A reading equal to the control value is not over it.',
    },
  }),
  rule('13(4)', {
    title: {
      zh: '盾构端头没按设计加固,或加固不够就开工',
      en: 'Shield ends not strengthened as designed, or work begun on insufficient strengthening',
    },
    cite: article('13', '4'),
    appliesIf: f.siteTunnels.exists(),
    when: f.siteTunnels.exists((t) =>
      all(
        t.usesShield,
        any(
          not(t.endsReinforcedAsDesigned),
          all(not(t.endReinforcementEffective), not(t.endMeasuresTaken), t.endWorkStarted),
        ),
      ),
    ),
    remedy: {
      zh: '停止始发、接收,按设计补加固,取芯、探孔检验合格后再做',
      en: 'Stop launch and reception; strengthen as designed and go on once cores and probes pass',
    },
    evidence: {
      zh: '端头加固设计、施工和检测记录(取芯、水平探孔),始发、接收条件验收',
      en: 'Design, works and tests of the ends (cores, probes), acceptance before launch and reception',
    },
    verified: bulletin,
    note: {
      zh: '2024 版新增。没按设计加固一支不问是否开工(偏严)。',
      en: 'New in 2024. The branch of not strengthening as designed does not ask whether work has begun (the stricter reading).',
    },
  }),
  rule('13(5)', {
    title: {
      zh: '盾尾或铰接失效仍掘进,或带压换刀不合规定',
      en: 'Shield driven on with failed tail seal or leaking articulation, or pressurised cutter work against the rules',
    },
    cite: article('13', '5'),
    appliesIf: f.siteTunnels.exists(),
    when: f.siteTunnels.exists((t) =>
      all(
        t.usesShield,
        any(
          all(any(t.tailSealFailed, t.articulationLeaks), t.drivingContinues),
          all(t.pressurisedCutterChange, not(t.cutterChangeAsRequired)),
        ),
      ),
    ),
    remedy: {
      zh: '停止掘进,修复密封、堵漏;带压作业停下,按规定的方案和人员重新组织',
      en: 'Stop driving and mend the seals; stop the pressurised work and do it with the scheme and people required',
    },
    evidence: {
      zh: '盾尾油脂和渗漏记录、掘进参数、带压作业方案和记录',
      en: 'Tail grease and leakage records, driving data, scheme and records of pressurised work',
    },
    verified: bulletin,
    note: { zh: '2024 版新增。', en: 'New in 2024.' },
  }),
  rule('13(6)', {
    title: {
      zh: '隧道旁可能受损的建筑或管线没有专项防护',
      en: 'Building or pipeline that tunnelling may damage is not specially protected',
    },
    cite: article('13', '6'),
    appliesIf: f.siteTunnels.exists(),
    when: f.siteNeighbours.exists((n) => all(n.endangeredByTunnel, not(n.speciallyProtected))),
    remedy: {
      zh: '对受影响的建(构)筑物和管线采取注浆、隔离、托换、监测等专项防护后再掘进',
      en: 'Grout, isolate, underpin or monitor what is endangered before driving on',
    },
    evidence: {
      zh: '周边环境调查、专项防护方案、沉降监测和现场落实情况',
      en: 'Survey of the surroundings, protection scheme, settlement readings, what was done on site',
    },
    verified: bulletin,
    note: { zh: '2024 版新增。', en: 'New in 2024.' },
  }),
  rule('13(7)', {
    title: {
      zh: '轨道交通保护区内未经批准作业',
      en: 'Work inside a rail-transit protection zone without approval',
    },
    cite: article('13', '7'),
    when: f.siteRailTransitZoneWorks.exists((w) => not(w.approved)),
    remedy: {
      zh: '立即停止作业,报批并按批准的防护方案施工',
      en: 'Stop at once, get approval and work under the protection scheme approved',
    },
    evidence: {
      zh: '保护区范围图、批准文件、现场作业位置',
      en: 'Plan of the zone, approval, where the work is',
    },
    verified: bulletin,
    note: {
      zh: '列在隧道条下,但对象是在保护区内作业的任何工程,不以有隧道为前提。2024 版新增。',
      en: 'Stands in the article on tunnels but is for any work inside the zone, with or without a tunnel. New in 2024.',
    },
  }),
]
