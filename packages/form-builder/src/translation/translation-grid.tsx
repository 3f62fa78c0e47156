import { useMemo, useState } from 'react'
import { useTranslate } from '@thidua/i18n'
import { Checkbox, EmptyState, Select, TextArea } from '@thidua/ui'
import { useBuilder, useDocument, useNode } from '../builder/use-builder.ts'
import { propertyWord } from '../builder/property-words.ts'
import { formKey } from '../document/form-document.ts'
import type { NodeKey } from '../document/form-document.ts'
import { nameOf } from '../document/spoken.ts'
import { textsBelow, withText } from './translatable.ts'
import type { TranslatableText } from './translatable.ts'
import styles from './translation.module.css'

/** Every text of a section beside its English; only what is missing, if one wants. */
export function TranslationGrid() {
  const t = useTranslate()
  const builder = useBuilder()
  const document = useDocument()
  const sections = useNode(formKey)?.children ?? []
  const [chosen, setChosen] = useState<NodeKey>(formKey)
  const [missingOnly, setMissingOnly] = useState(false)
  const root = document.nodes.has(chosen) ? chosen : formKey
  const all = useMemo(() => textsBelow(document, root), [document, root])
  const missing = all.filter(({ en }) => en.trim() === '').length
  // A row stays in sight while its English is being typed, or it would vanish at the first letter.
  const [begun, setBegun] = useState<ReadonlySet<string>>(new Set())
  const rows = missingOnly ? all.filter((text) => text.en.trim() === '' || begun.has(nameOfText(text))) : all
  return (
    <div className={styles['view']}>
      <div className={styles['choices']}>
        <Select
          label={t('builder.section')}
          value={root}
          options={[
            { value: formKey, label: t('builder.wholeForm') },
            ...sections.map((key) => ({ value: key, label: nameOf(builder.store.node(key)) })),
          ]}
          onChange={(value) => setChosen(value ?? formKey)}
        />
        <Checkbox
          label={t('builder.missingOnly')}
          checked={missingOnly}
          onChange={(on) => {
            setBegun(new Set())
            setMissingOnly(on)
          }}
        />
        <p className={styles['count']} aria-live="polite">
          {t('builder.translated', { done: all.length - missing, count: all.length })}
        </p>
      </div>
      {rows.length === 0 ? (
        <EmptyState icon="language" title={t('builder.allTranslated')} />
      ) : (
        <div className={styles['rows']}>
          {rows.map((text) => (
            <TextRow
              key={nameOfText(text)}
              text={text}
              onBegin={() => setBegun((before) => new Set(before).add(nameOfText(text)))}
            />
          ))}
        </div>
      )}
    </div>
  )
}

function TextRow({ text, onBegin }: { readonly text: TranslatableText; readonly onBegin: () => void }) {
  const t = useTranslate()
  const builder = useBuilder()
  const [visit, setVisit] = useState(0)
  const put = (language: 'vi' | 'en', words: string) => {
    const node = builder.store.node(text.key)
    if (!node) return
    onBegin()
    const value = withText(node, text, language, words)
    builder.act({ op: 'set', key: text.key, path: text.name, value }, { run: `${nameOfText(text)} ${visit}` })
  }
  const property =
    text.key === formKey && text.name === 'title' ? t('builder.formTitle') : propertyWord(text.name)
  const place = `${nameOf(builder.store.node(text.key))} · ${property}${text.at < 0 ? '' : ` ${text.at + 1}`}`
  return (
    <div className={styles['row']}>
      <p className={styles['place']}>{place}</p>
      <TextArea
        label={t('builder.inVietnamese', { label: place })}
        hideLabel
        rows={1}
        value={text.vi}
        disabled={builder.readOnly}
        onFocus={() => setVisit(visit + 1)}
        onChange={(words) => put('vi', words)}
      />
      <TextArea
        label={t('builder.inEnglish', { label: place })}
        hideLabel
        rows={1}
        value={text.en}
        disabled={builder.readOnly}
        onFocus={() => setVisit(visit + 1)}
        onChange={(words) => put('en', words)}
      />
    </div>
  )
}

function nameOfText({ key, name, at, inner }: TranslatableText): string {
  return `${key} ${name} ${at} ${inner}`
}
