import { elementDiagram, elementMermaid } from '@zhiben/plans'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { printTo } from '../command/print-to.js'

const title = { zh: '“12345”要素的状态', en: 'The states of an element of "12345"' } as const

/** `zhiben diagram 12345` */
export const diagram12345 = command({
  name: 'diagram 12345',
  says: {
    zh: '按定义画出“12345”要素的状态；不指定文件时输出 Mermaid',
    en: 'draw the states of an element of "12345" from their definition; prints Mermaid where no file is named',
  },
  operands: [],
  options: {
    svg: { value: 'FILE', says: { zh: '写成 SVG 图', en: 'write it as an SVG drawing' } },
    mermaid: { value: 'FILE', says: { zh: '写成 Mermaid 文本', en: 'write it as Mermaid text' } },
  },
  run: async ({ options, language }, io) => {
    if (options.svg !== undefined) {
      const { svgOf } = await import('../diagram/svg.js')
      await printTo(options.svg, svgOf(elementDiagram(), language, title), io)
    }
    if (options.mermaid !== undefined || options.svg === undefined)
      await printTo(options.mermaid, elementMermaid(language), io)
    return exitCodes.clear
  },
})
