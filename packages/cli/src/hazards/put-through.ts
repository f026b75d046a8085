import type { Language } from '@zhiben/core'
import { type Actor, type Command, type Done, openCommands, type Refused, refusalWords, viewFor } from '@zhiben/hazards'
import { type ExitCode, exitCodes } from '../command/exit-code.js'
import type { Io } from '../command/io.js'
import { painter } from '../report/style.js'
import { onOneLine } from '../words/on-one-line.js'
import type { Desk } from './desk.js'
import { regionWords } from './hazard-text.js'
import { eventTitles, openWords } from './words.js'

/** How the result is told. */
export interface Telling {
  readonly json: boolean
  readonly language: Language
  readonly io: Io
}

/** How often a command is decided anew where another writer was quicker. */
const retries = 5

/**
 * Puts commands through, all or none, and says what came of them; of a refusal why, and what is open instead. The exit
 * code is 65 where one was refused.
 */
export const putThrough = async (desk: Desk, commands: readonly Command[], telling: Telling): Promise<ExitCode> => {
  const result = await desk.service.actAll(commands, { retries })
  return 'refusal' in result ? refused(desk, commands, result, telling) : done(commands, result, telling)
}

/** What somebody may see of what a command came to. */
const seen = ({ actor, hazard }: Command, { events, state, repeated }: Done) => {
  const view = viewFor(actor, state, events)
  return { hazard, repeated, events: view.history, state: view.state }
}

const done = async (
  commands: readonly Command[],
  results: readonly Done[],
  { json, language, io }: Telling,
): Promise<ExitCode> => {
  const seenResults = results.flatMap((result, i) => {
    const command = commands[i]
    return command ? [seen(command, result)] : []
  })
  if (json) {
    await io.out(`${JSON.stringify({ done: seenResults }, null, 2)}\n`)
    return exitCodes.clear
  }
  const paint = painter(io.colour)
  for (const { hazard, repeated, events, state } of seenResults) {
    const happened = repeated
      ? language === 'zh'
        ? '以前已办（同一键），没有新增'
        : 'done before (same key), nothing new'
      : events.length === 0
        ? language === 'zh'
          ? '没有变化'
          : 'nothing new'
        : events.map(({ type }) => eventTitles[type][language]).join(language === 'zh' ? '、' : ', ')
    await io.out(`${paint(onOneLine(hazard), 'bold')}  ${happened} → ${regionWords(state, language)}\n`)
  }
  return exitCodes.clear
}

const refused = async (
  desk: Desk,
  commands: readonly Command[],
  { refusal, command: i, state }: Refused,
  { json, language, io }: Telling,
): Promise<ExitCode> => {
  const command = commands[i] as Command
  const policy = state && desk.policyOf(state.policy)
  const open = state && policy ? openCommands(state, command.actor, policy).filter((one) => one.open) : []
  const message = refusalWords(refusal, language)
  if (json) {
    const { hazard, type } = command
    const opens = open.map((one) => ({ command: one.command, moves: one.moves ?? [] }))
    await io.out(
      `${JSON.stringify({ refused: { command: i, type, hazard, ...refusal, message }, open: opens }, null, 2)}\n`,
    )
    return exitCodes.data
  }
  const which =
    commands.length > 1
      ? `${{ zh: '第', en: 'command ' }[language]}${i + 1}${{ zh: ' 条（均未办理）', en: ' (none was done)' }[language]} `
      : ''
  io.err(
    `zhiben: ${which}${onOneLine(command.hazard)} ${onOneLine(message)}\n${openLine(open, command.actor, language)}`,
  )
  return exitCodes.data
}

const openLine = (open: Parameters<typeof openWords>[0], actor: Actor, language: Language): string => {
  const words = openWords(open, language)
  if (words === '') return ''
  return language === 'zh'
    ? `${onOneLine(actor.id)} 现在可以：${words}\n`
    : `Open to ${onOneLine(actor.id)}: ${words}\n`
}
