import { useTranslate } from '@thidua/i18n'
import type { MessageKey } from '@thidua/i18n'
import type { FieldKind } from '@thidua/contracts'
import { Icon } from '@thidua/ui'
import { useBuilder, useSession } from '../builder/use-builder.ts'
import { KindIcon } from '../kinds/kind-icon.tsx'
import { kindFacts } from '../kinds/kind-facts.ts'
import type { KindGroup } from '../kinds/kind-facts.ts'
import { kindWord } from '../kinds/kind-words.ts'
import { addField, addSection } from '../outline/outline-acts.ts'
import { useDraggableKind } from '../outline/use-drag.ts'
import styles from './palette.module.css'

const groups: readonly (readonly [KindGroup, MessageKey])[] = [
  ['text', 'builder.group.text'],
  ['number', 'builder.group.number'],
  ['choice', 'builder.group.choice'],
  ['record', 'builder.group.record'],
  ['layout', 'builder.group.layout'],
]

/** Every kind of field with its picture and word: a click puts it behind the chosen one, the pointer may drag it. */
export function Palette() {
  const t = useTranslate()
  const builder = useBuilder()
  const open = useSession((session) => session.paletteOpen)
  return (
    <section className={styles['palette']} aria-label={t('builder.palette')}>
      <h2 className={styles['title']}>
        <button
          type="button"
          aria-expanded={open}
          className={styles['toggle']}
          onClick={() => builder.session.set({ paletteOpen: !open })}
        >
          <Icon name={open ? 'chevronDown' : 'chevronRight'} size={16} />
          {t('builder.palette')}
        </button>
      </h2>
      <div className={styles['scroll']} hidden={!open}>
        <SectionButton />
        {groups.map(([group, key]) => (
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for controls that are sent
          <div key={group} role="group" aria-label={t(key)}>
            <p className={styles['group']}>{t(key)}</p>
            <div className={styles['kinds']}>
              {kindFacts
                .filter((facts) => facts.group === group)
                .map(({ kind }) => (
                  <KindButton key={kind} kind={kind} />
                ))}
            </div>
          </div>
        ))}
      </div>
    </section>
  )
}

function KindButton({ kind }: { readonly kind: FieldKind }) {
  const builder = useBuilder()
  const button = useDraggableKind(kind)
  return (
    <button
      ref={button}
      type="button"
      className={styles['kind']}
      disabled={builder.readOnly}
      onClick={() => addField(builder, kind)}
    >
      <KindIcon kind={kind} size={16} />
      <span>{kindWord(kind)}</span>
    </button>
  )
}

function SectionButton() {
  const t = useTranslate()
  const builder = useBuilder()
  const button = useDraggableKind('section')
  return (
    <button
      ref={button}
      type="button"
      className={styles['kind']}
      disabled={builder.readOnly}
      onClick={() => addSection(builder)}
    >
      <Icon name="add" size={16} />
      <span>{t('builder.section')}</span>
    </button>
  )
}
