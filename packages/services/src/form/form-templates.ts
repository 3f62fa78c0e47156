import type { FormDefinition, LocalText } from '@thidua/contracts'
import { contentHash } from '@thidua/plugin-host'
import type { ServiceDeps } from '../service-deps.ts'

export type FormTemplate = {
  readonly id: string
  readonly title: LocalText
  readonly description: LocalText | null
  readonly definition: FormDefinition
}

/**
 * Forms to start from as one's own, without a base: those the installed plugins bring. What several bring word for word, each
 * under a name of its own, is one.
 */
export function formTemplatesOf(deps: ServiceDeps): readonly FormTemplate[] {
  const known = new Map<string, FormTemplate>()
  for (const content of deps.plugins.contents()) {
    if (content.kind !== 'form') continue
    const { opens: _opens, ...definition } = content.content
    const words = contentHash({ ...definition, id: '' })
    if (known.has(words)) continue
    known.set(words, {
      id: content.contentId,
      title: definition.title,
      description: definition.intro ?? null,
      definition,
    })
  }
  return [...known.values()]
}
