import type { Language, Localized } from '@zhiben/core'
import type { AnyStateNode } from 'xstate'
import { currentDefinition, type Definition } from './definition.js'
import { describeMove, type Move } from './move.js'
import { gradeTitles, regionTitles } from './regions.js'

/** A state of a region, or a group of states. */
export interface DiagramState {
  /** Its path in the machine: `course.major.planned`. */
  readonly id: string
  readonly title: Localized
  /** The states within, in the order of the way; none: a plain state. */
  readonly states: readonly DiagramState[]
  /** The state in which a region or a group begins. */
  readonly initial: string | undefined
}

/** A move from one state to another, or one that is only recorded. */
export interface DiagramTransition {
  readonly move: Move
  readonly title: Localized
  readonly from: string
  readonly to: string
  /** It holds only where the hazard is in certain states of other regions as well. */
  readonly guard: string | undefined
}

/** The machine as a plain graph. */
export interface Diagram {
  readonly regions: readonly DiagramState[]
  readonly transitions: readonly DiagramTransition[]
}

const titlesOfRegions: Readonly<Record<string, Localized>> = {
  course: { zh: '过程', en: 'Course' },
  timeliness: { zh: '时限', en: 'Timeliness' },
  supervision: { zh: '督办', en: 'Supervision' },
  accountability: { zh: '追责', en: 'Accountability' },
}

/**
 * The machine as regions, states and transitions with what they are called: for a drawing of any kind.
 *
 * @example diagramOf().transitions.find(({ move }) => move === 'submit')
 */
export const diagramOf = ({ machine }: Definition = currentDefinition): Diagram => {
  const regions = Object.values(machine.root.states).map(stateOf)
  const nodes = [machine.root, ...Object.values(machine.root.states).flatMap(withinOf)]
  return { regions, transitions: nodes.flatMap(transitionsOf) }
}

const idOf = (node: AnyStateNode): string => node.path.join('.')

const withinOf = (node: AnyStateNode): readonly AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap((inner) => withinOf(inner)),
]

const stateOf = (node: AnyStateNode): DiagramState => ({
  id: idOf(node),
  title: titleOf(node),
  states: Object.values(node.states).map((inner) => stateOf(inner)),
  initial: node.initial.target[0] && Object.keys(node.states).length > 0 ? idOf(node.initial.target[0]) : undefined,
})

const titleOf = (node: AnyStateNode): Localized => {
  const [region = '', ...inner] = node.path
  const key = inner.at(-1)
  if (key === undefined) return titlesOfRegions[region] ?? { zh: region, en: region }
  const titles: Readonly<Record<string, Localized>> = {
    ...gradeTitles,
    ...(regionTitles as Readonly<Record<string, Readonly<Record<string, Localized>>>>)[region],
  }
  return titles[key] ?? { zh: key, en: key }
}

const transitionsOf = (node: AnyStateNode): readonly DiagramTransition[] =>
  [...node.transitions.values()].flat().flatMap((transition) => {
    const move = transition.eventType as Move
    const { guard } = transition
    const targets = transition.target?.map(idOf) ?? [idOf(node)]
    return targets.map((to) => ({
      move,
      title: describeMove(move).title,
      from: idOf(node),
      to,
      guard: typeof guard === 'string' ? guard : undefined,
    }))
  })

/**
 * The machine as a Mermaid state diagram, in one language.
 *
 * @example mermaidOf('zh') // stateDiagram-v2 …
 */
export const mermaidOf = (language: Language, definition: Definition = currentDefinition): string => {
  const { regions, transitions } = diagramOf(definition)
  const lines = ['stateDiagram-v2']
  const write = (state: DiagramState, indent: string): void => {
    const title = state.title[language]
    if (state.states.length === 0) {
      lines.push(`${indent}state "${title}" as ${nameOf(state.id)}`)
      return
    }
    lines.push(`${indent}state "${title}" as ${nameOf(state.id)} {`)
    if (state.initial) lines.push(`${indent}  [*] --> ${nameOf(state.initial)}`)
    for (const inner of state.states) write(inner, `${indent}  `)
    if (!state.id.includes('.')) {
      const own = transitions.filter(({ from }) => from === state.id || from.startsWith(`${state.id}.`))
      for (const line of merged(own, language)) lines.push(`${indent}  ${line}`)
    }
    lines.push(`${indent}}`)
  }
  for (const region of regions) write(region, '  ')
  const whole = transitions.filter(({ from }) => from === '')
  if (whole.length > 0) {
    const moves = whole.map(({ title }) => title[language]).join(language === 'zh' ? '、' : ', ')
    lines.push(
      `  note right of ${nameOf(regions[0]?.id ?? '')} : ${language === 'zh' ? '任何时候' : 'at any time'}: ${moves}`,
    )
  }
  return `${lines.join('\n')}\n`
}

/** One arrow between two states, with all that leads along it. */
const merged = (transitions: readonly DiagramTransition[], language: Language): readonly string[] => {
  const arrows = new Map<string, string[]>()
  for (const { from, to, title } of transitions) {
    const arrow = `${nameOf(from)} --> ${nameOf(to)}`
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), title[language]])
  }
  return [...arrows].map(([arrow, moves]) => `${arrow} : ${moves.join(' / ')}`)
}

const nameOf = (id: string): string => id.replaceAll(/[.-]/g, '_')
