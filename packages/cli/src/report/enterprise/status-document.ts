import type { Language } from '@zhiben/core'
import {
  type CriterionStanding,
  citedPlace,
  type ElementStanding,
  type ElementState,
  type EnterprisePlan,
  type EnterpriseStanding,
  elementGroups,
  elementStates,
  elements,
  evidenceKinds,
  type NextStep,
  nextStepFor,
} from '@zhiben/plans'
import { programName } from '../../version.js'
import type { DocumentSection, ReportDocument } from '../document/document.js'
import { sayIn } from '../html/labels.js'

const signs: Readonly<Record<ElementState, string>> = { met: '✓', 'in-work': '→', missing: '✗', undetermined: '?' }

/** A state with a sign, so that it shows without colour. */
const stateWords = (state: ElementState, language: Language): string =>
  `${signs[state]} ${elementStates[state][language]}`

/** The state of an element; of one that is undetermined but not wholly, what it may be. */
const elementWords = ({ state, possible, meets }: ElementStanding, language: Language): string => {
  if (state !== 'undetermined' || possible.length > 2) return stateWords(state, language)
  const sign = meets === 'false' ? signs.missing : signs.undetermined
  return `${sign} ${possible.map((one) => elementStates[one][language]).join(language === 'zh' ? '或' : ' or ')}`
}

/** An enterprise as it stands, with what could be done next. */
export interface Looked {
  readonly standing: EnterpriseStanding
  readonly steps: readonly NextStep[]
}

/** How enterprises stand, one part each: what they lack first, and the cheapest next steps. */
export const statusDocument = (
  plan: EnterprisePlan,
  looked: readonly Looked[],
  { language, detail, asOf }: { readonly language: Language; readonly detail: boolean; readonly asOf: string },
): ReportDocument => {
  const say = sayIn(language)
  const [only] = looked.length === 1 ? looked : []
  return {
    title: only
      ? say(`${nameOf(only)} “12345”落实情况`, `${nameOf(only)}: the "12345" plan`)
      : say('企业“12345”落实情况', 'Enterprises and the "12345" plan'),
    subtitle: say(`截至 ${asOf}；认定口径：${plan.policy.title.zh}`, `As of ${asOf}; by: ${plan.policy.title.en}`),
    sections: looked.flatMap((one) => sectionsOf(one, language, detail, looked.length > 1 ? `${nameOf(one)} ` : '')),
    foot: footOf(plan, language),
  }
}

/** By whom the report was made, and whether its criteria were checked by anybody. */
export const footOf = ({ policy }: EnterprisePlan, language: Language): string => {
  const say = sayIn(language)
  const made = say(`由 ${programName} 根据所附证据生成。`, `Made by ${programName} from the evidence given. `)
  return policy.verified.status === 'verified'
    ? made
    : `${made}${say(`认定口径未经核对：${policy.verified.why}`, `How elements are told was not checked: ${policy.verified.why}`)}`
}

const nameOf = ({ standing: { enterprise } }: Looked): string => enterprise.name ?? enterprise.id

const sectionsOf = (
  { standing, steps }: Looked,
  language: Language,
  detail: boolean,
  prefix: string,
): readonly DocumentSection[] => {
  const say = sayIn(language)
  const { counts, meets } = standing
  const whole = {
    true: say('十五个要素全部落实。', 'All fifteen elements are met.'),
    false: say('未落实。', 'The plan is not met.'),
    unknown: say('待定：证据不足以认定。', 'Undetermined: the evidence does not decide it.'),
  }[meets]
  const tally = (['met', 'in-work', 'missing', 'undetermined'] as const)
    .map((state) => `${elementStates[state][language]} ${counts[state]}`)
    .join(say('，', ', '))
  return [
    {
      title: `${prefix}${say('十五个要素', 'The fifteen elements')}`,
      sheet: say('要素', 'Elements'),
      lines: [`${whole}${say('其中', ' ')}${tally}${say('。', '.')}`],
      table: {
        columns: [
          say('组', 'Group'),
          say('要素', 'Element'),
          say('状态', 'State'),
          say('还差', 'Lacking'),
          say('最省的下一步', 'Cheapest next'),
        ],
        rows: standing.elements.map((one) => [
          one.element.group,
          one.element.title[language],
          elementWords(one, language),
          lacking(one, language),
          stepWords(nextStepFor(one.element.id, steps), language),
        ]),
      },
    },
    {
      title: `${prefix}${say('下一步，从省到费', 'Next steps, the cheapest first')}`,
      sheet: say('下一步', 'Next'),
      ...(steps.length === 0
        ? { lines: [say('没有还要做的。', 'Nothing is left to do.')] }
        : {
            table: {
              columns: [
                say('做什么', 'What'),
                say('证据', 'Evidence'),
                say('费用', 'Cost'),
                say('推进', 'Moves on'),
                say('随之落实', 'Then met'),
              ],
              numbers: [2],
              rows: steps
                .slice(0, detail ? steps.length : 5)
                .map((step) => [
                  stepWords(step, language),
                  step.criterion.shownBy.map((kind) => evidenceKinds[kind][language]).join(say('或', ' or ')),
                  step.cost,
                  titles(step.moves, language),
                  titles(step.completes, language),
                ]),
            },
          }),
    },
    ...(detail ? [criteriaSection(standing, language, prefix)] : []),
  ]
}

