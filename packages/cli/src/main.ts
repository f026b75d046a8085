import { type Language, nearest } from '@zhiben/core'
import { givenTo, languageIn } from './command/arguments.js'
import { type ExitCode, exitCodes } from './command/exit-code.js'
import { commandHelp, programHelp } from './command/help.js'
import type { Io } from './command/io.js'
import { badUsage, Stop } from './command/stop.js'
import { type CommandEntry, type CommandGroup, commands } from './commands.js'
import { programName } from './version.js'
import { onOneLine } from './words/on-one-line.js'
import { stopWords } from './words/problem-words.js'

/** Runs the program with its arguments; answers the exit code. Nothing but a defect of ours throws. */
export const main = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  let language: Language = 'zh'
  try {
    const asked = languageIn(args)
    language = asked.language
    return await run(asked.rest, language, io)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    const hint = error.exit === 'usage' ? { zh: '用法见 zhiben --help\n', en: 'See zhiben --help\n' }[language] : ''
    io.err(`zhiben: ${stopWords(error.problem, language).split('\n').map(onOneLine).join('\n')}\n${hint}`)
    return exitCodes[error.exit]
  }
}

const isGroup = (entry: CommandEntry | CommandGroup): entry is CommandGroup => 'commands' in entry

const run = async (args: readonly string[], language: Language, io: Io): Promise<ExitCode> => {
  const [first, ...rest] = args
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    const text = programHelp('', commands, language)
    if (first !== undefined) await io.out(text)
    else io.err(text)
    return first === undefined ? exitCodes.usage : exitCodes.clear
  }
  if (first === '--version') {
    await io.out(`${programName}\n`)
    return exitCodes.clear
  }
  const entry = find(first, commands, '')
  if (!isGroup(entry)) return runCommand(entry, rest, language, io)
  const [second, ...others] = rest
  if (second === '--help' || second === '-h' || (second === undefined && entry.unnamed === undefined)) {
    const text = programHelp(first, entry.commands, language)
    if (second !== undefined) await io.out(text)
    else io.err(text)
    return second === undefined ? exitCodes.usage : exitCodes.clear
  }
  return second === undefined || (second.startsWith('-') && entry.unnamed !== undefined)
    ? runCommand(entry.commands[entry.unnamed ?? ''] as CommandEntry, rest, language, io)
    : runCommand(find(second, entry.commands, first), others, language, io)
}

const find = <E>(name: string, entries: Readonly<Record<string, E>>, group: string): E => {
  const entry = Object.hasOwn(entries, name) ? entries[name] : undefined
  if (entry) return entry
  if (name.startsWith('-')) throw badUsage({ code: 'unknown-option', at: name })
  const found = [group, name].filter(Boolean).join(' ')
  const near = nearest(name, Object.keys(entries))
  throw badUsage({
    code: 'unknown-command',
    at: '',
    found,
    nearest: near === undefined ? undefined : [group, near].filter(Boolean).join(' '),
  })
}

const runCommand = async (
  entry: CommandEntry,
  args: readonly string[],
  language: Language,
  io: Io,
): Promise<ExitCode> => {
  const command = await entry.load()
  const end = args.indexOf('--')
  const options = end < 0 ? args : args.slice(0, end)
  if (options.includes('--help') || options.includes('-h')) {
    await io.out(commandHelp(command, language))
    return exitCodes.clear
  }
  return command.run(givenTo(command, args, language), io)
}
