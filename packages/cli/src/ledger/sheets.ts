import { basename } from 'node:path'
import { Stop } from '../command/stop.js'
import { decode } from '../read/decode.js'
import { wholeOf } from '../read/document.js'
import { formatOfName, formatOfStart } from '../read/format.js'
import type { DataProblem, FileProblem } from '../read/record.js'
import { fromCsv } from '../read/table/from-csv.js'
import { fromXlsx } from '../read/table/from-xlsx.js'
import { isRemark } from '../read/table/list-name.js'
import { isBlank, type Sheet } from '../read/table/sheet.js'
import { fileProblemWords } from '../words/problem-words.js'

/**
 * The sheets of a ledger, CSV or XLSX; empty ones and remarks (`#…`, `说明`) left out. Fails: `Stop` with exit code 66 where
 * there is no such file, 65 where it is neither.
 */
export const readSheets = async (file: string, stdin: NodeJS.ReadableStream): Promise<readonly Sheet[]> => {
  const bytes = await wholeOf(file, stdin)
  const format = (file === '-' ? undefined : formatOfName(file)) ?? formatOfStart(bytes)
  const sheets = format === 'xlsx' ? await fromXlsx(bytes) : csv(bytes, file)
  if ('code' in sheets) throw refused(file, file, sheets)
  const filled = sheets.filter(({ name, rows }) => !isRemark(name) && rows.some((row) => !row.every(isBlank)))
  if (filled.length === 0) throw refused(file, file, { code: 'no-records' })
  return filled
}

const csv = (bytes: Uint8Array, file: string): readonly Sheet[] | FileProblem => {
  const text = decode(bytes)
  if (text === undefined) return { code: 'not-text' }
  const sheet = fromCsv(text, file)
  if (!('problem' in sheet)) return [{ ...sheet, name: basename(file) }]
  throw refused(file, sheet.place, sheet.problem as DataProblem['problem'] & FileProblem)
}

const refused = (file: string, place: string, problem: FileProblem): Stop =>
  new Stop({
    exit: 'data',
    problem: {
      code: 'document-refused',
      at: file,
      problems: [
        {
          place,
          code: problem.code,
          says: { zh: fileProblemWords(problem, 'zh'), en: fileProblemWords(problem, 'en') },
        },
      ],
    },
  })
