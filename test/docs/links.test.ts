import { existsSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { anchorsOf, linksOf } from './blocks.js'
import { linkedPages, pages, pageText } from './page-list.js'

const root = join(import.meta.dirname, '../..')

/** Why a link of a page leads nowhere; `undefined` where it leads somewhere. */
const broken = (page: string, link: string): string | undefined => {
  if (/^(https?|mailto):/.test(link)) return undefined
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? join(root, page) : join(root, dirname(page), decodeURIComponent(path))
  if (relative(root, target).startsWith('..')) return `${link}: outside the project`
  if (!existsSync(target)) return `${link}: no such file`
  if (anchor === undefined || statSync(target).isDirectory()) return undefined
  return anchorsOf(pageText(relative(root, target))).includes(decodeURIComponent(anchor))
    ? undefined
    : `${link}: no such heading`
}

test.each(linkedPages)('every link of %s leads somewhere', (page) => {
  expect(linksOf(pageText(page)).flatMap((link) => broken(page, link) ?? [])).toEqual([])
})

test('every page of docs is reached from its index', () => {
  const reached = new Set(['docs/README.md'])
  for (const page of reached)
    for (const link of linksOf(pageText(page)))
      if (/^[\w./-]+\.md(#|$)/.test(link)) reached.add(join(dirname(page), link.replace(/#.*/, '')))
  const written = 'docs/benchmarks.md' // by `npm run bench`, which not everybody has run
  const lost = pages.filter((page) => page.startsWith('docs/') && page !== written && !reached.has(page))
  expect(lost, 'link these from docs/README.md').toEqual([])
})
