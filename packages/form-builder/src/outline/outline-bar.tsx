import { useTranslate } from '@thidua/i18n'
import { IconButton, Menu } from '@thidua/ui'
import type { MenuItem } from '@thidua/ui'
import { useBuilder, useNode, useSession } from '../builder/use-builder.ts'
import { formKey } from '../document/form-document.ts'
import { nameOf } from '../document/spoken.ts'
import {
  addSection,
  copySelected,
  cutSelected,
  duplicateSelected,
  moveSelected,
  moveTo,
  pasteText,
  removeSelected,
} from './outline-acts.ts'
import styles from './outline.module.css'

/** Everything the keys of the outline do, by single clicks. */
export function OutlineBar() {
  const t = useTranslate()
  const builder = useBuilder()
  const selected = useSession((session) => session.selected)
  const off = builder.readOnly || selected === formKey
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for controls that are sent
    <div className={styles['bar']} role="group" aria-label={t('builder.outlineActs')}>
      <IconButton
        small
        icon="arrowUp"
        label={t('builder.moveUp')}
        disabled={off}
        onClick={() => moveSelected(builder, 'up')}
      />
      <IconButton
        small
        icon="arrowDown"
        label={t('builder.moveDown')}
        disabled={off}
        onClick={() => moveSelected(builder, 'down')}
      />
      <IconButton
        small
        icon="arrowRight"
        label={t('builder.moveInto')}
        disabled={off}
        onClick={() => moveSelected(builder, 'into')}
      />
      <IconButton
        small
        icon="arrowLeft"
        label={t('builder.moveOut')}
        disabled={off}
        onClick={() => moveSelected(builder, 'out')}
      />
      <IconButton
        small
        icon="copy"
        label={t('builder.duplicate')}
        disabled={off}
        onClick={() => duplicateSelected(builder)}
      />
      <IconButton
        small
        icon="trash"
        label={t('builder.remove')}
        disabled={off}
        onClick={() => removeSelected(builder)}
      />
      <span className={styles['barEnd']}>
        <MoreActs off={off} />
      </span>
    </div>
  )
}

function MoreActs({ off }: { readonly off: boolean }) {
  const t = useTranslate()
  const builder = useBuilder()
  const sections = useNode(formKey)?.children ?? []
  const selected = useSession((session) => session.selected)
  const copied = useSession((session) => session.copied)
  const isField = useNode(selected)?.kind === 'field'
  const write = (text: string | null) => {
    if (text !== null) void navigator.clipboard?.writeText(text).catch(() => undefined)
  }
  const items: readonly MenuItem[] = [
    {
      id: 'section',
      label: t('builder.addSection'),
      icon: 'add',
      disabled: builder.readOnly,
      onChoose: () => addSection(builder),
    },
    {
      id: 'copy',
      label: t('builder.copy'),
      keys: 'Ctrl C',
      disabled: selected === formKey,
      onChoose: () => write(copySelected(builder)),
    },
    {
      id: 'cut',
      label: t('builder.cut'),
      keys: 'Ctrl X',
      disabled: off,
      onChoose: () => write(cutSelected(builder)),
    },
    {
      id: 'paste',
      label: t('builder.paste'),
      keys: 'Ctrl V',
      disabled: builder.readOnly || copied === null,
      onChoose: () => copied !== null && pasteText(builder, copied),
    },
    ...(isField && !off
      ? sections.map((key) => ({
          id: `to-${key}`,
          label: t('builder.moveToSection', { name: nameOf(builder.store.node(key)) }),
          onChoose: () => moveTo(builder, key),
        }))
      : []),
  ]
  return <Menu icon="more" label={t('builder.moreActs')} align="end" items={items} />
}
