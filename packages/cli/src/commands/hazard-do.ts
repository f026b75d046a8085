import { nearest } from '@zhiben/core'
import { commandTypes } from '@zhiben/hazards'
import { command } from '../command/command.js'
import { badUsage } from '../command/stop.js'
import { actorGiven, actorOptions } from '../hazards/actor-option.js'
import { dayGiven, dayOption } from '../hazards/day-option.js'
import { atDesk, deskOptions } from '../hazards/desk.js'
import { commandsGiven } from '../hazards/given-command.js'
import { putThrough } from '../hazards/put-through.js'
import { fieldsSet } from '../hazards/set-option.js'
import { type JsonDocument, readDocument } from '../read/document.js'
import { documentRefused } from '../read/document-refused.js'

/** `zhiben hazard do COMMAND HAZARD` or `zhiben hazard do FILE` */
export const hazardDo = command({
  name: 'hazard do',
  says: {
    zh: '办理一条命令（如 verify h-1），或 JSON 文件里的一条或多条：全部办成或一条不办',
    en: 'one command (such as verify h-1), or those of a JSON file: all of them or none',
  },
  operands: ['COMMAND|FILE', '[HAZARD]'],
  options: {
    ...deskOptions,
    ...actorOptions,
    ...dayOption,
    key: {
      value: 'KEY',
      says: {
        zh: '幂等键：同一键只算一次；默认按命令内容生成',
        en: 'idempotency key: the same counts once; made from what the command says unless told',
      },
    },
    set: {
      value: 'NAME=VALUE',
      many: true,
      says: {
        zh: '命令的一项内容，可写多次：until=2026-03-01、outcome.kind=accepted；数、列表用 NAME:=JSON',
        en: 'a field of the command; may be repeated: until=2026-03-01, outcome.kind=accepted; NAME:=JSON for figures and lists',
      },
    },
    json: { says: { zh: '输出 JSON', en: 'print JSON' } },
  },
  more: {
    zh: `COMMAND：${commandTypes.join(' ')}\nFILE 为一条命令或命令的数组，- 为标准输入；其中没有写的 key、on、actor 取自选项。`,
    en: `COMMAND: ${commandTypes.join(' ')}\nFILE is a command or a list of them, - is standard input; key, on and actor come from the options where it does not say them.`,
  },
  run: async ({ options, operands, language }, io) => {
    const [what = '', hazard] = operands
    const filling = {
      actor: actorGiven(options),
      on: dayGiven('--on', options.on) ?? io.today(),
      key: options.key,
    }
    const known = (commandTypes as readonly string[]).includes(what)
    if (hazard !== undefined && !known)
      throw badUsage({ code: 'unknown-command', at: '', found: what, nearest: nearest(what, commandTypes) })
    if (hazard === undefined && known) throw badUsage({ code: 'operand-missing', at: 'HAZARD' })
    const document = hazard === undefined ? await documentIn(what, io.stdin) : undefined
    if (hazard !== undefined && filling.actor === undefined)
      throw badUsage({ code: 'option-missing', at: '--as, --role, --party' })
    const list = document && Array.isArray(document.value)
    const values = !document
      ? [{ type: what, hazard, ...fieldsSet(options.set) }]
      : list
        ? (document.value as readonly unknown[])
        : [document.value]
    const commands = commandsGiven(values, filling, {
      from: document ? what : `${what} ${hazard}`,
      placeOf: (i, at) => (document ? document.placeOf(list ? `[${i}]${at === '' ? '' : `.${at}`}` : at) : what),
    })
    return atDesk(
      { options, language, io, missing: commands.some(({ type }) => type === 'open') ? 'make' : 'refuse' },
      (desk) => putThrough(desk, commands, { json: options.json, language, io }),
    )
  },
})

const documentIn = async (file: string, stdin: NodeJS.ReadableStream): Promise<JsonDocument> => {
  const read = await readDocument(file, stdin)
  if (read.document) return read.document
  throw documentRefused(file, read, [], () => '')
}
