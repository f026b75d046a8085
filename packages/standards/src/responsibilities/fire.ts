import { dutiesOf } from './statute.js'

const law = {
  name: 'fire-law',
  document: '中华人民共和国消防法',
  source: '中华人民共和国消防法(2021修正)全文, https://github.com/LawRefBook/Laws 行政法/消防法(2021-04-29).md',
}

const provisions = {
  name: 'fire-unit-provisions',
  document: '公安部令第61号',
  source: '第二十六条防火检查频次, https://kuaida2.com/article/141378.html',
}

/** Duties under the Fire Protection Law and the provisions on the fire safety of units. */
export const fire = [
  ...dutiesOf(law, {
    '5': {
      level: 'person',
      title: { zh: '爱护消防设施,预防火灾,发现火情就报警', en: 'Protect fire facilities, prevent fire, and report it' },
      evidence: { zh: '现场检查记录', en: 'Checks on site' },
    },
    '16(1)': {
      title: {
        zh: '落实消防责任制,订立消防制度、规程和灭火疏散预案',
        en: 'Carry out fire responsibilities; make fire rules, procedures and the fire-fighting and evacuation plan',
      },
      evidence: { zh: '消防制度、规程和预案', en: 'Fire rules, procedures and plan' },
    },
    '16(2)': {
      periodic: true,
      title: {
        zh: '按标准配消防设施器材和标志,定期检验维修',
        en: 'Have fire equipment and signs to standard, checked and repaired at intervals',
      },
      evidence: { zh: '检验维修记录', en: 'Records of checks and repairs' },
    },
    '16(3)': {
      periodic: true,
      title: {
        zh: '建筑消防设施每年至少全面检测一次,记录存档',
        en: 'Have the fire facilities of buildings fully tested at least once a year and keep the records',
      },
      evidence: { zh: '年度检测报告', en: 'Yearly test report' },
    },
    '16(4)': {
      title: {
        zh: '疏散通道、出口、消防车通道畅通,分区和间距合规',
        en: 'Keep escape routes, exits and fire lanes clear, compartments and separations to standard',
      },
      evidence: { zh: '现场检查记录', en: 'Checks on site' },
    },
    '16(5)': {
      periodic: true,
      title: { zh: '组织防火检查,火灾隐患及时消除', en: 'Have fire inspections made and fire hazards removed in time' },
      evidence: { zh: '防火检查和整改记录', en: 'Records of fire inspections and rectification' },
    },
    '16(6)': {
      periodic: true,
      title: { zh: '组织有针对性的消防演练', en: 'Hold fire drills that fit the place' },
      evidence: { zh: '演练记录', en: 'Records of drills' },
    },
    '17(1)': {
      title: { zh: '确定消防安全管理人', en: 'Appoint the fire-safety manager' },
      evidence: { zh: '任命文件', en: 'Appointment' },
    },
    '17(2)': {
      title: { zh: '建消防档案,重点部位设标志、严格管理', en: 'Keep a fire file; mark and strictly manage key parts' },
      evidence: { zh: '消防档案、现场标志', en: 'Fire file; signs on site' },
    },
    '17(3)': {
      periodic: true,
      title: { zh: '每天防火巡查并记录', en: 'Make a fire patrol every day and record it' },
      evidence: { zh: '巡查记录', en: 'Patrol log' },
    },
    '17(4)': {
      periodic: true,
      title: {
        zh: '职工岗前受消防培训,此后定期培训和演练',
        en: 'Train staff in fire safety before they start, then train and drill at intervals',
      },
      evidence: { zh: '消防培训和演练记录', en: 'Records of fire training and drills' },
    },
    '21-2': {
      level: 'person',
      title: {
        zh: '做电气焊等有火灾危险的作业或操作自动消防系统的,持证上岗并守规程',
        en: 'Weld, cut or do other work with fire danger, or run automatic fire systems, only with a certificate and by the procedures',
      },
      evidence: { zh: '资格证、动火作业票', en: 'Certificate; hot-work permits' },
    },
    '28': {
      level: 'person',
      title: {
        zh: '不损坏挪用消防器材,不占堵通道、出口和消防车通道',
        en: 'Do not damage or misuse fire equipment, nor take up or block routes, exits and fire lanes',
      },
      evidence: { zh: '现场检查记录', en: 'Checks on site' },
    },
    '44-2': {
      level: 'person',
      title: {
        zh: '场所起火,立即组织引导在场的人疏散',
        en: 'If fire breaks out in the place, at once organise and guide the evacuation of those present',
      },
      evidence: { zh: '疏散演练中的岗位表现', en: 'Conduct at evacuation drills' },
    },
  }),
  ...dutiesOf(provisions, {
    '26': {
      periodic: true,
      title: {
        zh: '防火检查:机关团体事业单位每季、其他单位每月至少一次,双方签名',
        en: 'Fire inspection at least quarterly in state organs, organisations and institutions, monthly elsewhere, signed by both sides',
      },
      evidence: { zh: '签名的防火检查记录', en: 'Signed records of fire inspections' },
    },
  }),
]
