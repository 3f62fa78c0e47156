import { useCallback, useEffect, useMemo, useRef } from 'react'
import { localText } from '@thidua/kernel'
import { useLanguage, useTranslate } from '@thidua/i18n'
import { EmptyState, IconButton, Notice } from '@thidua/ui'
import { SectionForm } from '@thidua/form-renderer'
import type { CompiledForm, VisibleFields } from '@thidua/forms'
import { useBuilder, useDraft, useNode, useSession, useSurroundings } from '../builder/use-builder.ts'
import { formKey, idOf, isColumn, nodeOf } from '../document/form-document.ts'
import type { FormDocument, NodeKey } from '../document/form-document.ts'
import { sectionOf } from '../document/clipboard.ts'
import { TemplateList } from '../properties/template-list.tsx'
import { pretendUpload } from './pretend-upload.ts'
import styles from './preview.module.css'
import { useBench } from './use-bench.ts'
import type { Bench } from './use-bench.ts'

/** The chosen section as it will be filled in, live, all of its fields in sight; a click on a field chooses it. */
export function SectionCanvas() {
  const t = useTranslate()
  const builder = useBuilder()
  const bench = useBench()
  const selected = useSession((session) => session.selected)
  const draft = useDraft()
  const sections = useNode(formKey)?.children ?? []
  if (sections.length === 0) {
    return (
      <EmptyState icon="document" title={t('builder.emptyTitle')}>
        <p>{t('builder.emptyText')}</p>
        <TemplateList />
      </EmptyState>
    )
  }
  const document = builder.store.document()
  const node = document.nodes.get(selected)
  const home = (node && sectionOf(document, node)?.key) ?? sections[0]
  const at = home === undefined ? -1 : sections.indexOf(home)
  const section = bench?.form.definition.sections[at]
  if (!bench || !section) return <Notice tone="warning">{t('builder.noPreview')}</Notice>
  const omitted = (draft.definition.sections[at]?.fields ?? []).filter(({ id }) => draft.omitted.has(id))
  return (
    <div className={styles['canvas']}>
      <Canvas key={section.id} bench={bench} section={section} sectionKey={home ?? ''} />
      {omitted.length > 0 ? (
        <Notice tone="warning">{t('builder.omitted', { count: omitted.length })}</Notice>
      ) : null}
      {section.fields.length === 0 ? <p className={styles['hint']}>{t('builder.emptySection')}</p> : null}
    </div>
  )
}

type CanvasProps = {
  readonly bench: Bench
  readonly section: CompiledForm['definition']['sections'][number]
  readonly sectionKey: NodeKey
}

function Canvas({ bench, section, sectionKey }: CanvasProps) {
  const t = useTranslate()
  const language = useLanguage()
  const builder = useBuilder()
  const { findUnits } = useSurroundings()
  const { form, answers, computed } = bench
  const selected = useSession((session) => session.selected)
  const frame = useRef<HTMLDivElement>(null)
  const everything = useMemo(() => allVisible(form, bench.visible), [form, bench.visible])
  const select = useCallback(
    (fieldId: string, where?: 'panel') => {
      const key = keyOfField(builder.store.document(), sectionKey, fieldId)
      if (key !== null) builder.select(key, where)
    },
    [builder, sectionKey],
  )
  const renderAside = useCallback(
    (fieldId: string) => (
      <IconButton
        small
        icon="edit"
        label={t('builder.editField', { name: fieldId })}
        onClick={(event) => {
          event.stopPropagation()
          select(fieldId, 'panel')
        }}
      />
    ),
    [select, t],
  )
  // The mark is set by hand: the fields are drawn by the form, which must not be drawn again for a choice.
  useEffect(() => {
    const id = chosenField(builder.store.document(), selected)
    for (const field of frame.current?.querySelectorAll<HTMLElement>('[data-field]') ?? []) {
      if (field.dataset['field'] === id) field.dataset['chosen'] = ''
      else delete field.dataset['chosen']
    }
  })
  useEffect(() => {
    const id = chosenField(builder.store.document(), selected)
    if (id === null) return
    frame.current?.querySelector(`[data-field="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [builder, selected])
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the keys have a button at each field
    <div
      ref={frame}
      className={styles['frame']}
      onClick={(event) => {
        const field =
          event.target instanceof Element ? event.target.closest<HTMLElement>('[data-field]') : null
        const id = field?.dataset['field']
        if (id !== undefined) select(id)
      }}
    >
      <h2 className={styles['sectionTitle']}>{localText(section.title, language) || t('builder.noName')}</h2>
      {section.guidance ? (
        <p className={styles['guidance']}>{localText(section.guidance, language)}</p>
      ) : null}
      <SectionForm
        form={form}
        section={section}
        answers={answers}
        visible={everything}
        computed={computed}
        problems={noProblems}
        onChange={bench.change}
        onUpload={pretendUpload}
        findUnits={findUnits}
        renderAside={renderAside}
      />
    </div>
  )
}

const noProblems: readonly never[] = []

/** While a form is drawn up its author sees all of it; the preview and the bench show what a person would see. */
function allVisible(form: CompiledForm, visible: VisibleFields): VisibleFields {
  return {
    sections: new Set(form.sections.map(({ definition }) => definition.id)),
    fields: new Set(form.fields.keys()),
    required: visible.required,
  }
}

function keyOfField(document: FormDocument, section: NodeKey, id: string): NodeKey | null {
  const children = document.nodes.get(section)?.children ?? []
  return children.find((key) => idOf(nodeOf(document, key)) === id) ?? null
}

/** The field of the page that belongs to the chosen node: a column stands in its table. */
function chosenField(document: FormDocument, key: NodeKey): string | null {
  const node = document.nodes.get(key)
  if (node?.kind !== 'field') return null
  return idOf(isColumn(document, node) ? nodeOf(document, node.parent ?? '') : node)
}
