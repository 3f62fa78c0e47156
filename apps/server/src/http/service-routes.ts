import { createOpenapi } from '@thidua/api'
import type { FastifyInstance } from 'fastify'
import type { Program } from '../program.ts'

/** What machines ask: alive, ready, and what the API can do. */
export function addServiceRoutes(app: FastifyInstance, program: Program): void {
  app.get('/api/health', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  )
  app.get('/api/ready', async (_request, reply) => {
    const obstacles = await program.findObstacles()
    const ready = obstacles.length === 0
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'notReady', obstacles })
  })
  app.get('/api/openapi.json', (request, reply) => {
    const serverUrl = program.configuration.publicUrl ?? `${request.protocol}://${request.host}`
    return reply.header('cache-control', 'no-cache').send(createOpenapi({ version: '1', serverUrl }))
  })
}
