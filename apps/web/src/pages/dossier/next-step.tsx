import type { DossierView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Notice, Row, Sheet, Stack } from '@thidua/ui'
import { CarriedNotice } from '#src/parts/carried-notice.tsx'
import { RouterLinkButton } from '#src/parts/router-link-button.tsx'
import { ActButtons } from '../acts/act-buttons.tsx'
import styles from './dossier.module.css'

/** Who holds the dossier and what this person may do now, with what each act still lacks. */
export function NextStep({ dossier }: { readonly dossier: DossierView }) {
  const t = useTranslate()
  const { holder, steps, canEdit, openRequest, suspension } = dossier
  const params = { dossierId: dossier.id }
  const atRemark = openRequest?.fieldIds[0]
  return (
    <Sheet title={t('dossierPage.nextTitle')}>
      <Stack>
        <p className={styles['soft']}>
          {holder
            ? holder.unit
              ? t('dossierPage.heldByUnit', { role: t(`role.${holder.role}`), unit: holder.unit.name })
              : t('dossierPage.heldBy', { role: t(`role.${holder.role}`) })
            : t('dossierPage.finished')}
        </p>
        {suspension ? (
          <Notice
            tone="warning"
            title={t('dossierPage.suspendedSince', { at: suspension.at, name: suspension.by.name })}
          >
            {suspension.reason}
          </Notice>
        ) : null}
        <CarriedNotice dossier={dossier} />
        {openRequest ? (
          <Notice
            tone="warning"
            title={t(
              openRequest.kind === 'return' ? 'dossierPage.requestReturn' : 'dossierPage.requestSupplement',
              {
                name: openRequest.by.name,
                at: openRequest.at,
              },
            )}
          >
            <p className={styles['prose']}>{openRequest.reason}</p>
            {canEdit && atRemark ? (
              <RouterLinkButton
                to="/ho-so/$dossierId/khai"
                params={params}
                search={{ field: atRemark }}
                small
              >
                {t('dossierPage.fixRequest')}
              </RouterLinkButton>
            ) : null}
          </Notice>
        ) : null}
        {canEdit ? (
          <Row>
            <RouterLinkButton to="/ho-so/$dossierId/khai" params={params} variant="primary" icon="edit">
              {t('dossierPage.continueFilling')}
            </RouterLinkButton>
            {steps.some(({ act }) => act === 'submit') ? (
              <RouterLinkButton to="/ho-so/$dossierId/kiem-tra" params={params}>
                {t('dossierPage.checkAndSubmit')}
              </RouterLinkButton>
            ) : null}
          </Row>
        ) : null}
        <ActButtons dossier={dossier} />
        {holder && steps.length === 0 && !canEdit ? (
          <p className={styles['soft']}>
            <strong>{t('dossierPage.waitTitle')}.</strong> {t('dossierPage.waitLead')}
          </p>
        ) : null}
      </Stack>
    </Sheet>
  )
}
