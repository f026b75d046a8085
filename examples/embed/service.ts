import { construction2022, construction2024 } from '@zhiben/standards/construction'
import { fire2017, fire2025 } from '@zhiben/standards/fire'
import { gongmao2023 } from '@zhiben/standards/gongmao'
import { CannotJudge, type CivilDate, cited, compile, isCivilDate, problemWords, type Verdict } from 'zhiben'

/** Ready once, for every request: all versions, so that the day decides which judges. */
const judge = compile([gongmao2023, construction2022, construction2024, fire2017, fire2025])

/** What the platform shows of a hazard. */
interface Hazard {
  readonly rule: string
  readonly title: string
  readonly citation: string
  readonly because: readonly { readonly path: string; readonly value: unknown }[]
  readonly remedy: string
}

/** The answer to a request: an assessment, or what was wrong with what came in. */
export type Reply =
  | {
      readonly status: 200
      readonly body: {
        readonly asOf: CivilDate
        readonly verdict: Verdict
        readonly hazards: readonly Hazard[]
        /** What to ask next, the best question first; empty when all is decided. */
        readonly questions: readonly { readonly path: string; readonly question: string }[]
      }
    }
  | { readonly status: 400 | 422; readonly body: { readonly problems: readonly string[] } }

/** How many questions a form shows at a time. */
const shown = 5

/** Judges the facts of one enterprise, given as JSON, for a day. */
export const assess = (json: string, asOf: string): Reply => {
  if (!isCivilDate(asOf)) return { status: 400, body: { problems: [`日期应为 YYYY-MM-DD,而不是 ${asOf}`] } }
  const given = parsed(json)
  if (given === undefined) return { status: 400, body: { problems: ['请求体应为一个 JSON 对象'] } }
  const { id: _id, name: _name, ...described } = given
  const { facts, problems } = judge.read(described)
  if (problems.length > 0)
    return { status: 422, body: { problems: problems.map((problem) => problemWords(problem, 'zh')) } }
  try {
    const { verdict, standards } = judge.judge(facts, { asOf })
    const hits = standards.flatMap(({ findings }) => findings).filter((finding) => finding.verdict === 'hit')
    const hazards = hits.map((finding): Hazard => {
      const { title, citation, because, remedy } = judge.explain(finding)
      return {
        rule: `${finding.standard} ${finding.rule}`,
        title: title.zh,
        citation: cited(citation, 'zh'),
        because,
        remedy: remedy.zh,
      }
    })
    const questions = judge
      .ask(facts, { asOf })
      .slice(0, shown)
      .map(({ path, question }) => ({ path, question: question.zh }))
    return { status: 200, body: { asOf, verdict, hazards, questions } }
  } catch (error) {
    // A day before the first standard: nothing to judge by, and nothing is guessed.
    if (error instanceof CannotJudge) return { status: 422, body: { problems: [problemWords(error.problem, 'zh')] } }
    throw error
  }
}

const parsed = (json: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined
  } catch {
    return undefined
  }
}
