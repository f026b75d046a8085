import { ammoniaAndConfinedSpace } from './2023/ammonia-and-confined-space.js'
import { buildingMaterials } from './2023/building-materials.js'
import { directChill } from './2023/direct-chill.js'
import { dust } from './2023/dust.js'
import { gated } from './2023/gates.js'
import { lightIndustry } from './2023/light-industry.js'
import { machinery } from './2023/machinery.js'
import { management } from './2023/management.js'
import { metallurgy } from './2023/metallurgy.js'
import { nonferrous } from './2023/nonferrous.js'
import { oneOfSeveral } from './2023/one-of-several.js'
import { textilesAndTobacco } from './2023/textiles-and-tobacco.js'

/** Cases for 应急管理部令第10号, in its order; then what holds of many items alike. */
export const gongmao2023Examples = [
  ...management,
  ...metallurgy,
  ...nonferrous,
  ...directChill,
  ...buildingMaterials,
  ...machinery,
  ...lightIndustry,
  ...textilesAndTobacco,
  ...dust,
  ...ammoniaAndConfinedSpace,
  ...oneOfSeveral,
  ...gated,
]
