import { cited, type Language } from '@zhiben/core'
import { versioned } from '@zhiben/rules'
import type { Judging } from '../standards/judging.js'
import { onOneLine } from '../words/on-one-line.js'
import { changeWords, groundWords, itemWords, valueWords } from './fact-words.js'
import type { Output, Totals } from './output.js'
import { periodWords } from './period.js'
import { answersIn, judgementsIn, questionsFor } from './questions.js'
import type { Paint, Style } from './style.js'
import { type FindingReport, type StandardReport, type SubjectReport, withVerdict } from './subject-report.js'
import { ruleVerdictWords, subjectVerdictWords } from './verdict-words.js'

/** How text is written. */
export interface TextOptions {
  readonly out: (text: string) => Promise<void>
  readonly judging: Judging
  readonly language: Language
  readonly paint: Paint
  /** Say all about every subject, however many. */
  readonly detail: boolean
  /** Say only the verdict, however few. */
  readonly brief: boolean
}

/** Up to so many subjects are told in full; of more each has a few lines. */
const fewSubjects = 3

/** Text for a person at a terminal. */
export const textOutput = ({ out, language, paint, detail, brief: always }: TextOptions): Output => {
  const writer: Writer = { language, paint, say: (zh, en) => ({ zh, en })[language] }
  const waiting: SubjectReport[] = []
  let brief = always
  return {
    begin: async () => {},
    subject: async (report) => {
      if (detail) return out(inFull(report, writer))
      if (brief) return out(inBrief(report, writer))
      waiting.push(report)
      if (waiting.length <= fewSubjects) return
      brief = true
      for (const one of waiting.splice(0)) await out(inBrief(one, writer))
    },
    end: async (totals) => {
      for (const report of waiting) await out(inFull(report, writer))
      await out(summary(totals, brief, writer))
    },
  }
}

interface Writer {
  readonly language: Language
  readonly paint: Paint
  readonly say: (zh: string, en: string) => string
}

const verdictStyle = {
  hit: 'red',
  undetermined: 'yellow',
  clear: 'green',
  'not-applicable': 'dim',
} as const satisfies Record<string, Style>

const nameOf = ({ subject }: SubjectReport): string =>
  onOneLine(subject.name === undefined ? subject.id : `${subject.name} (${subject.id})`)

const countsOf = (report: SubjectReport) => {
  const hits = withVerdict(report.findings, 'hit')
  return {
    majors: hits.filter(({ rule }) => rule.level === 'major'),
    others: hits.filter(({ rule }) => rule.level !== 'major'),
    open: withVerdict(report.findings, 'undetermined'),
    clear: withVerdict(report.findings, 'clear').length,
    notApplicable: withVerdict(report.findings, 'not-applicable').length,
  }
}

const inBrief = (report: SubjectReport, { language, paint, say }: Writer): string => {
  const { verdict } = report.assessment
  const { majors, open } = countsOf(report)
  const numbers = majors.map(({ finding }) => `${finding.standard} ${finding.rule}`).join(say('、', ', '))
  const parts = [
    ...(majors.length > 0 ? [say(`命中 ${majors.length} 条（${numbers}）`, `${majors.length} hit (${numbers})`)] : []),
    ...(open.length > 0 ? [say(`待定 ${open.length} 条`, `${open.length} undetermined`)] : []),
  ]
  const rest = parts.length === 0 ? '' : `  ${parts.join(say('，', ', '))}`
  return `${nameOf(report)}  ${paint(subjectVerdictWords[verdict][language], verdictStyle[verdict])}${rest}\n`
}

const inFull = (report: SubjectReport, writer: Writer): string => {
  const { language, paint, say } = writer
  const { verdict } = report.assessment
  const { majors, others, open, clear, notApplicable } = countsOf(report)
  const counts = say(
    `命中 ${majors.length} 条，待定 ${open.length} 条，不命中 ${clear} 条，不适用 ${notApplicable} 条`,
    `${majors.length} hit, ${open.length} undetermined, ${clear} clear, ${notApplicable} not applicable`,
  )
  return [
    `${paint(nameOf(report), 'bold')}  ${say('判定日', 'as of')} ${report.asOf}\n`,
    `${paint(subjectVerdictWords[verdict][language], 'bold', verdictStyle[verdict])}${say('：', ': ')}${counts}\n`,
    majors.length > 0 ? heading(say('重大事故隐患', 'Major accident hazards'), writer) : '',
    ...majors.map((of, i) => hit(of, i + 1, writer)),
    others.length > 0
      ? heading(say('判定要素（本身不是重大事故隐患）', 'Elements (no hazards by themselves)'), writer)
      : '',
    ...others.map((of, i) => hit(of, i + 1, writer)),
    open.length > 0 ? undetermined(report, open, writer) : '',
    standardsSection(report, writer),
    judgementsSection(report, writer),
    answersSection(report, writer),
    conflictsSection(report, writer),
    '\n',
  ].join('')
}

