import { refusalWords } from '@zhiben/hazards'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { actorGiven, actorOptions } from '../hazards/actor-option.js'
import { atDesk, deskOptions } from '../hazards/desk.js'
import { stateText } from '../hazards/hazard-text.js'
import { hazardShown, notThere } from '../hazards/shown.js'
import { openWords } from '../hazards/words.js'
import { painter } from '../report/style.js'

/** `zhiben hazard show HAZARD` */
export const hazardShow = command({
  name: 'hazard show',
  says: {
    zh: '一项隐患的现状；写明是谁在看，就只显示他可以看的，并列出他现在能办什么、为什么不能办别的',
    en: 'a hazard as it is; of whoever looks: only what they may see, what they can do now, and why not the rest',
  },
  operands: ['HAZARD'],
  options: {
    ...deskOptions,
    ...actorOptions,
    why: { says: { zh: '列出不能办的命令和原因', en: 'say of each command that is not open why' } },
    json: { says: { zh: '输出 JSON', en: 'print JSON' } },
  },
  run: ({ options, operands, language }, io) =>
    atDesk({ options, language, io }, async (desk) => {
      const [hazard = ''] = operands
      const actor = actorGiven(options)
      const shown = await hazardShown(desk, hazard, actor)
      if (shown === undefined) return notThere(hazard, language, io)
      const commands = shown.open.map(({ why, ...of }) =>
        why ? { ...of, why: { ...why, message: refusalWords(why, language) } } : of,
      )
      if (options.json) {
        await io.out(`${JSON.stringify({ state: shown.state, ...(actor && { commands }) }, null, 2)}\n`)
        return exitCodes.clear
      }
      await io.out(stateText(shown.state, language, painter(io.colour)))
      if (actor) {
        const open = openWords(
          shown.open.filter((one) => one.open),
          language,
        )
        await io.out(`${language === 'zh' ? '现在可以' : 'Open'}: ${open === '' ? '–' : open}\n`)
      }
      for (const one of options.why ? commands : [])
        if ('why' in one && one.why) await io.out(`    ${one.command}: ${one.why.message}\n`)
      return exitCodes.clear
    }),
})
