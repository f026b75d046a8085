import { diagramOf, mermaidOf } from '@zhiben/hazards'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { printTo } from '../command/print-to.js'

/** `zhiben diagram hazard` */
export const diagramHazard = command({
  name: 'diagram hazard',
  says: {
    zh: '按流程定义画出事故隐患的一生；不指定文件时输出 Mermaid',
    en: 'draw the life of a hazard from its definition; prints Mermaid where no file is named',
  },
  operands: [],
  options: {
    svg: { value: 'FILE', says: { zh: '写成 SVG 图', en: 'write it as an SVG drawing' } },
    mermaid: { value: 'FILE', says: { zh: '写成 Mermaid 文本', en: 'write it as Mermaid text' } },
  },
  run: async ({ options, language }, io) => {
    if (options.svg !== undefined) {
      const { svgOf } = await import('../diagram/svg.js')
      await printTo(options.svg, svgOf(diagramOf(), language), io)
    }
    if (options.mermaid !== undefined || options.svg === undefined)
      await printTo(options.mermaid, mermaidOf(language), io)
    return exitCodes.clear
  },
})
