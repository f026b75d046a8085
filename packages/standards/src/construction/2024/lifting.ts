import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import type { SiteRefs } from '../site-refs.js'
import { bulletin } from './sources.js'

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
    verified: bulletin,
  }),
  rule('8(2)', {
    title: { zh: '起重机械基础达不到设计', en: 'Foundation of a lifting machine not to the design' },
    cite: article('8', '2'),
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
    verified: bulletin,
    note: {
      zh: '承载力和变形任一项不够即构成。',
      en: 'Missing either bearing capacity or deformation is enough.',
    },
  }),
  rule('8(3)', {
    title: {
      zh: '起重机械装、拆、爬升(降)、附着之前没有检查',
      en: 'Lifting machine not checked before erection, dismantling, climbing or tying in',
    },
    cite: article('8', '3'),
    when: f.siteLiftingMachineOperations.exists((o) =>
      all(o.kind.oneOf('erection', 'dismantling', 'climbingUp', 'climbingDown', 'tying'), not(o.checkedBeforehand)),
    ),
    remedy: {
      zh: '停止作业,把结构、爬升、附着、连接和安全装置查全并记录后再做',
      en: 'Stop; check structure, climbing gear, ties, fasteners and safety devices, record it, then go on',
    },
    evidence: {
      zh: '作业前检查表、旁站和视频记录',
      en: 'Check-lists before the work, records of those who stood by, video',
    },
    verified: bulletin,
    note: {
      zh: '所列部件有一处没查即为没查。2024 版加入爬降。',
      en: 'One part of the list unchecked is unchecked. Climbing down was added in 2024.',
    },
  }),
  rule('8(4)', {
    title: {
      zh: '起重机械安全装置不全、失灵或被拆坏',
      en: 'Safety devices of a lifting machine incomplete, failed or tampered with',
    },
    cite: article('8', '4'),
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
    verified: bulletin,
  }),
  rule('8(5)', {
    title: {
      zh: '起重机械主要受力构件损坏或连接件缺失失效',
      en: 'Main members of a lifting machine damaged, or their bolts or pins missing or failed',
    },
    cite: article('8', '5'),
    when: f.siteLiftingMachines.exists((m) =>
      any(
        m.visibleCracks,
        m.severeCorrosion,
        m.plasticDeformation,
        m.brokenWelds,
        not(m.mastBoltsInOrder),
        not(m.otherMemberFastenersInOrder),
      ),
    ),
    remedy: {
      zh: '停用该设备,由有资质单位修复或更换构件,补齐连接件,检验合格后再用',
      en: 'Stop the machine; have members mended or replaced, complete the fasteners, and test before use',
    },
    evidence: {
      zh: '塔身、臂架、标准节等构件和焊缝查看,螺栓、销轴逐个核对,检测报告',
      en: 'Mast, jib, sections and welds looked at, bolts and pins one by one, test reports',
    },
    verified: bulletin,
    note: {
      zh: '2024 版新增。标准节属主要受力构件,其连接螺栓在内。',
      en: 'New in 2024. Mast sections are main members, so their bolts are included.',
    },
  }),
  rule('8(6)', {
    title: {
      zh: '施工升降机附着间距、悬高或垂直度不合规范',
      en: "Builder's hoist tie spacing, free height or verticality off code",
    },
    cite: article('8', '6'),
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
    verified: bulletin,
    note: {
      zh: '任一项不合即构成;限值见规范和说明书。',
      en: 'One of them off code is enough; the limits are in the code and the manual.',
    },
  }),
  rule('8(7)', {
    title: {
      zh: '塔吊高度、附着间距、悬高或垂直度不合规范',
      en: 'Tower crane height, tie spacing, free height or verticality off code',
    },
    cite: article('8', '7'),
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
    verified: bulletin,
    note: { zh: '任一项不合即构成。', en: 'One of them off code is enough.' },
  }),
  rule('8(8)', {
    title: {
      zh: '塔吊与建筑或群塔之间安全距离不够',
      en: 'Tower crane too near to buildings or to other cranes of its group',
    },
    cite: article('8', '8'),
    when: f.siteLiftingMachines.exists((m) =>
      all(
        m.kind.is('towerCrane'),
        any(not(m.safeDistanceToBuildings), all(m.inCraneGroup, not(m.safeDistanceInGroup))),
      ),
    ),
    remedy: {
      zh: '停用该塔吊,调整位置、高度或限制回转,群塔重排高差和作业次序',
      en: 'Stop the crane; move it, change its height or limit its slewing, and rearrange the group',
    },
    evidence: {
      zh: '塔吊平面布置、群塔方案,现场实测的水平和垂直距离',
      en: 'Layout, scheme for the group, horizontal and vertical distances as measured',
    },
    verified: bulletin,
    note: { zh: '2024 版新增。', en: 'New in 2024.' },
  }),
  rule('8(9)', {
    title: {
      zh: '使用该报废的起重机械或吊索具',
      en: 'Lifting machine or tackle in use that is due for scrapping',
    },
    cite: article('8', '9'),
    when: any(
      f.siteLiftingMachines.exists((m) => all(m.inUse, m.reachedScrapStandard)),
      f.siteLiftingTackle.exists((t) => all(t.inUse, t.reachedScrapStandard)),
    ),
    remedy: {
      zh: '立即停用,做报废处理,换上合格的设备、吊索具',
      en: 'Stop using it at once, scrap it and bring in sound equipment',
    },
    evidence: {
      zh: '出厂日期、使用年限和评估报告,钢丝绳断丝磨损、吊钩变形等查看',
      en: 'Date of make, service life and assessment; broken wires, wear, deformed hooks',
    },
    verified: bulletin,
    note: { zh: '2024 版新增。', en: 'New in 2024.' },
  }),
]
