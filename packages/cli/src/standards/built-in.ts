import type { Standard } from '@zhiben/rules'

/** The national standards that come with the program, every version, loaded when they are first asked for. */
export const builtIn = async (): Promise<readonly Standard[]> => {
  const [{ gongmao2023 }, { construction2022, construction2024 }, { fire2017, fire2025 }] = await Promise.all([
    import('@zhiben/standards/gongmao'),
    import('@zhiben/standards/construction'),
    import('@zhiben/standards/fire'),
  ])
  return [gongmao2023, construction2022, construction2024, fire2017, fire2025]
}
