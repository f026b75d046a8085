import { ammonia } from './industry/ammonia.js'
import { buildingMaterials } from './industry/building-materials.js'
import { coating } from './industry/coating.js'
import { confinedSpace } from './industry/confined-space.js'
import { directChill } from './industry/direct-chill.js'
import { dust } from './industry/dust.js'
import { gas } from './industry/gas.js'
import { lightIndustry } from './industry/light-industry.js'
import { machinery } from './industry/machinery.js'
import { management } from './industry/management.js'
import { metallurgy } from './industry/metallurgy.js'
import { nonferrous } from './industry/nonferrous.js'
import { textiles } from './industry/textiles.js'
import { tobacco } from './industry/tobacco.js'
import { trades } from './industry/trades.js'

/**
 * What the standards for industry and trade ask about one enterprise. A list belongs to one trade where the trades are
 * asked different things about it, and to all where they are asked the same.
 */
export const industry = {
  ...trades,
  ...management,
  ...metallurgy,
  ...nonferrous,
  ...directChill,
  ...buildingMaterials,
  ...machinery,
  ...lightIndustry,
  ...textiles,
  ...tobacco,
  ...gas,
  ...coating,
  ...dust,
  ...ammonia,
  ...confinedSpace,
}
