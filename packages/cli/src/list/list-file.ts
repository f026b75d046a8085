import {
  type Organisation,
  type ResponsibilityList,
  readList,
  readOrganisation,
  responsibilityWords,
} from '@zhiben/responsibilities'
import { readDocument } from '../read/document.js'
import { documentRefused } from '../read/document-refused.js'

/** An organisation in a JSON file. Fails: `Stop` (exit code 65) with every problem of its chart, by line and column. */
export const organisationIn = async (file: string, stdin: NodeJS.ReadableStream): Promise<Organisation> => {
  const read = await readDocument(file, stdin)
  const { organisation, problems } = read.document ? readOrganisation(read.document.value) : { problems: [] }
  if (organisation) return organisation
  throw documentRefused(file, read, problems, responsibilityWords)
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
