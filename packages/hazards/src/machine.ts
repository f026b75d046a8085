import { and, not, or, setup, stateIn } from 'xstate'
import type { Move } from './move.js'

const builder = setup({
  types: { events: {} as { readonly type: Move } },
  actions: {
    /** The event itself is the record. */
    record: () => {},
  },
  guards: {
    /** A hazard, graded and not closed. */
    ongoing: or([stateIn({ course: 'general' }), stateIn({ course: 'major' })]),
    /** Its rectification is not waiting for a review. */
    running: and([
      or([stateIn({ course: 'general' }), stateIn({ course: 'major' })]),
      not(or([stateIn({ course: { general: 'submitted' } }), stateIn({ course: { major: 'submitted' } })])),
    ]),
    closed: or([stateIn({ course: 'closed' }), stateIn({ course: 'looked-back' }), stateIn({ course: 'recurred' })]),
    /** It was once found to be a hazard, and is not another one's duplicate. */
    known: not(or([stateIn({ course: 'reported' }), stateIn({ course: 'dismissed' }), stateIn({ course: 'merged' })])),
    /** Nobody has it on a list or asks who let it come to this: then it must not vanish into another, nor be made smaller. */
    unwatched: and([stateIn({ supervision: 'none' }), not(stateIn({ accountability: 'inquiry' }))]),
  },
})

/** How the limit stands is told by the day, from whatever it was before. */
const time = {
  timeOnTime: 'on-time',
  timeDueSoon: 'due-soon',
  timeOverdue: 'overdue',
} as const
const limitMoves = {
  extend: { target: 'on-time', guard: 'running' },
  approveLimit: { actions: 'record', guard: 'running' },
  askExtension: { actions: 'record', guard: 'running' },
} as const
const merging = { merge: { target: '#hazard.course.merged', guard: 'unwatched' } } as const
const downgrading = { gradeGeneral: { target: '#hazard.course.general', guard: 'unwatched' } } as const
const upgrading = { gradeMajor: '#hazard.course.major' } as const
const reviewing = { reviewAccept: '#hazard.course.closed', reviewReject: 'rectifying' } as const
const lookingBack = { lookBackStays: 'looked-back', lookBackRecurred: 'recurred' } as const

/**
 * The life of every hazard: four regions side by side. It draws the diagram, is walked by the tests, and decides which
 * commands are open and where they lead. Who may act, and what a command must say, is told by `authority.ts` and
 * `decide.ts`.
 *
 * There are no timers: that a limit is near or past enters as a move like any other. Moves that change nothing here are
 * recorded.
 *
 * @source semantics.md §6
 */
export const hazardMachine = builder.createMachine({
  id: 'hazard',
  type: 'parallel',
  on: {
    correct: { actions: 'record' },
    absorb: { actions: 'record', guard: 'ongoing' },
    nameContractors: { actions: 'record', guard: 'ongoing' },
    moveToPolicy: { actions: 'record', guard: 'known' },
  },
  states: {
    course: {
      initial: 'reported',
      states: {
        reported: { on: { verify: 'verified', dismiss: 'dismissed', ...merging } },
        dismissed: {},
        verified: { on: { gradeGeneral: 'general', gradeMajor: 'major', ...merging } },
        general: {
          initial: 'graded',
          states: {
            graded: {
              on: { rectifyOnTheSpot: '#hazard.course.closed', setTerm: 'rectifying', ...upgrading, ...merging },
            },
            rectifying: { on: { submit: 'submitted', ...upgrading, ...merging } },
            submitted: { on: { ...reviewing, ...upgrading } },
          },
        },
        major: {
          initial: 'graded',
          states: {
            graded: { on: { register: 'registered', ...downgrading, ...merging } },
            registered: { on: { notify: 'notified', ...downgrading, ...merging } },
            notified: { on: { plan: 'planned', ...downgrading, ...merging } },
            planned: { on: { startRectifying: 'rectifying', ...downgrading, ...merging } },
            rectifying: { on: { submit: 'submitted', ...merging } },
            submitted: { on: reviewing },
          },
        },
        closed: { on: lookingBack },
        'looked-back': { on: lookingBack },
        recurred: {},
        merged: {},
      },
    },
    timeliness: {
      initial: 'none',
      states: {
        none: { on: time },
        'on-time': { on: { ...time, ...limitMoves } },
        'due-soon': { on: { ...time, ...limitMoves } },
        overdue: { on: { ...time, ...limitMoves } },
      },
    },
    supervision: {
      initial: 'none',
      states: {
        none: {
          on: {
            listDistrict: { target: 'listed-district', guard: 'ongoing' },
            listCity: { target: 'listed-city', guard: 'ongoing' },
            escalate: { actions: 'record', guard: 'ongoing' },
          },
        },
        'listed-district': {
          on: {
            listCity: { target: 'listed-city', guard: 'ongoing' },
            delistDistrict: { target: 'delisted', guard: 'closed' },
            escalate: { actions: 'record', guard: 'ongoing' },
          },
        },
        'listed-city': {
          on: {
            delistCity: { target: 'delisted', guard: 'closed' },
            escalate: { actions: 'record', guard: 'ongoing' },
          },
        },
        delisted: {},
      },
    },
    accountability: {
      initial: 'none',
      states: {
        none: { on: { openInquiry: { target: 'inquiry', guard: 'known' } } },
        inquiry: { on: { concludeInquiry: 'concluded' } },
        concluded: { on: { openInquiry: { target: 'inquiry', guard: 'known' } } },
      },
    },
  },
})
