import { test } from 'vitest'
import { demo, file, folder, run } from './run.js'
import { readFileSync, existsSync } from 'node:fs'
test('probe', async () => {
  const a = file('a.json', JSON.stringify({ id: 'a', name: '甲厂', demoFoundry: true }))
  const r = await run(['ask', a, ...demo, '--save', folder + '/s.json'], { stdin: '2+\n1\nback\n2\n\nmaybe\n1\n张三\n人多\n?\n2024-01-01\n10..20\n1|2\n5\n' })
  console.log(r.code, `\n${r.out}${r.err}`)
  if (existsSync(folder + '/s.json')) console.log(readFileSync(folder + '/s.json', 'utf8'))
})
