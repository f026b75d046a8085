import { boolean, choice, date, list } from '@zhiben/sdk'

/** Lifting machines, what is done to them, and tackle (article 8). */
export const lifting = {
  siteLiftingMachines: list(
    {
      kind: choice(
        {
          towerCrane: { zh: '塔式起重机', en: 'Tower crane' },
          buildersHoist: { zh: '施工升降机', en: "Builder's hoist" },
          materialHoist: { zh: '物料提升机', en: 'Material hoist' },
          other: { zh: '其他', en: 'Other' },
        },
        { title: { zh: '种类', en: 'Kind' }, question: { zh: '是哪种起重机械?', en: 'Which kind of machine is it?' } },
      ),
      inUse: boolean({
        title: { zh: '已投入使用', en: 'In use' },
        question: { zh: '是否已经投入使用?', en: 'Is it in use?' },
      }),
      acceptancePassed: boolean({
        title: { zh: '验收合格', en: 'Acceptance passed' },
        question: { zh: '安装后是否验收合格?', en: 'Has it passed acceptance after erection?' },
      }),
      registrationDue: boolean({
        title: { zh: '应已办使用登记', en: 'Registration due' },
        question: {
          zh: '按规定此时是否应已办妥使用登记?',
          en: 'Should it by now be registered for use under the rules?',
        },
      }),
      registered: boolean({
        title: { zh: '已办使用登记', en: 'Registered for use' },
        question: { zh: '是否办了使用登记?', en: 'Is it registered for use?' },
      }),
      foundationBearingMeetsDesign: boolean({
        title: { zh: '基础承载力合设计', en: 'Foundation bears what the design asks' },
        question: {
          zh: '基础的承载力是否达到设计要求?',
          en: 'Does the bearing capacity of its foundation meet the design?',
        },
      }),
      foundationDeformationMeetsDesign: boolean({
        title: { zh: '基础变形合设计', en: 'Foundation deforms within the design' },
        question: {
          zh: '基础的变形是否在设计要求以内?',
          en: 'Is the deformation of its foundation within the design?',
        },
      }),
      safetyDevicesComplete: boolean({
        title: { zh: '安全装置齐全', en: 'Safety devices complete' },
        question: {
          zh: '力矩、起重量、高度、回转、变幅等应有的安全装置是否齐全?',
          en: 'Are all the safety devices there that it should have (moment, load, height, slewing, luffing and so on)?',
        },
      }),
      safetyDevicesWork: boolean({
        title: { zh: '安全装置有效', en: 'Safety devices work' },
        question: { zh: '安全装置是否都有效?', en: 'Do all the safety devices work?' },
      }),
      safetyDevicesTamperedWith: boolean({
        title: { zh: '安全装置被拆坏', en: 'Safety devices tampered with' },
        question: {
          zh: '是否有安全装置被违规拆掉或弄坏?',
          en: 'Has any safety device been wrongly taken off or damaged?',
        },
      }),
      visibleCracks: boolean({
        title: { zh: '主要受力构件有可见裂纹', en: 'Visible cracks in main members' },
        question: {
          zh: '主要受力构件是否有看得见的裂纹?',
          en: 'Are there visible cracks in the main load-bearing members?',
        },
      }),
      severeCorrosion: boolean({
        title: { zh: '主要受力构件锈蚀严重', en: 'Severe corrosion of main members' },
        question: {
          zh: '主要受力构件是否严重锈蚀?',
          en: 'Are the main load-bearing members severely corroded?',
        },
      }),
      plasticDeformation: boolean({
        title: { zh: '主要受力构件塑性变形', en: 'Plastic deformation of main members' },
        question: {
          zh: '主要受力构件是否有塑性变形?',
          en: 'Are main load-bearing members plastically deformed?',
        },
      }),
      brokenWelds: boolean({
        title: { zh: '主要受力构件开焊', en: 'Broken welds of main members' },
        question: {
          zh: '主要受力构件是否开焊?',
          en: 'Have welds of the main load-bearing members broken?',
        },
      }),
      mastBoltsInOrder: boolean({
        title: { zh: '标准节连接螺栓齐全有效', en: 'Mast-section bolts in order' },
        question: {
          zh: '标准节的连接螺栓(销轴)是否齐全有效?没有标准节的答是。',
          en: 'Are all bolts (pins) between the mast sections there and sound? Yes for a machine without mast sections.',
        },
      }),
      otherMemberFastenersInOrder: boolean({
        title: { zh: '其余受力构件连接件齐全有效', en: 'Other fasteners of main members in order' },
        question: {
          zh: '标准节以外的主要受力构件,连接螺栓、销轴是否齐全有效?',
          en: 'Are the bolts and pins of the main members, other than between mast sections, all there and sound?',
        },
      }),
      overspeedDeviceTestValidUntil: date({
        title: { zh: '防坠安全器检验有效期至', en: 'Overspeed device test valid until' },
        question: {
          zh: '施工升降机防坠安全器的定期检验有效到哪一天(含当天)?',
          en: "Until which day (included) is the periodic test of the builder's hoist's overspeed safety device valid?",
        },
      }),
      freestandingHeightMeetsCode: boolean({
        title: { zh: '独立起升高度合规范', en: 'Free-standing height to code' },
        question: {
          zh: '独立起升高度是否合规范?不涉及的答是。',
          en: 'Is the free-standing lifting height to code? Yes where it does not matter.',
        },
      }),
      tieSpacingMeetsCode: boolean({
        title: { zh: '附着间距合规范', en: 'Tie spacing to code' },
        question: {
          zh: '附着间距是否合规范?不需附着的答是。',
          en: 'Is the spacing of the ties to code? Yes where none is needed.',
        },
      }),
      freeHeightMeetsCode: boolean({
        title: { zh: '最高附着以上悬高合规范', en: 'Free height above the top tie to code' },
        question: {
          zh: '最高一道附着以上的悬高是否合规范?不需附着的答是。',
          en: 'Is the height above the top tie to code? Yes where none is needed.',
        },
      }),
      verticalityMeetsCode: boolean({
        title: { zh: '垂直度合规范', en: 'Verticality to code' },
        question: { zh: '垂直度是否合规范?', en: 'Is it as upright as the code asks?' },
      }),
      safeDistanceToBuildings: boolean({
        title: { zh: '与周边建(构)筑物距离安全', en: 'Safe distance to buildings' },
        question: {
          zh: '与周边建(构)筑物是否保持安全距离?',
          en: 'Is there a safe distance to the surrounding buildings and structures?',
        },
      }),
      inCraneGroup: boolean({
        title: { zh: '群塔作业', en: 'Works in a group of cranes' },
        question: {
          zh: '是否与其他塔机作业范围交叉(群塔作业)?',
          en: 'Does its range overlap with that of other tower cranes?',
        },
      }),
      safeDistanceInGroup: boolean({
        title: { zh: '群塔间距离安全', en: 'Safe distance within the group' },
        question: {
          zh: '群塔之间是否保持安全距离?',
          en: 'Do the cranes of the group keep a safe distance from each other?',
        },
      }),
      reachedScrapStandard: boolean({
        title: { zh: '达到报废标准', en: 'Due for scrapping' },
        question: { zh: '是否已达到报废标准?', en: 'Has it reached the scrapping standard?' },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '建筑起重机械', en: 'Lifting machines of the site' },
      question: {
        zh: '现场有哪些塔吊、施工升降机、物料提升机等起重机械?每台一项,没有的给空表。',
        en: "Which tower cranes, builder's hoists, material hoists and the like are on site? One item each; an empty list if none.",
      },
    },
  ),
  siteLiftingMachineOperations: list(
    {
      kind: choice(
        {
          erection: { zh: '安装', en: 'Erection' },
          dismantling: { zh: '拆卸', en: 'Dismantling' },
          climbingUp: { zh: '顶升加节(爬升)', en: 'Climbing up' },
          climbingDown: { zh: '降节(爬降)', en: 'Climbing down' },
          tying: { zh: '附着', en: 'Tying in' },
          other: { zh: '其他', en: 'Other' },
        },
        { title: { zh: '作业', en: 'Operation' }, question: { zh: '是什么作业?', en: 'Which operation is it?' } },
      ),
      checkedBeforehand: boolean({
        title: { zh: '作业前检查完整', en: 'Checked beforehand' },
        question: {
          zh: '作业之前,结构件、爬升(顶升)装置、附着装置、高强螺栓、销轴、定位板等连接件和安全装置是否全都查过?',
          en: 'Before it, were the structural parts, the climbing and tie devices, the high-strength bolts, pins, locating plates and the safety devices all checked?',
        },
      }),
    },
    {
      maxItems: 500,
      title: { zh: '起重机械装拆爬附作业', en: 'Operations on lifting machines' },
      question: {
        zh: '对起重机械进行过哪些安装、拆卸、爬升(降)、附着作业?每次一项,没有的给空表。',
        en: 'Which erections, dismantlings, climbs and tie-ins of lifting machines took place? One item each; an empty list if none.',
      },
    },
  ),
  siteLiftingTackle: list(
    {
      inUse: boolean({
        title: { zh: '用于吊装', en: 'Used for lifting' },
        question: { zh: '是否用来吊装?', en: 'Is it used for lifting?' },
      }),
      reachedScrapStandard: boolean({
        title: { zh: '达到报废标准', en: 'Due for scrapping' },
        question: { zh: '是否已达到报废标准?', en: 'Has it reached the scrapping standard?' },
      }),
    },
    {
      maxItems: 1000,
      title: { zh: '吊索具', en: 'Slings and tackle' },
      question: {
        zh: '有哪些吊索具(钢丝绳、吊带、卸扣、吊钩等)?没有的给空表。',
        en: 'Which slings, shackles, hooks and other tackle are there? An empty list if none.',
      },
    },
  ),
}
