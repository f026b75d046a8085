import type { Language } from '@zhiben/core'
import {
  type EnterprisePlan,
  type EnterpriseRollUp,
  elementStates,
  elements,
  type Holding,
  type TierLevel,
  tierLevels,
} from '@zhiben/plans'
import type { DocumentCell, DocumentSection, ReportDocument } from '../document/document.js'
import { sayIn } from '../html/labels.js'
import { valueWords } from '../plan/value.js'
import { footOf } from './status-document.js'

/** A district and how far it is. */
export interface District {
  readonly name: string
  readonly rollUp: EnterpriseRollUp
}

/** The level of a region by tier, of its districts, and who holds it back. */
export const rollUpDocument = (
  plan: EnterprisePlan,
  whole: EnterpriseRollUp,
  districts: readonly District[],
  { language, detail }: { readonly language: Language; readonly detail: boolean },
): ReportDocument => {
  const say = sayIn(language)
  return {
    title: say('“12345”覆盖情况', 'Coverage of the "12345" plan'),
    subtitle: say(
      `截至 ${whole.asOf}，企业 ${whole.enterprises} 户；认定口径：${plan.policy.title.zh}`,
      `As of ${whole.asOf}, ${whole.enterprises} enterprises; by: ${plan.policy.title.en}`,
    ),
    sections: [
      {
        title: say('分类分年目标', 'Targets by tier and year'),
        sheet: say('目标', 'Targets'),
        table: {
          columns: columnsOf(language),
          rows: tierLevels(whole).map((level) => levelRow(level, whole, language)),
        },
      },
      ...(districts.length > 1
        ? [
            {
              title: say('各区', 'Districts'),
              sheet: say('各区', 'Districts'),
              table: {
                columns: [say('地区', 'District'), ...columnsOf(language)],
                rows: districts.flatMap(({ name, rollUp }) =>
                  tierLevels(rollUp)
                    .filter(({ tier }) => sizeOf(rollUp, tier.id) > 0)
                    .map((level): readonly DocumentCell[] => [name, ...levelRow(level, rollUp, language)]),
                ),
              },
            },
          ]
        : []),
      elementsSection(whole, language),
      ...listed(whole, 'holdBack', language, detail),
      ...listed(whole, 'undetermined', language, detail),
    ],
    foot: footOf(plan, language),
  }
}

const columnsOf = (language: Language): readonly string[] => {
  const say = sayIn(language)
  return [
    say('企业', 'Enterprises'),
    say('户数', 'How many'),
    say('期限', 'By'),
    say('覆盖率', 'Coverage'),
    say('状态', 'Status'),
  ]
}

const sizeOf = ({ tiers }: EnterpriseRollUp, tier: keyof EnterpriseRollUp['tiers']): number => {
  const { sure, maybe } = tiers[tier]
  return sure.met + sure.open + sure.short + maybe.met + maybe.open + maybe.short
}

const statusWords = {
  reached: { zh: '已达到', en: 'reached' },
  nobody: { zh: '名单中没有', en: 'none on the list' },
  short: { zh: '未达到，未到期', en: 'short, not yet due' },
  overdue: { zh: '逾期未达', en: 'overdue' },
  unknown: { zh: '待定', en: 'undetermined' },
} as const satisfies Readonly<Record<TierLevel['status'], { zh: string; en: string }>>

const levelRow = (
  { tier, percent, status }: TierLevel,
  rollUp: EnterpriseRollUp,
  language: Language,
): readonly DocumentCell[] => {
  const { sure, maybe } = rollUp.tiers[tier.id]
  const size = sure.met + sure.open + sure.short
  const perhaps = maybe.met + maybe.open + maybe.short
  const [least, most] = percent
  const value = least === most ? least : { range: [least, most] as const }
  return [
    tier.title[language],
    perhaps > 0 ? `${size}–${size + perhaps}` : `${size}`,
    tier.by,
    status === 'nobody'
      ? '–'
      : {
          gauge: {
            words: valueWords(value, { comparator: '>=', unit: '%' }),
            value: [least / 100, most / 100],
            asked: tier.wants / 100,
          },
        },
    statusWords[status][language],
  ]
}

const elementsSection = ({ tiers }: EnterpriseRollUp, language: Language): DocumentSection => {
  const say = sayIn(language)
  const states = ['met', 'in-work', 'missing', 'undetermined'] as const
  const known = Object.values(tiers)
  const total = (i: number, state: (typeof states)[number]): number =>
    known.reduce((sum, { elements: of }) => sum + (of[i]?.[state] ?? 0), 0)
  return {
    title: say(
      '各要素（类别已知的企业，兼属两类的计两次）',
      'Elements (enterprises whose tier is known; twice where of two tiers)',
    ),
    sheet: say('要素', 'Elements'),
    table: {
      columns: [say('要素', 'Element'), ...states.map((state) => elementStates[state][language])],
      numbers: [1, 2, 3, 4],
      rows: elements.map(({ title }, i) => [title[language], ...states.map((state) => total(i, state))]),
    },
  }
}

const shown = 20

const listed = (
  { tiers }: EnterpriseRollUp,
  which: 'holdBack' | 'undetermined',
  language: Language,
  detail: boolean,
): readonly DocumentSection[] => {
  const say = sayIn(language)
  const all = new Map<string, Holding>()
  for (const count of Object.values(tiers)) for (const one of count[which]) if (!all.has(one.id)) all.set(one.id, one)
  if (all.size === 0) return []
  const rows = [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const more = rows.length - shown
  const title =
    which === 'holdBack'
      ? say(`未落实的企业 ${all.size} 户`, `${all.size} enterprises that hold it back`)
      : say(`待定的企业 ${all.size} 户`, `${all.size} enterprises that are undetermined`)
  return [
    {
      title,
      sheet: which === 'holdBack' ? say('未落实', 'Holding back') : say('待定', 'Undetermined'),
      ...(!detail && more > 0
        ? { lines: [say(`列出 ${shown} 户，--detail 列出全部。`, `${shown} of them; --detail lists all.`)] }
        : {}),
      table: {
        columns: [
          say('编号', 'Id'),
          say('企业', 'Enterprise'),
          say('地区', 'District'),
          say('未落实', 'Not met'),
          say('待定', 'Undetermined'),
        ],
        rows: rows
          .slice(0, detail ? rows.length : shown)
          .map(({ id, name, district, short, open }) => [
            id,
            name,
            district,
            named(short, language),
            named(open, language),
          ]),
      },
    },
  ]
}

const named = (ids: readonly string[], language: Language): string =>
  elements
    .filter(({ id }) => ids.includes(id))
    .map(({ title }) => title[language])
    .join(language === 'zh' ? '、' : ', ')
