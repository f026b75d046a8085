import type { Language } from '@zhiben/core'
import { type FactName, pathOf, valueAt } from '@zhiben/rules'
import { problemWords } from '@zhiben/sdk'
import type { Subject } from '../read/subject.js'
import { saysUnknown } from '../read/table/cell.js'
import { questionsFor } from '../report/questions.js'
import { reportOn, type SubjectReport } from '../report/subject-report.js'
import type { Judging } from '../standards/judging.js'
import { answerOf, commandIn, typeAt } from './answer.js'
import type { Lines } from './lines.js'
import { promptFor } from './prompt.js'
import { answered, leftOpen, type Session } from './session.js'

/** With whom and about what an interview is held. */
export interface InterviewOptions {
  readonly subject: Subject
  readonly judging: Judging
  readonly lines: Lines
  readonly language: Language
  readonly say: (text: string) => Promise<void>
  /** Told of the session after each answer. */
  readonly onAnswer: (session: Session) => Promise<void>
}

/** How an interview ended: all that matters was asked, the person stopped, or was interrupted. */
export interface Ended {
  readonly how: 'done' | 'stopped' | 'interrupted'
  readonly session: Session
  readonly report: SubjectReport
}

/**
 * Asks what could still change a verdict, best question first, until nothing is left that is not known to be unknown.
 */
export const interview = async (options: InterviewOptions, start: Session): Promise<Ended> => {
  const { subject, judging, lines, language, say, onAnswer } = options
  let session = start
  for (;;) {
    const report = reportOn({ ...subject, facts: session.facts }, judging)
    const open = questionsFor(report, session.notKnown)
    const [fact] = open
    if (!fact) return { how: 'done', session, report }
    const next = await askOne(fact, open.length, session)
    if (typeof next === 'string') return { how: next, session, report }
    session = next
    await onAnswer(session)
  }

  /** Asks until there is an answer that can be used; answers the session after it. */
  async function askOne(fact: FactName, open: number, session: Session): Promise<Session | 'stopped' | 'interrupted'> {
    const type = typeAt(judging.dictionary.schema, pathOf(fact.path))
    if (!type) return leftOpen(session, fact.path, undefined)
    const current = valueAt(session.facts, pathOf(fact.path))
    const full = promptFor(fact, current, open, language)
    let prompt = full
    for (;;) {
      const line = await lines.next(prompt)
      if (line === 'interrupted') return 'interrupted'
      if (line === 'end') return 'stopped'
      prompt = '> '
      const answer = answerOf(line.text, fact.path, type, current)
      switch (answer.says) {
        case 'stop':
          return 'stopped'
        case 'back':
          if (session.before) return session.before
          await say({ zh: '这已经是第一问。\n', en: 'This is the first question.\n' }[language])
          break
        case 'not-known':
          return leftOpen(session, fact.path, current)
        case 'wrong':
          await say(`${problemWords(answer.problem, language)}\n`)
          break
        case 'too-few':
          await say(
            { zh: `已知 ${answer.known} 项，不能更少。\n`, en: `${answer.known} are known; there cannot be fewer.\n` }[
              language
            ],
          )
          break
        case 'nothing':
          await say(
            {
              zh: '请回答；不知道就输入 ?，返回上一问输入 back，退出输入 quit。\n',
              en: 'Please answer; ? for not known, back for the last question, quit to leave.\n',
            }[language],
          )
          break
        case 'value': {
          const signed = fact.judgement ? await signature(answer.value) : { value: answer.value }
          if (signed !== 'back') return typeof signed === 'string' ? signed : answered(session, fact.path, signed.value)
          prompt = full
        }
      }
    }
  }

  /** A judgement with who gave it and why; bare where nobody signs it. */
  async function signature(value: unknown): Promise<{ readonly value: unknown } | 'stopped' | 'interrupted' | 'back'> {
    const by = await part(
      { zh: '  由谁判断？（可留空）\n> ', en: '  Who judges so? (may be left empty)\n> ' }[language],
    )
    if (typeof by !== 'object') return by
    if (by.text === '') return { value }
    const because = await part({ zh: '  依据是什么？\n> ', en: '  For what reason?\n> ' }[language])
    if (typeof because !== 'object') return because
    return because.text === '' ? { value } : { value: { value, by: by.text, because: because.text } }
  }

  /** One part of a signature; empty where it is not given. */
  async function part(prompt: string): Promise<{ readonly text: string } | 'stopped' | 'interrupted' | 'back'> {
    const line = await lines.next(prompt)
    if (typeof line === 'string') return line === 'end' ? 'stopped' : line
    const text = line.text.trim()
    const word = commandIn(text)
    if (word) return word === 'stop' ? 'stopped' : word
    return { text: saysUnknown(text) ? '' : text }
  }
}
