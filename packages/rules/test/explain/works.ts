import {
  all,
  any,
  article,
  asOf,
  boolean,
  choice,
  date,
  defineStandard,
  facts,
  list,
  not,
  number,
  quantity,
  ref,
  rule,
  tableOf,
  unverified,
  verified,
} from '@zhiben/sdk'

const about = (zh: string, en: string, question: string, questionEn: string) => ({
  title: { zh, en },
  question: { zh: question, en: questionEn },
})

const critical = {
  title: { zh: '临界量', en: 'Critical quantity' },
  unit: 't',
  entries: { ammonia: 10, lpg: 50, oxygen: 200 },
} as const

/** A small standard of our own in which every shape of an explanation occurs. */
export const works = defineStandard({
  id: 'test/works',
  version: '1',
  title: { zh: '工厂隐患判定样例', en: 'Sample standard for works' },
  authority: { zh: '样例', en: 'Sample' },
  document: '样例令第1号',
  inForce: { from: '2023-01-01' },
  scope: { zh: '工厂', en: 'Works' },
  tables: { critical },
  facts: facts({
    isWorks: boolean(about('属于工厂', 'Is a works', '是否属于工厂？', 'Is it a works?')),
    isFoundry: boolean(about('有铸造工序', 'Has a foundry', '是否有铸造工序？', 'Is there a foundry?')),
    hasContractors: boolean(about('有承包单位', 'Has contractors', '是否有承包单位？', 'Are there contractors?')),
    coordinated: boolean(
      about(
        '统一协调管理',
        'Coordinated as one',
        '对承包单位是否统一协调管理？',
        'Are contractors coordinated as one?',
      ),
    ),
    inspected: boolean(
      about(
        '定期检查承包单位',
        'Contractors inspected',
        '是否定期检查承包单位？',
        'Are contractors inspected regularly?',
      ),
    ),
    inProduction: boolean(about('正在生产', 'In production', '是否正在生产？', 'Is it in production?')),
    furnace: choice(
      {
        tilting: { zh: '倾动式', en: 'Tilting' },
        fixed: { zh: '固定式', en: 'Fixed' },
        shaft: { zh: '竖炉', en: 'Shaft' },
      },
      about('熔炼炉型式', 'Furnace type', '熔炼炉是哪种型式？', 'Of which type is the furnace?'),
    ),
    interlocked: boolean(about('已设联锁', 'Interlocked', '是否设有联锁？', 'Is it interlocked?')),
    setPressure: number('kPa', {
      ...about('设定压力', 'Set pressure', '设定压力是多少？', 'What is the set pressure?'),
      min: 0,
    }),
    designPressure: number('kPa', {
      ...about('设计压力', 'Design pressure', '设计压力是多少？', 'What is the design pressure?'),
      min: 0,
    }),
    massCasualties: boolean({
      ...about(
        '可能造成群死群伤',
        'May cause mass casualties',
        '是否可能造成群死群伤？',
        'May it cause mass casualties?',
      ),
      judgement: true,
    }),
    drillOn: date(about('最近一次演练日期', 'Last drill', '最近一次演练是哪天？', 'On which day was the last drill?')),
    drainers: list(
      {
        pressure: number('kPa', {
          ...about('水封压力', 'Seal pressure', '水封压力是多少？', 'What is the seal pressure?'),
          min: 0,
        }),
        shared: boolean(
          about('与其他设备共用', 'Shared', '是否与其他设备共用？', 'Is it shared with other equipment?'),
        ),
        valves: list(
          { tight: boolean(about('关闭严密', 'Tight', '阀门是否关闭严密？', 'Is the valve tight?')) },
          about('阀门', 'Valves', '有哪些阀门？', 'Which valves are there?'),
        ),
      },
      about('排水器', 'Drainers', '有哪些煤气排水器？', 'Which gas drainers are there?'),
    ),
    workers: list(
      {
        onDuty: boolean(about('在岗', 'On duty', '该人员是否在岗？', 'Is this person on duty?')),
        certified: boolean(about('持证', 'Certified', '该人员是否持证？', 'Is this person certified?')),
      },
      about(
        '特种作业人员',
        'Special-operation workers',
        '有哪些特种作业人员？',
        'Which workers do special operations?',
      ),
    ),
    tanks: list(
      {
        substance: choice(
          {
            ammonia: { zh: '液氨', en: 'Ammonia' },
            lpg: { zh: '液化石油气', en: 'LPG' },
            oxygen: { zh: '氧', en: 'Oxygen' },
          },
          about('介质', 'Substance', '储存何种介质？', 'What does it hold?'),
        ),
        amount: number('t', { ...about('储量', 'Amount', '储量是多少？', 'How much does it hold?'), min: 0 }),
      },
      about('储罐', 'Tanks', '有哪些储罐？', 'Which tanks are there?'),
    ),
  }),
  appliesIf: (f) => f.isWorks,
  rules: (f) => [
    rule('1', {
      title: { zh: '承包单位未统一管理', en: 'Contractors not managed as one' },
      cite: article('3', '1'),
      appliesIf: f.hasContractors,
      when: any(not(f.coordinated), not(f.inspected)),
      remedy: { zh: '统一协调并定期检查承包单位', en: 'Coordinate contractors and inspect them regularly' },
      evidence: { zh: '协议与检查记录', en: 'Contracts and records of inspection' },
      verified: verified('https://example.org/1', '2026-01-01'),
    }),
    rule('2', {
      title: { zh: '特种作业人员无证上岗', en: 'Special operations without certificate' },
      cite: article('3', '2'),
      when: f.workers.exists((w) => all(w.onDuty, not(w.certified))),
      remedy: { zh: '无证人员离岗', en: 'Take uncertified workers off duty' },
      evidence: { zh: '证书', en: 'Certificates' },
      verified: verified('https://example.org/1', '2026-01-01'),
    }),
    rule('3', {
      title: { zh: '排水器水封不足', en: 'Drainer sealed too low' },
      cite: article('4', '8'),
      appliesIf: f.isFoundry,
      when: f.drainers.exists((d) =>
        any(
          d.pressure.below(30),
          d.shared,
          d.valves.exists((v) => not(v.tight)),
        ),
      ),
      remedy: { zh: '提高水封', en: 'Raise the seal' },
      evidence: { zh: '现场测量', en: 'Measurement on site' },
      verified: unverified('未见原文'),
    }),
    rule('4', {
      title: { zh: '压力超过设计值', en: 'Pressure above design' },
      cite: article('4', '5'),
      appliesIf: f.isFoundry,
      when: all(f.inProduction, any(f.setPressure.above(f.designPressure), not(f.interlocked))),
      unless: [
        {
          cite: article('4'),
          title: { zh: '倾动式或固定式熔炼炉', en: 'Tilting and fixed furnaces' },
          when: f.furnace.oneOf('tilting', 'fixed'),
        },
      ],
      remedy: { zh: '降低设定压力并设联锁', en: 'Lower the set pressure and fit an interlock' },
      evidence: { zh: '仪表与联锁', en: 'Gauges and interlocks' },
      verified: verified('https://example.org/1'),
    }),
    rule('5', {
      title: { zh: '构成重大危险源', en: 'Major hazard source' },
      cite: article('5', '1'),
      when: f.tanks.sum((t) => t.amount.dividedBy(tableOf('critical', critical).at(t.substance))).atLeast(1),
      remedy: { zh: '减少储量', en: 'Store less' },
      evidence: { zh: '储量台账', en: 'Stock records' },
      verified: verified('https://example.org/1'),
    }),
    rule('6', {
      title: { zh: '一年内未演练', en: 'No drill within a year' },
      cite: article('6'),
      when: f.drillOn.plus({ years: 1 }).before(asOf),
      remedy: { zh: '组织演练', en: 'Hold a drill' },
      evidence: { zh: '演练记录', en: 'Records of drills' },
      verified: verified('https://example.org/1'),
    }),
    rule('7', {
      title: { zh: '危险源无人值守', en: 'Hazard source unattended' },
      cite: article('7'),
      when: all(
        any(ref('5'), f.massCasualties),
        f.workers
          .where((w) => w.onDuty)
          .count()
          .below(quantity(2, '1')),
      ),
      remedy: { zh: '安排值守', en: 'Keep it attended' },
      evidence: { zh: '值班表', en: 'Duty roster' },
      verified: verified('https://example.org/1'),
    }),
  ],
})
