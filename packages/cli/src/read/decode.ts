const decoded = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The encoding that a text's first bytes show: its byte order mark, else UTF-8 if they are, else GB 18030. */
export const encodingOf = (start: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' => {
  const [a, b] = start
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  // The start may end within a character, so it is read as part of a stream.
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true })
    return 'utf-8'
  } catch {
    return 'gb18030'
  }
}

/**
 * A text from its bytes, without byte order mark; `undefined` where they are none. Besides Unicode there is GB 18030
 * (and with it GBK), which is what Excel in China saves as CSV. UTF-8 is tried first: Chinese in GBK is hardly ever
 * valid UTF-8.
 */
export const decode = (bytes: Uint8Array): string | undefined => decoded(encodingOf(bytes), bytes)
