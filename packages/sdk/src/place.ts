/** The steps from a document to a place in it. */
export type Steps = readonly PropertyKey[]

/**
 * A place in a document as text: `rules[3].when.of[1]`. Keys that are not plain names stand in brackets and quotes.
 */
export const placeText = (steps: Steps): string =>
  steps.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    const key = String(step)
    if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key)) return `${text}[${JSON.stringify(key)}]`
    return text === '' ? key : `${text}.${key}`
  }, '')

/** The place of what is nested too deep, as far as a person will read. */
export const deepPlace = (steps: Steps): string =>
  steps.length > 16 ? `${placeText(steps.slice(0, 16))}…` : placeText(steps)

/** A place within what stands at another place. */
export const within = (outer: string, place: string): string =>
  place === '' || place.startsWith('[') ? `${outer}${place}` : `${outer}.${place}`
