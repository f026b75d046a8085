/**
 * A text from outside as it may be shown on a terminal: control characters, line breaks and marks that turn the
 * direction of writing, halves of characters and what XML has not are replaced, so that no id or name can move the
 * cursor, hide a line or pretend to be one.
 */
export const onOneLine = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\u061c\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, '\ufffd')
