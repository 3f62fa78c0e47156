import { useTranslate } from '@thidua/i18n'
import { Button, Notice, Stack } from '@thidua/ui'
import { useReading } from '#src/api/use-reading.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import type { WantedChange } from './plan-dialog.tsx'
import type { Sent } from './send-package.ts'
import { SignerLines } from './signer-lines.tsx'
import { TakenCatalogue } from './taken-catalogue.tsx'

type Props = { readonly sent: Sent; readonly onWanted: (wanted: WantedChange) => void }

/** What was taken in, and the one next step. */
export function TakenPackage({ sent, onWanted }: Props) {
  const t = useTranslate()
  const text = useLocalText()
  const catalogue = useReading('plugin.getCatalogue', {})
  if (sent.kind === 'catalogue') return <TakenCatalogue taken={sent.taken} />
  const { pluginId, title, version, digest, files, sizeBytes, signers } = sent.taken
  const relation = catalogue.data?.entries.find((entry) => entry.digest === digest)?.relation
  if (relation === 'installed')
    return (
      <Notice tone="success" live title={t('plugins.taken', { name: text(title), version })}>
        {t('plugins.takenInstalled')}
      </Notice>
    )
  const kind = relation === 'older' ? 'downgrade' : relation === 'upgrade' ? 'upgrade' : 'install'
  return (
    <Notice
      tone="success"
      live
      title={t('plugins.taken', { name: text(title), version })}
      actions={
        <Button small variant="primary" onClick={() => onWanted({ kind, pluginId, title, version, digest })}>
          {t(`plugins.planKind.${kind}`)}
        </Button>
      }
    >
      <Stack gap="tight">
        <p>{t('plugins.takenFacts', { files, size: sizeBytes })}</p>
        <SignerLines signers={signers} />
      </Stack>
    </Notice>
  )
}
