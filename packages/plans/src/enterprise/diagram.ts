import type { Language, Localized } from '@zhiben/core'
import { type ElementMove, type ElementState, elementMachine, elementMoves, elementStates } from './machine.js'

/** A state, or a group of states, of a graph that can be drawn. */
export interface ElementDiagramState {
  readonly id: string
  readonly title: Localized
  readonly states: readonly ElementDiagramState[]
  readonly initial: string | undefined
}

/** A move between two states of the graph. */
export interface ElementDiagramTransition {
  readonly move: ElementMove
  readonly title: Localized
  readonly from: string
  readonly to: string
  readonly guard: string | undefined
}

/** The life of an element as a plain graph, in the same shape as the diagram of the hazard machine. */
export interface ElementDiagram {
  readonly regions: readonly ElementDiagramState[]
  readonly transitions: readonly ElementDiagramTransition[]
}

const region = 'element'
const idOf = (state: string): string => `${region}.${state}`

/**
 * The life of an element as states and moves with what they are called: for a drawing of any kind.
 *
 * @example elementDiagram().transitions.filter(({ move }) => move === 'expire').length // 3
 */
export const elementDiagram = (): ElementDiagram => ({
  regions: [
    {
      id: region,
      title: { zh: '“12345”要素', en: 'Element of "12345"' },
      states: Object.entries(elementStates).map(([state, title]) => ({
        id: idOf(state),
        title,
        states: [],
        initial: undefined,
      })),
      initial: idOf('undetermined'),
    },
  ],
  transitions: Object.entries(elementMachine).flatMap(([from, moves]) =>
    (Object.entries(moves) as [ElementMove, ElementState][]).map(([move, to]) => ({
      move,
      title: elementMoves[move],
      from: idOf(from),
      to: idOf(to),
      guard: undefined,
    })),
  ),
})

/**
 * The life of an element as a Mermaid state diagram, in one language.
 *
 * @example elementMermaid('zh') // stateDiagram-v2 …
 */
export const elementMermaid = (language: Language): string => {
  const { regions, transitions } = elementDiagram()
  const name = (id: string): string => id.replaceAll(/[.-]/g, '_')
  const arrows = new Map<string, string[]>()
  for (const { from, to, title } of transitions) {
    const arrow = `${name(from)} --> ${name(to)}`
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), title[language]])
  }
  const lines = regions.flatMap(({ states, initial }) => [
    ...states.map(({ id, title }) => `  state "${title[language]}" as ${name(id)}`),
    ...(initial === undefined ? [] : [`  [*] --> ${name(initial)}`]),
  ])
  const drawn = [...arrows].map(([arrow, moves]) => `  ${arrow} : ${moves.join(' / ')}`)
  return `${['stateDiagram-v2', ...lines, ...drawn].join('\n')}\n`
}
