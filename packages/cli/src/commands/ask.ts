import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'

/** `zhiben ask --standard ID [FILE]` */
export const ask = command({
  name: 'ask',
  says: { zh: '', en: '' },
  operands: ['[FILE]'],
  options: {},
  run: async () => exitCodes.clear,
})
