import { atEvent, defineObligations, each, obligation, open, verified } from '@zhiben/sdk'
import { enterprise } from '../facts/index.js'
import { fireKeyUnit } from './subjects.js'

const read = verified('https://github.com/LawRefBook/Laws 行政法/消防法(2021-04-29).md')

/** 《中华人民共和国消防法》 as amended in 2021, articles 16 and 17. All units, public bodies included. */
export const fireLaw2021 = defineObligations({
  id: 'cn/fire-law',
  title: { zh: '中华人民共和国消防法(2021年修正)', en: 'Fire Protection Law (as amended in 2021)' },
  authority: { zh: '全国人民代表大会常务委员会', en: "Standing Committee of the National People's Congress" },
  document: '中华人民共和国消防法(2021年修正)',
  layer: 'nation',
  inForce: { from: '2021-04-29' },
  facts: enterprise,
  vocabulary: {
    actions: {
      'cn/fire-facility-test': {
        zh: '建筑消防设施全面检测',
        en: 'Full test of the fire facilities of a building',
        is: ['testing'],
      },
      'cn/fire-equipment-upkeep': {
        zh: '消防设施器材检验维修',
        en: 'Check and repair of fire equipment',
        is: ['maintenance'],
      },
    },
  },
  obligations: (f) => [
    obligation('cn/fire-equipment-upkeep', {
      title: { zh: '消防设施、器材定期检验维修', en: 'Check and repair fire equipment at intervals' },
      action: 'cn/fire-equipment-upkeep',
      bearer: 'enterprise',
      cadence: open,
      cite: { article: '16', item: '2' },
      verified: read,
    }),
    obligation('cn/fire-facility-test', {
      title: {
        zh: '建筑消防设施每年至少全面检测一次',
        en: 'Test the fire facilities of buildings fully at least once a year',
      },
      action: 'cn/fire-facility-test',
      bearer: 'enterprise',
      binds: f.hasBuildingFireFacilities,
      conditions: ['recorded'],
      cadence: each('year'),
      cite: { article: '16', item: '3' },
      verified: read,
    }),
    obligation('cn/fire-inspection', {
      title: { zh: '组织防火检查', en: 'Have fire inspections made' },
      action: 'fire-inspection',
      bearer: 'enterprise',
      cadence: open,
      cite: { article: '16', item: '5' },
      verified: read,
    }),
    obligation('cn/targeted-fire-drill', {
      title: { zh: '组织有针对性的消防演练', en: 'Hold fire drills that fit the place' },
      action: 'fire-drill',
      bearer: 'enterprise',
      cadence: open,
      cite: { article: '16', item: '6' },
      verified: read,
    }),
    obligation('cn/daily-fire-patrol', {
      title: { zh: '消防安全重点单位每日防火巡查并记录', en: 'Key units make and record a fire patrol every day' },
      action: 'fire-patrol',
      bearer: 'enterprise',
      binds: fireKeyUnit(f),
      conditions: ['recorded'],
      cadence: each('day'),
      cite: { article: '17', item: '3' },
      verified: read,
    }),
    obligation('cn/fire-training-before-post', {
      title: { zh: '重点单位职工岗前消防培训', en: 'Key units train staff in fire safety before they take a post' },
      action: 'fire-training',
      bearer: 'enterprise',
      binds: fireKeyUnit(f),
      cadence: atEvent('new-post', { due: { days: -1 } }),
      cite: { article: '17', item: '4' },
      verified: read,
    }),
    obligation('cn/key-unit-fire-training', {
      title: { zh: '重点单位定期组织消防培训', en: 'Key units train in fire safety at intervals' },
      action: 'fire-training',
      bearer: 'enterprise',
      binds: fireKeyUnit(f),
      cadence: open,
      cite: { article: '17', item: '4' },
      verified: read,
    }),
    obligation('cn/key-unit-fire-drill', {
      title: { zh: '重点单位定期组织消防演练', en: 'Key units hold fire drills at intervals' },
      action: 'fire-drill',
      bearer: 'enterprise',
      binds: fireKeyUnit(f),
      cadence: open,
      cite: { article: '17', item: '4' },
      verified: read,
    }),
  ],
})
