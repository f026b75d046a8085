import type { Language, Localized } from '@zhiben/core'
import type { ExitCode } from './exit-code.js'
import type { Io } from './io.js'

/** An option of a command. Without `value` it is a switch. */
export interface OptionSpec {
  readonly value?: string | undefined
  /** May be given several times. */
  readonly many?: true | undefined
  readonly says: Localized
}

/** What was given for an option: a switch is true, `many` gives a list. */
export type OptionValue<O extends OptionSpec> = O extends { readonly value: string }
  ? O extends { readonly many: true }
    ? readonly string[]
    : string | undefined
  : boolean

/** Options and operands as a command gets them. */
export interface Given<Options extends Readonly<Record<string, OptionSpec>>> {
  readonly options: { readonly [K in keyof Options]: OptionValue<Options[K]> }
  readonly operands: readonly string[]
  readonly language: Language
}

/** A command: how it is called, what it does and what each of its options means. */
export interface CommandSpec<Options extends Readonly<Record<string, OptionSpec>>> {
  /** The name as it is typed, `pack export` included. */
  readonly name: string
  readonly says: Localized
  /** The operands as the usage line shows them: `FILE`, `[FILE]`, `ID…`. */
  readonly operands: readonly string[]
  /** More operands than these may be given; the command sees to them. */
  readonly endless?: true | undefined
  readonly options: Options
  /** Lines of further help. */
  readonly more?: Localized | undefined
  readonly run: (given: Given<Options>, io: Io) => Promise<ExitCode>
}

/** A command whose options are forgotten, for tables of commands. */
export type Command = CommandSpec<Readonly<Record<string, OptionSpec>>>

/** A command with the types of its options checked against its own table. */
export const command = <const Options extends Readonly<Record<string, OptionSpec>>>(
  spec: CommandSpec<Options>,
): Command => spec as unknown as Command
