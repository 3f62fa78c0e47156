import type { DossierView } from '@thidua/contracts'
import { SectionForm } from '@thidua/form-renderer'
import { computeFields, visibleFields } from '@thidua/forms'
import { useTranslate } from '@thidua/i18n'
import { Notice, PageHeader } from '@thidua/ui'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { addresses } from '#src/api/addresses.ts'
import { fillRoute } from '#src/navigation/dossier-routes.tsx'
import { CarriedNotice } from '#src/parts/carried-notice.tsx'
import { ownQuestions } from '#src/parts/own-questions.ts'
import { useCompiledForm } from '#src/parts/use-compiled-form.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { useNodesOfFields } from '#src/parts/use-nodes-of-fields.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { NextRemark } from '../remarks/next-remark.tsx'
import { RemarkBoardContext, useRemarkBoard } from '../remarks/remark-board.ts'
import { placeOfSection } from '../remarks/remark-places.ts'
import { RemarkSpot } from '../remarks/remark-spot.tsx'
import { CriterionAside } from './criterion-aside.tsx'
import { CriterionPoints, type PointsByWhom } from './criterion-points.tsx'
import { FieldMarks, OwnNote } from './field-marks.tsx'
import { FillFoot } from './fill-foot.tsx'
import { SectionRail } from './section-rail.tsx'
import { problemsToShow, type Seen, sectionProgress } from './section-states.ts'
import { useDossierDraft } from './use-dossier-draft.ts'
import { useEvidence } from './use-evidence.ts'
import { useFillKeys } from './use-fill-keys.ts'
import { useFocusOnField } from './use-focus-on-field.ts'
import { WorkbookButton } from './workbook-button.tsx'
import styles from './fill.module.css'

const ConflictDialog = lazy(async () => ({
  default: (await import('./conflict-dialog.tsx')).ConflictDialog,
}))
const LiveScore = lazy(async () => ({ default: (await import('./live-score.tsx')).LiveScore }))
const PointsSoFar = lazy(async () => ({ default: (await import('./points-so-far.tsx')).PointsSoFar }))

const clickTime = 250
const noFields: readonly string[] = []
const nothingSeen: Seen = { fields: new Set(), sections: new Set() }

