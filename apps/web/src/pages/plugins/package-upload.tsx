import { useTranslate } from '@thidua/i18n'
import { Button, FileDrop, ProgressBar, Stack } from '@thidua/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiError } from '#src/api/api-error.ts'
import type { WantedChange } from './plan-dialog.tsx'
import { PluginRefusal } from './plugin-refusal.tsx'
import { sendPackage } from './send-package.ts'
import { TakenPackage } from './taken-package.tsx'

type Props = { readonly onWanted: (wanted: WantedChange) => void }

/** A package or a catalogue from a stick: dropped or chosen, sent, verified; nothing of it runs. */
export function PackageUpload({ onWanted }: Props) {
  const t = useTranslate()
  const client = useQueryClient()
  const [share, setShare] = useState(0)
  const send = useMutation({
    mutationFn: ({ file, allowOlder }: { readonly file: File; readonly allowOlder: boolean }) => {
      setShare(0)
      return sendPackage({ file, allowOlder, onProgress: setShare })
    },
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => isAboutPlugins(queryKey[0]) }),
    retry: false,
    networkMode: 'always',
  })
  const file = send.variables?.file
  const isOlder =
    send.error instanceof ApiError &&
    send.error.code === 'plugin.rollback' &&
    send.error.params['reason'] === 'version-older'
  return (
    <section aria-label={t('plugins.uploadTitle')}>
      <Stack>
        <FileDrop
          label={t('plugins.uploadFile')}
          hint={t('plugins.uploadHint')}
          accept=".gz,.tgz,.zip,.json"
          multiple={false}
          busy={send.isPending}
          onFiles={([chosen]) => chosen && send.mutate({ file: chosen, allowOlder: false })}
        />
        {send.isPending && file ? (
          <div aria-live="polite">
            <ProgressBar
              label={t(share < 1 ? 'plugins.sending' : 'plugins.verifying', { name: file.name })}
              value={Math.round(share * 60)}
              text={share < 1 ? t('plugins.sendingShare', { percent: Math.floor(share * 100) }) : undefined}
            />
          </div>
        ) : null}
        <PluginRefusal
          error={send.error}
          title={file ? t('plugins.notTaken', { name: file.name }) : ''}
          actions={
            isOlder && file ? (
              <Button small onClick={() => send.mutate({ file, allowOlder: true })}>
                {t('plugins.takeOlder')}
              </Button>
            ) : undefined
          }
        />
        {send.data ? <TakenPackage sent={send.data} onWanted={onWanted} /> : null}
      </Stack>
    </section>
  )
}

function isAboutPlugins(name: unknown): boolean {
  return typeof name === 'string' && name.startsWith('plugin.')
}
