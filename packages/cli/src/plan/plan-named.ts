import type { Plan } from '@zhiben/plans'
import { planProblemWords, readPlan } from '@zhiben/sdk'
import { readDocument } from '../read/document.js'
import { documentRefused } from '../read/document-refused.js'

/** Plans that come with the program, each loaded when it is named. */
const builtIn: Readonly<Record<string, () => Promise<Plan>>> = {
  'ezhou/municipal': async () => (await import('@zhiben/ezhou/municipal')).municipal,
}

/**
 * The plan that an operand names: one that comes with the program, or a JSON file. Fails: `Stop` where there is no such
 * file, or what it holds is no plan (exit code 65, every problem with its line).
 */
export const planNamed = async (name: string, stdin: NodeJS.ReadableStream): Promise<Plan> => {
  const own = Object.hasOwn(builtIn, name) ? builtIn[name] : undefined
  if (own) return own()
  const read = await readDocument(name, stdin)
  const { plan, problems } = read.document ? readPlan(read.document.value) : { problems: [] }
  if (plan) return plan
  throw documentRefused(name, read, problems, planProblemWords)
}
