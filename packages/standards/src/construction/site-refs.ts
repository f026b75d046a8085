import type { Refs } from '@zhiben/sdk'
import type { construction } from '../facts/construction.js'
import type { general } from '../facts/general.js'

/** The facts that the rules for building sites use. */
export type SiteRefs = Refs<typeof general & typeof construction>
