import type { EvidenceAnswer, EvidenceView } from '@thidua/contracts'
import { type DomainError, domainError, fail, ok, type Result } from '@thidua/kernel'
import { addresses } from './addresses.ts'

export type Uploaded = { readonly answer: EvidenceAnswer; readonly version: number | null }
type Upload = {
  readonly dossierId: string
  readonly fieldId: string
  readonly version: number
  readonly file: File
  readonly onProgress: (share: number) => void
}
type Reply = EvidenceView & { readonly version?: number; readonly evidence?: EvidenceView }

/** Sends one file with progress. XMLHttpRequest, because fetch does not tell how much has left. */
export function uploadEvidence({
  dossierId,
  fieldId,
  version,
  file,
  onProgress,
}: Upload): Promise<Result<Uploaded, DomainError>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const query = new URLSearchParams({ fieldId, version: String(version) })
    request.open('POST', `${addresses.uploadEvidence(dossierId)}?${query}`)
    request.setRequestHeader('idempotency-key', crypto.randomUUID())
    request.setRequestHeader('accept', 'application/json')
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total)
    })
    request.addEventListener('error', () => resolve(fail(domainError('internal.error'))))
    request.addEventListener('load', () => resolve(readReply(request)))
    const body = new FormData()
    body.append('file', file, file.name.normalize('NFC'))
    request.send(body)
  })
}

function readReply(request: XMLHttpRequest): Result<Uploaded, DomainError> {
  try {
    const reply: unknown = JSON.parse(request.responseText)
    if (request.status >= 400) {
      const { code, params } = reply as DomainError
      return fail(domainError(code, params))
    }
    const { version = null, evidence = reply as EvidenceView } = reply as Reply
    const { id, name, size, sha256 } = evidence
    return ok({ answer: { fileId: id, name, size, sha256 }, version })
  } catch {
    return fail(domainError('internal.error'))
  }
}
