import { useTranslate } from '@thidua/i18n'
import { NumberField, TextField } from '@thidua/ui'
import type { FormField, LocalText, RubricLevel } from '@thidua/contracts'
import { useSession } from '../builder/use-builder.ts'
import { idFromLabel } from '../document/fresh-id.ts'
import type { NodeKey } from '../document/form-document.ts'
import { ListEditor } from './list-property.tsx'
import styles from './properties.module.css'
import { useProperty } from './use-property.ts'

type Named = { readonly label: LocalText }
type Options = NonNullable<FormField['options']>
type MatrixRows = NonNullable<FormField['matrixRows']>

/** The values of a choice, unless a list keeps them. The stored value follows the words until the author gives one. */
export function OptionsProperty({ nodeKey }: { readonly nodeKey: NodeKey }) {
  const t = useTranslate()
  const property = useProperty(nodeKey, 'options')
  const codelist = useProperty(nodeKey, 'codelist')
  if (codelist.value !== undefined) return null
  const options = listOf<Options[number]>(property.value)
  return (
    <div onFocus={property.enter}>
      <ListEditor
        label={t('builder.property.options')}
        items={options}
        onChange={property.set}
        addLabel={t('builder.addOption')}
        newItem={() => ({ value: freshValue('option', options.map(valueOf)), label: { vi: '' } })}
        nameOf={nameOf}
        disabled={property.disabled}
        most={200}
      >
        {(option, change, at) => (
          <>
            <NameBoxes
              item={option}
              label={t('builder.optionLabel', { number: at + 1 })}
              change={(next, typing) => change({ ...next, value: followed(next, option, options) }, typing)}
            />
            <ValueBox
              label={t('builder.optionValue', { number: at + 1 })}
              value={option.value}
              onChange={(value) => change({ ...option, value }, true)}
            />
          </>
        )}
      </ListEditor>
    </div>
  )
}

/** The levels of a rubric with their points, the highest first. */
export function LevelsProperty({ nodeKey }: { readonly nodeKey: NodeKey }) {
  const t = useTranslate()
  const property = useProperty(nodeKey, 'levels')
  const levels = listOf<RubricLevel>(property.value)
  return (
    <div onFocus={property.enter}>
      <ListEditor
        label={t('builder.property.levels')}
        items={levels}
        onChange={property.set}
        addLabel={t('builder.addLevel')}
        newItem={() => ({
          value: freshValue('level', levels.map(valueOf)),
          label: { vi: '' },
          pointsHundredths: 0,
        })}
        nameOf={nameOf}
        disabled={property.disabled}
        most={20}
      >
        {(level, change, at) => (
          <>
            <NameBoxes
              item={level}
              label={t('builder.levelLabel', { number: at + 1 })}
              change={(next, typing) => change({ ...next, value: followed(next, level, levels) }, typing)}
            />
            <div className={styles['pair']}>
              <NumberField
                label={t('builder.points')}
                value={level.pointsHundredths / 100}
                onChange={(points) => {
                  if (typeof points === 'number') {
                    change({ ...level, pointsHundredths: Math.round(points * 100) }, true)
                  }
                }}
              />
              <ValueBox
                label={t('builder.optionValue', { number: at + 1 })}
                value={level.value}
                onChange={(value) => change({ ...level, value }, true)}
              />
            </div>
          </>
        )}
      </ListEditor>
    </div>
  )
}

/** The rows of a matrix. */
export function MatrixRowsProperty({ nodeKey }: { readonly nodeKey: NodeKey }) {
  const t = useTranslate()
  const property = useProperty(nodeKey, 'matrixRows')
  const rows = listOf<MatrixRows[number]>(property.value)
  return (
    <div onFocus={property.enter}>
      <ListEditor
        label={t('builder.property.matrixRows')}
        items={rows}
        onChange={property.set}
        addLabel={t('builder.addMatrixRow')}
        newItem={() => ({
          id: freshValue(
            'row',
            rows.map(({ id }) => id),
          ),
          label: { vi: '' },
        })}
        nameOf={nameOf}
        disabled={property.disabled}
        most={40}
      >
        {(row, change, at) => (
          <NameBoxes item={row} label={t('builder.matrixRowLabel', { number: at + 1 })} change={change} />
        )}
      </ListEditor>
    </div>
  )
}

type NameBoxesProps<Item> = {
  readonly item: Item
  readonly label: string
  readonly change: (next: Item, typing: boolean) => void
}

export function NameBoxes<Item extends Named>({ item, label, change }: NameBoxesProps<Item>) {
  const t = useTranslate()
  const both = useSession((session) => session.showEnglish)
  return (
    <>
      <TextField
        label={label}
        hideLabel
        placeholder={label}
        value={item.label.vi}
        onChange={(vi) => change({ ...item, label: { ...item.label, vi } }, true)}
      />
      {both ? (
        <TextField
          label={t('builder.inEnglish', { label })}
          hideLabel
          placeholder={t('builder.inEnglish', { label })}
          value={item.label.en ?? ''}
          onChange={(en) =>
            change({ ...item, label: en === '' ? { vi: item.label.vi } : { ...item.label, en } }, true)
          }
        />
      ) : null}
    </>
  )
}

function ValueBox({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  const t = useTranslate()
  return (
    <div className={styles['code']}>
      <TextField
        label={label}
        hideLabel
        placeholder={t('builder.value')}
        spellCheck={false}
        value={value}
        onChange={onChange}
      />
    </div>
  )
}

/** While the value still is what the old words made of it, it goes with the words. */
function followed<Item extends Named & { readonly value: string }>(
  next: Item,
  before: Item,
  all: readonly Item[],
): string {
  const [was, now] = [idFromLabel(before.label.vi), idFromLabel(next.label.vi)]
  const own = /^(option|level)\d+$/.test(before.value) || before.value === was
  const taken = all.some((item) => item !== before && item.value === now)
  return own && now !== '' && !taken ? now : next.value
}

function freshValue(stem: string, taken: readonly string[]): string {
  let number = taken.length + 1
  while (taken.includes(`${stem}${number}`)) number += 1
  return `${stem}${number}`
}

function valueOf(item: { readonly value: string }): string {
  return item.value
}

function nameOf(item: Named, at: number): string {
  return item.label.vi || String(at + 1)
}

function listOf<Item>(value: unknown): readonly Item[] {
  return Array.isArray(value) ? (value as readonly Item[]) : []
}
