import { boolean, list, number } from '@zhiben/sdk'

/** Tunnels and mined works (article 13). */
export const tunnel = {
  siteTunnels: list(
    {
      isMined: boolean({
        title: { zh: '暗挖', en: 'Mined' },
        question: {
          zh: '是否在地下暗挖施工(矿山法、盾构、顶管等,不开挖地面)?明挖隧道答否。',
          en: 'Is it built underground without opening the surface (mined, shield, pipe jacking)? No for cut and cover.',
        },
      }),
      faceWorkedInWater: boolean({
        title: { zh: '作业面带水施工', en: 'Face worked in water' },
        question: { zh: '作业面是否带水施工?', en: 'Is the face worked in water?' },
      }),
      waterMeasuresTaken: boolean({
        title: { zh: '对带水施工有措施', en: 'Measures against the water' },
        question: {
          zh: '对作业面的水是否采取了措施(降水、堵水、引排等)?',
          en: 'Have measures been taken against the water at the face?',
        },
      }),
      groundwaterControlFailed: boolean({
        title: { zh: '地下水控制失效', en: 'Groundwater control failed' },
        question: { zh: '控制地下水的措施是否失效?', en: 'Has the control of groundwater failed?' },
      }),
      workContinues: boolean({
        title: { zh: '仍在施工', en: 'Work continues' },
        question: { zh: '是否仍在继续施工?', en: 'Does the work go on?' },
      }),
      waterInrush: boolean({
        title: { zh: '涌水', en: 'Water inrush' },
        question: { zh: '是否涌水?', en: 'Did water rush in?' },
      }),
      sandInrush: boolean({
        title: { zh: '涌沙', en: 'Sand inrush' },
        question: { zh: '是否涌沙?', en: 'Did sand rush in?' },
      }),
      localCollapse: boolean({
        title: { zh: '局部坍塌', en: 'Local collapse' },
        question: { zh: '是否局部坍塌?', en: 'Was there a local collapse?' },
      }),
      supportDeformed: boolean({
        title: { zh: '支护扭曲变形', en: 'Support twisted or deformed' },
        question: { zh: '支护结构是否扭曲变形?', en: 'Is the support twisted or deformed?' },
      }),
      supportCracked: boolean({
        title: { zh: '支护开裂', en: 'Support cracked' },
        question: { zh: '支护结构是否出现裂缝?', en: 'Is the support cracked?' },
      }),
      signsGrowing: boolean({
        title: { zh: '变形或裂缝在发展', en: 'Signs are growing' },
        question: {
          zh: '支护的变形或裂缝是否在不断发展?',
          en: 'Does the deformation or cracking of the support keep growing?',
        },
      }),
      signsHandledInTime: boolean({
        title: { zh: '迹象已及时处置', en: 'Signs dealt with in time' },
        question: {
          zh: '对涌水、坍塌、变形、开裂等是否都及时采取了措施?',
          en: 'Were measures taken in time against each of these signs?',
        },
      }),
      methodFollowsCode: boolean({
        title: { zh: '开挖支护方法合规范', en: 'Method to code' },
        question: {
          zh: '开挖、支护方法是否合规范?',
          en: 'Are the methods of excavation and support to code?',
        },
      }),
      methodFollowsScheme: boolean({
        title: { zh: '开挖支护方法合方案', en: 'Method to the scheme' },
        question: {
          zh: '开挖、支护方法是否与施工方案一致?',
          en: 'Are the methods of excavation and support those of the scheme?',
        },
      }),
      advanceForecastAsRequired: boolean({
        title: { zh: '按规定做超前地质预报', en: 'Advance forecast as required' },
        question: {
          zh: '是否按规定做了超前地质预报?不要求的答是。',
          en: 'Is the ground ahead forecast as required? Yes where it need not be.',
        },
      }),
      monitoringAsRequired: boolean({
        title: { zh: '按规定做监控量测', en: 'Monitoring as required' },
        question: { zh: '是否按规定做了监控量测?', en: 'Is monitoring carried out as required?' },
      }),
      readings: list(
        {
          reading: number('1', {
            min: 0,
            title: { zh: '监测值', en: 'Reading' },
            question: {
              zh: '监测值(绝对值,与控制值同一单位)是多少?',
              en: 'What is the reading (absolute, in the unit of the control value)?',
            },
          }),
          designControlValue: number('1', {
            min: 0,
            title: { zh: '设计控制值', en: 'Design control value' },
            question: {
              zh: '设计控制值(与监测值同一单位)是多少?',
              en: 'What is the design control value (in the unit of the reading)?',
            },
          }),
        },
        {
          maxItems: 200,
          title: { zh: '监测数据', en: 'Monitoring readings' },
          question: {
            zh: '各测点的监测值是多少?每点一项;读数没看的不要给空表,留着不答。',
            en: 'What does each monitoring point read? One item each; where the readings were not seen leave it open, give no empty list.',
          },
        },
      ),
      readingsHandledInTime: boolean({
        title: { zh: '超限已及时处置', en: 'Excess readings dealt with in time' },
        question: {
          zh: '监测值超过控制值后是否及时采取了措施?',
          en: 'Were measures taken in time after readings passed the control value?',
        },
      }),
      usesShield: boolean({
        title: { zh: '盾构施工', en: 'Shield driven' },
        question: { zh: '是否用盾构机施工?', en: 'Is a shield machine used?' },
      }),
      endsReinforcedAsDesigned: boolean({
        title: { zh: '端头按设计加固', en: 'Ends strengthened as designed' },
        question: {
          zh: '始发、接收端头是否按设计加固?设计不要求的、按进度还没轮到的答是。',
          en: 'Is the ground at launch and reception strengthened as designed? Yes where the design asks for none or its turn has not come.',
        },
      }),
      endReinforcementEffective: boolean({
        title: { zh: '端头加固达到要求', en: 'Strengthening of the ends effective' },
        question: {
          zh: '端头加固的效果是否达到要求?',
          en: 'Has the strengthening of the ends reached what is required?',
        },
      }),
      endMeasuresTaken: boolean({
        title: { zh: '加固不足已采取措施', en: 'Measures for the ends taken' },
        question: {
          zh: '加固没达到要求时,是否先采取了补救措施?',
          en: 'Where the strengthening fell short, were measures taken first?',
        },
      }),
      endWorkStarted: boolean({
        title: { zh: '端头已开工', en: 'Work at the ends begun' },
        question: { zh: '始发或接收是否已经开工?', en: 'Has launch or reception begun?' },
      }),
      tailSealFailed: boolean({
        title: { zh: '盾尾密封失效', en: 'Tail seal failed' },
        question: { zh: '盾尾密封是否失效?', en: 'Has the tail seal failed?' },
      }),
      articulationLeaks: boolean({
        title: { zh: '铰接处渗漏', en: 'Articulation leaks' },
        question: { zh: '铰接部位是否渗漏?', en: 'Does the articulation leak?' },
      }),
      drivingContinues: boolean({
        title: { zh: '仍在掘进', en: 'Driving continues' },
        question: { zh: '是否仍在掘进?', en: 'Is the shield still being driven?' },
      }),
      pressurisedCutterChange: boolean({
        title: { zh: '带压开仓检查换刀', en: 'Pressurised cutter inspection or change' },
        question: {
          zh: '是否进行了带压开仓检查或换刀?',
          en: 'Were cutters inspected or changed under pressure?',
        },
      }),
      cutterChangeAsRequired: boolean({
        title: { zh: '换刀按规定实施', en: 'Cutter work as required' },
        question: {
          zh: '带压开仓检查换刀是否按有关规定做?',
          en: 'Was the pressurised cutter work done under the rules for it?',
        },
      }),
    },
    {
      maxItems: 100,
      title: { zh: '隧道和暗挖工程', en: 'Tunnels and mined works' },
      question: {
        zh: '有哪些隧道(含暗挖通道、车站,盾构、顶管)?每条或每个作业面一项,没有的给空表。',
        en: 'Which tunnels are there (mined passages and stations, shield drives, pipe jacking included)? One item for each drive or face; an empty list if none.',
      },
    },
  ),
  siteRailTransitZoneWorks: list(
    {
      approved: boolean({
        title: { zh: '经批准', en: 'Approved' },
        question: { zh: '该作业是否经过批准?', en: 'Is the work approved?' },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '轨道交通保护区内的作业', en: 'Work inside a rail-transit protection zone' },
      question: {
        zh: '在轨道交通工程安全保护区里有哪些建房、敷管、架空、挖掘、爆破等作业?每项一条,没有的给空表。',
        en: 'What building, pipe-laying, overhead work, digging or blasting is done inside the protection zone of a rail-transit project? One item each; an empty list if none.',
      },
    },
  ),
}
