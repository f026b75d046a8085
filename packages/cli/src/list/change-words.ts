import type { Language, Localized } from '@zhiben/core'
import { type ListChange, type ListSection, ownWords, type ResponsibilityList } from '@zhiben/responsibilities'
import { sayIn } from '../report/html/labels.js'

const sections: Readonly<Record<ListSection, Localized>> = {
  areas: { zh: '部门班组', en: 'part' },
  positions: { zh: '岗位', en: 'position' },
  duties: { zh: '职责', en: 'duty' },
  entries: { zh: '条目', en: 'entry' },
  content: { zh: '明白卡', en: 'card' },
}

const marks = { added: '+', removed: '-', changed: '~' } as const

/** Differences between two versions of a list in words, a line each; what only stands in another order is left out. */
export const changeWords = (
  changes: readonly ListChange[],
  before: ResponsibilityList,
  after: ResponsibilityList,
  language: Language,
): readonly string[] => {
  const say = sayIn(language)
  const positions = titlesOf([...before.organisation.positions, ...after.organisation.positions], language)
  const duties = titlesOf([...before.duties, ...after.duties], language)
  const names: Readonly<Record<ListSection, (id: string) => string>> = {
    areas: titlesOf([...before.organisation.areas, ...after.organisation.areas], language),
    positions,
    duties,
    entries: (id) => duties(id.split('@')[0] ?? id),
    content: positions,
  }
  return changes.flatMap((change): readonly string[] => {
    if (change.change === 'about') return [`~ ${say('单位的基本情况', 'what is said of the unit itself')}`]
    if (change.change === 'reordered') return []
    const { section, id } = change
    const name = names[section](id)
    return [`${marks[change.change]} ${sections[section][language]} ${id}${name === id ? '' : `  ${name}`}`]
  })
}

/** What the things of an id are called; the id itself where nothing is. */
const titlesOf = (
  items: readonly { readonly id: string; readonly title: Parameters<typeof ownWords>[0] }[],
  language: Language,
): ((id: string) => string) => {
  const titles = new Map(items.map(({ id, title }) => [id, ownWords(title, language)]))
  return (id) => titles.get(id) ?? id
}
