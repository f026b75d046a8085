import { nearest } from '@zhiben/core'
import { type Standard, versioned } from '@zhiben/rules'
import { badUsage } from '../command/stop.js'
import { builtIn } from './built-in.js'
import { packIn } from './pack-file.js'

/** The standards at hand: those that come with the program, then those of the packs that were named. */
export const library = async (packs: readonly string[]): Promise<readonly Standard[]> => {
  const standards = [...(await builtIn())]
  for (const file of packs) standards.push((await packIn(file, { imports: standards })).standard)
  return standards
}

/** The names by which standards can be asked for. */
export const namesOf = (standards: readonly Standard[]): readonly string[] => [
  ...new Set<string>(standards.map(({ id }) => id)),
  ...standards.map(versioned),
]

/** All versions of a standard, or the one that is named with its version. Fails: `Stop`. */
export const standardsNamed = (name: string, standards: readonly Standard[]): readonly Standard[] => {
  const found = standards.filter((standard) => name === standard.id || name === versioned(standard))
  if (found.length > 0) return found
  const known = namesOf(standards)
  throw badUsage({ code: 'unknown-standard', at: '', found: name, nearest: nearest(name, known), known })
}

/** One version: named as `ID@VERSION`, or by `ID` alone where there is only one. Fails: `Stop`. */
export const versionNamed = (name: string, standards: readonly Standard[]): Standard => {
  const found = standardsNamed(name, standards)
  const [only] = found
  if (only && found.length === 1) return only
  throw badUsage({ code: 'version-missing', at: '', found: name, known: found.map(versioned) })
}
