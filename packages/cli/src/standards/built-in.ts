import type { Standard } from '@zhiben/rules'

/** The national standards that come with the program, every version, loaded when they are first asked for. */
export const builtIn = async (): Promise<readonly Standard[]> => {
  const [fire] = await Promise.all([import('@zhiben/standards/fire')])
  return [fire.fire2017, fire.fire2025]
}
