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
    [
      { document: '国务院令第708号', article: '8', paragraph: '2' },
      '国务院令第708号第八条第二款',
      '国务院令第708号, article 8, paragraph 2',
    ],
    [
      { document: '安全生产法', article: '108', paragraph: '1', item: '3' },
      '安全生产法第一百零八条第一款第(三)项',
      '安全生产法, article 108, paragraph 1(3)',
    ],
    [{ document: '安全生产法', article: '100' }, '安全生产法第一百条', '安全生产法, article 100'],
    [{ document: '安全生产法', article: '110' }, '安全生产法第一百一十条', '安全生产法, article 110'],
    [{ document: '民法典', article: '1165' }, '民法典第1165条', '民法典, article 1165'],
    [
      { document: '某市三年行动方案', article: '任务10', item: '④' },
      '某市三年行动方案 任务10④',
      '某市三年行动方案, 任务10④',
    ],
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
