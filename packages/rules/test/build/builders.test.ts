import {
  all,
  boolean,
  type Condition,
  closed,
  factSchema,
  facts,
  ItemEscaped,
  kindOf,
  list,
  type Node,
  not,
  number,
  quantity,
  refs,
} from '@zhiben/rules'
import { describe, expect, test } from 'vitest'

const words = { zh: '例', en: 'case' }
const about = { title: words, question: words }
const plant = facts({
  alarm: boolean(about),
  tanks: list(
    {
      full: boolean(about),
      volume: number('m3', about),
      valves: list({ open: boolean(about) }, about),
    },
    about,
  ),
  others: list({ full: boolean(about) }, about),
})
const f = refs(plant)

const built = (condition: Condition): Node => {
  const node = closed(condition.node)
  const problems: unknown[] = []
  kindOf(node, { scopes: [factSchema(plant)], tables: {}, report: (problem) => problems.push(problem) }, '')
  expect(problems).toEqual([])
  return node
}

describe('facts of items are counted from the outermost list', () => {
  test('one list', () => {
    expect(built(f.tanks.exists((tank) => all(tank.full, f.alarm)))).toEqual({
      op: 'exists',
      in: { op: 'fact', fact: 'tanks' },
      of: {
        op: 'all',
        of: [
          { op: 'fact', fact: 'full', scope: 1 },
          { op: 'fact', fact: 'alarm' },
        ],
      },
    })
  })

  test('a list within a list, with both items and the subject in the condition', () => {
    expect(built(f.tanks.exists((tank) => tank.valves.forall((valve) => all(valve.open, tank.full, f.alarm))))).toEqual(
      {
        op: 'exists',
        in: { op: 'fact', fact: 'tanks' },
        of: {
          op: 'forall',
          in: { op: 'fact', fact: 'valves', scope: 1 },
          of: {
            op: 'all',
            of: [
              { op: 'fact', fact: 'open', scope: 2 },
              { op: 'fact', fact: 'full', scope: 1 },
              { op: 'fact', fact: 'alarm' },
            ],
          },
        },
      },
    )
  })

  test('two lists that are not within one another, and one within itself', () => {
    const other = f.tanks.exists((tank) => f.others.exists((o) => all(o.full, tank.full)))
    expect(JSON.stringify(built(other))).toContain(
      '{"op":"fact","fact":"full","scope":2},{"op":"fact","fact":"full","scope":1}',
    )
    const twice = f.tanks.exists((a) => f.tanks.exists((b) => all(a.full, not(b.full))))
    expect(JSON.stringify(built(twice))).toContain(
      '{"op":"fact","fact":"full","scope":1},{"op":"not","of":{"op":"fact","fact":"full","scope":2}}',
    )
  })

  test('the same condition in two places at different depths', () => {
    const anyFull = f.others.exists((o) => o.full)
    expect(
      built(
        all(
          anyFull,
          f.tanks.exists(() => anyFull),
        ),
      ),
    ).toMatchObject({
      of: [{ of: { fact: 'full', scope: 1 } }, { of: { of: { fact: 'full', scope: 2 } } }],
    })
  })

  test('filters one upon another', () => {
    const node = built(
      f.tanks
        .where((tank) => tank.full)
        .where((tank) => tank.volume.above(10))
        .countAtLeast(2, (tank) => tank.valves.exists()),
    )
    expect(node).toMatchObject({
      op: 'compare',
      is: '>=',
      left: {
        op: 'count',
        where: {
          op: 'all',
          of: [
            { op: 'fact', fact: 'full', scope: 1 },
            { op: 'compare', left: { op: 'fact', fact: 'volume', scope: 1 } },
            { op: 'exists', in: { op: 'fact', fact: 'valves', scope: 1 } },
          ],
        },
      },
    })
  })
})

describe('an item does not leave its list', () => {
  test('a fact kept for later', () => {
    let kept: Condition | undefined
    f.tanks.exists((tank) => {
      kept = tank.full
      return tank.full
    })
    expect(() => closed((kept as Condition).node)).toThrow(ItemEscaped)
  })

  test('a fact used in another list', () => {
    let kept: Condition | undefined
    const first = f.tanks.exists((tank) => {
      kept = tank.full
      return tank.full
    })
    const second = f.others.exists(() => kept as Condition)
    expect(() => closed(all(first, second).node)).toThrow(/`full`/)
  })
})

test('a number that is none is refused where it is written', () => {
  expect(() => f.tanks.sum((tank) => tank.volume).above(Number.NaN)).toThrow()
  expect(() => f.tanks.sum((tank) => tank.volume).above(Number.POSITIVE_INFINITY)).toThrow()
  expect(quantity(1, 'm3').node).toEqual({ op: 'number', value: 1, unit: 'm3' })
})
