import type { Answers } from '@thidua/contracts'
import { addresses } from './addresses.ts'
import { ApiError } from './api-error.ts'
import { readRefusal } from './read-refusal.ts'
import { saveBlob } from './save-blob.ts'

export type PaperAsked = {
  readonly pluginId: string
  readonly documentId: string
  readonly unitId: string
  readonly answers: Answers
  readonly format: 'docx' | 'pdf'
}

/** A paper of a plugin with these answers, saved to the person's machine. Throws `ApiError`. */
export async function fetchPaper({ pluginId, documentId, ...body }: PaperAsked): Promise<void> {
  const response = await post(addresses.paperFile(pluginId, documentId), body)
  if (!response.ok) throw await readRefusal(response)
  const given = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1]
  saveBlob(await response.blob(), given ?? `${documentId}.${body.format}`)
}

async function post(address: string, body: object): Promise<Response> {
  try {
    return await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  } catch {
    throw new ApiError({ code: 'client.offline', status: 0 })
  }
}