const heading = (text: string, { paint }: Writer): string => `\n${paint(text, 'bold', 'cyan')}\n`

const hit = (of: FindingReport, number: number, writer: Writer): string => {
  const { language, paint, say } = writer
  const { finding, rule } = of
  const proof = of.proof()
  const label = (zh: string, en: string): string => `   ${paint(say(zh, en), 'dim')} `
  const between = say('；', '; ')
  const because = groundWords(proof, language).map(({ item, facts }) => {
    const words = facts.map(({ title, value }) => `${title} = ${value}`).join(say('，', ', '))
    return onOneLine(item === undefined ? words : `${item}${say('：', ': ')}${words}`)
  })
  const ways = (proof.clearing?.sets ?? [])
    .slice(0, shownWays)
    .map((changes) =>
      changes
        .map((change) => onOneLine(changeWords(change, proof.facts[change.path], language)))
        .join(say('，并且 ', ' and ')),
    )
  return [
    `${number}. ${paint(onOneLine(finding.title[language]), 'red')}\n`,
    `${label('依据', 'provision')}${onOneLine(cited(finding.citation, language))} [${finding.standard}@${finding.version} ${finding.rule}]${finding.verified ? '' : paint(say('（条文未核对）', ' (text not verified)'), 'yellow')}\n`,
    `${label('因为', 'because')}${because.join(between)}\n`,
    ...proof.answers.map(
      ({ node, by }) => `${label('回答', 'answer')}${onOneLine(`${node} ${say('由', 'by')} ${by}`)}\n`,
    ),
    proof.witnesses.length > 1
      ? `${label('涉及', 'items')}${proof.witnesses.map(({ list, index, id }) => onOneLine(id ?? `${list}[${index}]`)).join(say('、', ', '))}\n`
      : '',
    `${label('整改', 'remedy')}${onOneLine(rule.remedy[language])}\n`,
    ways.length > 0 ? `${label('消除', 'to clear')}${ways.join(say('；或 ', '; or '))}\n` : '',
    `${label('查看', 'evidence')}${onOneLine(rule.evidence[language])}\n`,
  ].join('')
}

/** The questions first: they are what the reader can do. */
const undetermined = (report: SubjectReport, open: readonly FindingReport[], writer: Writer): string => {
  const { language, paint, say } = writer
  const questions = questionsFor(report)
  return [
    heading(
      say(
        `待定 ${open.length} 条，还要知道（先问影响大的）`,
        `${open.length} undetermined; to be known, most useful first`,
      ),
      writer,
    ),
    ...questions.slice(0, mostQuestions).map((fact, i) => {
      const item = itemWords(fact, language)
      const items = item === undefined ? '' : `${item}${say('：', ': ')}`
      return `${String(i + 1).padStart(2)}. ${onOneLine(`${items}${fact.question[language]}`)} ${paint(`[${fact.path}]`, 'dim')}\n`
    }),
    questions.length > mostQuestions
      ? `    ${say(`另有 ${questions.length - mostQuestions} 项`, `and ${questions.length - mostQuestions} more`)}\n`
      : '',
    paint(
      `   ${say('涉及', 'rules')} ${open.map(({ finding }) => (open.length > fewRules ? finding.rule : onOneLine(`${finding.rule} ${finding.title[language]}`))).join(say('、', ', '))}\n`,
      'dim',
    ),
  ].join('')
}

const mostQuestions = 20
/** How many ways to clear a hit are told. */
const shownWays = 3
/** Up to so many rules are listed with their titles. */
const fewRules = 8

const standardsSection = (report: SubjectReport, writer: Writer): string => {
  const { say, paint } = writer
  const { noneInForce } = report.assessment
  return [
    heading(say('所用标准', 'Standards'), writer),
    ...report.standards.map((of) => standardRow(of, writer)),
    ...noneInForce.map((id) =>
      paint(
        `  ${id}  ${say(`${report.asOf} 没有已知施行的版本，未判定`, `no version known for ${report.asOf}; not judged`)}\n`,
        'yellow',
      ),
    ),
  ].join('')
}

