import type { StopProblem } from '../command/stop.js'
import type { FileProblem } from '../read/record.js'

/** A sentence for every code: forget one and the catalogue does not compile. */
export type WordsFor<P extends { readonly code: string }> = {
  readonly [C in P['code']]: (problem: Extract<P, { readonly code: C }>) => string
}

/**
 * What the program says about its own problems, in one language (those of facts, packs and standards: `@zhiben/sdk`). A
 * sentence tells what was found, what was expected and how to mend it; the place is printed before it. What the user wrote
 * stands in back-ticks.
 */
export interface Catalogue {
  readonly stop: WordsFor<StopProblem>
  readonly file: WordsFor<FileProblem>
}
