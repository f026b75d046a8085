import { type MonthlyReport, type PlanProgress, type QuarterlyBulletin, type Returns, rollUp } from '@zhiben/plans'
import type { PlacedProblem } from '../../command/stop.js'
import { programName } from '../../version.js'
import type { ReportDocument } from '../document/document.js'
import { sayIn } from '../html/labels.js'
import {
  type About,
  byAction,
  byDistrict,
  byTask,
  byUnit,
  changes,
  leftOut,
  measures,
  overall,
  returns,
  unmeasured,
} from './sections.js'

const foot = ({ plan, language }: About): string =>
  sayIn(language)(
    `由 ${programName} 根据填报数据生成；计划原文为${plan.document}。数值只截到两位小数，不进位。`,
    `Made by ${programName} from what was reported; the plan is ${plan.document}. Figures are cut to two places, never rounded up.`,
  )

/** How far a plan is on a day: what is late first; every measure only where it is asked for. */
export const progressDocument = (
  about: About,
  progress: PlanProgress,
  last: Omit<Returns, 'problems'> | undefined,
  { detail }: { readonly detail: boolean },
): ReportDocument => {
  const { plan, language } = about
  const say = sayIn(language)
  const rolled = rollUp(progress)
  const of = (status: string) => progress.measures.filter((measure) => measure.status === status)
  const none = say('没有。', 'Nothing.')
  return {
    title: say(`${plan.title.zh} 进度`, `${plan.title.en}: progress`),
    subtitle: say(`数据截至 ${progress.asOf}`, `Figures up to ${progress.asOf}`),
    sections: [
      overall(about, { label: progress.asOf, tally: rolled.all }),
      measures(about, { title: say('逾期未达', 'Overdue'), sheet: '', none }, of('overdue')),
      measures(about, { title: say('进度滞后', 'Behind'), sheet: '', none }, of('behind')),
      ...(last ? [returns(about, [last])] : []),
      byAction(about, rolled),
      byDistrict(about, rolled.byDistrict),
      ...(detail
        ? [
            byTask(about, rolled),
            byUnit(about, rolled),
            measures(
              about,
              { title: say('全部指标和时限', 'All targets and deadlines'), sheet: '', none },
              progress.measures,
            ),
          ]
        : []),
    ],
    foot: detail
      ? foot(about)
      : say('--detail 列出全部指标、任务和单位。', '--detail lists every target, task and unit.'),
  }
}

/** The report on one month. */
export const monthlyDocument = (
  about: About,
  report: MonthlyReport,
  problems: readonly PlacedProblem[],
): ReportDocument => {
  const { plan, language } = about
  const say = sayIn(language)
  const of = (status: string) => report.measures.filter((measure) => measure.status === status)
  return {
    title: say(`${plan.title.zh} ${report.month} 月报`, `${plan.title.en}: report on ${report.month}`),
    subtitle: say(
      `数据截至 ${report.until}，${report.asOf} 汇总；本月报告应在 ${report.due} 前报送`,
      `Figures up to ${report.until}, put together on ${report.asOf}; the report on this month is due on ${report.due}`,
    ),
    sections: [
      overall(about, { label: report.month, tally: report.rollUp.all }),
      returns(about, [report]),
      measures(
        about,
        { title: say('逾期未达', 'Overdue'), sheet: say('逾期', 'Overdue'), none: say('没有。', 'Nothing.') },
        of('overdue'),
      ),
      measures(
        about,
        { title: say('进度滞后', 'Behind'), sheet: say('滞后', 'Behind'), none: say('没有。', 'Nothing.') },
        of('behind'),
      ),
      changes(about, report.changes, say('上月', 'the month before')),
      byAction(about, report.rollUp),
      byDistrict(about, report.rollUp.byDistrict),
      byTask(about, report.rollUp),
      byUnit(about, report.rollUp),
      measures(
        about,
        { title: say('全部指标和时限', 'All targets and deadlines'), sheet: say('全部', 'All'), none: '' },
        report.measures,
      ),
      unmeasured(about, report.rollUp),
      ...leftOut(about, problems),
    ],
    foot: foot(about),
  }
}

/** The bulletin on one quarter. */
export const quarterlyDocument = (
  about: About,
  bulletin: QuarterlyBulletin,
  problems: readonly PlacedProblem[],
): ReportDocument => {
  const { plan, language } = about
  const say = sayIn(language)
  const name = `${bulletin.year}-Q${bulletin.quarter}`
  return {
    title: say(
      `${plan.title.zh} ${bulletin.year} 年第${'一二三四'[bulletin.quarter - 1]}季度进展通报`,
      `${plan.title.en}: bulletin on ${name}`,
    ),
    subtitle: say(
      `数据截至 ${bulletin.until}，${bulletin.asOf} 汇总`,
      `Figures up to ${bulletin.until}, put together on ${bulletin.asOf}`,
    ),
    sections: [
      overall(
        about,
        { label: say('本季度末', 'At its end'), tally: bulletin.rollUp.all },
        { label: say('上季度末', 'A quarter before'), tally: bulletin.before.all },
      ),
      byDistrict(about, bulletin.districts),
      measures(
        about,
        { title: say('逾期未达', 'Overdue'), sheet: say('逾期', 'Overdue'), none: say('没有。', 'Nothing.') },
        bulletin.overdue,
      ),
      measures(
        about,
        { title: say('进度滞后', 'Behind'), sheet: say('滞后', 'Behind'), none: say('没有。', 'Nothing.') },
        bulletin.behind,
      ),
      returns(about, bulletin.returns),
      changes(about, bulletin.changes, say('上季度', 'the quarter before')),
      byAction(about, bulletin.rollUp),
      byTask(about, bulletin.rollUp),
      byUnit(about, bulletin.rollUp),
      ...leftOut(about, problems),
    ],
    foot: foot(about),
  }
}
