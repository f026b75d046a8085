import { createServer, type IncomingMessage, type Server } from 'node:http'
import { assess } from './service.js'

/** A description of an enterprise is a few kilobytes; nobody needs more. */
const mostBytes = 2 ** 20

/** `POST /judge?asOf=2026-11-24` with the facts as JSON. Without `asOf` it is today in Beijing. */
export const server = (): Server =>
  createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://service')
    const reply = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
      response.end(JSON.stringify(body))
    }
    if (request.method !== 'POST' || url.pathname !== '/judge') return reply(404, { problems: ['POST /judge'] })
    const json = await textOf(request)
    if (json === undefined) return reply(413, { problems: ['请求体过大'] })
    const { status, body } = assess(json, url.searchParams.get('asOf') ?? todayInBeijing())
    reply(status, body)
  })

const textOf = async (request: IncomingMessage): Promise<string | undefined> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > mostBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The library has no clock: which day counts is for the host to say. */
const todayInBeijing = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
