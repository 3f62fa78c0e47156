import type { EvidenceAnswer } from '@thidua/contracts'
import { Icon, IconButton } from '@thidua/ui'
import { formatFileSize, t } from '@thidua/i18n'
import styles from './answers.module.css'

export type EvidenceListProps = {
  readonly files: readonly EvidenceAnswer[]
  readonly fileHref?: ((fileId: string) => string) | undefined
  readonly onRemove?: ((fileId: string) => void) | undefined
}

const shownHash = 12

/** Files with size and the beginning of their checksum; the whole of it is in the tip. */
export function EvidenceList({ files, fileHref, onRemove }: EvidenceListProps) {
  if (files.length === 0) return null
  return (
    <ul className={styles['files']}>
      {files.map((file) => (
        <li key={file.fileId} className={styles['file']}>
          <Icon name="file" className={styles['fileIcon']} />
          <span className={styles['fileWords']}>
            {fileHref ? (
              <a href={fileHref(file.fileId)} target="_blank" rel="noreferrer">
                {file.name}
              </a>
            ) : (
              <span>{file.name}</span>
            )}
            <span className={styles['fileFacts']}>
              {formatFileSize(file.size)}
              {' · '}
              <span title={`${t('forms.evidenceHash')}: ${file.sha256}`}>
                {t('forms.evidenceFingerprint', { hash: file.sha256.slice(0, shownHash) })}
              </span>
            </span>
          </span>
          {onRemove ? (
            <IconButton
              icon="trash"
              small
              label={t('forms.evidenceRemove', { name: file.name })}
              onClick={() => onRemove(file.fileId)}
            />
          ) : null}
        </li>
      ))}
    </ul>
  )
}
