import { type EdgeLabel, Graph, layout } from '@dagrejs/dagre'
import type { Arrow, Box, Drawing, Group } from './drawing.js'
import { widthOf, wrapped } from './text-width.js'

/** Sizes of text and distances, in pixels. */
export const size = { title: 14, small: 12, line: 17, pad: 10 } as const

/** A rectangle by its upper left corner. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A piece of a drawing with its place. */
export interface Placed<T> extends Rectangle {
  readonly of: T
}

/** An arrow with its way, and its label with its middle. */
export interface PlacedArrow {
  readonly points: readonly { readonly x: number; readonly y: number }[]
  readonly label: { readonly x: number; readonly y: number; readonly lines: readonly string[] }
}

/** A region with all that is in it placed, its own corner at 0, 0. */
export interface PlacedRegion {
  readonly title: string
  readonly width: number
  readonly height: number
  readonly boxes: readonly Placed<{ readonly box: Box; readonly lines: readonly string[] }>[]
  readonly groups: readonly Placed<Group>[]
  readonly notes: readonly Placed<readonly string[]>[]
  readonly arrows: readonly PlacedArrow[]
}

const widest = (lines: readonly string[], px: number): number => Math.max(0, ...lines.map(widthOf)) * px

const boxSize = (title: string, lines: readonly string[]) => ({
  width: Math.max(widest([title], size.title), widest(lines, size.small), 50) + 2 * size.pad,
  height: size.title + 2 * size.pad + lines.length * size.line,
})

const labelled = ({ labels }: Arrow): readonly string[] => labels.flatMap((label) => wrapped(label, 16))

const marginTop = 34

/** Places all that is drawn of a region. */
export const placed = ({ title, boxes, groups, arrows }: Drawing): PlacedRegion => {
  const graph = new Graph({ compound: true })
  graph.setGraph({ rankdir: 'TB', nodesep: 26, edgesep: 18, ranksep: 34, marginx: 18, marginy: 12 })
  const lines = (box: Box): readonly string[] => box.within.flatMap((text) => wrapped(`↺ ${text}`, 15))
  const add = (box: Box, group?: string): void => {
    graph.setNode(box.id, boxSize(box.title, lines(box)))
    if (group !== undefined) graph.setParent(box.id, group)
  }
  for (const box of boxes) add(box)
  const noteLines = groups.map(({ notes }) => notes.flatMap((note) => wrapped(note, 24)))
  for (const [i, group] of groups.entries()) {
    graph.setNode(`group ${i}`, {})
    for (const box of group.boxes) add(box, `group ${i}`)
    const [first, last] = [group.boxes[0], group.boxes.at(-1)]
    if (first === undefined || last === undefined) continue
    // Title and notes have room of their own above and below the boxes.
    const ends = [
      ['title', [group.title], first.id],
      ['notes', noteLines[i] ?? [], last.id],
    ] as const
    for (const [name, texts, beside] of ends) {
      const id = `${name} ${i}`
      const width = widest(texts, name === 'title' ? size.title : size.small)
      graph.setNode(id, { width, height: texts.length * size.line })
      graph.setParent(id, `group ${i}`)
      const [from, to] = name === 'title' ? [id, beside] : [beside, id]
      graph.setEdge(from, to, { weight: 4, minlen: 1, width: 0, height: 0 })
    }
  }
  for (const arrow of arrows) {
    const texts = labelled(arrow)
    graph.setEdge(arrow.from, arrow.to, {
      width: widest(texts, size.small) + 8,
      height: texts.length * size.line + 4,
      labelpos: 'c',
    })
  }
  layout(graph)
  const rectangle = (id: string): Rectangle => {
    const { x = 0, y = 0, width, height } = graph.node(id)
    return rounded({ x: x - width / 2, y: y - height / 2 + marginTop, width, height })
  }
  const { width = 0, height = 0 } = graph.graph() as { readonly width?: number; readonly height?: number }
  const all = [...boxes, ...groups.flatMap((group) => group.boxes)]
  return {
    title,
    width: Math.ceil(Math.max(width, widest([title], size.title) + 4 * size.pad)),
    height: Math.ceil(height + marginTop),
    boxes: all.map((box) => ({ ...rectangle(box.id), of: { box, lines: lines(box) } })),
    groups: groups.map((group, i) => ({ ...rectangle(`group ${i}`), of: group })),
    notes: groups.map((_, i) => ({ ...rectangle(`notes ${i}`), of: noteLines[i] ?? [] })),
    arrows: arrows.map((arrow) => {
      const { points = [], x = 0, y = 0 } = graph.edge(arrow.from, arrow.to) as EdgeLabel
      return {
        points: points.map((point) => ({ x: Math.round(point.x), y: Math.round(point.y + marginTop) })),
        label: { x: Math.round(x), y: Math.round(y + marginTop), lines: labelled(arrow) },
      }
    }),
  }
}

const rounded = ({ x, y, width, height }: Rectangle): Rectangle => ({
  x: Math.round(x),
  y: Math.round(y),
  width: Math.round(width),
  height: Math.round(height),
})
