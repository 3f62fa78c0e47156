import type { PluginState } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { StatusTag, type Tone } from '@thidua/ui'

const tones: Partial<Record<PluginState, Tone>> = {
  active: 'success',
  parked: 'warning',
  quarantined: 'danger',
}

export function PluginStateTag({ state }: { readonly state: PluginState }) {
  const t = useTranslate()
  return <StatusTag tone={tones[state] ?? 'neutral'}>{t(`pluginLife.state.${state}`)}</StatusTag>
}
