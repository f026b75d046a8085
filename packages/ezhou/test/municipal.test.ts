import { municipal } from '@zhiben/ezhou/municipal'
import { describe, expect, test } from 'vitest'

/** Work items of each task, as the document numbers them. */
const itemsPerTask: Readonly<Record<string, readonly number[]>> = {
  '1': [4, 4, 4],
  '2': [5, 4],
  '3': [4],
  '4': [4, 4, 4, 7, 4],
  '5': [4, 6, 4],
  '6': [4, 3, 3, 2],
  '7': [5],
  '8': [3, 6, 7, 3],
  '9': [4, 4, 2],
  '10': [3],
}

describe('the municipal plan', () => {
  test('has ten actions, 27 tasks and 111 work items, in the numbers of the document', () => {
    expect(Object.fromEntries(municipal.actions.map((a) => [a.id, a.tasks.map((t) => t.items.length)]))).toEqual(
      itemsPerTask,
    )
    expect(Object.values(itemsPerTask).flat()).toHaveLength(27)
    expect(Object.values(itemsPerTask).flat().reduce((a, b) => a + b)).toBe(111)
  })
})
