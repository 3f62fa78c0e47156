import { ApiError } from './api-error.ts'
import { readJson, readRefusal } from './read-refusal.ts'
import { saveBlob } from './save-blob.ts'

/** Sends one file to a route of its own and gives what was read from it. Throws `ApiError`. */
export async function sendFile<Read>(address: string, file: File): Promise<Read> {
  const response = await post(address, file)
  if (!response.ok) throw await readRefusal(response)
  return (await readJson(response)) as Read
}

async function post(address: string, file: File): Promise<Response> {
  const body = new FormData()
  body.append('file', file, file.name.normalize('NFC'))
  const headers = { accept: 'application/json', 'idempotency-key': crypto.randomUUID() }
  try {
    return await fetch(address, { method: 'POST', credentials: 'same-origin', headers, body })
  } catch {
    throw new ApiError({ code: 'client.offline', status: 0 })
  }
}

/** The same file again with what is wrong marked in it, saved to the person's machine. */
export async function fetchMarked(address: string, file: File): Promise<void> {
  const response = await post(`${address}?as=marked`, file)
  if (!response.ok) throw await readRefusal(response)
  saveBlob(await response.blob(), file.name)
}
