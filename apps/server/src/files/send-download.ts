import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { fileContentSecurityPolicy } from '../http/security-headers.ts'

export type Download = {
  /** As people named it; any letters. */
  readonly name: string
  readonly mediaType: string
  readonly content: AsyncIterable<Uint8Array> | Uint8Array
  readonly size?: number
}

/** Sends a file to be saved, never to be opened in our own address, whatever it claims to be. */
export function sendDownload(
  reply: FastifyReply,
  { name, mediaType, content, size }: Download,
): FastifyReply {
  reply
    .header('content-security-policy', fileContentSecurityPolicy)
    .header('content-disposition', contentDisposition(name))
    .header('cache-control', 'private, no-store')
    .type(mediaType)
  if (content instanceof Uint8Array)
    return reply.send(Buffer.from(content.buffer, content.byteOffset, content.length))
  if (size !== undefined) reply.header('content-length', String(size))
  return reply.send(Readable.from(content, { objectMode: false }))
}

/** RFC 6266: the full name in UTF-8, and one of plain letters for whoever cannot read that. */
export function contentDisposition(name: string): string {
  const clean = name.replaceAll(/[\p{Cc}"\\/]/gu, '_')
  const plain = clean
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('\u0111', 'd')
    .replaceAll('\u0110', 'D')
    .replaceAll(/[^\x20-\x7e]/g, '_')
  const encoded = encodeURIComponent(clean).replaceAll(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
