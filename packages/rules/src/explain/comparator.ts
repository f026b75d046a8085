import type { Comparator } from '@zhiben/core'

/** What holds where a comparison does not. */
export const opposite: { readonly [C in Comparator]: Comparator } = {
  '<': '>=',
  '<=': '>',
  '=': '!=',
  '!=': '=',
  '>=': '<',
  '>': '<=',
}

/** The same comparison with its sides exchanged. */
export const mirrored: { readonly [C in Comparator]: Comparator } = {
  '<': '>',
  '<=': '>=',
  '=': '=',
  '!=': '!=',
  '>=': '<=',
  '>': '<',
}
