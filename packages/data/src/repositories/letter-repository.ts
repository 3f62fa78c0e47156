import type { Answers, SubjectKind } from '@thidua/contracts'
import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { currentTenant, firstOf, rowsOf } from './executor.ts'

export type NewLetter = {
  readonly id: string
  readonly unitId: string
  readonly year: number
  readonly number: string
  readonly signedOn: string
  readonly signedBy: string
  readonly signedByName: string
  readonly at: Date
}

/**
 * One submission letter may list several dossiers of its unit: the same number, date and signer is the same letter.
 * Answers its id, or null when the number was given to another letter of that year.
 */
export async function saveLetter(executor: Executor, letter: NewLetter): Promise<string | null> {
  const row = await firstOf(
    sql<{ id: string; same: boolean }>`with added as (
        insert into submission_letters (tenant_id, id, unit_id, year, number, signed_on, signed_by, signed_by_name,
          recorded_at)
        values (${currentTenant}, ${letter.id}, ${letter.unitId}, ${letter.year}, ${letter.number}, ${letter.signedOn},
          ${letter.signedBy}, ${letter.signedByName}, ${letter.at})
        on conflict (tenant_id, unit_id, year, number) do nothing returning id
      )
      select id, true as same from added
      union all
      select l.id, l.signed_on = ${letter.signedOn}::date and l.signed_by = ${letter.signedBy}::uuid as same
      from submission_letters l
      where l.unit_id = ${letter.unitId} and l.year = ${letter.year} and l.number = ${letter.number}`,
    executor,
  )
  return row?.same ? row.id : null
}

export type LetterDossierRow = {
  readonly subjectName: string
  readonly subjectKind: SubjectKind
  readonly title: string
  readonly answers: Answers
}

/** The cases one letter proposes, in the order of their names. */
export async function listDossiersOfLetter(
  executor: Executor,
  letterId: string,
): Promise<readonly LetterDossierRow[]> {
  return rowsOf(
    sql<LetterDossierRow>`select subject_name as "subjectName", subject_kind as "subjectKind", title, answers
      from dossiers where submission_letter_id = ${letterId} order by title, subject_kind, sort_key, id`,
    executor,
  )
}