const standardRow = ({ standard, assessment }: StandardReport, { language, paint, say }: Writer): string => {
  const warn = (text: string): string => `    ${paint(onOneLine(text), 'yellow')}\n`
  return [
    `  ${versioned(standard)}  ${onOneLine(standard.title[language])}${say('（', ' (')}${onOneLine(standard.document)}${say('，', ', ')}${periodWords(standard.inForce, language)}${say('）：', '): ')}${paint(ruleVerdictWords[assessment.verdict][language], verdictStyle[assessment.verdict])}\n`,
    assessment.notInForce
      ? warn(say('判定日不在其施行期内，按指定版本判定', 'not in force on the day; asked for by version'))
      : '',
    assessment.unverified > 0
      ? warn(
          say(
            `${standard.rules.length} 条中有 ${assessment.unverified} 条未与原文核对`,
            `${assessment.unverified} of ${standard.rules.length} rules are not checked against the text`,
          ),
        )
      : '',
    ...(assessment.incomplete ?? []).map((part) => warn(`${say('不完整：', 'incomplete: ')}${part[language]}`)),
    assessment.successor ? warn(`${say('后续标准：', 'successor: ')}${assessment.successor[language]}`) : '',
  ].join('')
}

const judgementsSection = (report: SubjectReport, writer: Writer): string => {
  const judgements = judgementsIn(report)
  if (judgements.length === 0) return ''
  const { language, say } = writer
  return [
    heading(say('所依据的判断', 'Judgements relied on'), writer),
    ...judgements.map(({ path, title, value, by, because, on }) =>
      onOneLine(
        `  ${title[language]} [${path}] = ${valueWords(value, undefined, language)}${say('，', ', ')}${
          by === undefined
            ? say('无人署名', 'signed by nobody')
            : `${by}${on === undefined ? '' : ` ${on}`}${because === undefined ? '' : `${say('：', ': ')}${because}`}`
        }`,
      ).concat('\n'),
    ),
  ].join('')
}

const answersSection = (report: SubjectReport, writer: Writer): string => {
  const answers = answersIn(report)
  if (answers.length === 0) return ''
  const { language, say } = writer
  return [
    heading(say('所依据的直接回答', 'Direct answers relied on'), writer),
    ...answers.map(({ node, truth, by, on, because }) =>
      onOneLine(
        `  ${node} = ${valueWords(truth, undefined, language)}${say('，', ', ')}${by}${on === undefined ? '' : ` ${on}`}${because === undefined ? '' : `${say('：', ': ')}${because}`}`,
      ).concat('\n'),
    ),
  ].join('')
}

const conflictsSection = (report: SubjectReport, writer: Writer): string => {
  const { conflicts } = report.assessment
  if (conflicts.length === 0) return ''
  const { language, say } = writer
  return [
    heading(say('事实与直接回答不一致（以事实为准）', 'Facts and answers disagree (the facts stand)'), writer),
    ...conflicts.map(
      ({ node, answer, facts }) =>
        `  ${node}${say('：回答为', ': answer ')}${valueWords(answer, undefined, language)}${say('，事实为', ', facts ')}${valueWords(facts, undefined, language)}\n`,
    ),
  ].join('')
}

const summary = (totals: Totals, brief: boolean, { paint, say }: Writer): string => {
  const judged = totals.hit + totals.undetermined + totals.clear + totals['not-applicable']
  const bad = totals.bad > 0 || totals.problems.length > 0
  if (judged === 0 && bad)
    return paint(
      say(
        `数据有误，没有判定。改正后重试，或用 --keep-going 只判定无误的对象。\n`,
        'The data are wrong; nothing was judged. Mend them, or judge the good records with --keep-going.\n',
      ),
      'red',
    )
  const parts = brief
    ? say(
        `${totals.asOf} 共判定 ${judged} 个：存在重大事故隐患 ${totals.hit}，待定 ${totals.undetermined}，未发现 ${totals.clear}，不适用 ${totals['not-applicable']}\n`,
        `${totals.asOf}, ${judged} judged: ${totals.hit} with major hazards, ${totals.undetermined} undetermined, ${totals.clear} without, ${totals['not-applicable']} not applicable\n`,
      )
    : ''
  const left = bad
    ? paint(say(`数据有误、未判定的 ${totals.bad} 个\n`, `${totals.bad} not judged because of bad data\n`), 'red')
    : ''
  return parts + left
}
