import { useState } from 'react'
import { useTranslate } from '@thidua/i18n'
import { Button, Select } from '@thidua/ui'
import type { FieldKind } from '@thidua/contracts'
import { useBuilder, useNode } from '../builder/use-builder.ts'
import { notCells } from '../document/moves.ts'
import { nameOf } from '../document/spoken.ts'
import type { NodeKey } from '../document/form-document.ts'
import { kindFacts } from '../kinds/kind-facts.ts'
import { kindWord } from '../kinds/kind-words.ts'
import { addColumn } from '../outline/outline-acts.ts'
import styles from './properties.module.css'
import { isLocked } from './use-property.ts'

const cells = kindFacts.map(({ kind }) => kind).filter((kind) => !notCells.has(kind))

/** The columns of a table; each has a panel of its own, a click away. */
export function ColumnsProperty({ nodeKey }: { readonly nodeKey: NodeKey }) {
  const t = useTranslate()
  const builder = useBuilder()
  const node = useNode(nodeKey)
  const columns = node?.children ?? []
  const [kind, setKind] = useState<FieldKind>('shortText')
  return (
    <fieldset className={styles['list']}>
      <legend className={styles['listLabel']}>{t('builder.property.columns')}</legend>
      <ol className={styles['columns']}>
        {columns.map((key) => (
          <li key={key}>
            <Button
              small
              variant="quiet"
              iconAfter="chevronRight"
              onClick={() => builder.select(key, 'panel')}
            >
              {nameOf(builder.store.node(key)) || t('builder.noName')}
            </Button>
          </li>
        ))}
      </ol>
      {builder.readOnly || isLocked(builder, node, 'columns') ? null : (
        <div className={styles['stack']}>
          <Select
            label={t('builder.columnKind')}
            value={kind}
            options={cells.map((each) => ({ value: each, label: kindWord(each) }))}
            onChange={(value) => setKind((value ?? 'shortText') as FieldKind)}
          />
          <Button small icon="add" onClick={() => addColumn(builder, nodeKey, kind)}>
            {t('builder.addColumn')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
