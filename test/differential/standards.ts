import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Standard, versioned } from '@zhiben/rules'

const folder = join(import.meta.dirname, '../../packages/standards/src')

const isStandard = (value: unknown): value is Standard =>
  typeof value === 'object' && value !== null && 'irVersion' in value && 'rules' in value && 'combine' in value

/** Every version of every standard that `@zhiben/standards` exports: each folder with an `index.ts` is one. */
export const allStandards: readonly (readonly [name: string, standard: Standard])[] = (
  await Promise.all(
    readdirSync(folder)
      .map((name) => join(folder, name, 'index.ts'))
      .filter((file) => !file.includes('/facts/') && existsSync(file))
      .map(async (file) => Object.values((await import(pathToFileURL(file).href)) as Record<string, unknown>)),
  )
)
  .flat()
  .filter(isStandard)
  .map((standard) => [versioned(standard), standard] as const)
