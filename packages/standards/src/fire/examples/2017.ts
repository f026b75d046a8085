import { comprehensive } from './2017/comprehensive.js'
import { direct } from './2017/direct.js'
import { evacuation } from './2017/evacuation.js'
import { facilities } from './2017/facilities.js'
import { layout } from './2017/layout.js'
import { management } from './2017/management.js'

/** Cases for GB 35181-2017, in its order. */
export const fire2017Examples = [...comprehensive, ...direct, ...layout, ...evacuation, ...facilities, ...management]
