import type { ErrorCode, ErrorParams, Problem } from '@thidua/kernel'
import { ApiError } from './api-error.ts'

type Refusal = {
  readonly code: ErrorCode
  readonly params?: ErrorParams
  readonly problems?: readonly Problem[]
}

/**
 * Sends one file and tells how much has left (1: all of it, now the server is at work). XMLHttpRequest, because fetch does not
 * tell. Throws `ApiError`.
 */
export function sendWithProgress<Read>(
  address: string,
  file: File,
  onProgress: (share: number) => void,
): Promise<Read> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.setRequestHeader('idempotency-key', crypto.randomUUID())
    request.setRequestHeader('accept', 'application/json')
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total)
    })
    request.upload.addEventListener('load', () => onProgress(1))
    request.addEventListener('error', () => reject(new ApiError({ code: 'client.offline', status: 0 })))
    request.addEventListener('load', () => {
      const reply = readReply(request.responseText)
      if (reply === undefined) reject(new ApiError({ code: 'client.unreadable', status: request.status }))
      else if (request.status >= 400) reject(refusalOf(reply as Refusal, request.status))
      else resolve(reply as Read)
    })
    const body = new FormData()
    body.append('file', file, file.name.normalize('NFC'))
    request.send(body)
  })
}

function readReply(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refusalOf({ code, params, problems }: Refusal, status: number): ApiError {
  return new ApiError({ code, status, params, problems })
}
