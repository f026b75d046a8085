import { action, task, workItem } from '@zhiben/sdk'
import { allOf, due, percent, words } from '../build.js'
import { by } from '../units.js'

const everywhere = by('districts', 'members-concerned', 'committees')
const credit = by('emergency', 'members-concerned')

/** Action 1: enterprises take up their principal responsibility. */
export const responsibility = action(
  1,
  '二(一)',
  words('企业主体责任提升', 'Enterprises take up their responsibility'),
  [
    task(1, words('以“12345”全面落实主体责任', 'Responsibility in full, by "12345"'), [
      workItem(1, {
        title: words(
          '“1”：以法定职责为主线建立全员责任清单',
          '"1": full-staff responsibility lists along the line of statutory duties',
        ),
        responsible: by('districts', 'members', 'committees'),
        kind: 'continuous',
      }),
      workItem(2, {
        title: words('“2”：双重预防机制和标准化两个重点', '"2": dual prevention and standardisation'),
        responsible: everywhere,
        kind: 'continuous',
      }),
      workItem(3, {
        title: words('“3”：三类人员的岗位责任落实到人', '"3": post responsibility of the three kinds of people'),
        responsible: everywhere,
        kind: 'continuous',
      }),
      workItem(4, {
        title: words(
          '“4”“5”：四个体系、五个提升，分年全覆盖',
          '"4" and "5": four systems, five improvements, full coverage by year',
        ),
        responsible: everywhere,
        kind: 'target',
        targets: [
          percent(100, {
            metric: '12345-high-risk',
            by: 2024,
            scope: words('高危行业领域企业', 'Enterprises of high-risk trades'),
          }),
          percent(100, {
            metric: '12345-above-scale',
            by: 2025,
            scope: words('规模以上企业', 'Enterprises above scale'),
          }),
          percent(100, {
            metric: '12345-others',
            by: 2026,
            scope: words('全市其他行业企业', 'All other enterprises of the city'),
          }),
        ],
        milestones: [
          due(2024, '推广一批示范企业', 'Model enterprises made known'),
          due(2025, '培育一批标杆企业', 'Benchmark enterprises brought up'),
        ],
      }),
    ]),
    task(2, words('全员安全生产责任制', 'Full-staff responsibility'), [
      workItem(1, {
        title: words(
          '从主要负责人到一线，所有岗位都有责任制',
          'Responsibility for every post from the principal to the front line',
        ),
        responsible: everywhere,
        kind: 'continuous',
      }),
      workItem(2, {
        title: words('建立岗位“明白卡”，作业标准化', 'Position cards; work by standard'),
        responsible: everywhere,
        years: [2024],
        kind: 'target',
        targets: [
          allOf({
            metric: 'position-cards',
            by: 2024,
            scope: words('所有行业的所有企业', 'All enterprises of all trades'),
          }),
        ],
      }),
      workItem(3, {
        title: words('推广“以师带徒”，新员工安全教育普及', 'Apprenticeship; safety education of new staff'),
        responsible: by('districts', 'committees'),
        years: [2025],
        kind: 'target',
        targets: [
          percent(100, {
            metric: 'new-staff-education',
            by: 2025,
            scope: words('重点行业领域企业的新招员工', 'New staff of enterprises in key sectors'),
          }),
        ],
        milestones: [
          due(
            2025,
            '企业层层有责的工作体系大体建立',
            'A system of responsibility at each level is essentially in place',
          ),
        ],
      }),
      workItem(4, {
        title: words('安全文化进班组，选出示范企业', 'Safety culture in teams; model enterprises chosen'),
        responsible: by('districts', 'emergency', 'members-concerned', 'committees'),
        years: [2026],
        kind: 'milestone',
        milestones: [due(2026, '选出一批安全文化示范企业', 'Model enterprises of safety culture chosen')],
      }),
    ]),
    task(3, words('安全生产诚信制度', 'Credit in work safety'), [
      workItem(1, {
        title: words('失信惩戒和诚信体系建设', 'Sanctions for dishonesty; a credit system'),
        responsible: credit,
        kind: 'continuous',
      }),
      workItem(2, {
        title: words(
          '出事故和受处罚的，符合条件即列入严重失信',
          'Those with accidents or penalties are listed where they qualify',
        ),
        responsible: credit,
        years: [2024],
        kind: 'target',
        targets: [
          allOf({
            metric: 'dishonesty-listed',
            by: 2024,
            scope: words(
              '发生生产安全事故或因安全违法受行政处罚、符合列入条件的单位和人员',
              'Units and persons with an accident or an administrative penalty for safety, who qualify for the list',
            ),
          }),
        ],
      }),
      workItem(3, {
        title: words('信用修复；屡教不改的联合惩戒', 'Repair of credit; joint sanctions for those who do not learn'),
        responsible: credit,
        years: [2025],
        kind: 'milestone',
        milestones: [due(2025, '信用修复制度全面推行', 'Repair of credit applied throughout')],
      }),
      workItem(4, {
        title: words('诚信企业分级分类，给予优惠', 'Enterprises graded by credit, with benefits'),
        responsible: credit,
        years: [2026],
        kind: 'milestone',
        milestones: [due(2026, '诚信企业分级分类管理已开展', 'Grading by credit is under way')],
      }),
    ]),
  ],
)
