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
  ref,
  rule,
  unverified,
} from '@zhiben/sdk'

const l = (zh: string, en: string) => ({ zh, en })
const about = (zh: string, en: string) => ({ title: l(zh, en), question: l(`${zh}?`, `${en}?`) })
const rest = { remedy: l('整改', 'Mend it'), evidence: l('现场', 'On site'), verified: unverified('demo') }

const plant = facts({
  inProduction: boolean(about('正在生产', 'In production')),
  sector: choice(
    { metal: l('冶金', 'Metallurgy'), wood: l('木材', 'Wood'), paper: l('造纸', 'Paper') },
    about('行业', 'Sector'),
  ),
  tonnes: number('t', { ...about('存量', 'Amount'), min: 0 }),
  workers: number('person', { ...about('人数', 'Workers'), min: 0 }),
  inspectedOn: date(about('上次检查', 'Last inspected')),
  drainers: list(
    {
      pressure: number('kPa', { ...about('水封压力', 'Seal pressure'), min: 0 }),
      shared: boolean(about('共用', 'Shared')),
    },
    about('排水器', 'Drainers'),
  ),
})

/** A small standard that has a bit of everything, for trying laws, coverage and mutation on. */
export const demo = defineStandard({
  id: 'test/demo',
  version: '1',
  title: l('示例标准', 'Demo standard'),
  authority: l('示例', 'Demo'),
  document: 'D 1',
  inForce: { from: '2023-05-15' },
  scope: l('全部', 'All'),
  facts: plant,
  rules: (f) => [
    rule('1', {
      title: l('水封压力不足', 'Seal pressure too low'),
      cite: article('1'),
      appliesIf: f.sector.oneOf('metal', 'paper'),
      when: f.drainers.where((d) => not(d.shared)).exists((d) => d.pressure.below(30)),
      ...rest,
    }),
    rule('2', {
      title: l('超量或超员', 'Too much or too many'),
      cite: article('2'),
      when: any(all(f.tonnes.atLeast(1), f.inProduction), f.workers.above(9)),
      unless: [{ cite: article('2', '1'), title: l('造纸除外', 'Not paper'), when: f.sector.is('paper') }],
      ...rest,
    }),
    rule('3', {
      title: l('检查逾期', 'Inspection overdue'),
      cite: article('3'),
      when: all(ref('2'), f.inspectedOn.plus({ months: 3 }).before(asOf)),
      ...rest,
    }),
  ],
})
