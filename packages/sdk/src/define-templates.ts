import { bookProblems, responsibilityWords, type TemplateBook, type TemplateProblem } from '@zhiben/responsibilities'
import * as Data from 'effect/Data'
import { frozen } from './frozen.js'

/** A book of duties and templates cannot be used. `problems` are all that was found, each with its place. */
export class TemplatesRefused extends Data.TaggedError('TemplatesRefused')<{
  readonly book: string
  readonly problems: readonly TemplateProblem[]
}> {
  override get message(): string {
    const lines = this.problems.map((problem) => responsibilityWords(problem, 'en'))
    return `${this.book} has ${lines.length} problem(s)\n${lines.join('\n')}`
  }
}

/**
 * A book of duties and templates, checked whole. `after` are the books that it builds on: it may give their duties to
 * positions, and must not use their names for something else.
 *
 * Fails: `TemplatesRefused` with all problems.
 * @example defineTemplates({ id: 'plant/duties', title: { zh: '本厂职责', en: 'Our duties' }, duties, templates }, [statutoryResponsibilities])
 * @source semantics §8
 */
export const defineTemplates = (book: TemplateBook, after: readonly TemplateBook[] = []): TemplateBook => {
  const problems = bookProblems([...after, book])
  if (problems.length > 0) throw new TemplatesRefused({ book: book.id, problems })
  return frozen(book)
}