const titles = (ids: readonly string[], language: Language): string =>
  elements
    .filter(({ id }) => ids.includes(id))
    .map(({ title }) => title[language])
    .join(language === 'zh' ? '、' : ', ')

const lacking = ({ because, criteria, state }: ElementStanding, language: Language): string => {
  const say = sayIn(language)
  if (because === 'no-criterion') return say('没有认定条件，请在口径中写明', 'no criterion; let the policy give one')
  if (because === 'nothing-asked') return say('当日尚无要求', 'nothing is asked by this day')
  if (state === 'met') return ''
  return criteria
    .filter(({ asked, state: of }) => asked !== 'false' && of !== 'met')
    .map(({ criterion, asked, state: of }) => {
      const ifItApplies = asked === 'unknown' ? say('（是否适用待定）', ' (if it applies)') : ''
      return `${signs[of]} ${criterion.title[language]}${ifItApplies}`
    })
    .join(say('；', '; '))
}

const stepWords = (step: NextStep | undefined, language: Language): string => {
  if (!step) return ''
  const say = sayIn(language)
  const title = step.criterion.title[language]
  return step.act === 'show' ? say(`举证：${title}`, `show: ${title}`) : say(`做到：${title}`, `do: ${title}`)
}

const criteriaSection = (standing: EnterpriseStanding, language: Language, prefix: string): DocumentSection => {
  const say = sayIn(language)
  return {
    title: `${prefix}${say('认定条件', 'Criteria')}`,
    sheet: say('认定条件', 'Criteria'),
    table: {
      columns: [
        say('要素', 'Element'),
        say('编号', 'Id'),
        say('条件', 'Criterion'),
        say('出处', 'Source'),
        say('状态', 'State'),
        say('证据', 'Evidence'),
      ],
      rows: standing.elements.flatMap(({ element, criteria }) =>
        criteria.map((one) => [
          `${elementGroups[element.group][language]} · ${element.title[language]}`,
          one.criterion.id,
          one.criterion.title[language],
          sourceWords(one, language),
          askedWords(one, language),
          evidenceWords(one, language),
        ]),
      ),
    },
  }
}

const sourceWords = ({ criterion: { cite }, by }: CriterionStanding, language: Language): string => {
  const say = sayIn(language)
  if (!cite) return say('口径自定', 'of the policy itself')
  const place = citedPlace(cite, language)
  return by === 'plan' ? place : say(`${place}（归入本要素系口径所定）`, `${place} (put here by the policy)`)
}

const askedWords = ({ asked, notBefore, state }: CriterionStanding, language: Language): string => {
  const say = sayIn(language)
  if (notBefore) return say(`${notBefore} 起要求`, `asked from ${notBefore}`)
  if (asked === 'false') return say('不适用', 'does not apply')
  return `${stateWords(state, language)}${asked === 'unknown' ? say('，是否适用待定', ', if it applies') : ''}`
}

const evidenceWords = ({ evidence, against }: CriterionStanding, language: Language): string => {
  const say = sayIn(language)
  const words = (of: CriterionStanding['evidence']): string =>
    of
      .map(({ on, source, expires, withdrawn, note }) =>
        [
          on,
          source,
          note,
          expires && say(`至 ${expires}`, `until ${expires}`),
          withdrawn && say(`${withdrawn} 撤回`, `withdrawn ${withdrawn}`),
        ]
          .filter((part) => part !== undefined)
          .join(' '),
      )
      .join(say('；', '; '))
  return `${words(evidence)}${against.length > 0 ? say(`；另有相反：${words(against)}`, `; but: ${words(against)}`) : ''}`
}
