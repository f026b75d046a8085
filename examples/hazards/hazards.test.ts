import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openDesk } from './desk.js'
import { districtMonth } from './district.js'
import { story } from './story.js'

const folder = mkdtempSync(join(tmpdir(), 'zhiben-hazards-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a hazard is closed, mistakes are told, and all of it outlives the program', async () => {
  const first = await openDesk(folder)
  const replies = await story(first.hazards, 'h-1')
  expect(replies.map(({ ok }) => ok)).toEqual([true, true, true, true, true, false, true, true, true, false, true])
  expect(replies.flatMap((reply) => (reply.ok ? [] : [reply.why]))).toEqual([
    expect.stringContaining('资金、预案'),
    expect.stringContaining('主要负责人不能做'),
  ])
  expect(replies[5]).toMatchObject({ instead: expect.arrayContaining(['plan']) })
  await first.close()

  const second = await openDesk(folder)
  expect(await second.hazards.show('h-1')).toMatchObject({ course: 'closed', timeliness: 'on-time' })
  // The forms sent once more: everything counts once.
  await story(second.hazards, 'h-1')
  expect(await second.hazards.history('h-1')).toHaveLength(9)
  expect(await districtMonth(second.hazards, 'echeng', { month: '2026-03', today: '2026-05-01' })).toEqual({
    open: 0,
    overdue: 0,
    onTime: [1, 1],
    reported: 1,
    level: 'undetermined',
  })
  await second.close()
}, 120_000)
