import { useCallback, useRef, useState } from 'react'
import type { EvidenceAnswer } from '@thidua/contracts'
import { domainErrorSentence } from '@thidua/i18n'
import type { UploadFile } from '../section/section-state.ts'

export type Upload = {
  readonly id: number
  readonly name: string
  readonly share: number
  /** Why it failed, as a sentence. */
  readonly failure: string | null
}

/** Files on their way. Each that arrives is handed to `onStored`; each that fails stays with its reason until dismissed. */
export function useUploads(
  fieldId: string,
  upload: UploadFile | undefined,
  onStored: (file: EvidenceAnswer) => void,
) {
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const count = useRef(0)
  const change = useCallback(
    (id: number, patch: Partial<Upload>) =>
      setUploads((before) => before.map((each) => (each.id === id ? { ...each, ...patch } : each))),
    [],
  )
  const dismiss = useCallback(
    (id: number) => setUploads((before) => before.filter((each) => each.id !== id)),
    [],
  )
  const start = async (files: readonly File[]) => {
    if (!upload) return
    for (const file of files) {
      count.current += 1
      const id = count.current
      setUploads((before) => [...before, { id, name: file.name, share: 0, failure: null }])
      const stored = await upload(fieldId, file, (share) => change(id, { share }))
      if (stored.ok) {
        dismiss(id)
        onStored(stored.value)
      } else change(id, { failure: domainErrorSentence(stored.error) })
    }
  }
  return { uploads, start, dismiss }
}
