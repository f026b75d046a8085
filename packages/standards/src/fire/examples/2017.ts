import { atOnce } from './2017/at-once.js'
import { comprehensive } from './2017/comprehensive.js'
import { direct } from './2017/direct.js'
import { evacuation } from './2017/evacuation.js'
import { excluded } from './2017/excluded.js'
import { facilities } from './2017/facilities.js'
import { gated } from './2017/gates.js'
import { layout } from './2017/layout.js'
import { management } from './2017/management.js'
import { places } from './2017/places.js'

/** Cases for GB 35181-2017: what it is for, its chapter 5, then the elements in its order. */
export const fire2017Examples = [
  ...gated,
  ...atOnce,
  ...excluded,
  ...comprehensive,
  ...places,
  ...direct,
  ...layout,
  ...evacuation,
  ...facilities,
  ...management,
]
