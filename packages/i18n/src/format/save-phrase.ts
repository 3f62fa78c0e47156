import { t } from '../translate.ts'
import { formatTime } from './format-date.ts'

/** The words of autosave: “Đã lưu lúc 14:05”. `savedAt` is an instant. */
export function savePhrase(
  kind: 'idle' | 'unsaved' | 'saving' | 'saved' | 'offline' | 'failed',
  savedAt?: string | null,
): string {
  if (kind === 'saving') return t('format.saving')
  if (kind === 'offline') return t('format.savedOffline')
  if (kind === 'failed') return t('format.saveFailed')
  if (kind === 'unsaved') return t('format.unsaved')
  return savedAt ? t('format.savedAt', { time: formatTime(savedAt) }) : ''
}
