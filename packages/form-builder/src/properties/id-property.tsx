import { useState } from 'react'
import { useTranslate } from '@thidua/i18n'
import { Button, TextField } from '@thidua/ui'
import { useBuilder, useNode } from '../builder/use-builder.ts'
import { idOf } from '../document/form-document.ts'
import type { NodeKey } from '../document/form-document.ts'
import { freshId, idFromLabel, takenIds } from '../document/fresh-id.ts'
import { nameOf } from '../document/spoken.ts'
import styles from './properties.module.css'
import { isLocked } from './use-property.ts'

/** The id: changed when the box is left, because every rule that names the field changes with it. */
export function IdProperty({ nodeKey }: { readonly nodeKey: NodeKey }) {
  const t = useTranslate()
  const builder = useBuilder()
  const node = useNode(nodeKey)
  const [typed, setTyped] = useState<string | null>(null)
  if (!node) return null
  const id = idOf(node)
  const locked = builder.readOnly || isLocked(builder, node, 'id')
  const rename = (next: string) => {
    if (next !== '' && next !== id) builder.act({ op: 'rename', key: nodeKey, id: next })
    setTyped(null)
  }
  const fromLabel = () => {
    const wish = idFromLabel(nameOf(node))
    const taken = new Set(takenIds(builder.store.document(), node.kind))
    taken.delete(id)
    if (wish !== '') rename(freshId(wish, taken, node.kind))
  }
  return (
    <div className={styles['code']}>
      <TextField
        label={t('builder.property.id')}
        help={t(node.kind === 'field' ? 'builder.idHelp' : 'builder.sectionIdHelp')}
        spellCheck={false}
        autoComplete="off"
        value={typed ?? id}
        disabled={locked}
        onChange={setTyped}
        onBlur={() => typed !== null && rename(typed.trim())}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed === null) return
          event.preventDefault()
          rename(typed.trim())
        }}
      />
      {locked ? null : (
        <Button small variant="quiet" onClick={fromLabel}>
          {t('builder.idFromLabel')}
        </Button>
      )}
    </div>
  )
}
