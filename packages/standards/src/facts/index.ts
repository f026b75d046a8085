import { facts, type Refs } from '@zhiben/sdk'
import { construction } from './construction.js'
import { dutyHolders } from './duty-holders.js'
import { fire } from './fire.js'
import { general } from './general.js'
import { industry } from './industry.js'
import { publicBody } from './public-body.js'

/**
 * The shared dictionary: one fact, one name, whichever standard asks. One description of an enterprise serves them
 * all.
 */
export const enterprise = facts({ ...general, ...industry, ...construction, ...fire, ...publicBody, ...dutyHolders })

/** The facts of the dictionary as a rule or an obligation reads them. */
export type EnterpriseRefs = Refs<
  typeof general & typeof industry & typeof construction & typeof fire & typeof publicBody & typeof dutyHolders
>
