import { confinedSpace } from './construction/confined-space.js'
import { demolition } from './construction/demolition.js'
import { excavation } from './construction/excavation.js'
import { formwork } from './construction/formwork.js'
import { height } from './construction/height.js'
import { lifting } from './construction/lifting.js'
import { management } from './construction/management.js'
import { power } from './construction/power.js'
import { risk } from './construction/risk.js'
import { scaffold } from './construction/scaffold.js'
import { tunnel } from './construction/tunnel.js'

/** What the standards for building and municipal works ask about one site, in the order of their articles. */
export const construction = {
  ...management,
  ...excavation,
  ...formwork,
  ...scaffold,
  ...lifting,
  ...height,
  ...power,
  ...confinedSpace,
  ...demolition,
  ...tunnel,
  ...risk,
}
