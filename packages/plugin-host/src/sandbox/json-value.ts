/** What may pass between the platform and a plugin's function. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue }

export type JsonFault = 'not-json' | 'too-deep' | 'reserved-key' | 'broken-text'
