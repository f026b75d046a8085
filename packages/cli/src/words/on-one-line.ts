/**
 * A text from outside as it may be shown on a terminal: control characters, line breaks and marks that turn the
 * direction of writing are replaced, so that no id or name can move the cursor, hide a line or pretend to be one.
 */
export const onOneLine = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
