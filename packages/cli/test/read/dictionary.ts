import { boolean, choice, date, factSchema, facts, list, number, text } from '@zhiben/rules'

const about = (zh: string, en: string) => ({ title: { zh, en }, question: { zh: `${zh}？`, en: `${en}?` } })

/** A small dictionary with a fact of every kind, a list and a list within it. */
export const dictionary = factSchema(
  facts({
    isFoundry: boolean(about('铸造企业', 'Foundry')),
    pressure: number('kPa', { ...about('压力', 'Pressure'), min: 0 }),
    humidity: number('%', { ...about('湿度', 'Humidity'), min: 0, max: 100 }),
    stored: number('t', { ...about('储存量', 'Stored'), min: 0 }),
    inspectedOn: date(about('检查日期', 'Inspected on')),
    sector: choice({ wet: { zh: '湿式', en: 'Wet' }, dry: { zh: '干式', en: 'Dry' } }, about('方式', 'Method')),
    licence: text(about('证号', 'Licence')),
    mayKill: boolean({ ...about('可能造成群死群伤', 'May kill many'), judgement: true }),
    contractors: list(
      {
        coordinated: boolean(about('已统一协调管理', 'Coordinated')),
        workers: number('person', { ...about('人数', 'Workers'), min: 0 }),
        permits: list({ valid: boolean(about('有效', 'Valid')) }, about('许可', 'Permits')),
      },
      { ...about('承包单位', 'Contractors'), maxItems: 50 },
    ),
  }),
)
