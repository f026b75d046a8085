import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { closures } from '@zhiben/rules'
import { lawsOf } from '@zhiben/testing'
import { describe, expect, test } from 'vitest'
import { demo } from '../packages/testing/test/demo-standard.js'

const root = join(import.meta.dirname, '..')
const page = readFileSync(join(import.meta.dirname, 'laws.md'), 'utf8')

/** The rows of the tables: law, sentence, source, file. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| law |'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, law = '', sentence = '', source = '', file = '']) => ({
    law,
    sentence,
    source,
    file: file.replaceAll('`', ''),
  }))

describe('each law of laws.md', () => {
  test.each(rows.map((row) => [row.law, row] as const))('%s', (law, { sentence, source, file }) => {
    expect(sentence).toMatch(/\.$/)
    expect(source).not.toBe('')
    expect(existsSync(join(root, file)), file).toBe(true)
    expect(readFileSync(join(root, file), 'utf8'), `${file} does not name the law`).toContain(law)
  })
})

test('every law that a standard must keep is on the page', () => {
  const listed = rows.map(({ law }) => law)
  for (const { name } of lawsOf(demo, { evaluator: closures }))
    if (name !== 'agreement of evaluators') expect(listed).toContain(name)
  expect(rows.length).toBeGreaterThan(20)
})
