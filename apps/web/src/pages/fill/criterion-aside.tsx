import type { FormSection } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Disclosure } from '@thidua/ui'
import { fillRoute } from '#src/navigation/dossier-routes.tsx'
import { PluginSlot } from '#src/parts/plugin-slot.tsx'
import { useCriteria } from '#src/parts/use-criteria.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import styles from './fill.module.css'

/** The criterion's own words, what evidence it asks for, and where it stands in the Decision. */
export function CriterionAside({ section }: { readonly section: FormSection }) {
  const t = useTranslate()
  const criterion = useCriteria()(section.criterionId)
  if (!criterion && !section.guidance)
    return (
      <aside className={styles['aside']} aria-label={t('fill.asideTitle')}>
        <div className={styles['asideWide']}>
          <AsideText section={section} />
        </div>
      </aside>
    )
  const title = criterion ? `${t('fill.asideTitle')} ${criterion.code}` : t('fill.asideGuidance')
  return (
    <aside className={styles['aside']} aria-label={title}>
      <div className={styles['asideWide']}>
        <h3>{title}</h3>
        <AsideText section={section} />
      </div>
      <div className={styles['asideNarrow']}>
        <Disclosure summary={title}>
          <AsideText section={section} />
        </Disclosure>
      </div>
    </aside>
  )
}

function AsideText({ section }: { readonly section: FormSection }) {
  const t = useTranslate()
  const text = useLocalText()
  const criterion = useCriteria()(section.criterionId)
  const { dossierId } = fillRoute.useParams()
  return (
    <div className={styles['asideText']}>
      <PluginSlot slot="form.before" dossierId={dossierId} level={3} />
      {criterion ? (
        <>
          <blockquote>{criterion.text}</blockquote>
          <p className={styles['soft']}>{t('fill.asidePlace', { place: criterion.place })}</p>
          {criterion.evidence.length > 0 ? (
            <>
              <h4>{t('fill.asideEvidence')}</h4>
              <ul>
                {criterion.evidence.map((evidence) => (
                  <li key={evidence.vi}>{text(evidence)}</li>
                ))}
              </ul>
            </>
          ) : null}
        </>
      ) : null}
      {section.guidance ? <p>{text(section.guidance)}</p> : null}
      <PluginSlot slot="form.after" dossierId={dossierId} level={3} />
    </div>
  )
}
