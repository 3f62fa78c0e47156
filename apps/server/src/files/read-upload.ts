import { fastifyMultipart } from '@fastify/multipart'
import { refuse, ok } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import type { FastifyInstance, FastifyRequest } from 'fastify'

export type Upload = { readonly fileName: string; readonly bytes: Uint8Array }

/** An office file that is read at once and kept nowhere. */
const mostMegabytes = 20

/** Within this scope only what carries one file may be sent. */
export async function acceptOneFile(
  scope: FastifyInstance,
  mostBytes = mostMegabytes * 1_000_000,
): Promise<void> {
  scope.removeAllContentTypeParsers()
  await scope.register(fastifyMultipart, {
    limits: {
      files: 1,
      fields: 4,
      fieldSize: 1000,
      parts: 5,
      fileSize: mostBytes,
      headerPairs: 50,
    },
  })
}

export const uploadBodyLimit = (mostMegabytes + 1) * 1_000_000

/** The whole file; it is judged as bytes before any of it is parsed. */
export async function readUpload(request: FastifyRequest): Promise<Outcome<Upload>> {
  if (!request.isMultipart()) return refuse('input.unsupported-media')
  const file = await request.file()
  if (file === undefined) return refuse('evidence.empty')
  try {
    return ok({ fileName: file.filename, bytes: await file.toBuffer() })
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== 'FST_REQ_FILE_TOO_LARGE') throw error
    return refuse('input.too-large', { limitMb: mostMegabytes })
  }
}
