import { useEffect, useRef } from 'react'
import type { AnswerValue, EvidenceAnswer } from '@thidua/contracts'
import { FileDrop, IconButton, Notice, ProgressBar } from '@thidua/ui'
import { formatFileSize, t } from '@thidua/i18n'
import { EvidenceList } from '../answers/evidence-list.tsx'
import { evidenceOf } from '../answers/evidence-of.ts'
import { useSection } from '../section/section-store.ts'
import type { ControlProps } from './control-props.ts'
import styles from './controls.module.css'
import { fieldPropsOf } from './field-props-of.ts'
import { useUploads } from './use-uploads.ts'

const mostFiles = 20
const accepted = '.pdf,.doc,.docx,.xls,.xlsx,.jpg,.jpeg,.png'

/** Files that prove an answer: uploaded first, then listed with size and checksum; the answer holds only their marks. */
export function EvidenceControl(props: ControlProps) {
  const { field, value, onChange, onBlur, readOnly } = props
  const upload = useSection((state) => state.onUpload)
  const fileHref = useSection((state) => state.fileHref)
  const maxBytes = useSection((state) => state.maxFileBytes)
  const files = evidenceOf(value)
  const latest = useRef<AnswerValue>(value) // several uploads end one after another
  useEffect(() => {
    latest.current = value
  }, [value])

  const give = (next: readonly EvidenceAnswer[]) => {
    latest.current = next.length > 0 ? next : null
    onChange(latest.current)
    onBlur()
  }
  const { uploads, start, dismiss } = useUploads(field.id, upload, (file) =>
    give([...evidenceOf(latest.current).filter((known) => known.fileId !== file.fileId), file]),
  )
  const limit = field.maxItems ?? mostFiles
  const full = files.length >= limit
  const list = (
    <>
      <EvidenceList
        files={files}
        fileHref={fileHref}
        onRemove={readOnly ? undefined : (fileId) => give(files.filter((file) => file.fileId !== fileId))}
      />
      {uploads.map((each) =>
        each.failure === null ? (
          <ProgressBar
            key={each.id}
            label={t('forms.evidenceUploading', { name: each.name })}
            value={each.share}
            maximum={1}
            text={`${Math.round(each.share * 100)}%`}
          />
        ) : (
          <Notice
            key={each.id}
            tone="danger"
            live
            title={each.name}
            actions={
              <IconButton icon="close" small label={t('ui.dismiss')} onClick={() => dismiss(each.id)} />
            }
          >
            {each.failure}
          </Notice>
        ),
      )}
    </>
  )
  if (readOnly) {
    return (
      <div className={styles['evidence']}>
        <div className={styles['computedLabel']}>{props.label}</div>
        {files.length > 0 ? list : <p className={styles['hint']}>{t('forms.evidenceNone')}</p>}
      </div>
    )
  }
  const hint = maxBytes
    ? t('forms.evidenceHint', { limit: formatFileSize(maxBytes) })
    : t('forms.evidenceHintPlain')
  return (
    <div className={styles['evidence']}>
      <FileDrop
        {...fieldPropsOf(props)}
        accept={accepted}
        multiple={limit > 1}
        disabled={full || !upload}
        hint={full ? t('forms.evidenceFull', { limit }) : hint}
        onFiles={(chosen) => void start(chosen.slice(0, limit - files.length))}
      />
      {list}
    </div>
  )
}
