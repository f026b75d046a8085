// What the builders promise about types. Each promise has a line that compiles and one, under `@ts-expect-error`, that
// must not; `npm test` checks them with everything else.
import {
  all,
  any,
  article,
  asOf,
  atLeast,
  atLeastOf,
  boolean,
  type CivilDate,
  type Condition,
  choice,
  choose,
  date,
  day,
  defineStandard,
  examples,
  type Facts,
  type FactsOf,
  facts,
  graded,
  greatest,
  least,
  list,
  not,
  number,
  quantity,
  ref,
  refs,
  rule,
  type Standard,
  type StandardOf,
  score,
  tableOf,
  text,
  unverified,
  verified,
} from '@zhiben/sdk'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const same = <A, B>(_same: Same<A, B>): void => undefined

const l = (of: string) => ({ zh: of, en: of })
const about = (of: string) => ({ title: l(of), question: l(of) })

const enterprise = facts({
  alarm: boolean(about('alarm')),
  risky: boolean({ ...about('risky'), judgement: true }),
  amount: number('t', { ...about('amount'), min: 0 }),
  other: number('t', about('other')),
  pressure: number('kPa', about('pressure')),
  workers: number('person', about('workers')),
  ratio: number('1', about('ratio')),
  builtOn: date(about('built on')),
  sector: choice({ metal: l('metal'), wood: l('wood') }, about('sector')),
  colour: choice({ red: l('red'), blue: l('blue') }, about('colour')),
  licence: text(about('licence')),
  tanks: list(
    {
      full: boolean(about('full')),
      volume: number('m3', about('volume')),
      checkedOn: date(about('checked on')),
      valves: list({ open: boolean(about('open')) }, about('valves')),
    },
    about('tanks'),
  ),
})
const f = refs(enterprise)

// A fact that exists
const _alarm: Condition = f.alarm
// @ts-expect-error a misspelt fact
f.alrm
// @ts-expect-error an item's fact at the subject
f.full

// Only conditions are conditions
all(f.alarm, not(f.risky), any())
// @ts-expect-error a number is no condition
all(f.amount)
// @ts-expect-error a choice is no condition; ask what it is
not(f.sector)
// @ts-expect-error a list is no condition; ask whether there is an item
any(f.tanks)
// @ts-expect-error a plain boolean is no condition
all(true)
// @ts-expect-error a text is no condition
not(f.licence)
// @ts-expect-error conditions are listed, not spread
atLeast(2, f.alarm, f.risky)
atLeast(2, [f.alarm, f.risky])

// Numbers are compared with numbers of their unit
f.amount.below(f.other)
f.amount.atLeast(10)
f.amount.above(quantity(300, 't'))
// @ts-expect-error tonnes with a boolean
f.amount.below(f.alarm)
// @ts-expect-error tonnes with kilopascals
f.amount.below(f.pressure)
// @ts-expect-error tonnes with a quantity in kilograms
f.amount.below(quantity(300, 'kg'))
// @ts-expect-error tonnes with a day
f.amount.below(f.builtOn)
// @ts-expect-error tonnes with text
f.amount.below('10')
// @ts-expect-error a condition has no order
f.alarm.below(1)
// @ts-expect-error no such unit
quantity(1, 'tonnes')

// Arithmetic keeps units
same<typeof sum, ReturnType<typeof quantity<'t'>>>(true)
const sum = f.amount.plus(f.other).minus(1).times(2).dividedBy(f.ratio)
f.amount.dividedBy(f.other).atLeast(1)
f.amount.dividedBy(f.other).plus(f.ratio)
f.amount.times(f.ratio).below(f.other)
least(f.amount, f.other).atMost(greatest(f.amount, quantity(1, 't')))
// @ts-expect-error tonnes and kilopascals do not add up
f.amount.plus(f.pressure)
// @ts-expect-error times a quantity that is no plain number
f.amount.times(f.other)
// @ts-expect-error by a quantity of another unit
f.amount.dividedBy(f.pressure)
// @ts-expect-error a ratio of quantities is a plain number
f.amount.dividedBy(f.other).plus(f.amount)
// @ts-expect-error a quotient by a plain number keeps its unit
f.amount.dividedBy(2).plus(f.ratio)
// @ts-expect-error the least of tonnes and kilopascals
least(f.amount, f.pressure)

