/** What a whole catalogue may weigh when it is handed in as one file (bytes). */
export const catalogueArchiveLimits = {
  packed: 32 * 1024 * 1024,
  inflated: 48 * 1024 * 1024,
  files: 2_200,
} as const

/** One entry, with a name nobody has judged yet. */
export type RawEntry = { readonly name: string; readonly isFolder: boolean; readonly bytes: Uint8Array }
