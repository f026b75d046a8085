import { evacuation } from './fire/evacuation.js'
import { facilities } from './fire/facilities.js'
import { judging } from './fire/judging.js'
import { layout } from './fire/layout.js'
import { management } from './fire/management.js'
import { premises } from './fire/premises.js'

/** What fire standards ask about one building or one place in use. */
export const fire = { ...premises, ...judging, ...layout, ...evacuation, ...facilities, ...management }
