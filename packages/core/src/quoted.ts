/**
 * A value as a message quotes it: as JSON, cut after so many characters. Of a value that is huge, deep, in a circle or no
 * JSON at all only as much is looked at as is shown, and none of its own functions is called.
 *
 * @example quoted({ by: ['a', 'b'] }) // {"by":["a","b"]}
 */
export const quoted = (value: unknown, most = 60): string => {
  const text = written(value, most)
  return text.length > most ? `${whole(text.slice(0, most - 3))}…` : text
}

/** Invariant: what is inside has one character less, so that no value is looked into deeper than is shown. */
const written = (value: unknown, room: number): string => {
  if (typeof value === 'string') return JSON.stringify(whole(value.slice(0, room + 1)))
  if (typeof value === 'function') return 'function'
  if (typeof value !== 'object' || value === null) return whole(String(value).slice(0, room + 1))
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : JSON.stringify(value)
  if (Array.isArray(value)) return list('[', ']', value, room, (item, left) => written(item ?? null, left))
  const keys = Object.keys(value)
  const fields = value as Readonly<Record<string, unknown>>
  return list('{', '}', keys, room, (key, left) =>
    fields[key] === undefined ? undefined : `${written(key, left)}:${written(fields[key], left)}`,
  )
}

const list = <T>(
  begin: string,
  end: string,
  items: readonly T[],
  room: number,
  write: (item: T, left: number) => string | undefined,
): string => {
  let text = begin
  for (let i = 0; i < items.length; i++) {
    const left = room - text.length
    if (left <= 0) return text + end
    const item = write(items[i] as T, left)
    if (item !== undefined) text += text === begin ? item : `,${item}`
  }
  return text + end
}

/**
 * The place of a problem as a message begins with it: on one line, with nothing in it that would change how the message is
 * shown, and not longer than somebody reads. Places hold names of fields, which strangers choose.
 *
 * @example shownPlace('periods[0].\u202e') // periods[0].\\u{202e}
 */
export const shownPlace = (at: string): string => {
  const text = whole(at.slice(0, mostOfPlace + 1)).replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`,
  )
  return text.length > mostOfPlace ? `${whole(text.slice(0, mostOfPlace - 1))}…` : text
}

const mostOfPlace = 200

/** A text that does not end with one half of a character. */
const whole = (text: string): string => text.replace(/[\ud800-\udbff]$/, '')
