import { defineStandard } from '@zhiben/sdk'
import { enterprise } from '../facts/index.js'
import { ammonia } from './2023/ammonia.js'
import { buildingMaterials } from './2023/building-materials.js'
import { confinedSpace } from './2023/confined-space.js'
import { dust } from './2023/dust.js'
import { lightIndustry } from './2023/light-industry.js'
import { machinery } from './2023/machinery.js'
import { management } from './2023/management.js'
import { metallurgy } from './2023/metallurgy.js'
import { nonferrous } from './2023/nonferrous.js'
import { textiles } from './2023/textiles.js'
import { tobacco } from './2023/tobacco.js'

/**
 * 工贸企业重大事故隐患判定标准: any one of its 64 items is a major accident hazard. An enterprise that spans several
 * trades answers to the article of each.
 */
export const gongmao2023 = defineStandard({
  id: 'cn/gongmao',
  version: '2023',
  title: {
    zh: '工贸企业重大事故隐患判定标准',
    en: 'Criteria for determining major accident hazards in industrial and trade enterprises',
  },
  authority: { zh: '应急管理部', en: 'Ministry of Emergency Management' },
  document: '应急管理部令第10号',
  issued: '2023-04-14',
  inForce: { from: '2023-05-15' },
  supersedes: ['安监总管四〔2017〕129号'],
  scope: {
    zh: '冶金、有色、建材、机械、轻工、纺织、烟草、商贸等工贸企业。企业里的危险化学品、消防(火灾)、燃气、特种设备等另有判定规定的,按其规定。商贸企业没有单列的一条,只看第三条和第十一至十三条。第十四条(装置失效视同没有)不是单独一项,由各装置的事实“已设且有效”体现。',
    en: 'Industrial and trade enterprises: metallurgy, non-ferrous metals, building materials, machinery, light industry, textiles, tobacco, commerce. Hazardous chemicals, fire, fuel gas, special equipment and the like in them follow their own criteria where there are any. Commerce has no article of its own: articles 3 and 11 to 13 apply. Article 14 (a failed device counts as none) is no item of its own; it is in the facts, which ask whether a device is fitted and working.',
  },
  facts: enterprise,
  appliesIf: (f) => f.isIndustryOrTrade,
  rules: (f) => [
    ...management(f),
    ...metallurgy(f),
    ...nonferrous(f),
    ...buildingMaterials(f),
    ...machinery(f),
    ...lightIndustry(f),
    ...textiles(f),
    ...tobacco(f),
    ...dust(f),
    ...ammonia(f),
    ...confinedSpace(f),
  ],
})
