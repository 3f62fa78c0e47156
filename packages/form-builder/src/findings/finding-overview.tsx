import { useSyncExternalStore } from 'react'
import { useTranslate } from '@thidua/i18n'
import { Button, EmptyState } from '@thidua/ui'
import { useBuilder } from '../builder/use-builder.ts'
import { partsOf } from '../document/form-document.ts'
import { nameOf } from '../document/spoken.ts'
import type { FindingsByKey } from '../draft/local-findings.ts'
import { FindingList } from './finding-list.tsx'
import styles from './findings.module.css'

export function useAllFindings(): FindingsByKey {
  const { draft } = useBuilder()
  return useSyncExternalStore(draft.watchFindings, draft.allFindings, draft.allFindings)
}

/** Every finding of the form, by part, each part a way there. */
export function FindingOverview({ onGo }: { readonly onGo: () => void }) {
  const t = useTranslate()
  const builder = useBuilder()
  const findings = useAllFindings()
  const document = builder.store.document()
  const order = ['form', ...partsOf(document).map(({ key }) => key), ...document.nodes.keys()]
  const keys = [...new Set(order)].filter((key) => findings.has(key))
  if (keys.length === 0) return <EmptyState icon="checkCircle" title={t('builder.noFindings')} />
  return (
    <div className={styles['overview']}>
      {keys.map((key) => {
        const node = document.nodes.get(key)
        return (
          <section key={key} className={styles['part']}>
            <Button
              small
              variant="quiet"
              iconAfter="arrowRight"
              onClick={() => {
                const scoring = node?.kind === 'criterion' || node?.kind === 'scoring'
                builder.session.set({ view: scoring ? 'scoring' : 'edit' })
                builder.select(key, 'panel')
                onGo()
              }}
            >
              {nameOf(node) || t('builder.noName')}
            </Button>
            <FindingList findings={findings.get(key) ?? []} />
          </section>
        )
      })}
    </div>
  )
}
