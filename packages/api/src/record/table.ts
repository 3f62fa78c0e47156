import { changeRecord } from './change-record.ts'
import { createRecord } from './create-record.ts'
import { getCollection } from './get-collection.ts'
import { getRecord } from './get-record.ts'
import { listCollections } from './list-collections.ts'
import { listRecords } from './list-records.ts'
import { removeRecord } from './remove-record.ts'
import { restoreRecord } from './restore-record.ts'

export const recordTable = {
  'record.listCollections': listCollections,
  'record.getCollection': getCollection,
  'record.list': listRecords,
  'record.get': getRecord,
  'record.create': createRecord,
  'record.change': changeRecord,
  'record.remove': removeRecord,
  'record.restore': restoreRecord,
}
