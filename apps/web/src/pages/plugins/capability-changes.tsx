import type { PluginChange } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { capabilityWord } from './capability-word.ts'

/** What a plugin asks of the platform and did not before, or no longer. */
export function CapabilityChanges({ change }: { readonly change: PluginChange }) {
  const t = useTranslate()
  const { added, widened, removed } = change.capabilities
  const lists = [
    ['added', added],
    ['widened', widened],
    ['removed', removed],
  ] as const
  return (
    <>
      {lists.map(([kind, list]) =>
        list.length === 0 ? null : (
          <p key={kind}>
            <strong>{t(`plugins.capabilities.${kind}`)}</strong>{' '}
            {list
              .map(({ name, perDay }) =>
                t('pluginLife.capability', { name: capabilityWord(name), perDay: perDay ?? null }),
              )
              .join('; ')}
          </p>
        ),
      )}
    </>
  )
}
