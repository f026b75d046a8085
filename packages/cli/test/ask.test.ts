import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { demo, file, folder, run } from './run.js'

const saved = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

test('only what still matters is asked; every kind of answer is understood, and what is not is asked again', async () => {
  const known = file('known.json', JSON.stringify({ id: 'a', name: '甲厂', demoExempt: false }))
  const save = join(folder, 'asked.json')
  const stdin = [
    ...['1', '不清', '2+'], // contractors: at least two
    ...['2', 'back', '10..20', '1', '?'], // the first one is coordinated after all, of the second nothing is known
    ...['', '1', 'back', '1', '张三', '人员密集'], // a judgement, signed at the second attempt
    ...['2023-02-29', '2024年2月29日', '300 kg', '10..20', '5', '1|2', '3', '20+', '>=10人', '?', '?', '?', '?'],
  ].join('\n')
  const { code, out, err } = await run(['ask', known, ...demo, '--save', save], { stdin })
  expect(err).toBe('')
  expect(code).toBeGreaterThan(0)
  await expect(out).toMatchFileSnapshot('golden/ask.zh.txt')
  await expect(`${JSON.stringify(saved(save), null, 2)}\n`).toMatchFileSnapshot('golden/ask-saved.json')
})

test('a hit ends what depends on it, and the code is that of the verdict', async () => {
  const { code, out } = await run(['ask', ...demo, '--lang', 'en', '--json'], { stdin: Array(40).fill('1').join('\n') })
  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject({ verdict: 'hit', asOf: '2026-11-24' })
})

test('an interview that ends early keeps its answers and goes on from them', async () => {
  const save = join(folder, 'resumed.json')
  const questions = (out: string) => out.match(/^\[还有/gm)?.length ?? 0
  const whole = await run(['ask', ...demo, '--save', join(folder, 'whole.json')], { stdin: '2\n'.repeat(40) })
  const first = await run(['ask', ...demo, '--save', save], { stdin: '2\nquit\n' })
  expect(first.code).toBe(2)
  const second = await run(['ask', ...demo, '--save', save], { stdin: '2\n'.repeat(40) })
  expect(questions(second.out)).toBe(questions(whole.out) - 1)
  expect(saved(save)).toEqual(saved(join(folder, 'whole.json')))
  // Judging what was saved says the same as the interview did.
  const judged = await run(['judge', save, ...demo])
  expect(second.out).toContain(judged.out.trim())
})

test('what is not known is not asked again, also another day', async () => {
  const save = join(folder, 'unknown.json')
  await run(['ask', ...demo, '--save', save], { stdin: '?\n'.repeat(40) })
  expect(Object.values(saved(save)).filter((value) => value === null).length).toBeGreaterThan(3)
  const again = await run(['ask', save, ...demo])
  expect(again.out).not.toContain('还有')
})

test('Ctrl-C keeps the answers and says where', async () => {
  const save = join(folder, 'interrupted.json')
  let interrupt = () => {}
  const stdin = new PassThrough()
  const io = {
    stdin,
    onInterrupt: (listener: () => void) => {
      interrupt = listener
      return () => {}
    },
  }
  const ran = run(['ask', ...demo, '--save', save], { io })
  stdin.write('2\n')
  await expect.poll(() => existsSync(save), { timeout: 20_000 }).toBe(true)
  interrupt()
  const { code, out } = await ran
  expect(code).toBe(130)
  expect(out).toContain('interrupted.json')
  expect(Object.keys(saved(save))).toHaveLength(2)
})

test('a file of several subjects, or a wrong one, is refused', async () => {
  const two = file('two.json', JSON.stringify([{ id: 'a' }, { id: 'b' }]))
  expect((await run(['ask', two, ...demo])).code).toBe(64)
  expect((await run(['ask', file('wrong.json', '{"demoPressure":-1}'), ...demo])).code).toBe(65)
  expect((await run(['ask', '-', ...demo])).code).toBe(64)
})
