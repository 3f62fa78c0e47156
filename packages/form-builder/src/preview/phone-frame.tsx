import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import styles from './preview.module.css'

export type PhoneFrameProps = { readonly title: string; readonly children: ReactNode }

/** A page of its own, 390 px wide: what depends on the width of the screen behaves as it will on a phone. */
export function PhoneFrame({ title, children }: PhoneFrameProps) {
  const [frame, setFrame] = useState<HTMLIFrameElement | null>(null)
  const [body, setBody] = useState<HTMLElement | null>(null)
  useEffect(() => {
    if (!frame) return undefined
    const prepare = () => {
      const page = frame.contentDocument
      if (!page) return
      dress(page)
      setBody(page.body)
    }
    prepare()
    // Some browsers put a fresh empty page in after the first.
    frame.addEventListener('load', prepare)
    return () => frame.removeEventListener('load', prepare)
  }, [frame])
  return (
    <>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, drawn by us; a sandbox would part it from us */}
      <iframe ref={setFrame} title={title} className={styles['phone']} />
      {body ? createPortal(<div className={styles['phonePage']}>{children}</div>, body) : null}
    </>
  )
}

/** The style sheets, language and theme of the page outside. */
function dress(page: Document): void {
  const outer = document.documentElement
  page.documentElement.lang = outer.lang
  const theme = outer.dataset['theme']
  if (theme !== undefined) page.documentElement.dataset['theme'] = theme
  const known = new Set(page.head.querySelectorAll('[data-dressed]'))
  if (known.size > 0) return
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"], style')) {
    const copy = page.importNode(sheet, true)
    if (copy instanceof HTMLElement) copy.setAttribute('data-dressed', '')
    page.head.append(copy)
  }
}
