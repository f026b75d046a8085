// The text files of the repository, tracked or about to be: what the checks on text read.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../packages.mjs'

export const textFiles = () => {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
  return String(stdout)
    .split('\0')
    .filter((name) => name !== '' && existsSync(join(root, name)))
    .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }))
    .filter(({ text }) => !text.includes('\0'))
}
