import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { CivilDate } from '@zhiben/core'
import { exportPack } from '@zhiben/sdk'
import type { Io } from '../src/command/io.js'
import { main } from '../src/main.js'
import { plant1, plant2 } from './plant.js'

/** A folder of the test's own. */
export const folder = mkdtempSync(join(tmpdir(), 'zhiben-test-'))

/** Writes a file into the folder; answers its path. */
export const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** The test standard as packs, and the options that judge by nothing else. */
export const packs = [file('plant-1.json', exportPack(plant1)), file('plant-2.json', exportPack(plant2))] as const
export const withPacks = packs.flatMap((path) => ['--pack', path])
export const demo = [...withPacks, '--standard', 'demo/plant']

/** What came of a command. Paths of the folder are taken out, so that outputs can be compared. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

const today: CivilDate = '2026-11-24'

/** Runs the program in this process with an input and output of its own. */
export const run = async (
  args: readonly string[],
  { stdin = '', io = {} }: { stdin?: string | Uint8Array; io?: Partial<Io> } = {},
): Promise<Ran> => {
  let out = ''
  let err = ''
  const code = await main(args, {
    out: async (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    stdin: Readable.from(stdin.length === 0 ? [] : [Buffer.from(stdin)]),
    terminal: { in: false, out: false, err: false },
    colour: false,
    columns: 80,
    env: {},
    today: () => today,
    onInterrupt: () => () => {},
    ...io,
  })
  const plain = (text: string): string => text.replaceAll(folder, '.')
  return { code, out: plain(out), err: plain(err) }
}
