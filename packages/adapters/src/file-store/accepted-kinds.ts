/** Kinds of evidence the store takes, each with its media type and the endings a name may have. */
const kinds = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'] },
  png: { mediaType: 'image/png', endings: ['png'] },
  jpeg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  webp: { mediaType: 'image/webp', endings: ['webp'] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
  pptx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    endings: ['pptx'],
  },
  doc: { mediaType: 'application/msword', endings: ['doc'] },
  xls: { mediaType: 'application/vnd.ms-excel', endings: ['xls'] },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', endings: ['odt'] },
  ods: { mediaType: 'application/vnd.oasis.opendocument.spreadsheet', endings: ['ods'] },
  text: { mediaType: 'text/plain', endings: ['txt', 'csv'] },
} as const

export type AcceptedKind = keyof typeof kinds

/** What the content is: an accepted kind, or the media type it is refused under. */
export type Sniffed =
  | { readonly accepted: true; readonly kind: AcceptedKind }
  | { readonly accepted: false; readonly mediaType: string }

export function accept(kind: AcceptedKind): Sniffed {
  return { accepted: true, kind }
}

export function refuseAs(mediaType: string): Sniffed {
  return { accepted: false, mediaType }
}

/** Media type of stored content. Plain text keeps the difference its name makes: a table is a table. */
export function mediaTypeOf(kind: AcceptedKind, ending: string): string {
  return ending === 'csv' ? 'text/csv' : kinds[kind].mediaType
}

export function endingsOf(kind: AcceptedKind): readonly string[] {
  return kinds[kind].endings
}

export function isAcceptedEnding(ending: string): boolean {
  return Object.values(kinds).some(({ endings }) => endings.some((known) => known === ending))
}

/** The last ending of a file name in lower case; empty when there is none. */
export function endingOf(name: string): string {
  return /\.([A-Za-z0-9]{1,12})$/.exec(name.trim())?.[1]?.toLowerCase() ?? ''
}
