import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDesk } from './desk.js'
import { districtMonth } from './district.js'
import { story } from './story.js'

const folder = mkdtempSync(join(tmpdir(), 'zhiben-hazards-'))
const { hazards, close } = await openDesk(folder)
try {
  for (const reply of await story(hazards, 'h-1'))
    console.log(reply.ok ? `✓ ${reply.course}` : `✗ ${reply.why}(可以: ${reply.instead.join('、')})`)
  console.log(await districtMonth(hazards, 'echeng', { month: '2026-03', today: '2026-05-01' }))
} finally {
  await close()
  rmSync(folder, { recursive: true })
}
