import type { Language } from '@zhiben/core'
import { type ExitCode, exitCodes } from '../command/exit-code.js'
import type { Io } from '../command/io.js'
import type { PlacedProblem } from '../command/stop.js'
import { onOneLine } from '../words/on-one-line.js'

/** Says what is wrong with reports, each on a line with its place. */
export const badReports = (problems: readonly PlacedProblem[], language: Language, io: Io): ExitCode => {
  const colon = language === 'zh' ? '：' : ': '
  for (const { place, says } of problems) io.err(`${onOneLine(`${place}${colon}${says[language]}`)}\n`)
  return exitCodes.data
}
