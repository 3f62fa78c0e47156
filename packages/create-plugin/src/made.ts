/** What was asked for, or the code that says why not. */
export type Made<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: string; readonly params: Readonly<Record<string, string>> }

export function refused(code: string, params: Readonly<Record<string, string>>): Made<never> {
  return { ok: false, code, params }
}
