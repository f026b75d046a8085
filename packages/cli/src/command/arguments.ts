import { parseArgs } from 'node:util'
import { type Language, nearest } from '@zhiben/core'
import type { Command, Given, OptionSpec } from './command.js'
import { badUsage } from './stop.js'

/** Options that every command has. */
export const globalOptions = {
  lang: { value: 'zh|en', says: { zh: '输出语言，默认 zh', en: 'language of the output, zh unless told' } },
  help: { says: { zh: '显示帮助', en: 'show this help' } },
} as const satisfies Readonly<Record<string, OptionSpec>>

interface Parsed {
  readonly options: Readonly<Record<string, boolean | string | readonly string[] | undefined>>
  readonly operands: readonly string[]
}

/**
 * The arguments of a command by its table of options. Node's own reader splits them; what is allowed is checked here,
 * so that a mistake is named in the user's language. Fails: `Stop` with exit code 64.
 */
const parseArguments = (args: readonly string[], table: Readonly<Record<string, OptionSpec>>): Parsed => {
  const { tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: {
      h: { type: 'boolean' },
      ...Object.fromEntries(
        Object.entries(table).map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' }]),
      ),
    },
  })
  const given = new Map<string, string[]>()
  const operands: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const name = token.name === 'h' ? 'help' : token.name
    const spec = Object.hasOwn(table, name) ? table[name] : undefined
    const at = token.rawName
    if (!spec) throw badUsage({ code: 'unknown-option', at, nearest: nearestOption(at, Object.keys(table)) })
    if (spec.value === undefined && token.value !== undefined) throw badUsage({ code: 'value-unexpected', at })
    if (spec.value !== undefined && isMissing(token.value, token.inlineValue))
      throw badUsage({ code: 'value-missing', at, value: spec.value })
    if (given.has(name) && !spec.many && spec.value !== undefined) throw badUsage({ code: 'option-twice', at })
    given.set(name, [...(given.get(name) ?? []), token.value ?? ''])
  }
  const options = Object.fromEntries(
    Object.entries(table).map(([name, { value, many }]) => [
      name,
      many ? (given.get(name) ?? []) : value === undefined ? given.has(name) : given.get(name)?.[0],
    ]),
  )
  return { options, operands }
}

/** `--as-of --json`: the next option is not the value. A lone `-` is one (standard input). */
const isMissing = (value: string | undefined, inline: boolean | undefined): boolean =>
  value === undefined || value === '' || (inline !== true && value.startsWith('-') && value !== '-')

const nearestOption = (found: string, names: readonly string[]): string | undefined => {
  const name = nearest(found.replace(/^-+/, ''), names)
  return name === undefined ? undefined : `--${name}`
}

/** What a command was given, with the number of its operands checked. */
export const givenTo = (command: Command, args: readonly string[], language: Language): Given<Command['options']> => {
  const { options, operands } = parseArguments(args, { ...command.options, ...globalOptions })
  const required = command.operands.filter((operand) => !operand.startsWith('['))
  const missing = required[operands.length]
  if (missing !== undefined) throw badUsage({ code: 'operand-missing', at: missing })
  const extra = operands[command.operands.length]
  if (extra !== undefined && !command.endless) throw badUsage({ code: 'operand-extra', at: extra })
  return { options: options as Given<Command['options']>['options'], operands, language }
}

/** The language that was asked for, wherever `--lang` stands; the arguments without it. */
export const languageIn = (
  args: readonly string[],
): { readonly language: Language; readonly rest: readonly string[] } => {
  const rest: string[] = []
  let language: string | undefined
  let i = 0
  for (; i < args.length && args[i] !== '--'; i++) {
    const arg = args[i] as string
    if (arg === '--lang') {
      const value = args[++i]
      if (value === undefined) throw badUsage({ code: 'value-missing', at: '--lang', value: 'zh|en' })
      language = value
    } else if (arg.startsWith('--lang=')) language = arg.slice('--lang='.length)
    else rest.push(arg)
  }
  if (language !== undefined && language !== 'zh' && language !== 'en')
    throw badUsage({ code: 'not-one-of', at: '--lang', found: language, options: ['zh', 'en'] })
  return { language: language ?? 'zh', rest: [...rest, ...args.slice(i)] }
}
