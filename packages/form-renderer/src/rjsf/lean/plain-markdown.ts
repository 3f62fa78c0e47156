import type { ReactNode } from 'react'

/** Takes the place of the markdown compiler rjsf imports (see the web app's build): our texts are plain. */
export function Markdown({ children }: { readonly children?: ReactNode }) {
  return children
}
