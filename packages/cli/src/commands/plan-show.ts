import type { Language } from '@zhiben/core'
import { citedPlace, type Plan, summaryOf, type WorkItem } from '@zhiben/plans'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { planNamed } from '../plan/plan-named.js'
import { sayIn } from '../report/html/labels.js'
import { type Paint, painter } from '../report/style.js'
import { onOneLine } from '../words/on-one-line.js'

/** `zhiben plan show PLAN` */
export const planShow = command({
  name: 'plan show',
  says: {
    zh: '计划的行动、任务和工作项；PLAN 为 ezhou/municipal 或 JSON 文件',
    en: 'actions, tasks and work items of a plan; PLAN is ezhou/municipal or a JSON file',
  },
  operands: ['PLAN'],
  options: { json: { says: { zh: '输出 JSON', en: 'print JSON' } } },
  run: async ({ options, operands, language }, io) => {
    const plan = await planNamed(operands[0] ?? '', io.stdin)
    const { id, counts, actions } = summaryOf(plan)
    await io.out(
      options.json ? `${JSON.stringify({ id, counts, actions }, null, 2)}\n` : page(plan, language, painter(io.colour)),
    )
    return exitCodes.clear
  },
})

const kinds = {
  milestone: { zh: '里程碑', en: 'milestone' },
  target: { zh: '指标', en: 'target' },
  periodic: { zh: '周期', en: 'periodic' },
  continuous: { zh: '持续', en: 'continuous' },
} as const

const page = (plan: Plan, language: Language, paint: Paint): string => {
  const say = sayIn(language)
  const words = (of: { readonly zh: string; readonly en: string }) => onOneLine(of[language])
  const { counts } = summaryOf(plan)
  const item = (of: WorkItem): string => {
    const measures = [
      ...of.targets.map((t) => `${words(t.title)} ${t.comparator} ${t.value}${t.unit === '1' ? '' : t.unit} (${t.by})`),
      ...of.milestones.map((m) => `${words(m.title)} (${m.by})`),
    ]
    return [
      `    ${of.id}  ${words(of.title)}  ${paint(`[${kinds[of.kind][language]}] ${citedPlace(of.cite, language)}`, 'dim')}\n`,
      ...measures.map((measure) => `          ${paint('·', 'cyan')} ${measure}\n`),
    ].join('')
  }
  return [
    `${paint(words(plan.title), 'bold')}  ${plan.id}\n`,
    `${paint(`${onOneLine(plan.document)}  ${plan.period.from} – ${plan.period.until}`, 'dim')}\n`,
    say(
      `${counts.actions} 项行动，${counts.tasks} 项任务，${counts.workItems} 个工作项；${counts.targets} 个指标，${counts.deadlines} 个时限，${counts.obligations} 项周期义务\n`,
      `${counts.actions} actions, ${counts.tasks} tasks, ${counts.workItems} work items; ${counts.targets} targets, ${counts.deadlines} deadlines, ${counts.obligations} obligations\n`,
    ),
    ...plan.actions.flatMap((action) => [
      `\n${paint(`${action.id}  ${words(action.title)}`, 'bold')}\n`,
      ...action.tasks.flatMap((task) => [`  ${task.id}  ${words(task.title)}\n`, ...task.items.map(item)]),
    ]),
  ].join('')
}
