import { type Action, defineObligations, obligation, open, type Role, verified } from '@zhiben/sdk'
import { enterprise } from '../facts/index.js'
import { unit } from './subjects.js'

const read = verified('https://github.com/LawRefBook/Laws 社会法/安全生产法(2021-06-10).md')

/** 《中华人民共和国安全生产法》 as amended in 2021: what is to be done again and again. The law gives no figure for any of it. */
export const workSafetyLaw2021 = defineObligations({
  id: 'cn/work-safety-law',
  title: { zh: '中华人民共和国安全生产法(2021年修正)', en: 'Work Safety Law (as amended in 2021)' },
  authority: { zh: '全国人民代表大会常务委员会', en: "Standing Committee of the National People's Congress" },
  document: '中华人民共和国安全生产法(2021年修正)',
  layer: 'nation',
  inForce: { from: '2021-09-01' },
  facts: enterprise,
  vocabulary: {
    actions: {
      'cn/contractor-inspection': { zh: '对承包、承租单位安全检查', en: 'Inspection of contractors and tenants' },
      'cn/hazard-source-assessment': {
        zh: '重大危险源检测、评估',
        en: 'Testing and assessment of major hazard sources',
        is: ['assessment'],
      },
    },
  },
  obligations: (f) => {
    const again = (
      name: string,
      [zh, en]: readonly [string, string],
      action: Action,
      bearer: Role,
      cite: { readonly article: string; readonly item?: string },
      binds = unit(f),
    ) => obligation(`cn/${name}`, { title: { zh, en }, action, bearer, binds, cadence: open, cite, verified: read })
    return [
      again(
        'law-drill-by-managers',
        ['安全管理机构和人员组织或参与应急演练', 'Safety managers organise or take part in drills'],
        'drill',
        'safety-officer',
        { article: '25', item: '4' },
      ),
      again(
        'law-inspection-by-managers',
        ['安全管理机构和人员检查安全生产状况', 'Safety managers inspect the state of safety'],
        'inspection',
        'safety-officer',
        { article: '25', item: '5' },
      ),
      again(
        'law-equipment-upkeep',
        ['安全设备经常维护、定期检测', 'Service safety equipment often and test it at intervals'],
        'maintenance',
        'enterprise',
        { article: '36', item: '2' },
      ),
      again(
        'law-hazard-source-assessment',
        ['重大危险源定期检测、评估', 'Test and assess major hazard sources at intervals'],
        'cn/hazard-source-assessment',
        'enterprise',
        { article: '40' },
        f.hasMajorHazardSource,
      ),
      again(
        'law-frequent-inspection',
        ['安全管理人员经常检查', 'Safety managers inspect often'],
        'inspection',
        'safety-officer',
        { article: '46', item: '1' },
      ),
      again(
        'law-contractor-inspection',
        ['对承包、承租单位定期安全检查', 'Inspect contractors and tenants at intervals'],
        'cn/contractor-inspection',
        'enterprise',
        { article: '49', item: '2' },
        f.hasContractorsOrTenants,
      ),
      again(
        'law-drill',
        ['定期组织应急预案演练', 'Drill the emergency plan at intervals'],
        'plan-drill',
        'enterprise',
        { article: '81' },
      ),
    ]
  },
})
