import { readFileSync } from 'node:fs'
import { municipal } from '@zhiben/ezhou/municipal'
import { actionProblemWords } from 'zhiben'
import { bulletinOn, type City } from './bulletin.js'

const city: City = JSON.parse(readFileSync(process.argv[2] ?? 'examples/city/city.json', 'utf8'))
const { rollUp, before, overdue, behind, districts, returns, problems } = bulletinOn(city, 2025, 1, '2025-04-10')
const title = (unit: string): string => municipal.units[unit]?.title.zh ?? unit

console.log(`已达到 ${before.all.reached} → ${rollUp.all.reached}，逾期 ${before.all.overdue} → ${rollUp.all.overdue}`)
for (const measure of [...overdue, ...behind])
  console.log(`${measure.status} ${measure.item ?? measure.goal} ${measure.title.zh}`)
for (const { id, tally } of districts) console.log(`${title(id)} 逾期 ${tally.overdue} 滞后 ${tally.behind}`)
for (const { month, returns: of } of returns)
  console.log(
    `${month} 未报：${
      of
        .filter(({ state }) => state === 'missing')
        .map(({ unit }) => title(unit))
        .join('、') || '无'
    }`,
  )
for (const problem of problems) console.error(actionProblemWords(problem, 'zh'))
