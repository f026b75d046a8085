import { truthOf } from '../evaluate/interpret.js'
import { pathText } from '../facts/path.js'
import type { Node, NodeOf } from '../ir/node.js'
import { children, type Through } from '../ir/walk.js'
import type { Rule } from '../standard/rule.js'
import type { Standard } from '../standard/standard.js'
import { listAt, type Place, partsOf, referred } from './place.js'

/** An item of a list that by itself makes a condition of a hit hold. */
export interface Witness {
  /** The path of the list. */
  readonly list: string
  /** From 0. */
  readonly index: number
  /** The name that the item was given. */
  readonly id?: string | undefined
  /** Whether the proof rests on it, or it is one more of the same. */
  readonly needed: boolean
}

/**
 * Every item that bears a hit out, not only those that suffice: whoever puts the hazard right must see to all of them.
 * `needed` says which paths the proof rests on.
 */
export const witnessesOf = (rule: Rule, standard: Standard, place: Place, needed: ReadonlySet<string>): Witness[] => {
  const found = new Map<string, Witness>()
  const add = (item: Place): void => {
    const path = item.paths.at(-1) ?? []
    const { id } = item.world.scopes.at(-1)?.facts ?? {}
    found.set(pathText(path), {
      list: pathText(path.slice(0, -1)),
      index: Number(path.at(-1)),
      ...(typeof id === 'string' ? { id } : {}),
      needed: needed.has(pathText(path)),
    })
  }
  for (const { node, id } of partsOf(standard, rule)) visit(node, place, id, add)
  return [...found.values()]
}

type Add = (item: Place) => void

const visit = (node: Node, place: Place, id: string, add: Add): void => {
  const truth = truthOf(node, place.world, id)
  if (truth === 'unknown') return
  switch (node.op) {
    case 'not':
      visit(node.of, place, `${id}.of`, add)
      return
    case 'all':
    case 'any':
    case 'atLeast':
      for (const [at, child] of children(node))
        if (truthOf(child, place.world, `${id}.${at}`) === truth) visit(child, place, `${id}.${at}`, add)
      return
    case 'compare':
      for (const [at, side] of children(node))
        if (side.op === 'count' && isTooMany(node, at, truth)) counted(side, place, `${id}.${at}`, add)
      return
    case 'exists':
    case 'forall':
      if ((truth === 'true') !== (node.op === 'exists')) return
      for (const item of counting(node, place, id)) {
        if (truthOf(node.of, item.world, `${id}.of`) !== truth) continue
        add(item)
        visit(node.of, item, `${id}.of`, add)
      }
      return
    case 'ref': {
      const { rule, standard, place: subject } = referred(node, place)
      if (truth === 'true') for (const part of partsOf(standard, rule)) visit(part.node, subject, part.id, add)
      return
    }
    default:
  }
}

const counting = (node: Through, place: Place, id: string): readonly Place[] =>
  listAt(node.in, place).items.filter(
    (item) => !node.where || truthOf(node.where, item.world, `${id}.where`) === 'true',
  )

/** Whether it is for a number being large, not small, that a comparison came out as it did. */
const isTooMany = ({ is }: NodeOf<'compare'>, side: string, truth: 'true' | 'false'): boolean =>
  is.startsWith(side === 'left' ? '>' : '<')
    ? truth === 'true'
    : is.startsWith(side === 'left' ? '<' : '>') && truth === 'false'

/** Items that are counted are witnesses only where a filter picks them out. */
const counted = (node: Through, place: Place, id: string, add: Add): void => {
  if (node.where) for (const item of counting(node, place, id)) add(item)
}

/** The paths of the items that something known belongs to. */
export const itemsAmong = (paths: readonly string[]): ReadonlySet<string> =>
  new Set(paths.flatMap((path) => [...path.matchAll(/\]/g)].map((end) => path.slice(0, end.index + 1))))
