import { problemWords } from '@zhiben/sdk'
import type { Catalogue } from './catalogue.js'
import { obligationPackWords } from './obligation-pack-words.js'

const didYouMean = (nearest: string | undefined): string =>
  nearest === undefined ? '' : `; did you mean \`${nearest}\`?`

const answerParts = {
  object: 'write { "truth": true or false, "by": who answers }',
  truth: '`truth` (true or false) is missing',
  by: '`by` (who answers) is missing',
  on: '`on` must be a day written YYYY-MM-DD',
  because: '`because` must be a text',
}

/** English. */
export const en: Catalogue = {
  stop: {
    'unknown-command': (p) => `There is no command \`${p.found}\`${didYouMean(p.nearest)}`,
    'unknown-option': (p) => `There is no option \`${p.at}\`${didYouMean(p.nearest)}`,
    'value-missing': (p) => `\`${p.at}\` needs ${p.value} after it`,
    'value-unexpected': (p) => `\`${p.at}\` takes no value`,
    'option-twice': (p) => `\`${p.at}\` is given twice; it can be given once`,
    'option-missing': (p) => `The option ${p.at} is missing`,
    'operand-missing': (p) => `${p.at} is missing`,
    'operand-extra': (p) => `\`${p.at}\` is one too many`,
    'not-one-of': (p) => `\`${p.at}\` cannot be \`${p.found}\`; it can be ${p.options.join(', ')}`,
    'not-a-number': (p) => `\`${p.at}\` must be a whole number, not \`${p.found}\``,
    'not-a-day': (p) => `\`${p.found}\` for \`${p.at}\` is not a day that exists; write YYYY-MM-DD`,
    'unknown-standard': (p) =>
      `There is no standard \`${p.found}\`${didYouMean(p.nearest)}${p.nearest === undefined ? `; there are ${p.known.join(', ')}` : ''}`,
    'unknown-pack': (p) =>
      `there is no pack \`${p.found}\`${didYouMean(p.nearest)}${p.nearest === undefined ? `; there are ${p.known.join(', ')}` : ''}`,
    'obligations-refused': (p) =>
      `${p.at === '' ? 'the packs of obligations' : `\`${p.at}\``} cannot be used:\n${p.problems.map((problem) => `  ${obligationPackWords(problem, 'en')}`).join('\n')}`,
    'days-backwards': (p) => `\`${p.at}\`: from ${p.from} to ${p.to} runs backwards, swap them`,
    'days-too-many': (p) =>
      `\`${p.at}\`: ${p.from} to ${p.to} is longer than ${p.years} years; check the years, or look at it in parts`,
    'version-missing': (p) => `\`${p.found}\` needs a version, such as ${p.known.join(', ')}`,
    'none-in-force': (p) =>
      `No version is known to be in force on ${p.asOf}: ${p.standards.join(', ')}; there are ${p.known.join(', ')}. Choose another day, or name a version (such as ${p.known[0]?.split(' ')[0] ?? 'ID@VERSION'})`,
    'cannot-judge': (p) => problemWords(p.problem, 'en'),
    'pack-refused': (p) =>
      `\`${p.at}\` cannot be loaded:\n${p.problems.map((problem) => `  ${problemWords(problem, 'en')}`).join('\n')}`,
    'document-refused': (p) =>
      `\`${p.at}\` cannot be used:\n${p.problems.map(({ place, says }) => `  ${place}: ${says.en}`).join('\n')}`,
    'not-a-month': (p) => `\`${p.found}\` for \`${p.at}\` is not a month; write 2024-05`,
    'not-a-quarter': (p) => `\`${p.found}\` for \`${p.at}\` is not a quarter; write 2024-Q2`,
    'outside-plan': (p) =>
      `\`${p.found}\` for \`${p.at}\` is outside the plan, which runs from ${p.from} to ${p.until}`,
    'unknown-trade': (p) =>
      `\`${p.at}\`: there is no trade \`${p.found}\`${didYouMean(p.nearest)}${p.nearest === undefined ? `; it can be ${p.known.join(', ')}` : ''}`,
    'not-begun': (p) => `\`${p.found}\` for \`${p.at}\` has not begun on ${p.asOf}; for a later day use --as-of`,
    'one-of-options': (p) => `Give one of ${p.options.join(', ')}, and only one`,
    'not-a-key': (p) => `There is no key in \`${p.at}\` (base64 of 32 bytes, as zhiben pack keygen makes it)`,
    'not-receipts': (p) => `There is no receipt in \`${p.at}\``,
    'file-missing': (p) => `There is no file \`${p.at}\``,
    'file-unreadable': (p) => `\`${p.at}\` cannot be read (${p.reason})`,
    'file-unwritable': (p) => `\`${p.at}\` cannot be written (${p.reason})`,
    'one-subject-only': (p) => `\`${p.at}\` holds ${p.found} subjects; this command takes one`,
    'no-district': (p) => `\`${p.at}\`: the enterprise \`${p.found}\` names no district; add \`district\``,
    'stdin-taken': (p) => `\`${p.at}\` needs standard input, which is already read for data`,
  },
  file: {
    'not-text': () => 'This is no text (UTF-8, UTF-16 and GB 18030 are recognised); save it as UTF-8',
    'not-a-workbook': () => 'This is not an xlsx workbook that can be read (take off a password first)',
    'too-large': (p) => `The file is too large (limit ${p.limit}); split it`,
    'no-records': () => 'There are no subjects in it',
    'record-not-an-object': (p) => `A subject is an object { … }, not ${p.found}`,
    'id-missing': () => 'This row does not say whose it is; fill in the column subject',
    'id-not-text': (p) => `\`id\` must be a text, not ${p.found}`,
    'name-not-text': (p) => `\`name\` must be a text, not ${p.found}`,
    'id-twice': (p) => `The id \`${p.id}\` is already used in ${p.first}`,
    'unknown-sheet': (p) =>
      `There is no list \`${p.found}\`${didYouMean(p.nearest)}; begin the name of a sheet that holds no data with #`,
    'ambiguous-sheet': (p) => `\`${p.found}\` may be ${p.names.join(' or ')}; write the full name`,
    'unknown-heading': (p) =>
      `There is no fact \`${p.found}\`${didYouMean(p.nearest)}; begin the heading of a column that holds no data with #`,
    'unknown-column': (p) =>
      `There is no column \`${p.found}\`${didYouMean(p.nearest)}${p.nearest === undefined ? `; it can be ${p.known.join(', ')}` : ''}; begin the heading of a column that is not to be read with #`,
    'column-missing': (p) => `No row of headings was found: the column \`${p.name}\` is missing`,
    'field-not-text': (p) => `\`${p.field}\` must be a text, not ${p.found}`,
    'ambiguous-heading': (p) => `\`${p.found}\` may be ${p.names.join(' or ')}; use the name of the fact`,
    'heading-twice': (p) => `\`${p.found}\` is the same column as \`${p.first}\`; there can be one`,
    'cell-without-heading': (p) => `\`${p.found}\` stands in a column without a heading`,
    'cell-error': (p) => `The formula failed: ${p.found}`,
    'quote-not-closed': () => 'The quote that opens here is never closed',
    'no-such-subject': (p) => `There is no subject with the id \`${p.id}\``,
    'no-such-parent': (p) => `There is no item with the id \`${p.id}\` in ${p.list}`,
    'parent-ambiguous': (p) => `Several items in ${p.list} have the id \`${p.id}\`; fill in the column subject too`,
    'list-twice': (p) =>
      `The list ${p.list} stands both in the subject's own row and in the sheet \`${p.sheet}\`; keep one`,
    'answer-malformed': (p) => `${p.at}: ${answerParts[p.expected]}`,
    'unknown-answer': (p) => `There is no condition \`${p.at}\` that can be answered${didYouMean(p.nearest)}`,
  },
}
