import { type Finding, versioned } from '@zhiben/rules'
import type { Origin } from './command.js'

/**
 * The origin of a hazard that a judgement standard found: rule, versioned standard and level go into its log, and the
 * hazard keeps the version it was judged by.
 *
 * Unknown: of a finding that is no hit (`undetermined` too) no hazard is opened: `undefined`.
 * @example assessment.standards.flatMap(({ findings }) => findings).flatMap((one) => fromFinding(one, 'self-check') ?? [])
 * @source semantics.md §3, §6
 */
export const fromFinding = (
  finding: Pick<Finding, 'standard' | 'version' | 'rule' | 'level' | 'verdict'>,
  channel: 'self-check' | 'inspection',
): Extract<Origin, { readonly kind: 'finding' }> | undefined => {
  if (finding.verdict !== 'hit') return undefined
  const { standard: id, version, rule, level } = finding
  return { kind: 'finding', channel, finding: { standard: versioned({ id, version }), rule, level } }
}
