import { spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { chown } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'

/** A PostgreSQL server to test against. */
export interface PostgresServer {
  /** A new, empty database; answers its connection string. */
  readonly database: () => Promise<string>
  /** Removes the databases it made, and stops the server if it was started for this. */
  readonly stop: () => Promise<void>
}

/**
 * The server at `ZHIBEN_POSTGRES_URL`, whose user may create databases; else one that is installed on this machine,
 * started for the caller alone on a socket in a temporary folder. Where there is none, `undefined` and a loud word, or
 * an error if `ZHIBEN_REQUIRE_POSTGRES` is set. `settings` are for a server that is started.
 */
export const postgresServer = async (
  settings: Readonly<Record<string, string>> = { fsync: 'off' },
): Promise<PostgresServer | undefined> => {
  const given = process.env.ZHIBEN_POSTGRES_URL
  if (given) return serverAt(given, async () => {})
  const programs = installed()
  if (programs) return started(programs, settings)
  const missing = 'There is no PostgreSQL: install it, or name a server in ZHIBEN_POSTGRES_URL.'
  if (process.env.ZHIBEN_REQUIRE_POSTGRES) throw new Error(missing)
  console.warn(`\n*** LEFT OUT: everything that needs a PostgreSQL server. ${missing}\n`)
  return undefined
}

const serverAt = (url: string, end: () => Promise<void>): PostgresServer => {
  const made: string[] = []
  const tell = async (text: string) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(text).finally(() => client.end())
  }
  return {
    database: async () => {
      const name = `zhiben_test_${randomUUID().replaceAll('-', '')}`
      await tell(`create database ${name}`)
      made.push(name)
      const there = new URL(url)
      there.pathname = `/${name}`
      return there.href
    },
    stop: async () => {
      for (const name of made) await tell(`drop database if exists ${name} with (force)`)
      await end()
    },
  }
}

/** The folder of `initdb` and `postgres`: on the path, or where Debian, Homebrew and others put them. */
const installed = (): string | undefined => {
  const within = (folder: string, rest: string) =>
    existsSync(folder)
      ? readdirSync(folder)
          .sort((a, b) => Number.parseFloat(b) - Number.parseFloat(a))
          .map((version) => join(folder, version, rest))
      : []
  const candidates = [
    ...within('/usr/lib/postgresql', 'bin'),
    ...(process.env.PATH ?? '').split(delimiter),
    ...within('/opt/homebrew/Cellar/postgresql', 'bin'),
    '/usr/local/pgsql/bin',
  ]
  return candidates.find((folder) => ['initdb', 'postgres'].every((program) => existsSync(join(folder, program))))
}

const started = async (programs: string, settings: Readonly<Record<string, string>>): Promise<PostgresServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'zhiben-pg-'))
  const owner = nonRoot()
  if (owner) await chown(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'zhiben', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...owner, cwd: folder, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr || made.error}`)
  const options = { listen_addresses: '', unix_socket_directories: folder, ...settings }
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let log = ''
  server.stderr.on('data', (text) => {
    log = (log + text).slice(-4000)
  })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const kill = () => {
    server.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', kill)
  const url = `postgres://zhiben@localhost/postgres?host=${encodeURIComponent(folder)}`
  await answers(url, () => server.exitCode !== null).catch((error) => {
    throw new Error(`postgres does not start: ${error}\n${log}`)
  })
  return serverAt(url, async () => {
    process.off('exit', kill)
    server.kill('SIGINT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  })
}

/** The server refuses to run as root; then it runs as `postgres` or `nobody`. */
const nonRoot = (): { readonly uid: number; readonly gid: number } | undefined => {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  if (!user) throw new Error('PostgreSQL does not run as root, and there is no user `postgres` or `nobody`.')
  return { uid: Number(user[2]), gid: Number(user[3]) }
}

const answers = async (url: string, isOver: () => boolean): Promise<void> => {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (isOver() || tries > 600) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
