import { type TextProblem, textProblems } from '@zhiben/sdk'

/** How deep the JSON of a subject may nest. */
const nesting = 64

/**
 * The value of a JSON text, or all that keeps it from being one. A key that stands twice is refused: a parser silently
 * keeps one of the two, and the other may have been the hazard. `line` is where the text begins in its file.
 */
export const parsed = (
  text: string,
  line = 1,
): { readonly value?: unknown; readonly problems: readonly TextProblem[] } => {
  const problems = textProblems(text, nesting)
  if (problems.length === 0) return { value: JSON.parse(text), problems }
  return {
    problems: problems.map((problem) => ('line' in problem ? { ...problem, line: problem.line + line - 1 } : problem)),
  }
}
