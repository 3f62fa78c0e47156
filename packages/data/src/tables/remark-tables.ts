import type { RemarkSide } from '@thidua/contracts'
import type { Generated, Instant, Maybe, MaybeInstant } from './columns.ts'

export type RemarkThreadsTable = {
  tenant_id: string
  id: string
  dossier_id: string
  part_id: string
  side: RemarkSide
  for_filler: boolean
  request_id: Maybe<string>
  version: Generated<number>
  settled_by: Maybe<string>
  settled_by_name: Maybe<string>
  settled_at: MaybeInstant
  last_by_name: string
  last_at: Instant
}

export type RemarksTable = {
  tenant_id: string
  id: string
  thread_id: string
  side: RemarkSide
  text: string
  author_id: string
  author_name: string
  at: Instant
  shown_at: MaybeInstant
}
