import { useTranslate } from '@thidua/i18n'
import { Button, IconButton, TextField } from '@thidua/ui'
import { type FormEvent, useState } from 'react'
import type { DossierFilter } from '#src/navigation/search-params.ts'
import styles from './dossiers.module.css'
import { readSavedViews, type SavedView, writeSavedViews } from './view-store.ts'

type Props = { readonly filter: DossierFilter; readonly onChoose: (filter: DossierFilter) => void }

export function SavedViews({ filter, onChoose }: Props) {
  const t = useTranslate()
  const [views, setViews] = useState(readSavedViews)
  const [naming, setNaming] = useState(false)
  const [name, setName] = useState('')

  function keep(next: readonly SavedView[]) {
    setViews(next)
    writeSavedViews(next)
  }

  function save(event: FormEvent) {
    event.preventDefault()
    const wanted = name.trim()
    if (wanted === '') return
    keep([...views.filter((view) => view.name !== wanted), { name: wanted, filter }])
    setNaming(false)
    setName('')
  }

  const mayName = Object.keys(filter).length > 0
  if (views.length === 0 && !mayName) return null
  return (
    <div className={styles['views']}>
      {views.length > 0 ? <span className={styles['soft']}>{t('dossiers.savedViews')}</span> : null}
      {views.map((view) => (
        <span key={view.name} className={styles['view']}>
          <Button small onClick={() => onChoose(view.filter)}>
            {view.name}
          </Button>
          <IconButton
            small
            icon="close"
            label={t('dossiers.removeView', { name: view.name })}
            onClick={() => keep(views.filter((other) => other.name !== view.name))}
          />
        </span>
      ))}
      {naming ? (
        <form onSubmit={save} className={styles['views']}>
          <TextField
            label={t('dossiers.viewName')}
            hideLabel
            placeholder={t('dossiers.viewName')}
            value={name}
            onChange={setName}
            autoFocus
            maxLength={60}
          />
          <Button type="submit" small>
            {t('common.save')}
          </Button>
        </form>
      ) : mayName ? (
        <Button small variant="quiet" icon="save" onClick={() => setNaming(true)}>
          {t('dossiers.saveView')}
        </Button>
      ) : null}
    </div>
  )
}
