import type { ObligationPack } from '@zhiben/obligations'

/** The packs that come with the program: the national statutes, then the plans of Ezhou. Loaded when asked for. */
export const builtInObligations = async (): Promise<readonly ObligationPack[]> => {
  const [{ statutoryObligations }, { ezhouObligations }] = await Promise.all([
    import('@zhiben/standards/statutes'),
    import('@zhiben/ezhou/obligations'),
  ])
  return [...statutoryObligations, ...ezhouObligations]
}
