import type { Answers, DossierView, EvidenceAnswer } from '@thidua/contracts'
import type { UploadFile } from '@thidua/form-renderer'
import { t } from '@thidua/i18n'
import { ok } from '@thidua/kernel'
import { useToast } from '@thidua/ui'
import { useCallback, useEffect, useRef } from 'react'
import { callOperation } from '#src/api/call-operation.ts'
import { uploadEvidence } from '#src/api/upload-evidence.ts'
import type { DossierDraft } from './use-dossier-draft.ts'

const undoTime = 10_000

/** Files go up one by one and move the dossier's version; a file taken away can be taken back for ten seconds. */
export function useEvidence(dossier: DossierView, draft: DossierDraft) {
  const showToast = useToast()
  const latest = useRef(draft)
  useEffect(() => {
    latest.current = draft
  })
  const evidenceFields = useRef(
    new Set(
      dossier.form.sections.flatMap(({ fields }) =>
        fields.filter(({ kind }) => kind === 'evidence').map(({ id }) => id),
      ),
    ),
  )

  const upload: UploadFile = useCallback(
    async (fieldId, file, onProgress) => {
      await latest.current.flush()
      const version = latest.current.version()
      const stored = await uploadEvidence({ dossierId: dossier.id, fieldId, version, file, onProgress })
      if (!stored.ok) return stored
      if (stored.value.version !== null) latest.current.moveTo(stored.value.version)
      return ok(stored.value.answer)
    },
    [dossier.id],
  )

  const removeForGood = useCallback(
    async (evidenceId: string) => {
      await latest.current.flush()
      try {
        const { version } = await callOperation('dossier.removeEvidence', {
          dossierId: dossier.id,
          version: latest.current.version(),
          evidenceId,
        })
        latest.current.moveTo(version)
      } catch {
        // the answer no longer names the file, so nothing shows it; the server may still list it as unused
      }
    },
    [dossier.id],
  )

  const offerUndo = useCallback(
    (fieldId: string, file: EvidenceAnswer) => {
      const timer = setTimeout(() => void removeForGood(file.fileId), undoTime)
      showToast({
        text: t('fill.evidenceRemoved', { name: file.name }),
        onUndo: () => {
          clearTimeout(timer)
          latest.current.replace(fieldId, [...filesOf(latest.current.answers[fieldId]), file])
        },
      })
    },
    [removeForGood, showToast],
  )

  const change = useCallback(
    (fieldId: string, value: Answers[string]) => {
      const before = filesOf(latest.current.answers[fieldId])
      latest.current.change(fieldId, value)
      if (!evidenceFields.current.has(fieldId)) return
      const kept = new Set(filesOf(value).map(({ fileId }) => fileId))
      for (const file of before.filter(({ fileId }) => !kept.has(fileId))) offerUndo(fieldId, file)
    },
    [offerUndo],
  )

  return { upload, change }
}

function filesOf(value: Answers[string] | undefined): readonly EvidenceAnswer[] {
  return Array.isArray(value)
    ? (value as readonly EvidenceAnswer[]).filter(
        (file) => typeof file === 'object' && file !== null && 'fileId' in file,
      )
    : []
}
