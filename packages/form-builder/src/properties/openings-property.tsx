import { useTranslate } from '@thidua/i18n'
import { NumberField, Select, TextField } from '@thidua/ui'
import type { FormDeadline, FormOpenings, FormSlot } from '@thidua/contracts'
import { useBuilder } from '../builder/use-builder.ts'
import { formKey, idOf } from '../document/form-document.ts'
import { nameOf } from '../document/spoken.ts'
import { ListEditor } from './list-property.tsx'
import { NameBoxes } from './options-property.tsx'
import { NumberProperty } from './plain-properties.tsx'
import styles from './properties.module.css'
import { useProperty } from './use-property.ts'

/** Where other agencies may add to this form, and how much their additions may weigh. */
export function OpeningsProperty() {
  const t = useTranslate()
  const builder = useBuilder()
  const property = useProperty(formKey, 'opens')
  const opens = (property.value ?? { slots: [] }) as FormOpenings
  const sections = (builder.store.node(formKey)?.children ?? []).flatMap((key) => {
    const node = builder.store.node(key)
    return node ? [{ value: idOf(node), label: nameOf(node) }] : []
  })
  const put = (slots: readonly FormSlot[], typing: boolean) =>
    property.set(slots.length > 0 ? { ...opens, slots } : undefined, typing)
  return (
    <div onFocus={property.enter} className={styles['stack']}>
      <ListEditor
        label={t('builder.slots')}
        items={opens.slots}
        onChange={put}
        addLabel={t('builder.addSlot')}
        newItem={(): FormSlot => ({ id: `slot-${opens.slots.length + 1}`, accepts: 'sections' })}
        nameOf={(slot) => slot.label?.vi ?? slot.id}
        disabled={property.disabled}
      >
        {(slot, change) => (
          <div className={styles['stack']}>
            <NameBoxes
              item={{ label: slot.label ?? { vi: '' } }}
              label={t('builder.slotLabel')}
              change={({ label }, typing) => change({ ...slot, label }, typing)}
            />
            <Select
              label={t('builder.slotAccepts')}
              value={slot.accepts}
              options={[
                { value: 'sections', label: t('builder.slotSections') },
                { value: 'fields', label: t('builder.slotFields') },
              ]}
              onChange={(value) => change({ ...slot, accepts: value === 'fields' ? 'fields' : 'sections' })}
            />
            <Select
              label={t('builder.slotSection')}
              placeholder={t('builder.slotAtEnd')}
              value={slot.sectionId ?? null}
              options={sections}
              onChange={(sectionId) => {
                const { sectionId: _, ...rest } = slot
                change(sectionId === null ? rest : { ...rest, sectionId })
              }}
            />
            <NumberField
              label={t('builder.slotMost')}
              value={slot.most ?? null}
              onChange={(most) => {
                const { most: _, ...rest } = slot
                if (typeof most !== 'string') change(most === null ? rest : { ...rest, most }, true)
              }}
            />
          </div>
        )}
      </ListEditor>
      {opens.slots.length > 0 ? (
        <NumberProperty
          nodeKey={formKey}
          path="opens/pointsCapHundredths"
          label={t('builder.slotPoints')}
          times={100}
        />
      ) : null}
    </div>
  )
}

/** Deadlines in working days; an extension may only shorten them. */
export function DeadlinesProperty() {
  const t = useTranslate()
  const property = useProperty(formKey, 'deadlines')
  const deadlines = Array.isArray(property.value) ? (property.value as readonly FormDeadline[]) : []
  return (
    <div onFocus={property.enter}>
      <ListEditor
        label={t('builder.property.deadlines')}
        items={deadlines}
        onChange={(items, typing) => property.set(items.length > 0 ? items : undefined, typing)}
        addLabel={t('builder.addDeadline')}
        newItem={(): FormDeadline => ({
          id: `deadline-${deadlines.length + 1}`,
          label: { vi: '' },
          workingDays: 5,
        })}
        nameOf={(deadline) => deadline.label.vi || deadline.id}
        disabled={property.disabled}
      >
        {(deadline, change) => (
          <div className={styles['stack']}>
            <NameBoxes
              item={deadline}
              label={t('builder.deadlineLabel')}
              change={(next, typing) => change(next, typing)}
            />
            <NumberField
              label={t('builder.workingDays')}
              value={deadline.workingDays}
              onChange={(workingDays) => {
                if (typeof workingDays === 'number') change({ ...deadline, workingDays }, true)
              }}
            />
            <TextField
              label={t('builder.property.id')}
              value={deadline.id}
              onChange={(id) => change({ ...deadline, id }, true)}
            />
          </div>
        )}
      </ListEditor>
    </div>
  )
}
