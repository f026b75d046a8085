import { inspectPack, type LoadedPack, PackRefused, type ReadPackOptions } from '@zhiben/sdk'

/**
 * The standard of a pack, given as JSON text or as a value: checked whole, and nothing of it is run.
 *
 * Throws: `PackRefused` with all that is wrong. `inspectPack` gives the same as data; `zhiben/effect` as an Effect.
 * @example readPack(await (await fetch('/packs/city.json')).text(), { trustedKeys: [key] }).standard
 */
export const readPack = (source: unknown, options?: ReadPackOptions): LoadedPack => {
  const { pack, problems } = inspectPack(source, options)
  if (pack) return pack
  throw new PackRefused({ problems })
}
