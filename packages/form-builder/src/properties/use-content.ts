import { useBuilder } from '../builder/use-builder.ts'
import type { BatchName } from '../document/command.ts'
import { commandsBetween } from '../document/commands-between.ts'
import type { FormContent } from '../document/form-document.ts'
import { openLike } from '../document/open-document.ts'

/** Puts another content in the place of what is open, as one step that can be taken back. False when it was refused. */
export function useContent(): (content: FormContent, name: BatchName) => boolean {
  const builder = useBuilder()
  return (content, name) => {
    const before = builder.store.document()
    const commands = commandsBetween(before, openLike(before, content, builder.nextKey))
    return commands.length === 0 || builder.act({ op: 'batch', name, commands })
  }
}
