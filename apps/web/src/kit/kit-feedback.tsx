import {
  Button,
  Columns,
  EmptyState,
  ErrorSummary,
  Notice,
  ProgressBar,
  SaveState,
  Skeleton,
  Stack,
  useToast,
} from '@thidua/ui'
import { savePhrase } from '@thidua/i18n'
import { useKitWords } from './use-kit-words.ts'

const savedAt = '2027-02-05T07:05:00Z'
const kinds = ['unsaved', 'saving', 'saved', 'offline', 'failed'] as const

export function KitFeedback() {
  const word = useKitWords()
  const showToast = useToast()
  return (
    <Stack gap="loose">
      <Columns>
        <Notice title={word('infoTitle')}>{word('infoText')}</Notice>
        <Notice tone="success">{word('successText')}</Notice>
        <Notice tone="warning">{word('warningText')}</Notice>
        <Notice
          tone="danger"
          code="dossier.version-stale"
          actions={<Button small>{word('saveDraft')}</Button>}
        >
          {word('dangerText')}
        </Notice>
        <Notice tone="honour">{word('honourText')}</Notice>
        <Notice tone="neutral">{word('nameHelp')}</Notice>
      </Columns>
      <ErrorSummary
        focusOnShow={false}
        title={word('summaryTitle')}
        problems={[
          { fieldId: 'f-a1Verdict', label: word('verdict'), sentence: word('nameError') },
          { fieldId: 'f-files', label: word('file'), sentence: word('nameError') },
        ]}
      />
      <Columns count={3}>
        {kinds.map((kind) => (
          <SaveState key={kind} kind={kind} text={savePhrase(kind, savedAt)} onRetry={() => undefined} />
        ))}
      </Columns>
      <ProgressBar label={word('progress')} value={14} maximum={21} text={word('progressText')} />
      <Skeleton lines={3} />
      <EmptyState
        icon="document"
        title={word('emptyTitle')}
        action={<Button variant="primary">{word('emptyAction')}</Button>}
      >
        {word('emptyText')}
      </EmptyState>
      <div>
        <Button onClick={() => showToast({ text: word('toastText'), onUndo: () => undefined })}>
          {word('showToast')}
        </Button>
      </div>
    </Stack>
  )
}
