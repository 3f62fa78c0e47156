import type {
  FormCommentView,
  FormDraftItem,
  FormPublicationItem,
  FormVersionView,
  LocalText,
} from '@thidua/contracts'
import type {
  FormCommentRow,
  FormDraftRow,
  FormPublicationRow,
  FormSnapshotRow,
} from '@thidua/data/repositories'
import type { QueryContext } from '../command/run-query.ts'
import { unitRef } from '../reference/references.ts'
import { findBaseForm, hasBaseMoved } from './base-forms.ts'
import { pinOf } from './form-draft-file.ts'

export function viewDraftItem({ deps }: QueryContext, row: FormDraftRow): FormDraftItem {
  return {
    id: row.id,
    title: row.title,
    version: row.version,
    stakeholder: row.base?.stakeholder ?? null,
    base: row.base && pinOf(row.base),
    baseTitle: row.base ? baseTitle({ deps }, row.base.stakeholder, row.base.formId) : null,
    baseMoved: hasBaseMoved(deps, row.base),
    questions: row.questions,
    openComments: row.openComments,
    updatedBy: { userId: row.updatedBy, name: row.updatedByName },
    updatedAt: row.updatedAt.toISOString(),
  }
}

function baseTitle(
  { deps }: Pick<QueryContext, 'deps'>,
  stakeholder: string,
  formId: string,
): LocalText | null {
  return findBaseForm(deps, stakeholder, formId)?.form.form.definition.title ?? null
}

export function viewPublicationItem(
  { deps, references }: QueryContext,
  row: FormPublicationRow,
  dossiers: number,
): FormPublicationItem {
  return {
    id: row.id,
    draftId: row.draftId,
    unit: unitRef(references, row.unitId),
    stakeholder: row.base?.stakeholder ?? null,
    formId: row.formId,
    version: row.version,
    title: row.title,
    note: row.note,
    formHash: row.formHash,
    base: row.base && pinOf(row.base),
    baseMoved: hasBaseMoved(deps, row.base),
    pointsCapHundredths: row.pointsCapHundredths,
    publishedBy: { userId: row.publishedBy, name: row.publishedByName },
    publishedAt: row.publishedAt.toISOString(),
    active: row.active,
    withdrawn: row.withdrawn && {
      reason: row.withdrawn.reason,
      by: { userId: row.withdrawn.by, name: row.withdrawn.byName },
      at: new Date(row.withdrawn.at).toISOString(),
    },
    dossiers,
  }
}

export function viewComment(row: FormCommentRow): FormCommentView {
  return {
    id: row.id,
    partId: row.partId,
    author: row.authorName,
    at: row.at.toISOString(),
    text: row.text,
    resolved: row.resolved,
  }
}

export function viewVersion(row: FormSnapshotRow): FormVersionView {
  return {
    id: row.id,
    name: row.name,
    author: row.authorName,
    at: row.at.toISOString(),
    kind: row.kind,
    note: row.note,
  }
}
