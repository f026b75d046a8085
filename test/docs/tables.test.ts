import { gongmao2023 } from '@zhiben/standards/gongmao'
import { statutoryObligations } from '@zhiben/standards/statutes'
import { lawsOf } from '@zhiben/testing'
import { describe, expect, test } from 'vitest'
import { standards } from 'zhiben'
import type { Command } from '../../packages/cli/src/command/command.js'
import { exitCodes, exitCodeWords } from '../../packages/cli/src/command/exit-code.js'
import type { CommandEntry, CommandGroup } from '../../packages/cli/src/commands.js'
import { commands } from '../../packages/cli/src/commands.js'
import { tableOf } from './blocks.js'
import { pageText } from './page-list.js'

// What pages state about the program and the standards is compared with them, so that it cannot drift.

describe('README', () => {
  const readme = pageText('README.md')

  test('names every standard with its version, its period and how much of it was checked', async () => {
    const held = (await standards()).map(({ id, version, title, inForce, rules, incomplete }) => [
      `${title.zh} \`${id}\``,
      version,
      `${inForce.from} – ${inForce.until ?? ''}`.trim(),
      `${rules.length}${incomplete ? ' 不完整 incomplete' : ''}`,
      String(rules.filter(({ verified }) => verified.status === 'verified').length),
    ])
    expect(tableOf(readme, 'standard')).toEqual(held)
  })

  test('names exit codes that there are', () => {
    const named = tableOf(readme, 'exit code').flatMap(([codes = '']) => codes.split(', ').map(Number))
    expect(named.filter((code) => !(Object.values(exitCodes) as number[]).includes(code))).toEqual([])
    expect(named.slice(0, 3)).toEqual([exitCodes.clear, exitCodes.hit, exitCodes.undetermined])
  })

  test('is short', () => expect(readme.split('\n').length).toBeLessThanOrEqual(150))
})

test('packages/standards/README.md counts the duties of every statute', () => {
  expect(tableOf(pageText('packages/standards/README.md'), 'statute')).toEqual(
    statutoryObligations.map(({ title, obligations }) => [
      title.zh,
      ...[
        obligations,
        obligations.filter(({ cadence }) => cadence.kind !== 'open'),
        obligations.filter(({ verified }) => verified.status === 'verified'),
      ].map(({ length }) => String(length)),
    ]),
  )
})

const loaded = async (
  entries: Readonly<Record<string, CommandEntry | CommandGroup>>,
): Promise<readonly (readonly [group: string, command: Command])[]> => {
  const all = Object.entries(entries).map(async ([name, entry]) =>
    'commands' in entry
      ? Promise.all(Object.values(entry.commands).map(async (one) => [name, await one.load()] as const))
      : [[name, await entry.load()] as const],
  )
  return (await Promise.all(all)).flat()
}

describe('docs/command-line.md', async () => {
  const page = pageText('docs/command-line.md')
  const sections = page.split(/^## /m)

  test('names every exit code in the words of the program', () =>
    expect(tableOf(page, 'code')).toEqual(
      Object.entries(exitCodes).map(([name, code]) => {
        const { zh, en } = exitCodeWords[name as keyof typeof exitCodes]
        return [String(code), zh, en]
      }),
    ))

  test.each(await loaded(commands))('names every option of a command of %s', (group, { name, options }) => {
    const section = sections.find((text) => text.includes(`\`zhiben ${group}`)) ?? ''
    expect(section).toContain(`zhiben ${name}`)
    expect(Object.keys(options).filter((option) => !section.includes(`--${option}`))).toEqual([])
  })
})

test('the tutorial of testers lists the laws of a standard by their names', () => {
  const listed = tableOf(pageText('docs/tutorials/test-a-standard.md'), 'law').map(([name]) => name)
  expect(listed).toEqual(lawsOf(gongmao2023).map(({ name }) => name))
})
