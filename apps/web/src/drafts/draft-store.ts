import type { Answers } from '@thidua/contracts'
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { FormDraft } from './form-draft.ts'
import type { KeptPaper } from './kept-paper.ts'
import type { KeptRemark } from './remark-keeper.ts'

/** What was typed and not yet acknowledged by the server. */
export type Draft = {
  readonly key: string
  readonly userId: string
  readonly dossierId: string
  readonly formHash: string
  /** Version of the dossier the changes were made on. */
  readonly baseVersion: number
  /** Values the changed fields had in that version. */
  readonly before: Answers
  readonly changes: Answers
  readonly savedAt: string
}

export type DraftStore = StoreOf<Draft> & {
  /** Forms being drawn. */
  readonly forms: StoreOf<FormDraft>
  readonly papers: StoreOf<KeptPaper>
  /** Remarks typed and not sent. */
  readonly remarks: StoreOf<KeptRemark> & { keysOf(prefix: string): Promise<readonly string[]> }
  /** Shared machines: nothing of a person stays after signing out. */
  removeOf(userId: string): Promise<void>
}

export type StoreOf<Kept> = {
  read(key: string): Promise<Kept | null>
  write(draft: Kept): Promise<void>
  remove(key: string): Promise<void>
}

type Schema = DBSchema & {
  drafts: { key: string; value: Draft; indexes: { userId: string } }
  forms: { key: string; value: FormDraft; indexes: { userId: string } }
  papers: { key: string; value: KeptPaper; indexes: { userId: string } }
  remarks: { key: string; value: KeptRemark; indexes: { userId: string } }
}
const stores = ['drafts', 'forms', 'papers', 'remarks'] as const

export function draftKey(of: { userId: string; dossierId: string; formHash: string }): string {
  return `${of.userId}/${of.dossierId}/${of.formHash}`
}

export function openDraftStore(): DraftStore {
  let opening: Promise<IDBPDatabase<Schema>> | undefined
  const database = () =>
    (opening ??= openDB<Schema>('thidua-drafts', 4, {
      upgrade(db) {
        for (const name of stores) {
          if (db.objectStoreNames.contains(name)) continue
          db.createObjectStore(name, { keyPath: 'key' }).createIndex('userId', 'userId')
        }
      },
      // another tab with a newer page waits for this one to let go
      blocking: (_, __, event) => {
        ;(event.target as IDBDatabase).close()
        opening = undefined
      },
    }))
  return {
    read: async (key) => (await (await database()).get('drafts', key)) ?? null,
    write: async (draft) => void (await (await database()).put('drafts', draft)),
    remove: async (key) => (await database()).delete('drafts', key),
    forms: {
      read: async (key) => (await (await database()).get('forms', key)) ?? null,
      write: async (draft) => void (await (await database()).put('forms', draft)),
      remove: async (key) => (await database()).delete('forms', key),
    },
    papers: {
      read: async (key) => (await (await database()).get('papers', key)) ?? null,
      write: async (paper) => void (await (await database()).put('papers', paper)),
      remove: async (key) => (await database()).delete('papers', key),
    },
    remarks: {
      read: async (key) => (await (await database()).get('remarks', key)) ?? null,
      write: async (remark) => void (await (await database()).put('remarks', remark)),
      remove: async (key) => (await database()).delete('remarks', key),
      keysOf: async (prefix) =>
        (await database()).getAllKeys('remarks', IDBKeyRange.bound(prefix, `${prefix}\uffff`)),
    },
    removeOf: async (userId) => {
      const transaction = (await database()).transaction(stores, 'readwrite')
      for (const name of stores) {
        const store = transaction.objectStore(name)
        const keys = await store.index('userId').getAllKeys(userId)
        await Promise.all(keys.map((key) => store.delete(key)))
      }
      await transaction.done
    },
  }
}
