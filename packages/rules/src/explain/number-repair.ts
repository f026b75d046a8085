import { truthOf } from '../evaluate/interpret.js'
import type { Node } from '../ir/node.js'
import { children, opensScope } from '../ir/walk.js'
import { type Change, withChanges } from './change.js'
import { type FactAt, factAt, listAt, movedTo, type Place } from './place.js'
import type { Search } from './search.js'
import { optionsOf, setTo } from './set-to.js'
import { reach, solved, type Wanted } from './solve.js'
import { type Changes, either } from './ways.js'

/** What a number or day is made of that could change. */
interface Leaves {
  readonly numbers: FactAt[]
  readonly keys: FactAt[]
  readonly conditions: { readonly node: Node; readonly place: Place; readonly id: string }[]
}

const leavesOf = (node: Node, place: Place, id: string, leaves: Leaves): void => {
  if (node.op === 'fact') {
    const fact = factAt(node, place)
    if (fact.type.kind === 'number' || fact.type.kind === 'date') leaves.numbers.push(fact)
    if (fact.type.kind === 'choice') leaves.keys.push(fact)
    return
  }
  if (node.op === 'count' || node.op === 'sum' || node.op === 'minOf' || node.op === 'maxOf') {
    for (const item of listAt(node.in, place).items) {
      if (node.where) leaves.conditions.push({ node: node.where, place: item, id: `${id}.where` })
      if (node.op !== 'count' && (!node.where || truthOf(node.where, item.world, `${id}.where`) !== 'false'))
        leavesOf(node.of, item, `${id}.of`, leaves)
    }
    return
  }
  if (node.op === 'choose') leaves.conditions.push({ node: node.if, place, id: `${id}.if` })
  for (const [at, child] of children(node))
    if (node.op !== 'choose' || at !== 'if') leavesOf(child, place, `${id}.${at}`, leaves)
}

/** How a condition within a number is made true or false. */
type Repairs = (node: Node, place: Place, id: string, truth: boolean, search: Search) => readonly Changes[]

/** Ways for a comparison of numbers or days: one change that does it, or else several of the numbers at once. */
export const numberRepairs = (wanted: Wanted, limited: Search, repairs: Repairs): readonly Changes[] => {
  const { node, place, id, truth } = wanted
  const lists = throughLists(node)
  // What goes through no list is quick to try and is not counted.
  const search = lists ? limited : { ...limited, spend: () => true }
  const leaves: Leaves = { numbers: [], keys: [], conditions: [] }
  leavesOf(node.left, place, `${id}.left`, leaves)
  leavesOf(node.right, place, `${id}.right`, leaves)
  // Numbers over lists also change with the items that there are, which is not tried.
  if (lists || leaves.conditions.length > 0) search.cut()
  const numbers = heaviest(leaves.numbers)
  const reaches = numbers.length === 1 ? [] : numbers.map((leaf) => ({ leaf, far: reach(wanted, leaf, search) }))
  const alone =
    numbers.length === 1 ? numbers : reaches.filter(({ far }) => far?.enough !== false).map(({ leaf }) => leaf)
  const holds = (way: Changes): boolean =>
    search.spend() && truthOf(node, movedTo(place, withChanges(search.facts, way)).world, id) === String(truth)
  const singles = [
    ...alone.flatMap((leaf) => solved(wanted, leaf, [], search) ?? []).map((change) => [change]),
    ...leaves.keys
      .slice(0, mostLeaves)
      .flatMap((key) => optionsOf(key).map((option) => [setTo(key, option)]))
      .filter(holds),
    ...leaves.conditions
      .slice(0, mostLeaves)
      .flatMap(({ node: condition, place: at, id: its }) =>
        [true, false].flatMap((value) => repairs(condition, at, its, value, search)),
      )
      .filter((way) => way.length > 0 && holds(way)),
  ]
  return singles.length > 0 ? either([singles], search) : severalNumbers(wanted, reaches, search)
}

const throughLists = (node: Node): boolean =>
  opensScope(node) || children(node).some(([, child]) => throughLists(child))

/** How many numbers of one comparison are tried. */
const mostLeaves = 40

/** The largest numbers: of a sum over very many, to change the others helps little. */
const heaviest = (numbers: readonly FactAt[]): readonly FactAt[] => {
  if (numbers.length <= mostLeaves) return numbers
  const weight = ({ value }: FactAt): number => (typeof value === 'number' ? Math.abs(value) : 0)
  return [...numbers].sort((a, b) => weight(b) - weight(a)).slice(0, mostLeaves)
}

interface Reach {
  readonly leaf: FactAt
  readonly far: ReturnType<typeof reach>
}

/** The numbers that move the sides furthest go to the end of their bounds, until one more can be set to the limit. */
const severalNumbers = (wanted: Wanted, numbers: readonly Reach[], search: Search): readonly Changes[] => {
  search.cut()
  const ordered = [...numbers].sort((a, b) => (b.far?.gain ?? 0) - (a.far?.gain ?? 0))
  const done: Change[] = []
  let left = ordered[0]?.far?.lacking ?? 0
  for (const { leaf, far } of ordered) {
    if (!far) return []
    left -= far.gain
    const last = left > tolerance ? undefined : solved(wanted, leaf, done, search)
    if (last) return [[...done, last]]
    done.push(far.change)
  }
  return []
}

/** The gains are added up in floating point; what comes of it is tried. */
const tolerance = 1e-9