// One number or another
choose(f.alarm, f.amount, f.other).below(1)
choose(f.alarm, quantity(1, '1'), quantity(0, '1')).plus(f.ratio)
// @ts-expect-error of two units
choose(f.alarm, f.amount, f.pressure)
// @ts-expect-error by what is no condition
choose(f.amount, f.amount, f.other)

// Options that exist
f.sector.is('metal')
f.sector.oneOf('metal', 'wood')
// @ts-expect-error no such option
f.sector.is('steel')
// @ts-expect-error one of them is no option
f.sector.oneOf('metal', 'steel')
// @ts-expect-error options of two choices are not the same
f.sector.same(f.colour)
// @ts-expect-error a choice has no order
f.sector.below('metal')

// Texts
f.licence.is('A-1')
f.licence.oneOf('A-1', 'A-2')
// @ts-expect-error a text is no number
f.licence.is(1)

// Days
f.builtOn.before(asOf)
f.builtOn.onOrAfter('2024-02-29')
f.builtOn.plus({ months: 3 }).before(day('2024-06-30'))
f.builtOn.monthsTo(asOf).above(3)
f.builtOn.yearsTo(asOf).below(quantity(60, 'year'))
// @ts-expect-error a day and a number
f.builtOn.before(20240229)
// @ts-expect-error a day in words
f.builtOn.before('yesterday')
// @ts-expect-error no such unit of time
f.builtOn.plus({ weeks: 1 })
// @ts-expect-error months and days are two units
f.builtOn.monthsTo(asOf).above(f.builtOn.daysTo(asOf))

// Items
f.tanks.exists()
f.tanks.exists((tank) => all(tank.full, tank.volume.above(10)))
f.tanks
  .where((tank) => tank.full)
  .count()
  .atLeast(2)
f.tanks.countAtLeast(2, (tank) => not(tank.full))
f.tanks.sum((tank) => tank.volume).above(100)
f.tanks.exists((tank) => tank.valves.forall((valve) => all(valve.open, tank.full, f.alarm)))
// @ts-expect-error no such fact of an item
f.tanks.exists((tank) => tank.ful)
// @ts-expect-error a fact of the subject is not one of the item
f.tanks.exists((tank) => tank.alarm)
// @ts-expect-error the condition of an item is no number
f.tanks.exists((tank) => tank.volume)
// @ts-expect-error the sum of conditions
f.tanks.sum((tank) => tank.full)
// @ts-expect-error the sum has the unit of what is summed
f.tanks.sum((tank) => tank.volume).above(f.amount)
// @ts-expect-error every item must meet something
f.tanks.forall()
// @ts-expect-error a fact of an item of an inner list, one level up
f.tanks.exists((tank) => tank.open)

// Tables have a number for every option
const critical = tableOf('critical', { title: l('critical'), unit: 't', entries: { metal: 1, wood: 5 } })
critical.at(f.sector).atMost(f.amount)
// @ts-expect-error a table of tonnes gives tonnes
critical.at(f.sector).atMost(f.pressure)
// @ts-expect-error the table has no such options
critical.at(f.colour)
// @ts-expect-error looked up by a text
critical.at(f.licence)

// Facts have the types that the schema says
type Enterprise = FactsOf<(typeof enterprise)['shape']>
const some: Enterprise = {
  alarm: true,
  risky: { value: true, by: 'inspector', because: 'seen' },
  amount: { value: 300, unit: 'kg' },
  other: { range: [1, null] },
  pressure: null,
  builtOn: '2024-02-29',
  sector: { oneOf: ['metal', 'wood'] },
  tanks: { partial: [{ id: '1', full: true, valves: [{ open: null }] }] },
}
const _none: Enterprise = {}
// @ts-expect-error no such fact
const _unknownFact: Enterprise = { alrm: true }
// @ts-expect-error a boolean is no text
const _wrongKind: Enterprise = { alarm: 'yes' }
// @ts-expect-error no such option
const _wrongOption: Enterprise = { sector: 'steel' }
// @ts-expect-error no such unit
const _wrongUnit: Enterprise = { amount: { value: 1, unit: 'tonnes' } }
// @ts-expect-error a day in words
const _wrongDay: Enterprise = { builtOn: 'yesterday' }
// @ts-expect-error no such fact of an item
const _wrongItem: Enterprise = { tanks: [{ ful: true }] }
// @ts-expect-error a judgement says why
const _noReason: Enterprise = { risky: { value: true, by: 'inspector' } }

