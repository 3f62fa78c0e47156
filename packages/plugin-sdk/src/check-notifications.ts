import { notificationPlaceholders } from '@thidua/contracts'
import type { Problem } from '@thidua/kernel'
import type { PluginContent } from './plugin-content.ts'
import { flaw } from './read-plugin.ts'

const placeholders: ReadonlySet<string> = new Set(notificationPlaceholders)

/** Their texts hold only placeholders the platform fills in, and the plugin asked to send them, so often and no oftener. */
export function checkNotifications({ manifest }: PluginContent): readonly Problem[] {
  const { notifications = [] } = manifest.contributes
  if (notifications.length === 0) return []
  const may = (manifest.capabilities ?? []).find(({ name }) => name === 'notify.send')
  const mayNot = notifications.find(({ id }) => !may || (may.items && !may.items.includes(id)))
  const most = may?.perDay ?? Number.POSITIVE_INFINITY
  return [
    ...(mayNot
      ? [
          flaw('plugin.json', '/contributes/notifications', 'capability-missing', {
            capability: 'notify.send',
          }),
        ]
      : []),
    ...notifications.flatMap((notification, at) => {
      const path = `/contributes/notifications/${at}`
      const texts = [notification.title, notification.body].flatMap(({ vi, en = '' }) => [vi, en])
      return [
        ...[...new Set(texts.flatMap(strangePlaceholders))].map((placeholder) =>
          flaw('plugin.json', path, 'placeholder-unknown', { placeholder }),
        ),
        ...(notification.perDay > most
          ? [flaw('plugin.json', `${path}/perDay`, 'oftener-than-asked', { perDay: most })]
          : []),
      ]
    }),
  ]
}

/** A brace that belongs to no placeholder is a mistake too: nothing else may stand between braces. */
function strangePlaceholders(text: string): readonly string[] {
  const named = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
  const loose = /[{}]/.exec(text.replaceAll(/\{[^{}]*\}/g, ''))?.[0]
  return [...named.filter((name) => !placeholders.has(name)), ...(loose ? [loose] : [])].map((name) =>
    name.slice(0, 60),
  )
}
