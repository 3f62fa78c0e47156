import { formatTime, t } from '@thidua/i18n'
import type { SaveKind } from '@thidua/ui'
import type { FormSaveState } from '#src/drafts/form-autosave.ts'
import { sentenceOf } from '#src/parts/sentence-of.ts'

const kinds: Readonly<Record<FormSaveState['kind'], SaveKind>> = {
  unchanged: 'idle',
  waiting: 'unsaved',
  saving: 'saving',
  merging: 'saving',
  saved: 'saved',
  offline: 'offline',
  expired: 'offline',
  failed: 'failed',
}

/** Is it kept, and where: in words, at the same place always. */
export function saveWords(state: FormSaveState): { readonly kind: SaveKind; readonly text: string } {
  return { kind: kinds[state.kind], text: wordsOf(state) }
}

function wordsOf(state: FormSaveState): string {
  switch (state.kind) {
    case 'unchanged':
      return t('studio.allSaved')
    case 'waiting':
      return t('format.unsaved')
    case 'saving':
      return t('format.saving')
    case 'merging':
      return t('studio.merging')
    case 'saved':
      return t('format.savedAt', { time: formatTime(state.at) })
    case 'offline':
      return t('format.savedOffline')
    case 'expired':
      return t('studio.expired')
    case 'failed':
      return `${t('format.saveFailed')}: ${sentenceOf(state.error)}`
  }
}
