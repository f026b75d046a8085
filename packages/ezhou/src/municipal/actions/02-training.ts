import { action, task, workItem } from '@zhiben/sdk'
import { allOf, atLeastTimes, due, duties, percent, words } from '../build.js'
import { by, byAndOthers } from '../units.js'

/** Action 2: training of principals and of the people on whom most depends. */
export const training = action(
  2,
  '二(二)',
  words('主要负责人和重点人员培训', 'Training of principals and key people'),
  [
    task(4, words('主要负责人集中培训', 'Training of principals'), [
      workItem(1, {
        title: words(
          '主课堂与分课堂同步，重点行业主要负责人全训',
          'Main and local classes together; all principals of key sectors',
        ),
        responsible: by('districts', 'emergency', 'committees'),
        kind: 'target',
        targets: [
          allOf({
            metric: 'principals-trained',
            by: 2026,
            scope: words('重点行业领域生产经营单位的主要负责人', 'Principals of enterprises in key sectors'),
          }),
        ],
        note: words(
          '原文没有写年份；以行动的最后一天为限。',
          'The document names no year; the last day of the action is taken as the day due.',
        ),
      }),
      workItem(2, {
        title: words(
          '矿山、危化、燃气和二、三级医院',
          'Mines, hazardous chemicals, fuel gas, hospitals of grades two and three',
        ),
        responsible: [
          { role: 'responsible', units: ['emergency', 'housing', 'fire', 'health', 'districts'], andOthers: true },
        ],
        years: [2024],
        kind: 'milestone',
        obligations: duties('train-principals-2024'),
        milestones: [
          due(
            2024,
            '上述企业主要负责人和医院消防负责人已集中培训',
            'Principals and hospital fire-safety heads of these kinds trained',
          ),
        ],
      }),
      workItem(3, {
        title: words('金属冶炼企业和重点文博单位', 'Metal smelting; important museums and heritage sites'),
        responsible: byAndOthers('emergency', 'industry', 'culture', 'fire', 'districts'),
        years: [2025],
        kind: 'milestone',
        obligations: duties('train-principals-2025'),
        milestones: [
          due(
            2025,
            '上述企业主要负责人和文博单位消防负责人已集中培训',
            'Principals and heritage fire-safety heads of these kinds trained',
          ),
        ],
      }),
      workItem(4, {
        title: words(
          '大型商业综合体；学校、医院、养老等三年全覆盖',
          'Large commercial complexes; schools, hospitals, care homes and the like within three years',
        ),
        responsible: byAndOthers('fire', 'commerce', 'education', 'health', 'civil-affairs', 'districts'),
        years: [2026],
        kind: 'target',
        obligations: duties('train-principals-2026', 'train-fire-responsible'),
        milestones: [
          due(2026, '大型商业综合体消防负责人已集中培训', 'Fire-safety heads of large commercial complexes trained'),
        ],
        targets: [
          allOf({
            metric: 'public-venues-trained',
            by: 2026,
            scope: words(
              '校、医、养老、儿童保护和助残单位里负责消防安全的人',
              'Fire-safety heads of schools, hospitals, care homes, child protection, services for the disabled and the like',
            ),
          }),
        ],
      }),
      workItem(5, {
        title: words('其他行业领域主要负责人也全训', 'All principals of the other sectors too'),
        responsible: by('members-concerned', 'committees', 'districts'),
        kind: 'target',
        targets: [
          allOf({
            metric: 'other-principals-trained',
            by: 2026,
            scope: words('其他行业领域生产经营单位的主要负责人', 'Principals of enterprises in the other sectors'),
          }),
        ],
        note: words(
          '原文没有写年份；以行动的最后一天为限。',
          'The document names no year; the last day of the action is taken as the day due.',
        ),
      }),
    ]),
    task(5, words('重点人员专项培训', 'Training of key people'), [
      workItem(1, {
        title: words(
          '特种作业持证上岗；电气焊人员轮训一遍',
          'Certified special operators; one round of training for hot work',
        ),
        responsible: [
          {
            role: 'responsible',
            units: ['districts', 'emergency', 'members-concerned'],
            part: words('持证上岗', 'Certified operators'),
          },
          {
            role: 'responsible',
            units: ['districts', 'emergency', 'fire', 'members-concerned'],
            part: words('电气焊人员培训', 'Training for hot work'),
          },
        ],
        years: [2024],
        kind: 'target',
        obligations: duties('train-special-operators-2024'),
        targets: [
          percent(100, {
            metric: 'special-operators-certified',
            by: 2024,
            scope: words('高危行业企业的特种作业人员', 'Special operators of high-risk enterprises'),
          }),
          atLeastTimes(1, {
            metric: 'hot-work-training-rounds',
            by: 2024,
            scope: words('电气焊等特种作业人员', 'Operators of welding and other hot work'),
          }),
        ],
      }),
      workItem(2, {
        title: words('“三类人员”全部培训', 'The "three kinds of people" all trained'),
        responsible: by('districts', 'emergency', 'members-concerned'),
        years: [2025],
        kind: 'target',
        obligations: duties('train-three-kinds-2025'),
        targets: [
          allOf({
            metric: 'three-kinds-trained',
            by: 2025,
            scope: words(
              '安全分管负责人、专职安全管理人员、班组长',
              'Deputies in charge of safety, full-time safety officers, team leaders',
            ),
          }),
        ],
      }),
      workItem(3, {
        title: words(
          '重点企业安全部长培训；危化重点企业负责人考核',
          'Training of safety heads; examination of heads of key chemical enterprises',
        ),
        responsible: [
          {
            role: 'responsible',
            units: ['emergency', 'members-concerned'],
            part: words('安全部长培训', 'Training of safety heads'),
          },
          {
            role: 'responsible',
            units: ['districts', 'emergency'],
            part: words('危化企业考核', 'Examination in chemicals'),
          },
        ],
        years: [2026],
        kind: 'target',
        obligations: duties('train-safety-heads-2026', 'examine-chemical-leaders-2026'),
        targets: [
          atLeastTimes(1, {
            metric: 'safety-heads-trainings',
            by: 2026,
            scope: words('全市重点企业', 'Key enterprises of the city'),
          }),
          allOf({
            metric: 'safety-heads-trained',
            by: 2026,
            scope: words('全市重点企业的安全部长', 'Safety heads of key enterprises'),
          }),
          atLeastTimes(1, {
            metric: 'chemical-examinations',
            by: 2026,
            scope: words('危化品重点企业', 'Key chemical enterprises'),
          }),
          allOf({
            metric: 'chemical-heads-examined',
            by: 2026,
            scope: words(
              '危化品重点企业的负责人和安全分管负责人',
              'Heads, and deputies in charge of safety, of key chemical enterprises',
            ),
          }),
        ],
      }),
      workItem(4, {
        title: words(
          '矿山“五职”矿长全训，班组长和特种作业人员练技能',
          'The five heads of every mine; skills of team leaders and special operators',
        ),
        responsible: by('districts', 'emergency'),
        kind: 'target',
        obligations: duties('train-mine-heads'),
        targets: [
          allOf({
            metric: 'mine-heads-trained',
            by: 2026,
            scope: words('全市非煤矿山企业', 'Non-coal mines of the city'),
          }),
        ],
        note: words(
          '原文没有写年份；以行动的最后一天为限。',
          'The document names no year; the last day of the action is taken as the day due.',
        ),
      }),
    ]),
  ],
)
