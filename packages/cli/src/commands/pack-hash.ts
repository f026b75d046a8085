import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { Stop } from '../command/stop.js'
import { inspectPackFile } from '../standards/pack-file.js'

/** `zhiben pack hash FILE` */
export const packHash = command({
  name: 'pack hash',
  says: {
    zh: '规则包内容的哈希；与包内所写不符时也给出实际的哈希',
    en: 'the hash of what a pack says, also where it is not the one that stands in it',
  },
  operands: ['FILE'],
  options: {},
  run: async ({ operands }, io) => {
    const file = operands[0] ?? ''
    const { pack, problems } = await inspectPackFile(file, { imports: 'later' })
    const [actual] = problems.flatMap((problem) => (problem.code === 'hash-mismatch' ? [problem.expected] : []))
    const others = problems.filter(({ code }) => code !== 'hash-mismatch' && code !== 'bad-signature')
    if (others.length > 0)
      throw new Stop({ exit: 'data', problem: { code: 'pack-refused', at: file, problems: others } })
    await io.out(`${pack?.hash ?? actual}\n`)
    return exitCodes.clear
  },
})
