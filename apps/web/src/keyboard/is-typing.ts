/** Single letters are shortcuts only while nobody is typing: Vietnamese typing programs own the keys inside fields. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  )
}
