import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import type { SiteRefs } from '../site-refs.js'
import { transcript } from './sources.js'

/** Articles 13 to 15: mined works, dangerous techniques, the catch-all. */
export const underground = (f: SiteRefs): readonly NumberedRule[] => [
  rule('13(1)', {
    title: {
      zh: '暗挖面带水作业无措施,或地下水失控仍施工',
      en: 'Mined face worked in water without measures, or work going on with groundwater out of control',
    },
    cite: article('13', '1'),
    appliesIf: f.siteTunnels.exists((t) => t.isMined),
    when: f.siteTunnels.exists((t) =>
      all(
        t.isMined,
        any(all(t.faceWorkedInWater, not(t.waterMeasuresTaken)), all(t.groundwaterControlFailed, t.workContinues)),
      ),
    ),
    remedy: {
      zh: '停止掘进并封闭掌子面,恢复降水、堵水后再施工',
      en: 'Stop and close the face; restore drainage or grouting before going on',
    },
    evidence: {
      zh: '作业面涌水情况、降水堵水记录、停工指令',
      en: 'Water at the face, drainage and grouting records, orders to stop',
    },
    verified: transcript,
  }),
  rule('13(2)', {
    title: {
      zh: '暗挖出现险情未及时处置',
      en: 'Signs of danger in mined works not dealt with in time',
    },
    cite: article('13', '2'),
    appliesIf: f.siteTunnels.exists((t) => t.isMined),
    when: f.siteTunnels.exists((t) =>
      all(
        t.isMined,
        any(
          t.waterInrush,
          t.sandInrush,
          t.localCollapse,
          all(any(t.supportDeformed, t.supportCracked), t.signsGrowing),
        ),
        not(t.signsHandledInTime),
      ),
    ),
    remedy: {
      zh: '撤出人员,封闭掌子面,加强支护、注浆堵水,稳定后再施工',
      en: 'Get everybody out, close the face, strengthen and grout, and go on only when stable',
    },
    evidence: {
      zh: '掌子面和初支现场情况、监测数据的变化、处置记录',
      en: 'Face and lining on site, how the readings move, records of measures',
    },
    verified: transcript,
    note: {
      zh: '「不断增大」可以读作修饰前面全部情形,也可以只修饰支护变形和裂缝;此处按后一种(偏严):涌水、涌沙、局部坍塌不问是否增大。',
      en: 'The growing trend may go with all the signs, or only with deformed or cracked support; taken here in the latter, stricter way: for inrush and collapse no trend is asked.',
    },
  }),
  rule('14', {
    title: {
      zh: '使用可能群死群伤的工艺、设备、材料',
      en: 'Processes, equipment or materials in use that could cause mass harm',
    },
    cite: article('14'),
    when: f.siteTechniques.exists((t) => t.couldCauseMassHarm),
    remedy: {
      zh: '停止使用,换成安全可靠的工艺、设备或材料',
      en: 'Stop using it and change to a safe one',
    },
    evidence: {
      zh: '施工方案、设备材料进场资料、技术论证意见',
      en: 'Construction scheme, delivery papers, technical opinions',
    },
    verified: transcript,
    note: {
      zh: '本版不以列入国家禁止、限制名录为条件,危害程度由人判断。',
      en: 'This edition does not ask whether the state has listed it; how dangerous it is, a person judges.',
    },
  }),
  rule('15', {
    title: { zh: '其他严重违规且有现实危险', en: 'Other serious breach with a real danger' },
    cite: article('15'),
    when: all(f.siteOtherSeriousBreach, f.siteRealDangerOfMassHarm),
    remedy: {
      zh: '停止有危险的作业,按所违反的规定逐项改正',
      en: 'Stop the dangerous work and put right what was breached',
    },
    evidence: {
      zh: '所违反的条款、现场情况和判断人的理由',
      en: 'The rule breached, the state of the site, and the reasons of whoever judged',
    },
    verified: transcript,
    note: {
      zh: '兜底条款:两个条件同时成立,均由人判断。',
      en: 'Catch-all: both conditions must hold, and a person judges them.',
    },
  }),
]
