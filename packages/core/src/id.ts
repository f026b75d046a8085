/** A name that a vendor gave: `cn/gongmao`. Lower-case words joined by hyphens, one slash. */
export type Id = `${string}/${string}`

/** What such a name looks like. */
export const idPattern = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/

/** Whether a text is a name of the form `vendor/name`. */
export const isId = (text: string): text is Id => idPattern.test(text)

/** A name with a version, as commands and references write it: `cn/gongmao@2023`. */
export type VersionedId = `${string}/${string}@${string}`
