import type { Language, Localized } from '@zhiben/core'
import { type Content, html, type Markup } from '../report/html/markup.js'
import { anywhere, drawingsOf, type Graph } from './drawing.js'
import { type PlacedArrow, type PlacedRegion, placed, size } from './layout.js'

const gap = 24
/** Text stays legible where a line runs beneath it. */
const halo = html`stroke="#ffffff" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`
const ofHazards = { zh: '事故隐患的一生：四个并行区', en: 'The life of a hazard: four regions side by side' } as const

/**
 * A machine as a drawing: its regions side by side, each with its states, groups and arrows. What is written in it is
 * escaped; the drawing refers to nothing outside itself.
 *
 * @example svgOf(diagramOf(), 'zh')
 */
export const svgOf = (diagram: Graph, language: Language, titles: Localized = ofHazards): string => {
  const [first, ...others] = drawingsOf(diagram, language).map(placed)
  if (first === undefined) throw new TypeError('Bug: a machine without regions')
  // The longest region stands on the left, the others one below the other beside it.
  let y = gap * 2
  const beside = others.map((region) => {
    const at = { region, x: first.width + 2 * gap, y }
    y += region.height + gap
    return at
  })
  const note = anywhere(diagram, language)
  const width = first.width + 3 * gap + Math.max(0, ...others.map((region) => region.width))
  const height = Math.max(first.height + 3 * gap, y) + gap
  const drawn = html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${titles[language]}" font-family="'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif">
<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0L10 5L0 10z" fill="#475569"/></marker></defs>
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="${gap}" y="${gap + 6}" font-size="16" font-weight="bold" fill="#0f172a">${titles[language]}</text>
${[{ region: first, x: gap, y: gap * 2 }, ...beside].map(drawnRegion)}<text x="${gap}" y="${height - gap + 4}" font-size="${size.small}" fill="#475569">${note}</text>
</svg>
`
  return drawn.markup
}

const drawnRegion = ({
  region,
  x,
  y,
}: {
  readonly region: PlacedRegion
  readonly x: number
  readonly y: number
}) => html`<g transform="translate(${x} ${y})">
<rect width="${region.width}" height="${region.height}" rx="8" fill="#f8fafc" stroke="#94a3b8"/>
<text x="${size.pad}" y="22" font-size="${size.title}" font-weight="bold" fill="#0f172a">${region.title}</text>
${region.groups.map(
  (
    group,
  ) => html`<rect x="${group.x}" y="${group.y}" width="${group.width}" height="${group.height}" rx="6" fill="#eef2ff" stroke="#a5b4fc" stroke-dasharray="5 3"/>
<text x="${group.x + size.pad}" y="${group.y + 20}" font-size="${size.title}" font-weight="bold" fill="#3730a3">${group.of.title}</text>
`,
)}${region.arrows.map(drawnLine)}${region.notes.map((note) => texts(note.of, note.x + note.width / 2, note.y + size.small, '#3730a3'))}${region.boxes.map(
  ({
    x: left,
    y: top,
    width,
    height,
    of: { box, lines },
  }) => html`<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="6" fill="#ffffff" stroke="#1e293b" stroke-width="${box.initial ? 2.5 : 1.2}"/>
<text x="${left + width / 2}" y="${top + size.pad + 12}" font-size="${size.title}" text-anchor="middle" fill="#0f172a">${box.title}</text>
${texts(lines, left + width / 2, top + size.pad + 12 + size.line, '#475569')}`,
)}${region.arrows.map(drawnLabel)}</g>
`

const texts = (lines: readonly string[], x: number, y: number, fill: string): readonly Markup[] =>
  lines.map(
    (
      line,
      i,
    ) => html`<text x="${x}" y="${y + i * size.line}" font-size="${size.small}" text-anchor="middle" fill="${fill}" ${halo}>${line}</text>
`,
  )

const drawnLine = ({
  points,
}: PlacedArrow): Content => html`<path d="${wayOf(points)}" fill="none" stroke="#475569" stroke-width="1.3" marker-end="url(#tip)"/>
`

const drawnLabel = ({ label: { x, y, lines } }: PlacedArrow): readonly Markup[] =>
  lines.map(
    (
      line,
      i,
    ) => html`<text x="${x}" y="${Math.round(y + 4 + (i - (lines.length - 1) / 2) * size.line)}" font-size="${size.small}" text-anchor="middle" fill="#0f172a" ${halo}>${line}</text>
`,
  )

/** A smooth way through the points: each is the pull of a curve between the middles beside it. */
const wayOf = (points: PlacedArrow['points']): string => {
  const [start, ...rest] = points
  const end = rest.at(-1)
  if (start === undefined || end === undefined) return ''
  const bends = rest.slice(0, -1).map(({ x, y }, i) => {
    const next = rest[i + 1] ?? end
    const last = i === rest.length - 2
    const [toX, toY] = last ? [next.x, next.y] : [Math.round((x + next.x) / 2), Math.round((y + next.y) / 2)]
    return `Q${x} ${y} ${toX} ${toY}`
  })
  return `M${start.x} ${start.y}${bends.length > 0 ? bends.join('') : `L${end.x} ${end.y}`}`
}
