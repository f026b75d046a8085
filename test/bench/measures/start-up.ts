import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Spread, spread } from '../contests.js'
import { bundled, run } from '../prepare.js'

/** What an embedder imports. */
const entries = {
  zhiben: 'packages/cli/src/index.ts',
  '@zhiben/rules': 'packages/rules/src/index.ts',
  '@zhiben/standards/gongmao': 'packages/standards/src/gongmao/index.ts',
} as const

/** Milliseconds to import each entry, bundled with all it needs, in a process of its own. */
export const startUpTimes = async (repetitions: number): Promise<Readonly<Record<string, Spread>>> => {
  const found: Record<string, Spread> = {}
  for (const [name, entry] of Object.entries(entries)) {
    if (!existsSync(entry)) continue
    const { href } = pathToFileURL(resolve(await bundled(entry, `start-up-${name.replace(/\W+/g, '-')}`)))
    const script = `const start = performance.now(); await import('${href}'); console.log(performance.now() - start)`
    const once = (): number => Number(run(['--input-type=module', '--eval', script]))
    found[name] = spread(Array.from({ length: repetitions }, once))
  }
  return found
}
