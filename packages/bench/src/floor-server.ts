import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { Pool, type PoolConfig } from 'pg'

/**
 * The floor: a bare node:http server, compiled ajv, one prepared statement a request. No sign-in, no authority, no history.
 * Run as its own process: `floor-server.ts <connection json> <schema file>`; prints its port.
 */
const [, , connection = '{}', schemaFile = ''] = process.argv
const pool = new Pool({ ...(JSON.parse(connection) as PoolConfig), max: 16 })
const ajv = new Ajv2020({ allErrors: true, strict: false })
;(addFormats as unknown as (one: Ajv2020) => void)(ajv)
const check = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object)

const server = createServer((incoming, outgoing) => {
  answer(incoming, outgoing).catch((problem: unknown) => {
    outgoing.writeHead(500).end(String(problem))
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`${typeof address === 'object' && address ? address.port : 0}\n`)
})

async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const url = new URL(incoming.url ?? '/', 'http://floor')
  if (incoming.method === 'POST') {
    const parts: Buffer[] = []
    for await (const part of incoming) parts.push(part as Buffer)
    const body = JSON.parse(Buffer.concat(parts).toString('utf8')) as {
      unit: string
      stage: string
      met: number
      answers: unknown
    }
    if (!check(body.answers)) {
      outgoing.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify(check.errors))
      return
    }
    const id = randomUUID()
    await pool.query({
      name: 'create',
      text: 'insert into floor_rows (id, unit, stage, met, answers) values ($1, $2, $3, $4, $5)',
      values: [id, body.unit, body.stage, body.met, JSON.stringify(body.answers)],
    })
    reply(outgoing, 201, { id })
    return
  }
  if (url.pathname === '/rows') {
    const { rows } = await pool.query({
      name: 'list',
      text: `select id, unit, stage, met, updated_at, count(*) over () as total from floor_rows
             where unit = $1 and stage = $2 order by met desc, id limit 50`,
      values: [url.searchParams.get('unit'), url.searchParams.get('stage')],
    })
    reply(outgoing, 200, rows)
    return
  }
  const { rows } = await pool.query({
    name: 'read',
    text: 'select * from floor_rows where id = $1',
    values: [url.pathname.slice('/rows/'.length)],
  })
  reply(outgoing, 200, rows[0])
}

function reply(outgoing: ServerResponse, status: number, value: unknown): void {
  outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}
