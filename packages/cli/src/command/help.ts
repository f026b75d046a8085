import type { Language, Localized } from '@zhiben/core'
import { globalOptions } from './arguments.js'
import type { Command, OptionSpec } from './command.js'
import { exitCodes, exitCodeWords } from './exit-code.js'

const words = {
  usage: { zh: '用法', en: 'Usage' },
  commands: { zh: '命令', en: 'Commands' },
  options: { zh: '选项', en: 'Options' },
  exit: { zh: '退出码', en: 'Exit codes' },
  options_: { zh: '[选项…]', en: '[OPTION…]' },
  command: { zh: '命令', en: 'COMMAND' },
  more: {
    zh: '各命令的用法：zhiben 命令 --help',
    en: 'How to use a command: zhiben COMMAND --help',
  },
  about: {
    zh: '治本：按判定标准判断重大事故隐患，每个结论都说明依据',
    en: 'Zhiben judges major accident hazards by the judgement standards, and says on what ground',
  },
} as const

/** Text in two columns; Chinese characters take the room of two. */
const columns = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => widthOf(left)))
  return rows.map(([left, right]) => `  ${left}${' '.repeat(width - widthOf(left) + 2)}${right}\n`).join('')
}

/** How many columns of a terminal a text takes. */
export const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, char) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(char)
        ? 2
        : 1),
    0,
  )

const exitTable = (language: Language): string =>
  columns(
    Object.entries(exitCodes).map(([name, code]) => [
      String(code),
      exitCodeWords[name as keyof typeof exitCodes][language],
    ]),
  )

const optionTable = (options: Readonly<Record<string, OptionSpec>>, language: Language): string =>
  columns(
    Object.entries(options).map(([name, { value, many, says }]) => [
      `--${name}${value === undefined ? '' : ` ${value}`}${many ? ' …' : ''}`,
      says[language],
    ]),
  )

/** The help of one command. */
export const commandHelp = (command: Command, language: Language): string => {
  const operands = command.operands.join(' ')
  return [
    `${words.usage[language]}: ${['zhiben', command.name, operands, words.options_[language]].filter(Boolean).join(' ')}\n`,
    `\n${command.says[language]}\n`,
    `\n${words.options[language]}:\n${optionTable({ ...command.options, ...globalOptions }, language)}`,
    command.more ? `\n${command.more[language]}\n` : '',
  ].join('')
}

/** `12345` after the words: an object has keys that are numbers before all others. Sorting keeps the rest as it is. */
const digitsLast = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  Number(/^\d/.test(a)) - Number(/^\d/.test(b))

/** The help of the program, or of a group of commands such as `pack`. */
export const programHelp = (
  group: string,
  commands: Readonly<Record<string, { readonly says: Localized }>>,
  language: Language,
): string =>
  [
    `${words.usage[language]}: ${['zhiben', group, words.command[language], words.options_[language]].filter(Boolean).join(' ')}\n`,
    group === '' ? `\n${words.about[language]}\n` : '',
    `\n${words.commands[language]}:\n${columns(
      Object.entries(commands)
        .sort(digitsLast)
        .map(([name, { says }]) => [name, says[language]]),
    )}`,
    `\n${words.more[language]}\n`,
    group === ''
      ? `\n${words.options[language]}:\n${optionTable({ ...globalOptions, version: { says: { zh: '显示版本', en: 'show the version' } } }, language)}`
      : '',
    group === '' ? `\n${words.exit[language]}:\n${exitTable(language)}` : '',
  ].join('')
