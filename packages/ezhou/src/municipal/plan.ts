import { definePlan } from '@zhiben/sdk'
import { responsibility } from './actions/01-responsibility.js'
import { training } from './actions/02-training.js'
import { criteria } from './actions/03-criteria.js'
import { clearing } from './actions/04-clearing.js'
import { engineering } from './actions/05-engineering.js'
import { skills } from './actions/06-skills.js'
import { management } from './actions/07-management.js'
import { enforcement } from './actions/08-enforcement.js'
import { publicSafety } from './actions/09-public.js'
import { newTrades } from './actions/10-new-trades.js'
import { goals } from './goals.js'
import { consequences, deadlines, leadingGroup, workingRules } from './governance.js'
import { metrics } from './metrics.js'
import { units } from './units.js'

/**
 * The municipal plan of the three-year action of Ezhou: ten actions, 27 tasks, 111 work items, in the order of the
 * document. A year named without a day ends on its last day.
 *
 * @example municipal.actions[3]?.tasks[3]?.items[5]?.id // 10.6
 * @source 《鄂州市安全生产治本攻坚三年行动工作方案(2024-2026年)》
 */
export const municipal = definePlan({
  id: 'ezhou/municipal',
  title: {
    zh: '鄂州市安全生产治本攻坚三年行动',
    en: 'Three-year action of Ezhou for work safety at the root',
  },
  authority: { zh: '鄂州市安全生产委员会', en: 'Ezhou Municipal Work Safety Commission' },
  document: '《鄂州市安全生产治本攻坚三年行动工作方案(2024-2026年)》',
  issued: '2024-02-29',
  period: { from: '2024-01-01', until: '2026-12-31' },
  units,
  districts: units.districts.members,
  metrics,
  goals,
  actions: [
    responsibility,
    training,
    criteria,
    clearing,
    engineering,
    skills,
    management,
    enforcement,
    publicSafety,
    newTrades,
  ],
  leadingGroup,
  workingRules,
  reporting: {
    cite: { section: '三(三)2' },
    dayOfMonth: 5,
    by: ['districts', 'lead-departments'],
    to: 'safety-office',
  },
  deadlines,
  consequences,
})
