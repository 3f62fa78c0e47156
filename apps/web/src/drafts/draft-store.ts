import type { Answers } from '@thidua/contracts'
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

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

export type DraftStore = {
  read(key: string): Promise<Draft | null>
  write(draft: Draft): Promise<void>
  remove(key: string): Promise<void>
  /** Shared machines: nothing of a person stays after signing out. */
  removeOf(userId: string): Promise<void>
}

type Schema = DBSchema & { drafts: { key: string; value: Draft; indexes: { userId: string } } }

export function draftKey(of: { userId: string; dossierId: string; formHash: string }): string {
  return `${of.userId}/${of.dossierId}/${of.formHash}`
}

export function openDraftStore(): DraftStore {
  let opening: Promise<IDBPDatabase<Schema>> | undefined
  const database = () =>
    (opening ??= openDB<Schema>('thidua-drafts', 1, {
      upgrade(db) {
        db.createObjectStore('drafts', { keyPath: 'key' }).createIndex('userId', 'userId')
      },
    }))
  return {
    read: async (key) => (await (await database()).get('drafts', key)) ?? null,
    write: async (draft) => void (await (await database()).put('drafts', draft)),
    remove: async (key) => (await database()).delete('drafts', key),
    removeOf: async (userId) => {
      const transaction = (await database()).transaction('drafts', 'readwrite')
      const keys = await transaction.store.index('userId').getAllKeys(userId)
      await Promise.all(keys.map((key) => transaction.store.delete(key)))
      await transaction.done
    },
  }
}
