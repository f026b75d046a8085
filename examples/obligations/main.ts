import { readFileSync, writeFileSync } from 'node:fs'
import { report } from './report.js'

const asOf = '2026-05-20'
const text = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

const { lines, plan } = report(JSON.parse(text('smelter.json')), JSON.parse(text('log.json')), asOf)
console.log(lines.join('\n'))
writeFileSync('plan.json', `${JSON.stringify(plan, null, 2)}\n`)
