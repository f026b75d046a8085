import { examples } from '@zhiben/sdk'
import { fire2017 } from '../../2017.js'

/** Whom nothing of it is for: works under construction that nobody uses yet, whatever else is known of them. */
export const gated = examples(
  fire2017,
  fire2017.rules.map(({ id }) => ({
    rule: id,
    expect: 'not-applicable' as const,
    facts: { hasPremisesInUse: false },
    why: '在建工程,没有投入使用',
  })),
)
