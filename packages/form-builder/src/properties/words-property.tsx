import type { ReactNode } from 'react'
import { useTranslate } from '@thidua/i18n'
import { useBuilder, useNode, useSession } from '../builder/use-builder.ts'
import type { NodeKey } from '../document/form-document.ts'
import { propertyOf } from '../document/set-property.ts'
import { TextProperty } from './text-property.tsx'

export type WordsPropertyProps = {
  readonly nodeKey: NodeKey
  readonly name: string
  readonly label: string
  readonly help?: ReactNode
  readonly rows?: number | undefined
  readonly required?: boolean | undefined
  readonly id?: string | undefined
  readonly error?: ReactNode
}

/** A text in Vietnamese, and in English where the author shows both. A text that need not be there goes with its last letter. */
export function WordsProperty(props: WordsPropertyProps) {
  const { nodeKey, name, label, help, rows, required, id, error } = props
  const t = useTranslate()
  const builder = useBuilder()
  const both = useSession((session) => session.showEnglish)
  const node = useNode(nodeKey)
  const words = node ? propertyOf(node.content, name) : undefined
  const english = node ? propertyOf(node.content, `${name}/en`) : undefined
  const alone = typeof words === 'object' && words !== null && english === undefined
  return (
    <div
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return
        const empty = node && propertyOf(node.content, `${name}/vi`) === '' && alone
        if (empty && !required) builder.act({ op: 'set', key: nodeKey, path: name }, { run: 'emptied' })
      }}
    >
      <TextProperty
        nodeKey={nodeKey}
        path={`${name}/vi`}
        label={both ? t('builder.inVietnamese', { label }) : label}
        help={help}
        rows={rows}
        required={required}
        id={id}
        error={error}
      />
      {both ? (
        <TextProperty
          nodeKey={nodeKey}
          path={`${name}/en`}
          label={t('builder.inEnglish', { label })}
          rows={rows}
          optional
        />
      ) : null}
    </div>
  )
}
