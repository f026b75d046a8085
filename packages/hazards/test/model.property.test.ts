import { civilDate, dayNumber } from '@zhiben/core'
import { type HazardAct, hazardActs, hazardBeginnings, nextInHazard } from '@zhiben/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Command } from '../src/command.js'
import { decide } from '../src/decide.js'
import { evolve } from '../src/evolve.js'
import type { HazardState } from '../src/state.js'
import { majorUpTo, people, policy } from './life.js'
import { accepts, begin, type Model } from './model.js'

const survivor = majorUpTo('planned', {}, 'h-9').state()

/** The hazard as `decide` and `evolve` have it. */
interface Real {
  state: HazardState
}

/** One command, said to the model and to the library. */
const say = (act: HazardAct): fc.Command<Model, Real> => ({
  check: () => true,
  toString: () => JSON.stringify(act),
  run: (model, real) => {
    const [by, saying] = act.saying === 'next' ? nextInHazard(real.state) : [act.by, act.saying]
    const on = civilDate((dayNumber(real.state.on) ?? 0) + act.later)
    const command = {
      hazard: 'h-1',
      key: `k-${real.state.revision}-${real.state.on}`,
      on,
      ...JSON.parse(JSON.stringify(saying)),
      actor: people[by],
    } as Command
    const expected = accepts(model, command)
    const { events, refusal } = decide(real.state, command, { policy, survivor })
    expect({ accepted: events !== undefined, command, refusal }).toMatchObject({ accepted: expected })
    for (const event of events ?? []) real.state = evolve(real.state, event)
    const { course, grade, supervision, accountability, limit, rung, rectifiers } = real.state
    expect({ course, grade, until: limit?.until, rectifiers: [...rectifiers].sort() }).toEqual({
      course: model.course,
      grade: model.grade,
      until: model.until,
      rectifiers: [...model.rectifiers].sort(),
    })
    expect([supervision, accountability]).toEqual([
      model.listed === undefined ? 'none' : model.listed === 'off' ? 'delisted' : `listed-${model.listed}`,
      model.inquiry === undefined ? 'none' : model.inquiry === 'open' ? 'inquiry' : 'concluded',
    ])
    expect(policy.ladder.findIndex(({ id }) => id === rung)).toBe(model.rung - 1)
  },
})

test('the library accepts what a plain reading of the rules accepts, and comes to the same', () => {
  fc.assert(
    fc.property(
      hazardBeginnings,
      fc.commands([hazardActs(policy).map((act) => say(act))], { maxCommands: 60, size: 'max' }),
      (first, commands) => {
        fc.modelRun(() => {
          const command = {
            hazard: 'h-1',
            key: 'first',
            on: '2026-03-01',
            ...(first.saying as object),
            actor: people[first.by],
          } as unknown as Extract<Command, { type: 'open' }>
          const [event] = decide(undefined, command, { policy }).events ?? []
          if (event === undefined) throw new Error('not opened')
          return { model: begin(command), real: { state: evolve(undefined, event) } }
        }, commands)
      },
    ),
    { numRuns: 500 * Number(process.env.ZHIBEN_RUNS ?? 1) },
  )
})