/** Sections at the left, one in the middle, the criterion's own words at the right, state of saving at the foot. */
export function FillForm({ dossier }: { readonly dossier: DossierView }) {
  const t = useTranslate()
  const text = useLocalText()
  const navigate = useNavigate({ from: fillRoute.fullPath })
  const search = fillRoute.useSearch()
  const form = useCompiledForm(dossier)
  const draft = useDossierDraft(dossier)
  const evidence = useEvidence(dossier, draft)
  const [seen, setSeen] = useState(nothingSeen)
  const [points, setPoints] = useState<PointsByWhom>({})
  const counts = dossier.score !== null || dossier.extensionScore?.showWhileFilling
  const on = dossier.round.opensOn
  const visible = useMemo(() => visibleFields(form, draft.answers), [form, draft.answers])
  const computed = useMemo(() => computeFields(form, draft.answers), [form, draft.answers])
  const progress = useMemo(
    () => sectionProgress(form, draft.answers, visible, { seen, on }),
    [form, draft.answers, visible, seen, on],
  )
  const wanted = search.field ? form.fields.get(search.field)?.sectionId : search.section
  const at = Math.max(
    progress.findIndex(({ section }) => section.id === wanted),
    0,
  )
  const current = progress[at]
  const own = useMemo(() => ownQuestions(dossier), [dossier])
  const marked = dossier.openRequest?.fieldIds ?? noFields
  const renderAside = useNodesOfFields(
    form,
    useCallback(
      (fieldId) => <FieldMarks own={own.among(fieldId)} marked={marked.includes(fieldId)} />,
      [own, marked],
    ),
  )
  const remarks = useRemarkBoard(dossier, visible, {
    sectionId: current?.section.id,
    openSection: (sectionId) => open(progress.findIndex(({ section }) => section.id === sectionId)),
  })
  const renderRemarks = useNodesOfFields(
    form,
    useCallback(
      (fieldId) => {
        const label = form.fields.get(fieldId)?.definition.label
        return label ? <RemarkSpot place={fieldId} title={text(label)} button="margin" /> : null
      },
      [form, text],
    ),
  )
  usePageTitle(`${t('fill.title')} · ${dossier.subjectName}`)
  useFocusOnField(search.field)

  function leave() {
    if (current)
      setSeen((before) => ({ ...before, sections: new Set([...before.sections, current.section.id]) }))
    void draft.flush()
  }

  /** What is wrong appears a moment later: a line that pushes the page down must not swallow the click that left the field. */
  function leaveField(fieldId: string) {
    void draft.flush()
    setTimeout(() => {
      setSeen((before) =>
        before.fields.has(fieldId) ? before : { ...before, fields: new Set([...before.fields, fieldId]) },
      )
    }, clickTime)
  }

  function open(index: number) {
    const next = progress[index]
    leave()
    if (next) void navigate({ search: { section: next.section.id } })
  }

  async function goToCheck() {
    leave()
    await draft.flush()
    await navigate({ to: '/ho-so/$dossierId/kiem-tra', params: { dossierId: dossier.id } })
  }

  useFillKeys({
    onSave: () => void draft.flush(),
    onMove: (step) => open(at + step),
    onSubmit: () => void goToCheck(),
    onRemark: (fieldId) => {
      if (current) remarks?.write(fieldId ?? placeOfSection(current.section.id))
    },
  })
  const sectionId = current?.section.id
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another section begins at its top
  useEffect(() => void scrollTo({ top: 0 }), [sectionId])
  if (!current) return null
  const title = text(current.section.title)
  return (
    <RemarkBoardContext value={remarks}>
      <div className={styles['page']}>
        <PageHeader
          back={
            <Link to="/ho-so/$dossierId" params={{ dossierId: dossier.id }}>
              {dossier.subjectName} · {dossier.code}
            </Link>
          }
          title={text(dossier.form.title)}
          lead={t('fill.formVersion', { number: dossier.form.formNumber, version: dossier.form.version })}
          actions={<WorkbookButton dossierId={dossier.id} form={form} draft={draft} />}
        />
        <CarriedNotice dossier={dossier} />
        {dossier.openRequest ? (
          <Notice tone="warning">{t('fill.requestNote', { reason: dossier.openRequest.reason })}</Notice>
        ) : null}
        <div className={styles['columns']}>
          <SectionRail
            progress={progress}
            current={at}
            isOwn={own.section}
            openRemarks={remarks?.places.openIn}
            onOpen={open}
          />
          <section className={styles['middle']} aria-labelledby="section-title">
            <p className={styles['soft']}>{t('fill.position', { order: at + 1, count: progress.length })}</p>
            <div className={styles['sectionHead']}>
              <h2 id="section-title" tabIndex={-1}>
                {title}
              </h2>
              <RemarkSpot place={placeOfSection(current.section.id)} title={title} button="margin" />
            </div>
            <CriterionPoints section={current.section} points={points} />
            <OwnNote dossier={dossier} section={current.section} own={own} />
            <SectionForm
              form={form}
              section={current.section}
              answers={draft.answers}
              revision={draft.revision}
              visible={visible}
              computed={computed}
              problems={problemsToShow(current, seen)}
              on={on}
              onChange={evidence.change}
              onBlur={leaveField}
              onUpload={evidence.upload}
              fileHref={(fileId) => addresses.evidence(dossier.id, fileId)}
              renderAside={renderAside}
              renderBelow={renderRemarks}
            />
          </section>
          <CriterionAside section={current.section} />
        </div>
        <FillFoot
          save={draft.save}
          done={progress.filter(({ state }) => state === 'done').length}
          count={progress.length}
          points={
            <>
              {counts ? (
                <Suspense fallback={null}>
                  <PointsSoFar dossier={dossier} draft={draft} points={points} />
                </Suspense>
              ) : null}
              <NextRemark board={remarks} />
            </>
          }
          first={at === 0}
          last={at === progress.length - 1}
          onRetry={() => void draft.flush()}
          onPrevious={() => open(at - 1)}
          onContinue={() => (at === progress.length - 1 ? void goToCheck() : open(at + 1))}
        />
        {counts ? (
          <Suspense fallback={null}>
            <LiveScore
              dossier={dossier}
              answers={draft.answers}
              onPoints={(whose, now) => setPoints((before) => ({ ...before, [whose]: now }))}
            />
          </Suspense>
        ) : null}
        {draft.save.kind === 'conflict' ? (
          <Suspense>
            <ConflictDialog save={draft.save} form={form} onResolve={draft.resolve} />
          </Suspense>
        ) : null}
      </div>
    </RemarkBoardContext>
  )
}
