/** How a piece of text is set off on a terminal. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan'

const codes: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  cyan: [36, 39],
}

/** Sets off a text, or leaves it as it is. */
export type Paint = (text: string, ...styles: readonly Style[]) => string

/** Paints only where colour is wanted. */
export const painter = (colour: boolean): Paint =>
  colour
    ? (text, ...styles) =>
        styles.reduce((painted, style) => `\u001b[${codes[style][0]}m${painted}\u001b[${codes[style][1]}m`, text)
    : (text) => text
