import type { CodelistOffer, FieldOption } from '@thidua/contracts'
import type { Command, SetCommand } from '../document/command.ts'
import type { NodeKey } from '../document/form-document.ts'

/** The options of a choice become the codes of a list, or (null) the author’s own again: the same words, without their days. */
export function codelistCommand(
  key: NodeKey,
  offer: CodelistOffer | null,
  options: readonly FieldOption[],
): Command {
  const set = (path: string, value?: unknown): SetCommand => ({
    op: 'set',
    key,
    path,
    ...(value === undefined ? {} : { value }),
  })
  return {
    op: 'batch',
    name: 'codelist',
    commands: offer
      ? [set('codelist', offer.use), set('options', offer.options)]
      : [
          set('codelist'),
          set(
            'options',
            options.map(({ value, label }) => ({ value, label })),
          ),
        ],
  }
}
