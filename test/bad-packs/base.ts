import {
  all,
  any,
  article,
  boolean,
  choice,
  date,
  day,
  defineStandard,
  facts,
  list,
  not,
  number,
  rule,
  tableOf,
  text,
  unverified,
  verified,
} from '@zhiben/sdk'

const about = (zh: string, en: string) => ({ title: { zh, en }, question: { zh: `${zh}?`, en: `${en}?` } })
const words = { remedy: { zh: '整改', en: 'Put it right' }, evidence: { zh: '现场查看', en: 'Look on site' } }

const critical = {
  title: { zh: '临界量', en: 'Critical quantities' },
  unit: 't',
  entries: { ammonia: 10, chlorine: 5 },
} as const

/** A small standard with a fact of every kind, from which every bad pack is made by one change. */
export const base = defineStandard({
  id: 'cn/storage',
  version: '2024',
  title: { zh: '仓储示例标准', en: 'Example standard for storage' },
  authority: { zh: '示例', en: 'Example' },
  document: '示例令第1号',
  inForce: { from: '2024-01-01', until: '2029-12-31' },
  scope: { zh: '仓储企业', en: 'Storage enterprises' },
  facts: facts({
    stores: boolean(about('储存危险物质', 'Stores hazardous substances')),
    alarm: boolean(about('设有报警', 'Alarm fitted')),
    distance: number('m', { ...about('与住宅的距离', 'Distance to housing'), min: 0, max: 100_000 }),
    licence: date(about('许可证日期', 'Date of the licence')),
    owner: text(about('业主', 'Owner')),
    tanks: list(
      {
        substance: choice(
          { ammonia: { zh: '氨', en: 'Ammonia' }, chlorine: { zh: '氯', en: 'Chlorine' } },
          about('物质', 'Substance'),
        ),
        amount: number('t', { ...about('数量', 'Amount'), min: 0 }),
        sealed: boolean(about('已密封', 'Sealed')),
      },
      { ...about('储罐', 'Tanks'), maxItems: 100 },
    ),
  }),
  tables: { critical },
  rules: (f) => [
    rule('1', {
      ...words,
      title: { zh: '达到临界量而无报警', en: 'Critical quantity without an alarm' },
      cite: article('3', '1'),
      verified: verified('https://example.org/order-1', '2024-03-01'),
      appliesIf: f.stores,
      when: all(
        f.tanks.exists((tank) => not(tank.sealed)),
        f.tanks.sum((tank) => tank.amount.dividedBy(tableOf('critical', critical).at(tank.substance))).atLeast(1),
        not(f.alarm),
      ),
    }),
    rule('2', {
      ...words,
      title: { zh: '距离住宅过近', en: 'Too near to housing' },
      cite: article('3', '2'),
      verified: unverified('示例'),
      when: any(f.distance.below(50), all(f.licence.before('2020-01-01'), f.owner.is('无'))),
      unless: [
        {
          cite: article('4'),
          title: { zh: '许可证尚新', en: 'The licence is recent' },
          when: f.licence.onOrAfter(day('2023-01-01')),
        },
      ],
    }),
  ],
})
