import {
  edited,
  type Organisation,
  type ResponsibilityList,
  type ResponsibilityProblem,
  readEdits,
  readList,
  readOrganisation,
  responsibilityWords,
  type TemplateBook,
  unknownTrades,
} from '@zhiben/responsibilities'
import { readDocument } from '../read/document.js'
import { documentRefused } from '../read/document-refused.js'

/**
 * An organisation in a JSON file, of trades that the books know. Fails: `Stop` (exit code 65) with every problem of its
 * chart, by line and column.
 */
export const organisationIn = async (
  file: string,
  books: readonly TemplateBook[],
  stdin: NodeJS.ReadableStream,
): Promise<Organisation> => {
  const read = await readDocument(file, stdin)
  const { organisation, problems } = read.document ? readOrganisation(read.document.value) : { problems: [] }
  // A trade that nobody knows would leave out its duties without a word.
  const unknown = unknownTrades(organisation?.trades, books)
  if (organisation && unknown.length === 0) return organisation
  throw documentRefused<ResponsibilityProblem>(file, read, organisation ? unknown : problems, responsibilityWords)
}

/** A list in a JSON file, and where in it a place is. Fails: `Stop` (exit code 65) with every problem of its shape. */
export const listIn = async (
  file: string,
  stdin: NodeJS.ReadableStream,
): Promise<{ readonly list: ResponsibilityList; readonly placeOf: (at: string) => string }> => {
  const read = await readDocument(file, stdin)
  const { list, problems } = read.document ? readList(read.document.value) : { problems: [] }
  if (list && read.document) return { list, placeOf: read.document.placeOf }
  throw documentRefused(file, read, problems, responsibilityWords)
}

/** A list with the edits of a JSON file made to it. Fails: `Stop` (exit code 65) with every edit that cannot be made. */
export const withEditsIn = async (
  file: string,
  list: ResponsibilityList,
  stdin: NodeJS.ReadableStream,
): Promise<ResponsibilityList> => {
  const read = await readDocument(file, stdin)
  const { edits, problems } = read.document ? readEdits(read.document.value) : { problems: [] }
  if (!edits) throw documentRefused<ResponsibilityProblem>(file, read, problems, responsibilityWords)
  const made = edited(list, edits)
  if (made.problems.length === 0) return made.list
  // The file is the list of edits itself.
  const inFile = made.problems.map((problem) => ({ ...problem, at: problem.at.replace(/^edits/, '') }))
  throw documentRefused<ResponsibilityProblem>(file, read, inFile, responsibilityWords)
}
