import { cited, type Language } from '@zhiben/core'
import {
  describeRole,
  listed,
  obligationsOf,
  ownWords,
  personKindTitles,
  type ResponsibilityList,
} from '@zhiben/responsibilities'
import { programName } from '../../version.js'
import type { ReportDocument } from '../document/document.js'
import { sayIn } from '../html/labels.js'

/** A list and what was found in it, as tables. */
export const listDocument = (
  { organisation, entries, duties }: ResponsibilityList,
  problems: readonly { readonly at: string; readonly message: string }[],
  language: Language,
): ReportDocument => {
  const say = sayIn(language)
  const title = ownWords(organisation.title, language)
  const positions = new Map(organisation.positions.map((position) => [position.id, position]))
  const areas = new Map(organisation.areas.map((area) => [area.id, ownWords(area.title, language)]))
  const between = language === 'zh' ? '、' : ', '
  const named = (ids: readonly string[]): string =>
    ids.map((id) => ownWords(positions.get(id)?.title ?? id, language)).join(between)
  const holders = (id: string): string => {
    const { known, complete } = listed(positions.get(id)?.holders)
    return [...known, ...(complete ? (known.length === 0 ? [say('空缺', 'vacant')] : []) : ['?'])].join(between)
  }
  const found = (at: string): string =>
    problems
      .filter((problem) => problem.at === at || problem.at.startsWith(`${at}.`))
      .map(({ message }) => message)
      .join('; ')
  return {
    title: say(`${title}全员安全生产责任清单`, `Full-staff responsibility list of ${title}`),
    subtitle: say(
      `${positions.size} 个岗位，${entries.length} 条职责，${problems.length} 处问题`,
      `${positions.size} positions, ${entries.length} entries, ${problems.length} findings`,
    ),
    sections: [
      {
        title: say('清单', 'List'),
        sheet: say('清单', 'List'),
        table: {
          columns: [
            say('职责', 'Duty'),
            say('地点', 'Where'),
            say('责任岗位', 'Accountable'),
            say('责任人', 'Holder'),
            say('落实岗位', 'Doers'),
            say('考核凭证', 'Evidence'),
            say('依据', 'Source'),
            say('履职义务', 'Obligations'),
            say('问题', 'Findings'),
          ],
          rows: entries.map((entry, i) => {
            const duty = duties.find(({ id }) => id === entry.duty)
            return [
              duty ? ownWords(duty.title, language) : entry.duty,
              entry.area === undefined ? '' : (areas.get(entry.area) ?? entry.area),
              named(entry.accountable),
              entry.accountable.map(holders).join(between),
              named(entry.doers),
              duty && ownWords(duty.evidence, language),
              duty && cited(duty.cite, language),
              duty && obligationsOf(entry, duty).join(between),
              found(`entries[${i}]`),
            ]
          }),
        },
      },
      {
        title: say('岗位', 'Positions'),
        sheet: say('岗位', 'Positions'),
        table: {
          columns: [
            say('岗位', 'Position'),
            say('角色', 'Role'),
            say('三类人员', 'Kind'),
            say('部门', 'Part'),
            say('上级', 'Answers to'),
            say('任职人', 'Holders'),
          ],
          rows: organisation.positions.map(({ id, title: own, role, area, parent }) => {
            const { title: of, kind } = describeRole(role)
            return [
              ownWords(own, language),
              of[language],
              kind && personKindTitles[kind][language],
              area === undefined ? '' : (areas.get(area) ?? area),
              parent ? named([parent]) : '',
              holders(id),
            ]
          }),
        },
      },
      {
        title: say('问题', 'Findings'),
        sheet: say('问题', 'Findings'),
        table: { columns: [say('问题', 'Finding')], rows: problems.map(({ message }) => [message]) },
      },
    ],
    foot: say(`由 ${programName} 生成`, `Made by ${programName}`),
  }
}
