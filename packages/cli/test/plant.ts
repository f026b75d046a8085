import { type FactsOf, facts } from '@zhiben/rules'
import {
  all,
  any,
  article,
  boolean,
  choice,
  date,
  defineStandard,
  list,
  not,
  number,
  rule,
  text,
  unverified,
  verified,
} from '@zhiben/sdk'

const about = (zh: string, en: string) => ({ title: { zh, en }, question: { zh: `${zh}？`, en: `${en}?` } })

const shape = {
  demoFoundry: boolean(about('铸造企业', 'Foundry')),
  demoPressure: number('kPa', { ...about('炉压', 'Furnace pressure'), min: 0 }),
  demoWorkers: number('person', { ...about('作业人数', 'Workers'), min: 0 }),
  demoInspectedOn: date(about('检查日期', 'Inspected on')),
  demoMethod: choice(
    { wet: { zh: '湿式', en: 'Wet' }, dry: { zh: '干式', en: 'Dry' } },
    about('除尘方式', 'Dust removal'),
  ),
  demoLicence: text(about('许可证号', 'Licence number')),
  demoMayKill: boolean({ ...about('可能造成群死群伤', 'May kill many'), judgement: true }),
  demoExempt: boolean(about('已获豁免', 'Exempt')),
  demoContractors: list(
    {
      coordinated: boolean(about('已统一协调管理', 'Coordinated')),
      workers: number('person', { ...about('人数', 'Number of people'), min: 0 }),
    },
    about('承包单位', 'Contractors'),
  ),
}

const enterprise = facts(shape)

/** Facts of the test standard. */
export type Plant = FactsOf<typeof shape>

const said = (zh: string, en: string) => ({ zh, en })
const read = verified('https://example.org/text')

const plant = (
  version: string,
  from: `${number}-${number}-${number}`,
  until: `${number}-${number}-${number}` | undefined,
  limit: number,
) =>
  defineStandard({
    id: 'demo/plant',
    version,
    title: said('示范判定标准', 'Demonstration standard'),
    authority: said('示范局', 'Demonstration office'),
    document: `示范令第${version === '1' ? 1 : 2}号`,
    inForce: until === undefined ? { from } : { from, until },
    scope: said('示范企业', 'Demonstration plants'),
    facts: enterprise,
    ...(version === '1' ? {} : { incomplete: [said('附录 A', 'annex A')] as const }),
    rules: (f) => [
      rule('1', {
        title: said('承包单位未统一协调', 'Contractors not coordinated'),
        cite: article('3', '1'),
        when: f.demoContractors.exists((c) => not(c.coordinated)),
        remedy: said('统一协调管理', 'Coordinate them'),
        evidence: said('协议和检查记录', 'Agreements and records'),
        verified: read,
      }),
      rule('2', {
        title: said('炉压过高', 'Furnace pressure too high'),
        cite: article('3', '2'),
        appliesIf: f.demoFoundry,
        when: any(
          f.demoPressure.above(limit),
          all(f.demoMethod.is('dry'), f.demoWorkers.atLeast(10), f.demoContractors.sum((c) => c.workers).atMost(500)),
        ),
        unless: [{ cite: article('4'), title: said('已获豁免的', 'Exempt plants'), when: f.demoExempt }],
        remedy: said('降低炉压', 'Lower the pressure'),
        evidence: said('压力记录', 'Pressure records'),
        verified: unverified(said('未见原文', 'text not seen').en),
        note: said('压力以表压计', 'Gauge pressure'),
      }),
      rule('3', {
        title: said('逾期未检查', 'Inspection overdue'),
        cite: article('3', '3'),
        level: 'element',
        when: f.demoInspectedOn.before('2023-01-01'),
        remedy: said('检查', 'Inspect'),
        evidence: said('检查记录', 'Inspection records'),
        verified: read,
      }),
      version === '1'
        ? rule('4', {
            title: said('无证', 'No licence'),
            cite: article('3', '4'),
            when: f.demoLicence.is('无'),
            remedy: said('办证', 'Get one'),
            evidence: said('证件', 'The licence'),
            verified: read,
          })
        : rule('5', {
            title: said('可能群死群伤', 'May kill many'),
            cite: article('3', '5'),
            when: f.demoMayKill,
            remedy: said('停产', 'Stop'),
            evidence: said('专家意见', 'Expert opinion'),
            verified: read,
          }),
    ],
  })

/** In force in 2023. */
export const plant1 = plant('1', '2023-01-01', '2023-12-31', 30)
/** In force from 2024. */
export const plant2 = plant('2', '2024-01-01', undefined, 20)
