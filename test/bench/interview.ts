/**
 * How many questions an interview takes, beside a form in schema order, and the time to find the next one:
 * `node tools/run-source.mjs test/bench/interview.ts [ENTERPRISES]`. It prints and asserts nothing.
 */
import type { CivilDate } from '@zhiben/core'
import type { Standard } from '@zhiben/rules'
import { construction2024 } from '@zhiben/standards/construction'
import { fire2017 } from '@zhiben/standards/fire'
import { gongmao2023 } from '@zhiben/standards/gongmao'
import { inSchemaOrder, interview, wholeWorlds } from '../../packages/rules/test/explain/interview.js'

/** Time of the processor: what else runs on the machine does not count. */
const timed =
  (times: number[]) =>
  <T>(step: () => T): T => {
    const before = process.cpuUsage()
    const result = step()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
    return result
  }

const enterprises = Number(process.argv[2] ?? 50)
const asOf: CivilDate = '2026-01-01'

/** What makes a random subject one that the standard is for: to be out of scope takes one question either way. */
const measured: readonly (readonly [string, readonly Standard[], Readonly<Record<string, unknown>>])[] = [
  ['cn/gongmao', [gongmao2023], { isIndustryOrTrade: true }],
  ['cn/construction', [construction2024], { isConstructionProject: true }],
  ['cn/fire', [fire2017], {}],
  ['all together', [gongmao2023, construction2024, fire2017], {}],
]

console.log(`${enterprises} random enterprises of which everything can be found out\n`)
console.log('| standards | rules | questions | schema order | ratio | ms a step, median | 95 % | most |')
console.log('|---|---|---|---|---|---|---|---|')
for (const [name, standards, inScope] of measured) {
  const times: number[] = []
  let [asked, filled] = [0, 0]
  for (const random of wholeWorlds(standards, asOf, { n: enterprises, seed: 20230515 })) {
    const whole = { ...random, ...inScope }
    asked += interview(standards, whole, asOf, timed(times)).asked.length
    filled += inSchemaOrder(standards, whole, asOf).asked.length
  }
  times.sort((a, b) => a - b)
  const at = (share: number): string =>
    (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(1)
  const mean = (sum: number): string => (sum / enterprises).toFixed(1)
  const rules = standards.reduce((sum, standard) => sum + standard.rules.length, 0)
  console.log(
    `| ${name} | ${rules} | ${mean(asked)} | ${mean(filled)} | ${(asked / filled).toFixed(2)} | ${at(0.5)} | ${at(0.95)} | ${at(1)} |`,
  )
}
