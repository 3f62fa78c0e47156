import type { LocalText } from './words.ts'

/** A document as data: blocks in order, with `{{path}}` slots filled from a closed view of the dossier. Rendered by adapters. */
export type DocumentTemplate = {
  readonly $schema?: string
  readonly id: string
  readonly version: string
  readonly title: LocalText
  /** The form of the same plugin it prints; without one it is filled from a dossier. */
  readonly form?: string
  readonly layout: 'decree30' | 'certificate' | 'plain'
  readonly blocks: readonly DocumentBlock[]
}

export type DocumentBlock =
  | {
      readonly kind: 'header'
      readonly superior?: string
      readonly issuer: string
      readonly number?: string
      readonly place: string
      readonly date: string
    }
  | { readonly kind: 'title'; readonly name: string; readonly subject?: string; readonly authority?: string }
  | { readonly kind: 'basis'; readonly lines: readonly string[] | string }
  | { readonly kind: 'resolve'; readonly text: string }
  | { readonly kind: 'article'; readonly number: number; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly align?: 'left' | 'center' | 'justify' }
  | { readonly kind: 'facts'; readonly rows: string }
  | {
      readonly kind: 'table'
      readonly rows: string
      readonly columns: readonly {
        readonly title: string
        readonly key: string
        readonly widthMm: number
        readonly align?: 'left' | 'center' | 'right'
      }[]
    }
  /** What was filled in, section by section, without the sections and fields named. */
  | { readonly kind: 'answers'; readonly without?: readonly string[] }
  | { readonly kind: 'recipients'; readonly lines: readonly string[] | string }
  | { readonly kind: 'signature'; readonly form: string; readonly post: string; readonly name: string }
  | { readonly kind: 'pageBreak' }
