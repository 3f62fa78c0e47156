import type { Answers } from '../model/form-definition.ts'
import type { CollectionRef, CollectionView, RecordListItem, RecordView } from './record-views.ts'
import type { Page } from './session-view.ts'

type Empty = Readonly<Record<never, never>>
type OnCollection = { readonly pluginId: string; readonly collection: string }
type OnRecord = OnCollection & { readonly recordId: string }

/** Records plugins keep beside dossiers. A collection the person may not read, and one that is not there, are the same. */
export type RecordOperations = {
  'record.listCollections': { input: Empty; output: readonly CollectionRef[] }
  'record.getCollection': { input: OnCollection; output: CollectionView }
  /**
   * `where`: conditions on indexed fields, each `field=value`, `field>=value`, `field<=value`, or `field~text` for a text
   * that is held whatever its tone marks; all must hold. Dates as yyyy-mm-dd. `sort`: an indexed field; without: newest first.
   */
  'record.list': {
    input: OnCollection & {
      readonly unitId?: string
      readonly where?: readonly string[]
      readonly sort?: string
      readonly descending?: boolean
      readonly page?: number
      readonly pageSize?: number
    }
    output: Page<RecordListItem>
  }
  'record.get': { input: OnRecord; output: RecordView }
  'record.create': {
    input: OnCollection & { readonly unitId: string; readonly data: Answers }
    output: RecordView
  }
  /** The whole record as it shall be; fields of an earlier version of the collection stay. */
  'record.change': {
    input: OnRecord & { readonly version: number; readonly data: Answers }
    output: RecordView
  }
  /** Off the list; kept until the time of its kind has passed. */
  'record.remove': { input: OnRecord & { readonly version: number }; output: RecordView }
  'record.restore': { input: OnRecord & { readonly version: number }; output: RecordView }
}
