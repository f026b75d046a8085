/** The forms in which subjects can be given. */
export const formats = ['json', 'jsonl', 'csv', 'xlsx'] as const
export type Format = (typeof formats)[number]

const endings: Readonly<Record<string, Format>> = {
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'csv',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
}

/** The format that a file's name says. */
export const formatOfName = (file: string): Format | undefined => {
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(endings, ending) ? endings[ending] : undefined
}

/**
 * The format that the first bytes show: a zip is a workbook; a first line that is JSON by itself, with more lines
 * behind it, is JSON Lines; what else begins with a brace or bracket is JSON; the rest is CSV.
 */
export const formatOfStart = (start: Uint8Array): Format => {
  if (start[0] === 0x50 && start[1] === 0x4b) return 'xlsx'
  const text = new TextDecoder().decode(start)
  const [first = '', ...more] = text.trimStart().split('\n')
  if (!/^[{[]/.test(first)) return 'csv'
  const continues = more.some((line) => line.trim() !== '')
  return first.startsWith('{') && continues && isJson(first) ? 'jsonl' : 'json'
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
