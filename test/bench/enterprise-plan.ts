/**
 * The "12345" plan over 100,000 enterprises × 15 elements: from raw evidence to the level of every tier with the lists
 * of those who hold it back, and districts put together: `node tools/run-source.mjs test/bench/enterprise-plan.ts
 * [--quick]`. It prints and asserts nothing; the wish is a roll-up in under a second.
 */
import type { CivilDate } from '@zhiben/core'
import {
  defaultEnterprisePolicy,
  type Enterprise,
  type Evidence,
  enterprisePlan,
  enterpriseRollUp,
  enterpriseStanding,
  mergeEnterpriseRollUps,
  nextSteps,
  tierLevels,
} from '@zhiben/plans'

const quick = process.argv.includes('--quick')
const size = quick ? 5_000 : 100_000
const rounds = quick ? 2 : 5
const asOf: CivilDate = '2026-12-31'
const plan = enterprisePlan(defaultEnterprisePolicy)
const districts = ['echeng', 'huarong', 'liangzihu', 'gedian', 'airport']

/** The same enterprises every time. */
const random = ((seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
})(20240229)

const fact = (): boolean | null => {
  const r = random()
  return r < 0.05 ? null : r < 0.3
}

const evidenceOf = (): readonly Evidence[] => {
  // A third of the enterprises has everything in order, so that roll-ups see all three outcomes.
  const good = random() < 0.33
  return plan.criteria.flatMap(({ id }): readonly Evidence[] => {
    const r = random()
    if (!good && r < 0.1) return []
    const says = good || r < 0.7 ? 'met' : r < 0.8 ? 'missing' : 'in-work'
    const before: Evidence = { criterion: id, says: 'missing', on: '2025-06-01', source: 'register' }
    const now: Evidence = { criterion: id, says, on: '2026-11-01', source: 'register' }
    return r > 0.6 ? [before, now] : [now]
  })
}

const enterprises: readonly Enterprise[] = Array.from({ length: size }, (_, i) => ({
  id: `e-${i}`,
  district: districts[i % districts.length] ?? '',
  highRisk: fact(),
  aboveScale: fact(),
  evidence: evidenceOf(),
}))
const pieces = enterprises.reduce((sum, { evidence }) => sum + evidence.length, 0)

/** Time of the processor, the collection of garbage included: what else runs on the machine does not count. */
const best = (work: () => unknown): number => {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < rounds; i++) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

const byDistrict = districts.map((district) =>
  enterpriseRollUp(
    plan,
    enterprises.filter((one) => one.district === district),
    asOf,
  ),
)
const some = enterprises.slice(0, size / 100)
const rows: readonly (readonly [string, number])[] = [
  ['roll-up from raw evidence', best(() => enterpriseRollUp(plan, enterprises, asOf))],
  ['five districts put together, levels', best(() => tierLevels(byDistrict.reduce(mergeEnterpriseRollUps)))],
  ['full standing of 1 in 100', best(() => some.map((one) => enterpriseStanding(plan, one, asOf)))],
  ['next steps of 1 in 100', best(() => some.map((one) => nextSteps(plan, one, asOf)))],
]

console.log(`${size} enterprises × 15 elements, ${pieces} pieces of evidence; best of ${rounds}\n`)
console.log('| what | ms of the processor |')
console.log('|---|---|')
for (const [what, ms] of rows) console.log(`| ${what} | ${ms.toFixed(0)} |`)
for (const { tier, percent, status } of tierLevels(byDistrict.reduce(mergeEnterpriseRollUps)))
  console.log(`\n${tier.id}: ${percent.map((p) => p.toFixed(1)).join(' to ')} %, ${status}`)
