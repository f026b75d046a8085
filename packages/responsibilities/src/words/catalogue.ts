import type { CardRefusal } from '../card-life.js'
import type { CardLogProblem } from '../card-log.js'
import type { ChangeProblem } from '../change.js'
import type { CoverageProblem } from '../coverage-problem.js'
import type { EditProblem } from '../edit.js'
import type { LeadUnitProblem } from '../lead-unit.js'
import type { OrganisationProblem } from '../organisation-problem.js'
import type { ShapeProblem } from '../shape-problem.js'
import type { TaskUnitProblem } from '../task-units.js'
import type { TemplateProblem } from '../template.js'
import type { VersionProblem } from '../version.js'

/** Everything that can be wrong, open or refused about responsibilities. */
export type ResponsibilityProblem =
  | OrganisationProblem
  | ShapeProblem
  | TemplateProblem
  | CoverageProblem
  | EditProblem
  | ChangeProblem
  | VersionProblem
  | CardRefusal
  | CardLogProblem
  | TaskUnitProblem
  | LeadUnitProblem

/** One sentence for every code: forget one and the catalogue does not compile. */
export type Catalogue = {
  readonly [C in ResponsibilityProblem['code']]: (
    problem: Extract<ResponsibilityProblem, { readonly code: C }>,
  ) => string
}

/** A text on one line, with nothing in it that would change how a message is shown. */
const plain = (text: string): string =>
  text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`)

/** What somebody else wrote, as it stands in a message: in back-ticks and not too long. */
export const given = (value: string | number): string => {
  const text = plain(String(value)).replaceAll('`', "'")
  return `\`${text.length > 80 ? `${text.slice(0, 79)}…` : text}\``
}

/** The first few of many names, and a mark where there are more. */
export const some = (names: readonly string[], between: string, more: string): string =>
  names.slice(0, 8).map(given).join(between) + (names.length > 8 ? more : '')
