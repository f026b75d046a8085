import { all, any, article, asOf, type NumberedRule, not, rule } from '@zhiben/sdk'
import type { SiteRefs } from '../site-refs.js'
import { transcript } from './sources.js'

/** Article 8: lifting machines and lifting. */
export const lifting = (f: SiteRefs): readonly NumberedRule[] => [
  rule('8(1)', {
    title: {
      zh: '起重机械未验收合格就用或未办使用登记',
      en: 'Lifting machine used before passing acceptance, or not registered',
    },
    cite: article('8', '1'),
    when: f.siteLiftingMachines.exists((m) =>
      any(all(m.inUse, not(m.acceptancePassed)), all(m.registrationDue, not(m.registered))),
    ),
    remedy: {
      zh: '停用该设备,验收合格并办妥使用登记后再用',
      en: 'Stop using the machine until it has passed acceptance and is registered',
    },
    evidence: {
      zh: '检测报告、四方验收表、使用登记证(牌)',
      en: 'Test report, joint acceptance form, registration certificate or plate',
    },
    verified: transcript,
  }),
  rule('8(2)', {
    title: {
      zh: '塔吊高度、附着间距、悬高或垂直度不合规范',
      en: 'Tower crane height, tie spacing, free height or verticality off code',
    },
    cite: article('8', '2'),
    when: f.siteLiftingMachines.exists((m) =>
      all(
        m.kind.is('towerCrane'),
        any(
          not(m.freestandingHeightMeetsCode),
          not(m.tieSpacingMeetsCode),
          not(m.freeHeightMeetsCode),
          not(m.verticalityMeetsCode),
        ),
      ),
    ),
    remedy: {
      zh: '停用该塔吊,降节、补附着或校正垂直度,复测合格后再用',
      en: 'Stop the crane; lower it, add ties or plumb it, and measure again before use',
    },
    evidence: {
      zh: '使用说明书、附着图、现场实测的高度、间距和垂直度',
      en: 'Manual, tie layout, measured heights, spacing and verticality',
    },
    verified: transcript,
    note: {
      zh: '各项中任一项不合即构成;限值见规范和说明书。',
      en: 'One of them off code is enough; the limits are in the code and the manual.',
    },
  }),
  rule('8(3)', {
    title: {
      zh: '施工升降机附着间距、悬高或垂直度不合规范',
      en: "Builder's hoist tie spacing, free height or verticality off code",
    },
    cite: article('8', '3'),
    when: f.siteLiftingMachines.exists((m) =>
      all(
        m.kind.is('buildersHoist'),
        any(not(m.tieSpacingMeetsCode), not(m.freeHeightMeetsCode), not(m.verticalityMeetsCode)),
      ),
    ),
    remedy: {
      zh: '停用该升降机,补附着、降节或校正,复测合格后再用',
      en: 'Stop the hoist; add ties, lower or plumb it, and measure again before use',
    },
    evidence: {
      zh: '使用说明书、附着图、现场实测的间距、悬高和垂直度',
      en: 'Manual, tie layout, measured spacing, free height and verticality',
    },
    verified: transcript,
    note: { zh: '任一项不合即构成。', en: 'One of them off code is enough.' },
  }),
  rule('8(4)', {
    title: {
      zh: '起重机械装、拆、顶升、附着之前没有检查',
      en: 'Lifting machine not checked before erection, dismantling, climbing up or tying in',
    },
    cite: article('8', '4'),
    when: f.siteLiftingMachineOperations.exists((o) =>
      all(o.kind.oneOf('erection', 'dismantling', 'climbingUp', 'tying'), not(o.checkedBeforehand)),
    ),
    remedy: {
      zh: '停止作业,把结构、顶升、附着、连接和安全装置查全并记录后再做',
      en: 'Stop; check structure, jacking, ties, fasteners and safety devices, record it, then go on',
    },
    evidence: {
      zh: '作业前检查表、旁站和视频记录',
      en: 'Check-lists before the work, records of those who stood by, video',
    },
    verified: transcript,
    note: {
      zh: '所列部件有一处没查即为没查。本版只写顶升加节,降节不在内。',
      en: 'One part of the list unchecked is unchecked. This edition names climbing up only, not down.',
    },
  }),
  rule('8(5)', {
    title: {
      zh: '起重机械安全装置不全、失灵或被拆坏',
      en: 'Safety devices of a lifting machine incomplete, failed or tampered with',
    },
    cite: article('8', '5'),
    when: f.siteLiftingMachines.exists((m) =>
      any(not(m.safetyDevicesComplete), not(m.safetyDevicesWork), m.safetyDevicesTamperedWith),
    ),
    remedy: {
      zh: '停用该设备,补齐、修复安全装置并调试合格',
      en: 'Stop the machine; complete and mend the safety devices and test them',
    },
    evidence: {
      zh: '安全装置清单、调试记录,现场逐项动作试验',
      en: 'List of devices, adjustment records, each one tried',
    },
    verified: transcript,
  }),
  rule('8(6)', {
    title: {
      zh: '施工升降机防坠安全器过检或标准节螺栓缺失失效',
      en: "Builder's hoist with overspeed device past its test date or mast bolts missing or failed",
    },
    cite: article('8', '6'),
    when: f.siteLiftingMachines.exists((m) =>
      all(m.kind.is('buildersHoist'), any(m.overspeedDeviceTestValidUntil.before(asOf), not(m.mastBoltsInOrder))),
    ),
    remedy: {
      zh: '停用该升降机,送检或更换防坠安全器,补齐、更换标准节螺栓',
      en: 'Stop the hoist; have the overspeed device tested or replaced, complete and replace mast bolts',
    },
    evidence: {
      zh: '防坠安全器铭牌和检验标定报告,标准节螺栓逐节查看',
      en: 'Plate and test report of the overspeed device, mast bolts looked at section by section',
    },
    verified: transcript,
    note: {
      zh: '两种情形原文以逗号相连,按任一种即构成处理(偏严);有效期最后一天当天仍有效。2024 版没有防坠安全器一句。',
      en: 'The text joins the two by a comma; either is taken to be enough (the stricter reading). The last day of validity is still valid. The 2024 edition has nothing on the overspeed device.',
    },
  }),
  rule('8(7)', {
    title: { zh: '起重机械地基基础达不到设计', en: 'Foundation of a lifting machine not to the design' },
    cite: article('8', '7'),
    when: f.siteLiftingMachines.exists((m) =>
      any(not(m.foundationBearingMeetsDesign), not(m.foundationDeformationMeetsDesign)),
    ),
    remedy: {
      zh: '停用该设备,加固基础并经复核、监测合格',
      en: 'Stop the machine; strengthen the foundation and have it checked and monitored',
    },
    evidence: {
      zh: '基础设计和验收资料、混凝土强度报告、沉降观测记录',
      en: 'Design and acceptance of the foundation, concrete strength, settlement records',
    },
    verified: transcript,
    note: {
      zh: '承载力和变形任一项不够即构成。',
      en: 'Missing either bearing capacity or deformation is enough.',
    },
  }),
]
