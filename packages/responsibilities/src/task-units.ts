import { nearest } from '@zhiben/core'
import { type Listed, listed } from './listed.js'

/**
 * A task of a government plan with the units that lead it and those that support them. A unit is named as the plan
 * names it.
 *
 * Unknown: `lead` absent means that it is not known who leads, not that nobody does.
 * @example { task: '27', lead: ['市安委会办公室'], supporting: ['市应急管理局'] }
 */
export interface TaskUnits {
  readonly task: string
  readonly lead?: Listed
  readonly supporting?: Listed
}

/** What is open or double in who leads tasks. `at` is the task. */
export type TaskUnitProblem =
  | { readonly code: 'task-without-lead'; readonly at: string; readonly task: string }
  | {
      readonly code: 'task-with-several-leads'
      readonly at: string
      readonly task: string
      readonly units: readonly string[]
    }
  | { readonly code: 'task-lead-unknown'; readonly at: string; readonly task: string }
  | { readonly code: 'leads-and-supports'; readonly at: string; readonly task: string; readonly unit: string }
  | { readonly code: 'unknown-unit'; readonly at: string; readonly found: string; readonly nearest: string | undefined }
  | { readonly code: 'task-twice'; readonly at: string; readonly found: string; readonly first: string }

/**
 * Gaps and overlaps in who leads tasks: nobody, several, the same unit as lead and support, a unit there is not.
 *
 * @example taskUnitProblems([{ task: '27', lead: [] }]) // [{ code: 'task-without-lead', … }]
 * @source semantics §8
 */
export const taskUnitProblems = (
  tasks: readonly TaskUnits[],
  units?: Iterable<string> | undefined,
): readonly TaskUnitProblem[] => {
  const known = units && new Set(units)
  const first = new Map<string, number>()
  return tasks.flatMap(({ task, lead, supporting }, i): readonly TaskUnitProblem[] => {
    const at = `tasks[${i}]`
    const twice = first.get(task)
    if (twice === undefined) first.set(task, i)
    const leads = listed(lead)
    const several = [...new Set(leads.known)]
    const supports = listed(supporting).known
    const unknown = (
      [
        ['lead', leads.known],
        ['supporting', supports],
      ] as const
    ).flatMap(([part, names]) =>
      names.flatMap((found, n): readonly TaskUnitProblem[] =>
        !known || known.has(found)
          ? []
          : [{ code: 'unknown-unit', at: `${at}.${part}[${n}]`, found, nearest: nearest(found, known) }],
      ),
    )
    return [
      ...(twice === undefined
        ? []
        : [{ code: 'task-twice', at: `${at}.task`, found: task, first: `tasks[${twice}]` } as const]),
      ...(several.length > 1 ? [{ code: 'task-with-several-leads', at, task, units: several } as const] : []),
      ...(several.length === 0 && leads.complete ? [{ code: 'task-without-lead', at, task } as const] : []),
      ...(several.length < 2 && !leads.complete ? [{ code: 'task-lead-unknown', at, task } as const] : []),
      ...several
        .filter((unit) => supports.includes(unit))
        .map((unit) => ({ code: 'leads-and-supports', at, task, unit }) as const),
      ...unknown,
    ]
  })
}
