import { cited, isId, nearest, suggestions } from '@zhiben/core'
import { describe, expect, test } from 'vitest'

describe('a citation as a person writes it', () => {
  const order = '应急管理部令第10号'
  test.each([
    [{ document: order, article: '3' }, '应急管理部令第10号第三条', '应急管理部令第10号, article 3'],
    [
      { document: order, article: '10', item: '1' },
      '应急管理部令第10号第十条第(一)项',
      '应急管理部令第10号, article 10(1)',
    ],
    [
      { document: order, article: '11', item: '12' },
      '应急管理部令第10号第十一条第(十二)项',
      '应急管理部令第10号, article 11(12)',
    ],
    [{ document: order, article: '20' }, '应急管理部令第10号第二十条', '应急管理部令第10号, article 20'],
    [{ document: order, article: '99' }, '应急管理部令第10号第九十九条', '应急管理部令第10号, article 99'],
    [{ document: 'GB 35181-2017', article: '7.1.2' }, 'GB 35181-2017 7.1.2', 'GB 35181-2017, clause 7.1.2'],
  ])('%j', (citation, zh, en) => {
    expect(cited(citation, 'zh')).toBe(zh)
    expect(cited(citation, 'en')).toBe(en)
  })
})

describe('the nearest known name', () => {
  const known = ['pressure', 'tonnes', 'drainers', 'inspectedOn']
  test.each([
    ['presure', 'pressure'],
    ['pressuer', 'pressure'],
    ['Tonnes', 'tonnes'],
    ['inspectedon', 'inspectedOn'],
    ['x', undefined],
    ['completelyDifferent', undefined],
  ])('%s → %s', (found, expected) => {
    expect(nearest(found, known)).toBe(expected)
  })
  test('of nothing is nothing', () => {
    expect(nearest('a', [])).toBeUndefined()
  })
})

test('names are vendor/name', () => {
  for (const id of ['cn/gongmao', 'a/b', 'acme-works/crane-2']) expect(isId(id), id).toBe(true)
  for (const text of ['gongmao', 'cn/', '/x', 'CN/x', 'cn/x/y', 'cn/1x', 'cn /x', 'cn/x@1'])
    expect(isId(text), text).toBe(false)
})

test('a document full of unknown names gets suggestions for the first hundred', () => {
  const near = suggestions()
  const found = Array.from({ length: 200 }, () => near('drlil', ['drill']))
  expect(found.slice(0, 100)).toEqual(Array(100).fill('drill'))
  expect(found.slice(100)).toEqual(Array(100).fill(undefined))
})
