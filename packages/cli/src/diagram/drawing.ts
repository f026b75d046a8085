import type { Language, Localized } from '@zhiben/core'
import type { DiagramState, DiagramTransition } from '@zhiben/hazards'

/** A move of a machine, whatever its moves are called. */
type Transition = Omit<DiagramTransition, 'move'> & { readonly move: string }

/** A machine to be drawn: that of hazards, or another of the same shape. */
export interface Graph {
  readonly regions: readonly DiagramState[]
  readonly transitions: readonly Transition[]
}

/** A box of one state: its title, and what can happen in it without leading elsewhere. */
export interface Box {
  readonly id: string
  readonly title: string
  readonly within: readonly string[]
  /** Where the region, or its group, begins. */
  readonly initial: boolean
}

/** A group of boxes with its title, and the moves that several of its states share: lines for those would hide the rest. */
export interface Group {
  readonly title: string
  readonly boxes: readonly Box[]
  readonly notes: readonly string[]
}

/** An arrow between two boxes, with all that leads along it. */
export interface Arrow {
  readonly from: string
  readonly to: string
  readonly labels: readonly string[]
}

/** What is drawn of one region. */
export interface Drawing {
  readonly title: string
  readonly boxes: readonly Box[]
  readonly groups: readonly Group[]
  readonly arrows: readonly Arrow[]
}

/** What the guards of the machine ask for; one that is not here is shown by its name. */
const guardTitles: Readonly<Record<string, Localized>> = {
  ongoing: { zh: '已定级未办结', en: 'graded, not closed' },
  running: { zh: '未送验', en: 'not awaiting review' },
  closed: { zh: '已销号', en: 'closed out' },
  known: { zh: '已核实', en: 'verified' },
  unwatched: { zh: '未挂牌、不在倒查', en: 'not listed, no inquiry' },
}

const guarded = ({ title, guard }: Transition, language: Language): string =>
  guard === undefined ? title[language] : `${title[language]} [${guardTitles[guard]?.[language] ?? guard}]`

/** Text as one list. */
const listed = (names: readonly string[], language: Language): string => names.join({ zh: '、', en: ', ' }[language])

/** Each region of a machine as it is drawn in one language. */
export const drawingsOf = ({ regions, transitions }: Graph, language: Language): readonly Drawing[] =>
  regions.map((region) => drawingOf(region, transitions, language))

/** What can happen wherever a hazard is, in one line; empty where there is nothing of the kind. */
export const anywhere = ({ transitions }: Graph, language: Language): string => {
  const moves = transitions.filter(({ from }) => from === '').map((transition) => guarded(transition, language))
  return moves.length === 0 ? '' : `${{ zh: '任何时候：', en: 'At any time: ' }[language]}${listed(moves, language)}`
}

const drawingOf = (region: DiagramState, all: readonly Transition[], language: Language): Drawing => {
  const states = withinOf(region)
  const byId = new Map(states.map((state) => [state.id, state]))
  // A move to a group is one to the state in which it begins.
  const begins = (id: string): string => {
    const initial = byId.get(id)?.initial
    return initial === undefined ? id : begins(initial)
  }
  const own = all.filter(({ from }) => byId.has(from) && from !== region.id)
  const shared = new Set(
    region.states
      .filter((group) => group.states.length > 0)
      .flatMap((group) => sharedIn(group, own))
      .flat(),
  )
  const arrows = new Map<string, { readonly from: string; readonly to: string; readonly labels: string[] }>()
  for (const transition of own) {
    const [from, to] = [transition.from, begins(transition.to)]
    if (from === to || shared.has(transition)) continue
    const arrow = arrows.get(`${from} ${to}`) ?? { from, to, labels: [] }
    arrow.labels.push(guarded(transition, language))
    arrows.set(`${from} ${to}`, arrow)
  }
  const box = (state: DiagramState, initial: string | undefined): Box => ({
    id: state.id,
    title: state.title[language],
    within: own.filter(({ from, to }) => from === state.id && to === state.id).map((one) => guarded(one, language)),
    initial: state.id === initial,
  })
  return {
    title: region.title[language],
    boxes: region.states.filter(isPlain).map((state) => box(state, region.initial)),
    groups: region.states
      .filter((state) => !isPlain(state))
      .map((group) => ({
        title: group.title[language],
        boxes: group.states.map((state) => box(state, group.initial)),
        notes: sharedIn(group, own).map((moves) => noteOf(moves, byId, language)),
      })),
    arrows: [...arrows.values()],
  }
}

const isPlain = (state: DiagramState): boolean => state.states.length === 0

const withinOf = (state: DiagramState): readonly DiagramState[] => [state, ...state.states.flatMap(withinOf)]

/** The moves by which several states of a group leave it for the same state. */
const sharedIn = (group: DiagramState, transitions: readonly Transition[]): readonly (readonly Transition[])[] => {
  const within = new Set(group.states.map(({ id }) => id))
  const leaving = transitions.filter(({ from, to }) => within.has(from) && !within.has(to))
  const byMove = new Map<string, Transition[]>()
  for (const transition of leaving) {
    const name = `${transition.move} ${transition.to} ${transition.guard}`
    byMove.set(name, [...(byMove.get(name) ?? []), transition])
  }
  return [...byMove.values()].filter((moves) => moves.length > 1)
}

const noteOf = (moves: readonly Transition[], byId: ReadonlyMap<string, DiagramState>, language: Language): string => {
  const title = (id: string): string => byId.get(id)?.title[language] ?? id
  const [first] = moves
  if (first === undefined) return ''
  const from = listed(
    moves.map((move) => title(move.from)),
    language,
  )
  return `${guarded(first, language)} → ${title(first.to)}${{ zh: '；自：', en: '; from: ' }[language]}${from}`
}
