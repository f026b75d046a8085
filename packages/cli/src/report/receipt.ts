import { seal } from '@zhiben/sdk'
import { type FileOutput, openOutput } from '../batch/file-output.js'
import type { Judging } from '../standards/judging.js'
import { programName } from '../version.js'
import type { Output } from './output.js'

/** Receipts, one a line: of a single subject a JSON file, of a batch JSON Lines. */
export const receiptOutput = (file: string, { judge, names }: Judging): Output => {
  let output: FileOutput | undefined
  return {
    begin: async () => {
      output = await openOutput(file)
    },
    subject: async ({ subject, asOf }) => {
      const { facts, answers, id } = subject
      const receipt = seal(judge, facts, { asOf, answers, standards: names, library: programName, subject: id })
      await output?.write(`${JSON.stringify(receipt)}\n`)
    },
    end: async () => output?.finish(),
  }
}