// What the builders of facts need
// @ts-expect-error a fact without a question
boolean({ title: l('x') })
// @ts-expect-error a fact with words in one language
boolean({ title: { zh: '甲' }, question: l('x') })
// @ts-expect-error no such unit
number('tonnes', about('x'))
// @ts-expect-error an option without words
choice({ metal: 'metal' }, about('x'))

// A standard, its rules, and examples for it
const rest = { remedy: l('r'), evidence: l('e'), verified: unverified('not read') }
const head = {
  id: 'test/types',
  version: '1',
  title: l('types'),
  authority: l('test'),
  document: 'T 1',
  inForce: { from: '2024-01-01' },
  scope: l('all'),
  facts: enterprise,
} as const
const standard = defineStandard({
  ...head,
  rules: (of) => [
    rule('1', { title: l('t'), cite: article('1', '2'), when: of.alarm, ...rest }),
    rule('2', {
      title: l('t'),
      cite: article('2'),
      appliesIf: of.sector.is('metal'),
      when: all(ref('1'), of.amount.atLeast(1)),
      unless: [{ cite: article('2', '1'), title: l('x'), when: of.risky }],
      ...rest,
      verified: verified('https://example.org', '2024-02-29'),
    }),
  ],
  appliesIf: (of) => of.alarm,
  combine: (of) => graded([{ level: 'major', title: l('m'), when: any(ref('1'), of.risky) }]),
})
same<typeof standard, StandardOf<Enterprise>>(true)
const _plain: Standard = standard
defineStandard({ ...head, rules: () => [], combine: () => atLeastOf(2, ['1', '2', '3']) })
defineStandard({ ...head, rules: () => [], combine: () => score({ '1': 5, '2': 3 }, 5) })
// @ts-expect-error a rule without a citation
rule('1', { title: l('t'), when: f.alarm, ...rest })
// @ts-expect-error a rule without a title
rule('1', { cite: article('1'), when: f.alarm, ...rest })
// @ts-expect-error a title in one language
rule('1', { title: { zh: '甲' }, cite: article('1'), when: f.alarm, ...rest })
// @ts-expect-error a rule whose condition is a number
rule('1', { title: l('t'), cite: article('1'), when: f.amount, ...rest })
// @ts-expect-error a rule that does not say whether it was checked
rule('1', { title: l('t'), cite: article('1'), when: f.alarm, remedy: l('r'), evidence: l('e') })
// @ts-expect-error a misspelt fact in a standard
defineStandard({ ...head, rules: (of) => [rule('1', { title: l('t'), cite: article('1'), when: of.alrm, ...rest })] })
// @ts-expect-error a name without a vendor
defineStandard({ ...head, id: 'types', rules: () => [] })
// @ts-expect-error a standard that is not in force from a day
defineStandard({ ...head, inForce: {}, rules: () => [] })

examples(standard, [{ rule: '1', expect: 'hit', why: 'x', facts: { alarm: true, ...some } }])
// @ts-expect-error a misspelt fact in an example
examples(standard, [{ rule: '1', expect: 'hit', why: 'x', facts: { alrm: true } }])
// @ts-expect-error no such verdict
examples(standard, [{ rule: '1', expect: 'maybe', why: 'x', facts: {} }])

// A day is a text of a day
const _day: CivilDate = '2024-02-29'
// @ts-expect-error other texts are none
const _noDay: CivilDate = 'today'

// Facts are made by the builders and have a shape
const _shape: Facts<{ readonly a: ReturnType<typeof boolean> }> = facts({ a: boolean(about('a')) })
