import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { actorGiven, actorOptions } from '../hazards/actor-option.js'
import { atDesk, deskOptions } from '../hazards/desk.js'
import { historyText } from '../hazards/hazard-text.js'
import { hazardShown, notThere } from '../hazards/shown.js'
import { painter } from '../report/style.js'

/** `zhiben hazard history HAZARD` */
export const hazardHistory = command({
  name: 'hazard history',
  says: { zh: '一项隐患从上报起的全部经过', en: 'all that ever happened to a hazard' },
  operands: ['HAZARD'],
  options: { ...deskOptions, ...actorOptions, json: { says: { zh: '输出 JSON', en: 'print JSON' } } },
  run: ({ options, operands, language }, io) =>
    atDesk({ options, language, io }, async (desk) => {
      const [hazard = ''] = operands
      const shown = await hazardShown(desk, hazard, actorGiven(options))
      if (shown === undefined) return notThere(hazard, language, io)
      await io.out(
        options.json
          ? `${JSON.stringify(shown.history, null, 2)}\n`
          : historyText(shown.history, language, painter(io.colour)),
      )
      return exitCodes.clear
    }),
})
