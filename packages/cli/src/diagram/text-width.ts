/** How wide a text is about, in units of its size: nothing is measured, so that the same drawing comes out everywhere. */
export const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, char) => sum + (/[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(char) ? 1 : 0.56),
    0,
  )

/** A text in lines no wider than this, broken after a comma or between words where there is one, else anywhere in Chinese. */
export const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(/[^、，；, ]+[、，；, ]*|[、，；, ]+/g) ?? []) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}
