import { action, task, workItem } from '@zhiben/sdk'
import { atLeastTimes, due, duties, words } from '../build.js'
import { by } from '../units.js'

/** Action 10: trades so new that nobody supervises them yet. */
export const newTrades = action(10, '二(十)', words('新兴行业领域专项整治', 'New trades'), [
  task(27, words('新兴行业的监管职责', 'Who supervises new trades'), [
    workItem(1, {
      title: words('摸清新行业新业态，形成领域清单', 'A survey and a list of new trades'),
      responsible: by('districts', 'safety-office', 'members-concerned'),
      years: [2024],
      kind: 'target',
      obligations: duties('survey-new-lines-2024'),
      targets: [
        atLeastTimes(1, {
          metric: 'new-trade-surveys',
          by: 2024,
          scope: words('新行业、新业态、新经济模式', 'New trades, forms and models of business'),
        }),
      ],
      milestones: [due(2024, '新兴行业领域清单初步形成', 'A first list of new trades')],
    }),
    workItem(2, {
      title: words('按就近、谁审批谁监管等原则定责任清单', 'Lists of who supervises, by the principles of the plan'),
      responsible: [
        { role: 'lead', units: ['safety-commission'] },
        { role: 'responsible', units: ['districts', 'emergency', 'members-concerned'] },
      ],
      years: [2025],
      kind: 'milestone',
      obligations: duties('study-new-lines-2025'),
      milestones: [due(2025, '责任清单已形成，一批盲区已解决', 'The lists exist and gaps are closed')],
      note: words(
        '责任单位之外，原文写明由市安委会牵头。',
        'Beside the responsible units the document says that the Commission leads.',
      ),
    }),
    workItem(3, {
      title: words(
        '对列举的15类新兴领域制定整治方案并监管',
        'Programmes and supervision for the fifteen new trades that are named',
      ),
      responsible: by('districts', 'members-concerned'),
      years: [2026],
      kind: 'milestone',
      milestones: [
        due(2026, '整治方案已制定，15类领域均有监管', 'Programmes exist and each of the fifteen is supervised'),
      ],
    }),
  ]),
])
