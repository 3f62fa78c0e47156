/** A filled document: what a template became once its slots hold final text. No file format here. */
export type DocumentTree = {
  readonly layout: 'decree30' | 'plain'
  readonly title: string
  readonly language: 'vi'
  readonly nodes: readonly DocumentNode[]
}

export type DocumentNode =
  | {
      readonly kind: 'header'
      readonly superior: string | null
      readonly issuer: string
      readonly number: string | null
      readonly placeAndDate: string
    }
  | {
      readonly kind: 'title'
      readonly name: string
      readonly subject: string | null
      readonly authority: string | null
    }
  | { readonly kind: 'basis'; readonly lines: readonly string[] }
  | { readonly kind: 'resolve'; readonly text: string }
  | { readonly kind: 'article'; readonly number: number; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly align: 'left' | 'center' | 'justify' }
  | { readonly kind: 'facts'; readonly rows: readonly { readonly label: string; readonly value: string }[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly {
        readonly title: string
        readonly widthMm: number
        readonly align: 'left' | 'center' | 'right'
      }[]
      readonly rows: readonly (readonly string[])[]
    }
  | { readonly kind: 'recipients'; readonly lines: readonly string[] }
  | { readonly kind: 'signature'; readonly lines: readonly string[]; readonly name: string }
  | { readonly kind: 'pageBreak' }
