import type { Example } from '@zhiben/sdk'
import { notApplicable, type Site } from './cases.js'

/** Whom nothing of an edition is for: whatever is no construction project. */
export const gated = ({ rules }: { readonly rules: readonly { readonly id: string }[] }): readonly Example<Site>[] =>
  rules.map(({ id }) => notApplicable(id, '不是房屋市政工程项目', { isConstructionProject: false }))
