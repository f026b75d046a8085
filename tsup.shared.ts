import { readFileSync } from 'node:fs'
import type { Options } from 'tsup'

const shared: Options = { target: 'node20', platform: 'neutral', sourcemap: true }

/** A library, with the entries its manifest names under `exports`: ES modules, CommonJS, and declarations for both. */
export const library = (): Options => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> }
  const sources = Object.values(exports).flatMap((target) =>
    typeof target === 'object' && target !== null && '@zhiben/source' in target
      ? [String(target['@zhiben/source'])]
      : [],
  )
  const entry = Object.fromEntries(sources.map((file) => [file.slice('./src/'.length, -'.ts'.length), file]))
  return { ...shared, entry, format: ['esm', 'cjs'], dts: true }
}

/** A program: one ES module that Node runs. */
export const program = (...entry: string[]): Options => ({ ...shared, entry, format: 'esm', platform: 'node' })
