import { useTranslate } from '@thidua/i18n'
import { CheckboxGroup } from '@thidua/ui'
import { roles } from '@thidua/contracts'
import type { FieldAudience } from '@thidua/contracts'
import { useSurroundings } from '../builder/use-builder.ts'
import type { NodeKey } from '../document/form-document.ts'
import { useProperty } from './use-property.ts'

export type AudiencePropertyProps = {
  readonly nodeKey: NodeKey
  readonly path: 'editableBy' | 'visibleTo'
  readonly label: string
  readonly stagesLabel: string
}

/** Who, and at which stages. Nothing chosen means everybody, always. */
export function AudienceProperty({ nodeKey, path, label, stagesLabel }: AudiencePropertyProps) {
  const t = useTranslate()
  const { stages = [] } = useSurroundings()
  const property = useProperty(nodeKey, path)
  const audience = (property.value ?? {}) as FieldAudience
  const put = (next: FieldAudience) => {
    const entries = Object.entries(next).filter(([, list]) => Array.isArray(list) && list.length > 0)
    property.set(entries.length > 0 ? Object.fromEntries(entries) : undefined)
  }
  return (
    <>
      <CheckboxGroup
        label={label}
        help={t('builder.audienceHelp')}
        options={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
        value={audience.roles ?? []}
        disabled={property.disabled}
        onChange={(chosen) => put({ ...audience, roles: roles.filter((role) => chosen.includes(role)) })}
      />
      {stages.length > 0 ? (
        <CheckboxGroup
          label={stagesLabel}
          options={stages.map((stage) => ({ value: stage.id, label: stage.label }))}
          value={audience.stages ?? []}
          disabled={property.disabled}
          onChange={(chosen) => put({ ...audience, stages: chosen })}
        />
      ) : null}
    </>
  )
}
